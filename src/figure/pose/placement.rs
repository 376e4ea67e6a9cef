//! Where a figure or a thing stands in the picture.
//!
//! Invariant: moved last, scaled before that, turned first, all about the upper left corner of the box. In
//! files it is `[x, y]`, `[x, y, scale]` or `[x, y, scale, turn]`. `draw.rs` uses it.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::Path;
use crate::figure::curve::round_rect;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::values::Degrees;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;

#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "Vec<f32>", into = "Vec<f32>")]
pub struct Placement {
    pub at: Point,
    /// 1 is the rig's own size; 0.05 to 4.
    pub scale: f32,
    pub turn: Degrees,
}

impl Placement {
    pub fn affine(self) -> Affine {
        Affine::translate(self.at.x, self.at.y).scaled(self.scale, self.scale).rotated(self.turn)
    }
}

impl TryFrom<Vec<f32>> for Placement {
    type Error = &'static str;

    fn try_from(numbers: Vec<f32>) -> Result<Self, Self::Error> {
        let (x, y, scale, turn) = match *numbers {
            [x, y] => (x, y, 1.0, 0.0),
            [x, y, scale] => (x, y, scale, 0.0),
            [x, y, scale, turn] => (x, y, scale, turn),
            _ => return Err("a place is `[x, y]`, `[x, y, scale]` or `[x, y, scale, turn]`"),
        };
        Ok(Self { at: Point { x, y }, scale, turn })
    }
}

impl From<Placement> for Vec<f32> {
    fn from(place: Placement) -> Self {
        vec![place.at.x, place.at.y, place.scale, place.turn]
    }
}

impl Value for Placement {
    fn mix(&self, to: &Self, t: f32) -> Self {
        let scale = self.scale.mix(&to.scale, t);
        Self { at: self.at.mix(&to.at, t), scale, turn: self.turn.mix(&to.turn, t) }
    }

    fn visit(&mut self, name: &str, _limits: Limits, each: Visitor) {
        self.at.visit(name, Some(-800.0..=800.0), each);
        self.scale.visit(&crate::figure::values::key(name, "scale"), Some(0.05..=4.0), each);
        self.turn.visit(&crate::figure::values::key(name, "turn"), Some(-180.0..=180.0), each);
    }

    fn fresh(_place: usize) -> Option<Self> {
        Some(Self { at: Point::default(), scale: 1.0, turn: 0.0 })
    }
}

/// A rectangle with round corners that a part is seen through; `[x, y, width, height, radius]` in files.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(from = "[f32; 5]", into = "[f32; 5]")]
pub struct Frame(pub [f32; 5]);

impl Frame {
    pub fn path(self) -> Path {
        let Self([x, y, width, height, radius]) = self;
        round_rect(x, y, width, height, radius)
    }
}

impl From<[f32; 5]> for Frame {
    fn from(numbers: [f32; 5]) -> Self {
        Self(numbers)
    }
}

impl From<Frame> for [f32; 5] {
    fn from(frame: Frame) -> Self {
        frame.0
    }
}

impl Value for Frame {
    fn visit(&mut self, name: &str, _limits: Limits, each: Visitor) {
        self.0.visit(name, Some(0.0..=400.0), each);
    }

    fn fresh(_place: usize) -> Option<Self> {
        Some(Self([0.0, 0.0, 400.0, 400.0, 1.0]))
    }
}
