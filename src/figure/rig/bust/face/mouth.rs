//! Mouth and chin: closed with a trace of ease, open, or rounded.
//!
//! Invariant: an open mouth goes down with the jaw; there are no teeth and no faces of pain. Where the points
//! sit is in `mod.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::ellipse;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::palette::Palette;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::face::Face;

struct Mouth {
    left: Point,
    right: Point,
    middle: Point,
    upper: Point,
    lower: Point,
}

pub fn draw(pen: &mut Pen, face: &Face) {
    let mouth = Mouth {
        left: face.at(-20.0, 50.0, 44.0),
        right: face.at(20.0, 50.0, 44.0),
        middle: face.at(0.0, 51.0, 55.0),
        upper: face.at(0.0, 45.5, 57.0),
        lower: face.at(0.0, 58.0, 55.0),
    };
    let drop = face.head.jaw * 20.0;
    if face.head.pucker {
        let colors = pen.palette();
        pen.fill(&ellipse(mouth.middle, 11.0, 10.0), colors.lip);
        pen.fill(&ellipse(mouth.middle, 4.4, 4.6), colors.ink);
        return;
    }
    if face.head.jaw > 0.12 {
        open(pen, &mouth, drop);
    } else {
        shut(pen, face, &mouth);
    }
    if face.head.yaw.abs() < 44.0 {
        let chin = face.at(0.0, 71.0, 42.0);
        let dimple = Path::from(pt(chin.x - 8.0, chin.y + drop)).quad_by([8.0, -4.0], [16.0, 0.0]);
        pen.stroke(&dimple, pen.palette().shade, 2.6 * face.k);
    }
}

/// The inside of a mouth.
pub fn inside(colors: &Palette) -> Color {
    Color::hex(if colors.theme == Theme::Contrast { 0x000000 } else { 0x3B1618 })
}

fn open(pen: &mut Pen, mouth: &Mouth, drop: f32) {
    let Mouth { left, right, middle, upper, lower } = mouth;
    let colors = pen.palette();
    // How far in from the corners, how far up and down from the lips.
    let opening = |inset: f32, corner: f32, top: f32, bottom: f32| {
        let start = pt(left.x + inset, left.y + drop * corner);
        Path::from(start)
            .cubic(
                pt(lerp(left.x, middle.x, 0.5), upper.y + top),
                pt(lerp(right.x, middle.x, 0.5), upper.y + top),
                pt(right.x - inset, right.y + drop * corner),
            )
            .cubic(
                pt(lerp(right.x, middle.x, 0.45), lower.y + bottom),
                pt(lerp(left.x, middle.x, 0.45), lower.y + bottom),
                start,
            )
            .close()
    };
    let lips = opening(2.0, 0.35, -3.0, drop * 1.15);
    pen.fill(&lips, colors.lip);
    let hollow = opening(6.0, 0.38, 3.0, drop * 0.85 - 3.0);
    pen.fill(&hollow, inside(&colors));
    if colors.theme == Theme::Contrast {
        pen.stroke(&hollow, colors.ink, 2.0);
        pen.stroke(&lips, colors.ink, 2.5);
    }
}

fn shut(pen: &mut Pen, face: &Face, mouth: &Mouth) {
    let Mouth { left, right, middle, upper, lower } = mouth;
    let (colors, smile) = (pen.palette(), face.head.smile);
    let lips = Path::from(pt(left.x + 3.0, left.y))
        .quad(pt(lerp(left.x, upper.x, 0.6), upper.y - 1.0), pt(upper.x, upper.y + 2.0))
        .quad(pt(lerp(right.x, upper.x, 0.6), upper.y - 1.0), pt(right.x - 3.0, right.y))
        .quad(pt(lower.x, lower.y + 5.0), pt(left.x + 3.0, left.y))
        .close();
    pen.fill_faint(&lips, colors.lip, 0.75);
    let line = Path::from(pt(left.x, left.y - smile * 2.0))
        .quad(pt(middle.x, middle.y + smile * 3.2 + 2.0), pt(right.x, right.y - smile * 2.0));
    pen.stroke(&line, colors.ink, 2.9 * face.k);
}
