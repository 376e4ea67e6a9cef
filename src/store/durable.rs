//! Files that appear whole or not at all, and damaged files that are moved, never overwritten.
//!
//! Invariant: a target's old content is complete on disk until its new content is; both the file and
//! its folder are synced before a function here returns. Callers hold a [`super::turn::Turn`].

use std::fs;
use std::fs::File;
use std::fs::OpenOptions;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::Zoned;

use super::StoreError;
use super::damaged_folder;

/// A database and the files SQLite keeps beside it; for other files only the first one exists.
pub fn with_companions(path: &Path) -> Vec<PathBuf> {
    ["", "-wal", "-shm", "-journal"].into_iter().map(|ending| with_ending(path, ending)).collect()
}

/// The write-ahead log beside a database.
pub fn journal_of(path: &Path) -> PathBuf {
    with_ending(path, "-wal")
}

/// The name under which `target` is written before it is complete; what a crash left there is gone.
pub fn fresh_draft(target: &Path) -> Result<PathBuf, StoreError> {
    let draft = with_ending(target, ".new");
    for leftover in with_companions(&draft) {
        match fs::remove_file(&leftover) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(StoreError::io(&leftover)(error));
            }
            _ => {}
        }
    }
    Ok(draft)
}

/// Makes a complete draft the target, in one step.
pub fn publish(draft: &Path, target: &Path) -> Result<(), StoreError> {
    let file = OpenOptions::new().write(true).open(draft).map_err(StoreError::io(draft))?;
    file.sync_all().map_err(StoreError::io(draft))?;
    drop(file);
    fs::rename(draft, target).map_err(StoreError::io(target))?;
    target.parent().map_or(Ok(()), sync_folder)
}

/// Writes a whole small file.
pub fn replace(target: &Path, content: &[u8]) -> Result<(), StoreError> {
    let draft = fresh_draft(target)?;
    let mut file = File::create_new(&draft).map_err(StoreError::io(&draft))?;
    file.write_all(content).map_err(StoreError::io(&draft))?;
    drop(file);
    publish(&draft, target)
}

/// Moves those of `files` (all in `folder`) that exist into a new folder below `damaged/`, and returns that folder.
pub fn set_aside(folder: &Path, files: &[PathBuf], now: &Zoned) -> Result<PathBuf, StoreError> {
    let aside = new_folder(&damaged_folder(folder), &now.strftime("%Y-%m-%dT%H-%M-%S").to_string())?;
    for file in files.iter().filter(|file| file.exists()) {
        let Some(name) = file.file_name() else { continue };
        fs::rename(file, aside.join(name)).map_err(StoreError::io(file))?;
    }
    sync_folder(&aside)?;
    sync_folder(folder)?;
    Ok(aside)
}

/// When the file was last written, as far as the disk knows.
pub fn last_written(path: &Path) -> Option<Timestamp> {
    fs::metadata(path).ok()?.modified().ok()?.try_into().ok()
}

/// Makes a folder that was not there before: `name`, or `name-2`, `name-3` …
fn new_folder(parent: &Path, name: &str) -> Result<PathBuf, StoreError> {
    fs::create_dir_all(parent).map_err(StoreError::io(parent))?;
    let mut folder = parent.join(name);
    let mut number = 1;
    while let Err(error) = fs::create_dir(&folder) {
        if error.kind() != io::ErrorKind::AlreadyExists {
            return Err(StoreError::io(&folder)(error));
        }
        number += 1;
        folder = parent.join(format!("{name}-{number}"));
    }
    sync_folder(parent)?;
    Ok(folder)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Makes the names in a folder durable. Windows does this by itself.
fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    if cfg!(unix) {
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(StoreError::io(folder))?;
    }
    Ok(())
}
