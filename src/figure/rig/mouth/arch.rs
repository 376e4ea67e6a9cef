//! The upper teeth and gums from below, with the tongue reaching to one side.
//!
//! Invariant: the person's right is screen left; right gum 112, 196, left gum 288, 196. The mouth from the
//! side is in `side.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;
use crate::figure::values::values;

values! {
    /// The upper jaw from below.
    pub struct Arch {
        /// Where the tip of the tongue is.
        tip: Point = pt(286.0, 190.0) => 60.0..=340.0;
    }
}

/// Colours from below; in high contrast they are greys.
struct Inside {
    gum: Color,
    palate: Color,
    folds: Color,
    teeth: Color,
    tongue: Color,
    tongue_shade: Color,
    tongue_line: Color,
}

const COLORED: Inside = Inside {
    gum: Color::hex(0xD79A8E),
    palate: Color::hex(0xC98276),
    folds: Color::hex(0xB46C61),
    teeth: Color::hex(0xFFFBF4),
    tongue: Color::hex(0xD08A80),
    tongue_shade: Color::hex(0xBE776E),
    tongue_line: Color::hex(0xB46C61),
};

const CONTRAST: Inside = Inside {
    gum: Color::hex(0x000000),
    palate: Color::hex(0x111111),
    folds: Color::hex(0x555555),
    teeth: Color::hex(0x000000),
    tongue: Color::hex(0x000000),
    tongue_shade: Color::hex(0x000000),
    tongue_line: Color::hex(0xFFFFFF),
};

pub fn draw(pen: &mut Pen, values: &Arch) {
    let c = pen.palette();
    let inside = if c.theme == Theme::Contrast { CONTRAST } else { COLORED };
    let gum = horseshoe(142.0, 190.0, [pt(338.0, 330.0), pt(62.0, 330.0)]);
    pen.solid(&gum, inside.gum, pen.lw());
    let palate = horseshoe(92.0, 134.0, [pt(284.0, 324.0), pt(116.0, 324.0)]);
    pen.fill_and_stroke(&palate, inside.palate, c.ink, 2.4);
    let folds = Path::from([200.0, 128.0])
        .to_y(300.0)
        .then_from([160.0, 168.0])
        .quad_by([40.0, 12.0], [80.0, 0.0])
        .then_from([150.0, 196.0])
        .quad_by([50.0, 14.0], [100.0, 0.0]);
    pen.stroke(&folds, inside.folds, 3.0);
    teeth(pen, inside.teeth);
    tongue(pen, values.tip, &inside);
}

/// On an oval about 200, 250; degrees from the right, counterclockwise.
fn on_arch(across: f32, down: f32, degrees: f32) -> Point {
    let (sin, cos) = degrees.to_radians().sin_cos();
    pt(200.0 + across * cos, 250.0 - down * sin)
}

/// Fourteen points of an oval, closed below by two more.
fn horseshoe(across: f32, down: f32, below: [Point; 2]) -> Path {
    let along = |i: u8| on_arch(across, down, lerp(195.0, -15.0, f32::from(i) / 13.0));
    let points: Vec<Point> = (0..14_u8).map(along).chain(below).collect();
    smooth(&points, true, 0.5)
}

/// Fourteen, the six in front smaller.
fn teeth(pen: &mut Pen, color: Color) {
    let place = |i: u8| on_arch(117.0, 162.0, lerp(200.0, -20.0, f32::from(i) / 13.0));
    for i in 0..14_u8 {
        let turn = (place((i + 1).min(13)) - place(i.saturating_sub(1))).angle();
        let (w, h) = if (4..10).contains(&i) { (13.0, 13.0) } else { (16.0, 18.0) };
        let outline =
            [pt(-w, -h * 0.8), pt(0.0, -h), pt(w, -h * 0.8), pt(w, h * 0.7), pt(0.0, h), pt(-w, h * 0.7)];
        let tooth = smooth(&outline.map(|p| place(i) + p.turned(turn)), true, 0.7);
        pen.solid(&tooth, color, pen.lw() * 0.7);
    }
}

fn tongue(pen: &mut Pen, tip: Point, inside: &Inside) {
    let bend = pt(lerp(200.0, tip.x, 0.35), 330.0);
    let profile = [stop(0.0, 70.0), stop(0.7, 60.0), stop(1.4, 46.0), stop(2.0, 27.0)];
    let tongue = tube(&[pt(200.0, 396.0), bend, tip], &profile, Ends::bending(60.0));
    pen.bleeding(|pen| {
        pen.solid(&tongue.path, inside.tongue, pen.lw());
        pen.fill(&tongue.strip(pen.side(), 0.6, 0.0, 1.0), inside.tongue_shade);
    });
    let groove = Path::from([200.0, 380.0])
        .quad([lerp(200.0, tip.x, 0.4), 330.0], [lerp(200.0, tip.x, 0.8), tip.y + 34.0]);
    pen.stroke(&groove, inside.tongue_line, 3.0);
}
