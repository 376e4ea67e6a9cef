//! Things that sound or are played: metronome, phone, piano keys seen from above.
//!
//! Invariant: the swing of the metronome is data, so a still picture shows one moment of it. Keys from the
//! side belong to the hand over a surface in `crate::figure::rig::hand`.

use crate::figure::curve::circle;
use crate::figure::curve::polygon;
use crate::figure::curve::polyline;
use crate::figure::curve::round_rect;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::marks::sound::Heading;
use crate::figure::marks::sound::Waves;
use crate::figure::pen::Pen;

props! {
    /// A metronome.
    Metronome {
        x: f32 = 330.0,
        y: f32 = 130.0,
        scale: f32 = 1.0,
        /// Degrees from upright, positive to screen right.
        swing: f32 = 14.0,
    }
    /// A phone; it plays, unless it is off.
    Phone { at: Point = pt(300.0, 90.0), scale: f32 = 1.0, off: bool = false }
    /// Piano keys seen from above.
    KeysTop {
        x: f32 = 76.0,
        y: f32 = 26.0,
        /// White keys.
        keys: u8 = 7,
        key_width: f32 = 41.0,
        height: f32 = 150.0,
        /// Which white key is down, counted from 0.
        press: Option<u8> = None,
    }
}

impl Metronome {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let place = Affine::translate(self.x, self.y).scaled(self.scale, self.scale);
        let (sin, cos) = self.swing.to_radians().sin_cos();
        let on_rod = |across: f32, up: f32| pt(across * sin, 30.0 - up * cos);
        pen.within(place, |pen| {
            let case = polygon(&[[-16.0, -52.0], [16.0, -52.0], [32.0, 44.0], [-32.0, 44.0]]);
            pen.solid(&case, c.prop, pen.lw() * 0.9);
            pen.fill(&polygon(&[[6.0, -50.0], [15.0, -50.0], [31.0, 43.0], [14.0, 43.0]]), c.prop_dark);
            pen.stroke(&polyline(&[pt(0.0, 30.0), on_rod(70.0, 82.0)]), c.ink, 5.0);
            pen.fill_and_stroke(&circle(on_rod(38.0, 44.0), 8.0), c.contact, c.ink, 2.4);
            let foot = polygon(&[[-36.0, 44.0], [36.0, 44.0], [36.0, 56.0], [-36.0, 56.0]]);
            pen.solid(&foot, c.prop_dark, pen.lw() * 0.8);
        });
    }
}

impl Phone {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, Point { x, y }, s) = (pen.palette(), self.at, self.scale);
        let case = round_rect(x - 22.0 * s, y - 40.0 * s, 44.0 * s, 80.0 * s, 9.0 * s);
        pen.solid(&case, c.shoe, pen.lw() * 0.8);
        let glass = round_rect(x - 17.0 * s, y - 32.0 * s, 34.0 * s, 62.0 * s, 3.0);
        pen.fill(&glass, if self.off { c.shoe.mix(Color::hex(0), 0.25) } else { c.glass_light });
        if !self.off {
            Waves { at: pt(x + 22.0 * s, y), count: 2, heading: Heading::Right }.draw(pen);
        }
    }
}

impl KeysTop {
    pub fn draw(&self, pen: &mut Pen) {
        let (c, width) = (pen.palette(), self.key_width);
        let long = f32::from(self.keys) * width + 16.0;
        let rail = round_rect(self.x - 8.0, self.y - 12.0, long, 18.0, 3.0);
        pen.bleeding(|pen| pen.fill(&rail, c.shoe));
        for key in 0..self.keys {
            self.white(pen, self.x + f32::from(key) * width, self.press == Some(key));
        }
        for key in 1..self.keys {
            if key % 7 != 3 && key % 7 != 0 {
                let left = self.x + f32::from(key) * width - 13.0;
                let black = round_rect(left, self.y, 23.0, self.height * 0.56, 3.0);
                pen.solid(&black, c.ebony, pen.lw() * 0.6);
            }
        }
    }

    fn white(&self, pen: &mut Pen, x: f32, down: bool) {
        let (c, y, w, h) = (pen.palette(), self.y, self.key_width, self.height);
        let lw = pen.lw() * 0.7;
        if down {
            pen.solid(&round_rect(x, y + 5.0, w - 3.0, h - 3.0, 5.0), c.contact, lw);
            pen.stroke(&polyline(&[[x + 2.0, y + 9.0], [x + w - 5.0, y + 9.0]]), c.contact_ink, 5.0);
        } else {
            pen.solid(&round_rect(x, y, w - 3.0, h, 5.0), c.ivory, lw);
            pen.stroke(&polyline(&[[x + 3.0, y + h - 5.0], [x + w - 6.0, y + h - 5.0]]), c.prop, 4.0);
        }
    }
}
