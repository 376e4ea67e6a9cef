//! Signs without words: heart, halo, thought bubble, stickers, strokes, and a scale of steps.
//!
//! Invariant: nothing here is a digit or a letter. Marks that show a movement or a touch are in
//! `crate::figure::marks`.

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::ellipse_of;
use crate::figure::curve::flat;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::mix;
use crate::figure::geometry::pt;
use crate::figure::marks::touch;
use crate::figure::pen::Pen;
use crate::figure::props::Oval;
use crate::figure::props::shape::card;

props! {
    /// A heart.
    Heart { at: Point = pt(300.0, 100.0), scale: f32 = 1.0 }
    /// A soft outline around the body.
    Halo { oval: Oval = [200.0, 206.0, 150.0, 186.0] }
    /// What is thought of: a cloud with two small circles that lead to a head.
    Bubble {
        oval: Oval = [300.0, 92.0, 84.0, 66.0],
        /// Whose thought it is.
        to: Point = pt(230.0, 150.0),
    }
    /// Round stickers on a wall, one of them chosen.
    Stickers {
        at: Vec<Point> = vec![pt(40.0, 150.0), pt(200.0, 34.0), pt(360.0, 150.0)],
        /// Which one is looked at, counted from 0.
        chosen: Option<usize> = None,
    }
    /// Three small strokes at each place: a slight movement.
    Strokes { at: Vec<Point> = Vec::new() }
    /// Eleven steps in a row, 0 to 10.
    Scale {
        x: f32 = 60.0,
        y: f32 = 30.0,
        /// From the middle of one step to the next.
        step: f32 = 28.0,
        /// The chosen step.
        value: u8 = 0,
    }
}

impl Heart {
    pub fn draw(&self, pen: &mut Pen) {
        pen.fill(&heart(self.at, self.scale), pen.palette().act);
    }
}

/// A heart about 24 units wide at scale 1.
pub fn heart(at: Point, scale: f32) -> Path {
    let outline = [
        [0.0, 12.0],
        [-11.0, 1.0],
        [-12.0, -7.0],
        [-6.0, -11.0],
        [0.0, -5.0],
        [6.0, -11.0],
        [12.0, -7.0],
        [11.0, 1.0],
    ];
    smooth(&outline, true, 0.55).transformed(Affine::translate(at.x, at.y).scaled(scale, scale))
}

impl Halo {
    pub fn draw(&self, pen: &mut Pen) {
        let (act, [x, y, across, down]) = (pen.palette().act, self.oval);
        pen.fill_faint(&ellipse_of([x, y], across, down, 40), act, 0.12);
        let ring: Vec<Point> = (0..12_u8).map(|i| on_oval(self.oval, f32::from(i) * 30.0)).collect();
        let mut ring = flat(&ring, true, 0.55);
        ring.push(pt(x + across, y));
        pen.dots(&ring, 12.0, 2.2, act);
    }
}

impl Bubble {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, [x, y, across, down]) = (pen.palette(), self.oval);
        let cloud: Vec<Point> = (0..18_u8)
            .map(|i| {
                let k = if i % 2 == 0 { 0.97 } else { 1.05 };
                on_oval([x, y, across * k, down * k], f32::from(i) * 20.0)
            })
            .collect();
        pen.fill_and_stroke(&smooth(&cloud, true, 0.6), c.halo, c.edge, 3.4);
        for (way, radius) in [(0.04, 5.0), (0.2, 8.0)] {
            let at = mix(self.to, pt(x, y), way);
            pen.fill_and_stroke(&circle(at, radius), c.halo, c.edge, 3.0);
        }
    }
}

fn on_oval([x, y, across, down]: Oval, degrees: f32) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    pt(x + across * cos, y + down * sin)
}

impl Stickers {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        for (i, at) in self.at.iter().enumerate() {
            if self.chosen == Some(i) {
                touch::target(pen, *at, 0.95);
            } else {
                pen.fill_and_stroke(&circle(*at, 11.0), c.halo, c.act, 3.5);
            }
        }
    }
}

impl Strokes {
    pub fn draw(&self, pen: &mut Pen) {
        let ink = pen.palette().contact_ink;
        for at in &self.at {
            let stroke = |y: f32| Path::from(*at + pt(-9.0, y)).quad_by([9.0, -5.0], [18.0, 0.0]);
            pen.stroke(&stroke(-6.0).and(stroke(1.0)).and(stroke(8.0)), ink, 3.0);
        }
    }
}

impl Scale {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let frame = [self.x - 18.0, self.y - 18.0, self.step * 10.0 + 36.0, 36.0];
        pen.with_line(0.75, |pen| card(pen, frame, 18.0, c.sheet));
        for step in 0..=10_u8 {
            let at = pt(self.x + f32::from(step) * self.step, self.y);
            let radius = if step == self.value { 11.0 } else { 7.0 };
            let fill = if step <= self.value { c.act } else { c.sheet };
            pen.fill_and_stroke(&circle(at, radius), fill, c.act, 3.0);
        }
    }
}
