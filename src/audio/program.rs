//! A score in sample positions, ready for the mixer.
//!
//! Invariant: onsets are in order, and each is its own time rounded to the nearest sample; none is
//! counted from the one before, so rounding never adds up to drift. Look next at [`super::mixer`].

use std::time::Duration;

use super::synth::RATE;
use crate::session::Chime;
use crate::session::Score;
use crate::session::Sounding;

const NANOS: u128 = 1_000_000_000;

/// One chime at one sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Onset {
    /// Frames from the start of the program.
    pub frame: u64,
    pub chime: Chime,
}

/// A score to be mixed. The default has nothing in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    onsets: Vec<Onset>,
    /// How long it goes on at least, in frames.
    lasts: u64,
}

impl Program {
    /// Takes any score, also one out of order.
    pub fn new(score: &Score) -> Self {
        let onset = |s: &Sounding| Onset { frame: frame_at(s.at), chime: s.chime };
        let mut onsets: Vec<Onset> = score.soundings.iter().map(onset).collect();
        onsets.sort_by_key(|onset| onset.frame);
        Self { onsets, lasts: frame_at(score.lasts) }
    }

    /// How long it goes on at least, in frames, also where nothing sounds.
    pub const fn lasts(&self) -> u64 {
        self.lasts
    }

    /// The onset number `index`; `None` after the last.
    pub fn onset(&self, index: usize) -> Option<Onset> {
        self.onsets.get(index).copied()
    }
}

/// The frame nearest to `at`; the very far future becomes the last frame there is.
pub fn frame_at(at: Duration) -> u64 {
    let frame = (at.as_nanos() * u128::from(RATE) + NANOS / 2) / NANOS;
    u64::try_from(frame).unwrap_or(u64::MAX)
}

/// How long `frames` take, to the nanosecond below.
pub fn time_of(frames: u64) -> Duration {
    let rate = u64::from(RATE);
    Duration::from_secs(frames / rate) + Duration::from_nanos(frames % rate * NANOS as u64 / rate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_onset_is_its_time_rounded_to_the_nearest_sample() {
        for bpm in [40.0, 61.5, 90.0, 97.3, 133.7, 208.0] {
            for beat in 0..600_u32 {
                let seconds = f64::from(beat) * 60.0 / bpm;
                let expected = (seconds * f64::from(RATE)).round() as u64;
                assert_eq!(frame_at(Duration::from_secs_f64(seconds)), expected, "{bpm} bpm, beat {beat}");
            }
        }
    }

    #[test]
    fn onsets_are_in_order_whatever_the_score() {
        let sounding = |ms, chime| Sounding { at: Duration::from_millis(ms), chime };
        let soundings = vec![sounding(20, Chime::Out), sounding(0, Chime::In), sounding(10, Chime::Hold)];
        let program = Program::new(&Score::of(soundings));
        let chimes: Vec<_> = program.onsets.iter().map(|onset| onset.chime).collect();
        assert_eq!(chimes, [Chime::In, Chime::Hold, Chime::Out]);
    }

    #[test]
    fn the_far_future_is_a_frame_too() {
        assert_eq!(frame_at(Duration::MAX), u64::MAX);
        assert_eq!(frame_at(Duration::ZERO), 0);
    }

    #[test]
    fn frames_and_time_go_both_ways() {
        for frame in [0, 1, 47_999, 48_000, 32_000 * 90, 172_800_001] {
            assert_eq!(frame_at(time_of(frame)), frame);
        }
    }
}
