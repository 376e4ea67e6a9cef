//! Whom each pose is shown as when it stands alone.
//!
//! Invariant: people and tops take turns in the order in which the poses were designed, as in the reference
//! drawings; a pose that came later always gets the same ones by its name. The order is `catalogue.txt`.

use crate::figure::Look;
use crate::figure::palette::SkinTone;
use crate::figure::palette::Theme;
use crate::figure::palette::Top;

const ORDER: &str = include_str!("catalogue.txt");

/// The person and the top of a pose.
pub fn look_of(pose: &str, theme: Theme) -> Look {
    let Some(at) = ORDER.lines().position(|id| id == pose) else { return Look::varied(theme, pose) };
    let skin = SkinTone::ALL.get(at % SkinTone::ALL.len()).copied().unwrap_or_default();
    let top = Top::ALL.get(at % Top::ALL.len()).copied().unwrap_or_default();
    Look { theme, skin, top }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pose_has_one_place_in_the_order() {
        let mut ids: Vec<&str> = ORDER.lines().collect();
        assert_eq!(ids.first(), Some(&"middle"));
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 235);
    }

    #[test]
    fn people_take_turns_as_in_the_reference_drawings() {
        let look = |pose| look_of(pose, Theme::Paper);
        assert_eq!((look("middle").skin, look("middle").top), (SkinTone::Light, Top::Sage));
        assert_eq!((look("turn").skin, look("turn").top), (SkinTone::Tan, Top::Clay));
        assert_eq!(look("a-pose-of-tomorrow"), look("a-pose-of-tomorrow"));
    }
}
