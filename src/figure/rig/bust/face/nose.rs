//! The nose: a shade beside the bridge, a profile that fades in with the turn, and the wings.
//!
//! Invariant: the profile begins beside the bridge, so that it never crosses the far eye; past 30 degrees
//! only the near wing is drawn. Where the points sit is in `mod.rs`.

use crate::figure::curve::Path;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::face::Face;

struct Nose {
    bridge: Point,
    tip: Point,
    left: Point,
    right: Point,
    base: Point,
}

fn nose(face: &Face) -> Nose {
    Nose {
        bridge: face.at(0.0, -6.0, 50.0),
        tip: face.at(0.0, 21.0, 71.0),
        left: face.at(-10.5, 27.0, 52.0),
        right: face.at(10.5, 27.0, 52.0),
        base: face.at(0.0, 30.0, 60.0),
    }
}

/// The shaded side, under the eyes.
pub fn shade(pen: &mut Pen, face: &Face) {
    let Nose { bridge, tip, left, right, .. } = nose(face);
    let side = pen.side();
    let wing = if side > 0.0 { right } else { left };
    let middle = pt(lerp(bridge.x, tip.x, 0.55) + side * 2.0, lerp(bridge.y, tip.y, 0.6));
    let plane = Path::from(pt(bridge.x + side, bridge.y))
        .quad(middle, pt(tip.x + side, tip.y))
        .line(wing)
        .quad(pt(wing.x + side, wing.y - 11.0), pt(bridge.x + side * 5.0, bridge.y + 3.0))
        .close();
    pen.fill_faint(&plane, pen.palette().shade, if face.head.yaw * side > 12.0 { 0.45 } else { 0.8 });
}

pub fn draw(pen: &mut Pen, face: &Face) {
    let nose = nose(face);
    let turned = face.head.yaw.abs();
    let shown = ((turned - 6.0) / 18.0).clamp(0.0, 1.0);
    if shown > 0.0 {
        profile(pen, face, &nose, shown);
    }
    let line = if turned > 30.0 { near_wing(face, &nose) } else { wings(&nose) };
    pen.stroke(&line, pen.palette().ink, 2.6 * face.k);
}

fn profile(pen: &mut Pen, face: &Face, nose: &Nose, shown: f32) {
    let Nose { bridge, tip, base, .. } = *nose;
    let (colors, side) = (pen.palette(), face.turn.side);
    let start = pt(bridge.x + side * lerp(0.0, 3.0, face.turn.part), bridge.y + 1.0);
    let line = Path::from(start)
        .quad(pt(start.x + side, lerp(bridge.y, tip.y, 0.55)), pt(tip.x + side * 1.5, tip.y - 3.0))
        .quad(pt(tip.x + side * 4.5, tip.y + 5.0), pt(base.x + side * 2.5, base.y + 1.0));
    pen.fill(&line.clone().line(pt(base.x - side * 4.0, base.y - 6.0)).close(), colors.skin);
    pen.stroke_faint(&line, colors.ink, 2.6 * face.k, shown);
}

fn near_wing(face: &Face, nose: &Nose) -> Path {
    let (side, base) = (face.turn.side, nose.base);
    let wing = if side > 0.0 { nose.left } else { nose.right };
    Path::from(pt(wing.x, wing.y - 2.0))
        .quad(pt(wing.x - side, wing.y + 6.0), pt(lerp(wing.x, base.x, 0.5), wing.y + 3.0))
        .quad(pt(base.x, base.y + 4.0), pt(base.x + side * 3.0, base.y + 1.0))
}

fn wings(nose: &Nose) -> Path {
    let Nose { left, right, base, .. } = *nose;
    Path::from(pt(left.x, left.y - 1.0))
        .quad(pt(left.x + 2.0, left.y + 5.0), pt(lerp(left.x, base.x, 0.55), left.y + 3.0))
        .quad(pt(base.x, base.y + 4.0), pt(lerp(right.x, base.x, 0.55), right.y + 3.0))
        .quad(pt(right.x - 2.0, right.y + 5.0), pt(right.x, right.y - 1.0))
}
