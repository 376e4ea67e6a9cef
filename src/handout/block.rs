//! Pieces that stay together on one page: a heading with its words, a row of pictures, a box.
//!
//! Invariant: a block starts at 0 and knows its height; `layout.rs` alone decides where it stands.

use super::face::Cut;
use super::face::width;
use super::lines::Words;
use super::lines::lines;
use super::page::Mark;
use super::page::Piece;
use super::page::Role;
use super::sheet::Picture;

/// A face at a size.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub cut: Cut,
    /// Points.
    pub size: f32,
    /// Times the size, from line to line.
    pub leading: f32,
}

impl Style {
    pub const TITLE: Self = Self { cut: Cut::Bold, size: 30.0, leading: 1.15 };
    pub const HEADING: Self = Self { cut: Cut::Bold, size: 19.0, leading: 1.2 };
    pub const BODY: Self = Self { cut: Cut::Regular, size: 15.0, leading: 1.36 };
    pub const STRONG: Self = Self { cut: Cut::Bold, ..Self::BODY };
    pub const NOTE: Self = Self { cut: Cut::Regular, size: 14.0, leading: 1.3 };
}

/// Pieces that are never parted.
#[derive(Clone, Debug, Default)]
pub struct Block {
    pub pieces: Vec<Piece>,
    /// Points.
    pub height: f32,
}

impl Block {
    /// Adds `space` points below.
    pub fn space(&mut self, space: f32) {
        self.height += space;
    }

    /// Adds words below what is there, from `x` on and at most `width` wide.
    pub fn words(&mut self, role: Role, words: &[Words<'_>], style: Style, x: f32, width: f32) {
        let step = style.size * style.leading;
        let mut marks = vec![];
        for runs in lines(words, style.size, width) {
            // The baseline stands so that the letters' middle is the line's middle.
            let y = self.height + step / 2.0 + style.size * 0.34;
            marks.push(Mark::Text { x, y, size: style.size, runs });
            self.height += step;
        }
        self.pieces.push(Piece { role, marks });
    }

    /// Adds one kind of words.
    pub fn text(&mut self, role: Role, text: &str, style: Style, x: f32, width: f32) {
        self.words(role, &[Words { text, cut: style.cut }], style, x, width);
    }

    /// A line across, which takes no height.
    pub fn rule(&mut self, x: f32, y: f32, width: f32, thick: f32) {
        self.pieces.push(Piece { role: Role::Decoration, marks: vec![Mark::Rule { x, y, width, thick }] });
    }

    /// A picture in its frame, which takes no height.
    pub fn picture(&mut self, picture: &Picture, x: f32, y: f32, side: f32) {
        let figure = Mark::Figure { x, y, side, list: picture.list.clone() };
        let frame = Mark::Frame { x, y, width: side, height: side, thick: 1.4, round: 0.0 };
        let role = Role::Figure(picture.caption.clone());
        self.pieces.push(Piece { role, marks: vec![figure, frame] });
    }

    /// Boxes to tick for these days, 1 Monday to 7 Sunday, with the days' letters in them.
    pub fn days(&mut self, letters: &[String], days: &[u8], x: f32) {
        const SIDE: f32 = 24.0;
        let mut marks = vec![];
        let chosen = letters.iter().zip(1_u8..).filter(|(_, day)| days.contains(day));
        for (at, (letter, _)) in chosen.enumerate() {
            let left = x + at as f32 * (SIDE + 6.0);
            let inset = (SIDE - width(letter, Cut::Bold, 14.0)) / 2.0;
            let frame =
                Mark::Frame { x: left, y: self.height, width: SIDE, height: SIDE, thick: 1.2, round: 5.0 };
            let words = [Words { text: letter, cut: Cut::Bold }];
            let runs = lines(&words, 14.0, SIDE).into_iter().flatten().collect();
            marks.push(frame);
            marks.push(Mark::Text { x: left + inset, y: self.height + SIDE / 2.0 + 4.8, size: 14.0, runs });
        }
        self.pieces.push(Piece { role: Role::Decoration, marks });
        self.height += SIDE;
    }

    /// Everything further down, as in a frame.
    pub fn framed(mut self, width: f32, inset: f32) -> Self {
        for mark in self.pieces.iter_mut().flat_map(|piece| &mut piece.marks) {
            mark.shift(0.0, inset);
        }
        self.height += 2.0 * inset;
        let frame = Mark::Frame { x: 0.0, y: 0.0, width, height: self.height, thick: 1.6, round: 9.0 };
        self.pieces.insert(0, Piece { role: Role::Decoration, marks: vec![frame] });
        self
    }
}
