//! "Where am I?": a session's place in plain facts, for the screen, the ear and the record.

use std::time::Duration;

use super::engine::Session;
use super::timeline::Round;
use super::timeline::Segment;

const SECOND: Duration = Duration::from_secs(1);

/// A session's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place<'a> {
    /// Index into the timeline.
    pub index: usize,
    pub segment: &'a Segment,
    /// Part of the plan, counted from 1.
    pub part: Round,
    /// Time into the segment, at the pace set.
    pub elapsed: Duration,
    /// The segment's length at the pace set.
    pub length: Duration,
    /// What is left of the whole run at the pace set.
    pub left: Duration,
}

impl Place<'_> {
    /// Share of the segment that is done, 0–1.
    pub fn share(&self) -> f32 {
        if self.length.is_zero() {
            return 1.0;
        }
        (self.elapsed.as_secs_f32() / self.length.as_secs_f32()).clamp(0.0, 1.0)
    }

    /// Whole seconds left in the segment, counting down to 1.
    pub fn seconds_left(&self) -> u64 {
        let left = self.length.saturating_sub(self.elapsed);
        left.as_secs() + u64::from(left.subsec_nanos() > 0)
    }

    /// Whole seconds since the segment began, counting up from 1: how a breath is counted.
    pub fn second_of(&self) -> u64 {
        (self.elapsed.as_secs() + 1).min(self.length.as_secs().max(1))
    }
}

impl Session {
    /// Where the session is now; nothing once it has ended.
    pub fn place(&self) -> Option<Place<'_>> {
        if matches!(self.phase(), super::Phase::Ended(_)) {
            return None;
        }
        let index = self.index();
        let segment = self.timeline().get(index)?;
        let length = self.length_of(segment);
        let elapsed = self.elapsed().min(length);
        let later = self.timeline().segments().iter().skip(index + 1);
        let left = later.map(|s| self.length_of(s)).sum::<Duration>() + (length - elapsed);
        let number = |n: usize| u16::try_from(n).unwrap_or(u16::MAX);
        let part = Round { number: number(segment.part + 1), of: number(self.timeline().parts()) };
        Some(Place { index, segment, part, elapsed, length, left })
    }

    /// The segment after the present one.
    pub fn next_segment(&self) -> Option<&Segment> {
        self.timeline().get(self.index() + 1)
    }

    /// Until the picture changes by itself: the next whole second or the end of the segment.
    /// Nothing while the clock stands still.
    pub fn until_next_second(&self) -> Option<Duration> {
        let until = match self.phase() {
            super::Phase::CountingIn { left } => to_whole_second(left),
            super::Phase::Running => {
                let place = self.place()?;
                let left = place.length.saturating_sub(place.elapsed);
                // Seconds are counted down to the end of a step, and up from the beginning of a breath.
                to_whole_second(left).min(SECOND - part_of_second(place.elapsed))
            }
            _ => return None,
        };
        Some(until)
    }
}

const fn part_of_second(time: Duration) -> Duration {
    Duration::from_nanos(time.subsec_nanos() as u64)
}

/// Until `left` is next a whole number of seconds; never nothing.
const fn to_whole_second(left: Duration) -> Duration {
    let part = part_of_second(left);
    if part.is_zero() { SECOND } else { part }
}
