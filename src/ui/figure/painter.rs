//! Paints a display list item by item: shapes and lines, clipped or not, into one mesh.
//!
//! Invariant: each way an item can take gives the same picture; the short ones are only faster. Shapes are
//! read in `outline.rs`, lines in `band.rs`; `sweep` finds what is inside of everything.

use egui::Mesh;
use egui::Rect;

use crate::figure::DisplayList;
use crate::figure::covered::uncovered;
use crate::figure::geometry::Point;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;
use crate::ui::figure::band::Course;
use crate::ui::figure::band::Radius;
use crate::ui::figure::clip::Clips;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::mesh::MeshBuilder;
use crate::ui::figure::outline::Outline;
use crate::ui::figure::outline::bounds;
use crate::ui::figure::stroke::Ribbon;
use crate::ui::figure::sweep::Sweep;
use crate::ui::figure::thinning::thin_out;

/// Square pixels that a shape may wind around the wrong way before that part is painted as well.
const REVERSED: f64 = 0.5;

/// Paints pictures one after the other; keeps its buffers.
#[derive(Debug, Default)]
pub struct Painter {
    sweep: Sweep,
    outline: Outline,
    clips: Clips,
    course: Course,
    points: Vec<Point>,
    band: Vec<Corner>,
    /// How large the last picture was.
    vertices: usize,
    triangles: usize,
}

impl Painter {
    /// As [`mesh`].
    pub fn mesh(&mut self, list: &DisplayList, rect: Rect, pixels_per_point: f32) -> Mesh {
        let mut mesh = Mesh::default();
        // Most pictures are about as large as the one before.
        mesh.reserve_vertices(self.vertices);
        mesh.reserve_triangles(self.triangles);
        self.repaint(list, rect, pixels_per_point, &mut mesh);
        mesh
    }

    /// As [`mesh`], in the memory of an earlier picture.
    pub fn repaint(&mut self, list: &DisplayList, rect: Rect, pixels_per_point: f32, mesh: &mut Mesh) {
        let mut builder = MeshBuilder::new(std::mem::take(mesh), rect, pixels_per_point);
        if builder.has_room() {
            self.clips = Clips::default();
            for item in uncovered(list) {
                self.item(item, &mut builder);
            }
        }
        *mesh = builder.finish();
        (self.vertices, self.triangles) = (mesh.vertices.len(), mesh.indices.len() / 3);
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
                if item.opacity < 1.0 || !item.clips.is_empty() {
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
        if !self.outline.read(&item.lines, mesh.scale()) {
            return;
        }
        let Some([low, high]) = self.visible(item, self.outline.bounds()) else { return };
        mesh.use_color(item.color, item.opacity * self.outline.strength);
        if item.clips.is_empty()
            && let Some(outline) = self.outline.only()
            && self.sweep.paint_simple(outline, mesh)
        {
            return;
        }
        let mark = mesh.mark();
        let reversed = self.sweep_outline(item, low.y, high.y, mesh);
        if reversed <= REVERSED {
            return;
        }
        if self.outline.strength < 1.0 {
            // It only seemed thin, because parts of it ran against each other.
            mesh.rewind(mark);
            self.outline.weigh(reversed as f32);
            mesh.use_color(item.color, item.opacity * self.outline.strength);
            self.sweep_outline(item, low.y, high.y, mesh);
        }
        self.outline.reverse();
        self.sweep_outline(item, low.y, high.y, mesh);
    }

    /// Paints what lies between two heights. Returns how many square pixels it winds around the wrong way.
    fn sweep_outline(&mut self, item: &Item, from: f32, until: f32, mesh: &mut MeshBuilder) -> f64 {
        self.sweep.begin(item.clips.len(), from, until);
        for outline in self.outline.corners() {
            self.sweep.add(outline, 0);
        }
        self.clip_and_paint(item, mesh)
    }

    /// Faint or clipped lines.
    fn swept_lines(&mut self, item: &Item, radius: Radius, mesh: &mut MeshBuilder) {
        // Corners of the line reach a little further than its half width.
        let reach = Point { x: radius.rim, y: radius.rim } * 1.1;
        let around = |points: &mut dyn Iterator<Item = Point>| {
            let [low, high] = bounds(points);
            [low - reach, high + reach]
        };
        let scale = mesh.scale();
        let all = item.lines.iter().flat_map(|line| &line.points);
        let Some([low, high]) = self.visible(item, around(&mut all.map(|point| *point * scale))) else {
            return;
        };
        self.sweep.begin(item.clips.len(), low.y, high.y);
        for line in &item.lines {
            let place = around(&mut line.points.iter().map(|point| *point * scale));
            if self.visible(item, place).is_none() {
                continue;
            }
            self.read_course(line, scale);
            let (sweep, clips) = (&mut self.sweep, &self.clips);
            let shows =
                |end: Point| item.clips.is_empty() || clips.visible([end - reach, end + reach]).is_some();
            let add = |outline: &[Corner]| sweep.add(outline.iter().copied(), 0);
            self.course.outlines(radius, &mut self.band, shows, add);
        }
        self.clip_and_paint(item, mesh);
    }

    fn read_course(&mut self, line: &Polyline, pixels_a_unit: f32) {
        self.points.clear();
        thin_out(&line.points, pixels_a_unit, &mut self.points);
        self.course.read(&self.points, line.closed);
    }

    fn clip_and_paint(&mut self, item: &Item, mesh: &mut MeshBuilder) -> f64 {
        if !item.clips.is_empty() {
            self.clips.add_to(&mut self.sweep);
        }
        self.sweep.paint(mesh)
    }

    /// What of these bounds may show inside the item's clips.
    fn visible(&self, item: &Item, bounds: [Point; 2]) -> Option<[Point; 2]> {
        if item.clips.is_empty() { Some(bounds) } else { self.clips.visible(bounds) }
    }
}
