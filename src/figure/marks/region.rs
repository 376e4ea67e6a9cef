//! A muscle or an area at work: a tint, hatching and an outline, so that it is readable without colour.
//!
//! Invariant: hatching runs at 45 degrees, 9 units apart, and stays inside the outline. Named muscles are
//! with the rigs, such as `rig/bust/front.rs`.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Polyline;
use crate::figure::pen::Pen;
use crate::figure::values::fields;

/// A free outline, smooth and closed.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Outline {
    pub points: Vec<Point>,
}

fields!(Outline; points);

impl Outline {
    pub fn draw(&self, pen: &mut Pen) {
        draw(pen, &smooth(&self.points, true, 0.6), true);
    }
}

/// Small areas, such as a fingertip, are left without hatching.
pub fn draw(pen: &mut Pen, path: &Path, hatched: bool) {
    let color = pen.palette().region;
    pen.fill_faint(path, color, 0.3);
    if hatched {
        pen.clipped(path, |pen| pen.stroke_faint(&hatching(), color, 2.0, 0.75));
    }
    pen.stroke(path, color, 2.6);
}

fn hatching() -> Path {
    let line = |i: u8| {
        let x = f32::from(i) * 9.0 - 400.0;
        Polyline { points: vec![pt(x, 0.0), pt(x + 400.0, 400.0)], closed: false }
    };
    Path { lines: (0..134).map(line).collect() }
}
