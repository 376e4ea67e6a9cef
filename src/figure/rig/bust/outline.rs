//! The outlines of hair and face between straight ahead and a full turn.
//!
//! Invariant: 16 matching points each, drawn at 0, 25 and 50 degrees and blended between neighbours; a turn
//! the other way is the mirror image. `front_head.rs` paints them, `face` puts the features on them.

use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::rig::bust::front_head::Head;

type Table = [[f32; 2]; 16];

#[rustfmt::skip]
const HAIR: [Table; 3] = [
    [[0.0, -90.0], [34.0, -84.0], [57.0, -61.0], [65.0, -28.0], [63.0, 2.0], [59.0, 30.0], [49.0, 56.0], [27.0, 79.0],
     [0.0, 87.0], [-27.0, 79.0], [-49.0, 56.0], [-59.0, 30.0], [-63.0, 2.0], [-65.0, -28.0], [-57.0, -61.0], [-34.0, -84.0]],
    [[-3.0, -90.0], [32.0, -85.0], [57.0, -63.5], [65.5, -31.0], [60.5, -5.0], [63.0, 20.0], [56.0, 50.0], [37.5, 77.0],
     [14.0, 88.0], [-13.0, 79.0], [-39.0, 58.0], [-57.0, 36.0], [-69.0, 6.0], [-73.0, -27.0], [-63.0, -61.5], [-37.0, -84.5]],
    [[-6.0, -90.0], [30.0, -86.0], [56.0, -66.0], [65.0, -34.0], [59.0, -8.0], [64.5, 18.0], [58.0, 48.0], [45.0, 77.0],
     [25.0, 88.0], [0.0, 78.0], [-28.0, 60.0], [-54.0, 42.0], [-75.0, 10.0], [-81.0, -26.0], [-69.0, -62.0], [-40.0, -85.0]],
];

#[rustfmt::skip]
const FACE: [Table; 3] = [
    [[-57.0, -18.0], [-49.0, -44.0], [-27.0, -57.0], [4.0, -60.0], [30.0, -57.0], [49.0, -43.0], [57.0, -18.0], [62.0, 4.0],
     [59.0, 30.0], [49.0, 56.0], [27.0, 79.0], [0.0, 87.0], [-27.0, 79.0], [-49.0, 56.0], [-59.0, 30.0], [-62.0, 4.0]],
    [[-46.0, -16.0], [-40.0, -43.0], [-15.5, -57.0], [15.5, -61.5], [38.5, -58.5], [54.0, -46.5], [61.5, -24.0], [60.0, -5.0],
     [63.0, 20.0], [56.0, 50.0], [37.5, 77.0], [14.0, 88.0], [-13.0, 79.0], [-39.0, 59.0], [-50.0, 33.0], [-52.0, 6.0]],
    [[-34.0, -14.0], [-30.0, -42.0], [-4.0, -57.0], [27.0, -63.0], [47.0, -60.0], [58.0, -50.0], [65.0, -30.0], [59.0, -8.0],
     [64.5, 18.0], [58.0, 48.0], [45.0, 77.0], [25.0, 88.0], [0.0, 78.0], [-27.0, 60.0], [-40.0, 36.0], [-41.0, 8.0]],
];

/// How far each point stands in front of the middle of the head.
const HAIR_DEPTH: [f32; 16] =
    [0.0, 0.0, 0.0, 0.0, 0.0, 8.0, 14.0, 34.0, 46.0, 34.0, 14.0, 6.0, 0.0, 0.0, 0.0, 0.0];
const FACE_DEPTH: [f32; 16] =
    [26.0, 40.0, 50.0, 54.0, 50.0, 40.0, 26.0, 10.0, 10.0, 16.0, 34.0, 46.0, 34.0, 16.0, 6.0, 0.0];

/// How much of a full turn (50 degrees) the head has made, 0 to 1.1, and to which side: 1 is screen right.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    pub part: f32,
    pub side: f32,
}

impl Turn {
    pub fn of(yaw: f32) -> Self {
        Self { part: (yaw.abs() / 50.0).clamp(0.0, 1.1), side: if yaw < 0.0 { -1.0 } else { 1.0 } }
    }
}

/// The hair mass, with its light volume above the temples.
pub fn hair(head: &Head) -> [Point; 16] {
    blended(&HAIR, &HAIR_DEPTH, head).map(|p| {
        let up = ((20.0 - p.y) / 60.0).clamp(0.0, 1.0);
        pt(p.x * (1.0 + 0.035 * up), p.y * (1.0 + 0.045 * up))
    })
}

/// The skin: hairline first (7 points), then the side the head turns to, chin (point 11), and back.
pub fn face(head: &Head) -> [Point; 16] {
    blended(&FACE, &FACE_DEPTH, head)
}

/// The lowest point of the chin.
pub fn chin(head: &Head) -> Point {
    face(head)[11]
}

fn blended([ahead, half, full]: &[Table; 3], depth: &[f32; 16], head: &Head) -> [Point; 16] {
    let turn = Turn::of(head.yaw);
    let (sin, cos) = head.pitch.to_radians().sin_cos();
    let twice = turn.part * 2.0;
    let (a, b, t) = if twice < 1.0 { (ahead, half, twice) } else { (half, full, twice - 1.0) };
    let mut points = [pt(0.0, 0.0); 16];
    for (((point, [ax, ay]), [bx, by]), depth) in points.iter_mut().zip(a).zip(b).zip(depth) {
        let x = lerp(*ax, *bx, t);
        let mut y = lerp(*ay, *by, t) * lerp(1.0, cos, 0.7) - depth * sin;
        if y > 40.0 {
            y += head.jaw * 26.0 * ((y - 40.0) / 46.0).clamp(0.0, 1.0);
        }
        *point = pt(x * turn.side, y);
    }
    points
}
