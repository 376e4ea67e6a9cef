//! The shirt of someone on a bike.
//!
//! Invariant: the whole shirt lies under the near thigh, its hem over it. `mod.rs` draws the thigh between.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::bike::SHOULDER;

pub fn draw(pen: &mut Pen, lw: f32) {
    let colors = pen.palette();
    let [on_left, on_right] = pen.cloth_planes();
    let at = |x: f32, y: f32| SHOULDER + pt(x, y);
    let outline = [
        at(-12.0, -22.0),
        at(-24.0, -2.0),
        at(-26.0, 26.0),
        at(-22.0, 60.0),
        at(-32.0, 94.0),
        at(-26.0, 110.0),
        at(-2.0, 112.0),
        at(20.0, 106.0),
        at(24.0, 74.0),
        at(29.0, 30.0),
        at(24.0, 0.0),
        at(14.0, -20.0),
    ];
    let outline = smooth(&outline, true, 0.55);
    let shade = Path::from([196.0, 90.0])
        .cubic([184.0, 140.0], [176.0, 180.0], [172.0, 240.0])
        .to_x(220.0)
        .to_y(90.0)
        .close();
    let light = Path::from([120.0, 100.0])
        .line([148.0, 110.0])
        .cubic([146.0, 150.0], [140.0, 180.0], [138.0, 236.0])
        .to_x(110.0)
        .close();
    pen.solid(&outline, colors.cloth, lw);
    pen.clipped(&outline, |pen| {
        pen.fill(&shade, on_right);
        pen.fill(&light, on_left);
    });
}

/// The lower part of the shirt, over the root of the thigh.
pub fn draw_hem(pen: &mut Pen, lw: f32) {
    let colors = pen.palette();
    let [_, on_right] = pen.cloth_planes();
    let outline = [
        [146.0, 190.0],
        [142.0, 214.0],
        [143.0, 229.0],
        [158.0, 237.0],
        [178.0, 228.0],
        [187.0, 210.0],
        [186.0, 190.0],
    ];
    let shade = [[172.0, 186.0], [172.0, 216.0], [166.0, 234.0], [192.0, 226.0], [190.0, 186.0]];
    let edge = [[130.0, 220.0], [137.0, 233.0], [158.0, 238.0], [178.0, 229.0], [187.0, 212.0]];
    pen.fill(&smooth(&outline, true, 0.45), colors.cloth);
    pen.fill(&smooth(&shade, true, 0.4), on_right);
    pen.stroke(&polyline(&flat(&edge, false, 0.55)), colors.ink, lw);
}
