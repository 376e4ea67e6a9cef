//! Old records: every version there ever was is opened as it is on people's computers.

use std::path::Path;

use rusqlite::Connection;

use super::super::Opened;
use super::super::Store;
use super::super::copies_folder;
use super::super::migrations::STEPS;
use super::super::open;
use super::super::open::open_with;
use super::super::record_path;
use super::super::verified_copies;
use super::a_closed_record;
use super::a_day_of_facts;
use super::bytes_of;
use super::noon;
use super::ready;

/// Kinds of fact there were when version 1 was frozen.
const KINDS_OF_VERSION_1: usize = 9;

/// Makes the record that version 1 left, from text that must never change.
fn version_1(folder: &Path) {
    let record = Connection::open(record_path(folder)).unwrap();
    record.execute_batch(include_str!("version_1.sql")).unwrap();
    record.close().unwrap();
}

#[test]
fn a_record_of_version_1_opens_with_everything_in_it() {
    let folder = tempfile::tempdir().unwrap();
    version_1(folder.path());
    let store = ready(open(folder.path(), &noon()).unwrap());
    assert_eq!(store.device().to_string(), "019aaf00-0000-7000-8000-00000000000d");
    assert_eq!(store.facts().unwrap(), a_day_of_facts(store.device())[..KINDS_OF_VERSION_1]);
    assert_eq!(store.reading_place("what-is-dystonia").unwrap(), Some(41));
    assert_eq!(store.describe().unwrap().unreadable, 0);
}

#[test]
fn an_older_record_is_copied_before_it_becomes_newer() {
    let folder = tempfile::tempdir().unwrap();
    let facts = a_closed_record(folder.path(), 12);
    let steps = [STEPS, &["CREATE TABLE extra (a TEXT) STRICT"]].concat();
    let store = ready(open_with(folder.path(), &noon(), &steps).unwrap());
    assert_eq!(store.facts().unwrap(), facts);
    drop(store);
    let before = copies_folder(folder.path()).join("before-v2-2026-11-23T12-00-00.sqlite");
    let copies = verified_copies(folder.path()).unwrap();
    assert!(copies.iter().any(|copy| copy.path == before && copy.holds.facts == 12), "{copies:?}");
    let Opened::Newer { version: 2, .. } = open(folder.path(), &noon()).unwrap() else { panic!("not newer") };
}

#[test]
fn a_step_that_fails_leaves_the_record_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let facts = a_closed_record(folder.path(), 12);
    let before = bytes_of(record_path(folder.path()));
    let steps = [STEPS, &["CREATE TABLE extra (a TEXT) STRICT; CREATE TABLE facts (a)"]].concat();
    open_with(folder.path(), &noon(), &steps).unwrap_err();
    assert_eq!(bytes_of(record_path(folder.path())), before);
    assert_eq!(ready(open(folder.path(), &noon()).unwrap()).facts().unwrap(), facts);
}
