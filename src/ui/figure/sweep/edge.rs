//! One straight side of an outline on its way through the sweep.
//!
//! Invariant: it is never level, and `top` is above `bottom`: the sweep sees corners of one height a little
//! apart, while they are painted where they are. `mod.rs` sorts and crosses edges.

use crate::ui::figure::corner::Corner;
use crate::ui::figure::sweep::Layer;

/// How far corners are moved apart for the sweep, in pixels at most.
pub const APART: f64 = 1e-4;

#[derive(Clone, Copy, Debug)]
pub struct Edge {
    top: Corner,
    bottom: Corner,
    pub top_y: f64,
    pub bottom_y: f64,
    /// What the winding grows by when it is crossed from left to right.
    pub step: i32,
    pub layer: Layer,
    slope: f64,
}

impl Edge {
    /// None for a level side, and for one without a place.
    pub fn new(from: (Corner, f64), to: (Corner, f64), layer: Layer) -> Option<Self> {
        let up = from.1 > to.1;
        let ((top, top_y), (bottom, bottom_y), step) = if up { (to, from, 1) } else { (from, to, -1) };
        let slope = (f64::from(bottom.core.x) - f64::from(top.core.x)) / (bottom_y - top_y);
        let is_sloped = top_y < bottom_y && slope.is_finite();
        is_sloped.then_some(Self { top, bottom, top_y, bottom_y, step, layer, slope })
    }

    pub fn x_at(&self, y: f64) -> f64 {
        if y <= self.top_y {
            f64::from(self.top.core.x)
        } else if y >= self.bottom_y {
            f64::from(self.bottom.core.x)
        } else {
            f64::from(self.top.core.x) + (y - self.top_y) * self.slope
        }
    }

    /// The place on the edge at height `y`, with its soft edge.
    pub fn corner_at(&self, y: f64) -> Corner {
        if y <= self.top_y {
            self.top
        } else if y >= self.bottom_y {
            self.bottom
        } else {
            self.top.mix(self.bottom, ((y - self.top_y) / (self.bottom_y - self.top_y)) as f32)
        }
    }
}

/// A corner with its height for the sweep: always the same for the same place, and hardly ever the same for
/// two places. That spares the sweep every special case.
pub fn unlevelled(corner: Corner) -> (Corner, f64) {
    let (x, y) = (corner.core.x.to_bits(), corner.core.y.to_bits());
    let mixed = (x ^ y.rotate_left(16)).wrapping_mul(0x9E37_79B1);
    let mixed = (mixed ^ (mixed >> 15)).wrapping_mul(0x85EB_CA6B);
    (corner, f64::from(corner.core.y) + f64::from(mixed) / f64::from(u32::MAX) * APART)
}
