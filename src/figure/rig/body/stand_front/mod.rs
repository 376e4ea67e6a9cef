//! Someone standing, from the front or from behind.
//!
//! Invariant: shoes, legs, pelvis, then the arm behind the body, shirt, the arm in front, head. Where
//! its joints are is in `joints.rs`.

mod joints;
mod legs;

use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::arm::arm;
use crate::figure::rig::body::arm::both_turned;
use crate::figure::rig::body::back_head;
use crate::figure::rig::body::front_head;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::rig::body::shoe::shadow;
use crate::figure::rig::body::stand_front::joints::Joints;
use crate::figure::rig::body::torso::Torso;
use crate::figure::rig::body::torso::neck;
use crate::figure::rig::bust::Head;
use crate::figure::values::Degrees;
use crate::figure::values::Units;
use crate::figure::values::Value;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// From where a standing person is seen.
    pub enum View { Front, Back }
}

kinds! {
    /// One of a pair, as on screen.
    pub enum Side { Left, Right }
}

values! {
    /// Standing, from the front or from behind. Left and right are those of the screen.
    pub struct StandFront {
        head: Head = Head::default();
        /// Shoulders and head turn to screen right.
        twist: Degrees = 0.0 => -20.0..=20.0;
        /// The pelvis, to screen right.
        hip_shift: Units = 0.0 => -25.0..=25.0;
        shoulder_left: Units = 0.0 => -5.0..=20.0;
        shoulder_right: Units = 0.0 => -5.0..=20.0;
        /// Hanging and swinging with the twist if they are not named.
        arms: Option<[Arm; 2]> = None, by turned;
        /// The arm behind the body.
        arm_back: Option<Side> = None, by halfway;
        /// Following the pelvis if they are not named.
        knees: Option<[Point; 2]> = None => 0.0..=400.0, by bent;
        ankles: [Point; 2] = [pt(175.0, 358.0), pt(225.0, 358.0)] => 0.0..=400.0;
        view: View = View::Front;
    }
}

/// The arms of someone who stands straight.
const HANGING: [Arm; 2] = [
    arm([151.0, 172.0], [152.0, 222.0], 88.0, HandShape::Rest, Thumb::Anticlockwise),
    arm([249.0, 172.0], [248.0, 222.0], 92.0, HandShape::Rest, Thumb::Clockwise),
];
const KNEES: [Point; 2] = [pt(179.0, 294.0), pt(221.0, 294.0)];

/// Arms that only one of two poses names come from hanging, or go to it.
fn turned(from: &Option<[Arm; 2]>, to: &Option<[Arm; 2]>, t: f32) -> Option<[Arm; 2]> {
    let shoulders = [pt(165.0, 118.0), pt(235.0, 118.0)];
    (from.is_some() || to.is_some())
        .then(|| both_turned(&from.unwrap_or(HANGING), &to.unwrap_or(HANGING), shoulders, t))
}

fn bent(from: &Option<[Point; 2]>, to: &Option<[Point; 2]>, t: f32) -> Option<[Point; 2]> {
    (from.is_some() || to.is_some()).then(|| from.unwrap_or(KNEES).mix(&to.unwrap_or(KNEES), t))
}

/// Arms go behind the body and come out again in the middle of a move, where they swing past its side.
fn halfway(from: &Option<Side>, to: &Option<Side>, t: f32) -> Option<Side> {
    if t < 0.5 { *from } else { *to }
}

pub fn draw(pen: &mut Pen, values: &StandFront) {
    let lw = pen.lw() * 0.85 * 0.95;
    let joints = Joints::of(values);
    let from_behind = values.view == View::Back;
    let (twist, shift, dip) = (values.twist, values.hip_shift, joints.dip);
    let [left_ankle, right_ankle] = values.ankles;
    let stride = (right_ankle.x - left_ankle.x).abs();
    let ground = pt((left_ankle.x + right_ankle.x) / 2.0, 386.0);
    shadow(pen, ground, 62.0 + stride * 0.3, 6.0);
    legs::draw(pen, values, &joints, lw);
    let ([left, right], [left_arm, right_arm]) = (joints.shoulders, joints.arms);
    match values.arm_back {
        Some(Side::Left) => left_arm.draw(pen, left, 0.95, Joined::Behind),
        Some(Side::Right) => right_arm.draw(pen, right, 0.95, Joined::Behind),
        None => {}
    }
    let top = pt(lerp(joints.head.x, joints.collar.x, 0.4), 70.0);
    neck(pen, top, joints.collar, 0.92, lw);
    let half = (twist + shift) * 0.5;
    let torso = Torso {
        neck: joints.collar,
        shoulders: joints.shoulders,
        waist: [pt(168.0 + half, 182.0), pt(232.0 + half, 182.0)],
        hem: [pt(159.0 + shift, 236.0 + dip), pt(241.0 + shift, 236.0 - dip)],
        size: 0.95,
        from_behind,
    };
    torso.draw(pen, lw);
    if values.arm_back != Some(Side::Left) {
        left_arm.draw(pen, left, 0.95, Joined::in_front(13.0, 0.0, 15.0));
    }
    if values.arm_back != Some(Side::Right) {
        right_arm.draw(pen, right, 0.95, Joined::in_front(-13.0, 0.0, 15.0));
    }
    if from_behind {
        back_head(pen, joints.head, &values.head, 0.38);
    } else {
        front_head(pen, joints.head, &values.head, 0.38);
    }
}
