//! Paints a figure: a `DisplayList` becomes one mesh with soft edges, for any size and resolution.
//!
//! Invariant: what is painted is exactly the list, in its order, with the colours it has; no texture and no
//! shader is needed. Look next at `outline.rs` (shapes), `stroke.rs` and `band.rs` (lines), `sweep` (what is
//! inside of everything), `still.rs` (pictures that do not move).

mod band;
mod clip;
mod corner;
mod mesh;
mod outline;
mod shown;
mod still;
mod stroke;
mod sweep;

use std::sync::Arc;

use egui::Mesh;
use egui::Rect;

use crate::figure::DisplayList;
use crate::figure::covered::uncovered;
use crate::figure::geometry::Point;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;
use band::Course;
use band::Radius;
use clip::Clips;
use corner::Corner;
use mesh::MeshBuilder;
use outline::Outline;
use outline::bounds;
use outline::thin_out;
use stroke::Ribbon;
use sweep::Sweep;

pub use shown::moment;
pub use shown::of_exercise;
pub use shown::side_picture;
pub use shown::telling;
pub use still::Still;
pub use still::Stills;

/// Square pixels that a shape may wind around the wrong way before that part is painted as well.
const REVERSED: f64 = 0.5;

/// The picture in `rect`, in points; the figure's box is centred and as large as fits. [`paint`] cuts
/// off what runs out of it on purpose.
pub fn mesh(list: &DisplayList, rect: Rect, pixels_per_point: f32) -> Mesh {
    Painter::default().mesh(list, rect, pixels_per_point)
}

/// Adds a picture to what `painter` paints; what runs out of the figure's box in `rect` is cut off.
pub fn paint(painter: &egui::Painter, rect: Rect, picture: impl Into<Arc<Mesh>>) {
    let side = rect.width().min(rect.height());
    let frame = Rect::from_center_size(rect.center(), egui::Vec2::splat(side));
    painter.with_clip_rect(painter.clip_rect().intersect(frame)).add(egui::Shape::mesh(picture));
}

/// Paints pictures one after the other; keeps its buffers.
#[derive(Debug, Default)]
pub struct Painter {
    sweep: Sweep,
    outline: Outline,
    clips: Clips,
    course: Course,
    points: Vec<Point>,
    band: Vec<Corner>,
}

impl Painter {
    /// As [`mesh`].
    pub fn mesh(&mut self, list: &DisplayList, rect: Rect, pixels_per_point: f32) -> Mesh {
        let mut mesh = MeshBuilder::new(rect, pixels_per_point);
        if !(mesh.scale() > 0.0 && mesh.scale().is_finite()) {
            return Mesh::default();
        }
        self.clips = Clips::default();
        for item in uncovered(list) {
            self.item(item, &mut mesh);
        }
        mesh.finish()
    }

    fn item(&mut self, item: &Item, mesh: &mut MeshBuilder) {
        if item.opacity.is_nan() || item.opacity <= 0.0 {
            return;
        }
        if !item.clips.is_empty() {
            self.clips.prepare(&item.clips, &mut self.outline, mesh.scale());
        }
        match item.paint {
            Paint::Fill => self.fill(item, mesh),
            Paint::Stroke { width } => {
                let radius = Radius::new(width * mesh.scale());
                mesh.use_color(item.color, item.opacity * radius.strength);
                let is_plain = item.opacity >= 1.0 && item.clips.is_empty();
                if !is_plain {
                    self.swept_lines(item, radius, mesh);
                    return;
                }
                for line in &item.lines {
                    self.read_course(line, mesh.scale());
                    Ribbon { radius, mesh }.paint(&self.course);
                }
            }
        }
    }

    fn fill(&mut self, item: &Item, mesh: &mut MeshBuilder) {
        if !self.outline.read(&item.lines, mesh.scale()) || !self.may_show(item, self.outline.bounds()) {
            return;
        }
        mesh.use_color(item.color, item.opacity * self.outline.strength);
        if self.swept_outline(item, mesh) > REVERSED {
            self.outline.reverse();
            self.swept_outline(item, mesh);
        }
    }

    fn swept_outline(&mut self, item: &Item, mesh: &mut MeshBuilder) -> f64 {
        self.sweep.begin(item.clips.len());
        for outline in self.outline.corners() {
            self.sweep.add(outline, 0);
        }
        self.clip_and_paint(item, mesh)
    }

    fn read_course(&mut self, line: &Polyline, pixels_a_unit: f32) {
        self.points.clear();
        thin_out(&line.points, pixels_a_unit, &mut self.points);
        self.course.read(&self.points, line.closed);
    }

    /// Faint or clipped lines.
    fn swept_lines(&mut self, item: &Item, radius: Radius, mesh: &mut MeshBuilder) {
        self.sweep.begin(item.clips.len());
        let reach = Point { x: radius.rim, y: radius.rim };
        for line in &item.lines {
            self.read_course(line, mesh.scale());
            let [low, high] = bounds(self.course.points.iter().copied());
            if self.may_show(item, [low - reach, high + reach]) {
                let sweep = &mut self.sweep;
                self.course.outlines(radius, &mut self.band, |outline| sweep.add(outline.iter().copied(), 0));
            }
        }
        self.clip_and_paint(item, mesh);
    }

    fn clip_and_paint(&mut self, item: &Item, mesh: &mut MeshBuilder) -> f64 {
        if !item.clips.is_empty() {
            self.clips.add_to(&mut self.sweep);
        }
        self.sweep.paint(mesh)
    }

    fn may_show(&self, item: &Item, bounds: [Point; 2]) -> bool {
        item.clips.is_empty() || self.clips.may_show(bounds)
    }
}
