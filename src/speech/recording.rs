//! A silent voice that remembers what it was asked, so that a test can say what would be heard.
//!
//! Invariant: clones share one memory; the test keeps one and gives the other to the application.
//! It shows whatever status and voices the test pretends. Look next at [`super::Speech`].

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use super::Line;
use super::Speech;
use super::SpeechStatus;
use super::VoiceSettings;

/// One thing that was asked of the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    Say(Line),
    Hush,
    Set(VoiceSettings),
    Retry,
}

#[derive(Debug)]
struct Memory {
    calls: Vec<Call>,
    status: SpeechStatus,
    voices: Vec<String>,
}

/// A voice for tests.
#[derive(Clone, Debug)]
pub struct RecordingVoice {
    memory: Arc<Mutex<Memory>>,
}

impl Default for RecordingVoice {
    fn default() -> Self {
        let status = SpeechStatus::Ready { service: "Recording".into() };
        Self { memory: Arc::new(Mutex::new(Memory { calls: Vec::new(), status, voices: Vec::new() })) }
    }
}

impl RecordingVoice {
    /// Everything asked so far, in order.
    pub fn calls(&self) -> Vec<Call> {
        self.memory().calls.clone()
    }

    /// The texts to be said so far, in order, also those that something has replaced since.
    pub fn said(&self) -> Vec<String> {
        let text = |call: &Call| if let Call::Say(line) = call { Some(line.text.clone()) } else { None };
        self.memory().calls.iter().filter_map(text).collect()
    }

    /// The status to show from now on; a lost service, for example.
    pub fn pretend_status(&self, status: SpeechStatus) {
        self.memory().status = status;
    }

    /// The voices to offer from now on, whatever the language.
    pub fn pretend_voices(&self, voices: &[&str]) {
        self.memory().voices = voices.iter().map(|name| (*name).to_owned()).collect();
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Speech for RecordingVoice {
    fn say(&mut self, line: Line) {
        self.memory().calls.push(Call::Say(line));
    }

    fn hush(&mut self) {
        self.memory().calls.push(Call::Hush);
    }

    fn set(&mut self, settings: VoiceSettings) {
        self.memory().calls.push(Call::Set(settings));
    }

    fn voices(&self) -> Vec<String> {
        self.memory().voices.clone()
    }

    fn status(&self) -> SpeechStatus {
        self.memory().status.clone()
    }

    fn retry(&mut self) {
        self.memory().calls.push(Call::Retry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::SilentReason;
    use crate::speech::Urgency;

    #[test]
    fn a_recording_voice_remembers_calls_in_order() {
        let recording = RecordingVoice::default();
        let mut speech: Box<dyn Speech> = Box::new(recording.clone());
        let line = Line { text: "Turn slowly.".into(), urgency: Urgency::Step };
        let settings = VoiceSettings { rate: -2, ..VoiceSettings::default() };
        speech.set(settings.clone());
        speech.say(line.clone());
        speech.hush();
        speech.retry();
        assert_eq!(recording.calls(), [Call::Set(settings), Call::Say(line), Call::Hush, Call::Retry]);
        assert_eq!(recording.said(), ["Turn slowly."]);
    }

    #[test]
    fn a_recording_voice_shows_what_the_test_pretends() {
        let recording = RecordingVoice::default();
        let lost = SpeechStatus::Silent { reason: SilentReason::Lost };
        recording.pretend_status(lost.clone());
        recording.pretend_voices(&["English (Scotland)"]);
        let speech: Box<dyn Speech> = Box::new(recording);
        assert_eq!(speech.status(), lost);
        assert_eq!(speech.voices(), ["English (Scotland)"]);
    }
}
