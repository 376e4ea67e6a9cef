//! The shirt of someone standing, from the side.
//!
//! Invariant: it hangs from shoulder to hip, whatever the legs do. `mod.rs` places both.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::leg::creases;

pub fn draw(pen: &mut Pen, shoulder: Point, hip: Point, lw: f32) {
    let colors = pen.palette();
    let [on_left, on_right] = pen.cloth_planes();
    let at = |x: f32, y: f32| shoulder + pt(x, y);
    let low = |x: f32, y: f32| pt(hip.x + x, y);
    let outline = [
        at(-12.0, -22.0),
        at(-23.0, -4.0),
        at(-24.0, 24.0),
        low(-17.0, 190.0),
        low(-25.0, 226.0),
        low(-24.0, 242.0),
        low(-24.0, 242.0),
        low(2.0, 246.0),
        low(25.0, 240.0),
        low(25.0, 240.0),
        low(25.0, 206.0),
        at(30.0, 28.0),
        at(25.0, 0.0),
        at(14.0, -20.0),
    ];
    let outline = polygon(&flat(&outline, true, 0.55));
    let shade = [
        at(20.0, -16.0),
        at(18.0, 30.0),
        low(14.0, 200.0),
        low(13.0, 250.0),
        low(60.0, 250.0),
        at(60.0, 0.0),
    ];
    let light = [
        at(-34.0, 0.0),
        at(-16.0, 0.0),
        at(-16.0, 26.0),
        low(-12.0, 200.0),
        low(-18.0, 244.0),
        low(-40.0, 244.0),
    ];
    let folds = creases([
        (low(-20.0, 196.0), [10.0, 8.0], [22.0, 8.0]),
        (low(24.0, 214.0), [-12.0, 2.0], [-18.0, 8.0]),
    ])
    .and(Path::from(low(-24.0, 237.0)).quad(low(2.0, 241.0), low(25.0, 235.0)));
    let collar = Path::from(at(-12.0, -22.0)).quad(at(4.0, -11.0), at(14.0, -20.0));
    pen.solid(&outline, colors.cloth, lw);
    pen.clipped(&outline, |pen| {
        pen.fill(&smooth(&shade, true, 0.5), on_right);
        pen.fill(&smooth(&light, true, 0.5), on_left);
        pen.stroke(&folds, colors.cloth_shade, 2.4);
        pen.stroke(&collar, colors.cloth_shade, 8.0);
    });
    pen.stroke(&collar, colors.ink, lw * 0.9);
}
