//! A contact sheet: a title, and pictures with their captions in rows.
//!
//! Invariant: nothing overlaps and nothing is cut off: a row is as high as its longest caption. The same
//! layout becomes SVG (`sheet_svg.rs`) and pixels (`sheet_pixels.rs`). Lengths are in the sheet's own units.

use crate::figure::DisplayList;
use crate::picture::page::Page;
use crate::picture::text;
use crate::picture::text::Weight;

/// A side of a picture.
pub const SIDE: f32 = 200.0;
/// Of a picture's round corners.
pub const CORNER: f32 = 12.0;
const MARGIN: f32 = 28.0;
const GAP: f32 = 20.0;
const ACROSS: usize = 5;
const TITLE: f32 = 24.0;
const NOTE: f32 = 14.0;
const CAPTION: f32 = 14.0;
/// From baseline to baseline, times the size.
const LEADING: f32 = 1.35;

/// One picture with the words under it.
#[derive(Clone, Debug)]
pub struct Cell {
    pub list: DisplayList,
    pub caption: String,
    /// Quieter, under the caption.
    pub note: String,
}

/// What is shown on a sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    pub title: String,
    /// Quieter, under the title.
    pub note: String,
    pub page: Page,
    pub cells: Vec<Cell>,
}

/// One line of words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Words {
    pub x: f32,
    pub baseline: f32,
    pub size: f32,
    pub weight: Weight,
    pub quiet: bool,
    pub words: String,
}

/// Where everything stands.
#[derive(Debug)]
pub(super) struct Layout<'a> {
    pub width: f32,
    pub height: f32,
    pub words: Vec<Words>,
    /// Upper left corners and what is drawn there.
    pub pictures: Vec<(f32, f32, &'a DisplayList)>,
}

impl Sheet {
    pub(super) fn layout(&self) -> Layout<'_> {
        let across = self.cells.len().clamp(1, ACROSS);
        let columns = across as f32;
        // A title is given the room of three pictures even over one.
        let inner = (columns * SIDE + (columns - 1.0) * GAP).max(3.0 * SIDE + 2.0 * GAP);
        let mut layout =
            Layout { width: inner + 2.0 * MARGIN, height: MARGIN, words: Vec::new(), pictures: Vec::new() };
        layout.write(&self.title, Weight::Bold, TITLE, false, (MARGIN, inner));
        layout.write(&self.note, Weight::Regular, NOTE, true, (MARGIN, inner));
        for row in self.cells.chunks(across) {
            layout.height += GAP;
            let (top, mut bottom) = (layout.height, layout.height);
            let mut x = MARGIN;
            for cell in row {
                layout.pictures.push((x, top, &cell.list));
                layout.height = top + SIDE + 6.0;
                layout.write(&cell.caption, Weight::Regular, CAPTION, false, (x, SIDE));
                layout.write(&cell.note, Weight::Regular, CAPTION, true, (x, SIDE));
                bottom = bottom.max(layout.height);
                x += SIDE + GAP;
            }
            layout.height = bottom;
        }
        layout.height += MARGIN;
        layout
    }
}

impl Layout<'_> {
    /// Writes the words downwards from where the sheet ends now, beginning at `x`, `most` wide.
    fn write(&mut self, words: &str, weight: Weight, size: f32, quiet: bool, (x, most): (f32, f32)) {
        for words in text::lines(words, weight, size, most) {
            self.height += size * LEADING;
            self.words.push(Words { x, baseline: self.height, size, weight, quiet, words });
        }
    }
}
