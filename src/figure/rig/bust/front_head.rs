//! A head from the front: hair, ears and face. Bodies draw it small, busts at full size.
//!
//! Invariant: the middle of the head is the origin, about 126 wide and 177 high; turning to one side is the
//! mirror image of turning to the other. Its outlines are in `outline.rs`, its features in `face`.

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::face;
use crate::figure::rig::bust::outline;
use crate::figure::rig::bust::outline::Turn;
use crate::figure::values::Degrees;
use crate::figure::values::Weight;
use crate::figure::values::values;

values! {
    /// How a head is held and what the face does. Left and right are those of the screen.
    pub struct Head {
        /// Positive: the face turns to screen right.
        yaw: Degrees = 0.0 => -50.0..=50.0;
        /// Positive: looks up.
        pitch: Degrees = 0.0 => -22.0..=22.0;
        /// Positive: the top of the head goes to screen right.
        roll: Degrees = 0.0 => -25.0..=25.0;
        /// 0 closed, 1 open.
        eyes: Weight = 1.0 => 0.0..=1.0;
        /// One eye alone, times `eyes`.
        eye_left: Weight = 1.0 => 0.0..=1.0;
        eye_right: Weight = 1.0 => 0.0..=1.0;
        /// Closed eyes pressed together.
        squeeze: Weight = 0.0 => 0.0..=1.0;
        brow: Weight = 0.0 => -1.0..=1.0;
        gaze_x: Weight = 0.0 => -1.0..=1.0;
        gaze_y: Weight = 0.0 => -1.0..=1.0;
        /// 0 closed, 1 wide open.
        jaw: Weight = 0.0 => 0.0..=1.0;
        smile: Weight = 0.35 => -1.0..=1.0;
        /// Lips rounded, as around a straw.
        pucker: bool = false;
        /// Tinted glasses.
        glasses: bool = false;
    }
}

/// `k` multiplies all line widths; 1.45 for the small heads of whole bodies.
pub fn draw(pen: &mut Pen, head: &Head, k: f32) {
    let (colors, lw, turn) = (pen.palette(), pen.lw() * k, Turn::of(head.yaw));
    let hair = smooth(&outline::hair(head), true, 0.55);
    let skin = outline::face(head);
    let ears = [-1.0, 1.0].map(|side| ear(head, turn, side));
    pen.contour(&hair, lw);
    if turn.part <= FAR_EAR {
        for (ear, inside) in ears.iter().flatten() {
            pen.solid(ear, colors.skin, lw);
            pen.stroke(inside, colors.shade, 3.0 * k);
        }
    }
    pen.fill(&hair, colors.hair);
    let lean = head.yaw * 0.2;
    let plane = [[-70.0, -110.0], [20.0, -110.0], [-6.0, -78.0], [-44.0, -60.0], [-78.0, -20.0]];
    let side = pen.side();
    let plane = plane.map(|[x, y]| pt(x * side + lean, y));
    pen.clipped(&hair, |pen| pen.fill(&smooth(&plane, true, 0.6), colors.hair_light));
    let face = smooth(&skin, true, 0.5);
    pen.fill(&face, colors.shade);
    let lit = skin.map(|p| pt(p.x - side * (9.0 + if p.x * side > 0.0 { 3.0 } else { 0.0 }), p.y - 5.0));
    pen.clipped(&face, |pen| pen.fill(&smooth(&lit, true, 0.5), colors.skin));
    if colors.theme == Theme::Contrast {
        let [a, b, c, d, e, f, g, ..] = skin;
        pen.stroke(&smooth(&[a, b, c, d, e, f, g], false, 0.5), colors.ink, lw * 0.8);
    }
    if turn.part > FAR_EAR {
        for (ear, inside) in ears.iter().flatten() {
            pen.fill_and_stroke(ear, colors.shade, colors.ink, lw * 0.95);
            pen.fill(ear, colors.skin);
            pen.stroke(inside, colors.shade, 3.4 * k);
        }
    }
    face::draw(pen, head, k);
}

/// Past 17 degrees of yaw the far ear is hidden and the near one lies over the face.
const FAR_EAR: f32 = 0.34;

/// An ear and the line inside it; none when it is hidden.
fn ear(head: &Head, turn: Turn, side: f32) -> Option<(Path, Path)> {
    let near = side != turn.side;
    if !near && turn.part > FAR_EAR {
        return None;
    }
    let x = side * lerp(64.0, if near { 49.0 } else { 60.0 }, turn.part);
    let y = 6.0 + head.pitch.to_radians().sin() * 6.0;
    let w = lerp(10.0, if near { 12.0 } else { 6.0 }, turn.part);
    let at = |out: f32, down: f32| pt(x + side * out, y + down);
    let shell = Path::from(at(-3.0, -21.0))
        .cubic(at(w, -27.0), at(w * 1.2, 4.0), at(w * 0.35, 19.0))
        .cubic(at(0.0, 25.0), at(-6.0, 20.0), at(-7.0, 12.0))
        .close();
    let inside = Path::from(at(1.0, -12.0)).cubic(at(w * 0.75, -13.0), at(w * 0.7, 2.0), at(1.0, 9.0));
    Some((shell, inside))
}
