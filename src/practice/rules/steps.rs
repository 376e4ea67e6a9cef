//! A step forward, the same, or a step back (review 2.2, rules 1, 4 and 5).
//!
//! Invariant: these functions only say what may be offered. Nothing changes an amount without the
//! person's own choice, and the preset answer is always the same again.

use std::collections::BTreeSet;

use super::ceilings::own_rule_steps;
use super::gap::after_gap;
use super::gap::began_again;
use super::hard_day::is_hard_day;
use super::injection::Injected;
use super::injection::injected;
use super::injection::wear_off;
use super::next_day::after_worse_next_day;
use crate::clock::Day;
use crate::content::Exercise;
use crate::content::Pillar;
use crate::practice::diary::Diary;
use crate::practice::diary::Run;
use crate::practice::diary::days_between;
use crate::record::Direction;
use crate::record::Ending;
use crate::record::RuleChoice;

/// Least ease of an easy session, of 10.
const EASE: u8 = 6;
/// Different days with an easy session before a step is offered.
const EASY_DAYS: usize = 3;
/// Days in which at most one step per exercise and two steps in all are taken.
const STEP_DAYS: i64 = 7;
/// Steps in all within these days.
const MOST_STEPS: usize = 2;
/// Exercises in which nothing grows (their own forward rule says so).
const NEVER_GROWS: [&str; 1] = ["map-the-pattern"];

/// Why a step forward is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForwardOffer {
    /// Three easy sessions on three different days.
    ThreeEasyDays,
    /// The exercise's own published rule: 14 days at one tempo.
    Fortnight,
}

/// What is offered after a strained session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackOffer {
    /// Once: rest, then go on or stop.
    Rest,
    /// Twice in a row: a step back.
    Back,
}

/// How far `now` is above `then`; nothing is known when either was not answered.
pub fn rise(now: Option<u8>, then: Option<u8>) -> Option<u8> {
    Some(now?.saturating_sub(then?))
}

/// Review 2.2 rule 4: an easy session has no set that felt harder, ease of 6 or more, and pain at
/// most 1 higher than at the start. Ease has to be answered; pain that was not rated before counts
/// from 0. A session that was stopped for a symptom, or has not ended, is not an easy one.
pub fn easy_session(run: &Run) -> bool {
    let (before, after) = (run.before(), run.after());
    let ended = matches!(run.ending(), Some(Ending::Completed | Ending::DoneForToday));
    let pain = after.pain.unwrap_or(0).saturating_sub(before.pain.unwrap_or(0));
    ended && !run.felt_harder() && after.ease.is_some_and(|ease| ease >= EASE) && pain <= 1
}

/// Review 2.2 rule 4: three easy sessions on three different days (since the last step or gap, at
/// the amount of the last session, and the last one easy) -> one step more may be offered. At most
/// one step an exercise and two in all within seven days; never on a hard day, after a gap, in
/// gentle days, in the rest after an injection, in functional mode, or with the rules switched off.
pub fn forward_offer(diary: &Diary, exercise: &Exercise, today: Day) -> Option<ForwardOffer> {
    let grows = exercise.pillar != Pillar::SelfCompassion && !NEVER_GROWS.contains(&exercise.id.as_str());
    let offers = diary.chose(RuleChoice::Offers) && !diary.chose(RuleChoice::FunctionalMode);
    if !grows || !offers || steps_are_used_up(diary, exercise, today) || is_held(diary, exercise, today) {
        return None;
    }
    let runs = diary.runs_of(&exercise.id, today);
    let last = runs.last().copied()?;
    if let Some(rule) = own_rule_steps(exercise) {
        // Its own rule goes before the general one (review 2.2, order): ease is not asked of people who
        // rate nothing, and counts where it was answered.
        let easy = last.after().ease.is_none_or(|ease| ease >= EASE);
        let stopped = last.ending() == Some(Ending::StoppedForSymptom);
        let due = easy && !stopped && rule.is_due(diary, exercise, today);
        return due.then_some(ForwardOffer::Fortnight);
    }
    if !easy_session(last) {
        return None;
    }
    let (since, again) = (last_step(diary, exercise, today), began_again(diary, today));
    let dose = last.begun().map(|begun| begun.dose.as_str());
    let days: BTreeSet<Day> = runs
        .iter()
        .filter(|run| easy_session(run))
        .filter_map(|run| run.begun())
        .filter(|begun| Some(begun.dose.as_str()) == dose && since.is_none_or(|since| begun.day > since))
        .filter(|begun| again.is_none_or(|again| begun.day >= again))
        .map(|begun| begun.day)
        .collect();
    (days.len() >= EASY_DAYS).then_some(ForwardOffer::ThreeEasyDays)
}

/// Days when no step is offered whatever was practised.
fn is_held(diary: &Diary, exercise: &Exercise, today: Day) -> bool {
    let injected = matches!(
        injected(diary, exercise, today),
        Some(Injected::Rest { .. } | Injected::Swallowing { .. } | Injected::SoftestOnly { .. })
    );
    injected
        || is_hard_day(diary, today).is_some()
        || after_gap(diary, today).is_some()
        || after_worse_next_day(diary, &exercise.id, today).is_some()
}

fn steps_are_used_up(diary: &Diary, exercise: &Exercise, today: Day) -> bool {
    let recent: Vec<_> = diary
        .steps(today)
        .into_iter()
        .filter(|step| step.direction == Direction::Forward && days_between(step.day, today) < STEP_DAYS)
        .collect();
    recent.len() >= MOST_STEPS || recent.iter().any(|step| step.exercise == exercise.id)
}

/// The day of the last step.
fn last_step(diary: &Diary, exercise: &Exercise, today: Day) -> Option<Day> {
    let steps = diary.steps(today).into_iter().filter(|step| step.exercise == exercise.id);
    steps.map(|step| step.day).max()
}

/// Whether a session strained: it felt harder, or pull was 2 higher than at the start. In the weeks
/// when an injection usually wears off (rule 11), rising pull alone does not count.
fn strained(diary: &Diary, run: &Run) -> bool {
    let wears_off = run.begun().is_some_and(|begun| wear_off(diary, begun.day).is_some());
    let pull = rise(run.after().pull, run.before().pull).is_some_and(|rise| rise >= 2);
    run.felt_harder() || (pull && !wears_off)
}

/// Review 2.2 rule 5: a set that felt harder, or pull 2 higher than at the start, twice in a row ->
/// a step back may be offered; once -> a rest, then go on or stop. In functional mode nothing is
/// counted, so nothing is offered.
pub fn back_offer(diary: &Diary, exercise: &Exercise, today: Day) -> Option<BackOffer> {
    if !diary.chose(RuleChoice::Offers) || diary.chose(RuleChoice::FunctionalMode) {
        return None;
    }
    let runs = diary.runs_of(&exercise.id, today);
    let mut latest = runs.iter().rev().map(|run| strained(diary, run));
    match (latest.next(), latest.next()) {
        (Some(true), Some(true)) => Some(BackOffer::Back),
        (Some(true), _) => Some(BackOffer::Rest),
        _ => None,
    }
}
