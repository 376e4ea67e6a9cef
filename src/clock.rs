//! Time's one door: what "now" is, and when a day ends.
//!
//! Invariant: nothing else in Geste asks the operating system for the time; everything takes a
//! [`Moment`] or a [`Clock`]. Look next at [`crate::session`], which turns moments into phases.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::Duration;

use jiff::Timestamp;
use jiff::Zoned;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// One reading of both clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Time since the clock was made; never goes back and does not count a suspended computer.
    pub mono: Duration,
    /// Wall-clock time; may jump when the person or the network sets it.
    pub wall: Timestamp,
}

/// A person's day: the civil date on which something counts, decided once and then stored.
pub type Day = Date;

/// Hour of the night at which a new day starts unless the person chose otherwise (0–12).
pub const DEFAULT_DAY_START_HOUR: i8 = 4;

/// The day that `at` belongs to in `zone`, when days start at `start_hour` (0–12, hours).
///
/// Practice at half past one at night still belongs to the evening before.
pub fn day_of(at: Timestamp, zone: &TimeZone, start_hour: i8) -> Day {
    let local = at.to_zoned(zone.clone());
    if local.hour() < start_hour { local.date().yesterday().unwrap_or(local.date()) } else { local.date() }
}

/// Where time comes from.
pub trait Clock: Send + Sync {
    /// Both clocks, read together.
    fn now(&self) -> Moment;
    /// The person's time zone.
    fn zone(&self) -> TimeZone;
    /// Local wall-clock time.
    fn local(&self) -> Zoned {
        self.now().wall.to_zoned(self.zone())
    }
}

/// The computer's own clocks.
#[derive(Debug)]
pub struct SystemClock {
    start: std::time::Instant,
    zone: TimeZone,
}

impl SystemClock {
    /// Starts counting now, in the system's time zone (UTC when that cannot be read).
    #[expect(clippy::disallowed_methods, reason = "this module is time's one door")]
    pub fn start() -> Self {
        Self { start: std::time::Instant::now(), zone: TimeZone::system() }
    }
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this module is time's one door")]
    fn now(&self) -> Moment {
        Moment { mono: self.start.elapsed(), wall: Timestamp::now() }
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

/// The computer's clocks, running faster: for rehearsing a long exercise in a short time.
#[derive(Debug)]
pub struct FasterClock {
    clock: SystemClock,
    began: Timestamp,
    times: u32,
}

impl FasterClock {
    /// Starts now, `times` as fast as the computer's own clock.
    pub fn start(times: u32) -> Self {
        let clock = SystemClock::start();
        Self { began: clock.now().wall, clock, times }
    }
}

impl Clock for FasterClock {
    fn now(&self) -> Moment {
        let mono = self.clock.now().mono.saturating_mul(self.times);
        Moment { mono, wall: self.began + mono }
    }

    fn zone(&self) -> TimeZone {
        self.clock.zone()
    }
}

/// Lets real time pass; for tools without a window, never for a session.
#[expect(clippy::disallowed_methods, reason = "this module is time's one door")]
pub fn wait(time: Duration) {
    std::thread::sleep(time);
}

/// A clock that moves only when told to; clones share the same time.
#[derive(Clone, Debug)]
pub struct FakeClock {
    now: Arc<Mutex<Moment>>,
    zone: TimeZone,
}

impl FakeClock {
    /// A clock standing at `wall` in UTC.
    pub fn at(wall: Timestamp) -> Self {
        Self { now: Arc::new(Mutex::new(Moment { mono: Duration::ZERO, wall })), zone: TimeZone::UTC }
    }

    /// Both clocks move on by `by`.
    pub fn advance(&self, by: Duration) {
        self.change(|now| {
            now.mono += by;
            now.wall += by;
        });
    }

    /// The computer sleeps for `by`: only the wall clock moves.
    pub fn suspend(&self, by: Duration) {
        self.change(|now| now.wall += by);
    }

    fn change(&self, f: impl FnOnce(&mut Moment)) {
        f(&mut self.now.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Moment {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn zone(&self) -> TimeZone {
        self.zone.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_the_set_hour_not_at_midnight() {
        let late: Timestamp = "2026-11-24T01:30:00Z".parse().unwrap();
        let day = day_of(late, &TimeZone::UTC, DEFAULT_DAY_START_HOUR);
        assert_eq!(day, jiff::civil::date(2026, 11, 23));
        assert_eq!(day_of(late, &TimeZone::UTC, 0), jiff::civil::date(2026, 11, 24));
    }

    #[test]
    fn a_suspended_computer_moves_only_the_wall_clock() {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let before = clock.now();
        clock.suspend(Duration::from_secs(3600));
        assert_eq!(clock.now().mono, before.mono);
        assert_eq!(clock.now().wall.as_second() - before.wall.as_second(), 3600);
    }
}
