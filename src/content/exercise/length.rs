//! Lengths of time in content, in whole milliseconds.
//!
//! Invariant: a length is never negative and at most a day, so that sums of a dose fit in 32 bits.

use serde::Deserialize;
use serde::Serialize;

/// A length of time in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub u32);

impl Millis {
    /// From seconds, rounded to the nearest millisecond; `None` when negative, not finite or over a day.
    pub fn from_seconds(seconds: f64) -> Option<Self> {
        let ms = (seconds * 1000.0).round();
        (0.0..=86_400_000.0).contains(&ms).then_some(Self(ms as u32))
    }

    /// Seconds as a fraction.
    pub fn seconds(self) -> f64 {
        f64::from(self.0) / 1000.0
    }

    /// As a standard duration.
    pub fn duration(self) -> std::time::Duration {
        std::time::Duration::from_millis(u64::from(self.0))
    }
}
