//! A harder day: the person says so, or it is worse than their own usual (review 2.2, rule 8).
//!
//! Invariant: a day is compared with this person's own past only, and their word weighs more than
//! any number.

use jiff::ToSpan as _;

use crate::clock::Day;
use crate::content::Dose;
use crate::content::Exercise;
use crate::practice::diary::Diary;
use crate::practice::diary::days_between;
use crate::record::CheckIn;
use crate::record::DayKind;
use crate::record::Limit;
use crate::record::RuleChoice;

/// Check-ins that a person's usual is made of, at most.
const USUAL_OF: usize = 14;
/// Check-ins needed before there is a usual.
const USUAL_FROM: usize = 7;
/// How much worse than usual makes a hard day.
const WORSE_BY: u8 = 2;
/// Without a usual, this much makes a hard day.
const HIGH: u8 = 8;
/// This much makes a hard day for anyone, unless they say it is their usual.
const VERY_HIGH: u8 = 9;
/// Hard days in a week after which the clinic should know.
const HARD_DAYS: usize = 5;
/// Days of a week.
const WEEK: i64 = 7;

/// What a check-in measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    Pull,
    Pain,
    /// 10 minus energy.
    EnergyLoss,
}

/// Why today is a hard day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HardDay {
    /// The person said so.
    Said,
    /// Two or more worse than the person's own usual.
    WorseThanUsual(Measure),
    /// High, with no usual to compare with yet, or 9 or 10.
    High(Measure),
}

/// Review 2.2 rule 8: a hard day is when the person says so; or pull, pain or energy loss is 2 or
/// more worse than the median of the last 14 check-ins before today (at least 7 needed; before that 8
/// or more); or 9 or 10. "This is my usual" overrides. Not computed in functional mode (rule 2: no
/// ratings there), nor with the rules switched off; the person's own word always counts.
pub fn is_hard_day(diary: &Diary, today: Day) -> Option<HardDay> {
    match diary.said(today) {
        Some(DayKind::Hard) => return Some(HardDay::Said),
        Some(DayKind::Usual) => return None,
        None => {}
    }
    if diary.chose(RuleChoice::FunctionalMode)
        || !diary.chose(RuleChoice::Offers)
        || diary.has(Limit::KindOnly)
    {
        return None;
    }
    let readings = diary.readings(today);
    let (earlier, of_today): (Vec<_>, Vec<_>) = readings.into_iter().partition(|(day, _)| *day < today);
    let (_, now) = of_today.last()?;
    let of = |measure| {
        let value = measured(*now, measure)?;
        let past = earlier.iter().rev().filter_map(|(_, reading)| measured(*reading, measure));
        let usual = usual(past.take(USUAL_OF).collect());
        match usual {
            Some(usual) if 2 * value >= usual.saturating_add(2 * WORSE_BY) => {
                Some(HardDay::WorseThanUsual(measure))
            }
            None if value >= HIGH => Some(HardDay::High(measure)),
            _ if value >= VERY_HIGH => Some(HardDay::High(measure)),
            _ => None,
        }
    };
    [Measure::Pull, Measure::Pain, Measure::EnergyLoss].into_iter().find_map(of)
}

fn measured(reading: CheckIn, measure: Measure) -> Option<u8> {
    match measure {
        Measure::Pull => reading.pull,
        Measure::Pain => reading.pain,
        Measure::EnergyLoss => reading.energy.map(|energy| 10_u8.saturating_sub(energy)),
    }
    .map(|value| value.min(10))
}

/// Twice the median, so that it stays whole; nothing with too few values.
fn usual(mut values: Vec<u8>) -> Option<u8> {
    if values.len() < USUAL_FROM {
        return None;
    }
    values.sort_unstable();
    let upper = values.get(values.len() / 2)?;
    let lower = values.get((values.len() - 1) / 2)?;
    Some(lower + upper)
}

/// Review 2.2 rule 8: what is fine on a hard day is named by the exercise itself (M1, M2 gentle, M4
/// gentle, M5, M7, M8, S1, S2, S3, S5, S4 to read). That amount, and any shorter one.
pub fn allowed_on_hard_day(exercise: &Exercise, dose: &Dose) -> bool {
    let fine = exercise.hard_day.as_deref().and_then(|id| exercise.dose(id));
    fine.is_some_and(|fine| dose.id == fine.id || dose.stated.0 <= fine.stated.0)
}

/// Why the clinic should hear of it this week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TellClinic {
    FiveHardDays,
    /// The person said so.
    SuddenChange,
}

/// Review 2.2 rule 8: five hard days in seven, or a sudden change without a known reason -> "Tell your
/// clinic this week". Whether a change is sudden and has no reason is never computed: the person says so
/// (review 4.2, "never opened by a computed verdict except the person's own yes"), and their word holds for
/// seven days, also with the rules switched off, until they say that the clinic knows.
pub fn tell_clinic_this_week(diary: &Diary, today: Day) -> Option<TellClinic> {
    if diary.sudden_change(today).is_some_and(|on| days_between(on, today) < WEEK) {
        return Some(TellClinic::SuddenChange);
    }
    let week = (0..WEEK).filter_map(|back| today.checked_sub(back.days()).ok());
    let hard = week.filter(|day| is_hard_day(diary, *day).is_some()).count();
    (diary.chose(RuleChoice::Offers) && hard >= HARD_DAYS).then_some(TellClinic::FiveHardDays)
}
