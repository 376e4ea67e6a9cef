//! Lengths of time and dates in words.
//!
//! Invariant: the same length and the same day read the same wherever they stand, on a screen or on paper.

use std::time::Duration;

use jiff::civil::Date;
use jiff::civil::Weekday;

use super::Texts;

/// "4 min", "3 min 40 s" or "50 s", for a length of practice.
pub fn length(t: &Texts, length: Duration) -> String {
    let seconds = length.as_secs() + u64::from(length.subsec_millis() >= 500);
    let whole = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    match (whole(seconds / 60), whole(seconds % 60)) {
        (0, s) => t.seconds_short(s),
        (m, 0) => t.minutes_short(m),
        (m, s) => t.minutes_seconds_short(m, s),
    }
}

/// "Monday 23 November".
pub fn day_long(t: &Texts, day: Date) -> String {
    t.day_long(weekday(t, day.weekday()), day.day(), month(t, day.month()))
}

/// "23 November 2026".
pub fn date(t: &Texts, day: Date) -> String {
    t.date_long(day.day(), month(t, day.month()), day.year().to_string())
}

/// "Monday".
pub fn weekday(t: &Texts, day: Weekday) -> String {
    match day {
        Weekday::Monday => t.weekday_monday(),
        Weekday::Tuesday => t.weekday_tuesday(),
        Weekday::Wednesday => t.weekday_wednesday(),
        Weekday::Thursday => t.weekday_thursday(),
        Weekday::Friday => t.weekday_friday(),
        Weekday::Saturday => t.weekday_saturday(),
        Weekday::Sunday => t.weekday_sunday(),
    }
}

/// "Mon".
pub fn weekday_short(t: &Texts, day: Weekday) -> String {
    weekday(t, day).chars().take(3).collect()
}

fn month(t: &Texts, month: i8) -> String {
    match month {
        1 => t.month_january(),
        2 => t.month_february(),
        3 => t.month_march(),
        4 => t.month_april(),
        5 => t.month_may(),
        6 => t.month_june(),
        7 => t.month_july(),
        8 => t.month_august(),
        9 => t.month_september(),
        10 => t.month_october(),
        11 => t.month_november(),
        _ => t.month_december(),
    }
}
