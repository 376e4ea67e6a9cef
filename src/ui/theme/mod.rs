//! How Geste looks: colours from the design tokens, type, and egui's style set to both.
//!
//! Invariant: every colour comes from `assets/tokens.json` through a [`Palette`]; no other module
//! makes one. Look next at `palette.rs` (the roles) and `type_scale.rs` (the sizes).

mod fonts;
pub mod icons;
mod palette;
mod style;
mod type_scale;

use std::sync::Arc;

use egui::Context;
use egui::Id;
use egui::Ui;

pub use fonts::install_fonts;
pub use palette::Palette;
pub use palette::palettes;
pub use style::apply_style;
pub use style::visuals;
pub use type_scale::ICON_FAMILY;
pub use type_scale::ICON_FILL_FAMILY;
pub use type_scale::Type;
pub use type_scale::family;
pub use type_scale::reading_format;

/// Sets the palette that all widgets of this window draw with.
pub fn use_palette(ctx: &Context, palette: Arc<Palette>) {
    ctx.data_mut(|d| d.insert_temp(palette_id(), palette));
}

/// The palette in use; the dark one until another is set.
pub fn palette(ui: &Ui) -> Arc<Palette> {
    palette_of(ui.ctx())
}

/// The same for what is drawn over all screens.
pub fn palette_of(ctx: &Context) -> Arc<Palette> {
    ctx.data(|d| d.get_temp(palette_id())).unwrap_or_else(|| Arc::clone(&palettes().dark))
}

fn palette_id() -> Id {
    Id::unique("geste-palette")
}
