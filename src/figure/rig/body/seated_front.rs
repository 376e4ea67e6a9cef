//! Someone on a chair, from the front.
//!
//! Invariant: the chair, then shins, then the foreshortened thighs over them, shirt, arms and head. The
//! joints at rest are in `SeatedFront::default`.

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::arm::arm;
use crate::figure::rig::body::arm::both_turned;
use crate::figure::rig::body::chair;
use crate::figure::rig::body::front_head;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::rig::body::leg::creases;
use crate::figure::rig::body::shoe::front_shoe;
use crate::figure::rig::body::torso::Torso;
use crate::figure::rig::body::torso::neck;
use crate::figure::rig::bust::Head;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;
use crate::figure::values::Units;
use crate::figure::values::values;

values! {
    /// Seated, from the front. Left and right are those of the screen.
    pub struct SeatedFront {
        head: Head = Head::default();
        /// The head alone, to screen right.
        head_shift: Units = 0.0 => -20.0..=20.0;
        /// Torso and head, to screen right.
        lean: Units = 0.0 => -30.0..=30.0;
        /// Sitting up by so much.
        tall: Units = 0.0 => -10.0..=20.0;
        shoulder_left: Units = 0.0 => -5.0..=20.0;
        shoulder_right: Units = 0.0 => -5.0..=20.0;
        /// Hands on the thighs at rest.
        arms: [Arm; 2] = [
            arm([140.0, 212.0], [158.0, 258.0], 62.0, HandShape::Flat, Thumb::Clockwise),
            arm([260.0, 212.0], [242.0, 258.0], 118.0, HandShape::Flat, Thumb::Anticlockwise),
        ], by turned;
        knees: [Point; 2] = [pt(160.0, 300.0), pt(240.0, 300.0)] => 0.0..=400.0;
        ankles: [Point; 2] = [pt(162.0, 358.0), pt(238.0, 358.0)] => 0.0..=400.0;
    }
}

const HIPS: [Point; 2] = [pt(180.0, 262.0), pt(220.0, 262.0)];

fn turned(from: &[Arm; 2], to: &[Arm; 2], t: f32) -> [Arm; 2] {
    both_turned(from, to, [pt(160.0, 150.0), pt(240.0, 150.0)], t)
}

pub fn draw(pen: &mut Pen, values: &SeatedFront) {
    let lw = pen.lw() * 0.85;
    let (lean, tall) = (values.lean, values.tall);
    let left = pt(160.0 + lean, 150.0 - values.shoulder_left - tall);
    let right = pt(240.0 + lean, 150.0 - values.shoulder_right - tall);
    let collar = pt(200.0 + lean, 127.0 - tall);
    let head = 200.0 + lean + values.head_shift + values.head.roll * 0.5;
    chair::from_front(pen);
    for ((knee, ankle), out) in values.knees.into_iter().zip(values.ankles).zip([-4.0, 4.0]) {
        shin(pen, knee, ankle, out, lw);
    }
    thighs(pen, values, lw);
    neck(pen, pt(head + (200.0 + lean - head) * 0.4, 100.0 - tall), collar, 1.0, lw);
    let torso = Torso {
        neck: collar,
        shoulders: [left, right],
        waist: [pt(163.0 + lean * 0.7, 214.0), pt(237.0 + lean * 0.7, 214.0)],
        hem: [pt(154.0 + lean * 0.3, 262.0), pt(246.0 + lean * 0.3, 262.0)],
        size: 1.0,
        from_behind: false,
    };
    torso.draw(pen, lw);
    let [left_arm, right_arm] = &values.arms;
    left_arm.draw(pen, left, 1.0, Joined::in_front(14.0, 0.0, 15.0));
    right_arm.draw(pen, right, 1.0, Joined::in_front(-14.0, 0.0, 15.0));
    front_head(pen, pt(head, 80.0 - tall), &values.head, 0.43);
}

fn shin(pen: &mut Pen, knee: Point, ankle: Point, out: f32, lw: f32) {
    let colors = pen.palette();
    front_shoe(pen, ankle, out, false);
    let profile = [stop(0.0, 21.0), stop(0.35, 19.0), stop(1.0, 14.0)];
    let shin = tube(&[knee - pt(0.0, 4.0), ankle], &profile, Ends::ending(0.2));
    pen.solid(&shin.path, colors.trousers, lw);
    pen.fill(&shin.strip(pen.side(), 0.35, 0.0, 1.0), colors.trousers_shade);
    let hem = creases([(ankle - pt(13.0, 5.0), [13.0, 5.0], [26.0, 0.0])]);
    pen.stroke(&hem, colors.trousers_shade, 2.4);
}

fn thighs(pen: &mut Pen, values: &SeatedFront, lw: f32) {
    let colors = pen.palette();
    let lean = values.lean * 0.3;
    let pelvis = [
        [164.0 + lean, 254.0],
        [200.0, 250.0],
        [236.0 + lean, 254.0],
        [246.0, 274.0],
        [200.0, 284.0],
        [154.0, 274.0],
    ];
    let pelvis = smooth(&pelvis, true, 0.4);
    let [left_knee, right_knee] = values.knees;
    let [left_hip, right_hip] = HIPS;
    let profile = [stop(0.0, 27.0), stop(0.5, 26.0), stop(1.0, 23.0)];
    let thigh = |hip: Point, knee: Point| tube(&[hip, knee - pt(0.0, 2.0)], &profile, Ends::default());
    let thighs = [thigh(left_hip, left_knee), thigh(right_hip, right_knee)];
    pen.contour(&pelvis, lw);
    for thigh in &thighs {
        pen.contour(&thigh.path, lw);
    }
    pen.fill(&pelvis, colors.trousers);
    for thigh in &thighs {
        pen.fill(&thigh.path, colors.trousers);
        pen.fill(&thigh.strip(pen.side(), 0.5, 0.1, 1.0), colors.trousers_shade);
    }
    pen.stroke(&Path::from([200.0, 262.0]).line([200.0, 286.0]), colors.ink, 2.4);
    for (hip, knee) in HIPS.into_iter().zip(values.knees) {
        let bend = creases([
            (knee + pt(-15.0, 2.0), [14.0, 9.0], [28.0, 1.0]),
            (knee + pt(-10.0, 12.0), [9.0, 5.0], [18.0, 1.0]),
        ]);
        pen.stroke(&bend, colors.trousers_shade, 2.4);
        let root = pt(lerp(hip.x, knee.x, 0.3) - 6.0, hip.y + 6.0);
        pen.stroke(&creases([(root, [8.0, 5.0], [16.0, 0.0])]), colors.trousers_shade, 2.4);
    }
}
