//! Practice by day and by week. Days without practice are days, not gaps.

use std::time::Duration;

use jiff::ToSpan as _;

use super::history::History;
use super::sequences::SequenceSummary;
use crate::clock::Day;

/// What was practised on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayPractice {
    pub day: Day,
    pub sessions: usize,
    pub practised: Duration,
}

/// Seven days, the last one first asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    pub days: Vec<DayPractice>,
}

impl Week {
    /// Days with any practice.
    pub fn practice_days(&self) -> usize {
        self.days.iter().filter(|d| d.sessions > 0).count()
    }

    /// All practice of the week.
    pub fn practised(&self) -> Duration {
        self.days.iter().map(|d| d.practised).sum()
    }
}

/// Whole minutes for people: anything practised counts as at least one minute.
pub fn minutes(practised: Duration) -> u64 {
    if practised.is_zero() { 0 } else { (practised.as_secs() + 30).checked_div(60).unwrap_or(0).max(1) }
}

impl History {
    /// What was practised on `day`.
    pub fn day(&self, day: Day) -> DayPractice {
        let of_day = self.sessions().iter().filter(|s| s.day == day && !s.practised.is_zero());
        let touches = self.sequences().iter().flat_map(SequenceSummary::touches);
        let touched: Duration = touches.filter(|(on, _)| *on == day).map(|(_, spent)| spent).sum();
        DayPractice {
            day,
            sessions: of_day.clone().count() + usize::from(!touched.is_zero()),
            practised: of_day.map(|s| s.practised).sum::<Duration>() + touched,
        }
    }

    /// The seven days that end with `last`.
    pub fn week_ending(&self, last: Day) -> Week {
        let days = (0..7_i64).rev().filter_map(|back| last.checked_sub(back.days()).ok());
        Week { days: days.map(|d| self.day(d)).collect() }
    }

    /// The last `count` weeks, oldest first; the last one ends with `last`.
    pub fn weeks_ending(&self, last: Day, count: i64) -> Vec<Week> {
        let ends = (0..count).rev().filter_map(|back| last.checked_sub((back * 7).days()).ok());
        ends.map(|end| self.week_ending(end)).collect()
    }
}
