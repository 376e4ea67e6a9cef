//! Beginning gently again after time away (review 2.2, rule 10).
//!
//! Invariant: a gap is a reason to begin gently, never a thing that was missed.

use std::collections::BTreeSet;

use crate::clock::Day;
use crate::content::Lock;
use crate::practice::diary::Diary;
use crate::practice::diary::days_between;
use crate::record::Interruption;
use crate::record::OperatedPart;
use crate::record::RuleChoice;

/// Days without practice after which one begins gently again.
const GAP_DAYS: i64 = 14;

/// Why practice begins gently today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// This many days since the last practice.
    Days(i64),
    /// An illness, an operation or a fall, and no practice day since.
    After(Interruption),
}

/// Review 2.2 rule 10: after 14 days without practice, a fever illness, hospital, an operation, a
/// fall or a head knock, start again at gentle. It holds for the first practice day, all of it.
pub fn after_gap(diary: &Diary, today: Day) -> Option<Gap> {
    if !diary.chose(RuleChoice::Offers) {
        return None;
    }
    let last = diary.last_practice_before(today);
    let event =
        diary.interruptions(today).into_iter().rev().find(|(on, _)| last.is_none_or(|last| last <= *on));
    if let Some((_, cause)) = event {
        return Some(Gap::After(cause));
    }
    last.map(|last| days_between(last, today)).filter(|gap| *gap >= GAP_DAYS).map(Gap::Days)
}

/// The last day up to `today` on which practice began again after such a time. What was easy before
/// it says nothing about afterwards, so rule 4 counts its three easy days from here.
pub fn began_again(diary: &Diary, today: Day) -> Option<Day> {
    let days = diary.practice_days(today);
    let events = diary.interruptions(today);
    let again = |(before, day): &(&Day, &Day)| {
        let between = events.iter().any(|(on, _)| (**before..=**day).contains(on));
        days_between(**before, **day) >= GAP_DAYS || between
    };
    days.iter().zip(days.iter().skip(1)).rev().find(again).map(|(_, day)| *day)
}

/// Everything that a clinician could limit.
const ALL: &[Lock] = &[Lock::Neck, Lock::Falls, Lock::Swallowing, Lock::Voice, Lock::Eye];

/// Review 2.2 rule 10: the related locks, which close until ticked again. After an operation they are
/// those of the parts it was on (2.5 no. 4: "related region locked"); as long as no part was said, all.
pub fn locks_after(cause: Interruption, operated: &BTreeSet<OperatedPart>) -> Vec<Lock> {
    match cause {
        Interruption::Fever => Vec::new(),
        Interruption::Hospital | Interruption::Fall => vec![Lock::Falls],
        Interruption::HeadKnock => vec![Lock::Neck, Lock::Falls],
        Interruption::Operation if operated.is_empty() => ALL.to_vec(),
        Interruption::Operation => operated.iter().flat_map(|part| locks_of_part(*part)).copied().collect(),
    }
}

/// The locks that belong to an operated part (review 1.0: NECK counts throat and wires, FALL standing,
/// SWAL mouth, jaw and throat). An operation on the brain may touch any of them. A hand, an arm or
/// another part has no lock of its own; practice begins gently there as well (rule 10).
pub const fn locks_of_part(part: OperatedPart) -> &'static [Lock] {
    match part {
        OperatedPart::Brain => ALL,
        OperatedPart::Neck => &[Lock::Neck],
        OperatedPart::Throat => &[Lock::Neck, Lock::Swallowing, Lock::Voice],
        OperatedPart::Eyes => &[Lock::Eye],
        OperatedPart::Jaw => &[Lock::Swallowing],
        OperatedPart::Leg => &[Lock::Falls],
        OperatedPart::Hand | OperatedPart::Elsewhere => &[],
    }
}
