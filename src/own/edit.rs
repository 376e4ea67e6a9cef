//! Every press on the page of an own exercise, as data, and what it does.
//!
//! Invariant: an edit never fails; what makes no sense changes nothing, and whether the result can
//! be practised is for the checker to say.

use super::Exercise;
use super::Guide;
use super::Millis;
use super::OwnKit;
use super::guide;
use super::plan;
use crate::content::Frame;
use crate::content::Phrase;
use crate::content::Pillar;
use crate::content::Region;
use crate::content::StepKind;

/// One change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    Title(String),
    Purpose(String),
    Warning(String),
    Pillar(Pillar),
    /// Switches a body region on or off; without any it is for the whole body.
    Region(Region),
    /// An empty step, with the words given, to be written over.
    AddStep(String),
    /// A ready phrase of the kit, by its place.
    AddPhrase(usize),
    Cue(usize, String),
    /// Longer (1) or shorter (−1).
    Length(usize, i8),
    MoveUp(usize),
    Remove(usize),
    /// More (1) or fewer (−1) rounds.
    Times(i8),
    Guide(Guide),
    /// Faster (1) or slower (−1).
    Rate(i8),
    /// Switches a ready stop rule on or off, by its place; the first stays.
    Stop(usize),
    /// The pose shown in all steps, by its place; `None` shows none.
    Pose(Option<usize>),
}

/// Takes one change.
pub fn edit(exercise: &mut Exercise, kit: &OwnKit, change: Edit) {
    match change {
        Edit::Title(title) => exercise.title = title,
        Edit::Purpose(purpose) => exercise.purpose = purpose,
        Edit::Warning(warning) => exercise.warning = Some(warning).filter(|text| !text.trim().is_empty()),
        Edit::Pillar(pillar) => {
            exercise.pillar = pillar;
            exercise.code = format!("{}900", pillar.word());
        }
        Edit::Region(region) => switch_region(exercise, region),
        Edit::AddStep(cue) => {
            let phrase = Phrase { kind: StepKind::Step, say: cue.clone(), cue, length: Millis(5_000) };
            let step = plan::step_from(kit, &phrase, &exercise.steps);
            plan::add(exercise, step);
        }
        Edit::AddPhrase(index) => {
            if let Some(phrase) = kit.phrases.get(index) {
                let step = plan::step_from(kit, phrase, &exercise.steps);
                plan::add(exercise, step);
            }
        }
        Edit::Cue(index, cue) => {
            if let Some(step) = exercise.steps.get_mut(index) {
                step.say.clone_from(&cue);
                step.cue = cue;
            }
            plan::refresh(exercise);
        }
        Edit::Length(index, by) => change_length(exercise, index, by),
        Edit::MoveUp(index) => plan::move_up(exercise, index),
        Edit::Remove(index) => plan::remove(exercise, index),
        Edit::Times(by) => {
            let now = plan::times(exercise);
            plan::set_times(exercise, kit, now.saturating_add_signed(i16::from(by)));
        }
        Edit::Guide(chosen) => guide::choose(exercise, kit, chosen),
        Edit::Rate(by) => guide::change_rate(exercise, by),
        Edit::Stop(index) => switch_stop(exercise, kit, index),
        Edit::Pose(index) => pose(exercise, kit, index),
    }
}

fn switch_region(exercise: &mut Exercise, region: Region) {
    let had = exercise.regions.contains(&region);
    exercise.regions.retain(|other| *other != region && *other != Region::All);
    if !had && region != Region::All {
        exercise.regions.push(region);
    }
    if exercise.regions.is_empty() {
        exercise.regions.push(Region::All);
    }
}

/// By one second up to ten, by five up to a minute, then by thirty; one second to an hour.
fn change_length(exercise: &mut Exercise, index: usize, by: i8) {
    let Some(step) = exercise.steps.get(index) else { return };
    let now = step.length.0.div_ceil(1000);
    let seconds = if by > 0 {
        match now {
            0..10 => now + 1,
            10..60 => now / 5 * 5 + 5,
            _ => now / 30 * 30 + 30,
        }
    } else {
        match now {
            0..=10 => now.saturating_sub(1),
            11..=60 => now.div_ceil(5) * 5 - 5,
            _ => now.div_ceil(30) * 30 - 30,
        }
    };
    plan::set_length(exercise, index, Millis(seconds.clamp(1, 3600) * 1000));
}

fn switch_stop(exercise: &mut Exercise, kit: &OwnKit, index: usize) {
    let Some(rule) = kit.stops.get(index).filter(|_| index > 0) else { return };
    if exercise.stop.contains(rule) {
        exercise.stop.retain(|other| other != rule);
    } else {
        exercise.stop.push(rule.clone());
    }
}

fn pose(exercise: &mut Exercise, kit: &OwnKit, index: Option<usize>) {
    let chosen = index.and_then(|index| kit.poses.get(index));
    for step in &mut exercise.steps {
        step.repeat_frames = false;
        step.frames = chosen
            .map(|own| Frame {
                pose: own.pose.clone(),
                length: None,
                ease: Millis(0),
                arrow: false,
                caption: own.name.clone(),
                choice: None,
            })
            .into_iter()
            .collect();
        step.no_figure = chosen.is_none().then(|| kit.no_figure.clone());
    }
}
