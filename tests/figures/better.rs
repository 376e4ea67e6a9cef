//! Poses that are drawn better than the reference, each with the reason.
//!
//! Invariant: a pose stands here only while it really differs, and no bound is looser for any other. What they
//! would be compared with is in `reference.rs`.

const LYING: &str = "knees are round, and the hip no longer sticks out below the shirt";
const NEARER: &str = "seen from nearer, because hands and belly were too small on a card";
const ONE_OUTLINE: &str =
    "a chosen finger is tinted as one outline, without darker places where its segments meet";
const CLEAR: &str = "the arrow is clear of the hand";
const ONE_FINGER: &str =
    "the middle, ring and little finger are clear of the keys, so that it is plain which finger plays";

/// The id and why it differs.
pub const BETTER: &[(&str, &str)] = &[
    ("bag-feel", "the sleeve runs out of the picture in place of ending in the air"),
    (
        "bag-look",
        "flipped: the light stays at the upper left, where the reference flips the finished drawing",
    ),
    ("bag-name", "the sleeve runs out of the picture in place of ending in the air"),
    ("bag-soft", "the hand hangs just over the bag, with its sleeve"),
    ("belly", NEARER),
    ("belly-in", NEARER),
    ("belly-out", NEARER),
    ("belly-sigh", NEARER),
    ("breath-in", "the arrow is clear of the breath"),
    ("dots-start", "no spike beside the little finger, whose last segment lies within the one before it"),
    ("dots-sweep", "no spike beside the little finger, whose last segment lies within the one before it"),
    ("ef-head", "28 degrees in place of 32, so that the head turns at most 15 degrees a second"),
    (
        "feet-together",
        "a hand rests on the counter, as the exercise says, and both soles are seen from above",
    ),
    ("finger", ONE_OUTLINE),
    ("follow-side", CLEAR),
    (
        "gum-left",
        "the open mouth from the front in place of the teeth from below: the tongue is seen on the upper gum",
    ),
    (
        "gum-right",
        "the open mouth from the front in place of the teeth from below: the tongue is seen on the upper gum",
    ),
    ("key-down", ONE_FINGER),
    ("key-top", "each finger has a key of its own, and the one that plays is marked"),
    ("key-up", ONE_FINGER),
    ("keys", ONE_FINGER),
    ("leftright", "one hand is flipped: the light stays at the upper left"),
    ("lie-belly", NEARER),
    ("lie-feet", LYING),
    ("lie-hands", NEARER),
    ("lie-whole", LYING),
    ("loops-big", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("loops-eight", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("loops-small", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("loops-wave", "the board hangs below the shoulder, as the exercise says, and the hand with it"),
    ("lr-2", "the hand on the screen is flipped: the light stays at the upper left"),
    ("map-lie", LYING),
    ("mb-close", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mb-lift", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mb-look", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("mb-open", "left of the mirror lies a left hand, where the reference draws a right one"),
    ("melt-nod", NEARER),
    ("mf-bike", "the hands are on the bars (a therapist's remark)"),
    ("nose-circle", "the dots are a circle"),
    ("pair-a", ONE_OUTLINE),
    ("pair-b", ONE_OUTLINE),
    ("pair-c", ONE_OUTLINE),
    ("pair-d", ONE_OUTLINE),
    ("palm", "the marks lie on the fingertips"),
    ("putty-spread", "putty has one colour in all its pictures"),
    ("squeeze-feet", "an arrow says which way to press, where rays said that something lands"),
    ("swing", CLEAR),
    ("swing-left", CLEAR),
    ("swing-right", CLEAR),
    ("tap-down", "the rays are at the fingertips that land"),
    ("tap-silent", "the rays are at the fingertips that land"),
    (
        "tongue-palate",
        "the face runs out of the picture in place of ending in a block, and has a nostril; the tongue bends and tapers",
    ),
    (
        "tongue-rest",
        "the face runs out of the picture in place of ending in a block, and has a nostril; the tongue bends and tapers",
    ),
    (
        "tongue-teeth",
        "the face runs out of the picture in place of ending in a block, and has a nostril; the tongue bends and tapers",
    ),
    ("trick-wall", "the head leans on the wall"),
    ("walk-a", CLEAR),
    ("walk-b", CLEAR),
    ("walk-free", CLEAR),
    ("wd-belly", LYING),
    ("wd-imagine", LYING),
    ("wd-lights", LYING),
    ("wd-screen", LYING),
    ("weight-left", CLEAR),
    ("weight-right", CLEAR),
];

/// Poses that the reference does not have, and what for.
pub const OURS: &[(&str, &str)] = &[
    (
        "half-tandem-left",
        "feet and floor: the other foot half in front, from the front, with the soles from above",
    ),
    (
        "half-tandem-right",
        "feet and floor: one foot half in front, from the front, with the soles from above",
    ),
    ("tandem", "feet and floor: one foot straight in front of the other, which no picture showed"),
];

/// Whether this pose must be as the reference is.
pub fn must_match(id: &str) -> bool {
    BETTER.iter().chain(OURS).all(|(other, _)| *other != id)
}
