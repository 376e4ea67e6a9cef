//! The finished drawing: what a painter needs, and nothing about people or rigs.
//!
//! Invariant: only filled outlines and round-ended lines, each with one colour and at most two clips; the
//! same list goes to screen, PDF and SVG. `pen.rs` writes it; curves are already flattened.

use std::sync::Arc;

use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;

/// An opaque colour, red, green, blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color(pub [u8; 3]);

impl Color {
    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self([(rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8])
    }

    /// `t` of the way to `other`; used for light planes and pale earlier positions, never for opacity.
    pub fn mix(self, other: Self, t: f32) -> Self {
        let (Self([r, g, b]), Self([to_r, to_g, to_b])) = (self, other);
        let byte = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * t).round() as u8;
        Self([byte(r, to_r), byte(g, to_g), byte(b, to_b)])
    }
}

/// Straight pieces from point to point; a closed one returns to its first point.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Polyline {
    pub points: Vec<Point>,
    pub closed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Paint {
    /// The inside by the non-zero rule. Outlines are often concave.
    Fill,
    /// A line with round caps and joins. The width is in figure units.
    Stroke { width: f32 },
}

/// What may be painted is only what lies inside this outline. Shared by all items drawn within it.
pub type Clip = Arc<Vec<Polyline>>;

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub paint: Paint,
    pub color: Color,
    /// 0 to 1, of this item alone.
    pub opacity: f32,
    pub lines: Vec<Polyline>,
    /// At most two, outermost first.
    pub clips: Vec<Clip>,
    /// Meant to run out of the frame; everything else stays inside 0…400.
    pub bleed: bool,
}

/// Items in painting order, in the 400 × 400 box of a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisplayList {
    pub items: Vec<Item>,
}

impl DisplayList {
    /// Left and right changed over: x → 400 − x. Twice gives the same list back.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        let mut last: Option<(Clip, Clip)> = None;
        for item in &mut self.items {
            flip(&mut item.lines);
            for clip in &mut item.clips {
                let flipped = match &last {
                    Some((before, after)) if Arc::ptr_eq(before, clip) => Arc::clone(after),
                    _ => Arc::new(flipped(clip)),
                };
                last = Some((Arc::clone(clip), Arc::clone(&flipped)));
                *clip = flipped;
            }
        }
        self
    }
}

fn flip(lines: &mut [Polyline]) {
    for point in lines.iter_mut().flat_map(|line| &mut line.points) {
        *point = Affine::FLIP.apply(*point);
    }
}

fn flipped(lines: &[Polyline]) -> Vec<Polyline> {
    let mut lines = lines.to_vec();
    flip(&mut lines);
    lines
}
