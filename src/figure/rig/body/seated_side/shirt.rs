//! The shirt of someone seated, from the side.
//!
//! Invariant: the whole shirt lies under the near thigh, its lower part once more over it. `mod.rs` draws the
//! thigh between.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::seated_side::HIP;

pub fn draw(pen: &mut Pen, shoulder: Point, belly: f32, lw: f32) {
    let colors = pen.palette();
    let [on_left, on_right] = pen.cloth_planes();
    let at = |x: f32, y: f32| shoulder + pt(x, y);
    let low = |x: f32, y: f32| HIP + pt(x, y);
    let between = |x: f32, t: f32, y: f32| pt(lerp(shoulder.x, HIP.x, t) + x, y);
    let outline = [
        at(-13.0, -25.0),
        at(-25.0, -6.0),
        at(-27.0, 22.0),
        between(-20.0, 0.6, 214.0),
        low(-27.0, 4.0),
        low(-24.0, 26.0),
        low(6.0, 32.0),
        low(34.0, 16.0),
        low(36.0 + belly, -14.0),
        between(34.0 + belly * 0.6, 0.5, 204.0),
        at(34.0, 22.0),
        at(27.0, -6.0),
        at(16.0, -22.0),
    ];
    let outline = polygon(&flat(&outline, true, 0.55));
    let shade = [
        at(24.0, -10.0),
        at(24.0, 30.0),
        low(24.0, -30.0),
        low(20.0, 4.0),
        low(20.0, 54.0),
        low(80.0, 54.0),
        at(80.0, 0.0),
    ];
    let light = [at(-36.0, -10.0), at(-18.0, -4.0), at(-18.0, 30.0), low(-20.0, -16.0), low(-46.0, -6.0)];
    let folds = creases([
        (low(34.0 + belly, -6.0), [-16.0, 4.0], [-28.0, 16.0]),
        (low(36.0 + belly, -20.0), [-14.0, 2.0], [-24.0, 10.0]),
        (low(-24.0, -2.0), [12.0, 2.0], [20.0, 10.0]),
    ]);
    let collar = Path::from(at(-13.0, -25.0)).quad(at(4.0, -14.0), at(16.0, -22.0));
    pen.solid(&outline, colors.cloth, lw);
    pen.clipped(&outline, |pen| {
        pen.fill(&smooth(&shade, true, 0.5), on_right);
        pen.fill(&smooth(&light, true, 0.5), on_left);
        pen.stroke(&folds, colors.cloth_shade, 2.6);
        pen.stroke(&collar, colors.cloth_shade, 8.0);
    });
    pen.stroke(&collar, colors.ink, lw * 0.9);
}

/// The lower part of the shirt, over the root of the thigh.
pub fn draw_hem(pen: &mut Pen, belly: f32, lw: f32) {
    let colors = pen.palette();
    let [on_left, on_right] = pen.cloth_planes();
    let at = |x: f32, y: f32| HIP + pt(x, y);
    let front = 36.0 + belly;
    let outline = [
        at(-27.0, -20.0),
        at(-26.0, 11.0),
        at(-6.0, 19.0),
        at(14.0, 14.0),
        at(36.0 + belly * 0.5, -6.0),
        at(front, -22.0),
    ];
    let outline = smooth(&outline, true, 0.4);
    let shade = [at(24.0, -36.0), at(22.0, -6.0), at(8.0, 24.0), at(70.0, 24.0), at(70.0, -36.0)];
    let light = polygon(&[at(-40.0, -26.0), at(-21.0, -26.0), at(-18.0, 24.0), at(-40.0, 24.0)]);
    let folds = creases([
        (at(front, -16.0), [-14.0, 2.0], [-24.0, 12.0]),
        (at(-24.0, -6.0), [12.0, 2.0], [20.0, 10.0]),
    ]);
    let edge = [at(-26.5, 10.0), at(-6.0, 19.0), at(14.0, 14.0), at(36.0 + belly * 0.5, -7.0)];
    pen.fill(&outline, colors.cloth);
    pen.clipped(&outline, |pen| {
        pen.fill(&smooth(&shade, true, 0.4), on_right);
        pen.fill(&light, on_left);
        pen.stroke(&folds, colors.cloth_shade, 2.6);
    });
    pen.stroke(&polyline(&flat(&edge, false, 0.55)), colors.ink, lw);
}
