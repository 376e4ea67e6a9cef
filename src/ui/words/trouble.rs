//! What stands in the way of a file, a sheet or a voice, and what to do.
//!
//! Invariant: as in [`super`]; nothing blames the person.

use crate::app::PaperTrouble;
use crate::app::WhySilent;
use crate::store::FileTrouble;
use crate::strings::Texts;

/// Why a file could not be read or written, as half a sentence.
pub fn file_trouble(t: &Texts, trouble: &FileTrouble) -> String {
    match trouble {
        FileTrouble::NotThere => t.file_not_there(),
        FileTrouble::NotAllowed => t.file_not_allowed(),
        FileTrouble::Full => t.file_disk_full(),
        FileTrouble::NotText => t.file_not_text(),
        FileTrouble::Other(detail) => detail.clone(),
    }
}

/// Why there is no file to print or read, and what to do.
pub fn paper_trouble(t: &Texts, trouble: &PaperTrouble) -> String {
    match trouble {
        PaperTrouble::NotInContent => t.paper_not_in_content(),
        PaperTrouble::NotDrawn(detail) => t.paper_not_drawn(detail.as_str()),
        PaperTrouble::NotWritten { path, reason } => {
            t.paper_not_written(path.display().to_string(), file_trouble(t, reason))
        }
    }
}

/// Why no voice is heard, and what to do.
pub fn why_silent(t: &Texts, why: &WhySilent) -> String {
    match why {
        WhySilent::NotInstalled => t.voice_not_installed(),
        WhySilent::NoAnswer => t.voice_no_answer(),
        WhySilent::Refused(detail) => t.voice_refused(detail.as_str()),
        WhySilent::Lost => t.voice_lost(),
        WhySilent::Unsupported => t.voice_unsupported(),
    }
}
