//! "Please ask first": which conditions of an exercise the person has not yet settled.
//!
//! Safety review, section 1.0: a lock is self-declared, opens with a tick and a date, and stores no
//! diagnosis. `T` opens for one exercise and one exercise only; the others open for all.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Lock;

/// A lock that still asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedLock {
    pub lock: Lock,
    /// Under which name the person's yes is kept.
    pub key: String,
}

/// Under which name "a therapist showed me this" is kept for an exercise.
pub fn therapist_key(exercise: &str) -> String {
    format!("T:{exercise}")
}

/// The locks of `exercise` at `dose` that are still closed. `FUNC` changes an exercise for people
/// with functional dystonia; it never stops anyone else, so it is not asked here.
pub fn closed_locks(exercise: &Exercise, dose: &Dose, agreed: &BTreeMap<String, Date>) -> Vec<ClosedLock> {
    let dose_lock = dose.with_therapist.then_some(Lock::Therapist);
    let locks = exercise.locks.iter().copied().chain(dose_lock).filter(|lock| *lock != Lock::Functional);
    let mut closed = Vec::new();
    for lock in locks {
        let ask = ClosedLock { lock, key: key_of(lock, &exercise.id) };
        if !agreed.contains_key(&ask.key) && !closed.contains(&ask) {
            closed.push(ask);
        }
    }
    closed
}

fn key_of(lock: Lock, exercise: &str) -> String {
    match lock {
        Lock::Therapist => therapist_key(exercise),
        other => other.word().to_owned(),
    }
}
