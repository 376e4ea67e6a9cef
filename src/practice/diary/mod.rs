//! What the rules look back on: days, runs, injections and choices, folded from the facts.
//!
//! Invariant: a pure fold. The same facts give the same diary in any order and with any of them
//! twice, and what a newer Geste wrote is passed over. The questions put to it are in
//! [`super::rules`].

mod days;
mod run;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use crate::clock::Day;
use crate::content::InjectedPlace;
use crate::record::CheckIn;
use crate::record::DayKind;
use crate::record::Direction;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::RuleChoice;
use crate::record::SequenceId;
use crate::record::SessionId;
use crate::record::Worse;

use run::Latest;
use run::Whole;

pub use days::days_between;
pub use run::Begun;
pub use run::Run;
pub use run::Stamp;

/// A step forward or back that the person chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub day: Day,
    pub exercise: String,
    pub dose: String,
    pub direction: Direction,
}

/// Everything the rules look back on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diary {
    seen: BTreeSet<Uuid>,
    check_ins: BTreeMap<Stamp, (Day, CheckIn)>,
    runs: BTreeMap<SessionId, Run>,
    /// Several exercises in a row: which runs they were, and how the whole was rated.
    wholes: BTreeMap<SequenceId, (BTreeSet<SessionId>, Whole)>,
    /// When which run was begun; a run told of twice differently is in it twice.
    begun: BTreeMap<Stamp, SessionId>,
    by_day: BTreeMap<Day, BTreeMap<Stamp, SessionId>>,
    by_exercise: BTreeMap<String, BTreeMap<Stamp, SessionId>>,
    said: BTreeMap<Day, Latest<DayKind>>,
    sudden: Latest<Option<Day>>,
    injections: BTreeMap<(InjectedPlace, Day), Latest<bool>>,
    wear_off: Latest<Option<u8>>,
    swallowing: BTreeMap<Stamp, (Day, bool)>,
    worse: BTreeMap<Day, Latest<(Day, Worse)>>,
    interruptions: BTreeSet<(Day, Interruption)>,
    operated: BTreeMap<(Day, OperatedPart), Latest<bool>>,
    closings: BTreeMap<String, Day>,
    steps: BTreeMap<Stamp, Step>,
    tempos: BTreeMap<String, BTreeMap<Stamp, (Day, f32)>>,
    /// Days on which the beat of an exercise was not easy.
    not_easy: BTreeMap<String, BTreeSet<Day>>,
    limits: Latest<(Day, Vec<Limit>)>,
    choices: BTreeMap<RuleChoice, Latest<bool>>,
}

impl Diary {
    /// Folds all facts, in any order.
    pub fn of<'a>(facts: impl IntoIterator<Item = &'a Fact>) -> Self {
        let mut diary = Self::default();
        for fact in facts {
            diary.add(fact);
        }
        diary
    }

    /// Takes in one more fact; one that was taken in before changes nothing.
    pub fn add(&mut self, fact: &Fact) {
        if !self.seen.insert(fact.id) {
            return;
        }
        let stamp = (fact.at, fact.id);
        match &fact.body {
            FactBody::CheckedIn { answers } => {
                self.check_ins.insert(stamp, (fact.day, *answers));
            }
            FactBody::SequenceRated { sequence, moment, ratings } => {
                if *moment == RatingMoment::Before {
                    self.check_ins.insert(stamp, (fact.day, ratings.reading()));
                }
                self.rate_whole(*sequence, *moment, stamp, *ratings);
            }
            FactBody::PartBegun { sequence, session, .. } => self.take_part(*sequence, *session),
            FactBody::DaySaid { what } => self.said.entry(fact.day).or_default().take(stamp, *what),
            FactBody::SuddenChange { there } => self.sudden.take(stamp, there.then_some(fact.day)),
            FactBody::InjectionNoted { place, on, given } => {
                if let Some(place) = InjectedPlace::from_word(place) {
                    self.injections.entry((place, *on)).or_default().take(stamp, *given);
                }
            }
            FactBody::WearOffChosen { week } => self.wear_off.take(stamp, *week),
            FactBody::SwallowingAnswered { trouble } => {
                self.swallowing.insert(stamp, (fact.day, *trouble));
            }
            FactBody::NextDayAnswered { about, worse } => {
                self.worse.entry(*about).or_default().take(stamp, (fact.day, *worse));
            }
            FactBody::Interrupted { by, on } => {
                self.interruptions.insert((*on, *by));
            }
            FactBody::OperationPart { on, part, there } => {
                self.operated.entry((*on, *part)).or_default().take(stamp, *there);
            }
            FactBody::LockClosed { key } => {
                let day = self.closings.entry(key.clone()).or_insert(fact.day);
                *day = (*day).max(fact.day);
            }
            FactBody::StepChosen { exercise, dose, direction } => {
                let (exercise, dose) = (exercise.clone(), dose.clone());
                self.steps.insert(stamp, Step { day: fact.day, exercise, dose, direction: *direction });
            }
            FactBody::TempoKept { exercise, bpm } => {
                self.tempos.entry(exercise.clone()).or_default().insert(stamp, (fact.day, *bpm));
            }
            FactBody::TempoNotEasy { exercise, .. } => {
                self.not_easy.entry(exercise.clone()).or_default().insert(fact.day);
            }
            FactBody::LimitsNoted { limits } => self.limits.take(stamp, (fact.day, limits.clone())),
            FactBody::RuleChosen { rule, on } => self.choices.entry(*rule).or_default().take(stamp, *on),
            body => self.add_to_run(body, stamp, fact.day),
        }
    }

    fn add_to_run(&mut self, body: &FactBody, stamp: Stamp, day: Day) {
        match body {
            FactBody::SessionStarted { session, exercise, dose, .. } => {
                let begun = Begun { at: stamp, day, exercise: exercise.clone(), dose: dose.clone() };
                self.run_mut(*session).begun.take(stamp, begun);
                self.begun.insert(stamp, *session);
                self.by_day.entry(day).or_default().insert(stamp, *session);
                self.by_exercise.entry(exercise.clone()).or_default().insert(stamp, *session);
            }
            FactBody::StepFinished { session, spent_ms, .. } => {
                let run = self.run_mut(*session);
                run.practised = run.practised.saturating_add(Duration::from_millis(*spent_ms));
            }
            FactBody::SessionEnded { session, how } => self.run_mut(*session).ending.take(stamp, *how),
            FactBody::SessionRated { session, moment, ratings } => {
                let run = self.run_mut(*session);
                match moment {
                    RatingMoment::Before => run.before.take(stamp, (day, *ratings)),
                    RatingMoment::After => run.after.take(stamp, *ratings),
                }
            }
            FactBody::SymptomNoted { session, what } => {
                self.run_mut(*session).notes.take(stamp, what.clone());
            }
            _ => {}
        }
    }

    /// The same diary, as if a run were rated like this after practice: for offers before it is kept.
    #[must_use]
    pub fn rated(&self, session: SessionId, ratings: Ratings) -> Self {
        let mut diary = self.clone();
        diary.run_mut(session).after.take((Timestamp::MAX, Uuid::max()), ratings);
        diary
    }

    /// The same diary, as if a sequence were rated like this after the whole, and some of its runs by
    /// themselves: for offers before it is kept.
    #[must_use]
    pub fn rated_whole(
        &self,
        sequence: SequenceId,
        ratings: Ratings,
        parts: &[(SessionId, Ratings)],
    ) -> Self {
        let mut diary = self.clone();
        let last = (Timestamp::MAX, Uuid::max());
        diary.rate_whole(sequence, RatingMoment::After, last, ratings);
        for (session, own) in parts {
            diary.run_mut(*session).after.take(last, *own);
        }
        diary
    }

    fn rate_whole(&mut self, sequence: SequenceId, moment: RatingMoment, stamp: Stamp, ratings: Ratings) {
        let (runs, whole) = self.wholes.entry(sequence).or_default();
        match moment {
            RatingMoment::Before => whole.before.take(stamp, ratings),
            RatingMoment::After => whole.after.take(stamp, ratings),
        }
        for session in runs.iter() {
            self.runs.entry(*session).or_default().whole.take_all(whole);
        }
    }

    fn take_part(&mut self, sequence: SequenceId, session: SessionId) {
        let (runs, whole) = self.wholes.entry(sequence).or_default();
        runs.insert(session);
        self.runs.entry(session).or_default().whole.take_all(whole);
    }

    fn run_mut(&mut self, session: SessionId) -> &mut Run {
        self.runs.entry(session).or_default()
    }
}
