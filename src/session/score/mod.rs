//! What will be heard: every sound of a run, ahead of time.
//!
//! Invariant: positions are exact durations from the moment the score starts to play, in order;
//! the mixer turns them into sample positions, so a beat never depends on a picture frame.
//! Played by `crate::audio`; made from a timeline in [`super::sounds`].

mod cue;
mod sounds;

pub use cue::Cue;
pub use sounds::LONG_ENOUGH;

use std::time::Duration;

use serde::Serialize;

/// A soft sound with a meaning. Each differs in rhythm as well as in pitch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chime {
    /// Something begins: a new step.
    Step,
    /// Breathe in, or go: rises.
    In,
    /// Breathe out, or come back: falls.
    Out,
    /// Stay.
    Hold,
    /// Let go.
    Rest,
    /// To the left: low, twice.
    Left,
    /// To the right: high, once long.
    Right,
    /// Neither side.
    Middle,
    /// One number of a count-in.
    Count,
    /// An ordinary beat.
    Beat,
    /// The first beat of a bar.
    Accent,
    /// Between two beats.
    Click,
    /// The clock has stopped.
    Pause,
    /// All done.
    Finish,
}

impl Chime {
    /// Whether it is a metronome's own, and as loud as the person wants beats to be.
    pub const fn is_beat(self) -> bool {
        matches!(self, Self::Beat | Self::Accent | Self::Click)
    }

    /// Every chime, for tests and the sound test.
    pub const ALL: [Self; 14] = [
        Self::Step,
        Self::In,
        Self::Out,
        Self::Hold,
        Self::Rest,
        Self::Left,
        Self::Right,
        Self::Middle,
        Self::Count,
        Self::Beat,
        Self::Accent,
        Self::Click,
        Self::Pause,
        Self::Finish,
    ];
}

/// One sound at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sounding {
    /// From the start of the score.
    pub at: Duration,
    pub chime: Chime,
}

/// All sounds to come, earliest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Score {
    pub soundings: Vec<Sounding>,
    /// How long the run goes on at least, also where nothing sounds: so long the way to the loudspeaker is
    /// worth keeping open. Nothing for a sound that stands alone.
    pub lasts: Duration,
}

impl Score {
    /// A score of these sounds alone.
    pub const fn of(soundings: Vec<Sounding>) -> Self {
        Self { soundings, lasts: Duration::ZERO }
    }

    /// One sound, now.
    pub fn once(chime: Chime) -> Self {
        Self::of(vec![Sounding { at: Duration::ZERO, chime }])
    }
}
