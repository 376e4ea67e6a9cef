//! No sound at all, for systems without an output and for tests that do not listen.
//!
//! Invariant: it is always [`SoundStatus::Silent`], with the reason it was made with.
//! Look next at [`super::Recorder`], the silent output that remembers.

use std::time::Duration;

use super::Sound;
use super::SoundStatus;
use crate::session::Score;

/// An output that cannot be heard.
#[derive(Clone, Debug)]
pub struct Muted {
    reason: String,
}

impl Muted {
    /// `reason` is the sentence that the person reads.
    pub fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }
}

impl Sound for Muted {
    fn play(&mut self, _score: Score) {}

    fn silence(&mut self) {}

    fn set_loudness(&mut self, _tones: u8, _beats: u8) {}

    fn keep_open(&mut self, _on: bool) {}

    fn status(&self) -> SoundStatus {
        SoundStatus::Silent { reason: self.reason.clone() }
    }

    fn position(&self) -> Option<Duration> {
        None
    }

    fn retry(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_muted_output_says_why_and_takes_every_order() {
        let mut sound = Muted::new("The sound is off.");
        sound.play(Score::default());
        sound.set_loudness(10, 10);
        sound.keep_open(true);
        sound.silence();
        sound.retry();
        assert_eq!(sound.status(), SoundStatus::Silent { reason: "The sound is off.".into() });
        assert_eq!(sound.position(), None);
    }
}
