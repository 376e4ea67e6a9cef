//! The open mouth from the front, upper teeth and gum in view, with the tongue reaching up to one side.
//!
//! Invariant: the person's right is screen left; right gum 114, 168, left gum 286, 168. The mouth from the
//! side is in `side.rs`, the teeth are in `dental.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::ellipse;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::rig::mouth::dental;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;
use crate::figure::values::values;

values! {
    /// The open mouth from the front.
    pub struct Arch {
        /// Where the tip of the tongue is.
        tip: Point = pt(286.0, 168.0) => 60.0..=340.0;
    }
}

/// Colours of an open mouth; in high contrast they are greys.
pub struct Inside {
    cave: Color,
    palate: Color,
    pub gum: Color,
    pub teeth: Color,
    tongue: Color,
    tongue_shade: Color,
    tongue_line: Color,
}

const COLORED: Inside = Inside {
    cave: Color::hex(0x5A2A28),
    palate: Color::hex(0x8E4B45),
    gum: Color::hex(0xDE9C93),
    teeth: Color::hex(0xFFFBF4),
    tongue: Color::hex(0xD08A80),
    tongue_shade: Color::hex(0xBE776E),
    tongue_line: Color::hex(0xB46C61),
};

const CONTRAST: Inside = Inside {
    cave: Color::hex(0x000000),
    palate: Color::hex(0x000000),
    gum: Color::hex(0x333333),
    teeth: Color::hex(0x000000),
    tongue: Color::hex(0x000000),
    tongue_shade: Color::hex(0x222222),
    tongue_line: Color::hex(0xFFFFFF),
};

const LIPS: [[f32; 2]; 14] = [
    [44.0, 216.0],
    [84.0, 148.0],
    [140.0, 106.0],
    [180.0, 96.0],
    [200.0, 103.0],
    [220.0, 96.0],
    [260.0, 106.0],
    [316.0, 148.0],
    [356.0, 216.0],
    [326.0, 296.0],
    [262.0, 344.0],
    [200.0, 356.0],
    [138.0, 344.0],
    [74.0, 296.0],
];

const OPENING: [[f32; 2]; 12] = [
    [66.0, 216.0],
    [100.0, 160.0],
    [150.0, 128.0],
    [200.0, 124.0],
    [250.0, 128.0],
    [300.0, 160.0],
    [334.0, 216.0],
    [308.0, 278.0],
    [256.0, 314.0],
    [200.0, 322.0],
    [144.0, 314.0],
    [92.0, 278.0],
];

pub fn draw(pen: &mut Pen, values: &Arch) {
    let c = pen.palette();
    let inside = if c.theme == Theme::Contrast { CONTRAST } else { COLORED };
    face(pen);
    pen.solid(&smooth(&LIPS, true, 0.6), c.lip, pen.lw());
    let opening = smooth(&OPENING, true, 0.6);
    pen.fill_and_stroke(&opening, inside.cave, c.ink, pen.lw() * 1.2);
    pen.clipped(&opening, |pen| {
        pen.fill(&ellipse([200.0, 196.0], 104.0, 56.0), inside.palate);
        dental::upper(pen, &inside);
    });
    tongue(pen, values.tip, &inside, &opening);
    pen.clipped(&opening, |pen| dental::lower(pen, &inside));
}

/// Cheeks, chin and the base of the nose; they run out of the picture.
fn face(pen: &mut Pen) {
    let c = pen.palette();
    let cheeks = Path::from([-30.0, -30.0])
        .to_x(430.0)
        .to_y(180.0)
        .cubic([404.0, 300.0], [340.0, 400.0], [200.0, 402.0])
        .cubic([60.0, 400.0], [-4.0, 300.0], [-30.0, 180.0])
        .close();
    pen.bleeding(|pen| pen.solid(&cheeks, c.skin, pen.lw()));
    let wings = Path::from([152.0, 8.0])
        .cubic([136.0, 30.0], [150.0, 48.0], [172.0, 40.0])
        .quad([200.0, 62.0], [228.0, 40.0])
        .cubic([250.0, 48.0], [264.0, 30.0], [248.0, 8.0]);
    pen.stroke(&wings, c.ink, pen.lw());
    for x in [178.0, 222.0] {
        pen.fill(&ellipse([x, 36.0], 9.0, 5.0), c.ink);
    }
    let folds = Path::from([190.0, 64.0])
        .line([187.0, 84.0])
        .then_from([210.0, 64.0])
        .line([213.0, 84.0])
        .then_from([160.0, 372.0])
        .quad([200.0, 360.0], [240.0, 372.0]);
    pen.stroke(&folds, c.shade, 4.0);
}

fn tongue(pen: &mut Pen, tip: Point, inside: &Inside, opening: &Path) {
    let bend = pt(lerp(200.0, tip.x, 0.35), 268.0);
    let profile = [stop(0.0, 84.0), stop(0.7, 74.0), stop(1.3, 52.0), stop(2.0, 26.0)];
    let ends = Ends { round: 60.0, places: 10, ..Ends::default() };
    let tongue = tube(&[pt(200.0, 372.0), bend, tip], &profile, ends);
    let groove = Path::from([200.0, 330.0])
        .quad([lerp(200.0, tip.x, 0.35), 274.0], [lerp(200.0, tip.x, 0.74), tip.y + 52.0]);
    pen.clipped(opening, |pen| {
        pen.solid(&tongue.path, inside.tongue, pen.lw());
        pen.fill(&tongue.strip(pen.side(), 0.62, 0.0, 1.0), inside.tongue_shade);
        pen.stroke(&groove, inside.tongue_line, 3.0);
    });
}
