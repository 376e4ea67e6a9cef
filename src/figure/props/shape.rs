//! Free shapes that a pose draws itself: lines, dots, outlines and cards.
//!
//! Invariant: colours are named, never given as numbers, so that every theme can draw them. Things with a
//! shape of their own are in the other files of this folder; names of colours are in `tint.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::round_rect;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::list::Color;
use crate::figure::pen::Pen;
use crate::figure::props::Rect;
use crate::figure::props::tint::Tint;

/// How smoothly a free curve runs through its points.
const EASE: f32 = 0.55;

props! {
    /// A line through points; ink on a page, a string, a path in the air.
    Line {
        points: Vec<Point> = Vec::new(),
        smooth: bool = false,
        closed: bool = false,
        color: Tint = Tint::Act,
        width: f32 = 5.0,
        /// 0 to 1.
        opacity: f32 = 1.0,
    }
    /// A row of dots along points, instead of a dashed line.
    Dots {
        points: Vec<Point> = Vec::new(),
        smooth: bool = false,
        closed: bool = false,
        color: Tint = Tint::Act,
        radius: f32 = 2.4,
        /// From the middle of one dot to the middle of the next.
        gap: f32 = 11.0,
    }
    /// A filled outline.
    Poly {
        points: Vec<Point> = Vec::new(),
        smooth: bool = false,
        fill: Tint = Tint::Prop,
        /// Contour width as a share of the figure's line; 0 for no contour.
        contour: f32 = 0.8,
    }
    /// A sheet with round corners.
    Card {
        frame: Rect = [60.0, 20.0, 280.0, 220.0],
        corner: f32 = 8.0,
        fill: Tint = Tint::Sheet,
    }
}

impl Line {
    pub fn draw(&self, pen: &mut Pen) {
        let path = if self.smooth {
            smooth(&self.points, self.closed, EASE)
        } else if self.closed {
            polygon(&self.points)
        } else {
            polyline(&self.points)
        };
        let color = self.color.of(&pen.palette());
        pen.stroke_faint(&path, color, self.width, self.opacity);
    }
}

impl Dots {
    pub fn draw(&self, pen: &mut Pen) {
        let color = self.color.of(&pen.palette());
        if self.smooth {
            pen.dots(&flat(&self.points, self.closed, EASE), self.gap, self.radius, color);
        } else {
            pen.dots(&self.points, self.gap, self.radius, color);
        }
    }
}

impl Poly {
    pub fn draw(&self, pen: &mut Pen) {
        let path = if self.smooth { smooth(&self.points, true, EASE) } else { polygon(&self.points) };
        let fill = self.fill.of(&pen.palette());
        if self.contour > 0.0 {
            pen.solid(&path, fill, pen.lw() * self.contour);
        } else {
            pen.fill(&path, fill);
        }
    }
}

impl Card {
    pub fn draw(&self, pen: &mut Pen) {
        let fill = self.fill.of(&pen.palette());
        card(pen, self.frame, self.corner, fill);
    }
}

/// A sheet with a contour of 0.8 × the figure's line.
pub fn card(pen: &mut Pen, [x, y, w, h]: Rect, corner: f32, fill: Color) {
    pen.solid(&round_rect(x, y, w, h, corner), fill, pen.lw() * 0.8);
}

/// The frame itself, smaller by `margin` on each side.
pub fn inside([x, y, w, h]: Rect, margin: f32, corner: f32) -> Path {
    round_rect(x + margin, y + margin, w - 2.0 * margin, h - 2.0 * margin, corner)
}
