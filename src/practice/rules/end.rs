//! When an exercise ends at once, and the three stop levels (review 2.2 rule 6, and 2.3).
//!
//! Invariant: no answer here is scored or ranked. Levels 1 and 2 are opened by the person's own yes to
//! a line of the help page, and stop levels stay when the rules are switched off.

use super::steps::rise;
use crate::clock::Day;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Load;
use crate::content::Lock;
use crate::content::Urgency;
use crate::practice::diary::Diary;
use crate::record::Ratings;
use crate::record::SymptomNote;

/// Most effort of a set, of 10.
const EFFORT: u8 = 7;

/// Why an exercise ends now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndCause {
    /// Pain is 2 higher than at the start.
    Pain,
    /// Pull is 3 higher than at the start.
    Pull,
    SpasmSpread,
    /// Effort above 7.
    Effort,
}

/// Review 2.2 rule 6: end the exercise when pain is 2 higher, pull 3 higher, a spasm spreads, or effort
/// is above 7. Then a settling exercise ([`settling`]).
pub fn end_now(before: Ratings, after: Ratings, notes: &[SymptomNote]) -> Option<EndCause> {
    if rise(after.pain, before.pain).is_some_and(|rise| rise >= 2) {
        Some(EndCause::Pain)
    } else if rise(after.pull, before.pull).is_some_and(|rise| rise >= 3) {
        Some(EndCause::Pull)
    } else if notes.contains(&SymptomNote::SpasmSpread) {
        Some(EndCause::SpasmSpread)
    } else if after.effort.is_some_and(|effort| effort > EFFORT) {
        Some(EndCause::Effort)
    } else {
        None
    }
}

/// Review 2.2 rule 6: what settles (M8, M4 gentle or S2), as the content marks it.
pub fn settling(library: &Library) -> Vec<&Exercise> {
    library.exercises.iter().filter(|exercise| exercise.settles).collect()
}

/// Review 2.3: the three stop levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SymptomLevel {
    /// The full help page at once, timer off, nothing logged.
    CallNow,
    /// "Stop now. Rest. Please call your clinic or doctor today."
    CallToday,
    /// "Stop for today, or rest 5 minutes. Nothing is lost."
    StopForToday,
}

/// Review 2.3: the level of a part of the help page; nothing for its calmer parts.
pub const fn level_of_help(urgency: Urgency) -> Option<SymptomLevel> {
    match urgency {
        Urgency::Now => Some(SymptomLevel::CallNow),
        Urgency::Today => Some(SymptomLevel::CallToday),
        Urgency::ThisWeek | Urgency::WhileYouWait | Urgency::NotAnEmergency => None,
    }
}

/// Review 2.3: the level of what the person noted at a stop. Dizziness that lasts over five minutes or
/// returns is level 2; everything else here is level 3.
pub const fn level_of_note(note: SymptomNote) -> SymptomLevel {
    match note {
        SymptomNote::DizzyStays => SymptomLevel::CallToday,
        SymptomNote::Pull
        | SymptomNote::Pain
        | SymptomNote::SpasmSpread
        | SymptomNote::Tired
        | SymptomNote::Dizzy
        | SymptomNote::Fell
        | SymptomNote::SomethingElse => SymptomLevel::StopForToday,
    }
}

/// Review 2.3: the lock that closes after a note. Dizziness during a neck exercise closes neck
/// exercises until a clinician has said yes; a fall without injury closes FALL.
pub fn lock_after_note(note: SymptomNote, exercise: &Exercise) -> Option<Lock> {
    let neck = exercise.load == Some(Load::Neck) || exercise.locks.contains(&Lock::Neck);
    match note {
        SymptomNote::Dizzy | SymptomNote::DizzyStays if neck => Some(Lock::Neck),
        SymptomNote::Fell => Some(Lock::Falls),
        _ => None,
    }
}

/// What a stop earlier today means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stopped {
    /// This exercise ended by rule 6; it rests for today.
    ThisExercise,
    /// A fall without injury: rest for today, besides what is calm.
    AfterAFall,
    /// Dizziness that stays: rest, and call today.
    CallToday,
}

/// Review 2.3 level 3 and 2: what today's stops mean for an exercise. What settles, and what is fine
/// on a hard day, stays open.
pub fn stopped(diary: &Diary, exercise: &Exercise, today: Day) -> Option<Stopped> {
    let calm = exercise.settles || exercise.hard_day.is_some();
    let notes = diary.notes_of(today);
    let noted = |note| !calm && notes.iter().any(|(_, noted)| *noted == note);
    if noted(SymptomNote::DizzyStays) {
        return Some(Stopped::CallToday);
    }
    if noted(SymptomNote::Fell) {
        return Some(Stopped::AfterAFall);
    }
    let of_today = diary.runs_of(&exercise.id, today).into_iter().rev();
    let mut of_today = of_today.filter(|run| run.begun().is_some_and(|begun| begun.day == today));
    let ended = of_today.any(|run| end_now(run.before(), run.after(), run.notes()).is_some());
    (ended && !exercise.settles).then_some(Stopped::ThisExercise)
}
