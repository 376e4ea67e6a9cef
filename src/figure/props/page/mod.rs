//! A large page in a corner: what is being written, without words.
//!
//! Invariant: the page shows boxes, bars, dots and small pictures only, never a digit or a letter. Bars and
//! rungs are in `chart.rs`, the small body is in `body.rs`.

mod body;
mod chart;

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::round_rect;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::props::shape::card;
use crate::figure::props::sign::heart;
use crate::figure::values::kinds;

const WIDTH: f32 = 104.0;
const HEIGHT: f32 = 128.0;

props! {
    /// A page, 104 × 128, with its upper left corner at `at`.
    Page {
        at: Point = pt(284.0, 18.0),
        kind: PageKind = PageKind::Wins,
        /// How much is written: wins of 3, boxes of 5, the chosen step of the scale (counted from 0), or
        /// marked areas of the body.
        count: Option<u8> = None,
        /// The marked rung of the ladder, counted from the lowest, 0 to 4.
        level: Option<u8> = None,
        /// A flag on the ladder.
        flag: bool = false,
        /// Part of the fullest day has moved away.
        moved: bool = false,
        /// Pauses between the days.
        rest: bool = false,
    }
}

kinds! {
pub enum PageKind {
    /// Three small wins, each with a picture and two lines.
    Wins,
    /// Five boxes to tick.
    Plan,
    /// Five days as bars of blocks.
    Budget,
    /// Five rungs.
    Ladder,
    /// The outline of a body with marked areas.
    Body,
    /// Eleven steps in rows of four.
    Scale,
}
}

impl Page {
    pub fn draw(&self, pen: &mut Pen) {
        let (sheet, Point { x, y }) = (pen.palette().sheet, self.at);
        card(pen, [x, y, WIDTH, HEIGHT], 8.0, sheet);
        let place = Affine::translate(x, y);
        match self.kind {
            PageKind::Wins => pen.within(place, |pen| wins(pen, self.count.unwrap_or(3))),
            PageKind::Plan => pen.within(place, |pen| plan(pen, self.count.unwrap_or(0))),
            PageKind::Budget => pen.within(place, |pen| chart::budget(pen, self.moved, self.rest)),
            PageKind::Ladder => pen.within(place, |pen| chart::ladder(pen, self.level, self.flag)),
            PageKind::Body => body::draw(pen, pt(x + WIDTH / 2.0, y), self.count.unwrap_or(0)),
            PageKind::Scale => pen.within(place, |pen| scale(pen, self.count.unwrap_or(3))),
        }
    }
}

/// A line of writing.
fn written(pen: &mut Pen, from: f32, until: f32, y: f32) {
    pen.stroke(&Path::from([from, y]).to_x(until), pen.palette().edge, 4.0);
}

fn wins(pen: &mut Pen, count: u8) {
    let act = pen.palette().act;
    for row in 0..3_u8 {
        let y = f32::from(row) * 38.0;
        match row {
            0 => {
                let wave = [[12.0, 29.0], [20.0, 21.0], [26.0, 29.0], [34.0, 23.0]];
                pen.stroke(&smooth(&wave, false, 0.6), act, 4.5);
            }
            1 => {
                let arrow = Path::from([23.0, y + 35.0]).to_y(y + 18.0);
                let arrow = arrow.then_from([14.0, y + 27.0]).line([23.0, y + 17.0]).line([32.0, y + 27.0]);
                pen.stroke(&arrow, act, 4.5);
            }
            _ => pen.fill(&heart(pt(23.0, y + 26.0), 0.95), act),
        }
        if row < count {
            written(pen, 46.0, WIDTH - 12.0, y + 20.0);
            written(pen, 46.0, WIDTH - 30.0, y + 33.0);
        }
    }
}

fn plan(pen: &mut Pen, count: u8) {
    let c = pen.palette();
    for row in 0..5_u8 {
        let y = 12.0 + f32::from(row) * 23.0;
        let fill = if row < count { c.act } else { c.sheet };
        pen.fill_and_stroke(&round_rect(12.0, y, 14.0, 14.0, 3.0), fill, c.act, 3.0);
        if row < count {
            written(pen, 36.0, WIDTH - 14.0, y + 7.0);
        }
    }
}

fn scale(pen: &mut Pen, chosen: u8) {
    let c = pen.palette();
    for step in 0..=10_u8 {
        let at = pt(12.0 + f32::from(step % 4) * 26.0, 26.0 + f32::from(step / 4) * 38.0);
        let fill = if step <= chosen { c.act } else { c.sheet };
        pen.fill_and_stroke(&circle(at, 9.0), fill, c.act, 3.0);
    }
}
