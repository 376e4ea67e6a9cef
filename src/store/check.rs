//! Whether the record is sound, before anything may write to it.
//!
//! Invariant: looking changes no byte of the record or its journal. Only what the file itself says is
//! harm; a busy, unreadable or missing disk is an error. What follows from harm: [`super::damage`].

use std::fmt;
use std::fs;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::ErrorCode;

use super::StoreError;
use super::durable;
use super::migrations;
use super::migrations::APPLICATION_ID;
use super::sqlite;

/// The first bytes of every SQLite file.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Where SQLite keeps the application id, big-endian.
const APPLICATION_ID_AT: usize = 68;
/// Where SQLite says how it may be written: 1 or 2. With more it would open the file for reading only.
const WRITE_FORMAT_AT: usize = 18;

/// What a look at the record found.
#[derive(Debug)]
pub enum Health {
    /// There is no record and no trace of one beside it.
    Absent,
    Sound,
    Harmed(Harm),
}

/// What is wrong with a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Harm {
    /// The file is not there, but traces or copies of it are.
    Missing,
    Empty,
    /// The beginning is not that of a record.
    NotARecord,
    /// The inside does not fit together; `detail` is technical and holds no health data.
    Inconsistent {
        detail: String,
    },
}

impl fmt::Display for Harm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "The record is not in its folder any more.",
            Self::Empty => "The record is empty. This can follow a power cut or a full disk.",
            Self::NotARecord => {
                "The record was overwritten with something else. This can happen when another program writes there."
            }
            Self::Inconsistent { .. } => {
                "Parts of the record are broken or missing. This can follow a power cut or a full disk."
            }
        })
    }
}

/// Looks at the record without changing it. Another program's database is an error.
pub fn examine(record: &Path) -> Result<Health, StoreError> {
    if !record.try_exists().map_err(StoreError::io(record))? {
        let traces = durable::with_companions(record).iter().any(|file| file.exists());
        return Ok(if traces { Health::Harmed(Harm::Missing) } else { Health::Absent });
    }
    if let Some(harm) = look_at_header(record)? {
        return Ok(Health::Harmed(harm));
    }
    match look_inside(record) {
        Ok(None) => Ok(Health::Sound),
        Ok(Some(detail)) => Ok(Health::Harmed(Harm::Inconsistent { detail })),
        Err(error) if blames_the_file(&error) => {
            Ok(Health::Harmed(Harm::Inconsistent { detail: error.to_string() }))
        }
        Err(error) => Err(StoreError::sql(record)(error)),
    }
}

fn look_at_header(record: &Path) -> Result<Option<Harm>, StoreError> {
    let mut header = Vec::new();
    File::open(record)
        .and_then(|file| file.take(100).read_to_end(&mut header))
        .map_err(StoreError::io(record))?;
    if header.is_empty() {
        return Ok(Some(Harm::Empty));
    }
    if !header.starts_with(MAGIC) {
        return Ok(Some(Harm::NotARecord));
    }
    let harm = |detail: &str| Ok(Some(Harm::Inconsistent { detail: detail.to_owned() }));
    match header.get(APPLICATION_ID_AT..).and_then(<[u8]>::first_chunk) {
        None => harm("the header is cut short"),
        Some(id) if i32::from_be_bytes(*id) != APPLICATION_ID => {
            Err(StoreError::NotOurs { path: record.to_path_buf() })
        }
        Some(_) if header.get(WRITE_FORMAT_AT).is_none_or(|format| *format > 2) => {
            harm("the header has an unknown format")
        }
        Some(_) => Ok(None),
    }
}

/// What does not fit together, if anything.
fn look_inside(record: &Path) -> rusqlite::Result<Option<String>> {
    let connection = sqlite::connect_to_read(record)?;
    if migrations::version(&connection)? < 1 {
        return Ok(Some("the tables were never made".to_owned()));
    }
    sqlite::device(&connection)?;
    if let Some(found) = inconsistency(&connection)? {
        return Ok(Some(found));
    }
    Ok(is_cut_short(&connection, record)?.then(|| "the end is missing".to_owned()))
}

/// Whether the file ends inside its last page, which SQLite would read as zeros.
///
/// While the journal holds anything, the end may rightly be there and not yet in the file. The open
/// connection keeps other windows from emptying the journal between the two looks.
fn is_cut_short(connection: &Connection, record: &Path) -> rusqlite::Result<bool> {
    let number = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0));
    let expected = number("page_count")?.saturating_mul(number("page_size")?);
    let length = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
    let shorter = length(record) < u64::try_from(expected).unwrap_or_default();
    Ok(shorter && length(&durable::journal_of(record)) == 0)
}

/// What SQLite's own check says about a database, unless that is "ok".
pub fn inconsistency(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let verdict: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    Ok((verdict != "ok").then_some(verdict))
}

/// Whether the file itself is at fault, and not the disk, its rights or another program.
fn blames_the_file(error: &rusqlite::Error) -> bool {
    !matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::OutOfMemory
                | ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::ReadOnly
                | ErrorCode::DiskFull
        )
    )
}
