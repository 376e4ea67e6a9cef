//! A hand from the side, fingers to the right: where its joints are, and how it is painted.
//!
//! Invariant: each finger bends in the picture plane by three angles, each counted from the segment before
//! it; the far fingers are in shade. `side.rs` lays it over a surface, `writing.rs` gives it a pen.

use crate::figure::curve::Path;
use crate::figure::curve::capsule;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;

/// Three joint angles of each finger, degrees, positive is down.
#[derive(Clone, Copy, Debug)]
pub struct Bends {
    pub thumb: [f32; 3],
    pub index: [f32; 3],
    pub middle: [f32; 3],
    pub ring: [f32; 3],
    pub little: [f32; 3],
}

#[derive(Clone, Copy, Debug)]
struct Finger {
    joints: [Point; 4],
    radii: [f32; 4],
}

#[derive(Clone, Copy, Debug)]
pub struct Profile {
    wrist: Point,
    tilt: f32,
    /// Where the fingers begin.
    pub knuckle: Point,
    thumb: Finger,
    index: Finger,
    middle: Finger,
    ring: Finger,
    little: Finger,
}

impl Profile {
    /// `tilt` turns the whole hand, degrees, positive is down.
    pub fn new(wrist: Point, tilt: f32, bends: &Bends) -> Self {
        let knuckle = polar(wrist, 128.0, tilt - 8.0);
        let finger = |base: Point, lengths, bends, radii| Finger::new(base, lengths, tilt, bends, radii);
        Self {
            wrist,
            tilt,
            knuckle,
            thumb: finger(wrist + pt(42.0, 18.0), [50.0, 44.0, 36.0], bends.thumb, [24.0, 19.0, 17.0, 13.5]),
            index: finger(
                knuckle + pt(-2.0, -4.0),
                [58.0, 42.0, 30.0],
                bends.index,
                [19.0, 17.0, 15.0, 12.5],
            ),
            middle: finger(
                knuckle + pt(-6.0, 2.0),
                [60.0, 44.0, 30.0],
                bends.middle,
                [19.0, 17.0, 15.0, 12.5],
            ),
            ring: finger(knuckle + pt(-16.0, 8.0), [54.0, 40.0, 28.0], bends.ring, [18.0, 16.0, 14.0, 12.0]),
            little: finger(
                knuckle + pt(-26.0, 14.0),
                [46.0, 32.0, 26.0],
                bends.little,
                [16.0, 14.0, 13.0, 11.0],
            ),
        }
    }

    pub fn index_tip(&self) -> Point {
        self.index.tip()
    }

    pub fn middle_tip(&self) -> Point {
        self.middle.tip()
    }

    /// `held` draws what lies before the middle finger and behind the index finger.
    pub fn draw(&self, pen: &mut Pen, held: impl FnOnce(&mut Pen)) {
        let (c, lw, wrist) = (pen.palette(), pen.lw(), self.wrist);
        let forearm = capsule([-420.0, wrist.y + 114.0], wrist, 46.0, 31.0);
        let back = [
            capsule(wrist, polar(self.knuckle, -14.0, self.tilt - 8.0), 33.0, 27.0),
            capsule(polar(wrist, 30.0, 30.0), polar(self.knuckle, -22.0, 30.0), 34.0, 24.0),
        ];
        pen.bleeding(|pen| pen.contour(&forearm, lw));
        for part in &back {
            pen.contour(part, lw);
        }
        pen.union(&self.little.paths(), c.shade, lw);
        pen.union(&self.ring.paths(), c.shade, lw);
        self.middle.draw(pen);
        held(pen);
        self.index.draw(pen);
        pen.bleeding(|pen| pen.fill(&forearm, c.skin));
        for part in &back {
            pen.fill(part, c.skin);
        }
        let shade = self.shade();
        let [upper, lower] = &back;
        pen.bleeding(|pen| {
            for part in [&forearm, upper, lower] {
                pen.clipped(part, |pen| pen.fill(&shade, c.shade));
            }
        });
        self.thumb.draw(pen);
        let [thumb_base, ..] = self.thumb.joints;
        pen.fill(&capsule(wrist + pt(20.0, 8.0), thumb_base, 24.0, 22.0), c.skin);
        self.index.nail(pen);
        self.thumb.nail(pen);
        self.index.knuckle(pen);
        self.middle.knuckle(pen);
        self.sleeve(pen);
    }

    /// Along the lower side of forearm and hand.
    fn shade(&self) -> Path {
        let (Point { x, y }, knuckle) = (self.wrist, self.knuckle);
        Path::from([-60.0, y + 74.0])
            .cubic([40.0, y + 50.0], [x + 40.0, y + 44.0], knuckle + pt(-10.0, 34.0))
            .line(knuckle + pt(0.0, 80.0))
            .line([-60.0, y + 100.0])
            .close()
    }

    fn sleeve(&self, pen: &mut Pen) {
        let (c, Point { x, y }) = (pen.palette(), self.wrist);
        let sleeve = Path::from([-420.0, y + 54.0])
            .line([x - 58.0, y - 24.0])
            .cubic([x - 48.0, y + 8.0], [x - 50.0, y + 32.0], [x - 58.0, y + 54.0])
            .line([-420.0, y + 176.0])
            .close();
        pen.bleeding(|pen| pen.solid(&sleeve, c.cloth, pen.lw()));
        let cuff = Path::from([x - 72.0, y - 22.0]).cubic(
            [x - 62.0, y + 8.0],
            [x - 64.0, y + 32.0],
            [x - 72.0, y + 56.0],
        );
        pen.stroke(&cuff, c.cloth_shade, 3.0);
    }
}

impl Finger {
    fn new(base: Point, lengths: [f32; 3], tilt: f32, bends: [f32; 3], radii: [f32; 4]) -> Self {
        let ([l1, l2, l3], [b1, b2, b3]) = (lengths, bends);
        let first = polar(base, l1, tilt + b1);
        let second = polar(first, l2, tilt + b1 + b2);
        let tip = polar(second, l3, tilt + b1 + b2 + b3);
        Self { joints: [base, first, second, tip], radii }
    }

    fn tip(&self) -> Point {
        let [.., tip] = self.joints;
        tip
    }

    fn paths(&self) -> [Path; 3] {
        let ([a, b, c, d], [ra, rb, rc, rd]) = (self.joints, self.radii);
        [capsule(a, b, ra, rb), capsule(b, c, rb, rc), capsule(c, d, rc, rd)]
    }

    /// A near finger, with shade along its lower side.
    fn draw(&self, pen: &mut Pen) {
        let (c, paths) = (pen.palette(), self.paths());
        let shade = smooth(&self.joints.map(|joint| joint + pt(-3.0, 14.0)), false, 0.5);
        pen.union(&paths, c.skin, pen.lw());
        for path in &paths {
            pen.clipped(path, |pen| pen.stroke(&shade, c.shade, 11.0));
        }
    }

    fn nail(&self, pen: &mut Pen) {
        let (c, [.., before, tip]) = (pen.palette(), self.joints);
        let nail = Path::from([-6.0, -11.0])
            .quad([8.0, -14.0], [11.0, -3.0])
            .quad([2.0, -4.0], [-6.0, -11.0])
            .close();
        pen.within(Affine::translate(tip.x, tip.y).rotated((tip - before).angle()), |pen| {
            pen.fill_and_stroke(&nail, c.nail, c.ink, 1.5);
        });
    }

    fn knuckle(&self, pen: &mut Pen) {
        let [_, at, ..] = self.joints;
        let fold = Path::from(at + pt(-5.0, -11.0)).quad_by([6.0, -3.0], [11.0, 2.0]);
        pen.stroke_faint(&fold, pen.palette().ink, 1.8, 0.5);
    }
}
