//! The exercise bike.
//!
//! Invariant: only the near pedal's crank is seen; wheel and frame stand still. Who rides it is in `mod.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::polyline;
use crate::figure::geometry::Point;
use crate::figure::list::Color;
use crate::figure::pen::Pen;
use crate::figure::rig::body::bike::CRANK;

/// `pedal` is where the near foot stands.
pub fn draw(pen: &mut Pen, pedal: Point, lw: f32) {
    let colors = pen.palette();
    let frame = Path::from([120.0, 380.0])
        .to_x(320.0)
        .and(polyline(&[[220.0, 378.0], [226.0, 318.0], [168.0, 240.0]]))
        .and(polyline(&[[226.0, 318.0], [300.0, 250.0], [306.0, 170.0], [286.0, 160.0]]))
        .and(polyline(&[[306.0, 170.0], [322.0, 160.0]]));
    pen.stroke(&frame, colors.ink, 17.0);
    pen.stroke(&frame, colors.prop_dark, 11.0);
    let rimmed = |pen: &mut Pen, center: [f32; 2], radius: f32, rim: f32, color: Color| {
        pen.fill_and_stroke(&circle(center, radius), color, colors.ink, rim);
    };
    rimmed(pen, [284.0, 318.0], 44.0, lw * 1.6, colors.prop);
    pen.disc([284.0, 318.0], 30.0, colors.prop_dark);
    pen.disc([284.0, 318.0], 8.0, colors.prop);
    rimmed(pen, [226.0, 318.0], 14.0, lw * 1.4, colors.prop);
    let saddle = Path::from([108.0, 240.0])
        .quad([102.0, 226.0], [120.0, 227.0])
        .to_x(190.0)
        .quad([210.0, 230.0], [208.0, 240.0])
        .quad([184.0, 246.0], [170.0, 256.0])
        .quad([130.0, 260.0], [108.0, 240.0])
        .close();
    pen.solid(&saddle, colors.shoe, lw);
    pen.stroke(&Path::from(CRANK).line(pedal), colors.ink, 8.0);
}
