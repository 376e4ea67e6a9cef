//! Soft things: pillow, cloth, towel, and swatches of fabric to feel.
//!
//! Invariant: their colours are the palette's textiles, never the skin's. Bags are in `bag.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::props::shape::card;
use crate::figure::values::kinds;

props! {
    /// A pillow under a head, seen from above.
    Pillow {}
    /// A cloth on a pillow, seen from above.
    Cloth {}
    /// A towel that lies over something.
    Towel {}
    /// Two pieces of fabric side by side.
    Swatches {
        /// Upper edge.
        y: f32 = 36.0,
        /// Left edge of the first.
        left: f32 = 62.0,
        /// Left edge of the second.
        right: f32 = 218.0,
        first: Fabric = Fabric::CoarseDots,
        second: Fabric = Fabric::Lines,
    }
}

kinds! {
/// How a swatch feels.
pub enum Fabric {
    CoarseDots,
    Lines,
    FineDots,
}
}

impl Pillow {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let outline = [
            [46.0, 70.0],
            [200.0, 46.0],
            [354.0, 70.0],
            [368.0, 190.0],
            [350.0, 300.0],
            [200.0, 314.0],
            [50.0, 300.0],
            [32.0, 190.0],
        ];
        pen.solid(&smooth(&outline, true, 0.6), c.soft_light, pen.lw() * 0.9);
        pen.stroke(&Path::from([62.0, 288.0]).quad([200.0, 306.0], [338.0, 288.0]), c.soft, 5.0);
        let corners = Path::from([58.0, 84.0])
            .quad_by([18.0, 6.0], [22.0, 24.0])
            .then_from([342.0, 84.0])
            .quad_by([-18.0, 6.0], [-22.0, 24.0])
            .then_from([56.0, 286.0])
            .quad_by([16.0, -6.0], [20.0, -20.0])
            .then_from([344.0, 286.0])
            .quad_by([-16.0, -6.0], [-20.0, -20.0]);
        pen.stroke(&corners, c.soft, 4.0);
    }
}

impl Cloth {
    pub fn draw(&self, pen: &mut Pen) {
        let outline = [
            [104.0, 62.0],
            [200.0, 50.0],
            [296.0, 62.0],
            [304.0, 180.0],
            [290.0, 282.0],
            [200.0, 292.0],
            [110.0, 282.0],
            [96.0, 180.0],
        ];
        pen.solid(&smooth(&outline, true, 0.5), pen.palette().sheet, pen.lw() * 0.7);
    }
}

impl Towel {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let outline = [
            [84.0, 150.0],
            [200.0, 132.0],
            [318.0, 152.0],
            [330.0, 300.0],
            [320.0, 414.0],
            [80.0, 414.0],
            [70.0, 300.0],
        ];
        let outline = smooth(&outline, true, 0.4);
        let shade = Path::from([270.0, 120.0])
            .cubic([290.0, 220.0], [296.0, 320.0], [290.0, 420.0])
            .to_x(420.0)
            .to_y(120.0)
            .close();
        let folds = Path::from([130.0, 190.0])
            .quad_by([20.0, 60.0], [4.0, 150.0])
            .then_from([220.0, 200.0])
            .quad_by([-16.0, 70.0], [6.0, 160.0]);
        pen.bleeding(|pen| {
            pen.solid(&outline, c.cloth_light, pen.lw());
            pen.clipped(&outline, |pen| {
                pen.fill(&shade, c.cloth_shade);
                pen.stroke(&folds, c.cloth_shade, 4.0);
                pen.stroke(&polyline(&[[60.0, 386.0], [340.0, 386.0]]), c.soft_light, 8.0);
            });
        });
    }
}

impl Swatches {
    pub fn draw(&self, pen: &mut Pen) {
        self.first.draw(pen, pt(self.left, self.y));
        self.second.draw(pen, pt(self.right, self.y));
    }
}

impl Fabric {
    fn draw(self, pen: &mut Pen, corner: Point) {
        let (c, Point { x, y }) = (pen.palette(), corner);
        let ground = match self {
            Self::CoarseDots => c.soft,
            Self::Lines => c.soft_light,
            Self::FineDots => c.sheet,
        };
        card(pen, [x, y, 120.0, 96.0], 8.0, ground);
        let mut dot = |at: [f32; 2], radius: f32| {
            pen.fill_faint(&circle(at, radius).translated(x, y + 14.0), c.ink, 0.55);
        };
        match self {
            Self::CoarseDots => {
                for (i, j) in grid(5, 4) {
                    dot([16.0 + i * 22.0 + (j % 2.0) * 6.0, 4.0 + j * 22.0], 3.6);
                }
            }
            Self::FineDots => {
                for (i, j) in grid(9, 7) {
                    dot([14.0 + i * 11.5, j * 11.5], 1.7);
                }
            }
            Self::Lines => {
                for (_, j) in grid(1, 6) {
                    let line = polyline(&[[12.0, 14.0], [108.0, 14.0]]).translated(x, y + j * 14.0);
                    pen.stroke_faint(&line, c.ink, 2.6, 0.5);
                }
            }
        }
    }
}

/// Column by column, each from the top.
fn grid(columns: u8, rows: u8) -> impl Iterator<Item = (f32, f32)> {
    (0..columns).flat_map(move |i| (0..rows).map(move |j| (f32::from(i), f32::from(j))))
}
