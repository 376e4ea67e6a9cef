//! Arrows: you move. Drawn as dots they are the pull, in pictures that explain and nowhere else.
//!
//! Invariant: a halo in the colour of the card keeps an arrow readable on any figure; the head is 2.5 times
//! as long as the line is wide. The other marks are listed in `mod.rs`.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::values::Degrees;
use crate::figure::values::Units;
use crate::figure::values::fields;

/// An arrow along a smooth line.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Arrow {
    /// At least two; the head is at the last.
    pub points: Vec<Point>,
    /// The pull instead of a movement.
    #[serde(default)]
    pub pull: bool,
    #[serde(default = "usual_width")]
    pub width: Units,
}

/// An arrow around a middle.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Arc {
    pub center: Point,
    pub radius: Units,
    /// The upright radius, when it is another.
    pub radius_y: Option<Units>,
    pub from: Degrees,
    pub to: Degrees,
    /// The pull instead of a movement.
    #[serde(default)]
    pub pull: bool,
    #[serde(default = "usual_width")]
    pub width: Units,
}

fn usual_width() -> Units {
    9.0
}

fields!(Arrow; points, pull, width);
fields!(Arc; center, radius, radius_y, from, to, pull, width);

impl Arrow {
    pub fn draw(&self, pen: &mut Pen) {
        draw(pen, &self.points, self.pull, self.width);
    }
}

impl Arc {
    pub fn draw(&self, pen: &mut Pen) {
        let upright = self.radius_y.unwrap_or(self.radius);
        let on = |i: u8| {
            let (sin, cos) = lerp(self.from, self.to, f32::from(i) / 10.0).to_radians().sin_cos();
            self.center + pt(self.radius * cos, upright * sin)
        };
        let points: Vec<Point> = (0..=10).map(on).collect();
        draw(pen, &points, self.pull, self.width);
    }
}

fn draw(pen: &mut Pen, points: &[Point], pull: bool, width: f32) {
    let [way @ .., before, end] = points else { return };
    let colors = pen.palette();
    let color = if pull { colors.pull } else { colors.act };
    let (toward, length) = ((*end - *before).angle(), width * 2.5);
    let back = polar(*end, -length * 0.55, toward);
    let head = polygon(&[
        polar(back, length * 0.72, toward - 90.0),
        polar(*end, length * 0.55, toward),
        polar(back, length * 0.72, toward + 90.0),
    ]);
    let mut line = way.to_vec();
    line.extend([*before, polar(*end, -length * 0.4, toward)]);
    let body = smooth(&line, false, 0.5);
    pen.stroke(&body, colors.halo, width + 8.0);
    pen.fill_and_stroke(&head, colors.halo, colors.halo, 12.0);
    if pull {
        pen.dots(&flat(&line, false, 0.5), width * 1.75, width / 2.0, color);
    } else {
        pen.stroke(&body, color, width);
    }
    pen.fill_and_stroke(&head, color, color, 4.0);
}
