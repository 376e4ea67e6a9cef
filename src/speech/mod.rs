//! Speech's one door: a line goes in, the system's own voice says it, and the caller never waits.
//!
//! Invariant: nothing runs, connects or sounds before the first [`Speech::say`], [`Speech::retry`] or
//! [`Speech::voices`]; without any voice Geste works the same, and [`Speech::status`] says what is
//! missing. What is said first is decided in [`agenda`], when it is said in [`worker`]; the way out on
//! Linux is `dispatcher`, on Windows and macOS `system`.

mod agenda;
mod board;
#[cfg(target_os = "linux")]
mod dispatcher;
mod mouth;
mod muted;
mod recording;
mod speaker;
#[cfg(any(windows, target_os = "macos"))]
mod system;
#[cfg(test)]
mod tests;
mod worker;

pub use muted::Muted;
pub use recording::Call;
pub use recording::RecordingVoice;

/// How soon a line is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    /// A step of an exercise. The next line takes its place.
    Step,
    /// Stop, help, pause: said at once, and a step waits until it has been said.
    Urgent,
}

/// One thing to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Plain text. Line breaks and control characters count as spaces; an empty text only makes quiet.
    pub text: String,
    pub urgency: Urgency,
}

/// How lines are said. Values out of range count as the nearest one in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoiceSettings {
    /// From −5 (slowest) to 5 (fastest) in equal steps; 0 is the voice's usual pace.
    pub rate: i8,
    /// From 0 (nothing is said) to 10 (as loud as the voice can).
    pub volume: u8,
    /// One of [`Speech::voices`]; `None`, or a name that is gone, leaves the choice to the system.
    pub voice: Option<String>,
    /// The language of the lines, as in `en` or `pt-BR` (BCP 47).
    pub language: String,
}

impl Default for VoiceSettings {
    fn default() -> Self {
        Self { rate: 0, volume: 8, voice: None, language: "en".into() }
    }
}

/// Whether speech can be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeechStatus {
    /// Lines are said; `service` is a proper name, such as `Speech Dispatcher (espeak-ng)`.
    Ready { service: String },
    /// Nobody has asked yet, or the service has not answered yet.
    Starting,
    /// Nothing is said until [`Speech::retry`]; the words for `reason` are the interface's.
    Silent { reason: SilentReason },
}

/// Why nothing is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SilentReason {
    /// No speech service, or one without any voice.
    NotInstalled,
    /// A service is there and does not answer.
    NoAnswer,
    /// The service would not; `detail` is its own wording, for people who look for the fault.
    Refused { detail: String },
    /// The service went away and did not come back.
    Lost,
    /// Geste does not know how to speak on this system.
    Unsupported,
}

/// Something that says lines. No method waits for a service, and none can fail: what went wrong is
/// told by [`Speech::status`].
pub trait Speech: Send {
    /// Says `line` in place of what is being said; after it, when that is urgent and `line` is a step.
    fn say(&mut self, line: Line);
    /// Nothing more is said; quiet within 150 ms of the call.
    fn hush(&mut self);
    /// How everything from the next line on is said.
    fn set(&mut self, settings: VoiceSettings);
    /// The names of the voices that speak the language of the settings, as the system calls them. Empty
    /// until the service has listed them; the first call asks it to, which can take some seconds.
    fn voices(&self) -> Vec<String>;
    /// Whether speech can be heard at present.
    fn status(&self) -> SpeechStatus;
    /// Looks for a speech service now, or again.
    fn retry(&mut self);
}

/// The voice of this system. Returns at once; [`Speech::status`] tells what became of it.
pub fn open() -> Box<dyn Speech> {
    #[cfg(target_os = "linux")]
    let speech = dispatcher::open();
    #[cfg(any(windows, target_os = "macos"))]
    let speech = system::open();
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    let speech = Muted;
    Box::new(speech)
}
