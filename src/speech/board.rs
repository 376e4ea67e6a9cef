//! What the worker shows to the screens: its status and the voices it has found.
//!
//! Invariant: the lock is held only to copy values, never while talking to a service.
//! Look next at [`super::worker`], which writes, and at [`super::speaker`], which reads.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use super::SpeechStatus;
use super::mouth::Voice;

#[derive(Debug)]
struct Notes {
    status: SpeechStatus,
    voices: Vec<Voice>,
}

/// Notes with two owners.
#[derive(Clone, Debug)]
pub struct Board(Arc<Mutex<Notes>>);

impl Default for Board {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Notes { status: SpeechStatus::Starting, voices: Vec::new() })))
    }
}

impl Board {
    pub fn status(&self) -> SpeechStatus {
        self.notes().status.clone()
    }

    pub fn set_status(&self, status: SpeechStatus) {
        self.notes().status = status;
    }

    /// The names of the voices that speak `language`, in the system's order.
    pub fn voices(&self, language: &str) -> Vec<String> {
        let notes = self.notes();
        notes.voices.iter().filter(|voice| voice.speaks(language)).map(|voice| voice.name.clone()).collect()
    }

    pub fn set_voices(&self, voices: Vec<Voice>) {
        self.notes().voices = voices;
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
