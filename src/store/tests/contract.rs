//! What every store promises; run against the one on disk and the one in memory.

use jiff::SignedDuration;
use jiff::ToSpan;
use proptest::prelude::*;
use uuid::Uuid;

use super::super::MemoryStore;
use super::super::Store;
use super::super::open;
use super::a_day_of_facts;
use super::noon;
use super::ready;
use crate::record::Fact;
use crate::record::FactBody;

/// Runs a test with an empty store of each kind.
fn with_each_store(test: impl Fn(&mut dyn Store)) {
    test(&mut MemoryStore::new(noon().timestamp()));
    let folder = tempfile::tempdir().unwrap();
    test(&mut ready(open(folder.path(), &noon()).unwrap()));
}

#[test]
fn an_empty_store_holds_nothing_and_knows_its_computer() {
    with_each_store(|store| {
        assert_eq!(store.facts().unwrap(), []);
        assert_eq!(store.describe().unwrap(), Default::default());
        assert_eq!(store.reading_place("any").unwrap(), None);
        assert!(!store.device().is_nil());
        assert!(!store.changed_elsewhere());
    });
}

#[test]
fn every_kind_of_fact_comes_back_as_it_was() {
    with_each_store(|store| {
        let facts = a_day_of_facts(store.device());
        for fact in &facts {
            store.append(fact).unwrap();
        }
        assert_eq!(store.facts().unwrap(), facts);
        assert!(!store.changed_elsewhere(), "its own writing is no change elsewhere");
    });
}

#[test]
fn facts_are_in_order_of_time_and_then_of_id() {
    with_each_store(|store| {
        let one = a_day_of_facts(store.device()).remove(0);
        let at = |nanoseconds: i64, id: u128| Fact {
            at: one.at + SignedDuration::from_nanos(nanoseconds),
            id: Uuid::from_u128(id),
            ..one.clone()
        };
        let sorted = [at(-1, 9), at(0, 1), at(0, 2), at(10, 0), at(2_000_000_000, 3)];
        for index in [3, 1, 4, 0, 2] {
            store.append(&sorted[index]).unwrap();
        }
        assert_eq!(store.facts().unwrap(), sorted);
    });
}

#[test]
fn a_fact_that_is_already_there_stays_as_it_was() {
    with_each_store(|store| {
        let facts = a_day_of_facts(store.device());
        assert_eq!(store.append_all(&facts[..3]).unwrap(), 3);
        let other = Fact { zone: "Mars".to_owned(), ..facts[0].clone() };
        store.append(&other).unwrap();
        assert_eq!(store.append_all(&facts).unwrap(), facts.len() - 3);
        assert_eq!(store.facts().unwrap(), facts);
    });
}

#[test]
fn reading_goes_on_at_the_same_sentence_a_day_later() {
    with_each_store(|store| {
        let now = noon().timestamp();
        store.keep_reading_place("what-is-dystonia", 41, now).unwrap();
        store.keep_reading_place("sensory-tricks", 3, now).unwrap();
        store.keep_reading_place("what-is-dystonia", 12, now + 24.hours()).unwrap();
        assert_eq!(store.reading_place("what-is-dystonia").unwrap(), Some(12));
        assert_eq!(store.reading_place("sensory-tricks").unwrap(), Some(3));
        assert_eq!(store.describe().unwrap().reading_places, 2);
    });
}

#[test]
fn holdings_count_sessions_and_the_days_they_were_on() {
    with_each_store(|store| {
        let facts = a_day_of_facts(store.device());
        store.append_all(&facts).unwrap();
        let again = |id: u128, days: i64| Fact {
            id: Uuid::from_u128(id),
            at: facts[0].at + SignedDuration::from_hours(24 * days),
            day: facts[0].day + days.days(),
            ..facts[0].clone()
        };
        store.append_all(&[again(1, 0), again(2, 1)]).unwrap();
        let holdings = store.describe().unwrap();
        assert_eq!((holdings.facts, holdings.sessions, holdings.practice_days), (facts.len() + 2, 3, 2));
        assert_eq!((holdings.unreadable, holdings.newest), (0, Some(again(2, 1).at)));
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn adding_is_a_union_whatever_the_order_and_the_text(texts in proptest::collection::vec(".*", 1..8), split in 0usize..8) {
        let texts = &texts;
        with_each_store(|store| {
            let one = a_day_of_facts(store.device()).remove(0);
            let mut facts: Vec<Fact> = (0u128..).zip(texts).map(|(id, text)| Fact {
                id: Uuid::from_u128(id),
                body: FactBody::ArticleFinished { article: text.clone() },
                ..one.clone()
            }).collect();
            let middle = split.min(facts.len());
            store.append_all(&facts[middle..]).unwrap();
            facts.reverse();
            store.append_all(&facts).unwrap();
            facts.reverse();
            assert_eq!(store.facts().unwrap(), facts);
        });
    }
}
