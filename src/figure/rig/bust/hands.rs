//! Hands that rest on the body: one flat on the breastbone, two cupped over the eyes.
//!
//! Invariant: bowls of palming hands rest on brow and cheekbone, nose and mouth stay visible, nothing presses
//! the eyes. Hands that point are in `touch.rs`.

use crate::figure::curve::capsule;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;

/// A hand flat on the breastbone, from screen right.
pub fn on_chest(pen: &mut Pen) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let palm = capsule([262.0, 382.0], [222.0, 370.0], 21.0, 25.0);
    pen.bleeding(|pen| {
        pen.solid(&capsule([330.0, 440.0], [268.0, 384.0], 30.0, 21.0), colors.cloth_shade, lw);
        pen.contour(&palm, lw);
        let fingers = [
            ([210.0, 389.0], [166.0, 392.0]),
            ([206.0, 377.0], [154.0, 377.0]),
            ([204.0, 364.0], [150.0, 360.0]),
            ([206.0, 352.0], [160.0, 344.0]),
        ];
        for (root, tip) in fingers {
            pen.solid(&capsule(root, tip, 10.5, 8.6), colors.skin, lw * 0.85);
        }
        pen.fill(&palm, colors.skin);
    });
    pen.solid(&capsule([236.0, 352.0], [204.0, 334.0], 11.0, 8.5), colors.skin, lw * 0.85);
    pen.fill(&capsule([246.0, 366.0], [234.0, 352.0], 14.0, 10.0), colors.skin);
    pen.bleeding(|pen| {
        pen.solid(&capsule([340.0, 452.0], [276.0, 388.0], 34.0, 24.0), colors.cloth_shade, lw);
    });
}

/// The fingers of a cupped hand over the eye on screen right, in head coordinates: three joints each.
const CUPPED: [[[f32; 2]; 3]; 4] = [
    [[24.0, -14.0], [13.0, -42.0], [3.0, -62.0]],
    [[36.0, -20.0], [25.0, -50.0], [14.0, -74.0]],
    [[48.0, -20.0], [38.0, -50.0], [28.0, -72.0]],
    [[58.0, -12.0], [51.0, -40.0], [43.0, -58.0]],
];

/// Cupped hands over both eyes. `seen` says where a point of the head is in the picture.
pub fn palming(pen: &mut Pen, seen: impl Fn(Point) -> Point) {
    for side in [-1.0, 1.0] {
        cup(pen, side, |x, y| seen(pt(x * side, y)));
    }
}

fn cup(pen: &mut Pen, side: f32, at: impl Fn(f32, f32) -> Point) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let cloth = if side * pen.side() < 0.0 { colors.cloth } else { colors.cloth_shade };
    let sleeve = [stop(0.0, 36.0), stop(1.0, 24.0)];
    let sleeve = tube(&[at(122.0, 250.0), at(86.0, 104.0)], &sleeve, Ends::default());
    pen.bleeding(|pen| pen.solid(&sleeve.path, cloth, lw));
    let flat_start = Ends { first: 0.2, ..Ends::default() };
    let wrist = [stop(0.0, 20.0), stop(1.0, 19.0)];
    let wrist = tube(&[at(92.0, 126.0), at(60.0, 62.0)], &wrist, flat_start).path;
    let back = [
        [70.0, 74.0],
        [78.0, 40.0],
        [72.0, 4.0],
        [54.0, -24.0],
        [28.0, -26.0],
        [13.0, -8.0],
        [12.0, 18.0],
        [22.0, 44.0],
        [44.0, 70.0],
    ];
    let back = smooth(&back.map(|[x, y]| at(x, y)), true, 0.5);
    pen.contour(&wrist, lw);
    pen.contour(&back, lw);
    for (finger, root) in CUPPED.iter().zip([9.4, 9.4, 9.4, 8.4]) {
        let radii = [stop(0.0, root), stop(1.0, 8.6), stop(2.0, 7.0)];
        let finger = tube(&finger.map(|[x, y]| at(x, y)), &radii, Ends::default());
        pen.solid(&finger.path, colors.skin, lw * 0.8);
    }
    pen.fill(&wrist, colors.skin);
    pen.fill(&back, colors.skin);
    let hollow = [[13.0, 10.0], [26.0, 44.0], [50.0, 74.0], [30.0, 80.0], [2.0, 40.0]];
    let hollow = smooth(&hollow.map(|[x, y]| at(x, y)), true, 0.5);
    pen.clipped(&back, |pen| pen.fill(&hollow, colors.shade));
    let between = polyline(&[at(27.0, -14.0), at(31.0, 4.0)])
        .and(polyline(&[at(39.0, -18.0), at(41.0, 2.0)]))
        .and(polyline(&[at(51.0, -14.0), at(50.0, 4.0)]));
    pen.stroke(&between, colors.shade, 3.0);
}
