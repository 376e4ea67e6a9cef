//! What Today proposes when there is a path, a plan, or a number of minutes: one or several exercises, and why.
//!
//! Invariant: a proposal holds only what is open today, fits the minutes wished where anything fits, and
//! never mentions what was not done. Every source is a function of its own; [`for_today`] has their order.

mod fill;
mod path;
mod plan;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::ToSpan as _;

use super::proposal::Reason;
use super::standing::Standing;
use super::standing::Standings;
use crate::clock::Day;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Pillar;
use crate::content::Portion;
use crate::content::Region;
use crate::stats::History;

pub use path::has_come_up;
pub use path::week_of;
pub use plan::is_for;

/// Longest proposal of a path where no minutes are wished: ten minutes, our own choice.
const USUAL_MINUTES: u32 = 10;

/// Longest calm practice where no minutes are wished, in minutes.
const CALM_MINUTES: u32 = 5;

/// What the person wishes for today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// At most this many minutes.
    pub minutes: Option<u32>,
    /// Only what is calm.
    pub calm: bool,
}

/// What Today proposes.
#[derive(Clone, Debug, PartialEq)]
pub struct DayProposal {
    /// In the order in which they are done; never empty.
    pub portions: Vec<Portion>,
    pub why: Why,
    /// The movement exercises rest today (safety review, 2.2 rule 9: one day a week without P items).
    pub no_movement: bool,
}

/// Why Today proposes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing is followed: a first, a new one, or the one practised longest ago.
    Free(Reason),
    /// Nothing is followed, and the person said how many minutes there are.
    Minutes,
    /// From this week of the path that is followed; weeks from 1.
    Week { path: String, week: u32 },
    /// Everything of this week has come up on its days: something of it again, or rest.
    WeekAgain { path: String, week: u32 },
    /// From the person's own plan.
    Plan,
    /// The person wants only what is calm.
    Calm,
}

/// One exercise that may be proposed.
#[derive(Clone, Copy, Debug)]
struct Candidate<'a> {
    exercise: &'a Exercise,
    dose: &'a Dose,
}

/// Everything a source of proposals looks at.
struct Look<'a> {
    library: &'a Library,
    history: &'a History,
    today: Day,
    wish: Wish,
    standings: &'a Standings<'a>,
}

/// What to propose today: calm if wished, else from the own plan, else from the path, else freely.
/// Nothing only when nothing is open.
pub fn for_today(
    library: &Library,
    history: &History,
    today: Day,
    wish: Wish,
    standings: &Standings<'_>,
) -> Option<DayProposal> {
    let look = Look { library, history, today, wish, standings };
    if wish.calm {
        return look.calm();
    }
    look.plan().or_else(|| look.week()).or_else(|| look.free())
}

/// Whether the movement exercises (P) rest today: they were practised on each of the six days before
/// (safety review, 2.2 rule 9).
pub fn is_day_without_movement(library: &Library, history: &History, today: Day) -> bool {
    let is_movement = |id: &str| library.exercise(id).is_some_and(|e| e.pillar == Pillar::Plasticity);
    let days: BTreeSet<Day> = history
        .sessions()
        .iter()
        .filter(|s| !s.practised.is_zero() && is_movement(&s.exercise))
        .map(|s| s.day)
        .collect();
    (1..=6_i64).all(|back| today.checked_sub(back.days()).is_ok_and(|day| days.contains(&day)))
}

impl<'a> Look<'a> {
    /// An amount that is open today: as it is, or the gentle one in its place.
    fn open(&self, portion: &Portion) -> Option<Candidate<'a>> {
        let exercise = self.library.exercise(&portion.exercise)?;
        let dose = exercise.dose(&portion.dose)?;
        match (self.standings)(exercise, dose) {
            Standing::Open => Some(Candidate { exercise, dose }),
            Standing::GentleOnly { dose } => exercise.dose(&dose).map(|dose| Candidate { exercise, dose }),
            Standing::Resting | Standing::Stopped | Standing::Closed(_) => None,
        }
    }

    fn open_dose(&self, exercise: &'a Exercise, dose: &str) -> Option<Candidate<'a>> {
        self.open(&Portion { exercise: exercise.id.clone(), dose: dose.to_owned() })
    }

    /// Calm exercises at the amounts that fit a hard day, practised longest ago first.
    fn calm(&self) -> Option<DayProposal> {
        let exercises = self.library.exercises.iter().filter(|e| e.regions.contains(&Region::All));
        let mut calm: Vec<_> = exercises.filter_map(|e| self.open_dose(e, e.hard_day.as_deref()?)).collect();
        calm.sort_by_key(|c| (self.last_begun(c), c.exercise.code.clone()));
        let minutes = self.wish.minutes.unwrap_or(CALM_MINUTES);
        let taken = fill::fill(calm.into_iter().take(3).collect(), minutes, |_| None);
        self.proposal(taken, Why::Calm, false)
    }

    fn free(&self) -> Option<DayProposal> {
        let Some(minutes) = self.wish.minutes else {
            // As it is, or a gentler amount in its place.
            let open = |e: &Exercise, dose: &str| {
                let standing = e.dose(dose).map(|dose| (self.standings)(e, dose));
                standing.is_some_and(|s| matches!(s, Standing::Open | Standing::GentleOnly { .. }))
            };
            // Nobody said which part of the body it is about: what suits everyone comes first.
            let general = |e: &Exercise, dose: &str| e.regions.contains(&Region::All) && open(e, dose);
            let found = super::proposal::propose_open(self.library, self.history, &general)
                .or_else(|| super::proposal::propose_open(self.library, self.history, &open))?;
            let portion = self.open_dose(found.exercise, found.dose)?.portion();
            return Some(DayProposal {
                portions: vec![portion],
                why: Why::Free(found.reason),
                no_movement: false,
            });
        };
        let first = self.history.sessions().is_empty();
        let rests = is_day_without_movement(self.library, self.history, self.today);
        let general = self.library.exercises.iter().filter(|e| e.regions.contains(&Region::All));
        let mut open: Vec<_> = general
            .filter(|e| !first || matches!(e.pillar, Pillar::Mindfulness | Pillar::SelfCompassion))
            .filter(|e| !(rests && e.pillar == Pillar::Plasticity))
            .filter_map(|e| self.open_dose(e, if first { "gentle" } else { "default" }))
            .collect();
        open.sort_by_key(|c| (self.last_begun(c), c.exercise.code.clone()));
        let taken = fill::fill(fill::in_turns(open), minutes, |c| self.open_dose(c.exercise, "gentle"));
        self.proposal(taken, Why::Minutes, rests)
    }

    fn proposal(&self, mut taken: Vec<Candidate<'_>>, why: Why, no_movement: bool) -> Option<DayProposal> {
        taken.sort_by_key(|c| c.exercise.pillar);
        let portions: Vec<_> = taken.iter().map(Candidate::portion).collect();
        (!portions.is_empty()).then_some(DayProposal { portions, why, no_movement })
    }

    fn last_begun(&self, candidate: &Candidate<'_>) -> Option<jiff::Timestamp> {
        super::proposal::last_begun(self.history, &candidate.exercise.id)
    }

    /// On how many days of the last seven, today included, an exercise was practised.
    fn days_of_last_seven(&self, exercise: &str) -> BTreeSet<Day> {
        let first = self.today.saturating_sub(6.days());
        let of = self.history.sessions().iter().filter(|s| s.exercise == exercise && !s.practised.is_zero());
        of.map(|s| s.day).filter(|day| (first..=self.today).contains(day)).collect()
    }
}

impl Candidate<'_> {
    fn length(&self) -> Duration {
        self.exercise.length_of(self.dose).duration()
    }

    fn portion(&self) -> Portion {
        Portion { exercise: self.exercise.id.clone(), dose: self.dose.id.clone() }
    }
}
