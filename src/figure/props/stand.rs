//! Furniture: headrest, counter, rail, lamp, floor, table top, an empty chair.
//!
//! Invariant: each stands where its pose puts it and never moves with the figure. What hangs on a wall is in
//! `wall.rs`, small things for a table are in `table.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::pen::Pen;
use crate::figure::rig::body::chair;

props! {
    /// The head rest of a chair, seen from the side.
    Headrest {}
    /// A line to stand on.
    Floor { left: f32 = 40.0, right: f32 = 360.0, y: f32 = 392.0 }
    /// A kitchen counter to hold on to, at the right.
    Counter {
        /// Where it begins.
        x: f32 = 300.0,
    }
    /// A hand rail across the picture.
    Rail {
        /// Its height.
        y: f32 = 214.0,
    }
    /// A lamp with a shade on a foot.
    Lamp { x: f32 = 330.0, y: f32 = 200.0, on: bool = false }
    /// An empty chair from the front, the size of one that somebody sits on.
    ChairBehind {}
    /// A table seen from above or in front, from `y` down.
    TableTop { y: f32 = 70.0 }
}

impl Headrest {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let post = Path::from([78.0, 180.0]).cubic([62.0, 250.0], [48.0, 320.0], [44.0, 430.0]);
        pen.bleeding(|pen| {
            pen.stroke(&post, c.ink, 20.0);
            pen.stroke(&post, c.edge, 14.0);
        });
        let cushion = Path::from([74.0, 92.0])
            .to_x(88.0)
            .quad([104.0, 92.0], [104.0, 108.0])
            .to_y(184.0)
            .quad([104.0, 200.0], [88.0, 200.0])
            .to_x(74.0)
            .quad([60.0, 200.0], [60.0, 184.0])
            .to_y(108.0)
            .quad([60.0, 92.0], [74.0, 92.0])
            .close();
        pen.solid(&cushion, c.prop, pen.lw());
    }
}

impl Floor {
    pub fn draw(&self, pen: &mut Pen) {
        let edge = pen.palette().edge;
        pen.stroke(&polyline(&[[self.left, self.y], [self.right, self.y]]), edge, 4.0);
    }
}

impl Counter {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, x, lw) = (pen.palette(), self.x, pen.lw() * 0.8);
        pen.solid(&polygon(&[[x, 222.0], [392.0, 222.0], [392.0, 234.0], [x, 234.0]]), c.prop, lw);
        let cupboard = [[x + 8.0, 234.0], [388.0, 234.0], [388.0, 388.0], [x + 8.0, 388.0]];
        pen.solid(&polygon(&cupboard), c.prop_dark, lw);
        pen.stroke(&polyline(&[[x + 48.0, 240.0], [x + 48.0, 382.0]]), c.prop, 3.0);
    }
}

impl Rail {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, y) = (pen.palette(), self.y);
        let bar = polyline(&[[8.0, y], [392.0, y]]);
        pen.stroke(&bar, c.ink, 11.0);
        pen.stroke(&bar, c.prop, 6.0);
        let posts = |top: f32, foot: f32| {
            polyline(&[[60.0, top], [60.0, foot]]).and(polyline(&[[340.0, top], [340.0, foot]]))
        };
        pen.stroke(&posts(y, 388.0), c.ink, 9.0);
        pen.stroke(&posts(y + 4.0, 386.0), c.edge, 4.0);
    }
}

impl Lamp {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, x, y) = (pen.palette(), self.x, self.y);
        let pole = polyline(&[[x, y], [x, y + 46.0]]);
        pen.stroke(&pole, c.ink, 9.0);
        pen.stroke(&pole, c.edge, 4.0);
        let foot = polygon(&[[-22.0, 46.0], [22.0, 46.0], [22.0, 54.0], [-22.0, 54.0]]).translated(x, y);
        pen.solid(&foot, c.prop_dark, pen.lw() * 0.7);
        let shade = polygon(&[[-18.0, -40.0], [18.0, -40.0], [32.0, 0.0], [-32.0, 0.0]]).translated(x, y);
        pen.solid(&shade, if self.on { c.contact } else { c.prop }, pen.lw() * 0.8);
        if self.on {
            let rays = Path::from([-46.0, -4.0])
                .line_by(-14.0, 6.0)
                .then_from([46.0, -4.0])
                .line_by(14.0, 6.0)
                .then_from([0.0, -54.0])
                .line_by(0.0, -12.0);
            pen.stroke(&rays.translated(x, y), c.contact_ink, 4.0);
        }
    }
}

impl ChairBehind {
    pub fn draw(&self, pen: &mut Pen) {
        chair::from_front(pen);
    }
}

impl TableTop {
    pub fn draw(&self, pen: &mut Pen) {
        table_from(pen, self.y);
    }
}

/// A table that fills the picture from `y` down, with its edge.
pub fn table_from(pen: &mut Pen, y: f32) {
    let c = pen.palette();
    pen.bleeding(|pen| {
        pen.fill(&polygon(&[[-10.0, y], [410.0, y], [410.0, 410.0], [-10.0, 410.0]]), c.prop);
        pen.stroke(&polyline(&[[-10.0, y], [410.0, y]]), c.edge, 4.0);
    });
}
