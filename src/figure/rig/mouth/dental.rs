//! Teeth and gums of the open mouth from the front.
//!
//! Invariant: the upper gum shows above every upper tooth, because that is where the tongue is asked to go. The
//! mouth around them is in `arch.rs`.

use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::mouth::arch::Inside;

/// From the middle outward: where a tooth's middle is, half its width, its length.
const UPPER: [[f32; 3]; 5] =
    [[15.0, 14.5, 44.0], [43.0, 13.0, 41.0], [68.5, 12.5, 42.0], [91.0, 10.5, 36.0], [109.0, 9.0, 30.0]];
const LOWER: [[f32; 3]; 4] = [[11.0, 10.5, 30.0], [32.0, 10.5, 30.0], [53.0, 11.0, 31.0], [74.0, 11.0, 28.0]];

/// Where the gum ends and a tooth begins, `x` from the middle.
fn upper_edge(x: f32) -> f32 {
    156.0 + 46.0 * (x / 118.0).powi(2)
}

fn lower_edge(x: f32) -> f32 {
    308.0 - 30.0 * (x / 90.0).powi(2)
}

/// Upper gum and teeth.
pub fn upper(pen: &mut Pen, inside: &Inside) {
    let lw = pen.lw();
    let edge = (0..=24_u8).map(|i| f32::from(i) * 12.0 - 144.0).map(|x| pt(200.0 + x, upper_edge(x) + 5.0));
    let above = [pt(344.0, 90.0), pt(56.0, 90.0)];
    let gum: Vec<Point> = edge.chain(above).collect();
    pen.solid(&polygon(&gum), inside.gum, lw * 0.8);
    for [x, half, long] in UPPER {
        for x in [-x, x] {
            let (left, right) = (pt(200.0 + x - half, upper_edge(x)), pt(200.0 + x + half, upper_edge(x)));
            let (down, top) = (pt(0.0, long), pt(200.0 + x, upper_edge(x) - 6.0));
            let tooth = [
                left,
                top,
                right,
                right + down * 0.55,
                right + down - pt(2.0, 0.0),
                left + down + pt(2.0, 0.0),
                left + down * 0.55,
            ];
            pen.solid(&smooth(&tooth, true, 0.55), inside.teeth, lw * 0.7);
        }
    }
}

/// Lower teeth and the edge of their gum, before the tongue.
pub fn lower(pen: &mut Pen, inside: &Inside) {
    let lw = pen.lw();
    for [x, half, long] in LOWER {
        for x in [-x, x] {
            let (left, right) = (pt(200.0 + x - half, lower_edge(x)), pt(200.0 + x + half, lower_edge(x)));
            let up = pt(0.0, -long);
            let tooth = [
                left,
                right,
                right + up * 0.6,
                right + up * 0.95 - pt(2.0, 0.0),
                left + up * 0.95 + pt(2.0, 0.0),
                left + up * 0.6,
            ];
            pen.solid(&smooth(&tooth, true, 0.5), inside.teeth, lw * 0.7);
        }
    }
    let edge = (0..=20_u8).map(|i| f32::from(i) * 12.0 - 120.0).map(|x| pt(200.0 + x, lower_edge(x) - 3.0));
    let gum: Vec<Point> = edge.chain([pt(320.0, 380.0), pt(80.0, 380.0)]).collect();
    pen.solid(&polygon(&gum), inside.gum, lw * 0.8);
}
