//! What a person starts with who writes an exercise: ready phrases, stop rules, poses, and words for
//! what need not be written.
//!
//! Invariant: every list has one entry at least; the first stop rule belongs to every exercise of
//! one's own. From `en/own.toml`; used by `crate::own`.

use serde::Deserialize;
use serde::Serialize;

use super::Millis;
use super::StepKind;

/// Everything to begin with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct OwnKit {
    pub purpose: String,
    pub setup: String,
    pub forward_rule: String,
    pub back_rule: String,
    pub feel: String,
    pub easier: String,
    pub harder: String,
    /// What is said in place of evidence.
    pub evidence: String,
    /// The name of an amount that goes round once.
    pub once: String,
    /// The name of one that goes round more often, with `{times}` in it.
    pub times: String,
    /// Why a step shows no figure.
    pub no_figure: String,
    /// Reasons to stop, to choose from.
    pub stops: Vec<String>,
    pub phrases: Vec<Phrase>,
    pub poses: Vec<OwnPose>,
}

/// A step that is ready to use.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrase {
    pub kind: StepKind,
    pub cue: String,
    pub say: String,
    pub length: Millis,
}

/// A pose to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnPose {
    pub pose: String,
    /// At most six words; also the caption.
    pub name: String,
}
