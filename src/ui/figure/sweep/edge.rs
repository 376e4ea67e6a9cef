//! One straight side of an outline on its way through the sweep.
//!
//! Invariant: it is never level, and `top` is above `bottom`; corners of one height have been moved apart by
//! less than can be seen. `mod.rs` sorts and crosses edges.

use crate::figure::geometry::Point;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::sweep::Layer;

#[derive(Clone, Copy, Debug)]
pub struct Edge {
    top: Corner,
    bottom: Corner,
    /// What the winding grows by when it is crossed from left to right.
    pub step: i32,
    pub layer: Layer,
    slope: f64,
}

impl Edge {
    /// None for a level side, and for one without a place.
    pub fn new(from: Corner, to: Corner, layer: Layer) -> Option<Self> {
        let up = from.core.y > to.core.y;
        let (top, bottom, step) = if up { (to, from, 1) } else { (from, to, -1) };
        let (begin, end) = (top.core, bottom.core);
        let slope = (f64::from(end.x) - f64::from(begin.x)) / (f64::from(end.y) - f64::from(begin.y));
        let is_sloped = begin.y < end.y && slope.is_finite();
        is_sloped.then_some(Self { top, bottom, step, layer, slope })
    }

    pub fn top(&self) -> f64 {
        f64::from(self.top.core.y)
    }

    pub fn bottom(&self) -> f64 {
        f64::from(self.bottom.core.y)
    }

    pub fn x_at(&self, y: f64) -> f64 {
        if y <= self.top() {
            f64::from(self.top.core.x)
        } else if y >= self.bottom() {
            f64::from(self.bottom.core.x)
        } else {
            f64::from(self.top.core.x) + (y - self.top()) * self.slope
        }
    }

    /// The place on the edge at height `y`, with its soft edge.
    pub fn corner_at(&self, y: f64) -> Corner {
        let (top, bottom) = (self.top(), self.bottom());
        if y <= top {
            self.top
        } else if y >= bottom {
            self.bottom
        } else {
            self.top.mix(self.bottom, ((y - top) / (bottom - top)) as f32)
        }
    }
}

/// Moves a corner up or down by less than 1/64 of a pixel, always the same for the same place. So hardly two
/// corners are level, which spares the sweep every special case.
pub fn unlevelled(mut corner: Corner) -> Corner {
    let Point { x, y } = corner.core;
    let mixed = (x.to_bits() ^ y.to_bits().rotate_left(16)).wrapping_mul(0x9E37_79B1);
    let by = f32::from((mixed >> 16) as u16) / 65536.0 / 64.0;
    corner.core.y += by;
    corner.rim.y += by;
    corner
}
