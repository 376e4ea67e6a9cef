//! A damaged record: moved aside and kept, with the copies that can take its place.
//!
//! Invariant: nothing here deletes or overwrites a record, damaged or not, and a copy that is used
//! stays where it is. Until a person has decided there is no record, and every start asks again.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::Zoned;

use super::SqliteStore;
use super::StoreError;
use super::check::Harm;
use super::copies;
use super::copies::CopyInfo;
use super::damaged_folder;
use super::durable;
use super::migrations::STEPS;
use super::open;
use super::record_path;
use super::sqlite;
use super::turn::Turn;

/// What happened to the record, and what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The data folder.
    pub folder: PathBuf,
    /// What is wrong, as a plain sentence through `Display`.
    pub what: Harm,
    /// The folder that now holds the damaged file; none if no damaged file was ever found.
    pub moved_to: Option<PathBuf>,
    /// When the damaged file was last written.
    pub last_written: Option<Timestamp>,
    /// Sound copies, newest first, each read back and checked just now.
    pub copies: Vec<CopyInfo>,
}

impl Damage {
    /// Moves the record and the files beside it into a new folder, byte for byte.
    pub(super) fn set_aside(folder: &Path, what: Harm, now: &Zoned) -> Result<Self, StoreError> {
        let aside = durable::set_aside(folder, &durable::with_companions(&record_path(folder)), now)?;
        Self::new(folder, what, Some(aside))
    }

    /// The choice that an earlier start put before the person and that was not taken.
    pub(super) fn missing(folder: &Path) -> Result<Self, StoreError> {
        Self::new(folder, Harm::Missing, damaged_records(folder)?.pop())
    }

    fn new(folder: &Path, what: Harm, moved_to: Option<PathBuf>) -> Result<Self, StoreError> {
        let last_written = moved_to.as_deref().and_then(|aside| durable::last_written(&record_path(aside)));
        let copies = copies::verified_copies(folder)?;
        Ok(Self { folder: folder.to_path_buf(), what, moved_to, last_written, copies })
    }

    /// Whether there must once have been a record: one was moved aside, or copied.
    pub(super) fn left_undecided(folder: &Path) -> Result<bool, StoreError> {
        Ok(!damaged_records(folder)?.is_empty() || !copies::copy_files(folder)?.is_empty())
    }

    /// Makes the record out of a copy; the copy stays.
    pub fn restore(&self, copy: &CopyInfo, now: &Zoned) -> Result<SqliteStore, StoreError> {
        let _turn = self.take_turn()?;
        let source = sqlite::connect_to_read(&copy.path).map_err(StoreError::sql(&copy.path))?;
        copies::write(&source, &record_path(&self.folder), |record| {
            record.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))
        })?;
        open::use_record(&self.folder, now, STEPS)
    }

    /// Makes an empty record; the damaged file and all copies stay.
    pub fn start_empty(&self, now: &Zoned) -> Result<SqliteStore, StoreError> {
        let _turn = self.take_turn()?;
        open::create(&self.folder, now, STEPS)
    }

    /// Another window may have decided in the meantime; its record is not replaced.
    fn take_turn(&self) -> Result<Turn, StoreError> {
        let turn = Turn::take(&self.folder)?;
        let path = record_path(&self.folder);
        let exists = path.try_exists().map_err(StoreError::io(&path))?;
        if exists { Err(StoreError::AlreadyThere { path }) } else { Ok(turn) }
    }
}

/// Every folder below `damaged/` that holds a record or a part of one, oldest first.
fn damaged_records(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let damaged = damaged_folder(folder);
    if !damaged.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&damaged).map_err(StoreError::io(&damaged))?;
    let mut folders: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|aside| durable::with_companions(&record_path(aside)).iter().any(|file| file.exists()))
        .collect();
    folders.sort();
    Ok(folders)
}
