//! The colours of a figure: a theme, a skin and a top.
//!
//! Invariant: one flat set of named colours; light comes from the upper left in all of them. The values are
//! in `theme.rs` and `wear.rs`.

mod theme;
mod wear;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::list::Color;

pub use theme::Theme;
pub use wear::SkinTone;
pub use wear::Top;

/// What a person chose, or what rotates through the library.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Look {
    pub theme: Theme,
    pub skin: SkinTone,
    pub top: Top,
}

impl Look {
    /// People and tops vary; for the same words they are always the same.
    pub fn varied(theme: Theme, whose: &str) -> Self {
        let turn = whose.bytes().map(usize::from).sum::<usize>();
        let skin = SkinTone::ALL.get(turn % SkinTone::ALL.len()).copied().unwrap_or_default();
        let top = Top::ALL.get(turn / 4 % Top::ALL.len()).copied().unwrap_or_default();
        Self { theme, skin, top }
    }
}

/// Everything a figure is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    pub theme: Theme,
    pub tone: SkinTone,
    pub skin: Color,
    pub shade: Color,
    pub hair: Color,
    pub hair_light: Color,
    pub lip: Color,
    pub ink: Color,
    pub nail: Color,
    pub cloth: Color,
    pub cloth_shade: Color,
    pub cloth_light: Color,
    pub trousers: Color,
    pub trousers_shade: Color,
    pub shoe: Color,
    pub sole: Color,
    /// Arrows and all else that says "you move".
    pub act: Color,
    pub pull: Color,
    pub contact: Color,
    pub contact_ink: Color,
    pub region: Color,
    /// The colour of the card, around arrows.
    pub halo: Color,
    pub prop: Color,
    pub prop_dark: Color,
    pub sclera: Color,
    /// Keys of a keyboard.
    pub ivory: Color,
    pub ebony: Color,
    pub glass: Color,
    pub glass_light: Color,
    /// Paper.
    pub sheet: Color,
    /// Textiles.
    pub soft: Color,
    pub soft_light: Color,
    /// Thin lines; white in high contrast.
    pub edge: Color,
}

impl Palette {
    pub fn new(look: &Look) -> Self {
        theme::palette(look.theme).in_skin(look.skin).in_top(look.top)
    }

    /// Putty is green where a theme has colours to choose.
    pub fn putty(&self) -> Color {
        if self.theme == Theme::Paper { Color::hex(0xA9B98A) } else { self.soft }
    }

    /// The same with another skin, such as a partner's. Only the paper and dark themes have skins to choose.
    #[must_use]
    pub fn in_skin(self, tone: SkinTone) -> Self {
        let dressed = match self.theme {
            Theme::Paper => wear::with_skin(self, tone),
            Theme::Dark => Self { ink: self.ink, ..wear::with_skin(self, tone) },
            Theme::Amber | Theme::Contrast | Theme::Print => self,
        };
        Self { tone, ..dressed }
    }

    /// The same in another top. Only the paper theme has tops to choose.
    #[must_use]
    pub fn in_top(self, top: Top) -> Self {
        if self.theme == Theme::Paper { wear::with_top(self, top) } else { self }
    }

    /// Pale, for an earlier position or for others in the room: every colour 70 % toward the stage. The line
    /// is drawn 0.8 times as wide with it.
    #[must_use]
    pub fn ghost(self) -> Self {
        let stage = theme::stage(self.theme);
        self.map(|color| color.mix(stage, 0.7))
    }

    #[must_use]
    fn map(self, change: impl Fn(Color) -> Color) -> Self {
        Self {
            theme: self.theme,
            tone: self.tone,
            skin: change(self.skin),
            shade: change(self.shade),
            hair: change(self.hair),
            hair_light: change(self.hair_light),
            lip: change(self.lip),
            ink: change(self.ink),
            nail: change(self.nail),
            cloth: change(self.cloth),
            cloth_shade: change(self.cloth_shade),
            cloth_light: change(self.cloth_light),
            trousers: change(self.trousers),
            trousers_shade: change(self.trousers_shade),
            shoe: change(self.shoe),
            sole: change(self.sole),
            act: change(self.act),
            pull: change(self.pull),
            contact: change(self.contact),
            contact_ink: change(self.contact_ink),
            region: change(self.region),
            halo: change(self.halo),
            prop: change(self.prop),
            prop_dark: change(self.prop_dark),
            sclera: change(self.sclera),
            ivory: change(self.ivory),
            ebony: change(self.ebony),
            glass: change(self.glass),
            glass_light: change(self.glass_light),
            sheet: change(self.sheet),
            soft: change(self.soft),
            soft_light: change(self.soft_light),
            edge: change(self.edge),
        }
    }
}
