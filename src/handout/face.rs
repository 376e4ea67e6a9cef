//! The printed faces and how wide their words are.
//!
//! Invariant: Atkinson Hyperlegible Next in two weights, the same files as on the screen. A sign they lack
//! fails the PDF's own check, which a test runs for every exercise.

use crate::bundle;
use crate::picture::text;
use crate::picture::text::Weight;

/// Which bundled face a run of text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cut {
    Regular,
    Bold,
}

impl Cut {
    pub const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The font file.
    pub const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => bundle::INTERFACE_REGULAR,
            Self::Bold => bundle::INTERFACE_BOLD,
        }
    }
}

/// How wide `words` are at `size`, both in points. Kerning only ever makes them a little narrower.
pub fn width(words: &str, cut: Cut, size: f32) -> f32 {
    let weight = match cut {
        Cut::Regular => Weight::Regular,
        Cut::Bold => Weight::Bold,
    };
    text::width(words, weight, size)
}
