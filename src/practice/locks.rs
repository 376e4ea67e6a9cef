//! "Please ask first": which conditions of an exercise the person has not yet settled.
//!
//! Safety review, section 1.0: a lock is self-declared, opens with a tick and a date, and stores no
//! diagnosis. `T` opens for one exercise and one exercise only; the others open for all.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::diary::Diary;
use super::diary::days_between;
use super::rules::AfterWorse;
use super::rules::after_worse_next_day;
use super::rules::closes;
use super::rules::key_of as limit_key;
use super::rules::locks_after;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::InjectedPlace;
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

/// The same, with everything that closed since: start questions (review 2.5), falls and operations
/// (2.2 rule 10), injections (1.0: FALL, SWAL, EYE), swallowing, dizziness and falls at a stop (2.3), and
/// an exercise that was worse twice (2.2 rule 7). A tick of the day something closed, or of a later
/// one, opens it again.
pub fn closed_today(
    diary: &Diary,
    agreed: &BTreeMap<String, Date>,
    exercise: &Exercise,
    dose: &Dose,
    today: Date,
) -> Vec<ClosedLock> {
    let mut asks: Vec<ClosedLock> = closed_locks(exercise, dose, &BTreeMap::new());
    let rests = match after_worse_next_day(diary, &exercise.id, today) {
        Some(AfterWorse::RestsUntilSeen { since }) => Some(since),
        _ => None,
    };
    if rests.is_some() {
        asks.push(ClosedLock { lock: Lock::Therapist, key: therapist_key(&exercise.id) });
    }
    let limits = diary.limits().into_iter().flat_map(|(_, limits)| limits).copied();
    for limit in limits.filter(|limit| closes(*limit, exercise, dose)) {
        asks.push(ClosedLock { lock: Lock::Clinician, key: limit_key(limit).to_owned() });
    }
    let mut closed = Vec::new();
    for ask in asks {
        let since = closing_day(diary, &ask, today).max(rests.filter(|_| ask.lock == Lock::Therapist));
        let opened = agreed.get(&ask.key).is_some_and(|ticked| since.is_none_or(|since| *ticked >= since));
        if !opened && !closed.contains(&ask) {
            closed.push(ask);
        }
    }
    closed
}

/// The latest day on which something closed this lock again.
fn closing_day(diary: &Diary, ask: &ClosedLock, today: Date) -> Option<Date> {
    let noted = diary.closings().get(&ask.key).copied().filter(|day| *day <= today);
    let limited = diary
        .limits()
        .and_then(|(day, limits)| limits.iter().any(|limit| limit_key(*limit) == ask.key).then_some(day));
    let interrupted = diary.interruptions(today).into_iter().rev();
    let interrupted =
        interrupted.filter(|(on, by)| locks_after(*by, &diary.operated(*on)).contains(&ask.lock));
    let interrupted = interrupted.map(|(on, _)| on).max();
    let swallowing = diary.swallowing_trouble(today).filter(|_| ask.lock == Lock::Swallowing);
    let injected = diary.injections(today).into_iter().filter(|(place, on)| {
        let day = days_between(*on, today);
        match ask.lock {
            Lock::Falls => *place == InjectedPlace::Leg && day <= 28,
            Lock::Eye => *place == InjectedPlace::Eyelids && day <= 2,
            _ => false,
        }
    });
    let injected = injected.map(|(_, on)| on).max();
    [noted, limited, interrupted, swallowing, injected].into_iter().flatten().max()
}

fn key_of(lock: Lock, exercise: &str) -> String {
    match lock {
        Lock::Therapist => therapist_key(exercise),
        other => other.word().to_owned(),
    }
}
