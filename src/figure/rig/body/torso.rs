//! Torso and neck from the front, from behind and from the side.
//!
//! Invariant: a torso is one closed curve through neck, shoulders, waist and hem; the neck reaches under it.
//! Side torsos belong to their rigs. Sleeves join it in `arm.rs`.

use crate::figure::curve::Path;
use crate::figure::curve::flat;
use crate::figure::curve::polygon;
use crate::figure::geometry::Point;
use crate::figure::geometry::mix;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::tube::Ends;
use crate::figure::tube::stop;
use crate::figure::tube::tube;

/// A shirt; of each pair the point on screen left comes first.
#[derive(Clone, Copy, Debug)]
pub struct Torso {
    pub neck: Point,
    pub shoulders: [Point; 2],
    pub waist: [Point; 2],
    pub hem: [Point; 2],
    /// 1 for seated people.
    pub size: f32,
    pub from_behind: bool,
}

impl Torso {
    pub fn draw(&self, pen: &mut Pen, lw: f32) {
        let colors = pen.palette();
        let outline = self.outline();
        let [left, right] = [pt(-15.0, 0.0), pt(15.0, 0.0)].map(|p| self.neck + p * self.size);
        let deep = if self.from_behind { 5.0 } else { 19.0 };
        let collar = Path::from(left).quad(self.neck + pt(0.0, deep) * self.size, right);
        pen.solid(&outline, colors.cloth, lw);
        pen.clipped(&outline, |pen| {
            let [on_left, on_right] = pen.cloth_planes();
            pen.fill(&self.shade(), on_right);
            pen.fill(&self.light(), on_left);
            pen.stroke(&collar, colors.cloth_shade, 9.0 * self.size);
            pen.stroke(&self.folds(), colors.cloth_shade, 2.5 * self.size);
            pen.stroke(&self.hem_line(), colors.cloth_shade, 2.0 * self.size);
        });
        pen.stroke(&collar, colors.ink, lw * 0.9);
    }

    fn outline(&self) -> Path {
        let Self { neck, shoulders: [sl, sr], waist: [wl, wr], hem: [hl, hr], size: k, .. } = *self;
        let at = |from: Point, x: f32, y: f32| from + pt(x, y) * k;
        let collar = if self.from_behind { 3.0 } else { 11.0 };
        let points = [
            at(neck, -15.0, 0.0),
            at(neck, -30.0, 8.0),
            pt(sl.x - 1.0, sl.y - 14.0 * k),
            at(sl, -12.0, 2.0),
            at(sl, -6.0, 32.0),
            wl,
            hl,
            hl,
            at(mix(hl, hr, 0.5), 0.0, 5.0),
            hr,
            hr,
            wr,
            at(sr, 6.0, 32.0),
            at(sr, 12.0, 2.0),
            pt(sr.x + 1.0, sr.y - 14.0 * k),
            at(neck, 30.0, 8.0),
            at(neck, 15.0, 0.0),
            at(neck, 15.0, 0.0),
            at(neck, 0.0, collar),
            at(neck, -15.0, 0.0),
        ];
        polygon(&flat(&points, true, 0.55))
    }

    /// The slice on the right, away from the light.
    fn shade(&self) -> Path {
        let Self { shoulders: [_, s], waist: [_, w], hem: [_, h], size: k, .. } = *self;
        let at = |from: Point, x: f32, y: f32| from + pt(x, y) * k;
        Path::from(at(s, -4.0, -20.0))
            .cubic(at(s, -8.0, 30.0), at(w, -15.0, -8.0), at(h, -13.0, 10.0))
            .line(at(h, 40.0, 10.0))
            .line(at(s, 40.0, -20.0))
            .close()
    }

    /// The slice on the left, toward the light.
    fn light(&self) -> Path {
        let Self { shoulders: [s, _], waist: [w, _], hem: [h, _], size: k, .. } = *self;
        let at = |from: Point, x: f32, y: f32| from + pt(x, y) * k;
        Path::from(at(s, -20.0, 10.0))
            .line(at(s, 1.0, 30.0))
            .cubic(at(w, 6.0, -20.0), at(w, 5.0, 0.0), at(h, 6.0, 8.0))
            .line(at(h, -20.0, 8.0))
            .close()
    }

    /// At the armpit and both sides of the waist.
    fn folds(&self) -> Path {
        let Self { shoulders: [s, _], waist: [wl, wr], size: k, .. } = *self;
        let fold =
            |from: Point, at: Point, by: Point, to: Point| Path::from(from + at * k).quad_by(by * k, to * k);
        fold(s, pt(3.0, 26.0), pt(9.0, 6.0), pt(18.0, 5.0))
            .and(fold(wl, pt(3.0, 4.0), pt(10.0, 7.0), pt(22.0, 4.0)))
            .and(fold(wr, pt(-8.0, 10.0), pt(-8.0, 5.0), pt(-18.0, 2.0)))
    }

    fn hem_line(&self) -> Path {
        let [left, right] = self.hem;
        let up = pt(0.0, 5.0 * self.size);
        Path::from(left - up).quad(mix(left, right, 0.5), right - up)
    }
}

/// A neck from the front, from under the head down to the collar of a torso.
pub fn neck(pen: &mut Pen, top: Point, collar: Point, size: f32, lw: f32) {
    let colors = pen.palette();
    let at = |x: f32, y: f32| pt(top.x + x * size, top.y + y);
    let low = collar.y + 20.0 * size;
    let outline = Path::from(at(-14.0, 0.0))
        .line(pt(collar.x - 15.5 * size, collar.y + 1.0))
        .quad(pt(collar.x, collar.y + 19.0 * size), pt(collar.x + 15.5 * size, collar.y + 1.0))
        .line(at(14.0, 0.0))
        .close();
    let side = pen.side();
    let by = |x: f32, y: f32| at(side * x, y);
    let shade = Path::from(by(-20.0, -5.0))
        .line(by(-16.0, 12.0 * size))
        .quad(by(0.0, 26.0 * size), by(20.0, 14.0 * size))
        .line(pt(top.x + side * 20.0 * size, low))
        .line(pt(top.x + side * 8.0 * size, low))
        .line(by(9.0, 10.0 * size))
        .line(by(20.0, -5.0))
        .close();
    pen.solid(&outline, colors.skin, lw);
    pen.clipped(&outline, |pen| pen.fill(&shade, colors.shade));
}

/// A neck from the side, from the shoulders up to the head.
pub fn side_neck(pen: &mut Pen, joints: [Point; 2], [low, high]: [f32; 2], lw: f32) {
    let colors = pen.palette();
    let neck = tube(&joints, &[stop(0.0, low), stop(1.0, high)], Ends::default());
    pen.solid(&neck.path, colors.skin, lw);
    pen.fill(&neck.strip(pen.side(), 0.1, 0.0, 1.0), colors.shade);
}
