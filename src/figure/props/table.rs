//! Small things for a table or a hand: cup, glass, straw, key, fruit, putty.
//!
//! Invariant: `at` is the middle of the thing, `scale` 1 fits a whole body at a desk. Paper and pens are in
//! `paper.rs`.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::smooth;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::palette::Theme;
use crate::figure::pen::Pen;
use crate::figure::values::fields;
use crate::figure::values::kinds;

const GREEN: Color = Color::hex(0xA9B98A);

const APPLE: [[f32; 2]; 8] = [
    [0.0, -10.0],
    [13.0, -14.0],
    [18.0, 0.0],
    [10.0, 16.0],
    [0.0, 14.0],
    [-10.0, 16.0],
    [-18.0, 0.0],
    [-13.0, -14.0],
];

const BANANA: [[f32; 2]; 8] = [
    [-20.0, -6.0],
    [-10.0, 8.0],
    [6.0, 10.0],
    [20.0, -4.0],
    [16.0, -12.0],
    [4.0, -2.0],
    [-10.0, -4.0],
    [-16.0, -12.0],
];

const PEAR: [[f32; 2]; 7] =
    [[0.0, -18.0], [7.0, -8.0], [14.0, 6.0], [8.0, 16.0], [-8.0, 16.0], [-14.0, 6.0], [-7.0, -8.0]];

props! {
    /// A cup with a handle at the right.
    Cup { at: Point = pt(300.0, 300.0), scale: f32 = 1.0 }
    /// A glass half full, with bubbles.
    Glass { at: Point = pt(300.0, 330.0) }
    /// A drinking straw from one point to another.
    Straw { points: [Point; 2] = [pt(280.0, 220.0), pt(330.0, 340.0)] }
    /// A door key.
    Key {
        at: Point = pt(300.0, 90.0),
        /// Degrees.
        turn: f32 = 0.0,
        scale: f32 = 1.0,
    }
    /// Fruit on a plate or counter.
    Fruit { pieces: Vec<Piece> = Vec::new() }
    /// A lump of putty with a gleam.
    Cube { at: Point = pt(300.0, 300.0), scale: f32 = 1.0 }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    pub at: Point,
    pub kind: FruitKind,
}

fields!(Piece, fresh Self { at: pt(200.0, 300.0), kind: FruitKind::Apple }; at, kind);

kinds! {
pub enum FruitKind {
    Apple,
    Banana,
    Pear,
}
}

impl Cup {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let handle = Path::from([22.0, -26.0]).cubic([40.0, -28.0], [40.0, 2.0], [18.0, 0.0]);
        let body = Path::from([-24.0, -38.0])
            .to_x(24.0)
            .line([19.0, 12.0])
            .quad([18.0, 16.0], [12.0, 16.0])
            .to_x(-12.0)
            .quad([-18.0, 16.0], [-19.0, 12.0])
            .close();
        let shade = Path::from([10.0, -36.0])
            .to_x(23.0)
            .line([18.0, 12.0])
            .quad([17.0, 15.0], [12.0, 15.0])
            .to_x(6.0)
            .quad([12.0, -10.0], [10.0, -36.0])
            .close();
        pen.within(Affine::translate(self.at.x, self.at.y).scaled(self.scale, self.scale), |pen| {
            pen.stroke(&handle, c.ink, 11.0);
            pen.stroke(&handle, c.prop, 5.0);
            pen.solid(&body, c.prop, pen.lw() * 0.8);
            pen.fill(&shade, c.prop_dark);
        });
    }
}

impl Glass {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, Point { x, y }) = (pen.palette(), self.at);
        let body = [[-30.0, -66.0], [30.0, -66.0], [24.0, 18.0], [-24.0, 18.0]];
        pen.solid(&polygon(&body).translated(x, y), c.glass_light, pen.lw() * 0.8);
        let water = [[-26.5, -22.0], [26.5, -22.0], [24.0, 17.0], [-24.0, 17.0]];
        pen.fill(&polygon(&water).translated(x, y), c.glass);
        let level = polyline(&[[-26.5, -22.0], [26.5, -22.0]]);
        pen.stroke_faint(&level.translated(x, y), c.act, 3.0, 0.5);
        for (dx, dy, radius) in [(-8.0, -8.0, 4.5), (6.0, 0.0, 3.6), (-2.0, -32.0, 4.0), (10.0, -28.0, 3.0)] {
            pen.fill_and_stroke(&circle([x + dx, y + dy], radius), c.halo, c.act, 2.0);
        }
    }
}

impl Straw {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, tube) = (pen.palette(), polyline(&self.points));
        pen.stroke(&tube, c.ink, 15.0);
        pen.stroke(&tube, c.act, 9.5);
    }
}

impl Key {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let place = Affine::translate(self.at.x, self.at.y).rotated(self.turn).scaled(self.scale, self.scale);
        let shank = polyline(&[[0.0, 0.0], [58.0, 0.0]])
            .and(polyline(&[[44.0, 0.0], [44.0, 14.0]]))
            .and(polyline(&[[56.0, 0.0], [56.0, 16.0]]));
        pen.within(place, |pen| {
            pen.stroke(&shank, c.ink, 15.0);
            pen.stroke(&shank, c.contact, 9.0);
            pen.fill_and_stroke(&circle([-14.0, 0.0], 18.0), c.contact, c.ink, 3.0);
            pen.fill_and_stroke(&circle([-14.0, 0.0], 7.0), c.prop, c.ink, 2.4);
        });
    }
}

impl Fruit {
    pub fn draw(&self, pen: &mut Pen) {
        for piece in &self.pieces {
            piece.draw(pen);
        }
    }
}

impl Piece {
    fn draw(&self, pen: &mut Pen) {
        let (c, Point { x, y }) = (pen.palette(), self.at);
        let colored = matches!(c.theme, Theme::Paper | Theme::Dark);
        let (outline, fill) = match self.kind {
            FruitKind::Apple => (smooth(&APPLE, true, 0.6), c.region),
            FruitKind::Banana => (smooth(&BANANA, true, 0.5), c.contact),
            FruitKind::Pear => (smooth(&PEAR, true, 0.6), if colored { GREEN } else { c.act }),
        };
        pen.solid(&outline.translated(x, y), fill, 2.0);
        if self.kind == FruitKind::Apple {
            let stalk = Path::from([x, y - 11.0]).quad_by([2.0, -9.0], [8.0, -11.0]);
            pen.stroke(&stalk, c.ink, 3.0);
        }
    }
}

impl Cube {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, k) = (pen.palette(), self.scale);
        let outline = [[-20.0, -8.0], [0.0, -22.0], [22.0, -10.0], [18.0, 14.0], [-4.0, 20.0], [-22.0, 10.0]];
        let place = |path: Path| path.transformed(Affine::translate(self.at.x, self.at.y).scaled(k, k));
        pen.solid(&place(smooth(&outline, true, 0.5)), c.contact, pen.lw() * 0.8);
        let gleam = place(smooth(&[[-10.0, -6.0], [0.0, -12.0], [10.0, -8.0]], false, 0.5));
        pen.stroke_faint(&gleam, c.halo, 4.0, 0.8);
    }
}
