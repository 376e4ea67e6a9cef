//! One setting changed by the person.
//!
//! Invariant: as in [`super`]; whatever the value, what is kept stays within its limits.

use crate::app::heard::Way;
use crate::session::Cue;
use crate::settings::FigureSettings;
use crate::settings::ReaderSettings;
use crate::settings::Scanning;
use crate::settings::Side;
use crate::settings::SoundChoice;
use crate::settings::Speaker;
use crate::settings::Theme;

/// One change of the comfort settings, kept at once.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    Side(Side),
    Theme(Theme),
    /// Percent, 100–400.
    Zoom(u16),
    Sound(SoundChoice),
    /// 0–10.
    Loudness(u8),
    /// 0–10, of beats.
    BeatsLoudness(u8),
    /// Milliseconds, 0–500.
    SoundDelay(u16),
    KeepOpen(bool),
    Speaker(Speaker),
    /// 0–10.
    VoiceLoudness(u8),
    /// −5 to 5.
    VoiceRate(i8),
    Voice(Option<String>),
    /// Whether a moment is signalled in a way.
    Signal(Cue, Way, bool),
    /// Every moment as it was at the beginning.
    UsualSignals,
    MovingPictures(bool),
    MyPace(bool),
    ByEar(bool),
    /// Milliseconds, 0–1500.
    IgnoreSecondPress(u16),
    Reader(ReaderSettings),
    Figures(FigureSettings),
    EmergencyNumber(String),
    /// Milliseconds, 0–300.
    TapDelay(u16),
    Scanning(Scanning),
    /// Milliseconds, 500–10,000.
    ScanPace(u16),
    /// The person says yes to a lock, today; or takes it back.
    Agree(String, bool),
}
