//! Someone lying on the back, head on a pillow to screen left, knees up.
//!
//! Invariant: mat or bed, pillow, far leg and arm, shirt, near leg, the shirt once more over its root, head,
//! near arm, cover. What they lie on and under is in `bed.rs`, the shirt in `shirt.rs`.

mod bed;
mod shirt;

use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::arm::arm;
use crate::figure::rig::body::arm::maybe_turned;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::rig::body::leg::SideLeg;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::placed;
use crate::figure::rig::body::shoe::SideShoe;
use crate::figure::rig::body::torso::side_neck;
use crate::figure::rig::body::turned_side_head;
use crate::figure::rig::bust::SideHead;
use crate::figure::values::Degrees;
use crate::figure::values::Units;
use crate::figure::values::values;

values! {
    /// Lying on the back.
    pub struct Lying {
        head: SideHead = SideHead::default();
        /// The chin toward the chest.
        nod: Degrees = 0.0 => -15.0..=15.0;
        /// The belly, up.
        belly: Units = 0.0 => 0.0..=14.0;
        /// The near arm; its hand on the belly if it is not named.
        arm: Option<Arm> = None, by turned;
        /// The far arm, drawn only if it is named.
        arm_far: Option<Arm> = None, by far_turned;
        /// A bed in place of a mat.
        bed: bool = false;
        /// A blanket over belly and legs.
        cover: bool = false;
        /// Seen from nearer: head to hips, the legs out of the picture.
        near: bool = false;
    }
}

const SHOULDER: Point = pt(146.0, 260.0);
const FAR_SHOULDER: Point = pt(142.0, 258.0);
const HIP: Point = pt(268.0, 266.0);
const KNEE: Point = pt(317.0, 200.0);
const ANKLE: Point = pt(341.0, 270.0);

/// The near arm, its hand on a flat belly.
const RESTING: Arm = arm([182.0, 280.0], [222.0, 250.0], -14.0, HandShape::Flat, Thumb::Anticlockwise);

fn turned(from: &Option<Arm>, to: &Option<Arm>, t: f32) -> Option<Arm> {
    let named = from.is_some() || to.is_some();
    named.then(|| from.unwrap_or(RESTING).turned(&to.unwrap_or(RESTING), SHOULDER, t))
}

fn far_turned(from: &Option<Arm>, to: &Option<Arm>, t: f32) -> Option<Arm> {
    maybe_turned(from, to, FAR_SHOULDER, t)
}

/// How much nearer, and what is then in the upper left corner.
const NEARER: f32 = 1.5;
const CORNER: Point = pt(14.0, 82.0);

impl Lying {
    /// The place of the body that is seen at `at` in the picture.
    pub fn place_at(&self, at: Point) -> Point {
        if self.near { CORNER + at * (1.0 / NEARER) } else { at }
    }
}

pub fn draw(pen: &mut Pen, values: &Lying) {
    if !values.near {
        return body(pen, values);
    }
    let nearer = Affine::translate(-CORNER.x * NEARER, -CORNER.y * NEARER).scaled(NEARER, NEARER);
    pen.with_line(0.75, |pen| pen.bleeding(|pen| pen.within(nearer, |pen| body(pen, values))));
}

fn body(pen: &mut Pen, values: &Lying) {
    let lw = pen.lw() * 0.85;
    if values.bed {
        bed::bed(pen, lw);
    } else {
        bed::mat(pen, lw);
    }
    bed::pillow(pen, lw);
    leg(pen, pt(13.0, -6.0), lw);
    if let Some(arm) = values.arm_far {
        arm.draw(pen, FAR_SHOULDER, 0.95, Joined::Behind);
    }
    side_neck(pen, [pt(126.0, 266.0), pt(104.0, 263.0)], [15.0, 13.0], lw);
    shirt::draw(pen, values.belly, lw);
    leg(pen, pt(0.0, 0.0), lw);
    shirt::draw_over_thigh(pen, values.belly, lw);
    turned_side_head(pen, placed(pt(82.0, 244.0), -90.0 + values.nod, 0.38), &values.head);
    let belly = pt(0.0, values.belly);
    let arm = values.arm.unwrap_or(Arm { wrist: RESTING.wrist - belly, ..RESTING });
    arm.draw(pen, SHOULDER, 0.95, Joined::in_front(-6.0, 2.0, 15.0));
    if values.cover {
        bed::cover(pen, values.belly, lw);
    }
}

/// The near leg, or the far one `away` from it.
fn leg(pen: &mut Pen, away: Point, lw: f32) {
    let far = away.x > 0.0;
    let leg = SideLeg {
        joints: [HIP + away, KNEE + away, ANKLE + pt(away.x, away.y * 0.3)],
        radii: [25.0, 21.0, 17.5, 16.0, 17.0, 12.5],
        hem: 0.15,
        round: 24.0,
        places: 12,
        shoe: SideShoe { ankle: ANKLE + pt(away.x, -3.0), turn: 0.0, size: 0.92 },
        far,
    };
    let drawn = leg.draw(pen, lw);
    if !far {
        let shade = pen.palette().trousers_shade;
        pen.fill(&drawn.strip(pen.side(), 0.55, 0.5, 1.0), shade);
        let lines = creases([
            (KNEE + pt(-16.0, 18.0), [10.0, 6.0], [20.0, 1.0]),
            (KNEE + pt(-12.0, 30.0), [8.0, 4.0], [15.0, 0.0]),
        ]);
        pen.stroke(&lines, shade, 2.5);
    }
}
