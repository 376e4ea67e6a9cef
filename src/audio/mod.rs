//! Sound's one door: a score goes in, soft chimes come out, and nothing here ever keeps the caller waiting.
//!
//! Invariant: without any sound service Geste works the same; [`Sound::status`] then says in plain
//! words why it is quiet. To change how a chime sounds look at [`chimes`]; how notes become samples
//! is [`synth`]; how they are placed exactly is [`mixer`]; the way out is `output`, on Linux through `pulse`,
//! on Windows and macOS through `stream`.

use std::time::Duration;

use crate::session::Score;

pub mod chimes;
pub mod meter;
pub mod mixer;
mod muted;
#[cfg(any(target_os = "linux", windows, target_os = "macos"))]
mod output;
pub mod program;
#[cfg(target_os = "linux")]
mod pulse;
mod recorder;
pub mod render;
#[cfg(any(test, windows, target_os = "macos"))]
mod stream;
pub mod synth;

pub use muted::Muted;
pub use recorder::Call;
pub use recorder::Recorder;

/// How loud sounds are unless the person chose otherwise, in tenths (peaks stay below −12 dBFS).
pub const DEFAULT_LOUDNESS_TENTHS: u8 = 4;

/// Whether sound can be heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SoundStatus {
    /// Sound works; `output` is the system's own name for the loudspeaker or headphones.
    Ready { output: String },
    /// The sound service has been asked and has not answered yet.
    Starting,
    /// Nothing can be heard; `reason` is a sentence for the person.
    Silent { reason: String },
}

/// Something that plays scores. No method waits for a device, and none can fail: what went wrong is
/// told by [`Sound::status`].
pub trait Sound: Send {
    /// Starts `score` now, in place of whatever was playing.
    fn play(&mut self, score: Score);
    /// Fades what is sounding, for 30 ms, and drops the rest; quiet within 100 ms of the call.
    fn silence(&mut self);
    /// Tones and a metronome's beats, each from 0 (mute) to 10; larger numbers count as 10. Heard within 300 ms.
    fn set_loudness(&mut self, tones: u8, beats: u8);
    /// Whether a sound too soft to hear runs as long as a score lasts, so that a loudspeaker that falls asleep in
    /// silence swallows no first sound. Holds from the next score on.
    fn keep_open(&mut self, on: bool);
    /// Whether sound can be heard at present.
    fn status(&self) -> SoundStatus;
    /// How much of the score has been heard, measured about every 50 ms; `None` while nothing plays.
    fn position(&self) -> Option<Duration>;
    /// Looks for a sound service again, when there is none.
    fn retry(&mut self);
}

/// The sound output of this system. Returns at once; [`Sound::status`] tells what became of it.
pub fn open() -> Box<dyn Sound> {
    #[cfg(target_os = "linux")]
    let sound = pulse::open();
    #[cfg(any(windows, target_os = "macos"))]
    let sound = stream::open();
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    let sound = Muted::new("Geste makes no sound on this system. Every sound is also shown as text.");
    Box::new(sound)
}
