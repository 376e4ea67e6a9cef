//! What the diary says about days: read by the rules, changed by nobody.
//!
//! Invariant: every answer is about days up to the one asked for, so that a clock that was set back,
//! or a date in the future, never makes a rule speak early.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::Diary;
use super::Run;
use super::Stamp;
use super::Step;
use crate::clock::Day;
use crate::content::InjectedPlace;
use crate::record::CheckIn;
use crate::record::DayKind;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::record::RuleChoice;
use crate::record::SessionId;
use crate::record::SymptomNote;
use crate::record::Worse;

/// Whole days from `from` to `to`; negative when `to` is earlier.
pub fn days_between(from: Day, to: Day) -> i64 {
    to.since(from).map_or(0, |span| i64::from(span.get_days()))
}

impl Diary {
    /// The person's choice about a rule: offers and the line about daily amounts are on at first,
    /// functional mode is off.
    pub fn chose(&self, rule: RuleChoice) -> bool {
        let at_first = rule != RuleChoice::FunctionalMode;
        self.choices.get(&rule).and_then(|choice| choice.get()).copied().unwrap_or(at_first)
    }

    /// What the person said `day` is.
    pub fn said(&self, day: Day) -> Option<DayKind> {
        self.said.get(&day).and_then(|said| said.get()).copied()
    }

    /// The day of the last sudden change without a known reason; nothing once the clinic knows.
    pub fn sudden_change(&self, day: Day) -> Option<Day> {
        self.sudden.get().copied().flatten().filter(|on| *on <= day)
    }

    /// Every reading up to `day`, oldest first: check-ins, and ratings given before practice.
    pub fn readings(&self, day: Day) -> Vec<(Day, CheckIn)> {
        let mut readings = self.check_ins.clone();
        for run in self.runs.values() {
            if let Some((stamp, (rated, ratings))) = run.before.stamped() {
                readings.insert(*stamp, (*rated, ratings.reading()));
            }
        }
        readings.into_values().filter(|(of, answers)| *of <= day && !answers.is_empty()).collect()
    }

    /// The latest check-in of `day`, without ratings given before practice.
    pub fn check_in(&self, day: Day) -> Option<CheckIn> {
        self.check_ins.values().rev().find(|(of, _)| *of == day).map(|(_, answers)| *answers)
    }

    /// Runs begun up to `day` in which anything was practised or that ended, oldest first.
    pub fn runs(&self, day: Day) -> Vec<&Run> {
        self.real_runs(&self.begun, day)
    }

    /// Runs of one exercise up to `day`, oldest first.
    pub fn runs_of(&self, exercise: &str, day: Day) -> Vec<&Run> {
        self.by_exercise.get(exercise).map_or_else(Vec::new, |begun| self.real_runs(begun, day))
    }

    fn real_runs(&self, begun: &BTreeMap<Stamp, SessionId>, day: Day) -> Vec<&Run> {
        let told = begun.iter().filter_map(|(stamp, session)| {
            let run = self.runs.get(session)?;
            let begun = run.begun().filter(|begun| begun.at == *stamp && begun.day <= day)?;
            Some((begun, run))
        });
        let real = told.filter(|(_, run)| !run.practised.is_zero() || run.ending().is_some());
        real.map(|(_, run)| run).collect()
    }

    /// Runs begun on `day` itself, oldest first.
    pub fn runs_on(&self, day: Day) -> Vec<&Run> {
        self.by_day.get(&day).map_or_else(Vec::new, |begun| self.real_runs(begun, day))
    }

    /// The last day with practice before `day`.
    pub fn last_practice_before(&self, day: Day) -> Option<Day> {
        let mut days = self.by_day.range(..day).rev().map(|(on, _)| *on);
        days.find(|on| !self.runs_on(*on).is_empty())
    }

    /// The days with practice up to `day`, oldest first.
    pub fn practice_days(&self, day: Day) -> Vec<Day> {
        self.by_day.range(..=day).map(|(on, _)| *on).filter(|on| !self.runs_on(*on).is_empty()).collect()
    }

    /// The latest injection at each place up to `day`.
    pub fn injections(&self, day: Day) -> BTreeMap<InjectedPlace, Day> {
        let given = self.injections.iter().filter(|(_, given)| given.get() == Some(&true));
        given.map(|((place, on), _)| (*place, *on)).filter(|(_, on)| *on <= day).collect()
    }

    /// Every injection noted, planned ones as well, newest first.
    pub fn all_injections(&self) -> Vec<(Day, InjectedPlace)> {
        let given = self.injections.iter().filter(|(_, given)| given.get() == Some(&true));
        let mut all: Vec<_> = given.map(|((place, on), _)| (*on, *place)).collect();
        all.sort_by(|a, b| b.cmp(a));
        all
    }

    /// The person's own wear-off week; nothing until they set one.
    pub fn wear_off_week(&self) -> Option<u8> {
        self.wear_off.get().copied().flatten()
    }

    /// The latest answer about swallowing on `day` itself.
    pub fn swallowing_on(&self, day: Day) -> Option<bool> {
        self.swallowing.values().rev().find(|(of, _)| *of == day).map(|(_, trouble)| *trouble)
    }

    /// The latest day up to `day` on which swallowing was answered with yes.
    pub fn swallowing_trouble(&self, day: Day) -> Option<Day> {
        let troubled = self.swallowing.values().filter(|(of, trouble)| *trouble && *of <= day);
        troubled.map(|(of, _)| *of).max()
    }

    /// Answers to the next-day question up to `day`: about which day, when answered, and what.
    pub fn next_days(&self, day: Day) -> Vec<(Day, Day, Worse)> {
        let answers = self.worse.iter().filter_map(|(about, answer)| Some((*about, *answer.get()?)));
        answers.map(|(about, (on, worse))| (about, on, worse)).filter(|(_, on, _)| *on <= day).collect()
    }

    /// Illnesses, operations and falls up to `day`, oldest first.
    pub fn interruptions(&self, day: Day) -> Vec<(Day, Interruption)> {
        self.interruptions.iter().copied().filter(|(on, _)| *on <= day).collect()
    }

    /// The parts of the body that an operation noted on `on` was on; none as long as none was said.
    pub fn operated(&self, on: Day) -> BTreeSet<OperatedPart> {
        let of_day =
            self.operated.iter().filter(|((day, _), there)| *day == on && there.get() == Some(&true));
        of_day.map(|((_, part), _)| *part).collect()
    }

    /// Locks that closed again, with the latest day.
    pub const fn closings(&self) -> &BTreeMap<String, Day> {
        &self.closings
    }

    /// Steps chosen up to `day`, oldest first.
    pub fn steps(&self, day: Day) -> Vec<&Step> {
        self.steps.values().filter(|step| step.day <= day).collect()
    }

    /// Since which day the tempo of an exercise is what it is now; nothing without a tempo.
    pub fn tempo_since(&self, exercise: &str, day: Day) -> Option<Day> {
        let tempos = self.tempos.get(exercise)?;
        let mut kept = tempos.values().rev().filter(|(of, _)| *of <= day);
        let (mut since, now) = *kept.next()?;
        for (of, bpm) in kept {
            if (bpm - now).abs() > 0.05 {
                break;
            }
            since = since.min(*of);
        }
        Some(since)
    }

    /// Whether the beat of an exercise was not easy on any day from `since` to `day`.
    pub fn tempo_was_not_easy(&self, exercise: &str, since: Day, day: Day) -> bool {
        self.not_easy.get(exercise).is_some_and(|days| days.range(since..=day.max(since)).next().is_some())
    }

    /// What asks first because of the start questions, and since when.
    pub fn limits(&self) -> Option<(Day, &[Limit])> {
        self.limits.get().map(|(day, limits)| (*day, limits.as_slice()))
    }

    /// Whether a start question set this limit.
    pub fn has(&self, limit: Limit) -> bool {
        self.limits().is_some_and(|(_, limits)| limits.contains(&limit))
    }

    /// What was noted at stops on `day`, with the exercise.
    pub fn notes_of(&self, day: Day) -> Vec<(&str, SymptomNote)> {
        let of_day = self.runs.values().filter_map(|run| Some((run.begun()?, run)));
        let of_day = of_day.filter(|(begun, _)| begun.day == day);
        of_day
            .flat_map(|(begun, run)| run.notes().iter().map(|note| (begun.exercise.as_str(), *note)))
            .collect()
    }
}
