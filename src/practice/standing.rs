//! Whether an exercise can be done today: the one seam where rules speak to Today, paths and sequences.
//!
//! Invariant: whoever proposes or plays several exercises asks here and nowhere else, so that a new rule
//! needs no change in any of them. The locks are in [`super::locks`].

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::locks::ClosedLock;
use super::locks::closed_locks;
use crate::content::Dose;
use crate::content::Exercise;

/// Whether an exercise can be done today, at one amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// Only at this amount, because the day is hard.
    GentleOnly {
        dose: String,
    },
    /// Not today.
    Resting,
    /// These still ask first.
    Closed(Vec<ClosedLock>),
}

impl Standing {
    /// Whether it may be done as it is.
    pub const fn is_open(&self) -> bool {
        matches!(self, Self::Open)
    }
}

/// Answers for each exercise and amount.
pub type Standings<'a> = dyn Fn(&Exercise, &Dose) -> Standing + 'a;

/// What the locks alone say.
pub fn standing(exercise: &Exercise, dose: &Dose, agreed: &BTreeMap<String, Date>) -> Standing {
    let closed = closed_locks(exercise, dose, agreed);
    if closed.is_empty() { Standing::Open } else { Standing::Closed(closed) }
}
