//! From one pose to the next.
//!
//! Invariant: at 0 it is the first pose and at 1 the second, exactly; between them numbers are on their way
//! and everything else is already the second's. Another rig is a cut.

use std::f32::consts::PI;

use crate::figure::pose::Pose;
use crate::figure::values::Value;

/// How far a move has got, from the part of its time that has passed: slow, faster, slow (half a cosine).
pub fn eased(passed: f32) -> f32 {
    0.5 - 0.5 * (PI * passed.clamp(0.0, 1.0)).cos()
}

impl Pose {
    /// The pose `t` of the way to `next`, 0 to 1 and already eased. Props, parts and marks are the next one's
    /// from the start of the move.
    #[must_use]
    pub fn between(&self, next: &Self, t: f32) -> Self {
        if t <= 0.0 {
            return self.clone();
        }
        let mut pose = next.clone();
        if t < 1.0 {
            pose.figure = self.figure.mix(&next.figure, t);
            pose.at = self.at.mix(&next.at, t);
        }
        pose
    }
}
