//! What a system's voice can do, seen from the thread that uses it.
//!
//! Invariant: a mouth may wait, but never for ever, and it lives on the worker's thread from its first
//! word to its last. Look next at [`super::worker`], which decides when; and at `dispatcher` and
//! `system`, which are the two mouths.

use std::sync::Arc;

use super::Line;
use super::SilentReason;
use super::VoiceSettings;

/// A voice that a person can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The system's own name for it.
    pub name: String,
    /// BCP 47, or nearly: what the system says.
    pub language: String,
}

impl Voice {
    /// Whether it speaks `language`, whichever country it is from.
    pub fn speaks(&self, language: &str) -> bool {
        primary(&self.language).eq_ignore_ascii_case(primary(language))
    }
}

/// The language alone, without country or script.
fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// Whether a line cuts off what is being said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// At once, in place of everything else.
    AtOnce,
    /// When the urgent line that may still be sounding has ended.
    AfterUrgent,
}

/// A way to speak. An error ends this mouth, and a new one is opened later.
pub trait Mouth {
    /// The proper name of what speaks.
    fn service(&self) -> String;
    /// Holds for every later line. A single value that the voice does not know is no error.
    fn set(&mut self, settings: &VoiceSettings) -> Result<(), SilentReason>;
    /// Returns when the line is under way, not when it has been said.
    fn say(&mut self, line: &Line, manner: Manner) -> Result<(), SilentReason>;
    /// Returns when the voice has been told to stop.
    fn hush(&mut self) -> Result<(), SilentReason>;
    /// All voices of all languages, without mere disguises of one another. May take seconds.
    fn voices(&mut self) -> Result<Vec<Voice>, SilentReason>;
}

/// Makes a mouth, on the worker's thread.
pub type Open = Arc<dyn Fn() -> Result<Box<dyn Mouth>, SilentReason> + Send + Sync>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_from_any_country_speaks_the_language() {
        let voice = Voice { name: "Scotland".into(), language: "en-GB-SCOTLAND".into() };
        assert!(voice.speaks("en") && voice.speaks("EN_us"));
        assert!(!voice.speaks("e") && !voice.speaks("eno") && !voice.speaks("de"));
    }
}
