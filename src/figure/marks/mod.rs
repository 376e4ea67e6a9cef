//! Marks: what to do, where to touch, which muscle works. Told apart by shape first, colour second.
//!
//! Invariant: one arrow a picture at most (a pair when two things move together); a mark draws with the pen's
//! colours and no line weight of its own rig. Arrows are in `arrow.rs`, touches in `touch.rs`, areas in
//! `region.rs`, sound and breath in `sound.rs`.

pub mod arrow;
pub mod region;
pub mod sound;
pub mod touch;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::pen::Pen;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "m", rename_all = "snake_case")]
pub enum Mark {
    /// You move along a line.
    Arrow(arrow::Arrow),
    /// You move around a middle.
    Arc(arrow::Arc),
    /// A helpful touch.
    Contact(touch::Spot),
    /// A touch only imagined or hovering; a chosen item.
    Imagined(touch::Spot),
    /// Look or reach here.
    Target(touch::Spot),
    /// A soft landing.
    Tap(touch::Tap),
    /// The ground under a foot.
    Sole(touch::Sole),
    /// The middle.
    Midline(touch::Midline),
    /// A muscle or area at work.
    Region(region::Outline),
    /// Buzz, sound.
    Waves(sound::Waves),
    Breath(sound::Breath),
    /// A kind of voice.
    Voice(sound::Voice),
}

impl Mark {
    pub fn draw(&self, pen: &mut Pen) {
        match self {
            Self::Arrow(arrow) => arrow.draw(pen),
            Self::Arc(arc) => arc.draw(pen),
            Self::Contact(spot) => touch::contact(pen, spot.at, spot.size),
            Self::Imagined(spot) => touch::imagined(pen, spot.at, spot.size),
            Self::Target(spot) => touch::target(pen, spot.at, spot.size),
            Self::Tap(tap) => tap.draw(pen),
            Self::Sole(sole) => sole.draw(pen),
            Self::Midline(midline) => midline.draw(pen),
            Self::Region(outline) => outline.draw(pen),
            Self::Waves(waves) => waves.draw(pen),
            Self::Breath(breath) => breath.draw(pen),
            Self::Voice(voice) => voice.draw(pen),
        }
    }
}
