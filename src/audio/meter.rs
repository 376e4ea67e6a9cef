//! The few numbers that the output and the rest of the program share.
//!
//! Invariant: every number is one atomic, so neither side ever waits for the other. The loudness goes
//! in, to [`super::mixer`]; the position comes out, from the output, and reaches the screens through
//! [`super::Sound::position`].

use std::sync::atomic::AtomicBool;
use std::sync::atomic::AtomicU8;
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;
use std::time::Duration;

use super::DEFAULT_LOUDNESS_TENTHS;
use super::program::time_of;

/// The highest peak at loudness 10: half of full scale, −6 dBFS.
pub const LOUDEST: f32 = 0.5;

/// Loudness in, position out.
#[derive(Debug)]
pub struct Meter {
    loudness_tenths: AtomicU8,
    beats_tenths: AtomicU8,
    kept_open: AtomicBool,
    playing: AtomicBool,
    heard: AtomicU64,
}

impl Default for Meter {
    fn default() -> Self {
        Self {
            loudness_tenths: AtomicU8::new(DEFAULT_LOUDNESS_TENTHS),
            beats_tenths: AtomicU8::new(DEFAULT_LOUDNESS_TENTHS),
            kept_open: AtomicBool::new(false),
            playing: AtomicBool::new(false),
            heard: AtomicU64::new(0),
        }
    }
}

impl Meter {
    /// Of everything but beats: from 0 (mute) to 10; larger numbers count as 10.
    pub fn set_loudness(&self, tenths: u8) {
        self.loudness_tenths.store(tenths.min(10), Ordering::Relaxed);
    }

    /// Of a metronome's beats: from 0 (mute) to 10; larger numbers count as 10.
    pub fn set_beats_loudness(&self, tenths: u8) {
        self.beats_tenths.store(tenths.min(10), Ordering::Relaxed);
    }

    /// The highest peak allowed now: 0 at loudness 0, −14 dBFS at 4, −6 dBFS at 10.
    pub fn gain(&self) -> f32 {
        gain_at(&self.loudness_tenths)
    }

    /// The same for a metronome's beats.
    pub fn beats_gain(&self) -> f32 {
        gain_at(&self.beats_tenths)
    }

    /// Whether the output is kept open, with a sound too soft to hear, as long as a score lasts.
    pub fn keep_open(&self, on: bool) {
        self.kept_open.store(on, Ordering::Relaxed);
    }

    /// As set with [`Self::keep_open`].
    pub fn is_kept_open(&self) -> bool {
        self.kept_open.load(Ordering::Relaxed)
    }

    /// A score begins; none of it has been heard.
    pub fn start(&self) {
        self.heard.store(0, Ordering::Relaxed);
        self.playing.store(true, Ordering::Release);
    }

    /// So many frames of the score have been heard.
    pub fn set_heard(&self, frames: u64) {
        self.heard.store(frames, Ordering::Relaxed);
    }

    /// Nothing is playing any more.
    pub fn stop(&self) {
        self.playing.store(false, Ordering::Release);
    }

    /// How much of the score has been heard; `None` while nothing plays.
    pub fn position(&self) -> Option<Duration> {
        let playing = self.playing.load(Ordering::Acquire);
        playing.then(|| time_of(self.heard.load(Ordering::Relaxed)))
    }
}

fn gain_at(tenths: &AtomicU8) -> f32 {
    f32::from(tenths.load(Ordering::Relaxed)) / 10.0 * LOUDEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_a_position_only_while_a_score_plays() {
        let meter = Meter::default();
        assert_eq!(meter.position(), None);
        meter.start();
        assert_eq!(meter.position(), Some(Duration::ZERO));
        meter.set_heard(36_000);
        assert_eq!(meter.position(), Some(Duration::from_millis(750)));
        meter.stop();
        assert_eq!(meter.position(), None);
        meter.start();
        assert_eq!(meter.position(), Some(Duration::ZERO));
    }

    #[test]
    fn loudness_stays_within_its_limits() {
        let meter = Meter::default();
        assert!(meter.gain() <= 10_f32.powf(-12.0 / 20.0));
        meter.set_loudness(200);
        assert_eq!(meter.gain(), LOUDEST);
        meter.set_loudness(0);
        assert_eq!(meter.gain(), 0.0);
        assert!(meter.beats_gain() > 0.0, "beats have a loudness of their own");
        meter.set_beats_loudness(99);
        assert_eq!((meter.gain(), meter.beats_gain()), (0.0, LOUDEST));
    }
}
