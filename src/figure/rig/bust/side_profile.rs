//! The line of a face from the side: forehead, nose, lips, chin.
//!
//! Invariant: what lies below the corner of the mouth turns with the jaw, and the lips alone move forward.
//! `side_head.rs` paints it.

use crate::figure::curve::Path;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;

/// One curve: two controls and an end.
type Curve = [[f32; 2]; 3];

const UPPER: [Curve; 5] = [
    [[52.0, -62.0], [66.0, -44.0], [65.0, -24.0]],
    [[64.6, -15.0], [60.5, -12.0], [61.5, -6.0]],
    [[65.0, 6.0], [76.0, 15.0], [84.0, 24.0]],
    [[88.0, 30.0], [80.0, 33.0], [69.0, 33.0]],
    [[67.0, 35.0], [69.0, 38.0], [72.0, 42.0]],
];
const UPPER_LIP: Curve = [[73.4, 45.4], [70.0, 47.6], [66.0, 48.0]];
const LOWER: [Curve; 3] = [
    [[70.0, 49.0], [72.4, 52.0], [70.0, 56.4]],
    [[67.0, 59.6], [64.4, 61.0], [65.4, 65.0]],
    [[69.0, 73.0], [67.0, 85.0], [54.0, 88.0]],
];
const JAW_LINE: Curve = [[40.0, 90.0], [26.0, 82.0], [14.0, 76.0]];

/// The hinge of the jaw, in head coordinates.
const HINGE: Point = pt(-14.0, 20.0);

/// A jaw and lips in one position.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    round: f32,
    /// Degrees; a jaw of 1 opens by 15.
    opening: f32,
}

impl Profile {
    /// `jaw` and `round` from 0 to 1.
    pub fn new(jaw: f32, round: f32) -> Self {
        Self { round, opening: jaw * 15.0 }
    }

    /// A point above the mouth; lips go forward by up to 8.
    pub fn upper(self, x: f32, y: f32) -> Point {
        let near = (1.0 - (pt(x, y) - pt(70.0, 48.0)).length() / 14.0).clamp(0.0, 1.0);
        pt(x + self.round * 8.0 * near, y)
    }

    /// A point below the mouth, turned with the jaw.
    pub fn lower(self, x: f32, y: f32) -> Point {
        HINGE + (self.upper(x, y) - HINGE).turned(self.opening)
    }

    /// The corner of the mouth.
    pub fn corner(self) -> Point {
        pt(lerp(54.0, 60.0, self.round), 48.6)
    }

    /// From `start` on the forehead down to the angle of the jaw.
    pub fn line(self, start: Point) -> Path {
        let upper = |[x, y]: [f32; 2]| self.upper(x, y);
        let lower = |[x, y]: [f32; 2]| self.lower(x, y);
        let mut line = Path::from(start);
        for [a, b, to] in UPPER.into_iter().chain([UPPER_LIP]) {
            line = line.cubic(upper(a), upper(b), upper(to));
        }
        line = line.line(self.corner()).line(lower([66.0, 48.0]));
        for [a, b, to] in LOWER.into_iter().chain([JAW_LINE]) {
            line = line.cubic(lower(a), lower(b), lower(to));
        }
        line
    }
}
