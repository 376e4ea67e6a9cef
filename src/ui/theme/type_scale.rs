//! Sizes and weights of type, in points at zoom 100 %.
//!
//! The design is drawn at a base of 18; Geste starts at 20 (accessibility research, 1.1), so every
//! size here is the drawn one times 20/18, rounded.

use egui::Color32;
use egui::FontFamily;
use egui::FontId;
use egui::text::TextFormat;

/// Icon fonts, regular and filled.
pub const ICON_FAMILY: &str = "icons";
/// See [`ICON_FAMILY`].
pub const ICON_FILL_FAMILY: &str = "icons-fill";

/// A use of type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    /// Small secondary words, 17.
    Note,
    /// Small and firm, for tags and numbers, 17.
    Label,
    /// 20.
    Body,
    /// 20, semibold.
    Strong,
    /// 21.
    H3,
    /// 26.
    H2,
    /// 36.
    H1,
    /// First start and stop screens, 44.
    Display,
    /// What comes next in the player, 28.
    Next,
    /// The primary button, 26.
    Primary,
    /// An article's title in the reading face, 35.
    ReaderTitle,
    /// A free size in the heaviest weight: phase, count, tempo.
    Huge(f32),
}

impl Type {
    /// Size in points at zoom 100 %.
    pub const fn size(self) -> f32 {
        match self {
            Self::Note | Self::Label => 17.0,
            Self::Body | Self::Strong => 20.0,
            Self::H3 => 21.0,
            Self::H2 | Self::Primary => 26.0,
            Self::H1 => 36.0,
            Self::Display => 44.0,
            Self::Next => 28.0,
            Self::ReaderTitle => 35.0,
            Self::Huge(size) => size,
        }
    }

    /// Height of a line in points.
    pub fn line_height(self) -> f32 {
        let factor = match self {
            Self::Note | Self::Body | Self::Strong => 1.42,
            Self::Label | Self::H3 | Self::Primary | Self::Next => 1.3,
            Self::H2 | Self::H1 | Self::Display => 1.2,
            Self::ReaderTitle => 1.18,
            Self::Huge(_) => 1.02,
        };
        (self.size() * factor).round()
    }

    /// Face and size.
    pub fn font(self) -> FontId {
        let family_name = match self {
            Self::Note | Self::Body => "ui-400",
            Self::Label | Self::Strong | Self::Next => "ui-600",
            Self::H3 | Self::H2 | Self::H1 | Self::Display | Self::Primary | Self::Huge(_) => "ui-700",
            Self::ReaderTitle => "reading-700",
        };
        FontId::new(self.size(), family(family_name))
    }

    /// As egui wants it.
    pub fn format(self, color: Color32) -> TextFormat {
        TextFormat { line_height: Some(self.line_height()), ..TextFormat::simple(self.font(), color) }
    }
}

/// A named font family.
pub fn family(name: &str) -> FontFamily {
    FontFamily::Name(name.into())
}

/// The reading face at the person's own size and line height.
pub fn reading_format(
    size: f32,
    line_height: f32,
    strong: bool,
    emphasis: bool,
    color: Color32,
) -> TextFormat {
    let name = match (strong, emphasis) {
        (true, _) => "reading-600",
        (false, true) => "reading-italic",
        (false, false) => "reading-400",
    };
    TextFormat {
        line_height: Some((size * line_height).round()),
        ..TextFormat::simple(FontId::new(size, family(name)), color)
    }
}
