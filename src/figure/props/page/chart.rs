//! Pages that show how much: a week's budget in blocks, and a ladder of five rungs.
//!
//! Invariant: origin at the page's upper left corner. What is moved stays visible as an empty place. The page
//! itself is in `mod.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::curve::round_rect;
use crate::figure::pen::Pen;
use crate::figure::props::page::HEIGHT;
use crate::figure::props::page::WIDTH;
use crate::figure::props::page::written;

/// Blocks of each of five days.
const DAYS: [u8; 5] = [2, 4, 1, 3, 5];
/// What the fullest day keeps once its rest has moved away.
const KEPT: u8 = 2;

pub fn budget(pen: &mut Pen, moved: bool, rest: bool) {
    let c = pen.palette();
    let block = |day: u8, high: u8| {
        round_rect(9.0 + f32::from(day) * 18.0, HEIGHT - 26.0 - f32::from(high) * 17.0, 14.0, 13.0, 2.5)
    };
    for (blocks, day) in DAYS.into_iter().zip(0_u8..) {
        let changed = moved && day == 4;
        for high in 0..(if changed { KEPT } else { blocks }) {
            pen.fill(&block(day, high), if changed { c.contact } else { c.act });
        }
    }
    if moved {
        for high in KEPT..5 {
            pen.fill_and_stroke(&block(4, high), c.sheet, c.prop_dark, 2.0);
        }
    }
    written(pen, 8.0, WIDTH - 8.0, HEIGHT - 8.0);
    if rest {
        for day in [1.0, 3.0] {
            let pause = Path::from([5.5 + day * 18.0, 16.0]).to_y(HEIGHT - 14.0);
            pen.stroke(&pause, c.contact_ink, 3.0);
        }
    }
}

pub fn ladder(pen: &mut Pen, level: Option<u8>, flag: bool) {
    let c = pen.palette();
    let rails = Path::from([26.0, 12.0]).to_y(HEIGHT - 12.0).then_from([62.0, 12.0]).to_y(HEIGHT - 12.0);
    pen.stroke(&rails, c.edge, 5.0);
    for rung in 0..5_u8 {
        let y = HEIGHT - 22.0 - f32::from(rung) * 21.0;
        let bar = Path::from([26.0, y]).to_x(62.0);
        if level == Some(rung) {
            pen.stroke(&bar, c.act, 7.0);
            let pointer = polygon(&[[74.0, y], [90.0, y - 9.0], [90.0, y + 9.0]]);
            pen.fill_and_stroke(&pointer, c.act, c.act, 3.0);
        } else {
            pen.stroke(&bar, c.prop_dark, 5.0);
        }
    }
    if flag {
        pen.stroke(&Path::from([44.0, HEIGHT - 64.0]).to_y(HEIGHT - 92.0), c.contact_ink, 4.0);
        let cloth = polygon(&[[44.0, HEIGHT - 94.0], [62.0, HEIGHT - 87.0], [44.0, HEIGHT - 80.0]]);
        pen.fill_and_stroke(&cloth, c.contact, c.contact_ink, 2.0);
    }
}
