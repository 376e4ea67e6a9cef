//! Two hands seen from above with an upright mirror between them.
//!
//! Invariant: the reflection is the same hand flipped, its colours mixed toward the glass; the hidden hand
//! rests in the box at the right edge and is never drawn. The hand itself is in `flat.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::geometry::Affine;
use crate::figure::palette::Palette;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::rig::hand::Hand;
use crate::figure::rig::hand::flat;
use crate::figure::values::Degrees;
use crate::figure::values::Weight;
use crate::figure::values::values;

values! {
    /// The hand before the mirror; lists of five are thumb, index, middle, ring, little finger.
    pub struct MirrorBox {
        flex: [Weight; 5] = [0.0; 5] => 0.0..=1.0;
        spread: Weight = 1.1 => 0.6..=1.6;
        /// Sideways turn of each finger; positive is clockwise.
        angles: [Degrees; 5] = [0.0; 5] => -30.0..=30.0;
        /// Turns the whole hand.
        turn: Degrees = 0.0 => -45.0..=45.0;
    }
}

/// The back of a hand is drawn as a right one; left of the mirror lies a left one, its thumb toward it.
const OTHER: Affine = Affine::FLIP;

pub fn draw(pen: &mut Pen, values: &MirrorBox) {
    let c = pen.palette();
    let hand = Hand { flex: values.flex, spread: values.spread, angles: values.angles, ..Hand::default() };
    let place =
        Affine::translate(74.0, 278.0).rotated(values.turn).translated(-82.0, -140.0).scaled(0.58, 0.58);
    pen.bleeding(|pen| {
        pen.fill(&polygon(&[[-10.0, 60.0], [410.0, 60.0], [410.0, 410.0], [-10.0, 410.0]]), c.prop);
        pen.stroke(&polyline(&[[-10.0, 60.0], [410.0, 60.0]]), c.edge, 4.0);
    });
    let mirror = Path::from([205.0, 84.0])
        .to_x(352.0)
        .quad([358.0, 84.0], [358.0, 90.0])
        .to_y(374.0)
        .to_x(205.0)
        .close();
    pen.solid(&mirror, c.glass, pen.lw() * 0.9);
    let gleam = [[230.0, 84.0], [280.0, 84.0], [216.0, 200.0], [216.0, 110.0]];
    pen.fill(&polygon(&gleam), c.glass_light);
    pen.clipped(&mirror, |pen| {
        pen.with_palette(reflected(c), |pen| {
            let image = place.then(Affine::FLIP);
            pen.within(image, |pen| pen.reflected(|pen| pen.within(OTHER, |pen| flat::draw(pen, &hand))));
        });
    });
    pen.stroke(&mirror, c.ink, pen.lw());
    pen.within(place, |pen| pen.within(OTHER, |pen| flat::draw(pen, &hand)));
    let edge = [[196.0, 74.0], [206.0, 74.0], [206.0, 384.0], [196.0, 384.0]];
    pen.solid(&polygon(&edge), c.prop_dark, pen.lw() * 0.8);
    hidden_box(pen);
}

/// The box at the right edge where the other hand rests.
fn hidden_box(pen: &mut Pen) {
    let c = pen.palette();
    let side = |bottom: f32| polygon(&[[362.0, 112.0], [396.0, 112.0], [396.0, bottom], [362.0, bottom]]);
    pen.solid(&side(372.0), c.soft, pen.lw() * 0.9);
    pen.fill(&side(126.0), c.soft_light);
    let slats = polyline(&[[370.0, 250.0], [370.0, 330.0]]).and(polyline(&[[380.0, 250.0], [380.0, 330.0]]));
    pen.stroke(&slats, c.edge, 3.0);
}

/// In high contrast the lines stay white.
fn reflected(c: Palette) -> Palette {
    let part = if c.theme == Theme::Contrast { 0.0 } else { 0.45 };
    Palette {
        skin: c.skin.mix(c.glass, part),
        shade: c.shade.mix(c.glass, part),
        nail: c.nail.mix(c.glass, part),
        cloth: c.cloth.mix(c.glass, part),
        cloth_shade: c.cloth_shade.mix(c.glass, part),
        ink: c.ink.mix(c.glass, part),
        ..c
    }
}
