//! Someone standing or walking, from the side, facing screen right.
//!
//! Invariant: far arm, far leg, near leg, shirt, head, near arm; without further values the arms swing
//! against the legs. The leg itself is in `leg.rs`.

mod shirt;

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
use crate::figure::rig::body::leg::Step;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::shoe::SideShoe;
use crate::figure::rig::body::shoe::shadow;
use crate::figure::rig::body::side_head;
use crate::figure::rig::body::torso::side_neck;
use crate::figure::rig::bust::SideHead;
use crate::figure::values::Units;
use crate::figure::values::values;

values! {
    /// Standing or walking, from the side, facing screen right.
    pub struct StandSide {
        head: SideHead = SideHead::default();
        /// The length of the step in strides; positive: the near leg is in front.
        step: f32 = 0.0 => -1.3..=1.3;
        /// The shoulders, forward.
        lean: Units = 0.0 => -20.0..=40.0;
        /// Where the near leg is, if not where `step` puts it.
        leg_near: Option<Step> = None;
        leg_far: Option<Step> = None;
        /// Swinging with `step` if they are not named.
        arm_near: Option<Arm> = None, by turned;
        arm_far: Option<Arm> = None, by far_turned;
    }
}

/// The near shoulder at rest.
const SHOULDER: Point = pt(196.0, 122.0);
/// From the near shoulder to the far one.
const FAR: Point = pt(4.0, 2.0);

fn turned(from: &Option<Arm>, to: &Option<Arm>, t: f32) -> Option<Arm> {
    maybe_turned(from, to, SHOULDER, t)
}

fn far_turned(from: &Option<Arm>, to: &Option<Arm>, t: f32) -> Option<Arm> {
    maybe_turned(from, to, SHOULDER + FAR, t)
}

pub fn draw(pen: &mut Pen, values: &StandSide) {
    let lw = pen.lw() * 0.85 * 0.95;
    let (step, lean) = (values.step, values.lean);
    let hip = pt(194.0 + lean * 0.3, 226.0);
    let shoulder = SHOULDER + pt(lean, 0.0);
    let head = pt(shoulder.x + 10.0, 54.0);
    let x = shoulder.x;
    shadow(pen, pt(hip.x + 4.0, 388.0), 66.0 + step.abs() * 24.0, 6.0);
    let hand = (HandShape::Rest, Thumb::Anticlockwise);
    let swing = |elbow, wrist, angle| arm(elbow, wrist, angle, hand.0, hand.1);
    let far = values.arm_far.unwrap_or_else(|| {
        swing([x + 2.0 + step * 22.0, 170.0], [x + 14.0 + step * 44.0, 212.0], 80.0 - step * 30.0)
    });
    far.draw(pen, shoulder + FAR, 0.95, Joined::Behind);
    leg(pen, hip, values.leg_far.unwrap_or_else(|| stepping(hip, -step)), true, lw);
    leg(pen, hip, values.leg_near.unwrap_or_else(|| stepping(hip, step)), false, lw);
    side_neck(pen, [shoulder + pt(2.0, -18.0), head + pt(-5.0, 28.0)], [13.5, 12.0], lw);
    shirt::draw(pen, shoulder, hip, lw);
    side_head(pen, head, &values.head, 0.38);
    let near = values.arm_near.unwrap_or_else(|| {
        swing([x - 2.0 - step * 22.0, 172.0], [x + 4.0 - step * 42.0, 216.0], 88.0 + step * 24.0)
    });
    near.draw(pen, shoulder, 0.95, Joined::in_front(2.0, 9.0, 16.4));
}

/// A leg `ahead` strides in front of the body; behind it, the heel lifts.
fn stepping(hip: Point, ahead: f32) -> Step {
    let knee = hip.x + 4.0;
    let ankle = hip.x - 4.0;
    if ahead >= 0.0 {
        Step {
            knee: pt(knee + ahead * 26.0, 290.0 - ahead * 4.0),
            ankle: pt(ankle + ahead * 56.0, 358.0 - ahead * 3.0),
            turn: -ahead * 16.0,
        }
    } else {
        Step {
            knee: pt(knee + ahead * 10.0, 292.0),
            ankle: pt(ankle + ahead * 50.0, 356.0 + ahead * 12.0),
            turn: -ahead * 34.0,
        }
    }
}

fn leg(pen: &mut Pen, hip: Point, Step { knee, ankle, turn }: Step, far: bool, lw: f32) {
    let leg = SideLeg {
        joints: [hip, knee, ankle],
        radii: [23.0, 20.0, 17.0, 16.0, 17.0, 12.5],
        hem: 0.18,
        round: 20.0,
        places: 4,
        shoe: SideShoe { ankle, turn, size: 0.95 },
        far,
    };
    leg.draw(pen, lw);
    if !far {
        let lines = creases([
            (knee + pt(-14.0, 4.0), [10.0, 4.0], [18.0, -2.0]),
            (knee + pt(-12.0, 14.0), [8.0, 3.0], [14.0, -1.0]),
        ]);
        let shade = pen.palette().trousers_shade;
        pen.stroke(&lines, shade, 2.4);
    }
}
