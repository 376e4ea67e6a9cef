//! The day after practice (review 2.2, rule 7).
//!
//! Invariant: one question about one day, asked at most once, and leaving it open means nothing.

use jiff::ToSpan as _;

use super::functional::ready_only;
use crate::clock::Day;
use crate::content::Dose;
use crate::content::Exercise;
use crate::practice::diary::Diary;
use crate::practice::diary::days_between;
use crate::record::Limit;
use crate::record::RuleChoice;
use crate::record::Worse;

/// How many days back the question still reaches.
const ASKED_FOR: i64 = 3;
/// Days of gentle amounts after a yes, the day of the answer with them.
const GENTLE_DAYS: i64 = 2;
/// Two yes answers within this many days let an exercise rest.
const TWICE_IN: i64 = 14;

/// What a yes means for an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterWorse {
    /// Half the amount of this exercise, and gentle amounts of everything, up to this day.
    HalfAndGentle { until: Day },
    /// This exercise was not practised then: gentle amounts, up to this day.
    Gentle { until: Day },
    /// Worse twice in 14 days: it rests until a therapist has seen it.
    RestsUntilSeen { since: Day },
}

/// Review 2.2 rule 7: about which day of practice "Worse than your usual because of practice?" is due
/// today: the last practice day of the past three, unless it was answered. Not asked in functional
/// mode, in a crisis (2.5 no. 12: no daily ratings), for a child (no. 2), or with the rules off.
pub fn next_day_question(diary: &Diary, today: Day) -> Option<Day> {
    let quiet = ready_only(diary) || diary.has(Limit::KindOnly) || diary.has(Limit::WithAdult);
    if quiet || !diary.chose(RuleChoice::Offers) {
        return None;
    }
    let last = diary.last_practice_before(today)?;
    let answered = diary.next_days(today).iter().any(|(about, ..)| *about == last);
    (days_between(last, today) <= ASKED_FOR && !answered).then_some(last)
}

/// Review 2.2 rule 7: yes -> half dose and two gentle days; yes twice in 14 days -> the exercises
/// practised on both days rest until a therapist has seen them. The rest is a lock, so it stays with
/// the rules switched off.
pub fn after_worse_next_day(diary: &Diary, exercise: &str, today: Day) -> Option<AfterWorse> {
    let yes: Vec<(Day, Day)> = diary
        .next_days(today)
        .into_iter()
        .filter(|(.., worse)| *worse == Worse::Yes)
        .map(|(about, on, _)| (about, on))
        .collect();
    let practised: Vec<Day> =
        diary.runs_of(exercise, today).iter().filter_map(|run| run.begun()).map(|begun| begun.day).collect();
    let mut own = yes.iter().filter(|(about, _)| practised.contains(about));
    let mut before = own.next().copied();
    let mut rests = None;
    for (about, on) in own.copied() {
        if before.is_some_and(|(earlier, _)| days_between(earlier, about) < TWICE_IN) {
            rests = rests.max(Some(on));
        }
        before = Some((about, on));
    }
    if let Some(since) = rests {
        return Some(AfterWorse::RestsUntilSeen { since });
    }
    let latest = yes.iter().max_by_key(|(_, on)| *on).filter(|_| diary.chose(RuleChoice::Offers))?;
    let until = latest.1.checked_add((GENTLE_DAYS - 1).days()).unwrap_or(latest.1);
    if today > until {
        return None;
    }
    Some(if practised.contains(&latest.0) {
        AfterWorse::HalfAndGentle { until }
    } else {
        AfterWorse::Gentle { until }
    })
}

/// Half the usual amount: the longest one that is at most half as long, or the gentlest there is.
pub fn half_amount(exercise: &Exercise) -> Option<&Dose> {
    let usual = exercise.dose("default").or_else(|| exercise.doses.first())?;
    let own = || exercise.doses.iter().filter(|dose| !dose.with_therapist);
    let half = own().filter(|dose| dose.stated.0.saturating_mul(2) <= usual.stated.0);
    half.max_by_key(|dose| dose.stated.0).or_else(|| gentle_amount(exercise))
}

/// The gentle amount: the one of that name, or the shortest.
pub fn gentle_amount(exercise: &Exercise) -> Option<&Dose> {
    let own = exercise.doses.iter().filter(|dose| !dose.with_therapist);
    exercise.dose("gentle").or_else(|| own.min_by_key(|dose| dose.stated.0))
}

/// Whether an amount is as gentle as the gentle one.
pub fn is_gentle(exercise: &Exercise, dose: &Dose) -> bool {
    gentle_amount(exercise).is_some_and(|gentle| dose.id == gentle.id || dose.stated.0 <= gentle.stated.0)
}
