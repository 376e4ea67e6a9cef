//! Marks of one place: touch here, look here, land softly, feel the ground, keep the middle.
//!
//! Invariant: a touch that happens has a disc and a solid ring, one that is only imagined a ring of dots. The
//! other marks are listed in `mod.rs`.

use std::f32::consts::TAU;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::polyline;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::values::Units;
use crate::figure::values::fields;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Spot {
    pub at: Point,
    /// 1 is the usual size.
    #[serde(default = "usual_size")]
    pub size: f32,
}

fn usual_size() -> f32 {
    1.0
}

fields!(Spot; at, size => 0.3..=2.0);
fields!(Tap; at);
fields!(Sole; at, half);
fields!(Midline; x, y);

pub fn contact(pen: &mut Pen, at: Point, size: f32) {
    let colors = pen.palette();
    let (ring, dot) = (circle(at, 17.0 * size), circle(at, 8.5 * size));
    pen.fill_faint(&circle(at, 24.0 * size), colors.contact, 0.22);
    pen.stroke(&ring, colors.halo, 6.0 * size);
    pen.stroke(&ring, colors.contact_ink, 3.0 * size);
    pen.fill_and_stroke(&dot, colors.contact, colors.contact_ink, 2.5 * size);
}

pub fn imagined(pen: &mut Pen, at: Point, size: f32) {
    let on = |i: u8| {
        let (sin, cos) = (f32::from(i) / 24.0 * TAU).sin_cos();
        at + pt(cos, sin) * (17.0 * size)
    };
    let ring: Vec<Point> = (0..=24).map(on).collect();
    pen.dots(&ring, 9.0, 2.4, pen.palette().contact_ink);
}

pub fn target(pen: &mut Pen, at: Point, size: f32) {
    let colors = pen.palette();
    pen.fill_and_stroke(&circle(at, 19.0 * size), colors.halo, colors.act, 4.0 * size);
    pen.disc(at, 8.0 * size, colors.act);
}

/// Two short rays on each side.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Tap {
    pub at: Point,
}

impl Tap {
    pub fn draw(&self, pen: &mut Pen) {
        let at = |x: f32, y: f32| self.at + pt(x, y);
        let rays = Path::from(at(-30.0, -2.0))
            .line_by(-12.0, -7.0)
            .then_from(at(30.0, -2.0))
            .line_by(12.0, -7.0)
            .then_from(at(-22.0, 10.0))
            .line_by(-15.0, 0.0)
            .then_from(at(22.0, 10.0))
            .line_by(15.0, 0.0);
        pen.stroke(&rays, pen.palette().contact_ink, 4.0);
    }
}

/// A flat bar under a foot.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sole {
    /// Its middle.
    pub at: Point,
    /// Half its length.
    #[serde(default = "usual_half")]
    pub half: Units,
}

fn usual_half() -> Units {
    25.0
}

impl Sole {
    pub fn draw(&self, pen: &mut Pen) {
        let (colors, out) = (pen.palette(), pt(self.half, 0.0));
        let bar = polyline(&[self.at - out, self.at + out]);
        pen.stroke(&bar, colors.contact_ink, 11.0);
        pen.stroke(&bar, colors.contact, 6.0);
    }
}

/// Dots down the middle.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Midline {
    #[serde(default = "middle")]
    pub x: Units,
    /// From and to.
    pub y: [Units; 2],
}

fn middle() -> Units {
    200.0
}

impl Midline {
    pub fn draw(&self, pen: &mut Pen) {
        let [from, to] = self.y;
        pen.dots(&[pt(self.x, from), pt(self.x, to)], 11.0, 2.0, pen.palette().act);
    }
}
