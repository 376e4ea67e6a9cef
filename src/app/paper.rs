//! What goes into a file of the person's documents folder with one press.
//!
//! Invariant: says what is wanted and what came of it; the desktop writes it.

use std::path::PathBuf;

use super::Action;
use super::App;
use super::Effect;
use super::notice::Notice;
use crate::store::FileTrouble;

/// What is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A sheet to print of an exercise at an amount.
    Exercise { exercise: String, dose: String },
    /// The person's plan to print.
    Plan,
    /// A text into a file of this name.
    Text { name: String, text: String },
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperTrouble {
    /// It is not in the content in use.
    NotInContent,
    /// The sheet could not be drawn, in words for people who look for the fault.
    NotDrawn(String),
    NotWritten {
        path: PathBuf,
        reason: FileTrouble,
    },
}

impl App {
    pub(super) fn on_paper(&mut self, action: Action) {
        match action {
            Action::OnPaper(paper) => self.effects.push(Effect::Save(paper)),
            Action::PaperSaved(Ok(path)) => self.say(Notice::PaperSaved { path: path.display().to_string() }),
            Action::PaperSaved(Err(why)) => self.say(Notice::PaperNotSaved(why)),
            _ => {}
        }
    }
}
