//! Large hands: seen flat, from the side over a surface or with a pen, and two with a mirror between them.
//!
//! Invariant: fingers are counted from the thumb, 0, to the little finger, 4. The flat hand is in `flat.rs`
//! with its fingers in `finger.rs`; the hand from the side is in `profile.rs` and is used by `side.rs` and
//! `writing.rs`. Small hands of whole bodies are in `crate::figure::rig::body`.

mod finger;
pub mod flat;
pub mod mirror_box;
mod profile;
pub mod side;
mod surface;
pub mod writing;

#[cfg(test)]
mod tests;

pub use flat::Finger;
pub use flat::Hand;
pub use flat::View;
pub use mirror_box::MirrorBox;
pub use side::HandSide;
pub use side::Surface;
pub use writing::Grip;
pub use writing::Ground;
pub use writing::Trace;
pub use writing::Writing;
