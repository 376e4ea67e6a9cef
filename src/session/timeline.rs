//! A dose laid out in time, one segment after the other.
//!
//! Invariant: a timeline's length is the sum of its plan, jitter or not, and the same exercise,
//! dose and seed always give the same timeline. Played by [`super::engine`].

use std::ops::Range;
use std::time::Duration;

use super::chance::Chance;
use super::pictures::Angles;
use super::pictures::Picture;
use super::rhythm::Beats;
use crate::content::ChoiceOrder;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Pacer;
use crate::content::PlanEntry;
use crate::content::SidePictures;
use crate::content::Step;
use crate::content::StepKind;
use crate::content::Tempo;
use crate::content::breaths;
use crate::content::slowed;

/// A place in a repeated run, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    pub number: u16,
    pub of: u16,
}

/// One step at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Index into the exercise's steps.
    pub step: usize,
    pub kind: StepKind,
    /// At the written pace; [`super::Pace`] may stretch it.
    pub length: Duration,
    /// Which plan entry it belongs to, counted from 0; the parts of the progress bar.
    pub part: usize,
    /// Which repetition of its part.
    pub round: Round,
    /// Whether it opens its repetition.
    pub opens_round: bool,
    /// What one repetition is called, such as "Breath"; only where the part repeats.
    pub counted_as: Option<String>,
    /// Which of the step's choices is called out.
    pub choice: Option<usize>,
    /// The whole breath that it is part of, at the written pace; nothing for other steps.
    pub breath: Duration,
    /// The picture to judge. The segment waits until it is answered.
    pub picture: Option<Picture>,
}

/// All segments of one run.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    segments: Vec<Segment>,
    parts: usize,
    /// Of a metronome exercise.
    tempo: Option<Tempo>,
    /// Breaths a minute of the first breath, before it is slowed.
    breaths: Option<f32>,
    seed: u64,
}

impl Timeline {
    /// Lays out `dose` of `exercise`; `seed` decides shuffled choices and jitter.
    pub fn lay_out(exercise: &Exercise, dose: &Dose, seed: u64) -> Self {
        let mut chance = Chance::seeded(seed);
        let mut segments = Vec::new();
        for (part, entry) in dose.plan.iter().enumerate() {
            lay_out_part(exercise, entry, part, &mut chance, &mut segments);
        }
        let breaths = lay_out_breaths(exercise, &mut segments);
        if let Pacer::LeftRight { pictures, .. } = exercise.pacer {
            lay_out_pictures(pictures, Angles::of_amount(&dose.id), &mut segments, &mut chance);
        }
        let tempo = exercise.pacer.tempo().cloned();
        Self { segments, parts: dose.plan.len(), tempo, breaths, seed }
    }

    /// Decides everything random in it.
    pub const fn seed(&self) -> u64 {
        self.seed
    }

    /// Breaths a minute that its first breath is written in; the rate it slows down to, where it slows down.
    pub const fn written_breaths(&self) -> Option<f32> {
        self.breaths
    }

    /// How it counts its beats.
    pub const fn tempo(&self) -> Option<&Tempo> {
        self.tempo.as_ref()
    }

    /// The segments in order.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// The segment at `index`.
    pub fn get(&self, index: usize) -> Option<&Segment> {
        self.segments.get(index)
    }

    /// The beats of the metronome segment at `index`, when its step begins at `rate` beats a minute.
    pub fn beats(&self, index: usize, rate: f32) -> Option<Beats> {
        let tempo = self.tempo.as_ref().filter(|_| rate > 0.0)?;
        let is_metronome = self.get(index).is_some_and(|segment| segment.kind == StepKind::Metronome);
        is_metronome.then(|| Beats::new(tempo, rate, self.seed.wrapping_add(index as u64)))
    }

    /// How many parts the plan has.
    pub const fn parts(&self) -> usize {
        self.parts
    }

    /// The whole length at the written pace.
    pub fn length(&self) -> Duration {
        self.segments.iter().map(|s| s.length).sum()
    }

    /// The first segment of the repetition that `index` belongs to.
    pub fn round_start(&self, index: usize) -> usize {
        let before = self.segments.iter().take(index + 1);
        before.enumerate().filter(|(_, s)| s.opens_round).map(|(i, _)| i).next_back().unwrap_or(0)
    }

    /// The first segment after the repetition that `index` belongs to (may be the end).
    pub fn round_end(&self, index: usize) -> usize {
        let after = self.segments.iter().enumerate().skip(index + 1);
        after.filter(|(_, s)| s.opens_round).map(|(i, _)| i).next().unwrap_or(self.segments.len())
    }

    /// The first segment of the part that `index` belongs to.
    pub fn part_start(&self, index: usize) -> usize {
        let part = self.get(index).map_or(0, |s| s.part);
        self.segments.iter().position(|s| s.part == part).unwrap_or(0)
    }
}

fn lay_out_part(
    exercise: &Exercise,
    entry: &PlanEntry,
    part: usize,
    chance: &mut Chance,
    segments: &mut Vec<Segment>,
) {
    let steps: Vec<(usize, &Step)> = entry
        .steps
        .iter()
        .filter_map(|id| exercise.steps.iter().enumerate().find(|(_, s)| &s.id == id))
        .collect();
    let plans: Vec<StepPlan> = steps.iter().map(|(_, s)| StepPlan::new(s, entry, chance)).collect();
    for number in 0..entry.times {
        for (place, ((step, written), plan)) in steps.iter().zip(&plans).enumerate() {
            segments.push(Segment {
                step: *step,
                kind: written.kind,
                length: plan.length(usize::from(number)),
                part,
                round: Round { number: number + 1, of: entry.times },
                opens_round: place == 0,
                counted_as: entry.counted_as.clone().filter(|_| entry.times > 1),
                choice: plan.choice(usize::from(number)),
                breath: Duration::ZERO,
                picture: None,
            });
        }
    }
}

/// Slows breaths down where the exercise asks for it and tells each of its parts how long it is; gives back
/// the rate that the first one is written in.
fn lay_out_breaths(exercise: &Exercise, segments: &mut [Segment]) -> Option<f32> {
    let kinds: Vec<StepKind> = segments.iter().map(|segment| segment.kind).collect();
    let all = breaths(&kinds);
    let length = |segments: &[Segment], breath: &Range<usize>| -> Duration {
        segments.get(breath.clone()).unwrap_or_default().iter().map(|segment| segment.length).sum()
    };
    let first = all.iter().find(|breath| kinds.get(breath.start) == Some(&StepKind::BreatheIn));
    let written = first.map(|breath| length(segments, breath)).filter(|length| !length.is_zero());
    if let Some(ramp) = exercise.pacer.breath_ramp() {
        let steps: Vec<_> = segments.iter().map(|segment| (segment.kind, segment.length)).collect();
        for (segment, length) in segments.iter_mut().zip(slowed(&steps, ramp)) {
            segment.length = length;
        }
    }
    for breath in all {
        let whole = length(segments, &breath);
        for segment in segments.get_mut(breath).unwrap_or_default() {
            segment.breath = whole;
        }
    }
    written.map(|length| 60.0 / length.as_secs_f32())
}

/// Gives every called-out picture its side, view and angle.
fn lay_out_pictures(kind: SidePictures, angles: Angles, segments: &mut [Segment], chance: &mut Chance) {
    let asked = segments.iter_mut().filter(|segment| segment.kind == StepKind::Cue);
    let asked: Vec<&mut Segment> = asked.collect();
    let pictures = Picture::series(asked.len(), kind, angles, chance);
    for (segment, picture) in asked.into_iter().zip(pictures) {
        segment.picture = Some(picture);
    }
}

/// What one step of a part will be in each repetition.
struct StepPlan {
    length: Duration,
    /// Signed nanoseconds to add, one for each repetition; they sum to nothing.
    jitter: Vec<i64>,
    choices: Vec<usize>,
}

impl StepPlan {
    fn new(step: &Step, entry: &PlanEntry, chance: &mut Chance) -> Self {
        let times = usize::from(entry.times);
        let length = entry.lengths.get(&step.id).copied().unwrap_or(step.length).duration();
        Self {
            length,
            jitter: balanced_jitter(step.jitter.duration().min(length), times, chance),
            choices: step.choices.as_ref().map_or_else(Vec::new, |c| {
                let weights: Vec<u8> = c.items.iter().map(|i| i.weight).collect();
                chosen(&weights, c.order, times, chance)
            }),
        }
    }

    fn length(&self, round: usize) -> Duration {
        let extra = self.jitter.get(round).copied().unwrap_or(0);
        let size = Duration::from_nanos(extra.unsigned_abs());
        if extra < 0 { self.length.saturating_sub(size) } else { self.length + size }
    }

    fn choice(&self, round: usize) -> Option<usize> {
        self.choices.get(round).copied()
    }
}

/// Random lengthening and shortening in pairs, so that the whole keeps its length.
fn balanced_jitter(most: Duration, times: usize, chance: &mut Chance) -> Vec<i64> {
    if most.is_zero() || times < 2 {
        return Vec::new();
    }
    let mut all = Vec::with_capacity(times);
    for _ in 0..times / 2 {
        let by = (most.as_nanos() as f64 * chance.symmetric()) as i64;
        all.extend([by, -by]);
    }
    all.resize(times, 0);
    chance.shuffle(&mut all);
    all
}

/// Which choice in which repetition: each as often as its weight says, in the order asked for.
fn chosen(weights: &[u8], order: ChoiceOrder, times: usize, chance: &mut Chance) -> Vec<usize> {
    let one_deck: Vec<usize> = weights
        .iter()
        .enumerate()
        .flat_map(|(i, w)| std::iter::repeat_n(i, usize::from((*w).max(1))))
        .collect();
    let mut all = Vec::with_capacity(times + one_deck.len());
    while all.len() < times && !one_deck.is_empty() {
        let mut deck = one_deck.clone();
        if order == ChoiceOrder::Shuffled {
            chance.shuffle(&mut deck);
        }
        all.extend(deck);
    }
    all.truncate(times);
    all
}
