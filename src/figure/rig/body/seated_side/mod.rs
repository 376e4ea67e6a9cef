//! Someone on a chair, from the side, facing screen right.
//!
//! Invariant: the far leg and arm lie behind the torso, the near leg over it, and the shirt once more over
//! the root of the near thigh. The chair is in `chair.rs`.

mod shirt;

use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::arm::arm;
use crate::figure::rig::body::arm::maybe_turned;
use crate::figure::rig::body::chair;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::rig::body::leg::SideLeg;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::shoe::SideShoe;
use crate::figure::rig::body::side_head;
use crate::figure::rig::body::torso::side_neck;
use crate::figure::rig::bust::SideHead;
use crate::figure::values::Degrees;
use crate::figure::values::Units;
use crate::figure::values::values;

values! {
    /// Seated, from the side, facing screen right.
    pub struct SeatedSide {
        head: SideHead = SideHead::default();
        /// How far chair and torso lean back.
        back: Degrees = 0.0 => 0.0..=20.0;
        /// The shoulders, forward.
        lean: Units = 0.0 => -20.0..=40.0;
        /// Sitting up by so much.
        tall: Units = 0.0 => -10.0..=20.0;
        /// The belly, forward.
        belly: Units = 0.0 => 0.0..=14.0;
        knee: Point = pt(244.0, 246.0) => 0.0..=400.0;
        ankle: Point = pt(248.0, 360.0) => 0.0..=400.0;
        /// The near arm; on the thigh if it is not named.
        arm: Option<Arm> = None, by turned;
        /// The far arm, drawn only if it is named.
        arm_far: Option<Arm> = None, by far_turned;
    }
}

const HIP: Point = pt(150.0, 246.0);
/// The near shoulder at rest.
const SHOULDER: Point = pt(148.0, 154.0);

fn turned(from: &Option<Arm>, to: &Option<Arm>, t: f32) -> Option<Arm> {
    maybe_turned(from, to, SHOULDER, t)
}

fn far_turned(from: &Option<Arm>, to: &Option<Arm>, t: f32) -> Option<Arm> {
    maybe_turned(from, to, SHOULDER + pt(12.0, 0.0), t)
}

pub fn draw(pen: &mut Pen, values: &SeatedSide) {
    let lw = pen.lw() * 0.85;
    let shoulder = SHOULDER + pt(values.lean - values.back * 1.1, -values.tall);
    let head = pt(shoulder.x + 14.0, 74.0 - values.tall);
    chair::from_side(pen, values.back);
    leg(pen, values, pt(16.0, -8.0), lw);
    if let Some(arm) = values.arm_far {
        arm.draw(pen, shoulder + pt(12.0, 0.0), 1.0, Joined::Behind);
    }
    let neck = [shoulder + pt(2.0, -22.0), head + pt(-4.0, 26.0)];
    side_neck(pen, neck, [15.0, 13.5], lw);
    shirt::draw(pen, shoulder, values.belly, lw);
    leg(pen, values, pt(0.0, 0.0), lw);
    shirt::draw_hem(pen, values.belly, lw);
    side_head(pen, head, &values.head, 0.43);
    let (x, y) = (shoulder.x, 210.0);
    let rest = arm([x + 6.0, y], [x + 54.0, y + 24.0], 14.0, HandShape::Flat, Thumb::Anticlockwise);
    values.arm.unwrap_or(rest).draw(pen, shoulder, 1.0, Joined::in_front(2.0, 10.0, 17.0));
}

/// The near leg, or the far one `away` from it.
fn leg(pen: &mut Pen, values: &SeatedSide, away: Point, lw: f32) {
    let (knee, ankle) = (values.knee + away, values.ankle + away);
    let far = away.x > 0.0;
    let leg = SideLeg {
        joints: [HIP + pt(4.0, 2.0) + away, knee, ankle],
        radii: [27.0, 23.0, 20.0, 17.0, 18.0, 13.0],
        hem: 0.15,
        round: 26.0,
        places: 4,
        shoe: SideShoe { ankle, turn: 0.0, size: 1.0 },
        far,
    };
    leg.draw(pen, lw);
    if !far {
        let lines = creases([
            (knee + pt(-16.0, 20.0), [10.0, -3.0], [16.0, -14.0]),
            (knee + pt(-8.0, 26.0), [8.0, -4.0], [12.0, -12.0]),
            (ankle + pt(-12.0, -7.0), [12.0, 5.0], [25.0, 0.0]),
            (HIP + pt(14.0, 16.0), [14.0, -4.0], [26.0, -12.0]),
        ]);
        let shade = pen.palette().trousers_shade;
        pen.stroke(&lines, shade, 2.5);
    }
}
