//! Shoes, legs and pelvis of a standing body.
//!
//! Invariant: the pelvis joins both legs without a seam. Where they are is in `joints.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::shoe::front_shoe;
use crate::figure::rig::body::stand_front::StandFront;
use crate::figure::rig::body::stand_front::View;
use crate::figure::rig::body::stand_front::joints::Joints;
use crate::figure::tube::Ends;
use crate::figure::tube::Tube;
use crate::figure::tube::stop;
use crate::figure::tube::tube;

pub fn draw(pen: &mut Pen, values: &StandFront, joints: &Joints, lw: f32) {
    let colors = pen.palette();
    let (shift, dip) = (values.hip_shift, joints.dip);
    let pelvis = [
        [168.0 + shift, 224.0 + dip],
        [200.0 + shift, 220.0],
        [232.0 + shift, 224.0 - dip],
        [238.0 + shift, 240.0 - dip],
        [200.0 + shift, 246.0],
        [162.0 + shift, 240.0 + dip],
    ];
    let pelvis = smooth(&pelvis, true, 0.4);
    let mut legs: Vec<_> =
        joints.hips.into_iter().zip(joints.knees).zip(values.ankles).zip([-4.0, 4.0]).collect();
    // The foot nearer to the viewer is lower on screen and lies over the other.
    legs.sort_by(|((_, one), _), ((_, other), _)| one.y.total_cmp(&other.y));
    for ((_, ankle), out) in &legs {
        front_shoe(pen, *ankle, *out, values.view == View::Back);
    }
    pen.contour(&pelvis, lw);
    for (((hip, knee), ankle), _) in legs {
        let leg = leg(hip, knee, ankle);
        pen.solid(&leg.path, colors.trousers, lw);
        pen.fill(&leg.strip(pen.side(), 0.4, 0.0, 1.0), colors.trousers_shade);
        let lines = creases([
            (knee + pt(-11.0, -6.0), [9.0, 6.0], [20.0, 2.0]),
            (knee + pt(-9.0, 6.0), [8.0, 5.0], [16.0, 1.0]),
            (ankle + pt(-12.0, -5.0), [12.0, 5.0], [24.0, 0.0]),
        ]);
        pen.stroke(&lines, colors.trousers_shade, 2.3);
    }
    pen.fill(&pelvis, colors.trousers);
    let seam = Path::from([200.0 + shift, 232.0]).line([200.0 + shift * 0.9, 252.0]);
    pen.stroke(&seam, colors.ink, 2.4);
    let lines = creases([
        (pt(198.0 + shift, 246.0), [-14.0, 8.0], [-22.0, 4.0]),
        (pt(202.0 + shift, 246.0), [12.0, 8.0], [18.0, 5.0]),
    ]);
    pen.stroke(&lines, colors.trousers_shade, 2.3);
}

fn leg(hip: Point, knee: Point, ankle: Point) -> Tube {
    let profile = [stop(0.0, 20.5), stop(0.6, 19.0), stop(1.0, 16.5), stop(1.4, 16.0), stop(1.92, 13.0)];
    tube(&[hip, knee, ankle + pt(0.0, 4.0)], &profile, Ends::ending(0.18))
}
