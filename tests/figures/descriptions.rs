//! Every pose in words: none is empty, sides are right on either side, and key frames can be told apart.
//!
//! Invariant: two different key frames of one exercise read the same only where `ALIKE` says what words cannot
//! say. `GESTE_TOLD=1 cargo test --test figures every_pose_is_told -- --nocapture` prints them all.

use std::collections::BTreeMap;

use geste::bundle;
use geste::figure::Pose;
use geste::figure::describe::describe;
use geste::strings;
use geste::strings::Texts;
use geste::ui::figure::sentence;

use crate::poses;

/// Poses of one exercise that read the same, and what words do not say.
const ALIKE: &[(&str, &[&str], &str)] = &[
    ("texture-pairs", &["tex-a", "tex-b"], "on which of the two fabrics the finger lies"),
    ("sway-to-music", &["seated", "sit-settle"], "a smile"),
];

fn told(t: &Texts, pose: &Pose, other_side: bool) -> String {
    sentence(t, &describe(pose, other_side))
}

/// Left and right changed over, word by word.
fn changed_over(text: &str) -> String {
    text.replace("left", "\0").replace("right", "left").replace('\0', "right")
}

#[test]
fn every_pose_is_told_in_words() {
    let t = strings::english();
    for (id, pose) in poses::all() {
        let words = told(&t, pose, false);
        if std::env::var_os("GESTE_TOLD").is_some() {
            println!("{id}: {words}");
        }
        assert!(words.len() > 12 && words.ends_with('.'), "{id}: {words:?}");
        assert!(!words.contains(['{', '}', '$']) && !words.contains("; ;"), "{id}: {words}");
        assert!(words.chars().next().is_some_and(char::is_uppercase), "{id}: {words}");
    }
}

#[test]
fn the_other_side_changes_left_and_right_over_and_nothing_else() {
    let t = strings::english();
    for (id, pose) in poses::all() {
        assert_eq!(told(&t, pose, true), changed_over(&told(&t, pose, false)), "{id}");
    }
}

#[test]
fn the_sides_are_the_persons_own() {
    let t = strings::english();
    let poses = poses::all();
    // Seen by hand in the drawings; someone who faces you has the right hand on screen left.
    for (id, words) in [
        ("turn", "turned far to your left"),
        ("turn", "the muscle on the right of your neck works"),
        ("pullturn", "turned far to your right"),
        ("trick", "your right fingertip on the cheek on the right"),
        ("map-cheek-l", "in your left hand strokes the cheek on the left"),
        ("gum-right", "your upper right gum"),
        ("gum-left", "your upper left gum"),
        ("follow-side", "your left hand reaches out to the side"),
        ("weight-left", "weight on your right leg"),
        ("swing-right", "body turned to your left"),
        ("loops-big", "your right hand holds a pen"),
        ("nose-line", "turned far to your right"),
        ("walk-a", "your right foot in front"),
        ("walk-b", "your left foot in front"),
        ("handopen", "the back of your right hand"),
        ("palm", "the palm of your left hand"),
        ("bag-look", "the palm of your right hand"),
        ("grip-loops", "your right hand from the side"),
        ("putty-press", "your left hand from the side"),
        ("map-chart", "your left hand holds a pen"),
        ("belly", "your left hand rests on the breastbone"),
    ] {
        let all = told(&t, &poses[id], false).to_lowercase();
        assert!(all.contains(words), "{id}: {all}");
    }
}

#[test]
fn the_air_of_a_breath_is_no_movement_of_the_body() {
    let t = strings::english();
    for (id, breath, moves) in
        [("breath-in", "breath in", false), ("breath-out", "breath out", false), ("belly-in", "breath", true)]
    {
        let all = told(&t, &poses::all()[id], false).to_lowercase();
        assert!(all.contains(breath) && all.contains("movement") == moves, "{id}: {all}");
    }
}

#[test]
fn key_frames_of_an_exercise_can_be_told_apart() {
    let t = strings::english();
    let library = bundle::library();
    let mut problems = Vec::new();
    let mut alike = 0;
    for exercise in &library.exercises {
        let mut seen: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for frame in exercise.steps.iter().flat_map(|step| &step.frames) {
            let ids = seen.entry(told(&t, &poses::all()[&frame.pose], false)).or_default();
            if !ids.contains(&frame.pose.as_str()) {
                ids.push(&frame.pose);
            }
        }
        for (words, ids) in seen.into_iter().filter(|(_, ids)| ids.len() > 1) {
            if ids.iter().all(|id| poses::drawn(&poses::all()[*id]) == poses::drawn(&poses::all()[ids[0]])) {
                continue;
            }
            if ALIKE.iter().any(|(id, known, _)| *id == exercise.id && *known == ids.as_slice()) {
                alike += 1;
            } else {
                problems.push(format!("{} {ids:?}: {words}", exercise.id));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert_eq!(alike, ALIKE.len(), "some entries of ALIKE are no longer needed");
}
