//! The moves of exercises: from one key picture into the next, in so many seconds.
//!
//! Invariant: all amounts of an exercise are laid out as they are practised, so every move that a person can
//! see is found, each once. How fast a move may be is in `law.rs`.

use crate::content::Exercise;
use crate::content::Frame;
use crate::session::Timeline;

/// How long a picture stands when moves are shown one after another, in seconds.
const HOLD: f32 = 1.5;
/// How often they are shown.
const ROUNDS: f32 = 2.0;

/// A move of an exercise. 0 seconds is a cut.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    pub exercise: String,
    /// Ids of poses.
    pub from: String,
    pub to: String,
    pub seconds: f32,
    /// Whether the arrow belongs into the picture.
    pub arrow: bool,
    pub caption: String,
}

/// All moves of all amounts; those of the first frame come from whatever was shown last.
pub fn moves_of(exercise: &Exercise) -> Vec<Move> {
    let mut moves: Vec<Move> = Vec::new();
    for dose in &exercise.doses {
        for (from, to) in neighbours(exercise, &Timeline::lay_out(exercise, dose, 1)) {
            let found = Move {
                exercise: exercise.id.clone(),
                from: from.pose.clone(),
                to: to.pose.clone(),
                seconds: to.ease.seconds() as f32,
                arrow: to.arrow,
                caption: to.caption.clone(),
            };
            if found.from != found.to && !moves.contains(&found) {
                moves.push(found);
            }
        }
    }
    moves
}

/// The moves into this pose and out of it, of all exercises that show it.
pub fn moves_with(pose: &str, exercises: &[Exercise]) -> Vec<Move> {
    let shows = |exercise: &&Exercise| {
        exercise.steps.iter().flat_map(|step| &step.frames).any(|frame| frame.pose == pose)
    };
    let all = exercises.iter().filter(shows).flat_map(moves_of);
    all.filter(|found| found.from == pose || found.to == pose).collect()
}

/// Each frame with the one before it.
fn neighbours<'a>(exercise: &'a Exercise, timeline: &Timeline) -> Vec<(&'a Frame, &'a Frame)> {
    let mut pairs = Vec::new();
    let mut before: Option<&Frame> = None;
    for segment in timeline.segments() {
        let Some(step) = exercise.steps.get(segment.step) else { continue };
        let items = step.choices.as_ref().map(|choices| &choices.items);
        let item = items.zip(segment.choice).and_then(|(items, at)| items.get(at));
        let frames: Vec<&Frame> = step.frames_for(item.map(|item| item.name.as_str())).collect();
        if let ([first, _, ..], Some(last), true) = (&*frames, frames.last(), step.repeat_frames) {
            pairs.push((*last, *first));
        }
        for frame in frames {
            pairs.extend(before.map(|before| (before, frame)));
            before = Some(frame);
        }
    }
    pairs
}

/// Which move is shown `passed` seconds after the beginning, and for how long; `None` once both rounds are over.
pub fn played(moves: &[&Move], passed: f32) -> Option<(usize, f32)> {
    let round: f32 = moves.iter().map(|shown| shown.seconds + HOLD).sum();
    if round <= 0.0 || passed >= round * ROUNDS {
        return None;
    }
    let mut left = passed % round;
    for (place, shown) in moves.iter().enumerate() {
        if left < shown.seconds + HOLD {
            return Some((place, left));
        }
        left -= shown.seconds + HOLD;
    }
    None
}
