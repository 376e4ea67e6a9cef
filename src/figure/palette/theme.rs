//! What each theme paints figures with, and the stage they stand on.
//!
//! Invariant: five complete palettes with the same names. Amber is one brown ramp; high contrast is a white
//! line drawing on black. Skins and tops that can be chosen on top of these are in `wear.rs`.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::list::Color;
use crate::figure::palette::Palette;
use crate::figure::palette::SkinTone;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    #[default]
    Paper,
    Dark,
    Amber,
    Contrast,
    /// Greys on white, for paper.
    Print,
}

impl Theme {
    /// The themes of the screen.
    pub const ALL: [Self; 4] = [Self::Paper, Self::Dark, Self::Amber, Self::Contrast];
}

/// The colour behind a figure, toward which a pale earlier position fades.
pub(super) fn stage(theme: Theme) -> Color {
    match theme {
        Theme::Paper => Color::hex(0xEFE8DB),
        Theme::Dark => Color::hex(0x262E30),
        Theme::Amber => Color::hex(0x1E150C),
        Theme::Contrast => Color::hex(0x000000),
        Theme::Print => Color::hex(0xFFFFFF),
    }
}

pub(super) fn palette(theme: Theme) -> Palette {
    match theme {
        Theme::Paper => PAPER,
        Theme::Dark => DARK,
        Theme::Amber => AMBER,
        Theme::Contrast => CONTRAST,
        Theme::Print => PRINT,
    }
}

const PAPER: Palette = Palette {
    theme: Theme::Paper,
    tone: SkinTone::Light,
    skin: Color::hex(0xF3D0B5),
    shade: Color::hex(0xE2B394),
    hair: Color::hex(0x7A553B),
    hair_light: Color::hex(0x8B6347),
    lip: Color::hex(0xC67F6B),
    ink: Color::hex(0x4B2F25),
    nail: Color::hex(0xFBE6D6),
    cloth: Color::hex(0x7FA8A0),
    cloth_shade: Color::hex(0x668F87),
    cloth_light: Color::hex(0x94B8B1),
    trousers: Color::hex(0x4F5B6B),
    trousers_shade: Color::hex(0x414C5A),
    shoe: Color::hex(0x33302C),
    sole: Color::hex(0xEFE7DA),
    act: Color::hex(0x0B5C57),
    pull: Color::hex(0x9B3560),
    contact: Color::hex(0xE0A11B),
    contact_ink: Color::hex(0x7A5200),
    region: Color::hex(0xB8431F),
    halo: Color::hex(0xFFFDF9),
    prop: Color::hex(0xCDBFA8),
    prop_dark: Color::hex(0xA8977B),
    sclera: Color::hex(0xFFFBF4),
    ivory: Color::hex(0xFFFDF8),
    ebony: Color::hex(0x33302C),
    glass: Color::hex(0xDCE8E6),
    glass_light: Color::hex(0xEBF2F0),
    sheet: Color::hex(0xFFFDF8),
    soft: Color::hex(0xE4D8C3),
    soft_light: Color::hex(0xF1E8D8),
    edge: Color::hex(0xA8977B),
};

const DARK: Palette = Palette {
    theme: Theme::Dark,
    tone: SkinTone::Light,
    skin: Color::hex(0xF3D0B5),
    shade: Color::hex(0xE2B394),
    hair: Color::hex(0x7A553B),
    hair_light: Color::hex(0x8B6347),
    lip: Color::hex(0xC67F6B),
    ink: Color::hex(0x120E0C),
    nail: Color::hex(0xFBE6D6),
    cloth: Color::hex(0x5E8982),
    cloth_shade: Color::hex(0x4B716B),
    cloth_light: Color::hex(0x719C95),
    trousers: Color::hex(0x55606E),
    trousers_shade: Color::hex(0x46505D),
    shoe: Color::hex(0xB9B2A6),
    sole: Color::hex(0x8D867B),
    act: Color::hex(0x8FE0D2),
    pull: Color::hex(0xF2A0C0),
    contact: Color::hex(0xFFD166),
    contact_ink: Color::hex(0xFFE3A0),
    region: Color::hex(0xFF6A45),
    halo: Color::hex(0x1C2224),
    prop: Color::hex(0x6F665A),
    prop_dark: Color::hex(0x564F46),
    sclera: Color::hex(0xF4EFE6),
    ivory: Color::hex(0xD9D3C7),
    ebony: Color::hex(0x14181A),
    glass: Color::hex(0x3B4A4D),
    glass_light: Color::hex(0x47575A),
    sheet: Color::hex(0x323C3F),
    soft: Color::hex(0x8B8173),
    soft_light: Color::hex(0x9A9082),
    edge: Color::hex(0x564F46),
};

const AMBER: Palette = Palette {
    theme: Theme::Amber,
    tone: SkinTone::Light,
    skin: Color::hex(0xB37A42),
    shade: Color::hex(0x946231),
    hair: Color::hex(0x3A2513),
    hair_light: Color::hex(0x4A311B),
    lip: Color::hex(0x7A4826),
    ink: Color::hex(0x140D06),
    nail: Color::hex(0xCD9A62),
    cloth: Color::hex(0x6A4A27),
    cloth_shade: Color::hex(0x563B1E),
    cloth_light: Color::hex(0x7A5730),
    trousers: Color::hex(0x4A3319),
    trousers_shade: Color::hex(0x3B2813),
    shoe: Color::hex(0x2A1C0D),
    sole: Color::hex(0x6A4F30),
    act: Color::hex(0xF4B564),
    pull: Color::hex(0xD98B6A),
    contact: Color::hex(0xFFD08A),
    contact_ink: Color::hex(0xFFD08A),
    region: Color::hex(0xE07A3A),
    halo: Color::hex(0x1A130C),
    prop: Color::hex(0x4A3520),
    prop_dark: Color::hex(0x382716),
    sclera: Color::hex(0xD9B381),
    ivory: Color::hex(0xB98A52),
    ebony: Color::hex(0x140D06),
    glass: Color::hex(0x3A2A18),
    glass_light: Color::hex(0x453320),
    sheet: Color::hex(0x8A6233),
    soft: Color::hex(0x5A4227),
    soft_light: Color::hex(0x6A4F30),
    edge: Color::hex(0x382716),
};

const CONTRAST: Palette = Palette {
    theme: Theme::Contrast,
    tone: SkinTone::Light,
    skin: Color::hex(0x000000),
    shade: Color::hex(0x000000),
    hair: Color::hex(0x4A4A4A),
    hair_light: Color::hex(0x4A4A4A),
    lip: Color::hex(0x000000),
    ink: Color::hex(0xFFFFFF),
    nail: Color::hex(0x000000),
    cloth: Color::hex(0x000000),
    cloth_shade: Color::hex(0x000000),
    cloth_light: Color::hex(0x000000),
    trousers: Color::hex(0x000000),
    trousers_shade: Color::hex(0x000000),
    shoe: Color::hex(0x000000),
    sole: Color::hex(0x000000),
    act: Color::hex(0xFFE600),
    pull: Color::hex(0xFF9CF5),
    contact: Color::hex(0x00E5FF),
    contact_ink: Color::hex(0x00E5FF),
    region: Color::hex(0xFF9CF5),
    halo: Color::hex(0x000000),
    prop: Color::hex(0x000000),
    prop_dark: Color::hex(0x000000),
    sclera: Color::hex(0x000000),
    ivory: Color::hex(0x000000),
    ebony: Color::hex(0x000000),
    glass: Color::hex(0x000000),
    glass_light: Color::hex(0x000000),
    sheet: Color::hex(0x000000),
    soft: Color::hex(0x000000),
    soft_light: Color::hex(0x000000),
    edge: Color::hex(0xFFFFFF),
};

/// Made for paper, not a filter: skin stays lighter than cloth, cloth lighter than hair, and arrows are
/// nearly black, so that a grey printer and a copier keep them apart.
const PRINT: Palette = Palette {
    theme: Theme::Print,
    tone: SkinTone::Light,
    skin: Color::hex(0xECECEC),
    shade: Color::hex(0xCFCFCF),
    hair: Color::hex(0x6E6E6E),
    hair_light: Color::hex(0x868686),
    lip: Color::hex(0xA8A8A8),
    ink: Color::hex(0x2A2A2A),
    nail: Color::hex(0xFAFAFA),
    cloth: Color::hex(0xA9A9A9),
    cloth_shade: Color::hex(0x8F8F8F),
    cloth_light: Color::hex(0xBEBEBE),
    trousers: Color::hex(0x7A7A7A),
    trousers_shade: Color::hex(0x666666),
    shoe: Color::hex(0x3C3C3C),
    sole: Color::hex(0xE6E6E6),
    act: Color::hex(0x1E1E1E),
    pull: Color::hex(0x4A4A4A),
    contact: Color::hex(0x4A4A4A),
    contact_ink: Color::hex(0x1E1E1E),
    region: Color::hex(0x5C5C5C),
    halo: Color::hex(0xFFFFFF),
    prop: Color::hex(0xD6D6D6),
    prop_dark: Color::hex(0x9C9C9C),
    sclera: Color::hex(0xFFFFFF),
    ivory: Color::hex(0xFFFFFF),
    ebony: Color::hex(0x303030),
    glass: Color::hex(0xE4E4E4),
    glass_light: Color::hex(0xF2F2F2),
    sheet: Color::hex(0xFFFFFF),
    soft: Color::hex(0xDCDCDC),
    soft_light: Color::hex(0xEEEEEE),
    edge: Color::hex(0x8A8A8A),
};
