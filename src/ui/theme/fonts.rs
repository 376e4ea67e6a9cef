//! The bundled faces: Atkinson Hyperlegible Next for the interface, Literata for reading,
//! Phosphor for icons.
//!
//! Invariant: fonts are installed before the first frame (egui panics on an empty family).

use std::sync::Arc;

use egui::Context;
use egui::FontData;
use egui::FontDefinitions;
use egui::FontFamily;

use super::type_scale::ICON_FAMILY;
use super::type_scale::ICON_FILL_FAMILY;
use super::type_scale::family;
use crate::bundle;

macro_rules! font {
    ($file:literal) => {
        FontData::from_static(include_bytes!(concat!("../../../assets/", $file)))
    };
}

/// Gives `ctx` the bundled faces, and nothing else.
pub fn install_fonts(ctx: &Context) {
    let faces = [
        ("ui-400", FontData::from_static(bundle::INTERFACE_REGULAR)),
        ("ui-600", font!("fonts/AtkinsonHyperlegibleNext-SemiBold.ttf")),
        ("ui-700", FontData::from_static(bundle::INTERFACE_BOLD)),
        ("reading-400", FontData::from_static(bundle::READING_REGULAR)),
        ("reading-italic", font!("fonts/Literata-Italic.ttf")),
        ("reading-600", font!("fonts/Literata-SemiBold.ttf")),
        ("reading-700", font!("fonts/Literata-Bold.ttf")),
        (ICON_FAMILY, font!("icons/Phosphor-Regular.ttf")),
        (ICON_FILL_FAMILY, font!("icons/Phosphor-Fill.ttf")),
    ];
    let mut fonts = FontDefinitions::empty();
    for (name, data) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
        // Atkinson has no arrows and no Greek or Cyrillic; Literata has.
        let fallback = [name, "reading-400", ICON_FAMILY].map(str::to_owned);
        fonts.families.insert(family(name), fallback.into());
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts
            .families
            .insert(family, vec!["ui-400".to_owned(), "reading-400".to_owned(), ICON_FAMILY.to_owned()]);
    }
    ctx.set_fonts(fonts);
}
