//! A silent output that remembers what it was asked, so that a test can say what would be heard.
//!
//! Invariant: clones share one memory; the test keeps one and gives the other to the application.
//! It shows whatever status and position the test pretends. Look next at [`super::Sound`].

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::time::Duration;

use super::Sound;
use super::SoundStatus;
use crate::session::Score;

/// One thing that was asked of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    Play(Score),
    Silence,
    /// In tenths, as given.
    Loudness {
        tones: u8,
        beats: u8,
    },
    KeepOpen(bool),
    Retry,
}

#[derive(Debug)]
struct Memory {
    calls: Vec<Call>,
    status: SoundStatus,
    position: Option<Duration>,
}

/// An output for tests.
#[derive(Clone, Debug)]
pub struct Recorder {
    memory: Arc<Mutex<Memory>>,
}

impl Default for Recorder {
    fn default() -> Self {
        let status = SoundStatus::Ready { output: "Recorder".into() };
        Self { memory: Arc::new(Mutex::new(Memory { calls: Vec::new(), status, position: None })) }
    }
}

impl Recorder {
    /// Everything asked so far, in order.
    pub fn calls(&self) -> Vec<Call> {
        self.memory().calls.clone()
    }

    /// The status to show from now on; a lost device, for example.
    pub fn pretend_status(&self, status: SoundStatus) {
        self.memory().status = status;
    }

    /// The position to show from now on.
    pub fn pretend_position(&self, position: Option<Duration>) {
        self.memory().position = position;
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sound for Recorder {
    fn play(&mut self, score: Score) {
        self.memory().calls.push(Call::Play(score));
    }

    fn silence(&mut self) {
        self.memory().calls.push(Call::Silence);
    }

    fn set_loudness(&mut self, tones: u8, beats: u8) {
        self.memory().calls.push(Call::Loudness { tones, beats });
    }

    fn keep_open(&mut self, on: bool) {
        self.memory().calls.push(Call::KeepOpen(on));
    }

    fn status(&self) -> SoundStatus {
        self.memory().status.clone()
    }

    fn position(&self) -> Option<Duration> {
        self.memory().position
    }

    fn retry(&mut self) {
        self.memory().calls.push(Call::Retry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recorder_remembers_calls_in_order() {
        let recorder = Recorder::default();
        let mut sound: Box<dyn Sound> = Box::new(recorder.clone());
        sound.set_loudness(3, 5);
        sound.keep_open(true);
        sound.play(Score::default());
        sound.silence();
        sound.retry();
        let set = [Call::Loudness { tones: 3, beats: 5 }, Call::KeepOpen(true)];
        assert_eq!(recorder.calls()[..2], set);
        assert_eq!(recorder.calls()[2..], [Call::Play(Score::default()), Call::Silence, Call::Retry]);
    }

    #[test]
    fn a_recorder_shows_what_the_test_pretends() {
        let recorder = Recorder::default();
        let lost = SoundStatus::Silent { reason: "Unplugged.".into() };
        recorder.pretend_status(lost.clone());
        recorder.pretend_position(Some(Duration::from_secs(2)));
        let sound: Box<dyn Sound> = Box::new(recorder);
        assert_eq!(sound.status(), lost);
        assert_eq!(sound.position(), Some(Duration::from_secs(2)));
    }
}
