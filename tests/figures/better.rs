//! Poses that are drawn better than the reference, each with the reason.
//!
//! Invariant: a pose stands here only while it really differs, and no bound is looser for any other. What they
//! would be compared with is in `reference.rs`.

/// The id and why it differs.
pub const BETTER: &[(&str, &str)] = &[
    (
        "bag-look",
        "flipped: the light stays at the upper left, where the reference flips the finished drawing",
    ),
    ("ef-head", "28 degrees in place of 32, so that the head turns at most 15 degrees a second"),
    ("leftright", "one hand is flipped: the light stays at the upper left"),
    ("loops-big", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("loops-eight", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("loops-small", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("loops-wave", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("lr-2", "the hand on the screen is flipped: the light stays at the upper left"),
    ("mb-close", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mb-lift", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mb-look", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mb-open", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mf-bike", "the hands are on the bars (a therapist's remark)"),
    ("tongue-palate", "the face runs out of the picture in place of ending in a block, and has a nostril"),
    ("tongue-rest", "the face runs out of the picture in place of ending in a block, and has a nostril"),
    ("tongue-teeth", "the face runs out of the picture in place of ending in a block, and has a nostril"),
];

/// Whether this pose must be as the reference is.
pub fn must_match(id: &str) -> bool {
    BETTER.iter().all(|(better, _)| *better != id)
}
