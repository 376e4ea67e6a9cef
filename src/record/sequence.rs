//! What is kept of several exercises done in a row, of a path that is followed, and of an own plan.
//!
//! Invariant: plain names and numbers only, so that a record can be read without the content that was in
//! use then. Folded in [`crate::stats`].

use serde::Deserialize;
use serde::Serialize;
use uuid::Uuid;

/// One run of several exercises in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SequenceId(pub Uuid);

/// Where a sequence came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum SequenceSource {
    /// A ready session of the library.
    Ready { session: String },
    /// Put together by Today.
    Today,
    /// The person's own plan.
    Plan,
}

/// One part as it was planned when the person pressed Start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedPart {
    pub work: PlannedWork,
    /// Left out by the person, for want of time, or because something asks first.
    #[serde(default)]
    pub left_out: bool,
}

/// What a planned part is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlannedWork {
    Exercise {
        exercise: String,
        dose: String,
    },
    /// The person's own helpful touch, for this many milliseconds.
    Touch {
        ms: u32,
    },
}

/// One exercise of an own plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanItem {
    pub exercise: String,
    pub dose: String,
    /// Days of the week, 1 Monday to 7 Sunday; empty means any day.
    #[serde(default)]
    pub days: Vec<u8>,
}
