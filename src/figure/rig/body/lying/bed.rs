//! What someone lies on and under: mat or bed, pillow, blanket.
//!
//! Invariant: the body's middle line is at y = 262 and all of these follow it. Who lies there is in `mod.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::shoe::shadow;

/// A bed with a mattress and two feet.
pub fn bed(pen: &mut Pen, lw: f32) {
    let colors = pen.palette();
    let mattress = slab([8.0, 392.0], [294.0, 342.0], [6.0, 8.0]);
    let feet = polygon(&[[20.0, 342.0], [32.0, 342.0], [32.0, 374.0], [22.0, 374.0]]).and(polygon(&[
        [368.0, 342.0],
        [380.0, 342.0],
        [378.0, 374.0],
        [368.0, 374.0],
    ]));
    let side = Path::from([8.0, 324.0])
        .to_x(392.0)
        .to_y(336.0)
        .quad([392.0, 342.0], [386.0, 342.0])
        .to_x(14.0)
        .quad([8.0, 342.0], [8.0, 336.0])
        .close();
    pen.solid(&mattress, colors.sheet, lw);
    pen.solid(&feet, colors.prop_dark, lw);
    pen.fill(&side, colors.soft);
}

/// A mat on the ground.
pub fn mat(pen: &mut Pen, lw: f32) {
    let colors = pen.palette();
    shadow(pen, pt(200.0, 316.0), 196.0, 6.0);
    let mat = slab([6.0, 394.0], [294.0, 314.0], [6.0, 6.0]);
    let side = Path::from([6.0, 307.0])
        .to_x(394.0)
        .to_y(308.0)
        .quad([394.0, 314.0], [388.0, 314.0])
        .to_x(12.0)
        .quad([6.0, 314.0], [6.0, 308.0])
        .close();
    pen.solid(&mat, colors.prop, lw);
    pen.fill(&side, colors.prop_dark);
}

/// Something flat with soft corners: from left to right, from top to bottom; `upper` is how far the upper
/// corners reach along and down.
fn slab([left, right]: [f32; 2], [top, bottom]: [f32; 2], [along, down]: [f32; 2]) -> Path {
    Path::from([left + along, top])
        .to_x(right - along)
        .quad([right, top], [right, top + down])
        .to_y(bottom - 6.0)
        .quad([right, bottom], [right - along, bottom])
        .to_x(left + along)
        .quad([left, bottom], [left, bottom - 6.0])
        .to_y(top + down)
        .quad([left, top], [left + along, top])
        .close()
}

pub fn pillow(pen: &mut Pen, lw: f32) {
    let colors = pen.palette();
    let pillow = Path::from([34.0, 294.0])
        .cubic([22.0, 286.0], [24.0, 270.0], [38.0, 270.0])
        .cubic([62.0, 264.0], [90.0, 268.0], [110.0, 272.0])
        .cubic([124.0, 276.0], [124.0, 292.0], [112.0, 294.0])
        .close();
    pen.solid(&pillow, colors.soft_light, lw);
    pen.stroke(&Path::from([40.0, 289.0]).quad([76.0, 293.0], [112.0, 288.0]), colors.soft, 4.0);
}

/// A blanket over belly, knees and feet.
pub fn cover(pen: &mut Pen, belly: f32, lw: f32) {
    let colors = pen.palette();
    let blanket = Path::from([168.0, 232.0])
        .cubic([200.0, 224.0 - belly], [250.0, 222.0 - belly], [280.0, 218.0])
        .cubic([306.0, 178.0], [330.0, 166.0], [348.0, 188.0])
        .cubic([366.0, 226.0], [384.0, 256.0], [392.0, 280.0])
        .to_y(320.0)
        .to_x(150.0)
        .cubic([146.0, 282.0], [152.0, 246.0], [168.0, 232.0])
        .close();
    let shade = Path::from([140.0, 280.0])
        .cubic([230.0, 296.0], [320.0, 292.0], [400.0, 288.0])
        .to_y(332.0)
        .to_x(140.0)
        .close();
    let edge = Path::from([160.0, 242.0]).quad([170.0, 272.0], [160.0, 320.0]);
    let folds = creases([
        (pt(290.0, 218.0), [-10.0, 30.0], [-34.0, 44.0]),
        (pt(330.0, 192.0), [14.0, 30.0], [12.0, 60.0]),
    ]);
    pen.solid(&blanket, colors.cloth_light, lw);
    pen.clipped(&blanket, |pen| {
        pen.fill(&shade, colors.cloth_shade);
        pen.stroke(&edge, colors.soft_light, 16.0);
        pen.stroke(&folds, colors.cloth_shade, 3.0);
    });
}
