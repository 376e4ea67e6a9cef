//! The bust from the side, facing right.
//!
//! Invariant: the head nods about a pivot at the top of the neck and slides forward with `protract`; the
//! collar stays. The head is in `side_head.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::mix;
use crate::figure::geometry::pt;
use crate::figure::marks::region;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::side_head;
use crate::figure::rig::bust::side_head::SideHead;
use crate::figure::rig::bust::touch;
use crate::figure::rig::bust::touch::Touch;
use crate::figure::values::Units;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// A muscle at work.
    pub enum SideRegion {
        /// Sternocleidomastoid.
        Scm,
        /// The back of the neck.
        Posterior,
    }
}

values! {
    /// A bust from the side.
    pub struct BustSide {
        head: SideHead = SideHead::default();
        /// The whole head forward.
        protract: Units = 0.0 => -8.0..=30.0;
        /// How far the shoulder is lifted.
        shoulder: Units = 0.0 => -5.0..=20.0;
        regions: Vec<SideRegion> = Vec::new();
        touches: Vec<Touch> = Vec::new();
    }
}

/// The middle of the head, seen from the pivot.
const HEAD: Point = pt(18.0, -66.0);

fn pivot(bust: &BustSide) -> Point {
    pt(176.0 + bust.protract, 236.0)
}

pub fn draw(pen: &mut Pen, bust: &BustSide) {
    let seen = |p: Point| pivot(bust) + (p + HEAD).turned(-bust.head.pitch);
    neck(pen, seen);
    for region in &bust.regions {
        region::draw(pen, &muscle(*region, seen), true);
    }
    shirt(pen, bust.shoulder);
    let Point { x, y } = pivot(bust);
    let held = Affine::translate(x, y).rotated(-bust.head.pitch).translated(HEAD.x, HEAD.y);
    pen.within(held, |pen| side_head::draw(pen, &bust.head));
    touch::draw_all(pen, &bust.touches, seen);
}

fn neck(pen: &mut Pen, seen: impl Fn(Point) -> Point) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let (front, nape) = (seen(pt(16.0, 74.0)), seen(pt(-56.0, 40.0)));
    let neck = Path::from(front)
        .cubic(front + pt(-6.0, 22.0), [214.0, 292.0], [222.0, 318.0])
        .line([104.0, 330.0])
        .cubic([112.0, 300.0], nape + pt(4.0, 44.0), nape)
        .close();
    pen.solid(&neck, colors.skin, lw);
    let shade = [[60.0, 70.0], [40.0, 96.0], [10.0, 96.0], [-22.0, 66.0], [-10.0, 40.0]];
    let shade = smooth(&shade.map(|[x, y]| seen(pt(x, y))), true, 0.6);
    pen.clipped(&neck, |pen| pen.fill(&shade, colors.shade));
}

fn muscle(region: SideRegion, seen: impl Fn(Point) -> Point) -> Path {
    let outline = match region {
        SideRegion::Scm => {
            let belly = mix(seen(pt(-19.0, 46.0)), pt(212.0, 316.0), 0.55);
            [
                seen(pt(-26.0, 44.0)),
                seen(pt(-12.0, 48.0)),
                belly + pt(10.0, 0.0),
                pt(218.0, 314.0),
                pt(204.0, 320.0),
                belly + pt(-9.0, 0.0),
            ]
        }
        SideRegion::Posterior => [
            seen(pt(-52.0, 44.0)),
            seen(pt(-38.0, 52.0)),
            pt(134.0, 292.0),
            pt(122.0, 318.0),
            pt(108.0, 318.0),
            pt(118.0, 292.0),
        ],
    };
    smooth(&outline, true, 0.7)
}

fn shirt(pen: &mut Pen, lift: f32) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let torso = Path::from([62.0, 640.0])
        .line([62.0, 424.0])
        .cubic([58.0, 372.0 - lift], [74.0, 338.0 - lift], [110.0, 313.0])
        .cubic([124.0, 326.0], [190.0, 330.0], [221.0, 309.0])
        .cubic([262.0, 326.0 - lift], [292.0, 366.0 - lift], [292.0, 424.0])
        .line([292.0, 640.0])
        .close();
    let collar = Path::from([110.0, 313.0]).cubic([124.0, 326.0], [190.0, 330.0], [221.0, 309.0]);
    let light = Path::from([100.0, 640.0])
        .line([100.0, 424.0])
        .cubic([92.0, 380.0], [92.0, 350.0], [110.0, 313.0])
        .line([60.0, 330.0])
        .line([40.0, 640.0])
        .close();
    let folds = Path::from([150.0, 356.0])
        .cubic([132.0, 372.0], [128.0, 400.0], [128.0, 424.0])
        .then_from([204.0, 424.0])
        .cubic([206.0, 392.0], [200.0, 366.0], [184.0, 352.0]);
    pen.bleeding(|pen| {
        pen.solid(&torso, colors.cloth, lw);
        pen.clipped(&torso, |pen| {
            let [behind, _] = pen.cloth_planes();
            pen.fill(&light, behind);
            pen.stroke(&folds, colors.cloth_shade, 3.4);
            pen.stroke(&collar, colors.cloth_shade, 12.0);
        });
    });
    pen.stroke(&collar, colors.ink, lw * 0.9);
}
