//! Which exercises the library shows: body region, time, pillar.

use super::super::action::Filter;
use crate::content::Exercise;
use crate::content::Pillar;
use crate::content::Region;

/// What has been chosen to narrow the library.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    pub region: Option<Region>,
    pub minutes: Option<u32>,
    pub pillar: Option<Pillar>,
    /// Whether the lesser filters are shown.
    pub more: bool,
}

impl Filters {
    /// Takes one press on a filter.
    pub(in crate::app) fn apply(&mut self, filter: Filter) {
        match filter {
            Filter::Region(region) => self.region = region,
            Filter::Minutes(minutes) => self.minutes = minutes,
            Filter::Pillar(pillar) => self.pillar = pillar,
            Filter::More => self.more = !self.more,
            Filter::Clear => *self = Self { more: self.more, ..Self::default() },
        }
    }

    /// Whether any filter is on.
    pub const fn any(&self) -> bool {
        self.region.is_some() || self.minutes.is_some() || self.pillar.is_some()
    }

    /// Whether an exercise fits all filters that are on. Exercises for all regions always fit.
    pub fn fits(&self, exercise: &Exercise) -> bool {
        let region = self
            .region
            .is_none_or(|r| exercise.regions.contains(&r) || exercise.regions.contains(&Region::All));
        let minutes = self.minutes.is_none_or(|most| exercise.minutes().0 <= most);
        region && minutes && self.pillar.is_none_or(|p| exercise.pillar == p)
    }
}
