//! The movement of an exercise, shown before one begins: its key pictures in turn, with short rests.
//!
//! Invariant: a move takes exactly the time it takes in the exercise, so nobody copies a hurry; only holds are
//! shortened. It ends by itself after two rounds. The same pictures in a running session are in `posed.rs`;
//! the page that shows it is `crate::ui::screens::exercise`.

use std::time::Duration;

use super::Posed;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Frame;

/// The longest hold, in seconds.
const HOLD_MOST: f64 = 2.5;
/// The shortest, so that each picture can be seen.
const HOLD_LEAST: f64 = 1.5;
/// How often it is shown.
const ROUNDS: u32 = 2;

/// The key pictures of an amount, in the order in which they are practised.
#[derive(Clone, Debug)]
pub struct Demonstration<'a> {
    shots: Vec<Shot<'a>>,
}

/// One key picture.
#[derive(Clone, Copy, Debug)]
pub struct Shot<'a> {
    pub frame: &'a Frame,
    /// Index of its step in the exercise.
    pub step: usize,
    /// Its move and its hold, in seconds.
    seconds: f64,
}

impl<'a> Demonstration<'a> {
    /// Each step of the amount once, in order; the same picture twice running is shown once.
    pub fn of(exercise: &'a Exercise, dose: &Dose) -> Self {
        let mut named: Vec<&str> = Vec::new();
        for id in dose.plan.iter().flat_map(|entry| &entry.steps) {
            if !named.contains(&id.as_str()) {
                named.push(id);
            }
        }
        let mut shots: Vec<Shot<'a>> = Vec::new();
        for id in named {
            let steps = exercise.steps.iter().enumerate();
            let Some((step, found)) = steps.into_iter().find(|(_, step)| step.id == id) else { continue };
            for frame in &found.frames {
                let again = shots.last().is_some_and(|last| last.frame.pose == frame.pose);
                if !again {
                    shots.push(Shot { frame, step, seconds: seconds(frame) });
                }
            }
        }
        Self { shots }
    }

    pub fn shots(&self) -> &[Shot<'a>] {
        &self.shots
    }

    /// Whether there is more than one picture to show.
    pub fn moves(&self) -> bool {
        self.shots.len() > 1
    }

    /// How long both rounds take.
    pub fn length(&self) -> Duration {
        Duration::from_secs_f64(self.round()) * ROUNDS
    }

    /// The picture `passed` after the beginning, and its number from 0; `None` once it has ended.
    pub fn at(&self, passed: Duration) -> Option<(usize, Posed<'a>)> {
        if passed >= self.length() || self.round() <= 0.0 {
            return None;
        }
        let mut left = passed.as_secs_f64();
        let first_round = left < self.round();
        left %= self.round();
        let mut earlier = self.shots.last().filter(|_| !first_round).map(|shot| shot.frame);
        for (number, shot) in self.shots.iter().enumerate() {
            if left < shot.seconds {
                let posed = Posed::of_move(earlier, shot.frame, left);
                return Some((number, Posed { practised: passed.as_secs_f32(), ..posed }));
            }
            left -= shot.seconds;
            earlier = Some(shot.frame);
        }
        None
    }

    fn round(&self) -> f64 {
        self.shots.iter().map(|shot| shot.seconds).sum()
    }
}

fn seconds(frame: &Frame) -> f64 {
    let ease = frame.ease.seconds();
    let written = frame.length.map_or(HOLD_MOST, |length| length.seconds() - ease);
    ease + written.clamp(HOLD_LEAST, HOLD_MOST)
}
