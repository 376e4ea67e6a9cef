//! A bag to feel into: the whole bag, its dark mouth, and the front that hides the hand.
//!
//! Invariant: mouth and front have the same rim, so that a hand between them seems to reach in. What comes
//! out of the bag is in `table.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::curve::smooth;
use crate::figure::pen::Pen;

props! {
    /// A soft bag, closed.
    Bag {}
    /// The opening, drawn behind a hand that reaches in.
    BagMouth {}
    /// The bag below its opening, drawn before the hand.
    BagFront {}
}

impl Bag {
    pub fn draw(&self, pen: &mut Pen) {
        let outline = [
            [92.0, 226.0],
            [120.0, 214.0],
            [200.0, 208.0],
            [280.0, 214.0],
            [308.0, 226.0],
            [330.0, 320.0],
            [318.0, 384.0],
            [200.0, 392.0],
            [82.0, 384.0],
            [70.0, 320.0],
        ];
        let folds = Path::from([120.0, 232.0])
            .quad_by([-14.0, 70.0], [-6.0, 140.0])
            .then_from([170.0, 236.0])
            .quad_by([-8.0, 30.0], [-4.0, 60.0])
            .then_from([240.0, 236.0])
            .quad_by([10.0, 60.0], [0.0, 120.0]);
        sack(pen, &smooth(&outline, true, 0.45), &folds, 0.55);
    }
}

impl BagMouth {
    pub fn draw(&self, pen: &mut Pen) {
        let outline = [
            [88.0, 222.0],
            [130.0, 206.0],
            [200.0, 202.0],
            [270.0, 206.0],
            [312.0, 222.0],
            [270.0, 240.0],
            [200.0, 246.0],
            [130.0, 240.0],
        ];
        pen.solid(&smooth(&outline, true, 0.6), pen.palette().prop_dark, pen.lw() * 0.9);
    }
}

impl BagFront {
    pub fn draw(&self, pen: &mut Pen) {
        let rim = [[88.0, 224.0], [130.0, 240.0], [200.0, 246.0], [270.0, 240.0], [312.0, 224.0]];
        let body = [
            [312.0, 224.0],
            [330.0, 300.0],
            [326.0, 362.0],
            [292.0, 388.0],
            [200.0, 393.0],
            [108.0, 388.0],
            [74.0, 362.0],
            [70.0, 300.0],
            [88.0, 224.0],
        ];
        let mut outline = flat(&rim, false, 0.6);
        outline.extend(flat(&body, false, 0.7));
        let folds = Path::from([112.0, 246.0])
            .quad_by([-10.0, 60.0], [-4.0, 126.0])
            .then_from([168.0, 256.0])
            .quad_by([-8.0, 30.0], [-4.0, 60.0])
            .then_from([244.0, 256.0])
            .quad_by([8.0, 50.0], [0.0, 104.0]);
        sack(pen, &polygon(&outline), &folds, 0.5);
        let band = Path::from([84.0, 258.0]).quad([200.0, 282.0], [316.0, 258.0]);
        pen.stroke(&band, pen.palette().act, 7.0);
    }
}

fn sack(pen: &mut Pen, outline: &Path, folds: &Path, shade: f32) {
    let c = pen.palette();
    let side = Path::from([280.0, 200.0])
        .cubic([300.0, 280.0], [300.0, 340.0], [290.0, 400.0])
        .to_x(400.0)
        .to_y(200.0)
        .close();
    pen.solid(outline, c.soft, pen.lw());
    pen.clipped(outline, |pen| {
        pen.fill_faint(&side, c.prop_dark, shade);
        pen.stroke(folds, c.edge, 3.4);
    });
}
