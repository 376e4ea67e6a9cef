//! Copies: when they are taken, which are kept, and how one becomes the record again.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use jiff::ToSpan;

use super::super::Harm;
use super::super::Store;
use super::super::StoreError;
use super::super::copies_folder;
use super::super::copy_files;
use super::super::open;
use super::super::record_path;
use super::super::verified_copies;
use super::a_closed_record;
use super::a_day_of_facts;
use super::bytes_of;
use super::damaged;
use super::noon;
use super::ready;

/// Opens and closes the record on the day `days` after the first.
fn open_on_day(folder: &Path, days: i32) {
    ready(open(folder, &(noon() + days.days())).unwrap());
}

fn names(folder: &Path) -> Vec<String> {
    let name = |path: PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    copy_files(folder).unwrap().into_iter().map(name).collect()
}

#[test]
fn one_copy_is_taken_on_each_day_of_use() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 3);
    assert_eq!(names(folder.path()), [""; 0], "the first start has nothing to copy");
    for days in [0, 0, 2] {
        open_on_day(folder.path(), days);
    }
    assert_eq!(names(folder.path()), ["geste-2026-11-23.sqlite", "geste-2026-11-25.sqlite"]);
    let in_folder = fs::read_dir(copies_folder(folder.path())).unwrap().count();
    assert_eq!(in_folder, 2, "a copy needs no file beside it");
}

#[test]
fn the_newest_fourteen_daily_copies_are_kept_and_all_others() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 1);
    open_on_day(folder.path(), 0);
    let own = copies_folder(folder.path()).join("before-v2-2025-01-01T00-00-00.sqlite");
    fs::copy(&copy_files(folder.path()).unwrap()[0], &own).unwrap();
    for days in 1..20 {
        open_on_day(folder.path(), days);
    }
    let kept = names(folder.path());
    assert_eq!(kept.len(), 15);
    assert!(own.exists());
    assert!(
        kept.contains(&"geste-2026-12-12.sqlite".to_owned())
            && !kept.contains(&"geste-2026-11-28.sqlite".to_owned())
    );
}

#[test]
fn a_copy_that_cannot_be_taken_does_not_keep_anyone_from_the_record() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 2);
    fs::write(copies_folder(folder.path()), "a file where the folder should be").unwrap();
    assert_eq!(ready(open(folder.path(), &noon()).unwrap()).facts().unwrap().len(), 2);
}

#[test]
fn only_sound_copies_are_offered_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 9);
    for days in [0, 1, 2] {
        open_on_day(folder.path(), days);
    }
    let files = copy_files(folder.path()).unwrap();
    let whole = bytes_of(&files[1]);
    fs::write(&files[1], &whole[..whole.len() / 2]).unwrap();
    fs::write(copies_folder(folder.path()).join("holiday.sqlite"), "not a database").unwrap();
    let offered = verified_copies(folder.path()).unwrap();
    assert_eq!(offered.iter().map(|copy| &copy.path).collect::<Vec<_>>(), [&files[2], &files[0]]);
    assert_eq!(offered[1].taken_at, noon().timestamp());
    assert_eq!(
        (offered[0].holds.facts, offered[0].holds.sessions, offered[0].holds.practice_days),
        (9, 1, 1)
    );
}

#[test]
fn a_copy_becomes_the_record_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let facts = a_closed_record(folder.path(), 40);
    open_on_day(folder.path(), 0);
    let device = ready(open(folder.path(), &noon()).unwrap()).device();
    fs::write(record_path(folder.path()), "scribble").unwrap();
    let damage = damaged(open(folder.path(), &noon()).unwrap());
    let copy = bytes_of(&damage.copies[0].path);
    let mut store = damage.restore(&damage.copies[0], &noon()).unwrap();
    assert_eq!((store.facts().unwrap(), store.device()), (facts.clone(), device));
    assert_eq!(bytes_of(&damage.copies[0].path), copy);
    store.append_all(&a_day_of_facts(device)).unwrap();
    drop(store);
    let store = ready(open(folder.path(), &noon()).unwrap());
    assert_eq!(store.facts().unwrap().len(), facts.len() + a_day_of_facts(device).len());
}

#[test]
fn a_record_that_vanished_is_asked_about_while_there_are_copies() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 4);
    open_on_day(folder.path(), 0);
    fs::remove_file(record_path(folder.path())).unwrap();
    let damage = damaged(open(folder.path(), &noon()).unwrap());
    assert_eq!((&damage.what, &damage.moved_to, damage.copies.len()), (&Harm::Missing, &None, 1));
    assert_eq!(damage.restore(&damage.copies[0], &noon()).unwrap().facts().unwrap().len(), 4);
}

#[test]
fn a_decision_in_another_window_is_not_undone_by_a_second_one() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 4);
    open_on_day(folder.path(), 0);
    fs::write(record_path(folder.path()), "").unwrap();
    let here = damaged(open(folder.path(), &noon()).unwrap());
    let there = damaged(open(folder.path(), &noon()).unwrap());
    let mut store = there.start_empty(&noon()).unwrap();
    store.append_all(&a_day_of_facts(store.device())[..1]).unwrap();
    let refused = here.restore(&here.copies[0], &noon()).unwrap_err();
    assert_eq!(refused, StoreError::AlreadyThere { path: record_path(folder.path()) });
    assert_eq!(store.facts().unwrap().len(), 1);
}
