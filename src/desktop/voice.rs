//! Geste's own voice: lines of the application go to speech, and what became of it goes back.
//!
//! Invariant: speech is asked for nothing before there is a line to say or the person wants to see the voices, so
//! that nothing runs for people who do not use it; nothing here waits. Look next at [`crate::speech`].

use std::time::Duration;

use crate::app::App;
use crate::app::Notice;
use crate::app::Spoken;
use crate::app::VoiceState;
use crate::app::WhySilent;
use crate::settings::Settings;
use crate::speech::Line;
use crate::speech::SilentReason;
use crate::speech::Speech;
use crate::speech::SpeechStatus;
use crate::speech::Urgency;
use crate::speech::VoiceSettings;

/// The language of the interface and of the content.
const LANGUAGE: &str = "en";

/// While something is awaited from the voice, it is looked at this often.
const GLANCE: Duration = Duration::from_millis(250);

/// After so many looks nothing more is awaited: half a minute.
const GLANCES: u16 = 120;

/// Speech, and what was asked of it.
pub struct Voice {
    speech: Box<dyn Speech>,
    /// Something was asked, so that there is a status to tell.
    asked: bool,
    /// Whether its silence was already said.
    silence_said: bool,
    glances: u16,
}

impl Voice {
    /// A voice at rest.
    pub fn new(speech: Box<dyn Speech>) -> Self {
        Self { speech, asked: false, silence_said: false, glances: 0 }
    }

    /// Says `words` as the person wants to hear them.
    pub fn say(&mut self, line: &Spoken, words: String, settings: &Settings) {
        self.asked = true;
        self.glances = 0;
        self.speech.set(wishes(settings));
        let urgency = if line.is_urgent() { Urgency::Urgent } else { Urgency::Step };
        self.speech.say(Line { text: words, urgency });
    }

    /// Nothing more is said.
    pub fn hush(&mut self) {
        self.speech.hush();
    }

    /// Tries again where there was no voice, and lists what there is.
    pub fn look_again(&mut self, settings: &Settings) {
        self.asked = true;
        self.silence_said = false;
        self.glances = 0;
        self.speech.set(wishes(settings));
        if matches!(self.speech.status(), SpeechStatus::Silent { .. }) {
            self.speech.retry();
        }
    }

    /// Tells the application what became of the voice; says when to look again.
    pub fn report(&mut self, app: &mut App) -> Option<Duration> {
        if !self.asked {
            return None;
        }
        let wanted = app.voices().wanted;
        let names = if wanted { self.speech.voices() } else { Vec::new() };
        let state = state(self.speech.status());
        if let (VoiceState::Silent(why), true, false) = (&state, app.own_voice(), self.silence_said) {
            self.silence_said = true;
            app.say(Notice::VoiceSilent(why.clone()));
        }
        let awaited = match state {
            VoiceState::Starting => true,
            VoiceState::Ready { .. } => wanted && names.is_empty(),
            VoiceState::AtRest | VoiceState::Silent(_) => false,
        };
        let (known, told) = (app.voices(), (&state, &names));
        if (&known.state, &known.names) != told {
            app.set_voices(state, names);
        }
        self.glances = if awaited { self.glances.saturating_add(1) } else { 0 };
        (awaited && self.glances < GLANCES).then_some(GLANCE)
    }
}

fn wishes(settings: &Settings) -> VoiceSettings {
    let speech = &settings.speech;
    VoiceSettings {
        rate: speech.rate,
        volume: speech.loudness,
        voice: speech.voice.clone(),
        language: LANGUAGE.to_owned(),
    }
}

fn state(status: SpeechStatus) -> VoiceState {
    match status {
        SpeechStatus::Ready { service } => VoiceState::Ready { service },
        SpeechStatus::Starting => VoiceState::Starting,
        SpeechStatus::Silent { reason } => VoiceState::Silent(match reason {
            SilentReason::NotInstalled => WhySilent::NotInstalled,
            SilentReason::NoAnswer => WhySilent::NoAnswer,
            SilentReason::Refused { detail } => WhySilent::Refused(detail),
            SilentReason::Lost => WhySilent::Lost,
            SilentReason::Unsupported => WhySilent::Unsupported,
        }),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::Action;
    use crate::app::Setting;
    use crate::clock::SystemClock;
    use crate::content::Library;
    use crate::settings::Speaker;
    use crate::speech::Call;
    use crate::speech::RecordingVoice;

    fn app() -> App {
        App::in_memory(Library::default(), Arc::new(SystemClock::start()))
    }

    #[test]
    fn nothing_is_asked_of_a_voice_that_nobody_uses() {
        let (recording, mut app) = (RecordingVoice::default(), app());
        let mut voice = Voice::new(Box::new(recording.clone()));
        assert_eq!(voice.report(&mut app), None);
        assert!(recording.calls().is_empty());
        assert_eq!(app.voices().state, VoiceState::AtRest);
    }

    #[test]
    fn a_line_is_said_as_the_person_wants_to_hear_it() {
        let recording = RecordingVoice::default();
        let mut voice = Voice::new(Box::new(recording.clone()));
        let mut settings = Settings::default();
        settings.speech.rate = -2;
        voice.say(&Spoken::Step("Left.".into()), "Left.".into(), &settings);
        voice.say(&Spoken::StoppedForSymptom, "Stopped.".into(), &settings);
        let [Call::Set(set), Call::Say(step), _, Call::Say(stop)] = &recording.calls()[..] else { panic!() };
        assert_eq!((set.rate, set.language.as_str()), (-2, "en"));
        assert_eq!((step.urgency, stop.urgency), (Urgency::Step, Urgency::Urgent));
    }

    #[test]
    fn silence_is_said_once_and_only_to_those_who_want_the_voice() {
        let (recording, mut app) = (RecordingVoice::default(), app());
        recording.pretend_status(SpeechStatus::Silent { reason: SilentReason::NotInstalled });
        let mut voice = Voice::new(Box::new(recording.clone()));
        voice.look_again(app.settings());
        assert_eq!(recording.calls().last(), Some(&Call::Retry));
        voice.report(&mut app);
        assert!(app.notices().is_empty());
        assert!(app.voices().is_silent());
        app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
        voice.report(&mut app);
        app.apply(Action::Dismiss(0));
        voice.report(&mut app);
        assert!(app.notices().is_empty());
        assert!(app.tells_screen_reader(), "the screen reader speaks where the own voice cannot");
    }

    #[test]
    fn voices_are_listed_for_those_who_ask_and_awaited_for_a_while() {
        let (recording, mut app) = (RecordingVoice::default(), app());
        let mut voice = Voice::new(Box::new(recording.clone()));
        app.apply(Action::LookForVoices);
        voice.look_again(app.settings());
        assert_eq!(voice.report(&mut app), Some(GLANCE));
        recording.pretend_voices(&["Ann", "Ben"]);
        assert_eq!(voice.report(&mut app), None);
        assert_eq!(app.voices().names, ["Ann", "Ben"]);
        recording.pretend_voices(&[]);
        assert!((0..1000).any(|_| voice.report(&mut app).is_none()));
    }
}
