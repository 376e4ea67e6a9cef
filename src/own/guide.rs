//! What keeps the time of an own exercise: seconds, a breath, or a beat.
//!
//! Invariant: a guide that is chosen can play: a breath gets its two steps, a beat a step with beats.

use super::Exercise;
use super::Millis;
use super::OwnKit;
use super::Pacer;
use super::plan;
use crate::content::BreathRate;
use crate::content::StepKind;
use crate::content::Tempo;

/// What keeps the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    /// The seconds of each step.
    Seconds,
    Breath,
    Beat,
}

/// Breaths a minute of a new breath; the safety review allows 4.5 to 10 (1.1, M4).
const BREATHS: BreathRate = BreathRate { rate: 6.0, min_rate: 4.5, max_rate: 10.0, ramp: None };

/// What keeps the time now.
pub const fn guide(exercise: &Exercise) -> Guide {
    match &exercise.pacer {
        Pacer::Breath(_) => Guide::Breath,
        Pacer::Metronome(_) | Pacer::Tapping(_) => Guide::Beat,
        _ => Guide::Seconds,
    }
}

/// Lets something else keep the time.
pub fn choose(exercise: &mut Exercise, kit: &OwnKit, chosen: Guide) {
    if chosen == guide(exercise) {
        return;
    }
    match chosen {
        Guide::Seconds => exercise.pacer = Pacer::Narrate,
        Guide::Breath => {
            exercise.pacer = Pacer::Breath(BREATHS);
            need(exercise, kit, StepKind::BreatheIn);
            need(exercise, kit, StepKind::BreatheOut);
            fit_breath(exercise);
        }
        Guide::Beat => {
            exercise.pacer = Pacer::Metronome(Tempo::default());
            need(exercise, kit, StepKind::Metronome);
        }
    }
}

/// Adds a ready step of a kind, unless there is one.
fn need(exercise: &mut Exercise, kit: &OwnKit, kind: StepKind) {
    let has = exercise.steps.iter().any(|step| step.kind == kind);
    if let Some(phrase) = kit.phrases.iter().find(|phrase| phrase.kind == kind && !has) {
        let step = plan::step_from(kit, phrase, &exercise.steps);
        plan::add(exercise, step);
    }
}

/// Faster or slower, by half a breath or by two beats a minute.
pub fn change_rate(exercise: &mut Exercise, by: i8) {
    match &mut exercise.pacer {
        Pacer::Breath(breath) => {
            let rate = breath.rate + 0.5 * f32::from(by);
            breath.rate = rate.clamp(breath.min_rate, breath.max_rate);
            breath.ramp = None;
            fit_breath(exercise);
        }
        Pacer::Metronome(tempo) | Pacer::Tapping(tempo) => {
            let bpm = tempo.bpm + 2.0 * f32::from(by);
            tempo.bpm = bpm.clamp(tempo.min_bpm, tempo.max_bpm);
            tempo.ramp = None;
        }
        _ => {}
    }
}

/// Breaths or beats a minute; nothing for seconds.
pub const fn rate(exercise: &Exercise) -> Option<f32> {
    match &exercise.pacer {
        Pacer::Breath(breath) => Some(breath.rate),
        Pacer::Metronome(tempo) | Pacer::Tapping(tempo) => Some(tempo.bpm),
        _ => None,
    }
}

/// In and out share a breath of the chosen rate as four to six, the way of *six breaths a minute*.
fn fit_breath(exercise: &mut Exercise) {
    let Pacer::Breath(breath) = &exercise.pacer else { return };
    let whole = f64::from(60.0 / breath.rate);
    for (kind, share) in [(StepKind::BreatheIn, 0.4), (StepKind::BreatheOut, 0.6)] {
        let length = Millis::from_seconds((whole * share * 10.0).round() / 10.0).unwrap_or(Millis(5_000));
        for index in 0..exercise.steps.len() {
            if exercise.steps.get(index).is_some_and(|step| step.kind == kind) {
                plan::set_length(exercise, index, length);
            }
        }
    }
}
