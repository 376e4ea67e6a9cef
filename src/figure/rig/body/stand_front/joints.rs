//! Where the joints of a standing body are.
//!
//! Invariant: shifting the pelvis lowers hip and shoulder on the side it shifts away from. `mod.rs` and
//! `legs.rs` draw them.

use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::stand_front::HANGING;
use crate::figure::rig::body::stand_front::KNEES;
use crate::figure::rig::body::stand_front::StandFront;

/// The joints of a standing body; of each pair the one on screen left comes first.
pub struct Joints {
    pub head: Point,
    pub collar: Point,
    pub shoulders: [Point; 2],
    pub hips: [Point; 2],
    pub knees: [Point; 2],
    pub arms: [Arm; 2],
    /// How much lower the left side of the pelvis is.
    pub dip: f32,
}

impl Joints {
    pub fn of(values: &StandFront) -> Self {
        let (twist, shift) = (values.twist, values.hip_shift);
        let dip = shift * 0.25;
        let half = 35.0 * (1.0 - twist.abs() * 0.008);
        let middle = 200.0 + twist + shift * 0.1;
        let hanging = |arm: Arm| Arm {
            elbow: arm.elbow + pt(twist + shift * 0.2, 0.0),
            wrist: arm.wrist + pt(twist * 0.6 + shift * 0.3, 0.0),
            ..arm
        };
        Self {
            head: pt(200.0 + twist * 0.7 + shift * 0.1, 50.0),
            collar: pt(200.0 + twist * 0.7 + shift * 0.15, 96.0),
            shoulders: [
                pt(middle - half, 118.0 + dip * 0.7 - values.shoulder_left),
                pt(middle + half, 118.0 - dip * 0.7 - values.shoulder_right),
            ],
            hips: [pt(183.0 + shift, 226.0 + dip), pt(217.0 + shift, 226.0 - dip)],
            knees: values.knees.unwrap_or(KNEES.map(|knee| knee + pt(shift * 0.55, 0.0))),
            arms: values.arms.unwrap_or(HANGING.map(hanging)),
            dip,
        }
    }
}
