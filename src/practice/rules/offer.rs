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

/// One offer after several exercises in a row. Exercises by their place in what was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WholeOffer {
    /// Rule 6.
    Settle(EndCause),
    /// Rule 5, twice in a row in these.
    Back(Vec<usize>),
    /// Rule 5, once.
    Rest,
    /// Rule 4, or the exercise's own rule, in these; one of them at a time.
    Forward(Vec<(usize, ForwardOffer)>),
    /// Rule 1.
    Stay,
}

/// The offer after several exercises, whose ratings the diary already holds (review 2.2 rules 1, 4, 5, 6).
/// Each exercise is looked at by itself; rule 4's "one thing changes at a time" leaves one choice.
pub fn offer_after_whole(
    diary: &Diary,
    done: &[&Exercise],
    before: Ratings,
    after: Ratings,
    today: Day,
) -> WholeOffer {
    if let Some(cause) = end_now(before, after, &[]) {
        return WholeOffer::Settle(cause);
    }
    let backs: Vec<_> = done.iter().map(|exercise| back_offer(diary, exercise, today)).collect();
    let twice: Vec<usize> = places(&backs, |back| *back == Some(BackOffer::Back)).collect();
    if !twice.is_empty() {
        return WholeOffer::Back(twice);
    }
    if backs.contains(&Some(BackOffer::Rest)) {
        return WholeOffer::Rest;
    }
    let forward = |(place, exercise): (usize, &&Exercise)| {
        forward_offer(diary, exercise, today).map(|offer| (place, offer))
    };
    let forwards: Vec<_> = done.iter().enumerate().filter_map(forward).collect();
    if forwards.is_empty() { WholeOffer::Stay } else { WholeOffer::Forward(forwards) }
}

fn places<T>(all: &[T], fits: impl Fn(&T) -> bool) -> impl Iterator<Item = usize> {
    all.iter().enumerate().filter(move |(_, one)| fits(one)).map(|(place, _)| place)
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
