//! Others in the room: pale busts behind the figure.
//!
//! Invariant: they differ from the person in skin and top where the theme allows it, and never look like a
//! second person who acts. The bust itself is in `crate::figure::rig::bust`.

use crate::figure::geometry::Affine;
use crate::figure::palette::SkinTone;
use crate::figure::palette::Theme;
use crate::figure::palette::Top;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::BustFront;
use crate::figure::rig::bust::Head;
use crate::figure::rig::bust::front;

props! {
    /// Other people in the background.
    Others {
        /// 0 to 3.
        count: usize = 2,
    }
}

const PLACES: [(f32, f32, SkinTone, Top); 3] = [
    (76.0, 130.0, SkinTone::Light, Top::Ochre),
    (324.0, 130.0, SkinTone::Deep, Top::Clay),
    (200.0, 92.0, SkinTone::Brown, Top::Plum),
];

impl Others {
    pub fn draw(&self, pen: &mut Pen) {
        let c = pen.palette();
        let head = Head { eyes: 0.9, ..Head::default() };
        let bust = BustFront { head, ..BustFront::default() };
        for (x, y, tone, top) in PLACES.into_iter().take(self.count) {
            let dressed = if c.theme == Theme::Paper { c.in_skin(tone).in_top(top) } else { c };
            let place = Affine::translate(x, y).scaled(0.62, 0.62).translated(-200.0, -160.0);
            pen.bleeding(|pen| {
                pen.with_palette(dressed.ghost(), |pen| {
                    pen.with_line(0.8, |pen| pen.within(place, |pen| front::draw(pen, &bust)));
                });
            });
        }
    }
}
