//! The lower face from the side, cut open, with the tongue as one curve.
//!
//! Invariant: the tongue stays in the mouth for every tip inside its limits. Sites: behind the upper teeth
//! 274, 186; palate 226, 172; rest 276, 252. The teeth from below are in `arch.rs`.

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
    /// The mouth from the side, lips to the right.
    pub struct Mouth {
        /// Where the tip of the tongue is.
        tip: Point = pt(262.0, 196.0) => 160.0..=300.0;
    }
}

const CAVE: [[f32; 2]; 13] = [
    [306.0, 208.0],
    [300.0, 176.0],
    [262.0, 156.0],
    [210.0, 150.0],
    [160.0, 162.0],
    [120.0, 196.0],
    [108.0, 240.0],
    [116.0, 296.0],
    [160.0, 306.0],
    [220.0, 300.0],
    [280.0, 284.0],
    [304.0, 262.0],
    [306.0, 238.0],
];

/// Colours of the inside of a mouth; in high contrast they are greys.
struct Inside {
    cave: Color,
    palate: Color,
    tongue: Color,
    tongue_light: Color,
    teeth: Color,
}

const COLORED: Inside = Inside {
    cave: Color::hex(0x5A2A28),
    palate: Color::hex(0xC98276),
    tongue: Color::hex(0xD08A80),
    tongue_light: Color::hex(0xDDA198),
    teeth: Color::hex(0xFFFBF4),
};

const CONTRAST: Inside = Inside {
    cave: Color::hex(0x000000),
    palate: Color::hex(0x222222),
    tongue: Color::hex(0x000000),
    tongue_light: Color::hex(0x333333),
    teeth: Color::hex(0x000000),
};

pub fn draw(pen: &mut Pen, values: &Mouth) {
    let (c, lw) = (pen.palette(), pen.lw());
    let inside = if c.theme == Theme::Contrast { CONTRAST } else { COLORED };
    pen.bleeding(|pen| pen.solid(&face(), c.skin, lw));
    let nostril = Path::from([348.0, 164.0]).quad([334.0, 166.0], [330.0, 152.0]);
    pen.stroke(&nostril, c.ink, lw * 0.8);
    let below = Path::from([-20.0, 326.0])
        .cubic([130.0, 320.0], [210.0, 348.0], [276.0, 346.0])
        .cubic([316.0, 340.0], [328.0, 306.0], [318.0, 280.0])
        .cubic([300.0, 320.0], [200.0, 330.0], [-20.0, 286.0])
        .close();
    pen.bleeding(|pen| pen.fill(&below, c.shade));
    let cave = smooth(&CAVE, true, 0.5);
    pen.fill_and_stroke(&cave, inside.cave, c.ink, lw * 1.2);
    let palate = Path::from([100.0, 150.0])
        .to_x(330.0)
        .to_y(168.0)
        .cubic([290.0, 150.0], [250.0, 150.0], [216.0, 158.0])
        .cubic([170.0, 168.0], [140.0, 190.0], [112.0, 230.0])
        .close();
    pen.clipped(&cave, |pen| pen.fill(&palate, inside.palate));
    tongue(pen, values.tip, &inside);
    teeth(pen, inside.teeth);
    lips(pen);
}

fn face() -> Path {
    Path::from([-20.0, -20.0])
        .line([284.0, -20.0])
        .cubic([286.0, 24.0], [314.0, 44.0], [326.0, 84.0])
        .cubic([340.0, 110.0], [352.0, 128.0], [372.0, 150.0])
        .cubic([384.0, 166.0], [356.0, 172.0], [338.0, 172.0])
        .cubic([330.0, 184.0], [344.0, 190.0], [340.0, 204.0])
        .cubic([332.0, 212.0], [320.0, 212.0], [306.0, 212.0])
        .line([306.0, 236.0])
        .cubic([322.0, 236.0], [340.0, 240.0], [338.0, 254.0])
        .cubic([330.0, 266.0], [318.0, 268.0], [318.0, 280.0])
        .cubic([328.0, 306.0], [316.0, 340.0], [276.0, 346.0])
        .cubic([206.0, 352.0], [136.0, 340.0], [112.0, 386.0])
        .line([106.0, 420.0])
        .line([-20.0, 420.0])
        .close()
}

/// From its root at the floor, thick in the body, thin toward the tip.
fn tongue(pen: &mut Pen, tip: Point, inside: &Inside) {
    let raised = ((262.0 - tip.y) / 80.0).clamp(0.0, 1.0);
    let body = pt(lerp(200.0, 190.0, raised), 260.0);
    let blade = pt(lerp(tip.x - 34.0, tip.x + 10.0, raised), lerp(258.0, tip.y + 52.0, raised));
    let end = tip - (tip - blade) * (8.0 / (tip - blade).length().max(1.0));
    let profile = [stop(0.0, 30.0), stop(1.0, 36.0), stop(2.0, 21.0), stop(3.0, 10.0)];
    let tongue = tube(
        &[pt(136.0, 266.0), body, blade, end],
        &profile,
        Ends { round: 46.0, places: 12, ..Ends::default() },
    );
    pen.solid(&tongue.path, inside.tongue, pen.lw() * 0.9);
    let light = smooth(
        &[pt(128.0, 246.0), body - pt(10.0, 22.0), blade - pt(12.0, 6.0), end - pt(3.0, -4.0)],
        false,
        0.6,
    );
    pen.clipped(&tongue.path, |pen| pen.stroke(&light, inside.tongue_light, 9.0));
}

fn teeth(pen: &mut Pen, color: Color) {
    let upper = Path::from([286.0, 176.0])
        .quad([296.0, 170.0], [306.0, 176.0])
        .line([303.0, 204.0])
        .quad([297.0, 210.0], [292.0, 204.0])
        .close();
    let lower = Path::from([288.0, 266.0])
        .quad([296.0, 272.0], [306.0, 266.0])
        .line([303.0, 242.0])
        .quad([297.0, 236.0], [292.0, 242.0])
        .close();
    pen.solid(&upper, color, pen.lw() * 0.8);
    pen.solid(&lower, color, pen.lw() * 0.8);
}

fn lips(pen: &mut Pen) {
    let c = pen.palette();
    let upper = Path::from([338.0, 172.0]).cubic([330.0, 184.0], [344.0, 190.0], [340.0, 204.0]).cubic(
        [332.0, 212.0],
        [320.0, 212.0],
        [306.0, 211.0],
    );
    let lower = Path::from([306.0, 236.0])
        .cubic([322.0, 236.0], [340.0, 240.0], [338.0, 254.0])
        .cubic([330.0, 266.0], [318.0, 268.0], [312.0, 266.0])
        .cubic([304.0, 256.0], [304.0, 246.0], [306.0, 236.0])
        .close();
    let inner = upper.clone().cubic([304.0, 200.0], [308.0, 182.0], [320.0, 174.0]).close();
    pen.fill_faint(&inner, c.lip, 0.8);
    pen.fill_faint(&lower, c.lip, 0.8);
    let edge = upper.then_from([306.0, 236.0]).cubic([322.0, 236.0], [340.0, 240.0], [338.0, 254.0]).cubic(
        [330.0, 266.0],
        [318.0, 268.0],
        [318.0, 280.0],
    );
    pen.stroke(&edge, c.ink, pen.lw());
}
