//! What is shown at one moment between two key poses.
//!
//! Invariant: the player, a picture file and a hand-out show the same for the same moment. Which poses belong
//! to a moment is `crate::session`'s business, how numbers ease is in `tween.rs`.

use crate::figure::marks::Mark;
use crate::figure::pose::Pose;
use crate::figure::pose::eased;

impl Pose {
    /// This pose once the move from `before` has taken `share` of its time, 0 to 1. Another rig is a cut;
    /// `arrow` says whether the pose's arrow belongs in the picture now.
    #[must_use]
    pub fn on_the_way_from(&self, before: &Self, share: f32, arrow: bool) -> Self {
        let from = if before.has_rig_of(self) { before } else { self };
        let mut pose = from.between(self, eased(share));
        if !arrow {
            pose.marks.retain(|placed| !matches!(placed.mark, Mark::Arrow(_) | Mark::Arc(_)));
        }
        pose
    }

    /// Whether there can be a move between the two.
    pub fn has_rig_of(&self, other: &Self) -> bool {
        std::mem::discriminant(&self.figure) == std::mem::discriminant(&other.figure)
    }
}
