//! Two windows at the same record at once.

use std::thread;

use uuid::Uuid;

use super::super::Store;
use super::super::copy_files;
use super::super::open;
use super::a_closed_record;
use super::a_day_of_facts;
use super::noon;
use super::ready;
use crate::record::Fact;

#[test]
fn each_window_sees_what_the_other_added_and_only_that_as_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let mut left = ready(open(folder.path(), &noon()).unwrap());
    let mut right = ready(open(folder.path(), &noon()).unwrap());
    let facts = a_day_of_facts(left.device());
    left.append(&facts[0]).unwrap();
    right.append(&facts[1]).unwrap();
    assert!(left.changed_elsewhere());
    assert!(!left.changed_elsewhere(), "said once");
    assert_eq!(left.facts().unwrap(), facts[..2]);
    assert_eq!(right.facts().unwrap(), facts[..2]);
    assert_eq!(left.device(), right.device());
}

#[test]
fn windows_that_write_at_once_lose_nothing_and_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let one = a_day_of_facts(Uuid::nil()).remove(0);
    thread::scope(|scope| {
        for window in 0..4u128 {
            let (folder, one) = (folder.path(), &one);
            scope.spawn(move || {
                let mut store = ready(open(folder, &noon()).unwrap());
                for n in 0..25 {
                    store.append(&Fact { id: Uuid::from_u128(window * 1000 + n), ..one.clone() }).unwrap();
                    store.keep_reading_place("article", 1, one.at).unwrap();
                }
            });
        }
    });
    let store = ready(open(folder.path(), &noon()).unwrap());
    assert_eq!(store.facts().unwrap().len(), 100);
}

#[test]
fn windows_that_start_at_once_share_one_record_and_one_copy() {
    let folder = tempfile::tempdir().unwrap();
    a_closed_record(folder.path(), 20);
    thread::scope(|scope| {
        let start = || ready(open(folder.path(), &noon()).unwrap()).device();
        let windows: Vec<_> = (0..4).map(|_| scope.spawn(start)).collect();
        let devices: Vec<Uuid> = windows.into_iter().map(|window| window.join().unwrap()).collect();
        assert!(devices.iter().all(|device| *device == devices[0]));
    });
    assert_eq!(copy_files(folder.path()).unwrap().len(), 1);
}
