//! What hangs on or stands before a wall: mirror, tapes, window, board, screen, the wall itself.
//!
//! Invariant: drawn behind the figure unless a pose says otherwise; only what is larger than the picture
//! runs out of it. Furniture that stands on the floor is in `stand.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::round_rect;
use crate::figure::curve::smooth;
use crate::figure::list::Color;
use crate::figure::pen::Pen;
use crate::figure::props::Rect;
use crate::figure::props::shape::card;
use crate::figure::props::shape::inside;

props! {
    /// A large mirror behind a bust.
    Mirror {}
    /// Strips of tape on the mirror: one upright, two level at the eyes, two at the shoulders.
    Tapes {
        /// Height of the eyes, y.
        eyes: f32 = 176.0,
        /// Height of the shoulders, y.
        shoulders: f32 = 336.0,
    }
    /// A wall at the left, seen edge on.
    WallSide {
        /// Where it ends.
        x: f32 = 96.0,
    }
    /// A board or large sheet with a frame.
    Board { frame: Rect = [60.0, 20.0, 280.0, 220.0] }
    /// A window with a hill.
    Window {
        frame: Rect = [270.0, 40.0, 110.0, 140.0],
        /// With a moon.
        night: bool = false,
    }
    /// A computer or television screen.
    Screen {
        frame: Rect = [228.0, 36.0, 160.0, 118.0],
        stand: bool = true,
        off: bool = false,
    }
}

impl Mirror {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        pen.bleeding(|pen| {
            pen.solid(&round_rect(26.0, 12.0, 348.0, 420.0, 26.0), c.prop_dark, pen.lw() * 0.8);
            let glass = round_rect(37.0, 23.0, 326.0, 420.0, 18.0);
            pen.fill_and_stroke(&glass, c.glass, c.ink, pen.lw() * 0.7);
        });
        let gleam = [[60.0, 60.0], [130.0, 23.0], [180.0, 23.0], [50.0, 210.0], [50.0, 100.0]];
        pen.fill(&polygon(&gleam), c.glass_light);
    }
}

impl Tapes {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let (eyes, shoulders) = (self.eyes, self.shoulders);
        let strips = [
            [[40.0, eyes], [104.0, eyes]],
            [[296.0, eyes], [360.0, eyes]],
            [[40.0, shoulders], [66.0, shoulders]],
            [[334.0, shoulders], [360.0, shoulders]],
            [[200.0, 28.0], [200.0, 72.0]],
        ];
        for strip in strips {
            pen.stroke(&polyline(&strip), c.contact_ink, 7.0);
            pen.stroke(&polyline(&strip), c.contact, 4.5);
        }
    }
}

impl WallSide {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, x) = (pen.palette(), self.x);
        pen.bleeding(|pen| {
            pen.fill(&polygon(&[[-10.0, -10.0], [x, -10.0], [x, 410.0], [-10.0, 410.0]]), c.prop);
            pen.stroke(&polyline(&[[x, -10.0], [x, 410.0]]), c.ink, pen.lw() * 0.9);
            pen.stroke(&polyline(&[[x - 22.0, -10.0], [x - 22.0, 410.0]]), c.edge, 3.0);
        });
    }
}

impl Board {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        card(pen, self.frame, 8.0, c.prop_dark);
        pen.fill(&inside(self.frame, 8.0, 4.0), c.sheet);
    }
}

impl Window {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, [x, y, w, h]) = (pen.palette(), self.frame);
        card(pen, self.frame, 6.0, c.prop);
        let pane = inside(self.frame, 8.0, 2.0);
        pen.fill(&pane, c.glass);
        let hill = [
            [x - 10.0, y + h * 0.72],
            [x + w * 0.3, y + h * 0.5],
            [x + w * 0.62, y + h * 0.66],
            [x + w + 10.0, y + h * 0.5],
            [x + w + 10.0, y + h + 10.0],
            [x - 10.0, y + h + 10.0],
        ];
        pen.clipped(&pane, |pen| pen.fill(&smooth(&hill, true, 0.5), c.glass_light));
        let bar = x + w / 2.0;
        pen.stroke(&Path::from([bar, y + 6.0]).to_y(y + h - 6.0), c.prop, 5.0);
        if self.night {
            let moon = [[30.0, 22.0], [22.0, 34.0], [30.0, 48.0], [44.0, 46.0], [34.0, 40.0], [32.0, 30.0]];
            pen.fill(&smooth(&moon, true, 0.5).translated(x, y), c.contact);
        }
    }
}

impl Screen {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, [x, y, w, h]) = (pen.palette(), self.frame);
        card(pen, self.frame, 10.0, c.shoe);
        let dark = c.shoe.mix(Color::hex(0), 0.2);
        pen.fill(&inside(self.frame, 8.0, 5.0), if self.off { dark } else { c.glass_light });
        if self.stand {
            let foot = [[-10.0, 2.0], [10.0, 2.0], [26.0, 22.0], [-26.0, 22.0]];
            let foot = polygon(&foot).translated(x + w / 2.0, y + h);
            pen.solid(&foot, c.prop_dark, pen.lw() * 0.7);
        }
    }
}
