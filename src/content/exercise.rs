//! A guided exercise: what to do, for how long, how much, when to stop, and how sure we are.
//!
//! Invariant: a dose names only steps that exist, and its stated length is within five seconds of
//! the sum of its steps ([`crate::content::check`] refuses anything else). The session engine
//! turns a dose into a timeline (`session::timeline`).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use super::evidence::Evidence;
use super::vocabulary::DoseOrigin;
use super::vocabulary::DystoniaType;
use super::vocabulary::Lock;
use super::vocabulary::Pillar;
use super::vocabulary::Position;
use super::vocabulary::Region;
use super::vocabulary::Stage;
use super::vocabulary::words;

/// A length of time in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Millis(pub u32);

impl Millis {
    /// From seconds, rounded to the nearest millisecond; `None` when negative, not finite or over a day.
    pub fn from_seconds(seconds: f64) -> Option<Self> {
        let ms = (seconds * 1000.0).round();
        (0.0..=86_400_000.0).contains(&ms).then_some(Self(ms as u32))
    }

    /// Seconds as a fraction.
    pub fn seconds(self) -> f64 {
        f64::from(self.0) / 1000.0
    }

    /// As a standard duration.
    pub fn duration(self) -> std::time::Duration {
        std::time::Duration::from_millis(u64::from(self.0))
    }
}

/// One exercise of the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Exercise {
    /// Lower-case words joined by hyphens; also the file's name.
    pub id: String,
    /// The research file's short code, such as `M4`.
    pub code: String,
    pub title: String,
    pub pillar: Pillar,
    pub stages: Vec<Stage>,
    pub regions: Vec<Region>,
    pub types: Vec<DystoniaType>,
    pub locks: Vec<Lock>,
    pub positions: Vec<Position>,
    pub props: Vec<String>,
    /// Why one would do this, in one or two sentences.
    pub purpose: String,
    /// How to sit, stand or lie, and what to have ready.
    pub setup: String,
    pub steps: Vec<Step>,
    pub pacer: Pacer,
    pub doses: Vec<Dose>,
    /// What one step forward would be.
    pub forward_rule: String,
    /// What one step back would be.
    pub back_rule: String,
    /// Reasons to stop besides the general stop levels; each reads on from "Stop if …".
    pub stop: Vec<String>,
    /// Who should ask first, or what never to do; shown before Start.
    pub warning: Option<String>,
    pub evidence: Evidence,
    /// Left and right follow the person's own side.
    pub side_dependent: bool,
    /// The person's own mirror is used (never a camera).
    pub mirror: bool,
    pub laser: bool,
    /// What it may feel like.
    pub feel: String,
    pub mistakes: Vec<String>,
    pub easier: String,
    pub harder: String,
    /// The words for a printed sheet.
    pub handout: String,
}

/// One named thing to do, of a set length.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    pub id: String,
    pub kind: StepKind,
    /// Two to five words, large on screen: "Turn slowly".
    pub cue: String,
    /// The words for the ear, the important one first: "Left. Turn slowly."
    pub say: String,
    /// One line of help under the cue.
    pub detail: String,
    pub length: Millis,
    /// Random variation either way; the engine balances it, so a set keeps its length.
    pub jitter: Millis,
    /// For `cue` steps: what may be called out. The cue text contains `{choice}`.
    pub choices: Option<Choices>,
    /// A question that stands on the screen during the step; answering is always optional.
    pub ask: Option<Question>,
}

words! {
    /// What a step asks of the clock, the picture and the sound.
    StepKind {
        Prepare = "prepare",
        /// A movement.
        Step = "step",
        Hold = "hold", Rest = "rest", BreatheIn = "breathe-in", BreatheOut = "breathe-out",
        BreathHold = "breath-hold", Metronome = "metronome", Cue = "cue", Narrate = "narrate",
        /// As long as wanted, up to the step's length.
        Free = "free",
    }
}

/// The things a cue step may call out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choices {
    pub order: ChoiceOrder,
    pub items: Vec<Choice>,
}

words! {
    /// How the next choice is found.
    ChoiceOrder {
        /// As written, starting again at the end.
        Ordered = "ordered",
        /// Shuffled so that each comes as often as its weight says.
        Shuffled = "shuffled",
    }
}

/// One thing to call out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub name: String,
    /// Relative frequency, 1–9.
    pub weight: u8,
}

/// An optional question during a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub text: String,
    pub answers: Vec<String>,
}

/// What keeps the time, and within which limits the person may change it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Pacer {
    /// Breaths a minute; in and out share each breath as the steps' lengths say.
    Breath { rate: f32, min_rate: f32, max_rate: f32 },
    /// Work and rest in turn.
    Hold,
    /// Beats a minute.
    Metronome { bpm: f32, min_bpm: f32, max_bpm: f32, beats_per_bar: u8 },
    /// Called-out cues.
    Cue,
    /// Timed spoken lines.
    Narrate,
    /// The person's own time.
    Free,
}

/// How much: gentle, default, demanding, or a short form used by ready sessions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dose {
    /// `gentle`, `default`, `demanding`, or a short form's own name.
    pub id: String,
    /// A few words, such as "24 breaths".
    pub label: String,
    pub origin: DoseOrigin,
    /// Works the origin rests on; empty only for [`DoseOrigin::Design`].
    pub origin_refs: Vec<String>,
    /// The length written in the file; the plan's own sum is within five seconds of it.
    pub stated: Millis,
    /// Shown, but opens only after "a therapist showed me this".
    pub with_therapist: bool,
    pub note: Option<String>,
    pub plan: Vec<PlanEntry>,
}

/// A run of steps, repeated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlanEntry {
    pub steps: Vec<String>,
    pub times: u16,
    /// What one round is called on screen, such as "Breath" or "Turn".
    pub counted_as: Option<String>,
    /// Other lengths for this run only, by step id.
    pub lengths: BTreeMap<String, Millis>,
}

impl Exercise {
    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|s| s.id == id)
    }

    /// The dose with this id.
    pub fn dose(&self, id: &str) -> Option<&Dose> {
        self.doses.iter().find(|d| d.id == id)
    }

    /// Shortest and longest dose, in whole minutes rounded up.
    pub fn minutes(&self) -> (u32, u32) {
        let minutes = self.doses.iter().map(|d| d.stated.0.div_ceil(60_000));
        (minutes.clone().min().unwrap_or(0), minutes.max().unwrap_or(0))
    }

    /// The sum of a dose's steps, without jitter (which a set balances out).
    pub fn length_of(&self, dose: &Dose) -> Millis {
        let sum = dose.plan.iter().map(|entry| {
            let lengths = entry.steps.iter().map(|id| self.step_length(entry, id).0);
            lengths.fold(0, u32::saturating_add).saturating_mul(u32::from(entry.times))
        });
        Millis(sum.fold(0, u32::saturating_add))
    }

    fn step_length(&self, entry: &PlanEntry, id: &str) -> Millis {
        let own = || self.step(id).map(|s| s.length);
        entry.lengths.get(id).copied().or_else(own).unwrap_or_default()
    }
}
