//! A hand that comes to a point of the head with a fingertip or a tool, and marks at such points.
//!
//! Invariant: the fingertip or the tip of the tool lands exactly on the point, or `gap` away from it. Hands
//! that lie on the body are in `hands.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::capsule;
use crate::figure::curve::polyline;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::mix;
use crate::figure::geometry::pt;
use crate::figure::marks::touch;
use crate::figure::palette::Theme;
use crate::figure::palette::Top;
use crate::figure::pen::Pen;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// What the hand holds.
    pub enum Tool {
        Fingertip,
        /// A cotton bud.
        Bud,
        Pencil,
    }
}

values! {
    /// A hand pointing at a place, from the lower left.
    pub struct Touch {
        /// In head coordinates; in the picture's own for rigs without a head.
        at: Point = pt(0.0, 0.0) => -400.0..=400.0;
        /// From `at` to the tip, in figure units: a hovering hand.
        gap: Point = pt(0.0, 0.0) => -200.0..=200.0;
        /// From the right instead.
        flip: bool = false;
        tool: Tool = Tool::Fingertip;
        /// Somebody else's hand, with another skin and a plum sleeve.
        partner: bool = false;
    }
}

kinds! {
    pub enum SpotKind {
        Contact,
        /// Only imagined, or hovering.
        Imagined,
    }
}

values! {
    /// A mark on the head.
    pub struct Spot {
        kind: SpotKind = SpotKind::Contact;
        /// In head coordinates.
        at: Point = pt(0.0, 0.0) => -400.0..=400.0;
        size: f32 = 1.0 => 0.3..=2.0;
    }
}

impl Spot {
    /// `seen` says where a point of the head is in the picture.
    pub fn draw(&self, pen: &mut Pen, seen: impl Fn(Point) -> Point) {
        match self.kind {
            SpotKind::Contact => touch::contact(pen, seen(self.at), self.size),
            SpotKind::Imagined => touch::imagined(pen, seen(self.at), self.size),
        }
    }
}

/// `seen` says where a point of the head is in the picture.
pub fn draw_all(pen: &mut Pen, touches: &[Touch], seen: impl Fn(Point) -> Point) {
    for touch in touches {
        let tip = seen(touch.at) + touch.gap;
        let colors = pen.palette();
        let other = touch.partner && colors.theme == Theme::Paper;
        let colors = if other { colors.in_skin(colors.tone.partner()).in_top(Top::Plum) } else { colors };
        let side =
            if touch.flip { Affine::translate(2.0 * tip.x, 0.0).scaled(-1.0, 1.0) } else { Affine::IDENTITY };
        pen.with_palette(colors, |pen| pen.within(side, |pen| hand(pen, tip, touch.tool)));
    }
}

/// The joints of a pointing hand whose index finger ends at `tip`.
struct Joints {
    tip: Point,
    last: Point,
    middle: Point,
    knuckle: Point,
    wrist: Point,
}

fn hand(pen: &mut Pen, end: Point, tool: Tool) {
    let tip = if tool == Tool::Fingertip { end } else { end + pt(-30.0, 34.0) };
    let joints = Joints {
        tip,
        last: tip + pt(-26.0, 20.0),
        middle: tip + pt(-48.0, 52.0),
        knuckle: tip + pt(-62.0, 96.0),
        wrist: tip + pt(-92.0, 176.0),
    };
    let (cloth, lw) = (pen.palette().cloth, pen.lw());
    pen.bleeding(|pen| pen.union(&[capsule(tip + pt(-128.0, 300.0), joints.wrist, 40.0, 27.0)], cloth, lw));
    let Joints { wrist, knuckle, .. } = joints;
    let back = [
        capsule(wrist + pt(2.0, 0.0), knuckle + pt(-6.0, 12.0), 23.0, 29.0),
        capsule(wrist + pt(6.0, 0.0), knuckle + pt(2.0, 40.0), 22.0, 26.0),
    ];
    pen.bleeding(|pen| {
        for part in &back {
            pen.contour(part, lw);
        }
    });
    held(pen, tool, tip, end);
    pen.bleeding(|pen| fingers(pen, &joints, &back));
    pen.bleeding(|pen| sleeve(pen, &joints));
}

fn held(pen: &mut Pen, tool: Tool, tip: Point, end: Point) {
    let colors = pen.palette();
    match tool {
        Tool::Fingertip => {}
        Tool::Bud => {
            let stick = polyline(&[tip + pt(-16.0, 24.0), end]);
            pen.stroke(&stick, colors.ink, 8.0);
            pen.stroke(&stick, colors.soft_light, 4.5);
            let bud = polyline(&[mix(tip, end, 0.8), end]);
            pen.stroke(&bud, colors.ink, 15.0);
            pen.stroke(&bud, colors.halo, 10.0);
        }
        Tool::Pencil => {
            let pencil = polyline(&[tip + pt(-44.0, 20.0), end]);
            pen.stroke(&pencil, colors.ink, 17.0);
            pen.stroke(&pencil, colors.act, 11.5);
            pen.stroke(&polyline(&[mix(tip, end, 0.86), end]), colors.contact, 11.5);
        }
    }
}

fn fingers(pen: &mut Pen, joints: &Joints, back: &[Path]) {
    let Joints { tip, last, middle, knuckle, .. } = *joints;
    let (skin, lw) = (pen.palette().skin, pen.lw());
    let index = [
        capsule(last, tip, 11.0, 9.0),
        capsule(middle, last, 13.0, 11.0),
        capsule(knuckle + pt(2.0, -4.0), middle, 15.5, 13.0),
    ];
    pen.union(&index, skin, lw);
    for (x, y, r) in [(10.0, 50.0, 13.0), (12.0, 30.0, 14.0), (12.0, 10.0, 14.5)] {
        let (root, bend) = (knuckle + pt(x, y), knuckle + pt(x + 28.0, y + 6.0));
        let curled = [
            capsule(root, bend, r, r - 2.0),
            capsule(bend, knuckle + pt(x + 12.0, y + 20.0), r - 2.0, r - 4.0),
        ];
        pen.union(&curled, skin, lw * 0.9);
    }
    for part in back {
        pen.fill(part, skin);
    }
    pen.fill(&capsule(knuckle + pt(-2.0, 0.0), middle + pt(-3.0, 20.0), 15.0, 14.0), skin);
    let thumb = [
        capsule(knuckle + pt(-20.0, 34.0), knuckle + pt(4.0, 4.0), 13.0, 12.0),
        capsule(knuckle + pt(4.0, 4.0), knuckle + pt(22.0, -20.0), 12.0, 9.5),
    ];
    pen.union(&thumb, skin, lw * 0.9);
    pen.fill(&capsule(knuckle + pt(-26.0, 50.0), knuckle + pt(-18.0, 32.0), 14.0, 12.0), skin);
}

fn sleeve(pen: &mut Pen, joints: &Joints) {
    let Joints { tip, wrist, .. } = *joints;
    let (colors, lw) = (pen.palette(), pen.lw());
    let sleeve = capsule(tip + pt(-140.0, 330.0), wrist + pt(-8.0, 22.0), 44.0, 30.0);
    pen.solid(&sleeve, colors.cloth, lw);
    let cuff = Path::from(wrist + pt(-38.0, 16.0)).quad(wrist + pt(-4.0, 14.0), wrist + pt(22.0, 34.0));
    pen.stroke(&cuff, colors.cloth_shade, 4.0);
}
