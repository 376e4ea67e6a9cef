//! A hand that writes: the pen between two fingers, the ground it writes on, and what has been written.
//!
//! Invariant: the pen's tip is 58 units below the index finger's and meets the ground when nothing is
//! lifted. Poses show it flipped, so that the pen is in the right hand. The hand is in `profile.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::palette::Palette;
use crate::figure::pen::Pen;
use crate::figure::rig::hand::profile::Bends;
use crate::figure::rig::hand::profile::Profile;
use crate::figure::rig::hand::surface::ground;
use crate::figure::rig::hand::surface::ground_with_edge;
use crate::figure::values::Units;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// Where the pen is held.
    pub enum Grip {
        /// Between index and middle finger.
        Web,
        /// Between thumb and index finger.
        Tripod,
    }
}

kinds! {
    /// What has been written.
    pub enum Trace { Loops, None, Line, Words }
}

kinds! {
    /// What is written on.
    pub enum Ground { Paper, Foil, Slope }
}

values! {
    /// A hand with a pen, from the side.
    pub struct Writing {
        grip: Grip = Grip::Web;
        ink: Trace = Trace::Loops;
        surface: Ground = Ground::Paper;
        /// How far hand and pen are above the ground.
        lift: Units = 0.0 => 0.0..=60.0;
        /// Half the pen's width. Another pen is another thing, so it does not ease.
        thick: Units = 9.0 => 6.0..=16.0, by at_once;
        /// A glove in the light colour of the top.
        glove: bool = false;
    }
}

const WEB: Bends = Bends {
    thumb: [22.0, -4.0, -4.0],
    index: [14.0, 36.0, 26.0],
    middle: [26.0, 40.0, 26.0],
    ring: [44.0, 52.0, 30.0],
    little: [52.0, 56.0, 30.0],
};

const TRIPOD: Bends = Bends {
    thumb: [20.0, 6.0, 8.0],
    index: [10.0, 46.0, 24.0],
    middle: [30.0, 52.0, 22.0],
    ring: [46.0, 58.0, 30.0],
    little: [54.0, 60.0, 30.0],
};

/// The height of the ground, y.
const TOP: f32 = 324.0;

fn at_once(from: &Units, to: &Units, t: f32) -> Units {
    if t > 0.0 { *to } else { *from }
}

pub fn draw(pen: &mut Pen, values: &Writing) {
    let (bends, away) = match values.grip {
        Grip::Web => (WEB, pt(-58.0, -128.0)),
        Grip::Tripod => (TRIPOD, pt(-86.0, -96.0)),
    };
    let hand = Profile::new(pt(104.0, 204.0 - values.lift), 6.0, &bends);
    let tip = hand.index_tip() + pt(-2.0, 58.0);
    let top = hand.knuckle + away;
    lay_ground(pen, values.surface);
    if let Some(trace) = written(values.ink, tip.x) {
        pen.stroke(&trace, pen.palette().act, 4.0);
    }
    let bare = pen.palette();
    let dressed = if values.glove { gloved(bare) } else { bare };
    let down = TOP - (tip.y + values.lift);
    pen.within(Affine::translate(0.0, down), |pen| {
        pen.with_palette(dressed, |pen| hand.draw(pen, |pen| held_pen(pen, top, tip, values.thick)));
    });
}

fn gloved(bare: Palette) -> Palette {
    Palette { skin: bare.cloth_light, shade: bare.cloth_shade, nail: bare.cloth_light, ..bare }
}

/// `half` is half the pen's width; its point begins 34 units before the tip.
fn held_pen(pen: &mut Pen, top: Point, tip: Point, half: f32) {
    let c = pen.palette();
    let way = (tip - top) * (1.0 / (tip - top).length());
    let side = pt(-way.y, way.x) * half;
    let neck = tip - way * 34.0;
    let body = [top + side, neck + side, tip, neck - side, top - side];
    pen.solid(&polygon(&body), c.act, pen.lw() * 0.9);
    pen.fill_and_stroke(&polygon(&[neck + side, tip, neck - side]), c.prop, c.ink, 2.0);
}

/// The line that has been written, from the pen's tip to the right.
fn written(ink: Trace, x: f32) -> Option<Path> {
    match ink {
        Trace::None => None,
        Trace::Line => Some(Path::from([x, TOP + 12.0]).line([x + 86.0, TOP + 12.0])),
        Trace::Loops => Some(loops(x)),
        Trace::Words => {
            let first =
                [[0.0, 0.0], [7.0, -13.0], [12.0, 0.0], [19.0, -6.0], [24.0, 0.0], [32.0, -8.0], [38.0, 1.0]];
            let second = [
                [48.0, 0.0],
                [54.0, -18.0],
                [59.0, 0.0],
                [67.0, -8.0],
                [73.0, 0.0],
                [80.0, -7.0],
                [86.0, 1.0],
            ];
            let words = smooth(&first, false, 0.6).and(smooth(&second, false, 0.6));
            Some(words.translated(x, TOP + 2.0))
        }
    }
}

/// Four coils of six points each.
fn loops(x: f32) -> Path {
    let points: Vec<Point> = (0..=24_u8)
        .map(|i| {
            let along = f32::from(i) / 6.0;
            let angle = along * std::f32::consts::TAU;
            let taller = if i % 6 == 2 { 1.1 } else { 1.0 };
            let dx = 9.0 - 9.0 * angle.cos() + 17.0 * along;
            pt(x + dx, TOP - 5.5 + 11.0 * (angle + 2.2).sin() * taller)
        })
        .collect();
    smooth(&points, false, 0.55)
}

fn lay_ground(pen: &mut Pen, kind: Ground) {
    let (c, lw) = (pen.palette(), pen.lw() * 0.8);
    match kind {
        Ground::Paper => ground_with_edge(pen, TOP + 2.0, c.halo),
        Ground::Foil => {
            ground(pen, TOP + 2.0, c.prop);
            let foil = [[96.0, 2.0], [392.0, 2.0], [398.0, 14.0], [388.0, 24.0], [90.0, 24.0], [100.0, 14.0]];
            pen.solid(&polygon(&foil).translated(0.0, TOP), c.glass, lw);
            let gleams = Path::from([120.0, 9.0])
                .line_by(34.0, 8.0)
                .then_from([190.0, 8.0])
                .line_by(20.0, 10.0)
                .then_from([250.0, 9.0])
                .line_by(30.0, 7.0)
                .then_from([318.0, 8.0])
                .line_by(40.0, 8.0);
            pen.stroke(&gleams.translated(0.0, TOP), c.glass_light, 4.0);
        }
        Ground::Slope => {
            ground(pen, TOP + 40.0, c.prop);
            let board = [[60.0, 2.0], [394.0, 2.0], [396.0, 44.0], [60.0, 12.0]];
            pen.solid(&polygon(&board).translated(0.0, TOP), c.halo, lw);
        }
    }
}
