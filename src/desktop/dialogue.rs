//! The system's dialogues for folders and files, on a thread of their own.
//!
//! Invariant: Geste never waits for one. Where the system has none nothing opens, and the typed path
//! on the same page does the same. One is open at a time.

use std::path::PathBuf;
use std::sync::mpsc;
use std::sync::mpsc::Receiver;

use egui::Context;

use crate::app::Action;
use crate::app::OwnAction;
use crate::app::PoseAction;

/// What is asked for.
#[derive(Clone, Debug)]
pub enum Asked {
    ContentFolder,
    ExerciseFile,
    /// A place for this own exercise.
    ExerciseTarget(String),
    /// A place for this pose.
    PoseTarget(String),
}

/// A dialogue that may be open.
#[derive(Debug, Default)]
pub struct Dialogue {
    waiting: Option<(Asked, Receiver<Option<PathBuf>>)>,
}

impl Dialogue {
    /// Opens the dialogue, unless one is open already.
    pub fn open(&mut self, ctx: &Context, asked: Asked) {
        if self.waiting.is_some() {
            return;
        }
        let (tell, waiting) = mpsc::channel();
        let ctx = ctx.clone();
        self.waiting = Some((asked.clone(), waiting));
        std::thread::spawn(move || {
            // Nobody listens any more when the window was closed meanwhile.
            let _ = tell.send(ask(&asked));
            ctx.request_repaint();
        });
    }

    /// What follows from the answer, once; nothing when there is none.
    pub fn answer(&mut self) -> Option<Action> {
        let (asked, waiting) = self.waiting.as_ref()?;
        let answer = match waiting.try_recv() {
            Err(mpsc::TryRecvError::Empty) => return None,
            Err(mpsc::TryRecvError::Disconnected) => None,
            Ok(answer) => answer,
        };
        let action = answer.map(|path| match asked.clone() {
            Asked::ContentFolder => Action::UseContent(path),
            Asked::ExerciseFile => Action::Own(OwnAction::Import(path)),
            Asked::ExerciseTarget(exercise) => Action::Own(OwnAction::Export { exercise, to: path }),
            Asked::PoseTarget(_) => Action::Pose(PoseAction::Save(path)),
        });
        self.waiting = None;
        action
    }
}

fn ask(asked: &Asked) -> Option<PathBuf> {
    let dialogue = rfd::FileDialog::new();
    match asked {
        Asked::ContentFolder => dialogue.pick_folder(),
        Asked::ExerciseFile => dialogue.add_filter("Geste", &["toml"]).pick_file(),
        Asked::PoseTarget(pose) => dialogue.set_file_name(format!("{pose}.toml")).save_file(),
        Asked::ExerciseTarget(exercise) => dialogue.set_file_name(format!("{exercise}.toml")).save_file(),
    }
}
