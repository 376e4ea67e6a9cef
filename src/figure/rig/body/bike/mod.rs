//! Someone on an exercise bike, from the side.
//!
//! Invariant: the ankles follow the pedals and each knee is solved from hip and ankle, so no leg stretches
//! while there is a way to reach. Far leg, bike, shirt, near leg, the shirt's hem, head, arm.

mod machine;
mod shirt;

use crate::figure::geometry::Point;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::arm::arm;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::rig::body::leg::SideLeg;
use crate::figure::rig::body::shoe::SideShoe;
use crate::figure::rig::body::shoe::shadow;
use crate::figure::rig::body::side_head;
use crate::figure::rig::body::torso::side_neck;
use crate::figure::rig::bust::SideHead;
use crate::figure::values::Degrees;
use crate::figure::values::values;

values! {
    /// On an exercise bike.
    pub struct Bike {
        head: SideHead = SideHead::default();
        /// Where the near pedal is: 0 in front, 90 at the bottom.
        crank: Degrees = 0.0 => -360.0..=360.0;
        /// A hand on the thigh at rest.
        arm: Arm =
            arm([164.0, 164.0], [196.0, 196.0], 30.0, HandShape::Flat, Thumb::Anticlockwise), by turned;
    }
}

const CRANK: Point = pt(226.0, 318.0);
const HIP: Point = pt(158.0, 214.0);
const SHOULDER: Point = pt(162.0, 122.0);
const HEAD: Point = pt(175.0, 54.0);
const PEDAL: f32 = 26.0;
const THIGH: f32 = 72.0;
const SHANK: f32 = 70.0;

fn turned(from: &Arm, to: &Arm, t: f32) -> Arm {
    from.turned(to, SHOULDER, t)
}

pub fn draw(pen: &mut Pen, values: &Bike) {
    let lw = pen.lw() * 0.85;
    let near = polar(CRANK, PEDAL, values.crank);
    shadow(pen, pt(214.0, 384.0), 130.0, 7.0);
    leg(pen, CRANK + CRANK - near, true, lw);
    machine::draw(pen, near, lw);
    side_neck(pen, [SHOULDER + pt(2.0, -18.0), HEAD + pt(-5.0, 28.0)], [13.5, 12.0], lw);
    shirt::draw(pen, lw);
    leg(pen, near, false, lw);
    shirt::draw_hem(pen, lw);
    side_head(pen, HEAD, &values.head, 0.38);
    values.arm.draw(pen, SHOULDER, 0.95, Joined::in_front(2.0, 9.0, 16.4));
}

fn leg(pen: &mut Pen, pedal: Point, far: bool, lw: f32) {
    let ankle = pedal - pt(8.0, 22.0);
    let leg = SideLeg {
        joints: [HIP, knee(ankle), ankle],
        radii: [23.0, 20.0, 17.0, 16.0, 16.0, 12.5],
        hem: 0.15,
        round: 20.0,
        places: 9,
        shoe: SideShoe { ankle, turn: 0.0, size: 0.85 },
        far,
    };
    let drawn = leg.draw(pen, lw);
    if !far {
        let shade = pen.palette().trousers_shade;
        pen.fill(&drawn.strip(pen.side(), 0.5, 0.0, 1.0), shade);
    }
}

/// By the law of cosines, bending forward.
fn knee(ankle: Point) -> Point {
    let way = ankle - HIP;
    let reach = way.length().min(138.0);
    let cos = (THIGH * THIGH + reach * reach - SHANK * SHANK) / (2.0 * THIGH * reach);
    polar(HIP, THIGH, way.angle() - cos.clamp(-1.0, 1.0).acos().to_degrees())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legs_keep_their_length_all_the_way_round() {
        for crank in 0..360_u16 {
            let ankle = polar(CRANK, PEDAL, f32::from(crank)) - pt(8.0, 22.0);
            let knee = knee(ankle);
            let (thigh, shank) = ((knee - HIP).length(), (ankle - knee).length());
            assert!((thigh - THIGH).abs() < 0.01, "thigh {thigh} at {crank} degrees");
            assert!((shank - SHANK).abs() < 0.01, "shank {shank} at {crank} degrees");
            assert!(knee.x > HIP.x.min(ankle.x), "the knee bends forward at {crank} degrees");
        }
    }
}
