//! How fast: longer or shorter steps, breaths a minute, beats a minute.
//!
//! Invariant: a pace is always within the limits its exercise names, and a change keeps the share
//! of the running step that is already done. A breath follows its rate alone, so that the rate
//! shown is the rate breathed. Used by [`super::engine`].

use std::time::Duration;

use super::timeline::Timeline;
use crate::content::Exercise;
use crate::content::Pacer;
use crate::content::StepKind;

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
                let rate = breaths_a_minute(timeline).unwrap_or(breath.rate);
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

    /// How long a segment of this kind and written length is now.
    pub fn length(&self, kind: StepKind, written: Duration) -> Duration {
        match self.breath_factor() {
            Some(factor) if is_breath(kind) => written.mul_f64(factor),
            _ => written * u32::from(self.stretch_percent) / 100,
        }
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

    fn breath_factor(&self) -> Option<f64> {
        let (written, rate) = (self.written?, self.rate?);
        (self.breath && rate > 0.0).then(|| f64::from(written) / f64::from(rate))
    }
}

/// The rate of the first breath that the timeline writes.
fn breaths_a_minute(timeline: &Timeline) -> Option<f32> {
    let segments = timeline.segments();
    let first = segments.iter().position(|s| s.kind == StepKind::BreatheIn)?;
    let breath = segments.get(first..timeline.round_end(first))?;
    let length: Duration = breath.iter().filter(|s| is_breath(s.kind)).map(|s| s.length).sum();
    (!length.is_zero()).then(|| 60.0 / length.as_secs_f32())
}

const fn is_breath(kind: StepKind) -> bool {
    matches!(kind, StepKind::BreatheIn | StepKind::BreatheOut | StepKind::BreathHold)
}
