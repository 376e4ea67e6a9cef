//! What a hand from the side plays, presses or lies on.
//!
//! Invariant: all surfaces lie at the same height, so that the picture does not jump between them. The hand
//! that meets them is in `side.rs`; paper and foil are in `writing.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::list::Color;
use crate::figure::pen::Pen;

/// The height of every surface, y.
pub const TOP: f32 = 312.0;
/// How deep a finger presses into putty.
pub const DENT: f32 = 9.0;
/// How far the free end of a key goes down.
const TRAVEL: f32 = 12.0;
/// From the free end of a key to its other end, x.
const KEY: [f32; 2] = [150.0, 392.0];

/// Everything below `y`, out of the picture on all sides.
pub fn ground(pen: &mut Pen, y: f32, color: Color) {
    let ground = polygon(&[[-20.0, y], [420.0, y], [420.0, 420.0], [-20.0, 420.0]]);
    pen.bleeding(|pen| pen.fill(&ground, color));
}

/// The same with its edge.
pub fn ground_with_edge(pen: &mut Pen, y: f32, color: Color) {
    ground(pen, y, color);
    let edge = polyline(&[[-20.0, y], [420.0, y]]);
    pen.bleeding(|pen| pen.stroke(&edge, pen.palette().edge, 4.0));
}

pub fn table(pen: &mut Pen) {
    ground_with_edge(pen, TOP + 14.0, pen.palette().prop);
}

/// How far the key has gone down at `x`; it turns about its far end.
pub fn key_travel(press: f32, x: f32) -> f32 {
    let [free, end] = KEY;
    press * TRAVEL * (1.0 - (x - free) / (end - free))
}

/// A piano key with two neighbours behind it and a black key.
pub fn key(pen: &mut Pen, press: f32) {
    let (c, lw, [free, end]) = (pen.palette(), pen.lw(), KEY);
    let down = press * TRAVEL;
    pen.bleeding(|pen| {
        let bed =
            [[free - 4.0, TOP + 6.0], [420.0, TOP + 6.0], [420.0, TOP + 60.0], [free - 4.0, TOP + 60.0]];
        pen.solid(&polygon(&bed), c.prop_dark, lw * 0.8);
        for i in [2.0, 1.0] {
            let (left, top) = (free + i * 12.0, TOP - i * 10.0);
            let neighbour = [[left, top], [404.0, top], [404.0, TOP + 20.0], [left, TOP + 20.0]];
            pen.solid(&polygon(&neighbour), c.ivory.mix(c.prop, i * 0.25), lw * 0.7);
        }
    });
    let top = if press > 0.5 { c.contact } else { c.ivory };
    let whole = [[free, TOP + down], [end, TOP], [end, TOP + 26.0], [free, TOP + 26.0 + down]];
    pen.solid(&polygon(&whole), top, lw * 0.8);
    let [_, _, end_low, free_low] = whole;
    let front = [[free, TOP + 20.0 + down], [end, TOP + 20.0], end_low, free_low];
    pen.fill_faint(&polygon(&front), c.prop_dark, 0.5);
    let black = [[330.0, TOP - 40.0], [420.0, TOP - 40.0], [420.0, TOP + 60.0], [330.0, TOP + 60.0]];
    pen.bleeding(|pen| pen.solid(&polygon(&black), c.ebony, lw * 0.8));
}

/// A lump of putty on a table, with a dent under the finger tip at `tip`.
pub fn putty(pen: &mut Pen, press: f32, tip: f32) {
    let c = pen.palette();
    let dent = press * DENT;
    ground_with_edge(pen, TOP + 34.0, c.prop);
    let outline = [
        [162.0, 33.0],
        [158.0, 16.0 + dent * 0.5],
        [180.0, 4.0],
        [216.0, 1.0],
        [tip - 10.0, 2.0 + dent],
        [tip + 14.0, 2.0 + dent],
        [(tip + 38.0).min(362.0), 2.0],
        [(tip + 58.0).min(382.0), 18.0],
        [(tip + 54.0).min(378.0), 33.0],
    ];
    pen.solid(&smooth(&outline, true, 0.55).translated(0.0, TOP), c.putty(), pen.lw() * 0.85);
    let gleam = Path::from([180.0, TOP + 14.0]).quad_by([20.0, -8.0], [44.0, -6.0]);
    pen.stroke_faint(&gleam, c.glass_light, 4.0, 0.8);
}
