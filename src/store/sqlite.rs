//! The record in SQLite: a write-ahead log, synced to disk with every fact.
//!
//! Invariant: a fact is on disk when [`Store::append_all`] returns, and no statement here changes or
//! removes one. The tables are in `migrations/01.sql`; how a record is opened is in [`super::open()`].

use std::path::Path;
use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::Connection;
use rusqlite::OpenFlags;
use rusqlite::OptionalExtension;
use rusqlite::Row;
use rusqlite::Transaction;
use rusqlite::TransactionBehavior;
use rusqlite::config::DbConfig;
use rusqlite::params;
use uuid::Uuid;

use super::Holdings;
use super::Store;
use super::StoreError;
use super::StoreStatus;
use crate::record::Fact;

/// How long to wait for another window that is writing.
const PATIENCE: Duration = Duration::from_secs(5);

const SELECT_FACTS: &str =
    "SELECT id, device, at, offset_seconds, zone, day, body FROM facts ORDER BY at, id";
const INSERT_FACT: &str = "INSERT INTO facts (id, device, at, offset_seconds, zone, day, kind, body)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO NOTHING";
const UPSERT_PLACE: &str = "INSERT INTO reading (article, sentence, at) VALUES (?1, ?2, ?3)
     ON CONFLICT (article) DO UPDATE SET sentence = excluded.sentence, at = excluded.at";

/// The record on disk.
#[derive(Debug)]
pub struct SqliteStore {
    connection: Connection,
    path: PathBuf,
    device: Uuid,
    status: StoreStatus,
    /// SQLite's counter of other connections' changes, when last asked.
    seen: i64,
}

impl SqliteStore {
    /// A store over a record that was checked and brought up to date.
    pub(super) fn over(
        connection: Connection,
        path: PathBuf,
        status: StoreStatus,
    ) -> Result<Self, StoreError> {
        let device = device(&connection).map_err(StoreError::sql(&path))?;
        let seen = data_version(&connection).map_err(StoreError::sql(&path))?;
        Ok(Self { connection, path, device, status, seen })
    }

    /// The file it is in.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn check_writable(&self) -> Result<(), StoreError> {
        match self.status {
            StoreStatus::ReadOnlyNewer { version } => {
                Err(StoreError::Newer { path: self.path.clone(), version })
            }
            StoreStatus::Writable | StoreStatus::MemoryOnly => Ok(()),
        }
    }
}

impl Store for SqliteStore {
    fn append_all(&mut self, facts: &[Fact]) -> Result<usize, StoreError> {
        self.check_writable()?;
        insert_all(&mut self.connection, facts).map_err(StoreError::sql(&self.path))
    }

    fn facts(&self) -> Result<Vec<Fact>, StoreError> {
        let (facts, unreadable) = read_facts(&self.connection).map_err(StoreError::sql(&self.path))?;
        if unreadable > 0 {
            tracing::warn!(unreadable, "rows of the record were left out because they could not be read");
        }
        Ok(facts)
    }

    fn reading_place(&self, article: &str) -> Result<Option<u32>, StoreError> {
        self.connection
            .query_row("SELECT sentence FROM reading WHERE article = ?1", [article], |row| row.get(0))
            .optional()
            .map_err(StoreError::sql(&self.path))
    }

    fn keep_reading_place(&mut self, article: &str, sentence: u32, at: Timestamp) -> Result<(), StoreError> {
        self.check_writable()?;
        self.connection
            .execute(UPSERT_PLACE, params![article, sentence, sortable(at)])
            .map(|_| ())
            .map_err(StoreError::sql(&self.path))
    }

    fn device(&self) -> Uuid {
        self.device
    }

    fn changed_elsewhere(&mut self) -> bool {
        let Ok(now) = data_version(&self.connection) else { return false };
        std::mem::replace(&mut self.seen, now) != now
    }

    fn status(&self) -> StoreStatus {
        self.status
    }

    fn describe(&self) -> Result<Holdings, StoreError> {
        holdings(&self.connection).map_err(StoreError::sql(&self.path))
    }
}

/// Opens an existing database for reading and writing.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    let connect = || {
        let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;",
        )?;
        let read_only = connection.is_readonly("main")?;
        Ok((connection, read_only))
    };
    match connect().map_err(StoreError::sql(path))? {
        (_, true) => Err(StoreError::NotWritable { path: path.to_path_buf() }),
        (connection, false) => Ok(connection),
    }
}

/// Opens a database that may not exist yet; only for drafts, which nobody else uses.
pub(super) fn connect_to_draft(path: &Path) -> rusqlite::Result<Connection> {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)
}

/// Opens an existing database so that nothing in it or its journal can change.
pub(super) fn connect_to_read(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    Ok(connection)
}

/// The computer that a record belongs to.
pub(super) fn device(connection: &Connection) -> rusqlite::Result<Uuid> {
    connection.query_row("SELECT value FROM meta WHERE key = 'device'", [], |row| {
        let value: String = row.get(0)?;
        value.parse().map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
        })
    })
}

/// How much a record holds.
pub(super) fn holdings(connection: &Connection) -> rusqlite::Result<Holdings> {
    let (facts, unreadable) = read_facts(connection)?;
    let places: i64 = connection.query_row("SELECT count(*) FROM reading", [], |row| row.get(0))?;
    Ok(Holdings::of(&facts, unreadable, usize::try_from(places).unwrap_or_default()))
}

/// A time as text whose order is the order of time.
pub(super) fn sortable(at: Timestamp) -> String {
    format!("{at:.9}")
}

fn insert_all(connection: &mut Connection, facts: &[Fact]) -> rusqlite::Result<usize> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut added = 0;
    for fact in facts {
        added += insert(&transaction, fact)?;
    }
    transaction.commit()?;
    Ok(added)
}

fn insert(transaction: &Transaction<'_>, fact: &Fact) -> rusqlite::Result<usize> {
    let body = serde_json::to_value(&fact.body)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    let kind = body.get("kind").and_then(serde_json::Value::as_str).unwrap_or_default();
    transaction.prepare_cached(INSERT_FACT)?.execute(params![
        fact.id.to_string(),
        fact.device.to_string(),
        sortable(fact.at),
        fact.offset_seconds,
        fact.zone,
        fact.day.to_string(),
        kind,
        body.to_string(),
    ])
}

/// Every readable fact in order, and how many rows were not readable.
fn read_facts(connection: &Connection) -> rusqlite::Result<(Vec<Fact>, usize)> {
    let mut statement = connection.prepare_cached(SELECT_FACTS)?;
    let mut rows = statement.query([])?;
    let (mut facts, mut unreadable) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        match fact_in(row) {
            Some(fact) => facts.push(fact),
            None => unreadable += 1,
        }
    }
    Ok((facts, unreadable))
}

fn fact_in(row: &Row<'_>) -> Option<Fact> {
    let text = |column: usize| row.get_ref(column).ok()?.as_str().ok();
    Some(Fact {
        id: text(0)?.parse().ok()?,
        device: text(1)?.parse().ok()?,
        at: text(2)?.parse().ok()?,
        offset_seconds: row.get(3).ok()?,
        zone: text(4)?.to_owned(),
        day: text(5)?.parse().ok()?,
        body: serde_json::from_str(text(6)?).ok()?,
    })
}

fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "data_version", |row| row.get(0))
}

#[cfg(test)]
mod tests {
    use super::super::open;
    use super::super::tests::a_day_of_facts;
    use super::super::tests::noon;
    use super::super::tests::ready;
    use super::*;

    #[test]
    fn a_full_disk_is_said_plainly_and_keeps_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = ready(open(folder.path(), &noon()).unwrap());
        let facts = a_day_of_facts(store.device());
        store.append(&facts[0]).unwrap();
        store.connection.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(())).unwrap();
        let many: Vec<Fact> = (0..400).map(|n| Fact { id: Uuid::from_u128(n), ..facts[1].clone() }).collect();
        assert_eq!(store.append_all(&many), Err(StoreError::DiskFull { path: store.path.clone() }));
        assert_eq!(store.facts().unwrap(), [facts[0].clone()]);
    }

    #[test]
    fn facts_can_be_neither_changed_nor_deleted_nor_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = ready(open(folder.path(), &noon()).unwrap());
        let facts = a_day_of_facts(store.device());
        store.append_all(&facts).unwrap();
        for statement in [
            "UPDATE facts SET day = '2000-01-01'",
            "DELETE FROM facts",
            "REPLACE INTO facts SELECT id, device, at, 0, 'Mars', day, kind, body FROM facts",
        ] {
            let refused = store.connection.execute_batch(statement).unwrap_err().to_string();
            assert!(refused.contains("facts are only added"), "{refused}");
        }
        assert_eq!(store.facts().unwrap(), facts);
    }
}
