//! What is signalled how: the person's choices, and what is usual where nothing was chosen.
//!
//! Invariant: whatever is chosen, the words of a step stay on the screen; a choice takes away a tone, a voice or
//! a movement and never the way to follow. Look next at [`super::spoken`], for what is said.

use crate::app::App;
use crate::session::Cue;
use crate::session::Session;
use crate::settings::Settings;
use crate::settings::SoundChoice;
use crate::settings::Speaker;

/// How a moment can be signalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Tone,
    /// By Geste's own voice.
    Voice,
    /// By a picture that moves. Switched off, it stands still.
    Picture,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Tone, Self::Voice, Self::Picture];

    /// The name under which choices about it are kept; never changes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Tone => "tone",
            Self::Voice => "voice",
            Self::Picture => "picture",
        }
    }

    /// Whether `cue` can be signalled in this way. A voice takes too long to begin for beats, and half a step
    /// or its end have no picture of their own.
    pub const fn can_signal(self, cue: Cue) -> bool {
        match self {
            Self::Tone => true,
            Self::Voice => !matches!(cue, Cue::Beat),
            Self::Picture => !matches!(cue, Cue::LastSeconds | Cue::End),
        }
    }
}

/// Whether `cue` is signalled in this way. Usual is everything that can be, without the last seconds.
pub fn is_signalled(settings: &Settings, cue: Cue, way: Way) -> bool {
    let usual = cue != Cue::LastSeconds;
    way.can_signal(cue) && settings.cues.chosen(cue.key(), way.key()).unwrap_or(usual)
}

/// Who says the words of an exercise. Usual is the screen reader alone, since two voices at once help nobody;
/// whoever practises by ear is spoken to by Geste.
pub fn speaker(settings: &Settings) -> Speaker {
    let usual = if settings.by_ear { Speaker::OwnVoice } else { Speaker::ScreenReader };
    settings.speech.who.unwrap_or(usual)
}

impl App {
    /// Whether Geste itself says the words.
    pub fn own_voice(&self) -> bool {
        speaker(&self.settings) == Speaker::OwnVoice && self.settings.speech.loudness > 0
    }

    /// Whether the screen reader is told what happens in an exercise: when it is the one to speak, and when
    /// Geste's own voice should but cannot.
    pub fn tells_screen_reader(&self) -> bool {
        match speaker(&self.settings) {
            Speaker::OwnVoice => self.voices.is_silent() || self.settings.speech.loudness == 0,
            Speaker::ScreenReader => true,
            Speaker::Nobody => false,
        }
    }

    /// Whether pictures may move at this moment of the session.
    pub fn picture_moves(&self) -> bool {
        let cue = self.run.as_ref().and_then(|run| here(run.shown()));
        self.settings.moving_pictures && cue.is_none_or(|cue| is_signalled(&self.settings, cue, Way::Picture))
    }

    /// Whether tones are heard at all.
    pub(in crate::app) fn has_tones(&self) -> bool {
        self.settings.sound != SoundChoice::Silent
    }
}

/// The moment that the present step began with.
pub(super) fn here(session: &Session) -> Option<Cue> {
    session.timeline().get(session.index()).map(|segment| Cue::of(segment.kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_signalled_in_every_way_but_the_last_seconds() {
        let settings = Settings::default();
        for cue in Cue::ALL {
            for way in Way::ALL {
                let usual = way.can_signal(cue) && cue != Cue::LastSeconds;
                assert_eq!(is_signalled(&settings, cue, way), usual, "{cue:?} {way:?}");
            }
        }
    }

    #[test]
    fn a_choice_holds_for_its_own_moment_and_way_alone_and_cannot_ask_for_what_does_not_exist() {
        let mut settings = Settings::default();
        settings.cues.choose("hold", "tone", false);
        settings.cues.choose("last-seconds", "voice", true);
        settings.cues.choose("beat", "voice", true);
        assert!(!is_signalled(&settings, Cue::Hold, Way::Tone));
        assert!(is_signalled(&settings, Cue::Hold, Way::Voice));
        assert!(is_signalled(&settings, Cue::LastSeconds, Way::Voice));
        assert!(!is_signalled(&settings, Cue::LastSeconds, Way::Tone));
        assert!(!is_signalled(&settings, Cue::Beat, Way::Voice));
    }

    #[test]
    fn geste_speaks_by_ear_and_leaves_it_to_the_screen_reader_otherwise_until_one_is_chosen() {
        let mut settings = Settings::default();
        assert_eq!(speaker(&settings), Speaker::ScreenReader);
        settings.by_ear = true;
        assert_eq!(speaker(&settings), Speaker::OwnVoice);
        settings.speech.who = Some(Speaker::Nobody);
        assert_eq!(speaker(&settings), Speaker::Nobody);
    }
}
