//! The triangles of a picture while it is being painted.
//!
//! Invariant: colours come only from the figure's own list; a vertex has its full colour or none at all.
//! What makes the triangles is in `sweep` and `stroke.rs`.

use egui::Color32;
use egui::Mesh;
use egui::Pos2;
use egui::Rect;
use egui::epaint::Vertex;
use egui::epaint::WHITE_UV;

use crate::figure::geometry::Point;
use crate::figure::list::Color;
use crate::ui::figure::corner::Corner;

/// A side of the figure's box in figure units.
const BOX: f32 = 400.0;

#[derive(Debug)]
pub struct MeshBuilder {
    mesh: Mesh,
    origin: Pos2,
    points_a_pixel: f32,
    pixels_a_unit: f32,
    color: Color32,
}

impl MeshBuilder {
    /// The figure's box is centred in `rect` and as large as fits. `mesh` is where the triangles go; what it
    /// had before goes.
    pub fn new(mut mesh: Mesh, rect: Rect, pixels_per_point: f32) -> Self {
        mesh.clear();
        let side = rect.width().min(rect.height()).max(0.0);
        Self {
            mesh,
            origin: rect.center() - egui::Vec2::splat(side / 2.0),
            points_a_pixel: 1.0 / pixels_per_point,
            pixels_a_unit: side * pixels_per_point / BOX,
            color: Color32::TRANSPARENT,
        }
    }

    /// Whether anything can be painted: there is a box, and pixels of a size that a screen may have, however far it
    /// is from any real one.
    pub fn has_room(&self) -> bool {
        const POINTS_A_PIXEL: std::ops::RangeInclusive<f32> = 1e-3..=1e3;
        self.pixels_a_unit > 0.0
            && self.pixels_a_unit.is_finite()
            && POINTS_A_PIXEL.contains(&self.points_a_pixel)
    }

    /// How many physical pixels a figure unit is long.
    pub fn scale(&self) -> f32 {
        self.pixels_a_unit
    }

    /// What follows has this colour. `opacity` is 0 to 1.
    #[expect(clippy::disallowed_methods, reason = "a figure's colours are those of its own palette")]
    pub fn use_color(&mut self, color: Color, opacity: f32) {
        let Color([r, g, b]) = color;
        let opaque = Color32::from_rgb(r, g, b);
        self.color = if opacity < 1.0 { opaque.gamma_multiply(opacity.max(0.0)) } else { opaque };
    }

    fn push(&mut self, at: Point, color: Color32) -> u32 {
        let index = u32::try_from(self.mesh.vertices.len()).unwrap_or(u32::MAX);
        let pos = self.origin + egui::vec2(at.x, at.y) * self.points_a_pixel;
        self.mesh.vertices.push(Vertex { pos, uv: WHITE_UV, color });
        index
    }

    /// A vertex in full colour, in physical pixels from the picture's corner.
    pub fn core(&mut self, at: Point) -> u32 {
        self.push(at, self.color)
    }

    /// A vertex where the colour has gone.
    pub fn rim(&mut self, at: Point) -> u32 {
        self.push(at, Color32::TRANSPARENT)
    }

    pub fn corner(&mut self, corner: Corner) -> CornerIndex {
        CornerIndex { core: self.core(corner.core), rim: self.rim(corner.rim) }
    }

    pub fn triangle(&mut self, a: u32, b: u32, c: u32) {
        self.mesh.indices.extend_from_slice(&[a, b, c]);
    }

    /// The soft edge between two corners.
    pub fn edge(&mut self, from: CornerIndex, to: CornerIndex) {
        self.triangle(from.core, to.core, from.rim);
        self.triangle(from.rim, to.core, to.rim);
    }

    /// How far it has got, to go back to.
    pub fn mark(&self) -> (usize, usize) {
        (self.mesh.vertices.len(), self.mesh.indices.len())
    }

    /// Takes away what came after the mark.
    pub fn rewind(&mut self, (vertices, indices): (usize, usize)) {
        self.mesh.vertices.truncate(vertices);
        self.mesh.indices.truncate(indices);
    }

    pub fn finish(self) -> Mesh {
        self.mesh
    }
}

/// Where a corner's two vertices are in the mesh.
#[derive(Clone, Copy, Debug)]
pub struct CornerIndex {
    pub core: u32,
    pub rim: u32,
}
