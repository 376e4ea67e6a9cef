//! Points and transforms of the 400 × 400 figure box.
//!
//! Invariant: x grows to the right, y grows downwards, angles are in degrees and turn clockwise on screen.
//! Outlines made of these points are in `curve.rs`.

use std::ops::Add;
use std::ops::Mul;
use std::ops::Neg;
use std::ops::Sub;

use serde::Deserialize;
use serde::Serialize;

/// A place, or a way from one place to another, in figure units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "[f32; 2]", into = "[f32; 2]")]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

pub const fn pt(x: f32, y: f32) -> Point {
    Point { x, y }
}

impl Point {
    pub fn length(self) -> f32 {
        self.x.hypot(self.y)
    }

    /// The direction from the origin, −180 to 180 degrees; 0 is to the right, 90 is down.
    pub fn angle(self) -> f32 {
        self.y.atan2(self.x).to_degrees()
    }

    /// Turned about the origin.
    pub fn turned(self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        pt(self.x * cos - self.y * sin, self.x * sin + self.y * cos)
    }
}

impl From<[f32; 2]> for Point {
    fn from([x, y]: [f32; 2]) -> Self {
        pt(x, y)
    }
}

impl From<Point> for [f32; 2] {
    fn from(point: Point) -> Self {
        [point.x, point.y]
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        pt(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        pt(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Point {
    type Output = Self;
    fn mul(self, factor: f32) -> Self {
        pt(self.x * factor, self.y * factor)
    }
}

impl Neg for Point {
    type Output = Self;
    fn neg(self) -> Self {
        pt(-self.x, -self.y)
    }
}

pub fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

pub fn mix(a: Point, b: Point, t: f32) -> Point {
    pt(lerp(a.x, b.x, t), lerp(a.y, b.y, t))
}

/// The point `length` away from `from` in the direction `degrees`.
pub fn polar(from: Point, length: f32, degrees: f32) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    pt(from.x + length * cos, from.y + length * sin)
}

/// Moves, turns, scales: x′ = a·x + c·y + e, y′ = b·x + d·y + f.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Affine {
    a: f32,
    b: f32,
    c: f32,
    d: f32,
    e: f32,
    f: f32,
}

impl Affine {
    pub const IDENTITY: Self = Self { a: 1.0, b: 0.0, c: 0.0, d: 1.0, e: 0.0, f: 0.0 };
    /// Left and right changed over within the figure box: x → 400 − x.
    pub const FLIP: Self = Self { a: -1.0, b: 0.0, c: 0.0, d: 1.0, e: 400.0, f: 0.0 };

    pub const fn translate(x: f32, y: f32) -> Self {
        Self { e: x, f: y, ..Self::IDENTITY }
    }

    pub const fn scale(x: f32, y: f32) -> Self {
        Self { a: x, d: y, ..Self::IDENTITY }
    }

    pub fn rotate(degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self { a: cos, b: sin, c: -sin, d: cos, e: 0.0, f: 0.0 }
    }

    pub fn rotate_about(degrees: f32, center: Point) -> Self {
        Self::translate(center.x, center.y).rotated(degrees).translated(-center.x, -center.y)
    }

    /// This transform first, `outer` after it.
    pub fn then(self, outer: Self) -> Self {
        outer * self
    }

    /// `self * translate`, to chain like the list in an SVG `transform`.
    pub fn translated(self, x: f32, y: f32) -> Self {
        self * Self::translate(x, y)
    }

    /// `self * rotate`, to chain like the list in an SVG `transform`.
    pub fn rotated(self, degrees: f32) -> Self {
        self * Self::rotate(degrees)
    }

    /// `self * scale`, to chain like the list in an SVG `transform`.
    pub fn scaled(self, x: f32, y: f32) -> Self {
        self * Self::scale(x, y)
    }

    pub fn apply(self, p: Point) -> Point {
        pt(self.a * p.x + self.c * p.y + self.e, self.b * p.x + self.d * p.y + self.f)
    }

    /// Whether left and right are changed over.
    pub fn flips(self) -> bool {
        self.a * self.d - self.b * self.c < 0.0
    }

    /// How much longer lines become on average; line widths grow by this.
    pub fn size(self) -> f32 {
        (self.a * self.d - self.b * self.c).abs().sqrt()
    }
}

/// `outer * inner` applies `inner` first, as nested groups of an SVG do.
impl Mul for Affine {
    type Output = Self;

    fn mul(self, inner: Self) -> Self {
        Self {
            a: self.a * inner.a + self.c * inner.b,
            b: self.b * inner.a + self.d * inner.b,
            c: self.a * inner.c + self.c * inner.d,
            d: self.b * inner.c + self.d * inner.d,
            e: self.a * inner.e + self.c * inner.f + self.e,
            f: self.b * inner.e + self.d * inner.f + self.f,
        }
    }
}
