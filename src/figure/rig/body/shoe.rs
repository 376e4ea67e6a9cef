//! Shoes and the shadow on the ground.
//!
//! Invariant: a shoe hangs on its ankle; its sole is pale and 4 units thick. `leg.rs` and the rigs seen from
//! the front put them there.

use crate::figure::curve::Path;
use crate::figure::curve::ellipse_of;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::values::Degrees;

/// A shoe from the side, toes to screen right, turned about the ankle.
#[derive(Clone, Copy, Debug)]
pub struct SideShoe {
    pub ankle: Point,
    pub turn: Degrees,
    pub size: f32,
}

impl SideShoe {
    const OUTLINE: [[f32; 2]; 11] = [
        [-11.0, 0.0],
        [-13.0, 12.0],
        [-14.0, 22.0],
        [-11.0, 27.0],
        [12.0, 28.0],
        [34.0, 28.0],
        [40.0, 24.0],
        [37.0, 16.0],
        [26.0, 11.0],
        [17.0, 6.0],
        [11.0, -1.0],
    ];

    pub fn draw(&self, pen: &mut Pen, far: bool) {
        let colors = pen.palette();
        let at = |[x, y]: [f32; 2]| self.ankle + (pt(x, y) * self.size).turned(self.turn);
        let outline = smooth(&Self::OUTLINE.map(at), true, 0.5);
        let sole = polygon(&[[-20.0, 23.5], [50.0, 23.5], [50.0, 40.0], [-20.0, 40.0]].map(at));
        pen.solid(&outline, colors.shoe, pen.lw() * 0.85);
        pen.clipped(&outline, |pen| {
            pen.fill(&sole, colors.sole);
            if !far {
                let laces = polyline(&[[16.0, 11.0], [20.0, 16.0]].map(at))
                    .and(polyline(&[[21.0, 13.0], [25.0, 18.0]].map(at)));
                pen.stroke_faint(&laces, colors.sole, 1.6 * self.size, 0.7);
            }
        });
    }
}

/// A shoe from the front, its toes turned out by `out` units; from behind it has no laces.
pub fn front_shoe(pen: &mut Pen, ankle: Point, out: f32, from_behind: bool) {
    let colors = pen.palette();
    let at = |x: f32, y: f32| ankle + pt(x, y);
    let outline = [
        at(-9.0, 0.0),
        at(9.0, 0.0),
        at(12.0 + out * 0.3, 10.0),
        at(15.0 + out, 20.0),
        at(13.0 + out, 27.0),
        at(out, 29.0),
        at(-13.0 + out, 27.0),
        at(-15.0 + out, 20.0),
        at(-12.0 + out * 0.3, 10.0),
    ];
    let outline = smooth(&outline, true, 0.6);
    let sole = Path::from(at(-30.0, 23.5))
        .quad(at(out, 27.0), at(30.0, 23.5))
        .line(at(30.0, 40.0))
        .line(at(-30.0, 40.0))
        .close();
    pen.solid(&outline, colors.shoe, pen.lw() * 0.85);
    pen.clipped(&outline, |pen| pen.fill(&sole, colors.sole));
    if !from_behind {
        let lace = |x: f32, y: f32, long: f32| Path::from(at(x, y)).line_by(long, 0.0);
        let laces = lace(out * 0.4 - 5.0, 8.0, 10.0).and(lace(out * 0.6 - 6.0, 13.0, 12.0));
        pen.stroke_faint(&laces, colors.sole, 1.6, 0.7);
    }
}

/// The shadow under a body; a line where shadows would not show.
pub fn shadow(pen: &mut Pen, center: Point, rx: f32, ry: f32) {
    let colors = pen.palette();
    if colors.theme == Theme::Contrast {
        let line = Path::from(center - pt(rx, 0.0)).to_x(center.x + rx);
        pen.stroke(&line, colors.ink, 2.5);
    } else {
        pen.fill_faint(&ellipse_of(center, rx, ry, 28), colors.prop_dark, 0.32);
    }
}
