//! The features of a face from the front, riding on the head in three dimensions.
//!
//! Invariant: features are turned by yaw and pitch and seen straight on; past 28 degrees they turn less than
//! the head, so that the far eye never meets the outline. Eyes, nose and mouth have files of their own.

mod eyes;
mod mouth;
mod nose;

use crate::figure::curve::Path;
use crate::figure::curve::round_rect;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::front_head::Head;
use crate::figure::rig::bust::outline::Turn;

/// Draws everything between hairline and chin. `k` multiplies line widths.
pub fn draw(pen: &mut Pen, head: &Head, k: f32) {
    let face = Face::of(head, k);
    nose::shade(pen, &face);
    eyes::draw(pen, &face);
    nose::draw(pen, &face);
    mouth::draw(pen, &face);
    if head.glasses {
        glasses(pen, &face);
    }
}

/// A head and how its features are seen.
struct Face<'a> {
    head: &'a Head,
    /// Multiplies line widths.
    k: f32,
    turn: Turn,
    yaw: (f32, f32),
    pitch: (f32, f32),
}

impl<'a> Face<'a> {
    fn of(head: &'a Head, k: f32) -> Self {
        let turn = Turn::of(head.yaw);
        let whole = head.yaw.abs();
        let held = if whole < 28.0 { whole } else { 28.0 + (whole - 28.0) * 0.58 };
        let yaw = (turn.side * held).to_radians().sin_cos();
        Self { head, k, turn, yaw, pitch: head.pitch.to_radians().sin_cos() }
    }

    /// Where a point of the face is seen, and how far it faces the viewer.
    fn seen(&self, x: f32, y: f32, z: f32) -> (Point, f32) {
        let ((sin, cos), (pitch_sin, pitch_cos)) = (self.yaw, self.pitch);
        let deep = -x * sin + z * cos;
        let at = pt(x * cos + z * sin, y * pitch_cos - deep * pitch_sin);
        (at, y * pitch_sin + deep * pitch_cos)
    }

    fn at(&self, x: f32, y: f32, z: f32) -> Point {
        self.seen(x, y, z).0
    }
}

fn glasses(pen: &mut Pen, face: &Face) {
    let (a, b) = (face.at(-27.0, -1.0, 50.0), face.at(27.0, -1.0, 50.0));
    let (left, right) = (face.at(-60.0, -6.0, 10.0), face.at(60.0, -6.0, 10.0));
    let ink = pen.palette().ink;
    let bridge = b.x - a.x - 44.0;
    let wires = Path::from(pt(a.x + 22.0, a.y - 3.0))
        .quad_by([bridge / 2.0, -7.0], [bridge, 0.0])
        .then_from(pt(a.x - 22.0, a.y - 4.0))
        .line(left)
        .then_from(pt(b.x + 22.0, b.y - 4.0))
        .line(right);
    pen.stroke(&wires, ink, 3.4 * face.k);
    for lens in [a, b] {
        let lens = round_rect(lens.x - 22.0, lens.y - 15.0, 44.0, 32.0, 14.0);
        pen.fill_faint(&lens, TINT, 0.42);
        pen.stroke(&lens, ink, 3.4 * face.k);
    }
}

/// Rose-brown, as in glasses worn against light.
const TINT: Color = Color::hex(0xB4573A);
