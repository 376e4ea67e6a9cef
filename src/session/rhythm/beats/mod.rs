//! Where the beats of a metronome fall: steady, faster and slower, with bars that are heard and bars that are not.
//!
//! Invariant: the place of a beat follows from its number alone, never from the beat before, so nothing
//! adds up to drift; the same tempo, rate and seed always give the same beats. Sounded in
//! `super::super::sounds`, shown by the player's metronome.

use std::time::Duration;

use crate::content::Tempo;
use crate::content::TempoRamp;
use crate::content::even_ramp;
use crate::session::Chance;

/// The beats of one metronome step, counted from its beginning.
#[derive(Clone, Debug)]
pub struct Beats {
    tempo: Tempo,
    /// Beats a minute at the beginning, as the person has set it.
    rate: f64,
    seed: u64,
    /// Seconds by which every beat comes later than it would from the step's beginning, so that a change of
    /// tempo keeps the place in the bar.
    shift: f64,
}

/// One beat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beat {
    /// From the step's beginning.
    pub at: Duration,
    /// Which of its bar, from 0.
    pub in_bar: u8,
    pub role: BeatRole,
}

/// What a beat is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatRole {
    /// Counts in, before play.
    CountIn,
    /// Is heard.
    Heard,
    /// Belongs to a bar in which the person keeps the beat alone.
    Silent,
}

impl Beats {
    /// Beats that begin at `rate` beats a minute. `seed` decides the random variation.
    pub fn new(tempo: &Tempo, rate: f32, seed: u64) -> Self {
        let widest = f64::from(rate).clamp(1.0, 1000.0);
        Self { tempo: tempo.clone(), rate: widest, seed, shift: 0.0 }
    }

    /// The same, with every beat `shift` seconds later (earlier when negative).
    pub const fn shifted(mut self, shift: f64) -> Self {
        self.shift = shift;
        self
    }

    /// Beats in a bar, at least one.
    fn bar(&self) -> u64 {
        u64::from(self.tempo.beats_per_bar.max(1))
    }

    /// Seconds from the step's beginning to beat number `beat`, which may lie between two beats, without
    /// the random variation.
    pub fn seconds_at(&self, beat: f64) -> f64 {
        self.shift
            + match self.tempo.ramp {
                None => beat * 60.0 / self.rate,
                Some(TempoRamp::Minutes { to_bpm, over }) => {
                    even_ramp(beat, self.rate, self.end_of_ramp(to_bpm), over.seconds())
                }
                Some(TempoRamp::Bars { to_bpm, step_bpm, every_bars }) => {
                    self.stepped(beat, self.end_of_ramp(to_bpm), f64::from(step_bpm), every_bars)
                }
            }
    }

    /// The number of the beat at `seconds`, with its fraction: the inverse of [`Beats::seconds_at`].
    pub fn beat_at(&self, seconds: f64) -> f64 {
        let (mut low, mut high) = (-4.0_f64, 8.0_f64);
        while self.seconds_at(high) < seconds {
            high *= 2.0;
        }
        while self.seconds_at(low) > seconds {
            low *= 2.0;
        }
        for _ in 0..80 {
            let middle = f64::midpoint(low, high);
            if self.seconds_at(middle) < seconds { low = middle } else { high = middle }
        }
        high
    }

    /// The ramp keeps its distance when the person chose another beginning.
    fn end_of_ramp(&self, to_bpm: f32) -> f64 {
        let wanted = self.rate + f64::from(to_bpm) - f64::from(self.tempo.bpm);
        wanted.clamp(f64::from(self.tempo.min_bpm), f64::from(self.tempo.max_bpm))
    }

    /// A tempo that changes by `step` after every so many bars, until `to`.
    fn stepped(&self, beat: f64, to: f64, step: f64, every_bars: u8) -> f64 {
        let stage = f64::from(every_bars.max(1)) * self.bar() as f64;
        let towards = if to >= self.rate { step.abs() } else { -step.abs() };
        let (mut rate, mut left, mut seconds) = (self.rate, beat, 0.0);
        while left > stage && (to - rate).abs() > f64::EPSILON {
            seconds += stage * 60.0 / rate;
            left -= stage;
            rate = if towards >= 0.0 { (rate + towards).min(to) } else { (rate + towards).max(to) };
        }
        seconds + left * 60.0 / rate
    }

    /// Beat number `number`, from 0.
    pub fn beat(&self, number: u64) -> Beat {
        let in_bar = number % self.bar();
        let seconds = self.seconds_at(number as f64) + self.variation(number);
        Beat { at: Duration::from_secs_f64(seconds.max(0.0)), in_bar: in_bar as u8, role: self.role(number) }
    }

    /// The beats from `start` on, up to but not including `end`, both from the step's beginning.
    pub fn between(&self, start: Duration, end: Duration) -> impl Iterator<Item = Beat> + '_ {
        let first = (self.beat_at(start.as_secs_f64()).floor() - 1.0).max(0.0) as u64;
        (first..)
            .take_while(move |number| self.seconds_at(*number as f64) < end.as_secs_f64())
            .filter(|number| self.seconds_at(*number as f64) > -1e-9)
            .map(|number| self.beat(number))
            .filter(move |beat| beat.at >= start && beat.at < end)
    }

    /// The clicks between a beat and the next one, earliest first.
    pub fn clicks_after(&self, number: u64) -> impl Iterator<Item = Duration> + '_ {
        let parts = self.tempo.subdivision.max(1);
        (1..parts).map(move |part| {
            let place = number as f64 + f64::from(part) / f64::from(parts);
            Duration::from_secs_f64(self.seconds_at(place).max(0.0))
        })
    }

    /// The number of the beat that begins at or before `time`; `None` before the first.
    pub fn number_at(&self, time: Duration) -> Option<u64> {
        let beat = (self.beat_at(time.as_secs_f64()) + 1e-6).floor();
        (beat >= 0.0).then_some(beat as u64)
    }

    /// Beats a minute at `time` from the step's beginning.
    pub fn rate_at(&self, time: Duration) -> f64 {
        let beat = self.beat_at(time.as_secs_f64()).max(0.0);
        let length = self.seconds_at(beat + 0.01) - self.seconds_at(beat);
        if length > 0.0 { 0.01 * 60.0 / length } else { self.rate }
    }

    fn role(&self, number: u64) -> BeatRole {
        let bar = number / self.bar();
        let Some(played) = bar.checked_sub(u64::from(self.tempo.count_in_bars)) else {
            return BeatRole::CountIn;
        };
        let (heard, silent) = (u64::from(self.tempo.play_bars), u64::from(self.tempo.silent_bars));
        if silent > 0 && played % (heard + silent) >= heard { BeatRole::Silent } else { BeatRole::Heard }
    }

    /// Every beat but the first of a bar may come a little early or late; never more than its percent.
    fn variation(&self, number: u64) -> f64 {
        let percent = f64::from(self.tempo.variation_percent);
        if percent == 0.0 || number.is_multiple_of(self.bar()) {
            return 0.0;
        }
        let length = self.seconds_at(number as f64 + 1.0) - self.seconds_at(number as f64);
        let mut chance = Chance::seeded(self.seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        length * percent / 100.0 * chance.symmetric()
    }
}

#[cfg(test)]
mod tests;
