//! The steps of an own exercise and the amounts made of them.
//!
//! Invariant: after every change each amount plays at least one step, names only steps that are
//! there, and its stated length is the sum, in whole seconds. The round that is repeated is the one
//! that plays the most.

use super::Exercise;
use super::Millis;
use super::OwnKit;
use super::PlanEntry;
use super::Step;
use super::drill_step;
use crate::content::Frame;
use crate::content::Phrase;

/// The amounts of an own exercise.
pub const NAMES: [&str; 3] = ["gentle", "default", "demanding"];

/// Most rounds of an amount, before "full" adds half.
const MOST_TIMES: u16 = 200;

/// Most steps: as many as a person can follow.
pub const MOST_STEPS: usize = 20;

/// A step made from a ready phrase, with an id none of `others` has.
pub fn step_from(kit: &OwnKit, phrase: &Phrase, others: &[Step]) -> Step {
    let taken = |number: &usize| others.iter().any(|step| step.id == format!("step-{number}"));
    let number = (1..).find(|number| !taken(number)).unwrap_or(others.len() + 1);
    Step {
        id: format!("step-{number}"),
        cue: phrase.cue.clone(),
        say: phrase.say.clone(),
        no_figure: Some(kit.no_figure.clone()),
        ..drill_step(phrase.kind, phrase.length)
    }
}

/// Adds a step at the end, and to the repeated round of every amount. The figure is that of the step before.
pub fn add(exercise: &mut Exercise, mut step: Step) {
    if exercise.steps.len() >= MOST_STEPS {
        return;
    }
    if let Some(frame) =
        exercise.steps.last().and_then(|last| last.frames.last()).filter(|f| f.choice.is_none())
    {
        step.frames = vec![Frame { ease: Millis(0), length: None, arrow: false, ..frame.clone() }];
        step.no_figure = None;
    }
    for dose in &mut exercise.doses {
        if let Some(entry) = main_entry(&mut dose.plan) {
            entry.steps.push(step.id.clone());
        }
    }
    exercise.steps.push(step);
    refresh(exercise);
}

/// Takes a step away; the last one stays.
pub fn remove(exercise: &mut Exercise, index: usize) {
    if exercise.steps.len() < 2 || index >= exercise.steps.len() {
        return;
    }
    let gone = exercise.steps.remove(index).id;
    let all: Vec<String> = exercise.steps.iter().map(|step| step.id.clone()).collect();
    for dose in &mut exercise.doses {
        for entry in &mut dose.plan {
            entry.steps.retain(|id| *id != gone);
            entry.lengths.remove(&gone);
        }
        dose.plan.retain(|entry| !entry.steps.is_empty());
        if dose.plan.is_empty() {
            let steps = all.clone();
            dose.plan.push(PlanEntry {
                steps,
                times: 1,
                counted_as: None,
                lengths: std::collections::BTreeMap::new(),
            });
        }
    }
    refresh(exercise);
}

/// Puts a step before the one before it, wherever the two are played together.
pub fn move_up(exercise: &mut Exercise, index: usize) {
    let Some(before) = index.checked_sub(1).filter(|_| index < exercise.steps.len()) else { return };
    exercise.steps.swap(before, index);
    let (Some(first), Some(second)) = (exercise.steps.get(before), exercise.steps.get(index)) else { return };
    let (first, second) = (first.id.clone(), second.id.clone());
    for entry in exercise.doses.iter_mut().flat_map(|dose| &mut dose.plan) {
        let place = |id: &String| entry.steps.iter().position(|step| step == id);
        if let (Some(one), Some(two)) = (place(&first), place(&second))
            && two < one
        {
            entry.steps.swap(one, two);
        }
    }
}

/// Makes a step longer or shorter, in every amount.
pub fn set_length(exercise: &mut Exercise, index: usize, length: Millis) {
    let Some(step) = exercise.steps.get_mut(index) else { return };
    step.length = length;
    step.jitter = Millis(step.jitter.0.min(length.0 / 2));
    let id = step.id.clone();
    for entry in exercise.doses.iter_mut().flat_map(|dose| &mut dose.plan) {
        entry.lengths.remove(&id);
    }
    fit_frames(exercise, index);
    refresh(exercise);
}

/// A step that got shorter than its figure shows the last picture only.
fn fit_frames(exercise: &mut Exercise, index: usize) {
    let Some(step) = exercise.steps.get_mut(index) else { return };
    let needed: u32 = step.frames.iter().filter_map(|frame| frame.length).map(|length| length.0).sum();
    if needed >= step.length.0
        && step.choices.is_none()
        && let Some(last) = step.frames.pop()
    {
        step.repeat_frames = false;
        step.frames = vec![Frame { length: None, ease: Millis(last.ease.0.min(step.length.0 / 2)), ..last }];
    }
}

/// How often the usual amount goes round.
pub fn times(exercise: &Exercise) -> u16 {
    let mut plan = exercise.dose("default").map(|dose| dose.plan.clone()).unwrap_or_default();
    main_entry(&mut plan).map_or(1, |entry| entry.times)
}

/// Lets the usual amount go round so often; gentle is half of it, full is half more.
pub fn set_times(exercise: &mut Exercise, kit: &OwnKit, times: u16) {
    let times = times.clamp(1, MOST_TIMES);
    for dose in &mut exercise.doses {
        let rounds = match dose.id.as_str() {
            "gentle" => times.div_ceil(2),
            "demanding" => times + times.div_ceil(2),
            _ => times,
        };
        if let Some(entry) = main_entry(&mut dose.plan) {
            entry.times = rounds;
        }
        dose.label =
            if rounds == 1 { kit.once.clone() } else { kit.times.replace("{times}", &rounds.to_string()) };
    }
    refresh(exercise);
}

fn main_entry(plan: &mut [PlanEntry]) -> Option<&mut PlanEntry> {
    plan.iter_mut().max_by_key(|entry| entry.steps.len() * usize::from(entry.times))
}

/// Says the true lengths, and the words for a printed sheet.
pub fn refresh(exercise: &mut Exercise) {
    let sums: Vec<Millis> = exercise.doses.iter().map(|dose| exercise.length_of(dose)).collect();
    for (dose, sum) in exercise.doses.iter_mut().zip(sums) {
        dose.stated = Millis((sum.0 + 500) / 1000 * 1000);
    }
    let cues: Vec<&str> = exercise.steps.iter().map(|step| step.cue.as_str()).collect();
    if exercise.steps.iter().all(|step| step.choices.is_none()) {
        exercise.handout = format!("{}.", cues.join(". "));
    }
}
