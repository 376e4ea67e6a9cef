//! A display list in pixels.
//!
//! Invariant: exactly the list, in its order, cut off at the figure's frame; without a ground it stays
//! transparent where nothing is drawn. Lines have round ends, fills follow the non-zero rule. PNG files are
//! `Pixels::png`.

use std::sync::Arc;

use image::ExtendedColorType;
use image::ImageEncoder as _;
use image::codecs::png::PngEncoder;
use tiny_skia::FillRule;
use tiny_skia::LineCap;
use tiny_skia::LineJoin;
use tiny_skia::Mask;
use tiny_skia::Path;
use tiny_skia::PathBuilder;
use tiny_skia::Pixmap;
use tiny_skia::Stroke;
use tiny_skia::Transform;

use crate::figure::DisplayList;
use crate::figure::covered::uncovered;
use crate::figure::list::Clip;
use crate::figure::list::Color;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;

/// A side of the figure's box in figure units.
const BOX: f32 = 400.0;

/// Rows of red, green, blue and alpha from the top, not premultiplied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    pub rgba: Vec<u8>,
}

impl Pixels {
    pub(super) fn from_map(map: Pixmap) -> Self {
        Self { width: map.width(), height: map.height(), rgba: map.take_demultiplied() }
    }

    /// As a PNG file.
    ///
    /// # Errors
    /// When width, height and pixels do not fit together.
    pub fn png(&self) -> Result<Vec<u8>, image::ImageError> {
        let mut bytes = Vec::new();
        let encoder = PngEncoder::new(&mut bytes);
        encoder.write_image(&self.rgba, self.width, self.height, ExtendedColorType::Rgba8)?;
        Ok(bytes)
    }
}

/// The picture, `side` pixels wide and high (1 to 16 384). Behind it lies `ground`, or nothing.
pub fn raster(list: &DisplayList, side: u32, ground: Option<Color>) -> Pixels {
    match map_of(list, side, ground) {
        Some(map) => Pixels::from_map(map),
        None => Pixels { width: 0, height: 0, rgba: Vec::new() },
    }
}

pub(super) fn map_of(list: &DisplayList, side: u32, ground: Option<Color>) -> Option<Pixmap> {
    let mut map = Pixmap::new(side, side).filter(|_| side <= 16_384)?;
    if let Some(ground) = ground {
        map.fill(solid(ground, 1.0));
    }
    let mut brush = Brush { map, scale: side as f32 / BOX, clips: Vec::new(), mask: None };
    for item in uncovered(list) {
        brush.item(item);
    }
    Some(brush.map)
}

/// The colour as tiny-skia has it.
pub(super) fn solid(Color([r, g, b]): Color, opacity: f32) -> tiny_skia::Color {
    let mut color = tiny_skia::Color::from_rgba8(r, g, b, 0xFF);
    color.set_alpha(opacity.clamp(0.0, 1.0));
    color
}

/// Paint of one colour, with soft edges.
pub(super) fn paint(color: tiny_skia::Color) -> tiny_skia::Paint<'static> {
    let shader = tiny_skia::Shader::SolidColor(color);
    tiny_skia::Paint { shader, anti_alias: true, ..tiny_skia::Paint::default() }
}

struct Brush {
    map: Pixmap,
    /// Pixels a figure unit.
    scale: f32,
    /// Those the mask was made of.
    clips: Vec<Clip>,
    mask: Option<Mask>,
}

impl Brush {
    fn item(&mut self, item: &Item) {
        let is_same = self.clips.len() == item.clips.len()
            && self.clips.iter().zip(&item.clips).all(|(a, b)| Arc::ptr_eq(a, b));
        if !is_same {
            self.mask = self.mask(&item.clips);
            self.clips.clone_from(&item.clips);
        }
        let filled = item.paint == Paint::Fill;
        let Some(path) = path(&item.lines, filled, self.scale) else { return };
        let paint = paint(solid(item.color, item.opacity));
        let (still, mask) = (Transform::identity(), self.mask.as_ref());
        match item.paint {
            Paint::Fill => self.map.fill_path(&path, &paint, FillRule::Winding, still, mask),
            Paint::Stroke { width } => {
                let (line_cap, line_join) = (LineCap::Round, LineJoin::Round);
                let width = width * self.scale;
                let stroke = Stroke { width, line_cap, line_join, ..Stroke::default() };
                self.map.stroke_path(&path, &paint, &stroke, still, mask);
            }
        }
    }

    /// What lies inside all clips. A clip without an inside lets nothing through.
    fn mask(&self, clips: &[Clip]) -> Option<Mask> {
        let (first, others) = clips.split_first()?;
        let mut mask = Mask::new(self.map.width(), self.map.height())?;
        if let Some(path) = path(first, true, self.scale) {
            mask.fill_path(&path, FillRule::Winding, true, Transform::identity());
        }
        for other in others {
            match path(other, true, self.scale) {
                Some(path) => mask.intersect_path(&path, FillRule::Winding, true, Transform::identity()),
                None => mask.clear(),
            }
        }
        Some(mask)
    }
}

/// None when there is nothing to see.
fn path(lines: &[Polyline], filled: bool, scale: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    for line in lines {
        let Some((first, rest)) = line.points.split_first() else { continue };
        path.move_to(first.x * scale, first.y * scale);
        for point in rest {
            path.line_to(point.x * scale, point.y * scale);
        }
        if rest.is_empty() {
            // A dot: a line needs an end to have its round caps on.
            path.line_to(first.x * scale, first.y * scale);
        }
        if filled || line.closed {
            path.close();
        }
    }
    path.finish()
}
