//! The bust from behind, for when the picture needs the wall the person looks at.
//!
//! Invariant: shoulders and neck match the bust from the front, which is in `front.rs`. The head is in
//! `back_head.rs`.

use crate::figure::curve::Path;
use crate::figure::geometry::Affine;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::back_head;
use crate::figure::rig::bust::back_head::BackHead;
use crate::figure::rig::bust::touch;
use crate::figure::rig::bust::touch::Touch;
use crate::figure::values::Units;
use crate::figure::values::values;

values! {
    /// A bust from behind. Left and right are those of the screen.
    pub struct BustBack {
        head: BackHead = BackHead::default();
        /// How far the shoulder is lifted.
        shoulder_left: Units = 0.0 => -5.0..=20.0;
        shoulder_right: Units = 0.0 => -5.0..=20.0;
        /// In the picture's own coordinates.
        touches: Vec<Touch> = Vec::new();
    }
}

pub fn draw(pen: &mut Pen, bust: &BustBack) {
    neck(pen);
    shirt(pen, bust.shoulder_left, bust.shoulder_right);
    let held = Affine::translate(200.0, 254.0).rotated(bust.head.roll).translated(0.0, -76.0);
    pen.within(held, |pen| back_head::draw(pen, &bust.head, 1.0));
    touch::draw_all(pen, &bust.touches, |at| at);
}

fn neck(pen: &mut Pen) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let neck = Path::from([164.0, 214.0])
        .cubic([165.0, 258.0], [160.0, 288.0], [150.0, 312.0])
        .line([158.0, 330.0])
        .line([242.0, 330.0])
        .line([250.0, 312.0])
        .cubic([240.0, 288.0], [235.0, 258.0], [236.0, 214.0])
        .close();
    let below = Path::from([160.0, 240.0])
        .cubic([176.0, 262.0], [224.0, 262.0], [240.0, 240.0])
        .line([240.0, 214.0])
        .line([160.0, 214.0])
        .close();
    let side = pen.side();
    let at = |x: f32, y: f32| pt(200.0 + side * x, y);
    let aside = Path::from(at(36.0, 214.0))
        .cubic(at(35.0, 258.0), at(40.0, 288.0), at(50.0, 312.0))
        .line(at(36.0, 330.0))
        .quad(at(24.0, 270.0), at(22.0, 214.0))
        .close();
    let tendons = Path::from([190.0, 268.0])
        .quad([194.0, 292.0], [192.0, 306.0])
        .then_from([210.0, 268.0])
        .quad([206.0, 292.0], [208.0, 306.0]);
    pen.solid(&neck, colors.skin, lw);
    pen.clipped(&neck, |pen| {
        pen.fill(&below, colors.shade);
        pen.fill(&aside, colors.shade);
    });
    pen.stroke(&tendons, colors.shade, 3.2);
}

fn shirt(pen: &mut Pen, left: f32, right: f32) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let torso = Path::from([28.0, 640.0])
        .line([28.0, 424.0])
        .cubic([30.0, 386.0 - left], [40.0, 356.0 - left], [78.0, 343.0 - left])
        .cubic([110.0, 333.0 - left * 0.7], [136.0, 322.0], [152.0, 308.0])
        .cubic([170.0, 318.0], [230.0, 318.0], [248.0, 308.0])
        .cubic([264.0, 322.0], [290.0, 333.0 - right * 0.7], [322.0, 343.0 - right])
        .cubic([360.0, 356.0 - right], [370.0, 386.0 - right], [372.0, 424.0])
        .line([372.0, 640.0])
        .close();
    let dark = Path::from([330.0, 330.0])
        .cubic([318.0, 360.0], [318.0, 390.0], [322.0, 640.0])
        .line([400.0, 640.0])
        .line([400.0, 330.0])
        .close();
    let light = Path::from([76.0, 340.0])
        .cubic([60.0, 352.0], [52.0, 372.0], [50.0, 640.0])
        .line([20.0, 640.0])
        .line([20.0, 340.0])
        .close();
    let collar = Path::from([152.0, 308.0]).cubic([170.0, 318.0], [230.0, 318.0], [248.0, 308.0]);
    let folds = Path::from([150.0, 372.0])
        .quad([158.0, 392.0], [148.0, 418.0])
        .then_from([250.0, 372.0])
        .quad([242.0, 392.0], [252.0, 418.0])
        .then_from([200.0, 352.0])
        .to_y(424.0);
    pen.bleeding(|pen| {
        pen.solid(&torso, colors.cloth, lw);
        pen.clipped(&torso, |pen| {
            let [on_left, on_right] = pen.cloth_planes();
            pen.fill(&dark, on_right);
            pen.fill(&light, on_left);
            pen.stroke(&collar, colors.cloth_shade, 13.0);
            pen.stroke(&folds, colors.cloth_shade, 3.2);
        });
    });
    pen.stroke(&collar, colors.ink, lw * 0.9);
}
