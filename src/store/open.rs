//! What happens to the record when Geste starts.
//!
//! Invariant: a record is examined before anything may write to it, and an empty one is made only
//! where there has never been one. The check is in `check.rs`; what follows damage in [`super::damage`].

use std::path::Path;

use jiff::Zoned;

use super::Damage;
use super::Harm;
use super::Holdings;
use super::SqliteStore;
use super::Store;
use super::StoreError;
use super::StoreStatus;
use super::check;
use super::check::Health;
use super::copies;
use super::durable;
use super::migrations;
use super::new_device;
use super::record_path;
use super::sqlite;
use super::turn::Turn;

/// What was found at start.
#[derive(Debug)]
pub enum Opened {
    Ready(SqliteStore),
    /// A newer Geste wrote it: it can be read and is never changed.
    Newer {
        store: SqliteStore,
        version: i64,
    },
    /// A person has to decide; until then there is no record.
    Damaged(Damage),
}

/// Opens the record in `folder`, making both if there has never been one.
///
/// Takes the day's copy, and brings an older record up to date after copying it.
pub fn open(folder: &Path, now: &Zoned) -> Result<Opened, StoreError> {
    open_with(folder, now, migrations::STEPS)
}

/// As [`open()`], for a Geste whose tables went through `steps`.
pub(super) fn open_with(folder: &Path, now: &Zoned, steps: &[&str]) -> Result<Opened, StoreError> {
    let _turn = Turn::take(folder)?;
    match check::examine(&record_path(folder))? {
        Health::Absent if Damage::left_undecided(folder)? => Damage::missing(folder).map(Opened::Damaged),
        Health::Absent => create(folder, now, steps).map(Opened::Ready),
        Health::Harmed(harm) => Damage::set_aside(folder, harm, now).map(Opened::Damaged),
        Health::Sound => use_record(folder, now, steps).map(|store| match store.status() {
            StoreStatus::ReadOnlyNewer { version } => Opened::Newer { store, version },
            StoreStatus::Writable | StoreStatus::MemoryOnly => Opened::Ready(store),
        }),
    }
}

/// What stands in `folder`, without changing, moving or making anything: nothing yet, harm, or how
/// much it holds.
pub fn inspect(folder: &Path) -> Result<Option<Result<Holdings, Harm>>, StoreError> {
    let record = record_path(folder);
    match check::examine(&record)? {
        Health::Absent => Ok(None),
        Health::Harmed(harm) => Ok(Some(Err(harm))),
        Health::Sound => {
            let reading = sqlite::connect_to_read(&record).map_err(StoreError::sql(&record))?;
            let store = SqliteStore::over(reading, record, StoreStatus::Writable)?;
            store.describe().map(|holdings| Some(Ok(holdings)))
        }
    }
}

/// Makes an empty record. The caller holds the turn and knows that there is none.
pub(super) fn create(folder: &Path, now: &Zoned, steps: &[&str]) -> Result<SqliteStore, StoreError> {
    let record = record_path(folder);
    let draft = durable::fresh_draft(&record)?;
    fill_empty(&draft, now, steps).map_err(StoreError::sql(&draft))?;
    durable::publish(&draft, &record)?;
    SqliteStore::over(sqlite::connect(&record)?, record, StoreStatus::Writable)
}

fn fill_empty(draft: &Path, now: &Zoned, steps: &[&str]) -> rusqlite::Result<()> {
    let mut connection = sqlite::connect_to_draft(draft)?;
    connection.pragma_update(None, "application_id", migrations::APPLICATION_ID)?;
    migrations::migrate(&mut connection, steps)?;
    let device = new_device(now.timestamp()).to_string();
    connection.execute("INSERT INTO meta (key, value) VALUES ('device', ?1)", [device])?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.close().map_err(|(_, error)| error)
}

/// Opens a sound record. The caller holds the turn.
pub(super) fn use_record(folder: &Path, now: &Zoned, steps: &[&str]) -> Result<SqliteStore, StoreError> {
    let record = record_path(folder);
    let reading = sqlite::connect_to_read(&record).map_err(StoreError::sql(&record))?;
    let version = migrations::version(&reading).map_err(StoreError::sql(&record))?;
    if version > migrations::newest(steps) {
        return SqliteStore::over(reading, record, StoreStatus::ReadOnlyNewer { version });
    }
    drop(reading);
    let mut connection = sqlite::connect(&record)?;
    if version < migrations::newest(steps) {
        copies::take_before_migration(&connection, folder, now, migrations::newest(steps))?;
        migrations::migrate(&mut connection, steps).map_err(StoreError::sql(&record))?;
    }
    if let Err(error) = copies::take_daily(&connection, folder, now) {
        tracing::warn!(%error, "the day's copy of the record could not be made");
    }
    SqliteStore::over(connection, record, StoreStatus::Writable)
}
