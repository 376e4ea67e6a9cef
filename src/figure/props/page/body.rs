//! The outline of a body on a page, with one or two marked areas.
//!
//! Invariant: the first area is hatched, the second only tinted, so that they differ without colour. The
//! page itself is in `mod.rs`.

use crate::figure::curve::circle;
use crate::figure::curve::ellipse_of;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::marks::region;
use crate::figure::palette::Palette;
use crate::figure::pen::Pen;

const OUTLINE: [[f32; 2]; 17] = [
    [-6.0, 38.0],
    [-22.0, 44.0],
    [-26.0, 76.0],
    [-19.0, 76.0],
    [-15.0, 58.0],
    [-13.0, 84.0],
    [-13.0, 118.0],
    [-4.0, 118.0],
    [0.0, 88.0],
    [4.0, 118.0],
    [13.0, 118.0],
    [13.0, 84.0],
    [15.0, 58.0],
    [19.0, 76.0],
    [26.0, 76.0],
    [22.0, 44.0],
    [6.0, 38.0],
];

const SHOULDER: [[f32; 2]; 4] = [[2.0, 34.0], [22.0, 42.0], [20.0, 54.0], [4.0, 48.0]];

/// `top` is the middle of the page's upper edge. The hatch is laid over the whole picture, so nothing here is
/// moved by a transform.
pub fn draw(pen: &mut Pen, top: Point, areas: u8) {
    let (c, Point { x, y }) = (pen.palette(), top);
    pen.fill_and_stroke(&circle([x, y + 24.0], 11.0), c.prop, c.edge, 2.5);
    let outline = smooth(&OUTLINE, true, 0.35).translated(x, y);
    pen.with_palette(Palette { ink: c.edge, ..c }, |pen| pen.solid(&outline, c.prop, 1.2));
    if areas > 0 {
        region::draw(pen, &smooth(&SHOULDER, true, 0.6).translated(x, y), true);
    }
    if areas > 1 {
        let other = ellipse_of(pt(x - 12.0, y + 46.0), 10.0, 8.0, 20);
        pen.fill_faint(&other, c.act, 0.28);
        pen.stroke(&other, c.act, 2.6);
    }
}
