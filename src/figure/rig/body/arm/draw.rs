//! How an arm is drawn: hand, forearm, sleeve, back to front.
//!
//! Invariant: a far arm is all in shade and has no planes of its own; a near sleeve runs into the shirt without
//! a seam. The arm itself is in `mod.rs`.

use crate::figure::curve::polyline;
use crate::figure::geometry::Point;
use crate::figure::geometry::mix;
use crate::figure::geometry::polar;
use crate::figure::pen::Pen;
use crate::figure::rig::body::arm::Arm;
use crate::figure::rig::body::arm::Joined;
use crate::figure::rig::body::hand::SmallHand;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;
use crate::figure::values::Degrees;

impl Arm {
    /// `size` is 1 for seated people.
    pub fn draw(&self, pen: &mut Pen, shoulder: Point, size: f32, joined: Joined) {
        let colors = pen.palette();
        let lw = pen.lw() * 0.85;
        let far = matches!(joined, Joined::Behind);
        let (skin, cloth) =
            if far { (colors.shade, colors.cloth_shade) } else { (colors.skin, colors.cloth) };
        let (wrist, angle) = (self.wrist, self.angle);
        SmallHand { wrist, angle, shape: self.hand, thumb: self.thumb, size, skin, lw }.draw(pen);

        let radii = [(0.0, 12.5), (0.5, 12.0), (0.95, 10.2), (1.25, 10.8), (1.6, 9.2), (2.0, 7.0)];
        let profile = radii.map(|(at, radius)| stop(at, radius * size));
        let limb = tube(&[shoulder, self.elbow, wrist], &profile, Ends::bending(16.0 * size));
        pen.solid(&limb.path, skin, lw);
        if !far {
            pen.fill(&limb.strip(pen.side(), 0.45, 0.3, 1.0), colors.shade);
        }
        let seam = [polar(wrist, -4.0, angle), polar(wrist, 5.0 * size, angle)];
        pen.fill(&tube(&seam, &[stop(0.0, 6.6 * size), stop(1.0, 6.4 * size)], Ends::default()).path, skin);

        let cut = mix(shoulder, self.elbow, 0.66);
        let profile = [(0.0, 17.0), (0.5, 16.6), (1.0, 16.8)].map(|(at, radius)| stop(at, radius * size));
        let sleeve = tube(&[shoulder, cut], &profile, Ends::ending(0.16));
        pen.solid(&sleeve.path, cloth, lw);
        if !far {
            pen.fill(&sleeve.strip(pen.side(), 0.5, 0.0, 1.0), colors.cloth_shade);
        }
        cuff(pen, cut, (cut - shoulder).angle(), size, far);
        if let Joined::InFront { inward, radius } = joined {
            let profile = [stop(0.0, 16.9 * size), stop(1.0, radius * size)];
            let seam = tube(&[shoulder, shoulder + inward * size], &profile, Ends::default());
            pen.fill(&seam.path, cloth);
        }
    }
}

/// The line around a sleeve, a little above its end.
fn cuff(pen: &mut Pen, end: Point, way: Degrees, size: f32, far: bool) {
    let colors = pen.palette();
    let middle = polar(end, -5.0 * size, way);
    let out = |turn: f32| polar(middle, 16.4 * size, way + turn);
    let line = polyline(&[out(90.0), polar(middle, 2.0 * size, way), out(-90.0)]);
    if far {
        pen.stroke_faint(&line, colors.ink, 2.2 * size, 0.25);
    } else {
        pen.stroke(&line, colors.cloth_shade, 2.2 * size);
    }
}
