//! Speech on Windows and macOS: lines go to the system's own voices, through the crate `tts`.
//!
//! Invariant: everything of `tts` stays on the worker's thread, which outlives its panics (the crate
//! unwraps its own locks). Look next at [`super::worker`].
//!
//! Nobody has run this yet: it was written from the source of `tts` 0.26.3 on a Linux computer. To be
//! tried on a real one: whether a hush is heard within 150 ms, and whether macOS speaks from a thread
//! without a run loop.

use std::sync::Arc;

use tts::Error;
use tts::Tts;

use super::Line;
use super::SilentReason;
use super::VoiceSettings;
use super::mouth::Manner;
use super::mouth::Mouth;
use super::mouth::Voice;
use super::speaker::Speaker;

/// Speaks through the system's own voices.
pub fn open() -> Speaker {
    Speaker::new(Arc::new(|| Ok(Box::new(System { tts: Tts::default().map_err(refused)? }))))
}

struct System {
    tts: Tts,
}

impl System {
    /// The voice that was chosen, else the first one of the language. Some systems offer no choice.
    fn chosen(&self, settings: &VoiceSettings) -> Result<Option<tts::Voice>, SilentReason> {
        if !self.tts.supported_features().voice {
            return Ok(None);
        }
        let voices = self.tts.voices().map_err(refused)?;
        let named = voices.iter().find(|voice| Some(voice.name()) == settings.voice);
        let speaking = || voices.iter().find(|voice| known(voice).speaks(&settings.language));
        Ok(named.or_else(speaking).cloned())
    }
}

impl Mouth for System {
    fn service(&self) -> String {
        if cfg!(windows) { "Windows".into() } else { "macOS".into() }
    }

    fn set(&mut self, settings: &VoiceSettings) -> Result<(), SilentReason> {
        let (slowest, usual, fastest) = (self.tts.min_rate(), self.tts.normal_rate(), self.tts.max_rate());
        // Twice the usual pace is fast; some systems would go much further.
        let end = if settings.rate < 0 { slowest.max(usual / 2.0) } else { fastest.min(usual * 2.0) };
        let share = f32::from(settings.rate.unsigned_abs().min(5)) / 5.0;
        self.tts.set_rate(usual + (end - usual) * share).map_err(refused)?;
        let (none, full) = (self.tts.min_volume(), self.tts.max_volume());
        let share = f32::from(settings.volume.min(10)) / 10.0;
        self.tts.set_volume(none + (full - none) * share).map_err(refused)?;
        if let Some(voice) = self.chosen(settings)? {
            self.tts.set_voice(&voice).map_err(refused)?;
        }
        Ok(())
    }

    fn say(&mut self, line: &Line, manner: Manner) -> Result<(), SilentReason> {
        self.tts.speak(line.text.as_str(), manner == Manner::AtOnce).map(drop).map_err(refused)
    }

    fn hush(&mut self) -> Result<(), SilentReason> {
        self.tts.stop().map(drop).map_err(refused)
    }

    fn voices(&mut self) -> Result<Vec<Voice>, SilentReason> {
        if !self.tts.supported_features().voice {
            return Ok(Vec::new());
        }
        Ok(self.tts.voices().map_err(refused)?.iter().map(known).collect())
    }
}

fn known(voice: &tts::Voice) -> Voice {
    Voice { name: voice.name(), language: voice.language().to_string() }
}

fn refused(error: Error) -> SilentReason {
    SilentReason::Refused { detail: error.to_string() }
}
