//! What the outside has told about the system's voices.
//!
//! Invariant: nothing is known before somebody asked, and nothing here asks. Told by `crate::desktop`; read by
//! Settings, and by [`super::signals`].

/// Whether Geste's own voice can be heard.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum VoiceState {
    /// Nothing was said yet, so nothing runs.
    #[default]
    AtRest,
    Starting,
    /// `service` is a proper name.
    Ready {
        service: String,
    },
    Silent(WhySilent),
}

/// Why no voice is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhySilent {
    NotInstalled,
    NoAnswer,
    /// In the service's own words.
    Refused(String),
    Lost,
    /// Geste cannot speak on this system yet.
    Unsupported,
}

/// The system's voices, as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    pub state: VoiceState,
    /// The system's names; empty until they were looked for.
    pub names: Vec<String>,
    /// The person asked to see them.
    pub wanted: bool,
}

impl Voices {
    /// Whether it was tried and nothing can be heard.
    pub const fn is_silent(&self) -> bool {
        matches!(self.state, VoiceState::Silent(_))
    }
}
