//! Where the feet stand, as two soles seen from above on a card.
//!
//! Invariant: toes point down, as the feet of someone who faces the viewer; so the card agrees with the figure
//! beside it, and lower means further ahead. Counter and rail are in `stand.rs`.

use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::props::Rect;
use crate::figure::props::shape::card;

props! {
    /// Two soles on a card. Places are the middles of the soles, counted from the middle of the card, in units of
    /// a card 128 high; the sole on screen left comes first.
    Soles {
        frame: Rect = [276.0, 20.0, 108.0, 128.0],
        places: [Point; 2] = [pt(-15.0, 0.0), pt(15.0, 0.0)],
    }
}

/// The sole on screen left, toes down; the big toe is on the inner side.
const SOLE: [[f32; 2]; 12] = [
    [0.0, -27.0],
    [8.0, -22.0],
    [8.5, -10.0],
    [6.5, 0.0],
    [10.0, 12.0],
    [9.5, 22.0],
    [3.0, 28.0],
    [-5.0, 26.0],
    [-11.0, 16.0],
    [-10.0, 4.0],
    [-8.0, -8.0],
    [-8.0, -22.0],
];

impl Soles {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, [x, y, w, h]) = (pen.palette(), self.frame);
        card(pen, self.frame, 9.0, c.sheet);
        let size = h / 128.0;
        let outline = smooth(&SOLE, true, 0.55);
        let tread = polyline(&[[-6.5, 9.0], [6.5, 9.0]])
            .and(polyline(&[[-6.5, 15.0], [6.0, 15.0]]))
            .and(polyline(&[[-4.5, -16.0], [5.0, -16.0]]));
        for (place, side) in self.places.into_iter().zip([1.0, -1.0]) {
            let at = Affine::translate(x + w / 2.0 + place.x * size, y + h / 2.0 + place.y * size);
            pen.within(at.scaled(size * side, size), |pen| {
                pen.solid(&outline, c.shoe, pen.lw() * 0.8);
                pen.stroke_faint(&tread, c.sole, 2.4, 0.75);
            });
        }
    }
}
