//! The mixer's samples at another rate.
//!
//! Invariant: counts in whole numbers, so that after any time exactly as many samples have been taken as the two
//! rates say, and a beat is never further than [`DELAY`] from its place. Takes no memory.
//!
//! Between two samples lies the curve of third degree through the four around them (Lagrange). Geste's tones lie
//! below 900 Hz, with soft partials up to 3 520 Hz; for a sine of 880 Hz the curve is off by at most 5 millionths
//! of its height (−106 dB), at 3 520 Hz by a thousandth (−60 dB): ((2πf/48 000)⁴ · 9/384, and tried below).
//! There is nothing above to fold back when the other rate is lower. Look next at [`super::source`].

use crate::audio::synth::RATE;

/// How many samples of the mixer the result lags behind: 63 µs.
pub const DELAY: u64 = 3;

/// From [`RATE`] to another rate.
#[derive(Debug)]
pub struct Resampler {
    /// The mixer's samples for each of the result's, as a fraction: `step / whole`.
    step: u64,
    whole: u64,
    /// How far the next sample lies behind `last[1]`, in parts of `whole`.
    phase: u64,
    /// The newest last.
    last: [f32; 4],
}

impl Resampler {
    /// To `rate` samples a second; 0 counts as 1.
    pub fn to(rate: u32) -> Self {
        let rate = u64::from(rate.max(1));
        let common = common_divisor(u64::from(RATE), rate);
        Self { step: u64::from(RATE) / common, whole: rate / common, phase: 0, last: [0.0; 4] }
    }

    /// How many samples of the mixer the next `count` samples take.
    pub fn takes(&self, count: usize) -> usize {
        ((self.phase + count as u64 * self.step) / self.whole) as usize
    }

    /// Fills `out` from `samples`, of which there should be as many as [`Self::takes`] says; missing ones are silence.
    pub fn fill(&mut self, out: &mut [f32], samples: &[f32]) {
        let mut samples = samples.iter().copied();
        for sample in out {
            *sample = between(self.last, self.phase as f32 / self.whole as f32);
            self.phase += self.step;
            while self.phase >= self.whole {
                self.phase -= self.whole;
                let [_, a, b, c] = self.last;
                self.last = [a, b, c, samples.next().unwrap_or(0.0)];
            }
        }
    }
}

/// The curve through four samples at `t` (0–1) of the way from the second to the third, as Newton's differences.
fn between([a, b, c, d]: [f32; 4], t: f32) -> f32 {
    let (first, second, third) = (b - a, c - 2.0 * b + a, d - 3.0 * (c - b) - a);
    let x = t + 1.0;
    a + x * (first + (x - 1.0) / 2.0 * (second + (x - 2.0) / 3.0 * third))
}

const fn common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests;
