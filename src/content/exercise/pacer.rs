//! What keeps the time of an exercise.
//!
//! Invariant: every pacer has its own limits, and starts within them; the session engine never
//! leaves them, whoever asks.

use serde::Deserialize;
use serde::Serialize;

use super::super::vocabulary::words;
use super::length::Millis;

/// What keeps the time, and within which limits the person may change it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Pacer {
    /// Breaths; in and out share each breath as the steps' lengths say.
    Breath(BreathRate),
    /// Work and rest in turn.
    Hold,
    /// Slowly out, stay, slowly back.
    Movement,
    /// Beats.
    Metronome(Tempo),
    /// Beats that fall silent for some bars, while the person taps on.
    Tapping(Tempo),
    /// Called-out cues.
    Cue,
    /// Pictures of the left or the right side, for as long as wanted each.
    LeftRight {
        pictures: SidePictures,
        /// The person may choose other pictures on the exercise's page.
        #[serde(default)]
        choose: bool,
    },
    /// Timed spoken lines.
    Narrate,
    /// The person's own time.
    Free,
}

impl Pacer {
    /// The beat, where there is one.
    pub fn tempo(&self) -> Option<&Tempo> {
        match self {
            Self::Metronome(tempo) | Self::Tapping(tempo) => Some(tempo),
            _ => None,
        }
    }

    /// The same, to be changed.
    pub fn tempo_mut(&mut self) -> Option<&mut Tempo> {
        match self {
            Self::Metronome(tempo) | Self::Tapping(tempo) => Some(tempo),
            _ => None,
        }
    }

    /// How breathing slows down, where it does.
    pub fn breath_ramp(&self) -> Option<BreathRamp> {
        match self {
            Self::Breath(breath) => breath.ramp,
            _ => None,
        }
    }
}

/// Breaths a minute, 4 to 12 (exercises and practice, M4 and M5).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BreathRate {
    pub rate: f32,
    pub min_rate: f32,
    pub max_rate: f32,
    /// Begins faster and slows down to `rate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ramp: Option<BreathRamp>,
}

/// From one rate to the pacer's own.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct BreathRamp {
    /// Breaths a minute at the start.
    pub from_rate: f32,
    pub over: Millis,
}

/// Beats a minute, 20 to 240, and how they are grouped.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tempo {
    pub bpm: f32,
    pub min_bpm: f32,
    pub max_bpm: f32,
    pub beats_per_bar: u8,
    /// The first beat of a bar is marked.
    pub accent: bool,
    /// Clicks a beat, 1 to 4.
    pub subdivision: u8,
    /// Bars counted in before each run of beats, 0 to 4.
    pub count_in_bars: u8,
    pub ramp: Option<TempoRamp>,
    /// Bars that are heard, before `silent_bars` that are not; 0: always heard.
    pub play_bars: u8,
    pub silent_bars: u8,
    /// Random change of each beat either way, in percent of its length, 0 to 20.
    pub variation_percent: u8,
}

impl Default for Tempo {
    /// Sixty beats a minute in fours, within the widest limits.
    fn default() -> Self {
        Self {
            bpm: 60.0,
            min_bpm: 20.0,
            max_bpm: 240.0,
            beats_per_bar: 4,
            accent: true,
            subdivision: 1,
            count_in_bars: 0,
            ramp: None,
            play_bars: 0,
            silent_bars: 0,
            variation_percent: 0,
        }
    }
}

/// How a tempo changes while it runs. It ends at `to_bpm` and stays there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TempoRamp {
    /// Evenly, beat by beat.
    Minutes { to_bpm: f32, over: Millis },
    /// By `step_bpm` (either way) after every so many bars.
    Bars { to_bpm: f32, step_bpm: f32, every_bars: u8 },
}

words! {
    /// What is shown in "left or right?".
    SidePictures { Hands = "hands", Heads = "heads", Both = "both" }
}
