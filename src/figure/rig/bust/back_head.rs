//! A head from behind: nape, hair and ears, and the cheek once the face turns away.
//!
//! Invariant: the middle of the head is the origin; past 10 degrees of yaw the cheek appears on the side the
//! face turns to. The bust from behind is in `back.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::outline::Turn;
use crate::figure::values::Degrees;
use crate::figure::values::values;

values! {
    /// How a head is held, from behind.
    pub struct BackHead {
        /// Positive: the face turns to screen right.
        yaw: Degrees = 0.0 => -50.0..=50.0;
        /// Positive: the top of the head goes to screen right. Whoever places the head turns it.
        roll: Degrees = 0.0 => -25.0..=25.0;
    }
}

/// From this part of a turn on the cheek shows and the near ear lies over the hair.
const CHEEK: f32 = 0.2;

#[rustfmt::skip]
const NAPE: [[f32; 2]; 10] = [
    [-50.0, -40.0], [50.0, -40.0], [62.0, 4.0], [58.0, 30.0], [48.0, 56.0],
    [26.0, 72.0], [-26.0, 72.0], [-48.0, 56.0], [-58.0, 30.0], [-62.0, 4.0],
];

#[rustfmt::skip]
const HAIR: [[f32; 2]; 16] = [
    [0.0, -91.0], [35.0, -85.0], [59.0, -62.0], [67.0, -28.0], [65.0, 2.0], [58.0, 26.0], [42.0, 46.0], [20.0, 54.0],
    [0.0, 52.0], [-20.0, 54.0], [-42.0, 46.0], [-58.0, 26.0], [-65.0, 2.0], [-67.0, -28.0], [-59.0, -62.0], [-35.0, -85.0],
];

/// `k` multiplies all line widths; 1.45 for the small heads of whole bodies.
pub fn draw(pen: &mut Pen, head: &BackHead, k: f32) {
    let (colors, lw) = (pen.palette(), pen.lw() * k);
    let turn = turn(head);
    let nape = polygon(&flat(&NAPE.map(|[x, y]| pt(x + head.yaw * 0.1, y)), true, 0.5));
    let hair = smooth(&hair(turn), true, 0.55);
    let cheek = (turn.part > CHEEK).then(|| cheek(turn));
    pen.contour(&nape, lw);
    pen.contour(&hair, lw);
    if let Some(cheek) = &cheek {
        pen.contour(cheek, lw);
    }
    let over = |side: f32| turn.part >= CHEEK && side == turn.side;
    for side in [-1.0, 1.0].into_iter().filter(|side| !over(*side)) {
        pen.solid(&ear(turn, side).0, colors.skin, lw);
    }
    pen.fill(&nape, colors.shade);
    if let Some(cheek) = &cheek {
        pen.fill(cheek, colors.skin);
    }
    pen.fill(&hair, colors.hair);
    let plane = [[-70.0, -110.0], [20.0, -110.0], [-6.0, -78.0], [-44.0, -60.0], [-78.0, -20.0]];
    let plane = plane.map(|[x, y]: [f32; 2]| pt(x * pen.side(), y));
    pen.clipped(&hair, |pen| pen.fill(&smooth(&plane, true, 0.6), colors.hair_light));
    for side in [-1.0, 1.0].into_iter().filter(|side| over(*side)) {
        let (shell, inside) = ear(turn, side);
        pen.fill_and_stroke(&shell, colors.skin, colors.ink, lw * 0.95);
        pen.stroke(&inside, colors.shade, 3.0 * k);
    }
}

fn turn(head: &BackHead) -> Turn {
    let turn = Turn::of(head.yaw);
    Turn { part: turn.part.min(1.0), ..turn }
}

/// The hair follows the turn: fuller on the side of the face.
fn hair(turn: Turn) -> [Point; 16] {
    HAIR.map(|[x, y]| {
        let way = if x * turn.side < 0.0 { 4.0 } else { -2.0 };
        pt(x + turn.side * turn.part * way * ((60.0 - y) / 90.0).clamp(0.0, 1.0), y)
    })
}

fn cheek(Turn { part, side }: Turn) -> Path {
    let outline = [
        [44.0, -34.0],
        [60.0 + 4.0 * part, -30.0],
        [62.0 + 8.0 * part, 2.0],
        [60.0 + 9.0 * part, 30.0],
        [48.0 + 6.0 * part, 58.0],
        [30.0, 66.0],
    ];
    polygon(&flat(&outline.map(|[x, y]| pt(side * x, y)), true, 0.5))
}

/// An ear and the line inside it.
fn ear(turn: Turn, side: f32) -> (Path, Path) {
    let near = side == turn.side;
    let x = side * lerp(64.0, if near { 46.0 } else { 66.0 }, turn.part);
    let w = lerp(10.0, if near { 14.0 } else { 5.0 }, turn.part);
    let at = |out: f32, y: f32| pt(x + side * out, y);
    let shell = Path::from(at(-3.0, -17.0))
        .cubic(at(w, -23.0), at(w * 1.2, 8.0), at(w * 0.35, 23.0))
        .cubic(at(0.0, 29.0), at(-6.0, 24.0), at(-7.0, 16.0))
        .close();
    let inside = Path::from(at(1.0, -6.0)).cubic(at(w * 0.6, -7.0), at(w * 0.55, 8.0), at(0.0, 14.0));
    (shell, inside)
}
