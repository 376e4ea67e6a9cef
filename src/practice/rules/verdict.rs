//! What the rules say about one amount of one exercise today, the first rule in order that speaks.
//!
//! Invariant: the order is locks, stop levels, hard day, injection days, an exercise's own published
//! rule, the general rules (review 2.2, order). Only locks and stop levels close anything; the rest
//! is a line with something else to do, and the person decides.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::Date;

use super::ceilings::Ceiling;
use super::ceilings::ceiling;
use super::ceilings::loads_of;
use super::ceilings::own_rule_rest;
use super::ceilings::rest_day_from_p;
use super::end::Stopped;
use super::end::stopped;
use super::functional::Hidden;
use super::functional::hidden;
use super::gap::Gap;
use super::gap::after_gap;
use super::hard_day::HardDay;
use super::hard_day::allowed_on_hard_day;
use super::hard_day::is_hard_day;
use super::injection::Injected;
use super::injection::injected;
use super::next_day::AfterWorse;
use super::next_day::after_worse_next_day;
use super::next_day::gentle_amount;
use super::next_day::half_amount;
use super::next_day::is_gentle;
use crate::clock::Day;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Load;
use crate::content::Pillar;
use crate::practice::diary::Diary;
use crate::practice::locks::ClosedLock;
use crate::practice::locks::closed_today;
use crate::record::RuleChoice;

/// Why only a gentler amount fits today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GentleWhy {
    /// Rule 7: worse the day after practice.
    Worse(AfterWorse),
    /// Rule 10: the first day after time away.
    Gap(Gap),
}

/// What the rules say about one amount today. `fine` is an amount of the same exercise that fits.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict<'a> {
    Open,
    /// Asks first. Closed until answered.
    Locked(Vec<ClosedLock>),
    /// Stopped today. Closed until tomorrow.
    Stopped(Stopped),
    HardDay {
        why: HardDay,
        fine: Option<&'a Dose>,
    },
    Injected(Injected),
    /// P6: six days a week at most.
    SixDaysAWeek,
    Gentle {
        why: GentleWhy,
        fine: Option<&'a Dose>,
    },
    /// Past the day's ceiling.
    Much(Ceiling),
    /// One day a week without P exercises.
    RestDay,
}

impl Verdict<'_> {
    /// Whether Start is closed, in place of being a choice.
    pub const fn is_closed(&self) -> bool {
        matches!(self, Self::Locked(_) | Self::Stopped(_))
    }

    /// Whether it may be proposed today: nothing speaks against it, or it is only done with care.
    pub const fn fits(&self) -> bool {
        match self {
            Self::Open => true,
            Self::Injected(injected) => !injected.rests(),
            _ => false,
        }
    }
}

/// The rules on one day, with everything they look at.
#[derive(Clone, Debug)]
pub struct Rules<'a> {
    diary: &'a Diary,
    agreed: &'a BTreeMap<String, Date>,
    today: Day,
    hard_day: Option<HardDay>,
    gap: Option<Gap>,
    rest_day: bool,
    loads: BTreeMap<Load, Duration>,
}

impl<'a> Rules<'a> {
    /// The rules of `today`, for a person's `diary` and what they ticked (`agreed`).
    pub fn of(diary: &'a Diary, agreed: &'a BTreeMap<String, Date>, library: &Library, today: Day) -> Self {
        Self {
            diary,
            agreed,
            today,
            hard_day: is_hard_day(diary, today),
            gap: after_gap(diary, today),
            rest_day: rest_day_from_p(diary, library, today),
            loads: loads_of(diary, library, today),
        }
    }

    /// What the rules say about `dose` of `exercise`.
    pub fn verdict<'e>(&self, exercise: &'e Exercise, dose: &Dose) -> Verdict<'e> {
        let closed = self.closed(exercise, dose);
        if !closed.is_empty() {
            return Verdict::Locked(closed);
        }
        if let Some(stopped) = stopped(self.diary, exercise, self.today) {
            return Verdict::Stopped(stopped);
        }
        if let Some(why) = self.hard_day.filter(|_| !allowed_on_hard_day(exercise, dose)) {
            let fine = exercise.hard_day.as_deref().and_then(|id| exercise.dose(id));
            return Verdict::HardDay { why, fine };
        }
        if let Some(injected) = injected(self.diary, exercise, self.today) {
            return Verdict::Injected(injected);
        }
        if own_rule_rest(self.diary, exercise, self.today) {
            return Verdict::SixDaysAWeek;
        }
        self.general(exercise, dose)
    }

    fn general<'e>(&self, exercise: &'e Exercise, dose: &Dose) -> Verdict<'e> {
        match after_worse_next_day(self.diary, &exercise.id, self.today) {
            Some(why @ AfterWorse::HalfAndGentle { .. }) => {
                let fine = half_amount(exercise);
                if fine.is_some_and(|half| dose.stated.0 > half.stated.0) {
                    return Verdict::Gentle { why: GentleWhy::Worse(why), fine };
                }
            }
            Some(why @ AfterWorse::Gentle { .. }) if !is_gentle(exercise, dose) => {
                return Verdict::Gentle { why: GentleWhy::Worse(why), fine: gentle_amount(exercise) };
            }
            // A rest until a therapist has seen it is a lock; once ticked, nothing is left of it here.
            _ => {}
        }
        if let Some(gap) = self.gap.filter(|_| !is_gentle(exercise, dose)) {
            return Verdict::Gentle { why: GentleWhy::Gap(gap), fine: gentle_amount(exercise) };
        }
        let done = exercise.load.and_then(|load| self.loads.get(&load)).copied().unwrap_or_default();
        if let Some(ceiling) = ceiling(self.diary, exercise, done, dose.stated.duration()) {
            return Verdict::Much(ceiling);
        }
        if self.rest_day && exercise.pillar == Pillar::Plasticity {
            return Verdict::RestDay;
        }
        Verdict::Open
    }

    /// What still asks before `dose` of `exercise`.
    pub fn closed(&self, exercise: &Exercise, dose: &Dose) -> Vec<ClosedLock> {
        closed_today(self.diary, self.agreed, exercise, dose, self.today)
    }

    /// Why an exercise is not shown at all; nothing for one that is.
    pub fn hidden(&self, exercise: &Exercise) -> Option<Hidden> {
        hidden(self.diary, exercise)
    }

    /// Why today is a hard day; nothing on other days.
    pub const fn hard_day(&self) -> Option<HardDay> {
        self.hard_day
    }

    /// Why practice begins gently today.
    pub const fn gap(&self) -> Option<Gap> {
        self.gap
    }

    /// Whether the offers are on.
    pub fn offers(&self) -> bool {
        self.diary.chose(RuleChoice::Offers)
    }

    /// What the rules look back on.
    pub const fn diary(&self) -> &'a Diary {
        self.diary
    }

    /// The day they are about.
    pub const fn today(&self) -> Day {
        self.today
    }
}
