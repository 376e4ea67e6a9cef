//! How the drawn figure stands: for which side of the body it practises, and whether as in a mirror.
//!
//! Invariant: a side is always the person's own. Nothing here says what a person has; a pull that is not named
//! is taken to go where the head rests easily. All other settings are in `mod.rs`.

use serde::Deserialize;
use serde::Serialize;
use toml::Table;

use super::Side;

/// The person's own left or right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodySide {
    Left,
    #[default]
    Right,
}

/// How figures are shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FigureSettings {
    /// Someone who faces you moves as your own image in a mirror would.
    pub mirror: bool,
    /// Where the head is pulled; where it rests easily, until the person says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pull: Option<BodySide>,
    /// The hand that practises.
    pub hand: BodySide,
    /// Keys of a newer Geste, written back as they were.
    #[serde(flatten)]
    pub unknown: Table,
}

impl FigureSettings {
    /// The side of the pull, for someone whose head rests easily at `side`.
    pub fn pull_for(&self, side: Side) -> BodySide {
        self.pull.unwrap_or(match side {
            Side::Left => BodySide::Left,
            Side::Middle | Side::Right => BodySide::Right,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pull_is_where_the_head_rests_until_it_is_named() {
        let mut figures = FigureSettings::default();
        assert_eq!(figures.pull_for(Side::Left), BodySide::Left);
        assert_eq!(figures.pull_for(Side::Right), BodySide::Right);
        figures.pull = Some(BodySide::Right);
        assert_eq!(figures.pull_for(Side::Left), BodySide::Right);
    }
}
