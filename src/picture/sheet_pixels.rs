//! A contact sheet in pixels.
//!
//! Invariant: the same places as in `sheet_svg.rs`, because both take them from `sheet.rs`; a picture is as
//! many pixels wide as was asked for.

use tiny_skia::FillRule;
use tiny_skia::Mask;
use tiny_skia::Path;
use tiny_skia::PathBuilder;
use tiny_skia::Pixmap;
use tiny_skia::PixmapPaint;
use tiny_skia::Stroke;
use tiny_skia::Transform;

use crate::picture::raster::Pixels;
use crate::picture::raster::map_of;
use crate::picture::raster::paint;
use crate::picture::raster::solid;
use crate::picture::sheet::CORNER;
use crate::picture::sheet::SIDE;
use crate::picture::sheet::Sheet;
use crate::picture::text;

impl Sheet {
    /// Each picture is `side` pixels wide and high. None when such a sheet does not fit into memory.
    pub fn pixels(&self, side: u32) -> Option<Pixels> {
        let layout = self.layout();
        let scale = side as f32 / SIDE;
        let mut map =
            Pixmap::new((layout.width * scale).ceil() as u32, (layout.height * scale).ceil() as u32)?;
        map.fill(solid(self.page.paper, 1.0));
        let (round, still) = (round_card(side as f32, CORNER * scale)?, Transform::identity());
        let mut corners = Mask::new(side, side)?;
        corners.fill_path(&round, FillRule::Winding, true, still);
        let line = Stroke { width: 2.0 * scale, ..Stroke::default() };
        for (x, y, list) in &layout.pictures {
            let mut picture = map_of(list, side, Some(self.page.stage))?;
            picture.apply_mask(&corners);
            let (x, y) = ((x * scale).round() as i32, (y * scale).round() as i32);
            map.draw_pixmap(x, y, picture.as_ref(), &PixmapPaint::default(), still, None);
            let there = Transform::from_translate(x as f32, y as f32);
            map.stroke_path(&round, &paint(solid(self.page.line, 1.0)), &line, there, None);
        }
        for words in &layout.words {
            let color = if words.quiet { self.page.quiet } else { self.page.words };
            let at = (words.x, words.baseline);
            if let Some(shapes) = text::shapes(&words.words, words.weight, words.size, at, scale) {
                map.fill_path(&shapes, &paint(solid(color, 1.0)), FillRule::Winding, still, None);
            }
        }
        Some(Pixels::from_map(map))
    }
}

/// A square with round corners.
fn round_card(side: f32, corner: f32) -> Option<Path> {
    // How far a Bézier's control points lie on the way to the corner for a quarter of a circle.
    let way = corner * (1.0 - 0.552_285);
    let (near, far) = (side - corner, side - way);
    let mut path = PathBuilder::new();
    path.move_to(corner, 0.0);
    path.line_to(near, 0.0);
    path.cubic_to(far, 0.0, side, way, side, corner);
    path.line_to(side, near);
    path.cubic_to(side, far, far, side, near, side);
    path.line_to(corner, side);
    path.cubic_to(way, side, 0.0, far, 0.0, near);
    path.line_to(0.0, corner);
    path.cubic_to(0.0, way, way, 0.0, corner, 0.0);
    path.close();
    path.finish()
}
