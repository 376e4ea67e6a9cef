//! One run of an exercise, as the rules need it.
//!
//! Invariant: of several facts about the same thing the latest one holds, whatever order they come in.

use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use crate::clock::Day;
use crate::record::Ending;
use crate::record::Felt;
use crate::record::Ratings;
use crate::record::SymptomNote;

/// Orders facts from any computers: by their moment, and within it by their id.
pub type Stamp = (Timestamp, Uuid);

/// The latest of several values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Latest<T> {
    held: Option<(Stamp, T)>,
}

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self { held: None }
    }
}

impl<T> Latest<T> {
    /// Takes `value` unless a later one is held.
    pub fn take(&mut self, stamp: Stamp, value: T) {
        if self.held.as_ref().is_none_or(|(held, _)| *held <= stamp) {
            self.held = Some((stamp, value));
        }
    }

    /// The value held.
    pub fn get(&self) -> Option<&T> {
        self.held.as_ref().map(|(_, value)| value)
    }

    /// The value held, with its moment.
    pub const fn stamped(&self) -> Option<&(Stamp, T)> {
        self.held.as_ref()
    }
}

/// What was begun: which exercise, how much, on which day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    pub at: Stamp,
    pub day: Day,
    pub exercise: String,
    pub dose: String,
}

/// Ratings before and after several exercises in a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    pub(super) before: Latest<Ratings>,
    pub(super) after: Latest<Ratings>,
}

impl Whole {
    /// Takes in what another one holds.
    pub fn take_all(&mut self, other: &Self) {
        for (mine, theirs) in [(&mut self.before, &other.before), (&mut self.after, &other.after)] {
            if let Some((stamp, ratings)) = theirs.stamped() {
                mine.take(*stamp, *ratings);
            }
        }
    }
}

/// One run. Facts about it may come before the fact that began it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    pub(super) begun: Latest<Begun>,
    pub(super) ending: Latest<Ending>,
    pub(super) before: Latest<(Day, Ratings)>,
    pub(super) after: Latest<Ratings>,
    /// Ratings of the sequence this run was a part of.
    pub(super) whole: Whole,
    pub(super) notes: Latest<Vec<SymptomNote>>,
    /// Time really spent in steps.
    pub practised: Duration,
}

impl Run {
    /// What was begun; nothing while only other facts of this run are known.
    pub fn begun(&self) -> Option<&Begun> {
        self.begun.get()
    }

    /// How it ended; nothing when it did not.
    pub fn ending(&self) -> Option<Ending> {
        self.ending.get().copied()
    }

    /// Ratings before practice: its own, and where it has none, those before the whole it was a part of.
    pub fn before(&self) -> Ratings {
        let own = self.before.get().map(|(_, ratings)| *ratings).unwrap_or_default();
        own.or(self.whole.before.get().copied().unwrap_or_default())
    }

    /// Ratings after practice: its own, and where it has none, those after the whole it was a part of.
    /// What came with a sequence counts for each of its exercises, because nobody knows which one it was
    /// (review 2.2 rule 4 speaks of a session; rules 3 and 5 of a set, which has its own answer).
    pub fn after(&self) -> Ratings {
        let own = self.after.get().copied().unwrap_or_default();
        own.or(self.whole.after.get().copied().unwrap_or_default())
    }

    /// Whether it felt harder.
    pub fn felt_harder(&self) -> bool {
        self.after().felt == Some(Felt::Harder)
    }

    /// What was noted at a stop.
    pub fn notes(&self) -> &[SymptomNote] {
        self.notes.get().map_or(&[], Vec::as_slice)
    }
}
