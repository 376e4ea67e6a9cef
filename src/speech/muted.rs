//! No speech at all, for systems whose voices Geste cannot reach.
//!
//! Invariant: it is always [`SpeechStatus::Silent`] with [`SilentReason::Unsupported`].
//! Look next at [`super::RecordingVoice`], the silent voice that remembers.

use super::Line;
use super::SilentReason;
use super::Speech;
use super::SpeechStatus;
use super::VoiceSettings;

/// A voice that cannot be heard.
#[derive(Clone, Copy, Debug, Default)]
pub struct Muted;

impl Speech for Muted {
    fn say(&mut self, _line: Line) {}

    fn hush(&mut self) {}

    fn set(&mut self, _settings: VoiceSettings) {}

    fn voices(&self) -> Vec<String> {
        Vec::new()
    }

    fn status(&self) -> SpeechStatus {
        SpeechStatus::Silent { reason: SilentReason::Unsupported }
    }

    fn retry(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::Urgency;

    #[test]
    fn a_muted_voice_says_why_and_takes_every_order() {
        let mut speech = Muted;
        speech.say(Line { text: "Left.".into(), urgency: Urgency::Step });
        speech.set(VoiceSettings::default());
        speech.hush();
        speech.retry();
        assert_eq!(speech.status(), SpeechStatus::Silent { reason: SilentReason::Unsupported });
        assert!(speech.voices().is_empty());
    }
}
