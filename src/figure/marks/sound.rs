//! Marks of what leaves the mouth: buzz, breath, voice.
//!
//! Invariant: kinds of voice differ in the shape of one line, not in colour. The other marks are listed in
//! `mod.rs`.

use std::f32::consts::PI;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::values::Units;
use crate::figure::values::fields;
use crate::figure::values::kinds;

kinds! {
    /// Where sound or breath goes on screen.
    pub enum Heading { Right, Left }
}

impl Heading {
    fn sign(self) -> f32 {
        match self {
            Self::Right => 1.0,
            Self::Left => -1.0,
        }
    }
}

fn right() -> Heading {
    Heading::Right
}

/// Curved lines that grow fainter.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Waves {
    pub at: Point,
    /// 1 to 4.
    #[serde(default = "usual_count")]
    pub count: u8,
    #[serde(default = "right")]
    pub heading: Heading,
}

fn usual_count() -> u8 {
    3
}

fields!(Waves; at, count, heading);
fields!(Breath; at, heading);
fields!(Voice; at, kind, width);

impl Waves {
    pub fn draw(&self, pen: &mut Pen) {
        let side = self.heading.sign();
        for i in 0..self.count {
            let radius = 13.0 + f32::from(i) * 12.0;
            let reach = radius * 0.72;
            let start = self.at + pt(side * reach, -reach);
            let wave = Path::from(start).arc(radius, false, side > 0.0, self.at + pt(side * reach, reach));
            pen.stroke_faint(&wave, pen.palette().act, 4.5, 1.0 - f32::from(i) * 0.22);
        }
    }
}

/// Three soft lines at the height of the nose.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Breath {
    pub at: Point,
    #[serde(default = "right")]
    pub heading: Heading,
}

impl Breath {
    pub fn draw(&self, pen: &mut Pen) {
        let side = self.heading.sign();
        let way = |x: f32, y: f32| pt(side * x, y);
        let lines = Path::from(self.at + way(0.0, -11.0))
            .cubic_by(way(18.0, -12.0), way(26.0, 10.0), way(46.0, -3.0))
            .then_from(self.at + way(2.0, 5.0))
            .cubic_by(way(22.0, -10.0), way(34.0, 12.0), way(62.0, -2.0))
            .then_from(self.at + way(0.0, 21.0))
            .cubic_by(way(16.0, -8.0), way(24.0, 9.0), way(40.0, 0.0));
        pen.stroke(&lines, pen.palette().act, 5.0);
    }
}

kinds! {
    pub enum VoiceKind {
        /// High waves.
        Sing,
        /// Low waves.
        Melody,
        /// A straight line.
        Chant,
        /// Short strokes.
        Talk,
    }
}

/// One line from the mouth to screen right.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Voice {
    pub at: Point,
    pub kind: VoiceKind,
    #[serde(default = "usual_width")]
    pub width: Units,
}

fn usual_width() -> Units {
    110.0
}

impl Voice {
    pub fn draw(&self, pen: &mut Pen) {
        match self.kind {
            VoiceKind::Talk => self.strokes(pen),
            VoiceKind::Sing => self.wave(pen, 26.0),
            VoiceKind::Melody => self.wave(pen, 11.0),
            VoiceKind::Chant => self.wave(pen, 0.0),
        }
    }

    fn strokes(&self, pen: &mut Pen) {
        for (i, drop) in [(0.0, 0.0), (1.0, 3.0), (2.0, 0.0), (3.0, 3.0)] {
            let start = self.at + pt(i * self.width / 4.0, drop);
            let stroke = Path::from(start).line_by(self.width / 4.0 - 14.0, 0.0);
            pen.stroke(&stroke, pen.palette().act, 6.0);
        }
    }

    fn wave(&self, pen: &mut Pen, height: f32) {
        let on = |i: u8| {
            let i = f32::from(i);
            self.at + pt(self.width * i / 8.0, height * (i * PI / 2.2).sin())
        };
        let line: Vec<Point> = (0..=8).map(on).collect();
        pen.stroke(&smooth(&line, false, 0.9), pen.palette().act, 6.0);
    }
}
