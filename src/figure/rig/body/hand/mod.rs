//! Small hands, at the end of a whole body's arms.
//!
//! Invariant: a hand is drawn from its wrist along one direction; about 40 units long at size 1. Their
//! joints are in `joints.rs`, arms in `crate::figure::rig::body::arm`.

mod joints;

use crate::figure::curve::Path;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::pen::Pen;
use crate::figure::rig::body::hand::joints::Finger;
use crate::figure::rig::body::hand::joints::PALM;
use crate::figure::rig::body::hand::joints::ROOTS;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;
use crate::figure::values::Degrees;
use crate::figure::values::kinds;

kinds! {
    /// What a small hand does.
    pub enum HandShape {
        /// Fingers loosely bent.
        Rest,
        Flat,
        /// Fingers spread.
        Open,
        /// The index finger stretched.
        Point,
        Fist,
        /// Around something thin, such as a pen.
        Hold,
        /// Around something wide, such as a cup.
        Cup,
        /// The arm ends at the wrist.
        None,
    }
}

kinds! {
    /// On which side of the stretched fingers the thumb is, going round on screen.
    pub enum Thumb { Clockwise, Anticlockwise }
}

/// A hand and where it is.
#[derive(Clone, Copy, Debug)]
pub struct SmallHand {
    pub wrist: Point,
    /// The direction of the fingers.
    pub angle: Degrees,
    pub shape: HandShape,
    pub thumb: Thumb,
    pub size: f32,
    pub skin: Color,
    /// The contour of the arm; the hand's is 0.78 of it.
    pub lw: f32,
}

impl HandShape {
    /// The thumb lies over the fingers.
    fn thumb_on_top(self) -> bool {
        matches!(self, Self::Point | Self::Fist | Self::Hold)
    }

    /// The fingers are bent over the palm.
    fn fingers_on_top(self) -> bool {
        matches!(self, Self::Point | Self::Fist)
    }
}

impl SmallHand {
    fn place(&self, [x, y]: [f32; 2]) -> Point {
        let y = if self.thumb == Thumb::Clockwise { y } else { -y };
        self.wrist + pt(x, y).turned(self.angle) * self.size
    }

    /// A finger or thumb from its root to its tip, with both radii.
    fn finger(&self, joints: Finger, root: f32, tip: f32) -> Path {
        let (root, tip) = (root * self.size, tip * self.size);
        let profile = [stop(0.0, root), stop(1.0, root * 0.95), stop(2.0, tip)];
        tube(&joints.map(|p| self.place(p)), &profile, Ends::bending(5.0 * self.size)).path
    }

    /// Fills the seam between thumb and palm.
    fn seam(&self, pen: &mut Pen, from: [f32; 2], to: [f32; 2], radii: [f32; 2]) {
        let [first, last] = radii.map(|r| r * self.size);
        let ends = [self.place(from), self.place(to)];
        pen.fill(&tube(&ends, &[stop(0.0, first), stop(1.0, last)], Ends::default()).path, self.skin);
    }

    pub fn draw(&self, pen: &mut Pen) {
        let Some([little, ring, middle, index, thumb]) = self.shape.joints() else { return };
        let lw = self.lw * 0.78;
        let palm = smooth(&PALM.map(|p| self.place(p)), true, 0.6);
        let thumb = self.finger(thumb, 4.7, 3.3);
        let over = self.shape.thumb_on_top();
        if !over {
            pen.solid(&thumb, self.skin, lw);
        }
        pen.contour(&palm, lw);
        if self.shape.fingers_on_top() {
            pen.fill(&palm, self.skin);
        }
        for (joints, root) in [little, ring, middle, index].into_iter().zip(ROOTS) {
            let finger = self.finger(joints, root, root * 0.8);
            pen.solid(&finger, self.skin, lw * 0.7);
        }
        if !self.shape.fingers_on_top() {
            pen.fill(&palm, self.skin);
        }
        self.seam(pen, [2.0, 5.0], [7.0, 8.0], [4.5, 4.4]);
        if over {
            pen.solid(&thumb, self.skin, lw * 0.8);
            self.seam(pen, [1.0, 4.0], [6.0, 7.5], [5.0, 4.6]);
        } else {
            self.knuckles(pen);
        }
    }

    /// Short lines between the roots of the fingers.
    fn knuckles(&self, pen: &mut Pen) {
        let line = |from, to| polyline(&[self.place(from), self.place(to)]);
        let lines = line([19.5, -5.8], [15.5, -5.0])
            .and(line([20.5, -1.2], [16.0, -1.0]))
            .and(line([20.5, 3.3], [16.0, 3.0]));
        let ink = pen.palette().ink;
        pen.stroke_faint(&lines, ink, 1.3 * self.size, 0.4);
    }
}
