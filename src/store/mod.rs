//! The record of what a person did, on disk.
//!
//! Invariant: nothing recorded is ever lost by the program. A fact is on disk when [`Store::append`]
//! returns; a damaged file is moved aside and kept; a newer file is only read. Where what is written:
//!
//! | what | file in the data folder | written by |
//! | --- | --- | --- |
//! | progress: facts, reading places | `record.sqlite` | [`SqliteStore`] |
//! | a copy a day, and one before each migration | `copies/` | `copies.rs` |
//! | damaged files, as they were found | `damaged/<time>/` | `durable.rs` |
//! | settings | `settings.toml` | [`save_settings`] |
//! | nothing; it is locked while files are renamed | `turn.lock` | `turn.rs` |
//!
//! What an old store becomes: `migrations/`, one file for each version. What happens at start:
//! [`open()`]. Which folder it is: [`data_folder`]. The same behaviour without a disk: [`MemoryStore`].

#![expect(clippy::disallowed_methods, reason = "the store is one of the two places that touch the disk")]

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::NoContext;
use uuid::Uuid;

use crate::record::Fact;
use crate::record::FactBody;

mod check;
mod copies;
mod damage;
mod durable;
mod error;
mod folder;
mod memory;
mod migrations;
mod open;
mod output;
mod settings_file;
mod sqlite;
#[cfg(test)]
mod tests;
mod turn;

pub use check::Harm;
pub use copies::CopyInfo;
pub use copies::copy_files;
pub use copies::verified_copies;
pub use damage::Damage;
pub use error::FileTrouble;
pub use error::StoreError;
pub use folder::NoDataFolder;
pub use folder::copies_folder;
pub use folder::damaged_folder;
pub use folder::data_folder;
pub use folder::documents_folder;
pub use folder::platform_folder;
pub use folder::record_path;
pub use folder::settings_path;
pub use memory::MemoryStore;
pub use open::Opened;
pub use open::inspect;
pub use open::open;
pub use output::NewFile;
pub use output::another_file;
pub use output::free_name;
pub use output::make_folder;
pub use output::new_file;
pub use settings_file::NoShelf;
pub use settings_file::SettingsFile;
pub use settings_file::SettingsShelf;
pub use settings_file::load_settings;
pub use settings_file::save_settings;
pub use sqlite::SqliteStore;

/// Keeps facts and reading places.
pub trait Store: Send {
    /// Adds facts, all or none, and returns how many were new; they are durable when it returns.
    ///
    /// A fact whose id is already there is left as it was, so adding is a union of sets: doing it
    /// twice, or in another order, gives the same record.
    fn append_all(&mut self, facts: &[Fact]) -> Result<usize, StoreError>;

    /// Adds one fact; it is durable when this returns.
    fn append(&mut self, fact: &Fact) -> Result<(), StoreError> {
        self.append_all(std::slice::from_ref(fact)).map(|_| ())
    }

    /// Every readable fact, in order of time, then of id.
    fn facts(&self) -> Result<Vec<Fact>, StoreError>;

    /// The sentence at which the person left `article`.
    fn reading_place(&self, article: &str) -> Result<Option<u32>, StoreError>;

    /// Remembers the sentence at which the person is in `article`, in place of the one before.
    fn keep_reading_place(&mut self, article: &str, sentence: u32, at: Timestamp) -> Result<(), StoreError>;

    /// This computer, as new facts should name it.
    fn device(&self) -> Uuid;

    /// Whether another window or program wrote since this was last asked.
    fn changed_elsewhere(&mut self) -> bool;

    /// Whether it can be written to.
    fn status(&self) -> StoreStatus;

    /// How much is in it. Reads everything: ask once, not in every frame.
    fn describe(&self) -> Result<Holdings, StoreError>;
}

/// Whether a store can be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreStatus {
    Writable,
    /// A newer Geste wrote it (`version` of its tables); this one only reads it.
    ReadOnlyNewer {
        version: i64,
    },
    /// Nothing is kept after the program ends.
    MemoryOnly,
}

/// How much a record or a copy holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holdings {
    pub facts: usize,
    /// Rows that are there and kept, but say nothing this Geste can read.
    pub unreadable: usize,
    /// Days on which at least one session was started.
    pub practice_days: usize,
    /// Sessions started.
    pub sessions: usize,
    pub reading_places: usize,
    /// When the newest fact happened.
    pub newest: Option<Timestamp>,
}

impl Holdings {
    fn of(facts: &[Fact], unreadable: usize, reading_places: usize) -> Self {
        let started = || facts.iter().filter(|fact| matches!(fact.body, FactBody::SessionStarted { .. }));
        Self {
            facts: facts.len(),
            unreadable,
            practice_days: started().map(|fact| fact.day).collect::<BTreeSet<_>>().len(),
            sessions: started().count(),
            reading_places,
            newest: facts.iter().map(|fact| fact.at).max(),
        }
    }
}

/// A new name for this computer (UUIDv7).
fn new_device(now: Timestamp) -> Uuid {
    let seconds = u64::try_from(now.as_second()).unwrap_or_default();
    let nanoseconds = u32::try_from(now.subsec_nanosecond()).unwrap_or_default();
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, nanoseconds))
}
