//! A hand with its fingers up, from the back or from the palm.
//!
//! Invariant: the same bones for both views; the back of a hand is a right hand, the palm a left one. Each
//! finger is bent and drawn in `finger.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::capsule;
use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::Touch;
use crate::figure::rig::hand::finger::Bent;
use crate::figure::values::Degrees;
use crate::figure::values::Weight;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// From where the hand is seen.
    pub enum View {
        /// The back of the hand, with nails and knuckles.
        Dorsal,
        /// The inside, with creases.
        Palm,
    }
}

kinds! {
    pub enum Finger { Thumb, Index, Middle, Ring, Little }
}

values! {
    /// A hand flat in the picture. Lists of five are thumb, index, middle, ring, little finger.
    pub struct Hand {
        view: View = View::Dorsal;
        /// How far each finger is bent out of the picture; at 1 its joints turn by 74, 96 and 52 degrees
        /// (thumb 30, 40, 30).
        flex: [Weight; 5] = [0.0; 5] => 0.0..=1.0;
        /// Times the angle of each finger from upright.
        spread: Weight = 1.0 => 0.6..=1.6;
        /// Sideways turn of each finger; positive is clockwise.
        angles: [Degrees; 5] = [0.0; 5] => -30.0..=30.0;
        /// Fingers that are tinted.
        focus: Vec<Finger> = Vec::new();
        /// Hands that come near; places are in the figure's box.
        touches: Vec<Touch> = Vec::new();
    }
}

const PALM: [[f32; 2]; 13] = [
    [134.0, 204.0],
    [150.0, 190.0],
    [192.0, 183.0],
    [234.0, 190.0],
    [270.0, 208.0],
    [284.0, 226.0],
    [284.0, 268.0],
    [270.0, 318.0],
    [254.0, 352.0],
    [180.0, 354.0],
    [150.0, 330.0],
    [128.0, 290.0],
    [126.0, 240.0],
];

const WRIST: [[f32; 2]; 4] = [[172.0, 334.0], [174.0, 424.0], [262.0, 424.0], [260.0, 330.0]];

/// Draws the hand without what touches it.
pub fn draw(pen: &mut Pen, values: &Hand) {
    let c = pen.palette();
    let (palm, wrist) = (smooth(&PALM, true, 0.55), polygon(&WRIST));
    let inside = values.view == View::Palm;
    let fingers = Bent::all(values);
    pen.contour(&palm, pen.lw());
    pen.bleeding(|pen| pen.contour(&wrist, pen.lw()));
    for finger in fingers.iter().rev() {
        finger.draw_under(pen, values.view);
    }
    pen.fill(&palm, c.skin);
    pen.bleeding(|pen| pen.fill(&wrist, c.skin));
    pen.fill(&capsule([172.0, 300.0], [146.0, 284.0], 38.0, 25.0), c.skin);
    shade(pen, &palm, &wrist, inside);
    lines(pen, inside);
    let wrist_crease = Path::from([186.0, 352.0]).quad([218.0, 360.0], [248.0, 352.0]);
    pen.stroke_faint(&wrist_crease, c.ink, 2.0, 0.45);
    for finger in fingers.iter().rev() {
        finger.draw_over(pen, values.view);
    }
    let [thumb, ..] = &fingers;
    if inside && thumb.flex > 0.3 {
        thumb.draw_before_palm(pen);
    }
    pen.bleeding(sleeve);
}

fn shade(pen: &mut Pen, palm: &Path, wrist: &Path, inside: bool) {
    let c = pen.palette();
    let middle = if pen.flipped() { 208.0 } else { 200.0 };
    let toward = pen.side();
    let at = |x: f32, y: f32| pt(middle + toward * (x - 200.0), y);
    pen.clipped(palm, |pen| {
        let side = Path::from(at(292.0, 210.0))
            .cubic(at(276.0, 250.0), at(284.0, 300.0), at(250.0, 336.0))
            .cubic(at(246.0, 366.0), at(250.0, 400.0), at(252.0, 430.0))
            .line(at(300.0, 430.0))
            .line(at(300.0, 210.0))
            .close();
        pen.fill(&side, c.shade);
        if inside {
            let ball = [
                [120.0, 262.0],
                [152.0, 262.0],
                [176.0, 292.0],
                [182.0, 334.0],
                [160.0, 350.0],
                [120.0, 310.0],
            ];
            pen.fill_faint(&smooth(&ball, true, 0.6), c.shade, 0.55);
        }
    });
    pen.clipped(wrist, |pen| {
        let middle = middle + if pen.flipped() { 26.0 } else { 0.0 };
        let at = |x: f32, y: f32| pt(middle + toward * (x - 200.0), y);
        let side = Path::from(at(250.0, 336.0))
            .cubic(at(246.0, 366.0), at(250.0, 400.0), at(252.0, 430.0))
            .line(at(300.0, 430.0))
            .line(at(300.0, 330.0))
            .close();
        pen.fill(&side, c.shade);
    });
}

/// Creases of the palm, or tendons and knuckles of the back.
fn lines(pen: &mut Pen, inside: bool) {
    let c = pen.palette();
    if inside {
        let creases = Path::from([148.0, 244.0])
            .cubic([176.0, 256.0], [186.0, 292.0], [180.0, 338.0])
            .then_from([150.0, 240.0])
            .cubic([186.0, 236.0], [214.0, 250.0], [232.0, 276.0])
            .then_from([176.0, 222.0])
            .cubic([212.0, 232.0], [250.0, 234.0], [276.0, 244.0]);
        pen.stroke_faint(&creases, c.ink, 2.4, 0.6);
    } else {
        let tendons = Path::from([196.0, 216.0])
            .line([202.0, 262.0])
            .then_from([232.0, 222.0])
            .line([230.0, 262.0])
            .then_from([160.0, 224.0])
            .line([174.0, 264.0]);
        pen.stroke(&tendons, c.shade, 3.4);
        let knuckles = Path::from([143.0, 212.0])
            .quad_by([8.0, -8.0], [17.0, -4.0])
            .then_from([184.0, 203.0])
            .quad_by([9.0, -6.0], [18.0, -1.0])
            .then_from([225.0, 211.0])
            .quad_by([9.0, -4.0], [17.0, 2.0])
            .then_from([260.0, 229.0])
            .quad_by([8.0, -2.0], [13.0, 5.0]);
        pen.stroke_faint(&knuckles, c.ink, 2.0, 0.5);
    }
}

fn sleeve(pen: &mut Pen) {
    let c = pen.palette();
    let sleeve = Path::from([160.0, 392.0])
        .line([156.0, 660.0])
        .line([280.0, 660.0])
        .line([276.0, 392.0])
        .cubic([240.0, 400.0], [196.0, 400.0], [160.0, 392.0])
        .close();
    pen.solid(&sleeve, c.cloth, pen.lw());
    let cuff = Path::from([160.0, 408.0]).cubic([200.0, 416.0], [240.0, 416.0], [276.0, 408.0]);
    pen.stroke(&cuff, c.cloth_shade, 3.0);
}
