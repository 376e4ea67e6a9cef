//! How fast: longer or shorter steps, breaths a minute, beats a minute.
//!
//! Invariant: a pace is always within the limits its exercise names, and a change keeps the share
//! of the running step that is already done. A breath follows its rate alone, so that the rate
//! shown is the rate breathed. Used by [`super::engine`].

use std::time::Duration;

use super::timeline::Segment;
use super::timeline::Timeline;
use crate::content::Exercise;
use crate::content::Pacer;

/// How long steps may be made, in percent of their written length.
pub const STRETCHES: [u16; 7] = [50, 75, 100, 125, 150, 200, 300];

/// One press changes a breathing rate by this much, breaths a minute.
pub const BREATH_STEP: f32 = 0.5;

/// The pace a person has set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// One of [`STRETCHES`].
    pub stretch_percent: u16,
    /// Breaths or beats a minute; nothing for exercises without a rate.
    pub rate: Option<f32>,
    written: Option<f32>,
    least: f32,
    most: f32,
    breath: bool,
}

impl Pace {
    /// The pace of this timeline as written. A metronome begins at the tempo it was `kept` at;
    /// breathing begins at the rate that the timeline's own breaths have.
    pub fn of(exercise: &Exercise, timeline: &Timeline, kept: Option<f32>) -> Self {
        let (written, least, most, breath) = match &exercise.pacer {
            Pacer::Breath(breath) => {
                let rate = timeline.written_breaths().unwrap_or(breath.rate);
                (Some(rate), breath.min_rate, breath.max_rate, true)
            }
            pacer => match pacer.tempo() {
                Some(tempo) => (Some(tempo.bpm), tempo.min_bpm, tempo.max_bpm, false),
                None => (None, 0.0, 0.0, false),
            },
        };
        let kept = kept.filter(|k| k.is_finite() && !breath);
        let rate = written.map(|w| kept.unwrap_or(w).clamp(least, most));
        Self { stretch_percent: 100, rate, written, least, most, breath }
    }

    /// How long a segment is now.
    pub fn length(&self, segment: &Segment) -> Duration {
        match self.breath_factor(segment) {
            Some(factor) => segment.length.mul_f64(factor),
            None => segment.length * u32::from(self.stretch_percent) / 100,
        }
    }

    /// Breaths a minute of the breath that `segment` is part of, at the pace set.
    pub fn breaths_of(&self, segment: &Segment) -> Option<f32> {
        let length = segment.breath.as_secs_f32() * self.breath_factor(segment)? as f32;
        (length > 0.0).then(|| 60.0 / length)
    }

    /// One step longer (`true`) or shorter along [`STRETCHES`]; stays at the ends.
    pub fn stretch(&mut self, longer: bool) {
        let now = self.stretch_percent;
        let next = if longer {
            STRETCHES.into_iter().find(|s| *s > now)
        } else {
            STRETCHES.into_iter().rev().find(|s| *s < now)
        };
        self.stretch_percent = next.unwrap_or(now);
    }

    /// The rate by this much more or less, within the exercise's limits.
    pub fn change_rate(&mut self, by: f32) {
        if let Some(rate) = &mut self.rate {
            *rate = (*rate + by).clamp(self.least, self.most);
        }
    }

    /// Times the written length. A breath that slows down on the way is as much faster or slower as the person
    /// has changed the rate it goes to.
    fn breath_factor(&self, segment: &Segment) -> Option<f64> {
        let (written, rate) = (f64::from(self.written?), f64::from(self.rate?));
        if !self.breath || segment.breath.is_zero() {
            return None;
        }
        if written == rate {
            return Some(1.0);
        }
        let own = 60.0 / segment.breath.as_secs_f64();
        let changed = (own + rate - written).clamp(f64::from(self.least), f64::from(self.most));
        (changed > 0.0).then(|| own / changed)
    }
}
