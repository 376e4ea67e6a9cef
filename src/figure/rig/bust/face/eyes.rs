//! Eyes and brows.
//!
//! Invariant: an eye that faces away is not drawn; below 0.12 it is one downward arc. The white is an almond
//! and the iris is cut by it. Where they sit is in `mod.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::ellipse;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::face::Face;

pub fn draw(pen: &mut Pen, face: &Face) {
    for side in [-1.0, 1.0] {
        eye(pen, face, side);
    }
    for side in [-1.0, 1.0] {
        brow(pen, face, side);
    }
}

fn eye(pen: &mut Pen, face: &Face, side: f32) {
    let (middle, facing) = face.seen(side * 26.5, -2.0, 45.0);
    let (outer, inner) = (face.at(side * 39.0, -2.0, 39.0), face.at(side * 14.0, -1.0, 47.0));
    let half = (outer.x - inner.x).abs() / 2.0;
    if facing < 4.0 || half < 4.0 {
        return;
    }
    let center = pt((outer.x + inner.x) / 2.0, middle.y);
    let one = if side < 0.0 { face.head.eye_left } else { face.head.eye_right };
    let open = face.head.eyes * one;
    if open < 0.12 {
        closed(pen, face, center, half + 1.5, side);
    } else {
        opened(pen, face, center, half + 1.5, open);
    }
}

fn closed(pen: &mut Pen, face: &Face, c: Point, half: f32, side: f32) {
    let (colors, squeeze) = (pen.palette(), face.head.squeeze);
    let at = |x: f32, y: f32| pt(c.x + x, c.y + y);
    let lid = Path::from(at(-half, 1.0)).quad(at(0.0, 8.0 - squeeze * 5.0), at(half, 1.0));
    pen.stroke(&lid, colors.ink, 3.6 * face.k);
    if squeeze > 0.3 {
        let creases = Path::from(at(side * (half + 3.0), -2.0))
            .line_by(side * 8.0, -6.0)
            .then_from(at(side * (half + 3.5), 3.0))
            .line_by(side * 9.0, 0.0)
            .then_from(at(side * (half + 2.0), 8.0))
            .line_by(side * 8.0, 5.0);
        pen.stroke(&creases, colors.ink, 2.2 * face.k);
        let below = Path::from(at(-half * 0.6, 13.0)).quad_by([half * 0.6, 4.0], [half * 1.2, 0.0]);
        pen.stroke(&below, colors.shade, 3.0 * face.k);
    }
}

fn opened(pen: &mut Pen, face: &Face, c: Point, half: f32, open: f32) {
    let colors = pen.palette();
    let (up, low) = (8.0 * open, 5.4 * (0.5 + open / 2.0));
    let gaze_x = face.head.gaze_x * 5.0 + face.head.yaw.to_radians().sin() * 1.5;
    let gaze_y = face.head.gaze_y * 4.0;
    let at = |x: f32, y: f32| pt(c.x + x, c.y + y);
    let upper = Path::from(at(-half, 1.0)).cubic(
        at(-half * 0.5, -up * 1.25),
        at(half * 0.5, -up * 1.25),
        at(half, 1.0),
    );
    let almond =
        upper.clone().cubic(at(half * 0.5, low * 1.2), at(-half * 0.5, low * 1.2), at(-half, 1.0)).close();
    pen.fill(&almond, colors.sclera);
    pen.clipped(&almond, |pen| {
        let iris = ellipse(at(gaze_x, gaze_y - 0.6), 6.6 * (half / 11.0).min(1.0), 7.4);
        pen.fill(&iris, colors.ink);
        pen.fill(&circle(at(gaze_x - 2.2 * pen.side(), gaze_y - 3.0), 1.8), colors.sclera);
    });
    pen.stroke(&upper, colors.ink, 3.4 * face.k);
    let lower =
        Path::from(at(-half * 0.55, low * 1.05)).quad(at(0.0, low * 1.45), at(half * 0.55, low * 1.05));
    pen.stroke(&lower, colors.shade, 2.0 * face.k);
}

fn brow(pen: &mut Pen, face: &Face, side: f32) {
    let (lift, squeeze) = (face.head.brow, face.head.squeeze);
    let inner = face.at(side * 14.0, -20.0 - lift * 5.0 + squeeze * 6.0, 46.0);
    let top = face.at(side * 28.0, -24.0 - lift * 8.0 + squeeze * 7.0, 44.0);
    let outer = face.at(side * 41.0, -19.0 - lift * 6.0 + squeeze * 5.0, 38.0);
    let colors = pen.palette();
    let color = if colors.theme == Theme::Contrast { colors.ink } else { colors.hair };
    if (outer.x - inner.x).abs() < 17.0 {
        let end = pt(outer.x - face.turn.side, outer.y + 0.5);
        let far = Path::from(inner).quad(pt((inner.x + outer.x) / 2.0, top.y - 2.0), end);
        pen.stroke(&far, color, 4.6 * face.k);
    } else {
        pen.stroke(&smooth(&[inner, top, outer], false, 1.0), color, 5.0 * face.k);
    }
}
