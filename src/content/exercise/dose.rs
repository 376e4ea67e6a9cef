//! How much of an exercise: the runs of steps an amount is made of.
//!
//! Invariant: an amount names only steps of its own exercise ([`crate::content::check`] sees to it).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use super::super::vocabulary::DoseOrigin;
use super::length::Millis;

/// How much: gentle, default, demanding, or a short form used by ready sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dose {
    /// `gentle`, `default`, `demanding`, or a short form's own name.
    pub id: String,
    /// A few words, such as "24 breaths".
    pub label: String,
    pub origin: DoseOrigin,
    /// Works the origin rests on; empty only for [`DoseOrigin::Design`].
    pub origin_refs: Vec<String>,
    /// The length written in the file; the plan's own sum is within five seconds of it.
    pub stated: Millis,
    /// Shown, but opens only after "a therapist showed me this".
    pub with_therapist: bool,
    pub note: Option<String>,
    pub plan: Vec<PlanEntry>,
}

/// A run of steps, repeated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanEntry {
    pub steps: Vec<String>,
    pub times: u16,
    /// What one round is called on screen, such as "Breath" or "Turn".
    pub counted_as: Option<String>,
    /// Other lengths for this run only, by step id.
    pub lengths: BTreeMap<String, Millis>,
}
