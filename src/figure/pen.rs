//! Where rigs, marks and props draw: it remembers transform, clips, colours and line weight.
//!
//! Invariant: whatever a closure changes is as before when it returns; transforms are baked into points and
//! widths. The result is in `list.rs`, outlines are in `curve.rs`.

use std::sync::Arc;

use crate::figure::curve::Path;
use crate::figure::curve::circle;
use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::mix;
use crate::figure::list::Clip;
use crate::figure::list::Color;
use crate::figure::list::DisplayList;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;
use crate::figure::palette::Palette;

#[derive(Debug)]
pub struct Pen<'a> {
    list: &'a mut DisplayList,
    palette: Palette,
    transform: Affine,
    clips: Vec<Clip>,
    bleed: bool,
    reflects: bool,
    line: f32,
}

impl<'a> Pen<'a> {
    /// `line` is the width of an outer contour in figure units, usually 3.
    pub fn new(list: &'a mut DisplayList, palette: Palette, line: f32) -> Self {
        Self {
            list,
            palette,
            transform: Affine::IDENTITY,
            clips: Vec::new(),
            bleed: false,
            reflects: false,
            line,
        }
    }

    /// The colours in use here; a copy, so that drawing can go on while it is held.
    pub fn palette(&self) -> Palette {
        self.palette
    }

    /// Whether the picture is flipped here. The light stays at the upper left of the screen, so what is drawn
    /// on the left gets the light, and here that is the right.
    pub fn flipped(&self) -> bool {
        self.transform.flips() != self.reflects
    }

    /// −1 where left and right are changed over, else 1: for what lies beside a form in the light.
    pub fn side(&self) -> f32 {
        if self.flipped() { -1.0 } else { 1.0 }
    }

    /// The colours of a shirt's part on the left and of its part on the right.
    pub fn cloth_planes(&self) -> [Color; 2] {
        let Palette { cloth_light, cloth_shade, .. } = self.palette;
        if self.flipped() { [cloth_shade, cloth_light] } else { [cloth_light, cloth_shade] }
    }

    /// The width of an outer contour here, before transforms.
    pub fn lw(&self) -> f32 {
        self.line
    }

    fn item(&mut self, path: &Path, paint: Paint, color: Color, opacity: f32) {
        let lines = baked(path, self.transform);
        self.list.items.push(Item {
            paint,
            color,
            opacity,
            lines,
            clips: self.clips.clone(),
            bleed: self.bleed,
        });
    }

    pub fn fill(&mut self, path: &Path, color: Color) {
        self.fill_faint(path, color, 1.0);
    }

    pub fn fill_faint(&mut self, path: &Path, color: Color, opacity: f32) {
        self.item(path, Paint::Fill, color, opacity);
    }

    pub fn stroke(&mut self, path: &Path, color: Color, width: f32) {
        self.stroke_faint(path, color, width, 1.0);
    }

    pub fn stroke_faint(&mut self, path: &Path, color: Color, width: f32, opacity: f32) {
        let width = width * self.transform.size();
        self.item(path, Paint::Stroke { width }, color, opacity);
    }

    /// A fill with a line of its own colour around it.
    pub fn fill_and_stroke(&mut self, path: &Path, fill: Color, stroke: Color, width: f32) {
        self.fill(path, fill);
        self.stroke(path, stroke, width);
    }

    /// What will show as the contour once the fill lies over it: ink, filled and stroked with `2 × lw`.
    pub fn contour(&mut self, path: &Path, lw: f32) {
        let ink = self.palette.ink;
        self.fill_and_stroke(path, ink, ink, lw * 2.0);
    }

    /// One shape with its contour.
    pub fn solid(&mut self, path: &Path, fill: Color, lw: f32) {
        self.contour(path, lw);
        self.fill(path, fill);
    }

    /// Several shapes with one common contour and no seams: all contours first, then all fills.
    pub fn union(&mut self, paths: &[Path], fill: Color, lw: f32) {
        for path in paths {
            self.contour(path, lw);
        }
        for path in paths {
            self.fill(path, fill);
        }
    }

    /// A filled circle.
    pub fn disc(&mut self, center: impl Into<Point>, radius: f32, color: Color) {
        self.fill(&circle(center, radius), color);
    }

    /// Round dots along a line, `gap` from middle to middle; they stand in for every dashed line.
    pub fn dots(&mut self, line: &[Point], gap: f32, radius: f32, color: Color) {
        let mut along = 0.0;
        for (a, b) in line.iter().zip(line.iter().skip(1)) {
            let length = (*b - *a).length();
            while along <= length {
                let t = if length == 0.0 { 0.0 } else { along / length };
                self.disc(mix(*a, *b, t), radius, color);
                along += gap;
            }
            along -= length;
        }
    }

    /// Draws inside a transform; `inner` is applied first, then what was in force before.
    pub fn within(&mut self, inner: Affine, draw: impl FnOnce(&mut Self)) {
        let before = self.transform;
        self.transform = before * inner;
        draw(self);
        self.transform = before;
    }

    /// Draws only what lies inside `path`, which must be one simple outline.
    pub fn clipped(&mut self, path: &Path, draw: impl FnOnce(&mut Self)) {
        self.clips.push(Arc::new(baked(path, self.transform)));
        draw(self);
        self.clips.pop();
    }

    /// Draws what a mirror in the picture shows: its light is changed over with it.
    pub fn reflected(&mut self, draw: impl FnOnce(&mut Self)) {
        self.reflects = !self.reflects;
        draw(self);
        self.reflects = !self.reflects;
    }

    /// Draws what is meant to run out of the frame.
    pub fn bleeding(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.bleed, true);
        draw(self);
        self.bleed = before;
    }

    /// Draws with a contour `factor` times as wide.
    pub fn with_line(&mut self, factor: f32, draw: impl FnOnce(&mut Self)) {
        let before = self.line;
        self.line *= factor;
        draw(self);
        self.line = before;
    }

    /// Draws in other colours, such as a glove's or an earlier position's.
    pub fn with_palette(&mut self, palette: Palette, draw: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.palette, palette);
        draw(self);
        self.palette = before;
    }
}

fn baked(path: &Path, by: Affine) -> Vec<Polyline> {
    let bake = |line: &Polyline| Polyline {
        points: line.points.iter().map(|p| by.apply(*p)).collect(),
        closed: line.closed,
    };
    path.lines.iter().map(bake).collect()
}
