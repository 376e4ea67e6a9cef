//! One finger of a flat hand: bent out of the picture, shortened by what is turned away, and drawn.
//!
//! Invariant: flexion is a true projection, each segment is drawn with length × cos(sum of the angles so
//! far); past 90° a segment runs back toward the palm. `flat.rs` draws the palm between what is under and
//! what is over it.

use crate::figure::curve::Path;
use crate::figure::curve::capsule;
use crate::figure::curve::polyline;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::marks::region;
use crate::figure::pen::Pen;
use crate::figure::rig::hand::Finger;
use crate::figure::rig::hand::Hand;
use crate::figure::rig::hand::View;
use crate::figure::tube::Ends;
use crate::figure::tube::Tube;
use crate::figure::tube::stop;
use crate::figure::tube::tube;

/// A straight finger: where it begins, its three lengths, four radii and direction in degrees.
struct Bones {
    base: Point,
    lengths: [f32; 3],
    radii: [f32; 4],
    angle: f32,
}

const FINGERS: [(Finger, Bones); 5] = [
    (Finger::Thumb, bones([142.0, 286.0], [58.0, 46.0, 38.0], [27.0, 20.0, 17.5, 14.0], -146.0)),
    (Finger::Index, bones([152.0, 204.0], [58.0, 38.0, 28.0], [19.5, 17.0, 15.5, 13.0], -99.0)),
    (Finger::Middle, bones([193.0, 194.0], [64.0, 43.0, 30.0], [20.0, 17.5, 15.5, 13.0], -91.0)),
    (Finger::Ring, bones([233.0, 202.0], [58.0, 40.0, 29.0], [19.0, 16.5, 15.0, 12.5], -83.0)),
    (Finger::Little, bones([268.0, 224.0], [46.0, 30.0, 25.0], [17.0, 14.5, 13.0, 11.0], -73.0)),
];

const fn bones([x, y]: [f32; 2], lengths: [f32; 3], radii: [f32; 4], angle: f32) -> Bones {
    Bones { base: pt(x, y), lengths, radii, angle }
}

/// A finger as it lies in the picture.
#[derive(Clone, Copy, Debug)]
pub struct Bent {
    finger: Finger,
    pub flex: f32,
    focus: bool,
    /// From the knuckle to the tip.
    joints: [Point; 4],
    radii: [f32; 4],
    /// The direction of the first and of the last segment, degrees.
    turn: f32,
    tip_turn: f32,
    /// Sum of the three joints' angles, degrees; over 90 the tip points back.
    curl: f32,
}

impl Bent {
    /// From the thumb to the little finger.
    pub fn all(values: &Hand) -> [Self; 5] {
        let mut own = values.flex.into_iter().zip(values.angles);
        FINGERS.map(|(finger, bones)| {
            let (flex, angle) = own.next().unwrap_or_default();
            Self::new(finger, &bones, flex, angle, values)
        })
    }

    fn new(finger: Finger, bones: &Bones, flex: f32, angle: f32, values: &Hand) -> Self {
        let thumb = finger == Finger::Thumb;
        let (turn, bends, lean) = if thumb {
            (bones.angle + flex * 44.0, [30.0, 40.0, 30.0], 14.0 + flex * 26.0)
        } else {
            (-90.0 + (bones.angle + 90.0) * values.spread * (1.0 - flex * 0.55), [74.0, 96.0, 52.0], 0.0)
        };
        let turn = turn + angle;
        let [first, second, third] = bends.map(|bend| bend * flex);
        let [l1, l2, l3] = bones.lengths;
        let shown = |length: f32, bend: f32| length * bend.to_radians().cos();
        let knuckle = bones.base;
        let middle = polar(knuckle, shown(l1, first), turn);
        let last = polar(middle, shown(l2, first + second), turn + lean);
        let curl = first + second + third;
        let tip_turn = turn + 2.0 * lean;
        let tip = polar(last, shown(l3, curl), tip_turn);
        let joints = [knuckle, middle, last, tip];
        let focus = values.focus.contains(&finger);
        Self { finger, flex, focus, joints, radii: bones.radii, turn, tip_turn, curl }
    }

    /// Bent so far that it is drawn in pieces, before and behind the palm.
    fn folded(&self) -> bool {
        self.finger != Finger::Thumb && self.flex > 0.4
    }

    /// What the palm will cover.
    pub fn draw_under(&self, pen: &mut Pen, view: View) {
        let [first, second, third] = self.segments();
        if !self.folded() {
            self.segment(pen, &[first, second, third]);
            if self.focus {
                region::draw(pen, &self.end().path, false);
            }
            if view == View::Dorsal && self.flex < 0.5 {
                self.nail(pen);
            }
            let [_, middle, last, _] = self.joints;
            let [_, at_middle, at_last, _] = self.radii;
            self.crease(pen, view, middle, at_middle);
            self.crease(pen, view, last, at_last);
        } else if view == View::Palm {
            self.segment(pen, &[first]);
        } else {
            for segment in [third, second, first] {
                self.segment(pen, &[segment]);
            }
            let ([_, Point { x, y }, ..], [_, r, ..]) = (self.joints, self.radii);
            let knuckle = Path::from([x - r * 0.6, y - 2.0]).quad_by([r * 0.6, -6.0], [r * 1.2, 0.0]);
            pen.stroke_faint(&knuckle, pen.palette().ink, 2.0, 0.5);
        }
    }

    /// What lies over the palm: the end of a finger that is bent toward the viewer.
    pub fn draw_over(&self, pen: &mut Pen, view: View) {
        if !self.folded() || view == View::Dorsal {
            return;
        }
        let [_, second, third] = self.segments();
        let wider = Segment { from_radius: second.from_radius * 1.04, ..second };
        pen.solid(&wider.path(), pen.palette().skin, pen.lw());
        self.shade(pen, &second);
        self.segment(pen, &[third]);
        if self.curl > 120.0 {
            self.nail(pen);
        }
        let ([_, _, last, _], [_, _, radius, _]) = (self.joints, self.radii);
        self.crease(pen, view, last, radius);
    }

    /// The bent thumb once more, over everything.
    pub fn draw_before_palm(&self, pen: &mut Pen) {
        let skin = pen.palette().skin;
        pen.union(&self.segments().map(|segment| segment.path()), skin, pen.lw());
        let [base, ..] = self.joints;
        pen.fill(&capsule([172.0, 300.0], base, 36.0, 26.0), skin);
    }

    /// The two segments beyond the knuckle as one outline, so that a tint lies over them evenly.
    fn end(&self) -> Tube {
        let ([_, from, middle, tip], [_, at_from, at_middle, at_tip]) = (self.joints, self.radii);
        let profile = [stop(0.0, at_from), stop(1.0, at_middle), stop(2.0, at_tip)];
        tube(&[from, middle, tip], &profile, Ends::default())
    }

    fn segments(&self) -> [Segment; 3] {
        let ([a, b, c, d], [ra, rb, rc, rd]) = (self.joints, self.radii);
        let between = |from, to, from_radius, to_radius| Segment { from, to, from_radius, to_radius };
        [between(a, b, ra, rb), between(b, c, rb, rc), between(c, d, rc, rd)]
    }

    fn segment(&self, pen: &mut Pen, segments: &[Segment]) {
        let paths: Vec<Path> = segments.iter().map(Segment::path).collect();
        pen.union(&paths, pen.palette().skin, pen.lw());
        for segment in segments {
            self.shade(pen, segment);
        }
    }

    /// A strip on the little finger's side.
    fn shade(&self, pen: &mut Pen, segment: &Segment) {
        let (shade, [_, radius, ..]) = (pen.palette().shade, self.radii);
        let side = pen.side();
        let beside = |p: Point, r: f32| p + pt(side * r * 0.95, -2.0);
        let line = [beside(segment.from, segment.from_radius), beside(segment.to, segment.to_radius)];
        pen.clipped(&segment.path(), |pen| pen.stroke(&polyline(&line), shade, radius * 0.72));
    }

    fn crease(&self, pen: &mut Pen, view: View, at: Point, radius: f32) {
        let (ink, w) = (pen.palette().ink, radius * 0.55);
        pen.within(Affine::translate(at.x, at.y).rotated(self.turn + 90.0), |pen| match view {
            View::Palm => {
                let fold = Path::from([-w * 1.3, 0.0]).quad([0.0, 4.0], [w * 1.3, 0.0]);
                pen.stroke_faint(&fold, ink, 2.0, 0.55);
            }
            View::Dorsal => {
                let folds = Path::from([-w, -3.5])
                    .quad([0.0, -6.5], [w, -3.5])
                    .then_from([-w * 0.8, 2.5])
                    .quad([0.0, 5.0], [w * 0.8, 2.5]);
                pen.stroke_faint(&folds, ink, 1.8, 0.45);
            }
        });
    }

    fn nail(&self, pen: &mut Pen) {
        let (c, [.., tip], [.., r]) = (pen.palette(), self.joints, self.radii);
        let turn = if self.curl > 100.0 { self.turn + 180.0 } else { self.tip_turn };
        let nail = Path::from([-r * 0.62, 3.0])
            .cubic([-r * 0.7, -r * 0.9], [r * 0.7, -r * 0.9], [r * 0.62, 3.0])
            .cubic([r * 0.4, 9.0], [-r * 0.4, 9.0], [-r * 0.62, 3.0])
            .close();
        pen.within(Affine::translate(tip.x, tip.y).rotated(turn + 90.0), |pen| {
            pen.fill_and_stroke(&nail, c.nail, c.ink, 1.6);
        });
    }
}

#[derive(Clone, Copy, Debug)]
struct Segment {
    from: Point,
    to: Point,
    from_radius: f32,
    to_radius: f32,
}

impl Segment {
    fn path(&self) -> Path {
        capsule(self.from, self.to, self.from_radius, self.to_radius)
    }
}

#[cfg(test)]
impl Bent {
    pub fn tip(&self) -> Point {
        let [.., tip] = self.joints;
        tip
    }

    pub fn lengths(&self) -> [f32; 3] {
        self.segments().map(|segment| (segment.to - segment.from).length())
    }

    /// Radians.
    pub fn directions(&self) -> [f32; 3] {
        self.segments().map(|segment| (segment.to - segment.from).angle().to_radians())
    }
}
