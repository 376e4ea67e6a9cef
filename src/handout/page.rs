//! A page as marks in points, before it becomes a file.
//!
//! Invariant: y grows downwards from the top left corner; every mark belongs to a piece whose role says
//! what it is to someone who cannot see it.

use super::lines::Run;
use crate::figure::DisplayList;

/// A4, in points of 1/72 inch.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;

/// One printed page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub pieces: Vec<Piece>,
}

/// Marks that are one thing to a reader.
#[derive(Clone, Debug)]
pub struct Piece {
    pub role: Role,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The sheet's title, in words.
    Title(String),
    /// The name of an exercise.
    Heading(String),
    Paragraph,
    /// A picture, with what it shows in words.
    Figure(String),
    /// Lines to write on, boxes to tick, page numbers: nothing to read.
    Decoration,
}

#[derive(Clone, Debug)]
pub enum Mark {
    /// Runs on one line; `y` is the baseline.
    Text { x: f32, y: f32, size: f32, runs: Vec<Run> },
    /// A straight level line.
    Rule { x: f32, y: f32, width: f32, thick: f32 },
    /// A rounded outline.
    Frame { x: f32, y: f32, width: f32, height: f32, thick: f32, round: f32 },
    /// A figure in a square; nothing is painted outside of it.
    Figure { x: f32, y: f32, side: f32, list: DisplayList },
}

impl Mark {
    /// Further right and further down, in points.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        let (Self::Text { x, y, .. }
        | Self::Rule { x, y, .. }
        | Self::Frame { x, y, .. }
        | Self::Figure { x, y, .. }) = self;
        *x += dx;
        *y += dy;
    }
}
