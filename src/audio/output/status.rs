//! The output's status, written by the worker and read by the screens.
//!
//! Invariant: the lock is held only to copy one value, never while talking to the system.
//! Look next at [`super::worker`].

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use crate::audio::SoundStatus;

/// A status with two owners.
#[derive(Clone, Debug)]
pub struct Status(Arc<Mutex<SoundStatus>>);

impl Default for Status {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(SoundStatus::Starting)))
    }
}

impl Status {
    pub fn get(&self) -> SoundStatus {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn set(&self, status: SoundStatus) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = status;
    }

    /// Kept from everybody else until it is dropped.
    #[cfg(test)]
    pub fn held(&self) -> std::sync::MutexGuard<'_, SoundStatus> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
