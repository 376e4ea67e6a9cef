//! A corner of an outline with its soft edge.
//!
//! Invariant: colour is full up to `core` and gone at `rim`; between them it fades evenly, and half-way lies
//! the true outline. Corners are made in `outline.rs` and `band.rs` and joined in `sweep`.

use crate::figure::geometry::Point;
use crate::figure::geometry::mix;

/// Half the width of a soft edge in physical pixels: one pixel in all, as epaint's own.
pub const SOFT: f32 = 0.5;

/// Both places are in physical pixels from the upper left corner of the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Corner {
    pub core: Point,
    pub rim: Point,
}

impl Corner {
    /// `out` is the way outward from the true outline at `at`, one pixel long on a straight line; `inward`
    /// and `outward` are how many pixels colour is short of it and reaches beyond.
    pub fn new(at: Point, out: Point, inward: f32, outward: f32) -> Self {
        Self { core: at - out * inward, rim: at + out * outward }
    }

    pub fn mix(self, other: Self, t: f32) -> Self {
        Self { core: mix(self.core, other.core, t), rim: mix(self.rim, other.rim, t) }
    }

    /// Whether two corners are the same for the eye.
    pub fn meets(self, other: Self) -> bool {
        near(self.core, other.core) && near(self.rim, other.rim)
    }
}

/// Gives two corners at one place the same soft edge; at a corner of the region it is what lies between them.
pub fn merge(one: &mut Corner, other: &mut Corner) {
    if near(one.core, other.core) && !near(one.rim, other.rim) {
        let (a, b) = (one.rim - one.core, other.rim - other.core);
        let (sum, size) = (a + b, length(a + b));
        let longest = length(a).max(length(b)).max(4.0 * SOFT);
        if size > 0.0 {
            // Never below zero, not even by rounding: soft edges that turn straight back would fly away.
            let open = (1.0 + dot(unit(a), unit(b))).max(f32::EPSILON);
            let out = sum * (1.0 / open).min(longest / size);
            one.rim = one.core + out;
            other.rim = other.core + out;
        }
    }
}

/// Less than a hundredth of a pixel apart.
pub fn near(a: Point, b: Point) -> bool {
    (a.x - b.x).abs() < 0.01 && (a.y - b.y).abs() < 0.01
}

/// Without the care for huge numbers that `Point::length` takes.
pub fn length(way: Point) -> f32 {
    (way.x * way.x + way.y * way.y).sqrt()
}

/// One pixel long in the direction of `way`; nothing when it has none.
pub fn unit(way: Point) -> Point {
    let length = length(way);
    if length > 0.0 { way * (1.0 / length) } else { Point::default() }
}

/// To the left of `way` on screen, which is outward where outlines run clockwise on screen.
pub fn left_of(way: Point) -> Point {
    Point { x: way.y, y: -way.x }
}

pub fn dot(a: Point, b: Point) -> f32 {
    a.x * b.x + a.y * b.y
}

/// Positive when `b` is clockwise from `a` on screen.
pub fn cross(a: Point, b: Point) -> f32 {
    a.x * b.y - a.y * b.x
}
