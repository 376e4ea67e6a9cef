//! Skins and tops that a person can choose.
//!
//! Invariant: each skin brings its own ink and shade, each top its own light and shade, so that contours and
//! planes stay readable. Which theme allows which choice is in `mod.rs`.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::list::Color;
use crate::figure::palette::Palette;

/// Four skins, light to dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkinTone {
    #[default]
    Light,
    Tan,
    Brown,
    Deep,
}

impl SkinTone {
    pub const ALL: [Self; 4] = [Self::Light, Self::Tan, Self::Brown, Self::Deep];

    /// The skin of a partner, so that two people can be told apart.
    pub fn partner(self) -> Self {
        match self {
            Self::Light => Self::Brown,
            Self::Tan => Self::Deep,
            Self::Brown => Self::Light,
            Self::Deep => Self::Tan,
        }
    }
}

/// Five colours of a plain crew-neck top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Top {
    #[default]
    Sage,
    Clay,
    Slate,
    Ochre,
    Plum,
}

impl Top {
    pub const ALL: [Self; 5] = [Self::Sage, Self::Clay, Self::Slate, Self::Ochre, Self::Plum];
}

pub(super) fn with_skin(palette: Palette, tone: SkinTone) -> Palette {
    let [skin, shade, hair, hair_light, lip, ink, nail] = match tone {
        SkinTone::Light => [0xF3D0B5, 0xE2B394, 0x7A553B, 0x8B6347, 0xC67F6B, 0x4B2F25, 0xFBE6D6],
        SkinTone::Tan => [0xDEA97F, 0xC78D63, 0x463229, 0x574034, 0xAE6750, 0x40271A, 0xF0CBAB],
        SkinTone::Brown => [0xB67C53, 0x9B6441, 0x2F231E, 0x403129, 0x8C4B39, 0x2E1A10, 0xD6A57F],
        SkinTone::Deep => [0x80533B, 0x68402D, 0x1E1816, 0x332925, 0x97564A, 0x1D100A, 0xB48568],
    }
    .map(Color::hex);
    Palette { skin, shade, hair, hair_light, lip, ink, nail, ..palette }
}

pub(super) fn with_top(palette: Palette, top: Top) -> Palette {
    let [cloth, cloth_shade, cloth_light] = match top {
        Top::Sage => [0x7FA8A0, 0x668F87, 0x94B8B1],
        Top::Clay => [0xC4706A, 0xAB5A55, 0xD38983],
        Top::Slate => [0x8FA0B8, 0x7688A1, 0xA5B4C9],
        Top::Ochre => [0xDDB972, 0xC6A057, 0xE8CB92],
        Top::Plum => [0xB292A8, 0x997990, 0xC4A9BB],
    }
    .map(Color::hex);
    Palette { cloth, cloth_shade, cloth_light, ..palette }
}
