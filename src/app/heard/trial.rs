//! Trying out what would be heard, from Settings: tones, beats, the voice.
//!
//! Invariant: sounds only because the person just asked for it; what is switched off stays silent.

use std::time::Duration;

use super::spoken::Spoken;
use crate::app::Action;
use crate::app::App;
use crate::app::Effect;
use crate::session::Chime;
use crate::session::Score;
use crate::session::Sounding;
use crate::settings::SoundChoice;

impl App {
    pub(in crate::app) fn try_tones(&mut self, action: &Action) {
        if *action == Action::HearBeats { self.hear_beats() } else { self.hear_chime() }
    }

    fn hear_chime(&mut self) {
        if self.settings.sound != SoundChoice::Silent {
            let soundings = [(0, Chime::In), (1500, Chime::Out), (3000, Chime::Finish)]
                .map(|(ms, chime)| Sounding { at: Duration::from_millis(ms), chime });
            self.effects.push(Effect::Play(Score::of(soundings.into())));
        }
    }

    fn hear_beats(&mut self) {
        if self.has_tones() {
            let beat = |(n, chime): (u64, Chime)| Sounding { at: Duration::from_millis(500 * n), chime };
            let bar = [(0, Chime::Accent), (1, Chime::Beat), (2, Chime::Beat), (3, Chime::Beat)];
            self.effects.push(Effect::Play(Score::of(bar.map(beat).into())));
        }
    }

    pub(in crate::app) fn try_voice(&mut self, action: &Action) {
        self.voices.wanted = true;
        if self.voices.is_silent() || *action == Action::LookForVoices {
            self.effects.push(Effect::LookForVoices);
        }
        if *action == Action::HearVoice {
            self.speak_anyway(Spoken::Test);
        }
    }
}
