//! Everything with a beat: where beats fall, how near taps come to them, and a tempo that is tapped.
//!
//! Invariant: nothing here has a clock; times come in as durations from the beginning of a step. Look next at
//! [`beats`], then [`taps`].

mod beats;
mod tap_tempo;
mod taps;

pub use beats::Beat;
pub use beats::BeatRole;
pub use beats::Beats;
pub use tap_tempo::TapTempo;
pub use taps::Tap;
pub use taps::TapTiming;
