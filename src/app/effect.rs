//! What the application asks of the outside: sound, clipboard. The desktop carries it out.

use super::heard::Spoken;
use super::paper::Paper;
use crate::session::Score;

/// Something only an edge of the house can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Play this from now on, in place of whatever was planned.
    Play(Score),
    Silence,
    /// How loud everything is from now on.
    Levels(Levels),
    RetrySound,
    /// Say this, in place of what is being said.
    Say(Spoken),
    /// Nothing more is said.
    Hush,
    /// List the system's voices, and try again where that failed.
    LookForVoices,
    CopyText(String),
    /// Close the window; everything is kept.
    Close,
    /// Ask for a folder; the answer comes back as `Action::UseContent`.
    ChooseFolder,
    /// Ask for a file to read an exercise from; the answer comes back as `OwnAction::Import`.
    ChooseFile,
    /// Ask where to write an own exercise to; the answer comes back as `OwnAction::Export`.
    ChooseTarget {
        exercise: String,
    },
    /// Ask where to write a pose to; the answer comes back as `PoseAction::Save`.
    ChoosePoseTarget {
        pose: String,
    },
    /// Write a file into the documents folder; the answer comes back as `Action::PaperSaved`.
    Save(Paper),
}

/// Loudness of everything but the voice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels {
    /// 0–10.
    pub tones: u8,
    /// 0–10, of a metronome's beats.
    pub beats: u8,
    /// A sound too soft to hear between all others, while an exercise runs.
    pub keep_open: bool,
}
