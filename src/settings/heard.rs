//! What a person chose about being spoken to and about sound: who speaks, how loud, what is signalled how.
//!
//! Invariant: nothing here is out of its range once [`super::Settings::from_toml`] has read it. What holds where
//! nothing was chosen is said in `crate::app::signals`, since it depends on other choices.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::Deserialize;
use serde::Serialize;
use toml::Table;

/// How fast the voice speaks: 0 is its usual pace.
pub const VOICE_RATES: RangeInclusive<i8> = -5..=5;

/// How long the picture may wait for headphones that sound late, in milliseconds.
pub const SOUND_DELAYS_MS: RangeInclusive<u16> = 0..=500;

/// Who says the words of an exercise. They are on the screen in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// Geste itself, with a voice of the system.
    OwnVoice,
    /// Only the person's screen reader, where one runs.
    ScreenReader,
    Nobody,
}

/// How words are said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SpeechSettings {
    /// Nothing until the person has chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Speaker>,
    /// See [`VOICE_RATES`].
    pub rate: i8,
    /// See [`super::LOUDNESS`].
    pub loudness: u8,
    /// The system's name of a voice; nothing leaves the choice to the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voice: Option<String>,
    /// Keys of a newer Geste, written back as they were.
    #[serde(flatten)]
    pub unknown: Table,
}

impl Default for SpeechSettings {
    fn default() -> Self {
        Self { who: None, rate: 0, loudness: 8, voice: None, unknown: Table::new() }
    }
}

/// How sound is made, besides its loudness.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SoundSettings {
    /// Of the metronome's beats; see [`super::LOUDNESS`].
    pub beats_loudness: u8,
    /// By how much the picture waits for the ear; see [`SOUND_DELAYS_MS`].
    pub delay_ms: u16,
    /// A sound too soft to hear keeps the loudspeaker from falling asleep while an exercise runs.
    pub keep_open: bool,
    /// Keys of a newer Geste, written back as they were.
    #[serde(flatten)]
    pub unknown: Table,
}

impl Default for SoundSettings {
    fn default() -> Self {
        Self { beats_loudness: 4, delay_ms: 0, keep_open: true, unknown: Table::new() }
    }
}

/// What is signalled how, by the names of cue and way; only what differs from the usual.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cues(BTreeMap<String, BTreeMap<String, bool>>);

impl Cues {
    /// What the person chose, if anything.
    pub fn chosen(&self, cue: &str, way: &str) -> Option<bool> {
        self.0.get(cue)?.get(way).copied()
    }

    /// Keeps a choice.
    pub fn choose(&mut self, cue: &str, way: &str, on: bool) {
        self.0.entry(cue.to_owned()).or_default().insert(way.to_owned(), on);
    }

    /// As it was at the beginning.
    pub fn forget(&mut self) {
        self.0.clear();
    }
}
