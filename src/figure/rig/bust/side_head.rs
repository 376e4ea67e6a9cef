//! A head from the side, facing right. Bodies draw it small, the side bust at full size.
//!
//! Invariant: the middle of the head is the origin; it is turned by `pitch` where it is placed, not here. Its
//! profile is in `side_profile.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::ellipse_of;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::side_profile::Profile;
use crate::figure::values::Degrees;
use crate::figure::values::Weight;
use crate::figure::values::values;

values! {
    /// How a head is held and what the face does, from the side.
    pub struct SideHead {
        /// Positive: looks up. Whoever places the head turns it.
        pitch: Degrees = 0.0 => -22.0..=22.0;
        /// 0 closed, 1 open; the lid comes down over a fixed eye.
        eyes: Weight = 1.0 => 0.0..=1.0;
        gaze_x: Weight = 0.0 => -1.0..=1.0;
        gaze_y: Weight = 0.0 => -1.0..=1.0;
        brow: Weight = 0.0 => -1.0..=1.0;
        /// 0 closed, 1 wide open.
        jaw: Weight = 0.0 => 0.0..=1.0;
        /// Lips forward.
        round: Weight = 0.0 => 0.0..=1.0;
        smile: Weight = 0.35 => -1.0..=1.0;
    }
}

/// Whoever draws it small takes a heavier line first.
pub fn draw(pen: &mut Pen, head: &SideHead) {
    let profile = Profile::new(head.jaw, head.round);
    skull(pen, &profile);
    if head.jaw > OPEN {
        open_mouth(pen, &profile);
    }
    jaw_shade(pen, &profile);
    hair_and_ear(pen);
    eye(pen, head);
    lips(pen, head, &profile);
}

/// From this jaw on the mouth is seen open.
const OPEN: f32 = 0.05;

fn skull(pen: &mut Pen, profile: &Profile) {
    let (colors, lw) = (pen.palette(), pen.lw());
    let jaw = profile.lower(14.0, 76.0);
    let under = pt(lerp(0.0, jaw.x, 0.3), jaw.y - 6.0);
    let whole = profile
        .line(pt(38.0, -68.0))
        .cubic(under, [-20.0, 62.0], [-30.0, 56.0])
        .cubic([-40.0, 54.0], [-50.0, 52.0], [-58.0, 46.0])
        .cubic([-76.0, 32.0], [-90.0, 2.0], [-84.0, -34.0])
        .cubic([-76.0, -78.0], [-36.0, -98.0], [-4.0, -96.0])
        .cubic([20.0, -95.0], [38.0, -84.0], [38.0, -68.0])
        .close();
    let skin = profile
        .line(pt(34.0, -68.0))
        .cubic(under, [-12.0, 60.0], [-16.0, 46.0])
        .line([-30.0, 20.0])
        .line([-10.0, -50.0])
        .close();
    pen.contour(&whole, lw);
    pen.fill(&skin, colors.skin);
}

fn open_mouth(pen: &mut Pen, profile: &Profile) {
    let colors = pen.palette();
    let (upper, lower) = (profile.upper(66.0, 48.0), profile.lower(66.0, 48.0));
    let hollow =
        Path::from(pt(upper.x - 1.0, 48.0)).line(profile.corner()).line(pt(lower.x - 1.0, lower.y)).close();
    let dark = Color::hex(if colors.theme == Theme::Contrast { 0x000000 } else { 0x3B1618 });
    pen.fill_and_stroke(&hollow, dark, colors.ink, 2.0);
}

fn jaw_shade(pen: &mut Pen, profile: &Profile) {
    let jaw = profile.lower(14.0, 76.0);
    let [cheek, front, chin] =
        [[40.0, 66.0], [63.0, 80.0], [50.0, 88.0]].map(|[x, y]: [f32; 2]| profile.lower(x, y));
    let shade = Path::from(jaw)
        .cubic([0.0, 70.0], [-12.0, 60.0], [-16.0, 46.0])
        .line([-22.0, 30.0])
        .cubic([-8.0, 50.0], [14.0, 60.0], cheek)
        .cubic(cheek + pt(12.0, 3.0), front + pt(-3.0, -6.0), front)
        .cubic(front + pt(-3.0, 6.0), chin + pt(6.0, 0.0), chin)
        .cubic(chin + pt(-12.0, 0.0), jaw + pt(12.0, 6.0), jaw)
        .close();
    pen.fill(&shade, pen.palette().shade);
}

fn hair_and_ear(pen: &mut Pen) {
    let colors = pen.palette();
    let hair = Path::from([38.0, -66.0])
        .cubic([28.0, -54.0], [16.0, -50.0], [9.0, -36.0])
        .cubic([5.0, -26.0], [5.0, -14.0], [3.0, 0.0])
        .cubic([1.0, 6.0], [-6.0, 6.0], [-9.0, 2.0])
        .line([-15.0, -6.0])
        .cubic([-26.0, -12.0], [-33.0, -2.0], [-29.0, 10.0])
        .cubic([-26.0, 22.0], [-22.0, 30.0], [-26.0, 40.0])
        .cubic([-32.0, 52.0], [-46.0, 54.0], [-58.0, 46.0])
        .cubic([-76.0, 32.0], [-90.0, 2.0], [-84.0, -34.0])
        .cubic([-76.0, -78.0], [-36.0, -98.0], [-4.0, -96.0])
        .cubic([20.0, -95.0], [38.0, -84.0], [38.0, -66.0])
        .close();
    let light = Path::from([-80.0, -36.0])
        .cubic([-72.0, -74.0], [-40.0, -92.0], [-8.0, -92.0])
        .cubic([-30.0, -80.0], [-52.0, -62.0], [-60.0, -36.0])
        .cubic([-66.0, -20.0], [-66.0, -6.0], [-70.0, 0.0])
        .cubic([-78.0, -10.0], [-82.0, -22.0], [-80.0, -36.0])
        .close();
    let ear = Path::from([-20.0, -8.0])
        .cubic([-34.0, -10.0], [-34.0, 12.0], [-27.0, 22.0])
        .cubic([-23.0, 29.0], [-15.0, 30.0], [-12.0, 24.0])
        .cubic([-10.0, 16.0], [-4.0, 14.0], [-6.0, 4.0])
        .cubic([-7.0, -4.0], [-12.0, -7.0], [-20.0, -8.0])
        .close();
    let inside = Path::from([-15.0, 0.0]).cubic([-23.0, -2.0], [-25.0, 10.0], [-20.0, 18.0]);
    pen.fill(&hair, colors.hair);
    if pen.flipped() {
        let front =
            [[44.0, -62.0], [46.0, -92.0], [0.0, -104.0], [-34.0, -98.0], [-10.0, -76.0], [14.0, -62.0]];
        let front = smooth(&front.map(|[x, y]: [f32; 2]| pt(x, y)), true, 0.6);
        pen.clipped(&hair, |pen| pen.fill(&front, colors.hair_light));
    } else {
        pen.fill(&light, colors.hair_light);
    }
    pen.fill_and_stroke(&ear, colors.skin, colors.ink, 2.6);
    pen.stroke(&inside, colors.shade, 3.2);
}

fn eye(pen: &mut Pen, head: &SideHead) {
    let colors = pen.palette();
    if head.eyes < 0.12 {
        let lid = Path::from([37.0, 0.0]).quad([45.0, 6.5], [55.0, 1.5]);
        pen.stroke(&lid, colors.ink, 3.6);
    } else {
        open_eye(pen, head);
    }
    let lift = head.brow * 5.0;
    let brow = Path::from([40.0, -21.0 - lift]).quad([50.0, -29.0 - lift], [60.0, -24.0 - lift]);
    let color = if colors.theme == Theme::Contrast { colors.ink } else { colors.hair };
    pen.stroke(&brow, color, 5.0);
}

fn open_eye(pen: &mut Pen, head: &SideHead) {
    let colors = pen.palette();
    let lid = lerp(1.0, -9.0, head.eyes);
    let almond = Path::from([39.0, 1.0])
        .cubic([43.0, lid], [52.0, lid - 1.0], [57.0, lerp(1.0, -5.0, head.eyes)])
        .cubic([56.5, 1.0], [52.0, 5.0], [44.0, 5.0])
        .close();
    pen.fill(&almond, colors.sclera);
    let iris = ellipse_of([52.0 + head.gaze_x * 2.0, head.gaze_y * 2.0 - 1.0], 4.0, 5.8, 20);
    pen.clipped(&almond, |pen| pen.fill(&iris, colors.ink));
    let corner = pt(58.0, lerp(0.5, -6.0, head.eyes));
    let upper = Path::from([37.5, 1.5]).cubic([42.0, lid - 0.5], [52.0, lid - 1.5], corner);
    pen.stroke(&upper, colors.ink, 3.4);
    if head.eyes < 0.9 {
        let fold = Path::from([41.0, -10.0]).quad([49.0, -14.0], [57.0, -11.0]);
        pen.stroke(&fold, colors.shade, 2.4);
    }
}

fn lips(pen: &mut Pen, head: &SideHead, profile: &Profile) {
    let colors = pen.palette();
    let wing = Path::from([68.0, 32.0]).quad([62.0, 33.0], [61.0, 27.0]);
    pen.stroke(&wing, colors.ink, 2.4);
    let [top, back, parting] =
        [[71.0, 42.0], [58.0, 47.6], [66.0, 48.0]].map(|[x, y]: [f32; 2]| profile.upper(x, y));
    let upper =
        Path::from(top).cubic(pt(top.x - 5.0, 41.0), [61.0, 44.0], back).line(pt(parting.x, 48.0)).close();
    pen.fill_faint(&upper, colors.lip, 0.8);
    let corners: [Point; 3] =
        [[66.0, 48.0], [62.0, 56.0], [70.4, 54.0]].map(|[x, y]: [f32; 2]| profile.lower(x, y));
    let [start, low, front] = corners;
    let lower = Path::from(start)
        .cubic(start + pt(-4.0, 2.0), low + pt(-2.0, -3.0), low)
        .cubic(low + pt(5.0, 2.0), front + pt(0.0, 2.0), front)
        .close();
    pen.fill_faint(&lower, colors.lip, 0.8);
    if head.jaw <= OPEN {
        let end = pt(lerp(53.0, 60.0, head.round), 48.0 - head.smile * 1.5);
        let line = Path::from(pt(parting.x, 48.0)).quad([60.0, 50.0], end);
        pen.stroke(&line, colors.ink, 2.8);
    }
}
