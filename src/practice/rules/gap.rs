//! Beginning gently again after time away (review 2.2, rule 10).
//!
//! Invariant: a gap is a reason to begin gently, never a thing that was missed.

use crate::clock::Day;
use crate::content::Lock;
use crate::practice::diary::Diary;
use crate::practice::diary::days_between;
use crate::record::Interruption;
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

/// Review 2.2 rule 10: the related locks, which close until ticked again. Which operation it was is
/// not asked, so everything a clinician could limit asks again.
pub const fn locks_after(cause: Interruption) -> &'static [Lock] {
    match cause {
        Interruption::Fever => &[],
        Interruption::Hospital | Interruption::Fall => &[Lock::Falls],
        Interruption::HeadKnock => &[Lock::Neck, Lock::Falls],
        Interruption::Operation => &[Lock::Neck, Lock::Falls, Lock::Swallowing, Lock::Voice, Lock::Eye],
    }
}
