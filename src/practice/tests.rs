//! Who should ask first, and what Today proposes, with the exercises that are really there.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::Date;
use jiff::civil::date;
use uuid::Uuid;

use super::*;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Lock;
use crate::content::Pillar;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::SessionId;
use crate::stats::History;

type Agreed = BTreeMap<String, Date>;

pub fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"));
        crate::content::load::load_folder(folder, None).library
    })
}

fn exercise(id: &str) -> &'static Exercise {
    library().exercise(id).unwrap_or_else(|| panic!("there is no exercise {id}"))
}

/// An exercise with these locks, and one of its doses.
fn locked(locks: &[Lock], with_therapist: bool) -> (Exercise, Dose) {
    let exercise = Exercise { locks: locks.to_vec(), ..exercise("turn-away").clone() };
    let dose = Dose { with_therapist, ..exercise.doses[0].clone() };
    (exercise, dose)
}

fn agreed(keys: &[&str]) -> Agreed {
    keys.iter().map(|key| ((*key).to_owned(), date(2026, 11, 23))).collect()
}

fn closed(locks: &[Lock], with_therapist: bool, keys: &[&str]) -> Vec<(Lock, String)> {
    let (exercise, dose) = locked(locks, with_therapist);
    closed_locks(&exercise, &dose, &agreed(keys)).into_iter().map(|c| (c.lock, c.key)).collect()
}

/// What is agreed when everything was ticked.
fn everything() -> Agreed {
    let of = |e: &Exercise| {
        let closed = e.doses.iter().flat_map(|d| closed_locks(e, d, &Agreed::new()));
        closed.map(|c| (c.key, date(2026, 11, 23))).collect::<Vec<_>>()
    };
    library().exercises.iter().flat_map(of).collect()
}

/// These exercises were begun, one each day.
fn history(begun: &[&str]) -> History {
    let first: Timestamp = "2026-11-01T10:00:00Z".parse().unwrap();
    let facts = begun.iter().zip(0_u8..).map(|(exercise, n)| {
        let body = FactBody::SessionStarted {
            session: SessionId(Uuid::from_u128(n.into())),
            exercise: (*exercise).to_owned(),
            dose: "default".to_owned(),
            segments: 1,
            planned_ms: 1000,
            seed: 1,
        };
        let at = first + (24 * i64::from(n)).hours();
        let day = date(2026, 11, 1) + i64::from(n).days();
        Fact {
            id: Uuid::nil(),
            device: Uuid::nil(),
            at,
            offset_seconds: 0,
            zone: "UTC".to_owned(),
            day,
            body,
        }
    });
    History::of(&facts.collect::<Vec<_>>())
}

/// A library of these exercises, in this order.
fn only(exercises: &[&Exercise]) -> Library {
    Library { exercises: exercises.iter().map(|e| (*e).clone()).collect(), ..Library::default() }
}

#[test]
fn an_exercise_without_locks_asks_nothing() {
    assert_eq!(closed(&[], false, &[]), []);
}

#[test]
fn every_lock_asks_once_in_the_order_of_the_exercise() {
    let expected = [(Lock::Neck, "NECK".to_owned()), (Lock::Eye, "EYE".to_owned())];
    assert_eq!(closed(&[Lock::Neck, Lock::Eye], false, &[]), expected);
}

#[test]
fn a_yes_opens_a_lock_for_every_exercise() {
    let direction = [(Lock::Direction, "DIR".to_owned())];
    assert_eq!(closed(&[Lock::Neck, Lock::Direction], false, &["NECK"]), direction);
    assert_eq!(closed(&[Lock::Neck, Lock::Direction], false, &["DIR", "NECK"]), []);
}

#[test]
fn shown_by_a_therapist_opens_one_exercise_and_no_other() {
    let asks = [(Lock::Therapist, "T:turn-away".to_owned())];
    assert_eq!(closed(&[Lock::Therapist], false, &["T", "T:mirror-middle"]), asks);
    assert_eq!(closed(&[Lock::Therapist], false, &["T:turn-away"]), []);
    assert_eq!(therapist_key("turn-away"), "T:turn-away");
}

#[test]
fn an_amount_for_therapists_asks_also_where_the_exercise_does_not() {
    assert_eq!(closed(&[], true, &[]), [(Lock::Therapist, "T:turn-away".to_owned())]);
    assert_eq!(closed(&[], true, &["T:turn-away"]), []);
}

#[test]
fn nobody_is_asked_the_same_twice() {
    for locks in [&[Lock::Therapist, Lock::Neck][..], &[Lock::Neck, Lock::Therapist], &[Lock::Therapist]] {
        let keys: Vec<_> = closed(locks, true, &[]).into_iter().map(|(_, key)| key).collect();
        assert_eq!(keys.iter().filter(|key| *key == "T:turn-away").count(), 1, "{keys:?}");
        assert_eq!(keys.len(), locks.len());
    }
    for exercise in &library().exercises {
        for dose in &exercise.doses {
            let mut keys: Vec<_> =
                closed_locks(exercise, dose, &Agreed::new()).into_iter().map(|c| c.key).collect();
            let all = keys.len();
            keys.sort();
            keys.dedup();
            assert_eq!(keys.len(), all, "{} {}", exercise.id, dose.id);
        }
    }
}

#[test]
fn functional_dystonia_changes_an_exercise_and_locks_nobody_out() {
    assert_eq!(closed(&[Lock::Functional], false, &[]), []);
    assert_eq!(closed(&[Lock::Functional, Lock::Arm], false, &[]), [(Lock::Arm, "ARM".to_owned())]);
}

#[test]
fn the_first_practice_is_calm_and_takes_three_minutes() {
    let proposal = propose(library(), &History::default(), &Agreed::new()).unwrap();
    assert_eq!((proposal.exercise.pillar, proposal.reason), (Pillar::Mindfulness, Reason::FirstPractice));
    assert_eq!(proposal.dose, "three-minutes");
    assert_eq!(proposal.exercise.dose(proposal.dose).map(|d| d.stated.seconds()), Some(180.0));
}

#[test]
fn without_a_calm_exercise_the_first_practice_is_a_gentle_one() {
    let library = only(&[exercise("mirror-middle"), exercise("kind-minute")]);
    let proposal = propose(&library, &History::default(), &Agreed::new()).unwrap();
    assert_eq!((proposal.exercise.id.as_str(), proposal.dose), ("kind-minute", "gentle"));
    assert_eq!(proposal.reason, Reason::FirstPractice);
}

#[test]
fn what_was_not_tried_comes_first_and_then_what_was_longest_ago() {
    let ids = ["six-breaths", "trick-finder", "kind-minute"];
    let library = only(&ids.map(exercise));
    let next = |begun: &[&str]| {
        let history = history(begun);
        propose(&library, &history, &everything())
            .map(|p| (p.exercise.id.clone(), p.dose.to_owned(), p.reason))
            .unwrap()
    };
    let expect = |id: &str, reason| (id.to_owned(), "default".to_owned(), reason);
    assert_eq!(next(&["six-breaths"]), expect("trick-finder", Reason::New));
    assert_eq!(next(&["trick-finder", "six-breaths"]), expect("kind-minute", Reason::New));
    assert_eq!(
        next(&["trick-finder", "kind-minute", "six-breaths"]),
        expect("trick-finder", Reason::LongestAgo)
    );
    let again = ["trick-finder", "kind-minute", "six-breaths", "trick-finder"];
    assert_eq!(next(&again), expect("kind-minute", Reason::LongestAgo));
}

#[test]
fn nothing_with_a_closed_lock_is_ever_proposed() {
    let ids: Vec<_> = library().exercises.iter().map(|e| e.id.as_str()).collect();
    for shown in 0..=ids.len() {
        for agreed in [Agreed::new(), agreed(&["NECK"]), agreed(&["T:turn-away", "DIR"]), everything()] {
            let proposal = propose(library(), &history(&ids[..shown]), &agreed).unwrap();
            let dose = proposal.exercise.dose(proposal.dose).expect("the proposed amount exists");
            assert_eq!(closed_locks(proposal.exercise, dose, &agreed), [], "{}", proposal.exercise.id);
        }
    }
}

#[test]
fn a_short_amount_for_therapists_is_not_the_first_practice() {
    let mut six = exercise("six-breaths").clone();
    six.doses.iter_mut().filter(|d| d.id == "three-minutes").for_each(|d| d.with_therapist = true);
    let library = only(&[&six, exercise("kind-minute")]);
    let proposal = propose(&library, &History::default(), &Agreed::new()).unwrap();
    let dose = proposal.exercise.dose(proposal.dose).unwrap();
    assert_eq!(closed_locks(proposal.exercise, dose, &Agreed::new()), [], "{}", proposal.dose);
}

#[test]
fn a_ticked_lock_makes_an_exercise_eligible() {
    let library = only(&[exercise("turn-away"), exercise("six-breaths")]);
    let next = |agreed: &Agreed| {
        propose(&library, &history(&["six-breaths"]), agreed).map(|p| p.exercise.id.clone())
    };
    assert_eq!(next(&Agreed::new()).as_deref(), Some("six-breaths"));
    assert_eq!(next(&everything()).as_deref(), Some("turn-away"));
}

#[test]
fn with_nothing_to_do_or_everything_locked_nothing_is_proposed() {
    let locked = only(&[exercise("turn-away"), exercise("mirror-middle")]);
    for history in [History::default(), history(&["turn-away"])] {
        assert_eq!(propose(&Library::default(), &history, &everything()), None);
        assert_eq!(propose(&locked, &history, &Agreed::new()), None);
    }
}
