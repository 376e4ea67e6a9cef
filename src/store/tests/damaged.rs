//! Damaged records: never a crash, never a byte of the original lost.

use std::fs;
use std::path::PathBuf;

use rusqlite::Connection;
use tempfile::TempDir;
use uuid::Uuid;

use super::super::Harm;
use super::super::Opened;
use super::super::Store;
use super::super::StoreError;
use super::super::open;
use super::super::record_path;
use super::a_closed_record;
use super::a_day_of_facts;
use super::bytes_of;
use super::damaged;
use super::moved_record;
use super::noon;
use super::ready;

/// The bytes of a sound record of a few dozen pages.
fn sound_bytes() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 300);
    bytes_of(record_path(folder.path()))
}

fn folder_with(bytes: &[u8]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(record_path(folder.path()), bytes).unwrap();
    folder
}

/// What became of a damaged record.
#[derive(Debug, PartialEq)]
enum Found {
    Moved(Harm),
    LeftAlone,
    /// Used, with what can still be read of it.
    Used(Result<usize, StoreError>),
}

/// Opens a record with these bytes, and checks that they are still somewhere.
fn open_and_check(bytes: &[u8], case: &str) -> Found {
    let folder = folder_with(bytes);
    match open(folder.path(), &noon()) {
        Ok(Opened::Damaged(damage)) => {
            assert!(bytes_of(moved_record(&damage)) == bytes, "{case}: the moved file has other bytes");
            assert!(!record_path(folder.path()).exists(), "{case}");
            Found::Moved(damage.what)
        }
        Ok(Opened::Newer { .. }) | Err(StoreError::NotOurs { .. }) => {
            assert!(bytes_of(record_path(folder.path())) == bytes, "{case}: the file was touched");
            Found::LeftAlone
        }
        Ok(Opened::Ready(store)) => Found::Used(store.facts().map(|facts| facts.len())),
        Err(error) => panic!("{case}: {error}"),
    }
}

#[test]
fn a_record_cut_short_anywhere_is_damage_and_is_kept() {
    let whole = sound_bytes();
    let lengths = (0..200).chain((200..whole.len()).step_by(997)).chain([whole.len() - 1]);
    for length in lengths {
        let found = open_and_check(&whole[..length], &format!("cut to {length}"));
        assert!(matches!(found, Found::Moved(_)), "cut to {length}: {found:?}");
    }
}

#[test]
fn a_changed_byte_in_the_header_never_costs_the_file_or_a_fact() {
    let whole = sound_bytes();
    for place in 0..112 {
        for flip in [0x01, 0x80, 0xff] {
            let mut bytes = whole.clone();
            bytes[place] ^= flip;
            let found = open_and_check(&bytes, &format!("byte {place} ^ {flip:#x}"));
            assert!(!matches!(found, Found::Used(ref facts) if *facts != Ok(300)), "byte {place}: {found:?}");
        }
    }
}

#[test]
fn changed_bytes_in_the_middle_never_crash_and_never_cost_the_file() {
    let whole = sound_bytes();
    for place in (100..whole.len() - 8).step_by(331) {
        let mut bytes = whole.clone();
        bytes[place..place + 8].iter_mut().for_each(|byte| *byte ^= 0xa5);
        // Text inside a fact can change without a trace; then that row may be left out.
        open_and_check(&bytes, &format!("eight bytes at {place}"));
    }
}

#[test]
fn pages_overwritten_with_zeros_or_with_each_other_are_noticed() {
    let whole = sound_bytes();
    let page = 4096;
    for start in (page..whole.len()).step_by(page) {
        let mut zeros = whole.clone();
        zeros[start..start + page].fill(0);
        assert!(matches!(open_and_check(&zeros, "zeros"), Found::Moved(_)), "page at {start}");
    }
    let mut twice = whole;
    twice.copy_within(3 * page..4 * page, 4 * page);
    open_and_check(&twice, "one page twice");
}

#[test]
fn garbage_an_empty_file_and_another_format_are_told_apart() {
    assert_eq!(open_and_check(b"", "empty"), Found::Moved(Harm::Empty));
    assert_eq!(open_and_check(b"PK\x03\x04 a zip", "zip"), Found::Moved(Harm::NotARecord));
    assert_eq!(open_and_check(&[0; 9000], "zeros"), Found::Moved(Harm::NotARecord));
    let shred = [b"SQLite format 3\0".as_slice(), &[0x55; 40]].concat();
    assert!(matches!(open_and_check(&shred, "shred"), Found::Moved(Harm::Inconsistent { .. })));
}

#[test]
fn an_empty_file_next_to_a_journal_is_moved_with_it() {
    let folder = folder_with(b"");
    let journal = folder.path().join("record.sqlite-wal");
    fs::write(&journal, "the last facts").unwrap();
    let damage = damaged(open(folder.path(), &noon()).unwrap());
    assert_eq!(damage.what, Harm::Empty);
    assert_eq!(bytes_of(damage.moved_to.unwrap().join("record.sqlite-wal")), b"the last facts");
    assert!(!journal.exists());
}

#[test]
fn a_journal_without_its_record_is_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("record.sqlite-wal"), "the last facts").unwrap();
    let damage = damaged(open(folder.path(), &noon()).unwrap());
    assert_eq!(damage.what, Harm::Missing);
    assert_eq!(bytes_of(damage.moved_to.unwrap().join("record.sqlite-wal")), b"the last facts");
}

#[test]
fn a_damaged_record_with_a_live_journal_keeps_the_bytes_of_both() {
    let folder = tempfile::tempdir().unwrap();
    let [mut whole, journal] = what_a_killed_window_leaves(300);
    whole[8192..16384].fill(0x11);
    fs::write(record_path(folder.path()), &whole).unwrap();
    fs::write(folder.path().join("record.sqlite-wal"), &journal).unwrap();
    let damage = damaged(open(folder.path(), &noon()).unwrap());
    assert!(bytes_of(moved_record(&damage)) == whole);
    assert!(bytes_of(damage.moved_to.unwrap().join("record.sqlite-wal")) == journal);
}

#[test]
fn what_a_killed_window_recorded_is_there_at_the_next_start() {
    let [whole, journal] = what_a_killed_window_leaves(30);
    assert!(!journal.is_empty());
    let folder = folder_with(&whole);
    fs::write(folder.path().join("record.sqlite-wal"), &journal).unwrap();
    let facts = ready(open(folder.path(), &noon()).unwrap()).facts().unwrap();
    assert_eq!(facts.len(), 30 + a_day_of_facts(Uuid::nil()).len());
}

#[test]
fn a_journal_cut_short_anywhere_costs_only_what_was_cut() {
    let [whole, journal] = what_a_killed_window_leaves(30);
    for length in (0..journal.len()).step_by(1013) {
        let folder = folder_with(&whole);
        fs::write(folder.path().join("record.sqlite-wal"), &journal[..length]).unwrap();
        let facts = ready(open(folder.path(), &noon()).unwrap()).facts().unwrap().len();
        let most = 30 + a_day_of_facts(Uuid::nil()).len();
        assert!((30..=most).contains(&facts), "cut to {length}: {facts} facts");
    }
}

/// The record (with `before` facts) and the journal (with one fact of each kind) of a killed window.
fn what_a_killed_window_leaves(before: u32) -> [Vec<u8>; 2] {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), before);
    let mut store = ready(open(folder.path(), &noon()).unwrap());
    for fact in a_day_of_facts(store.device()) {
        store.append(&fact).unwrap();
    }
    ["record.sqlite", "record.sqlite-wal"].map(|name| bytes_of(folder.path().join(name)))
}

#[test]
fn a_second_damage_in_the_same_second_gets_its_own_folder() {
    let folder = tempfile::tempdir().unwrap();
    let mut moved: Vec<PathBuf> = Vec::new();
    for text in ["first", "second", "third"] {
        fs::write(record_path(folder.path()), text).unwrap();
        moved.push(moved_record(&damaged(open(folder.path(), &noon()).unwrap())));
    }
    assert_eq!(moved.iter().map(bytes_of).collect::<Vec<_>>(), [&b"first"[..], b"second", b"third"]);
}

#[test]
fn until_a_person_decides_every_start_asks_again() {
    let folder = folder_with(b"scribble");
    let first = damaged(open(folder.path(), &noon()).unwrap());
    let second = damaged(open(folder.path(), &noon()).unwrap());
    assert_eq!((&second.what, &second.moved_to), (&Harm::Missing, &first.moved_to));
    assert!(second.copies.is_empty() && second.last_written.is_some());
    drop(second.start_empty(&noon()).unwrap());
    assert_eq!(ready(open(folder.path(), &noon()).unwrap()).facts().unwrap(), []);
    assert_eq!(bytes_of(moved_record(&first)), b"scribble");
}

#[test]
fn a_record_without_its_tables_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 1);
    let connection = Connection::open(record_path(folder.path())).unwrap();
    connection.execute_batch("DROP TABLE meta").unwrap();
    connection.close().unwrap();
    let harm = damaged(open(folder.path(), &noon()).unwrap()).what;
    assert!(matches!(harm, Harm::Inconsistent { .. }), "{harm:?}");
}
