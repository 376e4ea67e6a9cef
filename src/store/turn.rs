//! Taking turns: one window at a time creates, moves or replaces files in the data folder.
//!
//! Invariant: whoever holds a [`Turn`] is alone in renaming; appending facts needs no turn, SQLite
//! orders that by itself. The operating system ends a turn when its process ends, however it ends.

use std::fs;
use std::fs::File;
use std::fs::OpenOptions;
use std::fs::TryLockError;
use std::path::Path;
use std::time::Duration;

use super::StoreError;
use crate::clock::wait;

const PAUSE: Duration = Duration::from_millis(50);
/// Five seconds in all.
const ATTEMPTS: u32 = 100;

/// The right to rename files in one data folder; given back when dropped.
#[derive(Debug)]
pub struct Turn {
    _lock: File,
}

impl Turn {
    /// Makes the folder if it is missing, and waits up to five seconds for other windows.
    pub fn take(folder: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(folder).map_err(StoreError::io(folder))?;
        let path = folder.join("turn.lock");
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(StoreError::io(folder))?;
        for _ in 0..ATTEMPTS {
            match lock.try_lock() {
                Ok(()) => return Ok(Self { _lock: lock }),
                Err(TryLockError::WouldBlock) => wait(PAUSE),
                Err(TryLockError::Error(error)) => {
                    tracing::warn!(%error, "this disk knows no locks; going on without one");
                    return Ok(Self { _lock: lock });
                }
            }
        }
        Err(StoreError::Locked { path: folder.to_path_buf() })
    }
}
