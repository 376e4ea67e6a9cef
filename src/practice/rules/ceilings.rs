//! How much in a day and a week, and rules that studies gave to one exercise (review 2.2, rule 9).
//!
//! Invariant: a ceiling is a line that can be read and passed; it stops nobody.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::ToSpan as _;

use super::steps::rise;
use crate::clock::Day;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Load;
use crate::content::Pillar;
use crate::practice::diary::Diary;
use crate::practice::diary::days_between;
use crate::record::RuleChoice;

/// Review 2.2 rule 9: most minutes of practice a day, besides normal life. Design choices, not tested.
pub const fn ceiling_minutes(load: Load) -> u32 {
    match load {
        Load::Neck | Load::Balance => 20,
        Load::Hand => 45,
        Load::Voice => 15,
        Load::Jaw | Load::Eyelids => 10,
    }
}

/// What a ceiling says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    pub load: Load,
    pub most_minutes: u32,
    /// Practised today, of this kind.
    pub done: Duration,
}

/// What was practised on `today`, by kind.
pub fn loads_of(diary: &Diary, library: &Library, today: Day) -> BTreeMap<Load, Duration> {
    let mut loads = BTreeMap::new();
    for (begun, run) in diary.runs_on(today).into_iter().filter_map(|run| Some((run.begun()?, run))) {
        if let Some(load) = library.exercise(&begun.exercise).and_then(|exercise| exercise.load) {
            let done: &mut Duration = loads.entry(load).or_default();
            *done = done.saturating_add(run.practised);
        }
    }
    loads
}

/// Review 2.2 rule 9: whether `more` of this exercise's kind, after what was `done` of it today, would
/// go past the day's ceiling. Nothing when the person switched the line off.
pub fn ceiling(diary: &Diary, exercise: &Exercise, done: Duration, more: Duration) -> Option<Ceiling> {
    let on = diary.chose(RuleChoice::Ceilings) && diary.chose(RuleChoice::Offers);
    let load = exercise.load.filter(|_| on)?;
    let most_minutes = ceiling_minutes(load);
    let most = Duration::from_secs(60 * u64::from(most_minutes));
    (done.saturating_add(more) > most).then_some(Ceiling { load, most_minutes, done })
}

/// Review 2.2 rule 9: one day a week without P exercises. Whether each of the six days before today
/// had one, so that today would be that day.
pub fn rest_day_from_p(diary: &Diary, library: &Library, today: Day) -> bool {
    let is_p = |id: &str| library.exercise(id).is_some_and(|e| e.pillar == Pillar::Plasticity);
    six_days_before(diary, today, is_p)
}

/// Whether something fitting was practised on each of the six days before `today`.
fn six_days_before(diary: &Diary, today: Day, fits: impl Fn(&str) -> bool) -> bool {
    let practised = |day: Day| {
        let runs = diary.runs_on(day);
        runs.iter().filter_map(|run| run.begun()).any(|begun| fits(&begun.exercise))
    };
    let six = (1..=6_i64).all(|back| today.checked_sub(back.days()).is_ok_and(practised));
    diary.chose(RuleChoice::Offers) && six
}

/// A rule that a study gave to one exercise. It goes before the general ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnRule {
    /// Days to stay at one tempo before the next step.
    pub days: i64,
}

/// The exercise with a published rule of its own (review 2.2, order; 1.1 row P6).
const OWN_RULE: &str = "slow-down-tempo";

/// Review 2.2, order: only P6 has a published rule of its own: 14 days at one tempo.
pub fn own_rule_steps(exercise: &Exercise) -> Option<OwnRule> {
    (exercise.id == OWN_RULE).then_some(OwnRule { days: 14 })
}

/// Review 1.1 row P6: six days a week at most.
pub fn own_rule_rest(diary: &Diary, exercise: &Exercise, today: Day) -> bool {
    exercise.id == OWN_RULE && six_days_before(diary, today, |id| id == OWN_RULE)
}

impl OwnRule {
    /// Whether the tempo has stayed the same for long enough, the beat was easy on each of these days, and
    /// no session since then strained.
    pub fn is_due(self, diary: &Diary, exercise: &Exercise, today: Day) -> bool {
        let runs = diary.runs_of(&exercise.id, today);
        let first = runs.first().and_then(|run| run.begun()).map(|begun| begun.day);
        let stepped = diary.steps(today).into_iter().filter(|step| step.exercise == exercise.id);
        let since = diary.tempo_since(&exercise.id, today).or(first).max(stepped.map(|step| step.day).max());
        let Some(since) = since else { return false };
        let strained = runs.iter().any(|run| {
            let pull = rise(run.after().pull, run.before().pull).is_some_and(|rise| rise >= 2);
            run.begun().is_some_and(|begun| begun.day >= since) && (run.felt_harder() || pull)
        });
        let easy = !diary.tempo_was_not_easy(&exercise.id, since, today);
        days_between(since, today) >= self.days && easy && !strained
    }
}
