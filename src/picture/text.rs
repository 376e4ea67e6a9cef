//! Words in the program's own typeface: how long they are, where lines break, and their shapes.
//!
//! Invariant: a line is never longer than it may be unless one word alone is; sizes and places are those of
//! the sheet they stand on. Sheets are laid out in `sheet.rs`.

use skrifa::FontRef;
use skrifa::MetadataProvider as _;
use skrifa::instance::LocationRef;
use skrifa::instance::Size;
use skrifa::outline::DrawSettings;
use skrifa::outline::OutlinePen;
use tiny_skia::Path;
use tiny_skia::PathBuilder;

/// What an SVG asks for; other fonts are nearly as wide.
pub const FAMILY: &str = "Atkinson Hyperlegible Next, Verdana, sans-serif";

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

fn font(weight: Weight) -> Option<FontRef<'static>> {
    FontRef::new(match weight {
        Weight::Regular => REGULAR,
        Weight::Bold => BOLD,
    })
    .ok()
}

/// How far the pen gets with these words at this size.
pub fn width(words: &str, weight: Weight, size: f32) -> f32 {
    let Some(font) = font(weight) else { return 0.0 };
    let (letters, metrics) = (font.charmap(), font.glyph_metrics(Size::new(size), LocationRef::default()));
    words.chars().filter_map(|letter| metrics.advance_width(letters.map(letter).unwrap_or_default())).sum()
}

/// The words in lines of at most `most`.
pub fn lines(words: &str, weight: Weight, size: f32, most: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}"), weight, size) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The shapes of one line, with its baseline's beginning at (x, y), all multiplied by `scale`.
pub fn shapes(words: &str, weight: Weight, size: f32, (x, y): (f32, f32), scale: f32) -> Option<Path> {
    let font = font(weight)?;
    let size = Size::new(size * scale);
    let (letters, outlines) = (font.charmap(), font.outline_glyphs());
    let metrics = font.glyph_metrics(size, LocationRef::default());
    let mut pen = Pen { path: PathBuilder::new(), x: x * scale, y: y * scale };
    for letter in words.chars() {
        let glyph = letters.map(letter).unwrap_or_default();
        if let Some(outline) = outlines.get(glyph) {
            outline.draw(DrawSettings::unhinted(size, LocationRef::default()), &mut pen).ok()?;
        }
        pen.x += metrics.advance_width(glyph).unwrap_or_default();
    }
    pen.path.finish()
}

/// Fonts have their y upwards.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + cx, self.y - cy, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, cx: f32, cy: f32, dx: f32, dy: f32, x: f32, y: f32) {
        let (left, top) = (self.x, self.y);
        self.path.cubic_to(left + cx, top - cy, left + dx, top - dy, left + x, top - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
