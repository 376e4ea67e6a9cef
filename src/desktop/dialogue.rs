//! The system's folder dialogue, on a thread of its own.
//!
//! Invariant: Geste never waits for it. Where the system has none nothing opens, and the typed path
//! on the same page does the same.

use std::path::PathBuf;
use std::sync::mpsc;
use std::sync::mpsc::Receiver;

use egui::Context;

/// A dialogue that may be open.
#[derive(Debug, Default)]
pub struct FolderDialogue {
    waiting: Option<Receiver<Option<PathBuf>>>,
}

impl FolderDialogue {
    /// Opens the dialogue, unless it is open already.
    pub fn open(&mut self, ctx: &Context) {
        if self.waiting.is_some() {
            return;
        }
        let (tell, waiting) = mpsc::channel();
        let ctx = ctx.clone();
        self.waiting = Some(waiting);
        std::thread::spawn(move || {
            // Nobody listens any more when the window was closed meanwhile.
            let _ = tell.send(rfd::FileDialog::new().pick_folder());
            ctx.request_repaint();
        });
    }

    /// The folder chosen, once.
    pub fn answer(&mut self) -> Option<PathBuf> {
        match self.waiting.as_ref()?.try_recv() {
            Ok(answer) => {
                self.waiting = None;
                answer
            }
            Err(mpsc::TryRecvError::Disconnected) => {
                self.waiting = None;
                None
            }
            Err(mpsc::TryRecvError::Empty) => None,
        }
    }
}
