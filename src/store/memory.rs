//! The record without a disk: for tests, and for practising first and deciding later.
//!
//! Invariant: it behaves as [`super::SqliteStore`] does; the same tests (`tests/contract.rs`) run
//! against both. What it holds ends with the program.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use super::Holdings;
use super::Store;
use super::StoreError;
use super::StoreStatus;
use super::new_device;
use crate::record::Fact;

/// A record that is kept only while the program runs.
#[derive(Clone, Debug)]
pub struct MemoryStore {
    device: Uuid,
    facts: BTreeMap<Uuid, Fact>,
    places: BTreeMap<String, u32>,
}

impl MemoryStore {
    /// An empty record for a computer named at `now`.
    pub fn new(now: Timestamp) -> Self {
        Self { device: new_device(now), facts: BTreeMap::new(), places: BTreeMap::new() }
    }
}

impl Store for MemoryStore {
    fn append_all(&mut self, facts: &[Fact]) -> Result<usize, StoreError> {
        let before = self.facts.len();
        for fact in facts {
            self.facts.entry(fact.id).or_insert_with(|| fact.clone());
        }
        Ok(self.facts.len() - before)
    }

    fn facts(&self) -> Result<Vec<Fact>, StoreError> {
        let mut facts: Vec<Fact> = self.facts.values().cloned().collect();
        facts.sort_by_key(|fact| (fact.at, fact.id));
        Ok(facts)
    }

    fn reading_place(&self, article: &str) -> Result<Option<u32>, StoreError> {
        Ok(self.places.get(article).copied())
    }

    fn keep_reading_place(&mut self, article: &str, sentence: u32, _at: Timestamp) -> Result<(), StoreError> {
        self.places.insert(article.to_owned(), sentence);
        Ok(())
    }

    fn device(&self) -> Uuid {
        self.device
    }

    fn changed_elsewhere(&mut self) -> bool {
        false
    }

    fn status(&self) -> StoreStatus {
        StoreStatus::MemoryOnly
    }

    fn describe(&self) -> Result<Holdings, StoreError> {
        Ok(Holdings::of(&self.facts()?, 0, self.places.len()))
    }
}
