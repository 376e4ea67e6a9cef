//! One run of an exercise: a timeline, a clock that can be paused, and what changed.
//!
//! Invariant: nothing here knows a screen, a loudspeaker or a disk. A [`Session`] takes events with
//! the [`crate::clock::Moment`] they happened at and gives back [`Outcome`]s; one long tick gives
//! the same outcomes as a thousand short ones. Look next at [`timeline`] (a dose laid out in time)
//! and [`engine`] (what happens on Pause).

mod chance;
mod engine;
mod event;
mod pace;
mod pictures;
mod place;
mod posed;
mod rhythm;
mod score;
mod seen;
mod sequence;
#[cfg(test)]
mod tests;
mod timeline;

pub use chance::Chance;
pub use engine::Session;
pub use event::Event;
pub use event::Outcome;
pub use event::PauseReason;
pub use event::Phase;
pub use pace::BREATH_STEP;
pub use pace::Pace;
pub use pace::STRETCHES;
pub use pictures::Angles;
pub use pictures::BodySide;
pub use pictures::HandView;
pub use pictures::HeadView;
pub use pictures::Picture;
pub use pictures::Shown;
pub use place::Place;
pub use posed::Demonstration;
pub use posed::Posed;
pub use posed::Shot;
pub use rhythm::Beat;
pub use rhythm::BeatRole;
pub use rhythm::Beats;
pub use rhythm::Tap;
pub use rhythm::TapTempo;
pub use rhythm::TapTiming;
pub use score::Chime;
pub use score::Cue;
pub use score::LONG_ENOUGH;
pub use score::Score;
pub use score::Sounding;
pub use sequence::Part;
pub use sequence::PartState;
pub use sequence::Sequence;
pub use sequence::Work;
pub use timeline::Round;
pub use timeline::Segment;
pub use timeline::Timeline;
