//! What After offers for the next time: one thing, with the rule it comes from.
//!
//! Invariant: ending and settling goes before a step back, that before a rest, that before a step
//! forward; and without any of them it is "stay", which is also what is preset (review 2.2, rule 1).

use super::end::EndCause;
use super::end::end_now;
use super::steps::BackOffer;
use super::steps::ForwardOffer;
use super::steps::back_offer;
use super::steps::forward_offer;
use crate::clock::Day;
use crate::content::Exercise;
use crate::practice::diary::Diary;
use crate::record::Ratings;

/// One offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offer {
    /// Rule 6, a stop level: it stays with the rules switched off.
    Settle(EndCause),
    /// Rule 5, twice in a row.
    Back,
    /// Rule 5, once.
    Rest,
    /// Rule 4, or the exercise's own rule.
    Forward(ForwardOffer),
    /// Rule 1.
    Stay,
}

/// The offer after a run of `exercise`, whose ratings the diary already holds.
pub fn offer(diary: &Diary, exercise: &Exercise, before: Ratings, after: Ratings, today: Day) -> Offer {
    if let Some(cause) = end_now(before, after, &[]) {
        return Offer::Settle(cause);
    }
    match back_offer(diary, exercise, today) {
        Some(BackOffer::Back) => Offer::Back,
        Some(BackOffer::Rest) => Offer::Rest,
        None => forward_offer(diary, exercise, today).map_or(Offer::Stay, Offer::Forward),
    }
}
