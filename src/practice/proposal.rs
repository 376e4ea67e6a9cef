//! What Today proposes: one exercise, and why, in one line.
//!
//! A first, plain rule: what has no closed lock and was practised longest ago, calm exercises
//! first. It offers; the person can always take something else.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::locks::closed_locks;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Pillar;
use crate::stats::History;

/// What a first practice may be, best first.
const FIRST_DOSES: [&str; 2] = ["three-minutes", "gentle"];

/// One exercise at one amount, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal<'a> {
    pub exercise: &'a Exercise,
    pub dose: &'a str,
    pub reason: Reason,
}

/// Why Today proposes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing has been practised yet; this one is gentle and needs nothing.
    FirstPractice,
    /// Not tried yet.
    New,
    /// Practised longest ago.
    LongestAgo,
}

/// What to propose today; nothing only when the library is empty or everything is locked.
pub fn propose<'a>(
    library: &'a Library,
    history: &History,
    agreed: &BTreeMap<String, Date>,
) -> Option<Proposal<'a>> {
    let is_open = |e: &Exercise, id: &str| e.dose(id).is_some_and(|d| closed_locks(e, d, agreed).is_empty());
    propose_open(library, history, &is_open)
}

/// What to propose today of what is open.
pub(super) fn propose_open<'a>(
    library: &'a Library,
    history: &History,
    is_open: &dyn Fn(&Exercise, &str) -> bool,
) -> Option<Proposal<'a>> {
    let all = library.exercises.iter();
    if history.sessions().is_empty() {
        let calm = |e: &&Exercise| e.pillar == Pillar::Mindfulness;
        let any = |e: &&Exercise| !calm(e);
        let of = |wanted: &dyn Fn(&&Exercise) -> bool| {
            FIRST_DOSES.into_iter().find_map(|id| {
                let exercise = library.exercises.iter().filter(|e| wanted(e)).find(|e| is_open(e, id));
                exercise.map(|exercise| (exercise, id))
            })
        };
        let (exercise, dose) = of(&calm).or_else(|| of(&any))?;
        return Some(Proposal { exercise, dose, reason: Reason::FirstPractice });
    }
    let exercise = all.filter(|e| is_open(e, "default")).min_by_key(|e| last_begun(history, &e.id))?;
    let reason = if last_begun(history, &exercise.id).is_none() { Reason::New } else { Reason::LongestAgo };
    Some(Proposal { exercise, dose: "default", reason })
}

/// When an exercise was last begun.
pub(super) fn last_begun(history: &History, exercise: &str) -> Option<jiff::Timestamp> {
    history.sessions().iter().rev().find(|s| s.exercise == exercise).map(|s| s.started)
}
