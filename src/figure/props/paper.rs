//! Paper and what writes on it: a card of dots, a notebook, a pen, a marker, a card held in a hand.
//!
//! Invariant: nothing readable is on any paper. The large page in a corner is in `page`.

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::round_rect;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::props::Rect;
use crate::figure::props::shape::card;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;

props! {
    /// A card with raised dots in five cells, to be felt.
    DotCard { frame: Rect = [70.0, 24.0, 260.0, 112.0] }
    /// An open notebook on a desk.
    Notebook {
        /// How many lines of the right page are written; 0 to 3.
        lines: u8 = 1,
    }
    /// A pen in a small hand; `at` is its tip.
    PenHand { at: Point = pt(230.0, 338.0) }
    /// The end of a thick pen; `at` is its tip.
    Marker {
        at: Point = pt(250.0, 100.0),
        /// From the tip to the other end.
        along: Point = pt(18.0, 10.0),
    }
    /// A card with a cross in a hand from below; `at` is the middle of the card.
    CardHand { at: Point = pt(200.0, 336.0) }
}

/// The raised dots of five cells, in two columns of three, row by row.
const CELLS: [[bool; 6]; 5] = [
    [true, false, true, true, false, false],
    [true, true, false, false, true, false],
    [true, false, false, true, true, false],
    [false, true, true, false, true, true],
    [true, true, true, false, false, true],
];

impl DotCard {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, [x, y, ..]) = (pen.palette(), self.frame);
        card(pen, self.frame, 8.0, c.sheet);
        for (cell, i) in CELLS.iter().zip(0_u8..) {
            for (raised, j) in cell.iter().zip(0_u8..) {
                let dx = 32.0 + f32::from(i) * 48.0 + f32::from(j % 2) * 17.0;
                let at = pt(x + dx, y + 28.0 + f32::from(j / 2) * 26.0);
                if *raised {
                    pen.fill_faint(&circle(at, 5.6), c.ink, 0.8);
                } else {
                    pen.disc(at, 2.0, c.prop_dark);
                }
            }
        }
    }
}

impl Notebook {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let page = polygon(&[[156.0, 318.0], [246.0, 318.0], [262.0, 358.0], [140.0, 358.0]]);
        pen.solid(&page, c.sheet, pen.lw() * 0.8);
        pen.stroke(&polyline(&[[201.0, 318.0], [201.0, 358.0]]), c.edge, 3.0);
        for line in 0..3_u8 {
            let i = f32::from(line);
            let y = 328.0 + i * 9.0;
            let until = if line < self.lines { 248.0 + i * 3.0 } else { 212.0 };
            let left = Path::from([152.0 - i * 3.0, y]).to_x(192.0 - i);
            pen.stroke(&left.then_from([210.0 + i, y]).to_x(until), c.edge, 2.4);
        }
    }
}

impl PenHand {
    pub fn draw(&self, pen: &mut Pen) {
        stick(pen, self.at, pt(22.0, -46.0), (10.0, 6.0));
    }
}

impl Marker {
    pub fn draw(&self, pen: &mut Pen) {
        stick(pen, self.at, self.along, (11.0, 6.5));
    }
}

/// A line with a contour: the width of both, in figure units.
fn stick(pen: &mut Pen, at: Point, along: Point, (contour, inner): (f32, f32)) {
    let (c, line) = (pen.palette(), polyline(&[at, at + along]));
    pen.stroke(&line, c.ink, contour);
    pen.stroke(&line, c.act, inner);
}

impl CardHand {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, lw, Point { x, y }) = (pen.palette(), pen.lw(), self.at);
        pen.bleeding(|pen| self.hand_behind(pen));
        pen.solid(&round_rect(x - 32.0, y - 42.0, 64.0, 84.0, 8.0), c.sheet, lw * 0.9);
        let cross = polyline(&[[-13.0, -20.0], [13.0, 14.0]]).and(polyline(&[[13.0, -20.0], [-13.0, 14.0]]));
        pen.stroke(&cross.translated(x, y), c.ink, 6.0);
        pen.bleeding(|pen| {
            pen.solid(&self.limb([-2.0, 62.0], [-6.0, 30.0], 11.0, 9.0), c.skin, lw * 0.85);
            pen.fill(&self.limb([4.0, 76.0], [-1.0, 60.0], 15.0, 10.4), c.skin);
        });
    }

    fn hand_behind(&self, pen: &mut Pen) {
        let (c, lw) = (pen.palette(), pen.lw());
        let palm = self.limb([10.0, 92.0], [8.0, 62.0], 22.0, 20.0);
        let forearm = self.limb([34.0, 200.0], [12.0, 96.0], 24.0, 19.0);
        pen.contour(&forearm, lw);
        pen.contour(&palm, lw);
        for (reach, drop) in [(30.0, 40.0), (33.0, 52.0), (32.0, 64.0)] {
            let finger = self.limb([8.0, drop + 4.0], [reach + 6.0, drop - 3.0], 9.0, 8.0);
            pen.solid(&finger, c.shade, lw * 0.8);
        }
        pen.fill(&forearm, c.skin);
        pen.fill(&palm, c.skin);
        pen.solid(&self.limb([40.0, 230.0], [20.0, 124.0], 34.0, 26.0), c.cloth_shade, lw);
    }

    /// A round-ended limb between two places counted from the middle of the card.
    fn limb(&self, from: [f32; 2], to: [f32; 2], r1: f32, r2: f32) -> Path {
        let joints = [self.at + from.into(), self.at + to.into()];
        tube(&joints, &[stop(0.0, r1), stop(1.0, r2)], Ends::default()).path
    }
}
