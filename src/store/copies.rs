//! Copies of the record: one a day, and one before each migration.
//!
//! Invariant: a file in `copies/` is complete, was checked before it got its name, and needs no file
//! beside it. Only daily copies are ever removed, the oldest first. Used again by [`super::Damage`].

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use jiff::Zoned;
use rusqlite::Connection;
use rusqlite::OptionalExtension;
use rusqlite::backup::Backup;

use super::Holdings;
use super::StoreError;
use super::check;
use super::copies_folder;
use super::durable;
use super::migrations::APPLICATION_ID;
use super::sqlite;

/// Daily copies that are kept.
const KEPT: usize = 14;
const DAILY: &str = "geste-";

/// A copy that was read back and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyInfo {
    pub path: PathBuf,
    pub taken_at: Timestamp,
    pub holds: Holdings,
}

/// The files of all copies, unchecked, in order of name (daily ones oldest first).
pub fn copy_files(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let copies = copies_folder(folder);
    if !copies.exists() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&copies).map_err(StoreError::io(&copies))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "sqlite"))
        .collect();
    files.sort();
    Ok(files)
}

/// Every copy that can be read back and is sound, newest first. Reads all of them.
pub fn verified_copies(folder: &Path) -> Result<Vec<CopyInfo>, StoreError> {
    let mut copies = Vec::new();
    for path in copy_files(folder)? {
        match verify(&path) {
            Ok(Some(copy)) => copies.push(copy),
            Ok(None) => tracing::warn!(path = %path.display(), "a copy is not sound and is not offered"),
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "a copy cannot be read and is not offered");
            }
        }
    }
    copies.sort_by(|a, b| (b.taken_at, &b.path).cmp(&(a.taken_at, &a.path)));
    Ok(copies)
}

/// Takes today's copy unless there is one, and removes daily copies beyond the newest fourteen.
pub(super) fn take_daily(record: &Connection, folder: &Path, now: &Zoned) -> Result<(), StoreError> {
    let today = copies_folder(folder).join(format!("{DAILY}{}.sqlite", now.date()));
    if today.exists() {
        return Ok(());
    }
    take(record, &today, now)?;
    let is_daily =
        |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(DAILY));
    let daily: Vec<PathBuf> = copy_files(folder)?.into_iter().filter(is_daily).collect();
    for old in daily.iter().rev().skip(KEPT) {
        fs::remove_file(old).map_err(StoreError::io(old))?;
    }
    Ok(())
}

/// Takes a copy before the record becomes version `next`; these are never removed.
pub(super) fn take_before_migration(
    record: &Connection,
    folder: &Path,
    now: &Zoned,
    next: i64,
) -> Result<(), StoreError> {
    let name = format!("before-v{next}-{}.sqlite", now.strftime("%Y-%m-%dT%H-%M-%S"));
    take(record, &copies_folder(folder).join(name), now)
}

fn take(record: &Connection, target: &Path, now: &Zoned) -> Result<(), StoreError> {
    if let Some(copies) = target.parent() {
        fs::create_dir_all(copies).map_err(StoreError::io(copies))?;
    }
    write(record, target, |copy| {
        copy.execute(
            "INSERT INTO meta (key, value) VALUES ('copied_at', ?1) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [sqlite::sortable(now.timestamp())],
        )?;
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))
    })
}

/// Writes all of `source` to `target`, which appears checked and whole or not at all.
pub(super) fn write(
    source: &Connection,
    target: &Path,
    finish: impl Fn(&Connection) -> rusqlite::Result<()>,
) -> Result<(), StoreError> {
    let draft = durable::fresh_draft(target)?;
    let written = match fill(source, &draft, finish).map_err(StoreError::sql(target)) {
        Ok(None) => durable::publish(&draft, target),
        Ok(Some(detail)) => Err(StoreError::Damaged { path: target.to_path_buf(), detail }),
        Err(error) => Err(error),
    };
    if written.is_err() {
        durable::fresh_draft(target)?;
    }
    written
}

/// Fills a draft, and says what is wrong with the result, if anything.
fn fill(
    source: &Connection,
    draft: &Path,
    finish: impl Fn(&Connection) -> rusqlite::Result<()>,
) -> rusqlite::Result<Option<String>> {
    let mut copy = sqlite::connect_to_draft(draft)?;
    Backup::new(source, &mut copy)?.run_to_completion(i32::MAX, Duration::from_millis(50), None)?;
    finish(&copy)?;
    let harm = check::inconsistency(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    Ok(harm)
}

/// What a copy holds, if it is a sound copy of a record.
fn verify(path: &Path) -> rusqlite::Result<Option<CopyInfo>> {
    let copy = sqlite::connect_to_read(path)?;
    let owner: i32 = copy.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if owner != APPLICATION_ID || check::inconsistency(&copy)?.is_some() {
        return Ok(None);
    }
    sqlite::device(&copy)?;
    let stamp: Option<String> =
        copy.query_row("SELECT value FROM meta WHERE key = 'copied_at'", [], |row| row.get(0)).optional()?;
    let taken_at = stamp.and_then(|stamp| stamp.parse().ok()).or_else(|| durable::last_written(path));
    let holds = sqlite::holdings(&copy)?;
    Ok(Some(CopyInfo { path: path.to_path_buf(), taken_at: taken_at.unwrap_or_default(), holds }))
}
