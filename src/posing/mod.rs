//! A pose being changed: its numbers and choices, every step back, what the checks say, and its TOML.
//!
//! Invariant: an edit never loses anything: each can be undone, all the way to the pose as it was read, and a
//! number never leaves its limits. Nothing here draws, reads or writes a file. Each press is an [`Edit`]; what
//! the values are called is in `names.rs`, the laws in `law.rs`, the moves of an exercise in `moves.rs`, what is
//! taken out in `write.rs`. `crate::app` keeps it, `crate::ui` shows it.

mod checks;
mod edit;
pub mod law;
mod moves;
mod names;
mod read;
mod write;

pub use checks::Check;
pub use checks::Checked;
pub use checks::checked;
pub use edit::Clamped;
pub use edit::Edit;
pub use edit::Listed;
pub use moves::Move;
pub use moves::moves_of;
pub use moves::moves_with;
pub use moves::played;
pub use names::Group;
pub use names::Unit;
pub use names::group;
pub use names::leaf;
pub use names::steps;
pub use names::unit;
pub use read::read;
pub use write::to_toml;

use crate::figure::Pose;
use crate::figure::values::Number;
use crate::figure::values::Value;
use crate::figure::values::choices::Options;

/// Something chosen in a pose. `name` is the path of keys, such as `figure.grip`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub name: String,
    pub options: Options,
    /// Which of them, from 0.
    pub place: usize,
}

/// A pose on the desk of whoever draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Posing {
    pub id: String,
    now: Pose,
    as_was: Pose,
    done: Vec<Pose>,
    undone: Vec<Pose>,
}

impl Posing {
    /// A pose as it was read.
    pub fn new(id: &str, pose: Pose) -> Self {
        Self { id: id.to_owned(), now: pose.clone(), as_was: pose, done: Vec::new(), undone: Vec::new() }
    }

    pub const fn now(&self) -> &Pose {
        &self.now
    }

    /// The pose before anything was changed.
    pub const fn as_was(&self) -> &Pose {
        &self.as_was
    }

    pub fn is_changed(&self) -> bool {
        self.now != self.as_was
    }

    pub const fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub const fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Changes the pose; says which number was held at its limit.
    pub fn edit(&mut self, edit: &Edit) -> Option<Clamped> {
        let before = self.now.clone();
        let clamped = edit::edit(&mut self.now, &self.as_was, edit);
        if self.now != before {
            self.done.push(before);
            self.undone.clear();
        }
        clamped
    }

    /// One step back; there is no limit to how many.
    pub fn undo(&mut self) {
        if let Some(before) = self.done.pop() {
            self.undone.push(std::mem::replace(&mut self.now, before));
        }
    }

    /// One step forward again.
    pub fn redo(&mut self) {
        if let Some(after) = self.undone.pop() {
            self.done.push(std::mem::replace(&mut self.now, after));
        }
    }

    /// All numbers, in the order of the rig.
    pub fn numbers(&self) -> Vec<Number> {
        Value::numbers(&self.now)
    }

    /// All choices, in the order of the rig.
    pub fn choices(&self) -> Vec<Choice> {
        choices(&self.now)
    }

    /// The numbers and choices that are not as they were, and those that were not there.
    pub fn changed(&self) -> Vec<String> {
        let (numbers, choices) = (Value::numbers(&self.as_was), choices(&self.as_was));
        let moved = self.numbers().into_iter().filter(|now| !numbers.contains(now)).map(|now| now.name);
        let chosen = self.choices().into_iter().filter(|now| !choices.contains(now)).map(|now| now.name);
        moved.chain(chosen).collect()
    }
}

fn choices(pose: &Pose) -> Vec<Choice> {
    let mut all = Vec::new();
    pose.clone().choose("", &mut |name, options, place| {
        all.push(Choice { name: name.to_owned(), options, place: *place });
    });
    all
}
