//! What the application asks of the outside: sound, clipboard. The desktop carries it out.

use crate::session::Score;

/// Something only an edge of the house can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Play this from now on, in place of whatever was planned.
    Play(Score),
    Silence,
    /// 0–10.
    Loudness(u8),
    RetrySound,
    CopyText(String),
    /// Close the window; everything is kept.
    Close,
    /// Ask for a folder; the answer comes back as `Action::UseContent`.
    ChooseFolder,
}
