//! What happens at start when nothing is wrong, and when something other than the record is.

use std::fs;

use rusqlite::Connection;

use super::super::Opened;
use super::super::Store;
use super::super::StoreError;
use super::super::StoreStatus;
use super::super::migrations::APPLICATION_ID;
use super::super::open;
use super::super::record_path;
use super::a_closed_record;
use super::a_day_of_facts;
use super::bytes_of;
use super::noon;
use super::ready;

#[test]
fn the_first_start_makes_the_folder_and_an_empty_record() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("deep/er");
    let store = ready(open(&folder, &noon()).unwrap());
    assert_eq!(store.status(), StoreStatus::Writable);
    assert_eq!(store.path(), record_path(&folder));
    assert_eq!(store.describe().unwrap().facts, 0);
}

#[test]
fn a_record_is_marked_as_ours_and_synced_at_every_fact() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 1);
    let connection = Connection::open(record_path(folder.path())).unwrap();
    let number =
        |pragma: &str| connection.pragma_query_value(None, pragma, |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(number("application_id"), i64::from(APPLICATION_ID));
    assert_eq!(number("user_version"), 1);
    let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    assert_eq!(journal, "wal");
}

#[test]
fn a_restart_finds_the_same_facts_places_and_computer() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = ready(open(folder.path(), &noon()).unwrap());
    let facts = a_day_of_facts(store.device());
    store.append_all(&facts).unwrap();
    store.keep_reading_place("article", 9, noon().timestamp()).unwrap();
    let device = store.device();
    drop(store);
    let store = ready(open(folder.path(), &noon()).unwrap());
    assert_eq!((store.facts().unwrap(), store.device()), (facts, device));
    assert_eq!(store.reading_place("article").unwrap(), Some(9));
}

#[test]
fn another_programs_database_is_named_and_not_touched() {
    for owner in [0, APPLICATION_ID + 1] {
        let folder = tempfile::tempdir().unwrap();
        let record = record_path(folder.path());
        let other = Connection::open(&record).unwrap();
        other.execute_batch("CREATE TABLE songs (name); INSERT INTO songs VALUES ('x')").unwrap();
        other.pragma_update(None, "application_id", owner).unwrap();
        other.close().unwrap();
        let before = bytes_of(&record);
        let error = open(folder.path(), &noon()).unwrap_err();
        assert_eq!(error, StoreError::NotOurs { path: record.clone() });
        assert!(error.to_string().contains("another program"));
        assert_eq!(bytes_of(&record), before);
    }
}

#[test]
fn a_newer_record_is_read_and_never_changed() {
    let folder = tempfile::tempdir().unwrap();
    let facts = a_closed_record(folder.path(), 5);
    let record = record_path(folder.path());
    let newer = Connection::open(&record).unwrap();
    newer
        .execute_batch(
            "ALTER TABLE facts ADD COLUMN mood TEXT; CREATE TABLE extra (a); PRAGMA user_version = 9",
        )
        .unwrap();
    newer.close().unwrap();
    let before = bytes_of(&record);
    let Opened::Newer { mut store, version: 9 } = open(folder.path(), &noon()).unwrap() else {
        panic!("not newer")
    };
    assert_eq!(store.facts().unwrap().len(), facts.len());
    assert_eq!(store.status(), StoreStatus::ReadOnlyNewer { version: 9 });
    let refused = store.append(&a_day_of_facts(store.device())[0]).unwrap_err();
    assert!(refused.to_string().contains("newer Geste"), "{refused}");
    assert!(store.keep_reading_place("a", 1, noon().timestamp()).is_err());
    drop(store);
    assert_eq!(bytes_of(&record), before);
}

#[test]
fn a_row_that_says_nothing_readable_is_counted_and_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let facts = a_closed_record(folder.path(), 5);
    let connection = Connection::open(record_path(folder.path())).unwrap();
    for (id, body) in [("a", "{\"kind\":\"dream-noted\"}"), ("b", "{"), ("c", "")] {
        let row = "INSERT INTO facts SELECT ?1, device, at, 0, zone, day, 'x', ?2 FROM facts LIMIT 1";
        connection.execute(row, [id, body]).unwrap();
    }
    connection.close().unwrap();
    let store = ready(open(folder.path(), &noon()).unwrap());
    assert_eq!(store.facts().unwrap(), facts);
    assert_eq!(store.describe().unwrap().unreadable, 3);
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error_about_that_folder() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("file/data");
    fs::write(parent.path().join("file"), "").unwrap();
    let error = open(&folder, &noon()).unwrap_err();
    assert!(error.to_string().contains(&folder.display().to_string()), "{error}");
}

#[test]
fn what_an_interrupted_first_start_left_behind_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["", "-journal", "-wal"] {
        fs::write(folder.path().join(format!("record.sqlite.new{ending}")), "half a page").unwrap();
    }
    assert_eq!(ready(open(folder.path(), &noon()).unwrap()).facts().unwrap(), []);
}
