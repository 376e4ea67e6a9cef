//! Someone behind a table, from the front: head, shoulders, hands on the table top.
//!
//! Invariant: body, table, what lies on it, arms, what lies over the hands, head. Only the table runs out of
//! the frame.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::arm::arm;
use crate::figure::rig::body::arm::both_turned;
use crate::figure::rig::body::front_head;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::rig::body::torso::Torso;
use crate::figure::rig::body::torso::neck;
use crate::figure::rig::bust::Head;
use crate::figure::values::Units;
use crate::figure::values::values;

values! {
    /// At a table. Left and right are those of the screen.
    pub struct Desk {
        head: Head = Head::default();
        /// Torso and head, to screen right.
        lean: Units = 0.0 => -30.0..=30.0;
        shoulder_left: Units = 0.0 => -5.0..=20.0;
        shoulder_right: Units = 0.0 => -5.0..=20.0;
        /// Hands flat on the table at rest.
        arms: [Arm; 2] = [
            arm([112.0, 282.0], [166.0, 326.0], 8.0, HandShape::Flat, Thumb::Anticlockwise),
            arm([288.0, 282.0], [234.0, 326.0], 172.0, HandShape::Flat, Thumb::Clockwise),
        ], by turned;
    }
}

/// Larger than a whole body, so that the hands can be seen.
const SIZE: f32 = 1.42;

fn turned(from: &[Arm; 2], to: &[Arm; 2], t: f32) -> [Arm; 2] {
    both_turned(from, to, [pt(142.0, 204.0), pt(258.0, 204.0)], t)
}

/// `on_table` draws what lies under the hands, `over_table` what lies over them.
pub fn draw(
    pen: &mut Pen,
    values: &Desk,
    on_table: impl FnOnce(&mut Pen),
    over_table: impl FnOnce(&mut Pen),
) {
    let lw = pen.lw() * 0.92;
    let lean = values.lean;
    let middle = 200.0 + lean;
    let left = pt(142.0 + lean, 204.0 - values.shoulder_left);
    let right = pt(258.0 + lean, 204.0 - values.shoulder_right);
    body(pen, lean, [left, right], lw);
    pen.bleeding(|pen| table(pen, lw));
    on_table(pen);
    let [left_arm, right_arm] = &values.arms;
    pen.with_line(HEAVIER, |pen| {
        left_arm.draw(pen, left, SIZE, Joined::in_front(14.0, 0.0, 15.0));
        right_arm.draw(pen, right, SIZE, Joined::in_front(-14.0, 0.0, 15.0));
    });
    over_table(pen);
    pen.with_line(HEAVIER, |pen| front_head(pen, pt(middle, 104.0), &values.head, 0.6));
}

/// The line of the arms and the head against that of a bust.
const HEAVIER: f32 = 1.08;

fn body(pen: &mut Pen, lean: f32, shoulders: [Point; 2], lw: f32) {
    let collar = pt(200.0 + lean, 174.0);
    neck(pen, pt(200.0 + lean, 140.0), collar, SIZE, lw);
    let torso = Torso {
        neck: collar,
        shoulders,
        waist: [pt(146.0 + lean * 0.6, 296.0), pt(254.0 + lean * 0.6, 296.0)],
        hem: [pt(140.0, 350.0), pt(260.0, 350.0)],
        size: SIZE,
        from_behind: false,
    };
    torso.draw(pen, lw);
}

fn table(pen: &mut Pen, lw: f32) {
    let colors = pen.palette();
    let top = polygon(&[[34.0, 302.0], [366.0, 302.0], [404.0, 372.0], [-4.0, 372.0]]);
    pen.solid(&top, colors.prop, lw);
    let gleam = Path::from([36.0, 306.0]).to_x(364.0);
    pen.stroke(&gleam, colors.prop.mix(colors.soft_light, 0.5), 4.0);
    let front = polygon(&[[-4.0, 373.0], [404.0, 373.0], [404.0, 404.0], [-4.0, 404.0]]);
    pen.fill(&front, colors.prop_dark);
    pen.stroke(&Path::from([-4.0, 373.0]).to_x(404.0), colors.ink, lw);
}
