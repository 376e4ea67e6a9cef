//! The bust from the front, as in a mirror; also a face nearly filling the picture.
//!
//! Invariant: the head rolls about the pivot (200, 254), the collar stays where it is, and the neck bends
//! between them. The head is in `front_head.rs`, the hands that touch it in `touch.rs` and `hands.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::marks::region;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::front_head;
use crate::figure::rig::bust::front_head::Head;
use crate::figure::rig::bust::hands;
use crate::figure::rig::bust::outline;
use crate::figure::rig::bust::touch;
use crate::figure::rig::bust::touch::Spot;
use crate::figure::rig::bust::touch::Touch;
use crate::figure::values::Units;
use crate::figure::values::at_once;
use crate::figure::values::kinds;
use crate::figure::values::values;

kinds! {
    /// A muscle at work. Left and right are those of the screen; turning the face to screen right works the
    /// muscle on screen left.
    pub enum FrontRegion {
        /// Sternocleidomastoid.
        ScmLeft,
        ScmRight,
        /// Upper trapezius.
        TrapeziusLeft,
        TrapeziusRight,
    }
}

values! {
    /// A bust from the front. Left and right are those of the screen.
    pub struct BustFront {
        head: Head = Head::default();
        /// How far the shoulder is lifted.
        shoulder_left: Units = 0.0 => -5.0..=20.0;
        shoulder_right: Units = 0.0 => -5.0..=20.0;
        regions: Vec<FrontRegion> = Vec::new();
        /// A straw from the mouth down to screen right.
        straw: bool = false;
        /// Cupped hands over the eyes; nothing presses them.
        palming: bool = false;
        touches: Vec<Touch> = Vec::new();
        /// A hand flat on the breastbone.
        chest_hand: bool = false;
        /// Marks; they are at their next place as soon as a move begins.
        spots: Vec<Spot> = Vec::new(), by at_once;
        /// How near; the picture grows about `zoom_center`. Another zoom is a cut.
        zoom: f32 = 1.0 => 0.8..=2.0, by at_once;
        /// The height (y) that comes to the middle of the picture.
        zoom_center: Units = 172.0 => 0.0..=400.0, by at_once;
    }
}

/// How much nearer a face is than a bust.
const NEAR: f32 = 1.45;
const PIVOT: Point = pt(200.0, 254.0);
/// From the pivot up to the middle of the head.
const NECK: f32 = -76.0;

pub fn draw(pen: &mut Pen, bust: &BustFront) {
    draw_at(pen, bust, bust.zoom);
}

/// The same from nearer, for what the face does.
pub fn draw_near(pen: &mut Pen, bust: &BustFront) {
    draw_at(pen, bust, bust.zoom * NEAR);
}

fn draw_at(pen: &mut Pen, bust: &BustFront, zoom: f32) {
    if zoom == 1.0 {
        return draw_all(pen, bust);
    }
    let near = Affine::translate(200.0, 200.0).scaled(zoom, zoom).translated(-200.0, -bust.zoom_center);
    pen.within(near, |pen| pen.with_line(1.0 / zoom, |pen| draw_all(pen, bust)));
}

fn draw_all(pen: &mut Pen, bust: &BustFront) {
    body(pen, bust);
    let seen = |p: Point| on_bust(&bust.head, p);
    let colors = pen.palette();
    if bust.straw {
        let lips = seen(pt(0.0, 52.0));
        let straw = polyline(&[lips, lips + pt(46.0, 56.0)]);
        pen.stroke(&straw, colors.ink, 12.0);
        pen.stroke(&straw, colors.act, 7.5);
        pen.disc(lips, 3.0, colors.ink);
    }
    if bust.palming {
        hands::palming(pen, seen);
    }
    touch::draw_all(pen, &bust.touches, seen);
    if bust.chest_hand {
        hands::on_chest(pen);
    }
    for spot in &bust.spots {
        spot.draw(pen, seen);
    }
}

/// Where a point of the head is in the picture.
fn on_bust(head: &Head, p: Point) -> Point {
    PIVOT + pt(p.x, p.y + NECK).turned(head.roll)
}

fn body(pen: &mut Pen, bust: &BustFront) {
    neck(pen, bust);
    let (left, right) = (bust.shoulder_left, bust.shoulder_right);
    let torso = Path::from([28.0, 640.0])
        .line([28.0, 424.0])
        .cubic([30.0, 386.0 - left], [40.0, 356.0 - left], [78.0, 343.0 - left])
        .cubic([110.0, 333.0 - left * 0.7], [136.0, 325.0], [151.0, 313.0])
        .cubic([160.0, 342.0], [240.0, 342.0], [249.0, 313.0])
        .cubic([264.0, 325.0], [290.0, 333.0 - right * 0.7], [322.0, 343.0 - right])
        .cubic([360.0, 356.0 - right], [370.0, 386.0 - right], [372.0, 424.0])
        .line([372.0, 640.0])
        .close();
    shirt(pen, &torso);
    for region in &bust.regions {
        region::draw(pen, &muscle(*region, bust), true);
    }
    let held = Affine::translate(PIVOT.x, PIVOT.y).rotated(bust.head.roll).translated(0.0, NECK);
    pen.within(held, |pen| front_head::draw(pen, &bust.head, 1.0));
}

fn neck(pen: &mut Pen, bust: &BustFront) {
    let (colors, lw, yaw) = (pen.palette(), pen.lw(), bust.head.yaw);
    let seen = |x: f32, y: f32| on_bust(&bust.head, pt(x, y));
    let (left, right) = (seen(-38.0 - yaw * 0.12, 40.0), seen(38.0 - yaw * 0.12, 40.0));
    let neck = Path::from(left)
        .cubic(left + pt(1.0, 34.0), [160.0, 292.0], [153.0, 312.0])
        .line([158.0, 336.0])
        .line([242.0, 336.0])
        .line([247.0, 312.0])
        .cubic([240.0, 292.0], right + pt(-1.0, 34.0), right)
        .close();
    pen.bleeding(|pen| {
        pen.solid(&neck, colors.skin, lw);
        let chin = on_bust(&bust.head, outline::chin(&bust.head));
        let side = pen.side();
        let below = [
            seen(side * -56.0, 30.0),
            chin + pt(side * -44.0, 2.0),
            chin + pt(0.0, 25.0),
            chin + pt(side * 40.0, 8.0),
            seen(side * 60.0, 26.0),
        ];
        let (across, dark) =
            (|x: f32, y: f32| pt(200.0 + side * x, y), if side > 0.0 { right } else { left });
        let aside = Path::from(across(62.0, 330.0))
            .line(dark + pt(side * 6.0, 0.0))
            .line(dark + pt(side * -16.0, 10.0))
            .quad(across(32.0, 300.0), across(40.0, 330.0))
            .close();
        pen.clipped(&neck, |pen| {
            pen.fill(&smooth(&below, true, 0.7), colors.shade);
            pen.fill(&aside, colors.shade);
        });
        let tendons = tendon(mastoid(bust, -1.0), 190.0).and(tendon(mastoid(bust, 1.0), 210.0));
        pen.stroke(&tendons, colors.shade, 3.2);
    });
}

/// Below the ear of one side, where the neck muscle begins.
fn mastoid(bust: &BustFront, side: f32) -> Point {
    on_bust(&bust.head, pt(side * 44.0 + bust.head.yaw * 0.5, 34.0))
}

/// The lower part of the line from below an ear to the collar bone at `x`.
fn tendon(from: Point, x: f32) -> Path {
    let along = |t: f32| pt(lerp(from.x, x, t), lerp(from.y, 318.0, t));
    Path::from(along(0.42)).quad(along(0.7), [x, 316.0])
}

fn shirt(pen: &mut Pen, torso: &Path) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let collar = Path::from([151.0, 313.0]).cubic([160.0, 342.0], [240.0, 342.0], [249.0, 313.0]);
    pen.bleeding(|pen| pen.solid(torso, colors.cloth, lw));
    pen.clipped(torso, |pen| {
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
        let sleeves = Path::from([84.0, 372.0])
            .cubic([92.0, 386.0], [94.0, 400.0], [94.0, 424.0])
            .then_from([316.0, 372.0])
            .cubic([308.0, 386.0], [306.0, 400.0], [306.0, 424.0]);
        let [on_left, on_right] = pen.cloth_planes();
        pen.fill(&dark, on_right);
        pen.fill(&light, on_left);
        pen.stroke(&collar, colors.cloth_shade, 13.0);
        pen.stroke(&sleeves, colors.cloth_shade, 3.0);
    });
    pen.bleeding(|pen| pen.stroke(&collar, colors.ink, lw * 0.9));
}

fn muscle(region: FrontRegion, bust: &BustFront) -> Path {
    match region {
        FrontRegion::ScmLeft => scm(mastoid(bust, -1.0), 187.0),
        FrontRegion::ScmRight => scm(mastoid(bust, 1.0), 213.0),
        FrontRegion::TrapeziusLeft => trapezius(bust.shoulder_left, |x| x),
        FrontRegion::TrapeziusRight => trapezius(bust.shoulder_right, |x| 400.0 - x),
    }
}

fn scm(from: Point, x: f32) -> Path {
    let belly = pt(lerp(from.x, x, 0.55), lerp(from.y, 322.0, 0.55));
    let outline = [
        from + pt(-8.0, -2.0),
        from + pt(7.0, -2.0),
        belly + pt(9.0, 0.0),
        pt(x + 8.0, 322.0),
        pt(x - 6.0, 324.0),
        belly + pt(-9.0, 0.0),
    ];
    smooth(&outline, true, 0.7)
}

fn trapezius(lift: f32, side: impl Fn(f32) -> f32) -> Path {
    let outline = [
        [162.0, 282.0],
        [156.0, 306.0],
        [126.0, 326.0 - lift * 0.7],
        [84.0, 343.0 - lift],
        [110.0, 350.0 - lift],
        [148.0, 341.0],
        [168.0, 320.0],
        [172.0, 292.0],
    ];
    smooth(&outline.map(|[x, y]| pt(side(x), y)), true, 0.6)
}
