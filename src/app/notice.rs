//! Calm lines that stay until dismissed: what happened, what is safe, what to do.

use super::heard::WhySilent;
use super::paper::PaperTrouble;

/// Something worth saying once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// No sound can be made; words and light still guide.
    SoundSilent { reason: String },
    /// Sound was lost in the middle of an exercise, and is there again.
    SoundIsBack,
    /// Geste's own voice is wanted and cannot be heard.
    VoiceSilent(WhySilent),
    /// Made by a newer Geste; nothing is written.
    RecordReadOnly,
    /// A fact could not be written yet; it is kept and tried again.
    NotKept { reason: String },
    /// What could not be written before is on disk now.
    KeptNow,
    /// The record is only in memory until the person decides about the damaged one.
    InMemoryOnly,
    /// The settings file was damaged or odd; what was done about it.
    SettingsMended { what: String },
    /// The settings could not be written.
    SettingsNotKept { reason: String },
    /// A copy was put in place of the damaged record.
    CopyInPlace,
    /// A file to print or read lies there now.
    PaperSaved { path: String },
    /// Why there is none.
    PaperNotSaved(PaperTrouble),
    /// Something could not be done; what and what to do.
    Trouble { what: String },
}
