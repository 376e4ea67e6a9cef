//! The printed faces and how wide their words are.
//!
//! Invariant: every character measured has a face that draws it, as far as the bundled faces go:
//! Atkinson Hyperlegible Next first, Literata for the few signs it lacks.

use skrifa::FontRef;
use skrifa::MetadataProvider as _;
use skrifa::instance::LocationRef;
use skrifa::instance::Size;

use crate::bundle;

/// Which bundled face a run of text is set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cut {
    Regular,
    Bold,
    /// Literata, for signs that Atkinson has not.
    Spare,
}

impl Cut {
    pub const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Spare];

    /// The font file.
    pub const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => bundle::INTERFACE_REGULAR,
            Self::Bold => bundle::INTERFACE_BOLD,
            Self::Spare => bundle::READING_REGULAR,
        }
    }
}

/// The faces, read once for a whole sheet.
#[derive(Clone)]
pub struct Faces {
    faces: Vec<(Cut, FontRef<'static>)>,
}

impl Faces {
    /// The bundled faces.
    pub fn bundled() -> Self {
        let read = |cut: Cut| FontRef::new(cut.file()).ok().map(|face| (cut, face));
        Self { faces: Cut::ALL.into_iter().filter_map(read).collect() }
    }

    fn face(&self, cut: Cut) -> Option<&FontRef<'static>> {
        self.faces.iter().find(|(known, _)| *known == cut).map(|(_, face)| face)
    }

    /// `wished`, unless that face lacks a sign of `word`.
    pub fn cut_for(&self, word: &str, wished: Cut) -> Cut {
        let has = |cut| self.face(cut).is_some_and(|f| word.chars().all(|c| f.charmap().map(c).is_some()));
        if !has(wished) && has(Cut::Spare) { Cut::Spare } else { wished }
    }

    /// How wide `text` is at `size`, both in points. Kerning only ever makes it a little narrower.
    pub fn width(&self, text: &str, cut: Cut, size: f32) -> f32 {
        let Some(face) = self.face(cut) else { return 0.0 };
        let (letters, metrics) =
            (face.charmap(), face.glyph_metrics(Size::new(size), LocationRef::default()));
        let advance = |c: char| metrics.advance_width(letters.map(c).unwrap_or_default());
        text.chars().filter_map(advance).sum()
    }
}
