//! Names of the colours that a free shape may have.
//!
//! Invariant: a name means the same in every theme; the colour behind it is the palette's. The shapes are in
//! `shape.rs`.

use crate::figure::list::Color;
use crate::figure::palette::Palette;
use crate::figure::values::kinds;

kinds! {
#[derive(Default)]
pub enum Tint {
    /// What you do: arrows, ink, marks.
    #[default]
    Act,
    /// The pull.
    Pull,
    Contact,
    ContactInk,
    Region,
    Ink,
    Edge,
    Prop,
    PropDark,
    Soft,
    SoftLight,
    Sheet,
    Putty,
    Glass,
    GlassLight,
    Halo,
}
}

impl Tint {
    pub fn of(self, palette: &Palette) -> Color {
        match self {
            Self::Act => palette.act,
            Self::Pull => palette.pull,
            Self::Contact => palette.contact,
            Self::ContactInk => palette.contact_ink,
            Self::Region => palette.region,
            Self::Ink => palette.ink,
            Self::Edge => palette.edge,
            Self::Prop => palette.prop,
            Self::PropDark => palette.prop_dark,
            Self::Soft => palette.soft,
            Self::SoftLight => palette.soft_light,
            Self::Putty => palette.putty(),
            Self::Sheet => palette.sheet,
            Self::Glass => palette.glass,
            Self::GlassLight => palette.glass_light,
            Self::Halo => palette.halo,
        }
    }
}
