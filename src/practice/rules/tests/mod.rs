//! Every rule with its edge on both sides, on the exercises that are really there.
//!
//! Invariant: days are counted from [`START`]; a person's facts are made by [`Days`].

mod amounts;
mod hard_days;
mod injections;
mod laws;
mod order;
mod start;
mod steps;
mod stops;
mod wholes;

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::civil::date;
use uuid::Uuid;

use crate::clock::Day;
use crate::content::Dose;
use crate::content::Exercise;
use crate::practice::Diary;
use crate::practice::tests::library;
use crate::record::CheckIn;
use crate::record::Ending;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::Felt;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SessionId;
use crate::record::SymptomNote;

/// Day 0 of every test, a Thursday.
pub const START: Day = date(2026, 10, 1);

pub fn day(number: i64) -> Day {
    START.checked_add(number.days()).unwrap()
}

pub fn exercise(id: &str) -> &'static Exercise {
    library().exercise(id).unwrap_or_else(|| panic!("there is no exercise {id}"))
}

pub fn dose<'e>(exercise: &'e Exercise, id: &str) -> &'e Dose {
    exercise.dose(id).unwrap_or_else(|| panic!("{} has no amount {id}", exercise.id))
}

/// Ticks for everything that any exercise asks, on this day.
pub fn everything(on: Day) -> BTreeMap<String, Date> {
    let keys = ["DIR", "NECK", "FALL", "SWAL", "VOX", "EYE", "ARM"].map(str::to_owned);
    let therapist = library().exercises.iter().map(|e| crate::practice::therapist_key(&e.id));
    keys.into_iter().chain(therapist).map(|key| (key, on)).collect()
}

/// What a person did and said, day after day.
#[derive(Clone, Default)]
pub struct Days {
    pub facts: Vec<Fact>,
    on: i64,
}

impl Days {
    /// What follows is on this day.
    pub fn on(&mut self, number: i64) -> &mut Self {
        self.on = number;
        self
    }

    pub fn fact(&mut self, body: FactBody) -> &mut Self {
        let number = i64::try_from(self.facts.len()).unwrap();
        let noon: Timestamp = "2026-10-01T10:00:00Z".parse().unwrap();
        let at = noon + SignedDuration::from_hours(24 * self.on) + SignedDuration::from_secs(number);
        let id = Uuid::from_u128(1 + u128::from(number.unsigned_abs()));
        let (device, zone) = (Uuid::nil(), "UTC".to_owned());
        self.facts.push(Fact { id, device, at, offset_seconds: 0, zone, day: day(self.on), body });
        self
    }

    pub fn check_in(&mut self, pull: u8) -> &mut Self {
        let answers = CheckIn { pull: Some(pull), ..CheckIn::default() };
        self.fact(FactBody::CheckedIn { answers })
    }

    /// A session of `minutes` that ended as asked.
    pub fn session(
        &mut self,
        exercise: &str,
        amount: &str,
        minutes: u64,
        ending: Ending,
        (before, after): (Ratings, Ratings),
        notes: &[SymptomNote],
    ) -> &mut Self {
        let session = SessionId(Uuid::from_u128(0xA000 + self.facts.len() as u128));
        self.fact(FactBody::SessionStarted {
            session,
            exercise: exercise.to_owned(),
            dose: amount.to_owned(),
            segments: 1,
            planned_ms: 60_000 * minutes,
            seed: 1,
        });
        if before != Ratings::default() {
            self.fact(FactBody::SessionRated { session, moment: RatingMoment::Before, ratings: before });
        }
        self.fact(FactBody::StepFinished {
            session,
            segment: 0,
            step: "all".to_owned(),
            spent_ms: 60_000 * minutes,
            skipped: false,
        });
        self.fact(FactBody::SessionEnded { session, how: ending });
        if after != Ratings::default() {
            self.fact(FactBody::SessionRated { session, moment: RatingMoment::After, ratings: after });
        }
        if !notes.is_empty() {
            self.fact(FactBody::SymptomNoted { session, what: notes.to_vec() });
        }
        self
    }

    /// A session of five minutes with these ratings.
    pub fn rated(&mut self, exercise: &str, before: Ratings, after: Ratings) -> &mut Self {
        self.session(exercise, "default", 5, Ending::Completed, (before, after), &[])
    }

    /// A session of five minutes, nothing rated.
    pub fn practised(&mut self, exercise: &str) -> &mut Self {
        self.rated(exercise, Ratings::default(), Ratings::default())
    }

    /// An easy session of five minutes.
    pub fn easy(&mut self, exercise: &str) -> &mut Self {
        self.rated(exercise, Ratings::default(), Ratings { ease: Some(6), ..Ratings::default() })
    }

    /// A session that felt harder.
    pub fn harder(&mut self, exercise: &str) -> &mut Self {
        let after = Ratings { felt: Some(Felt::Harder), ..Ratings::default() };
        self.rated(exercise, Ratings::default(), after)
    }

    pub fn diary(&self) -> Diary {
        Diary::of(&self.facts)
    }
}
