//! Functional mode: no counting, no ratings, nothing that turns attention to the symptom
//! (review 0 no. 4, 1.1, and 2.2 rules 2 and 3).
//!
//! Invariant: it is the person's own choice, off at first, and it hides or changes; it never locks.

use std::borrow::Cow;

use crate::content::Exercise;
use crate::content::FunctionalUse;
use crate::practice::diary::Diary;
use crate::record::Limit;
use crate::record::RuleChoice;

/// Why an exercise is not shown at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It turns attention to the symptom.
    Functional,
    /// Review 2.5 no. 2: strength and skill work, laser and steady gaze are not for under 16 here.
    WithAdult,
}

/// Review 2.2 rule 2: in functional mode a check-in only asks "Ready? yes, a little, not today".
pub fn ready_only(diary: &Diary) -> bool {
    diary.chose(RuleChoice::FunctionalMode)
}

/// Review 2.2 rules 2 and 3, 2.5 no. 2 and 12: whether ratings and counting are offered at all.
pub fn asks_ratings(diary: &Diary) -> bool {
    !ready_only(diary) && !diary.has(Limit::WithAdult) && !diary.has(Limit::KindOnly)
}

/// Review 1.1 and 2.5: why an exercise is not shown; nothing for one that is.
pub fn hidden(diary: &Diary, exercise: &Exercise) -> Option<Hidden> {
    let of_functional = exercise.functional.as_ref().is_some_and(|f| f.how == FunctionalUse::Hidden);
    let for_adults = exercise.pillar == crate::content::Pillar::Plasticity || exercise.laser;
    if diary.chose(RuleChoice::FunctionalMode) && of_functional {
        Some(Hidden::Functional)
    } else if diary.has(Limit::WithAdult) && (for_adults || exercise.code == "A11") {
        Some(Hidden::WithAdult)
    } else {
        None
    }
}

/// Review 1.1: how the exercise changes in functional mode, in the content's own words.
pub fn functional_note<'a>(diary: &Diary, exercise: &'a Exercise) -> Option<&'a str> {
    let change = exercise.functional.as_ref().filter(|f| f.how == FunctionalUse::Changed)?;
    diary.chose(RuleChoice::FunctionalMode).then_some(change.note.as_str())
}

/// Review 1.1 and 2.2 rule 3: the exercise as this person practises it. In functional mode the changed steps
/// are played, and nothing is counted; for everyone else it is what is written.
pub fn as_practised<'a>(diary: &Diary, exercise: &'a Exercise) -> Cow<'a, Exercise> {
    if diary.chose(RuleChoice::FunctionalMode) {
        Cow::Owned(exercise.in_functional_mode())
    } else {
        Cow::Borrowed(exercise)
    }
}
