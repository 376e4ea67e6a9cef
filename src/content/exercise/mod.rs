//! A guided exercise: what to do, for how long, how much, when to stop, and how sure we are.
//!
//! Invariant: a dose names only steps that exist, and its stated length is within five seconds of
//! the sum of its steps ([`crate::content::check`] refuses anything else). The session engine
//! turns a dose into a timeline (`session::timeline`).

mod dose;
mod drill;
mod kit;
mod length;
mod pacer;
mod ramp;
mod step;
mod write;

use serde::Deserialize;
use serde::Serialize;

use super::evidence::Evidence;
use super::vocabulary::DystoniaType;
use super::vocabulary::FunctionalUse;
use super::vocabulary::InjectedPlace;
use super::vocabulary::Load;
use super::vocabulary::Lock;
use super::vocabulary::Pillar;
use super::vocabulary::Position;
use super::vocabulary::Region;
use super::vocabulary::Stage;

pub use dose::Dose;
pub use dose::PlanEntry;
pub use drill::drill_step;
pub use kit::OwnKit;
pub use kit::OwnPose;
pub use kit::Phrase;
pub use length::Millis;
pub use pacer::BreathRamp;
pub use pacer::BreathRate;
pub use pacer::Pacer;
pub use pacer::SidePictures;
pub use pacer::Tempo;
pub use pacer::TempoRamp;
pub use ramp::breaths;
pub use ramp::even_ramp;
pub use ramp::slowed;
pub use step::Choice;
pub use step::ChoiceOrder;
pub use step::Choices;
pub use step::Frame;
pub use step::Question;
pub use step::Step;
pub use step::StepKind;

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
    /// What it counts toward in a day; `None` when it strains nothing.
    pub load: Option<Load>,
    /// Places after whose injection it rests on day 0 to 2.
    pub injection: Vec<InjectedPlace>,
    /// The amount that is fine on a hard day; `None` when it is not for hard days.
    pub hard_day: Option<String>,
    /// May be offered to settle down after a stop.
    pub settles: bool,
    /// What changes for functional dystonia.
    pub functional: Option<ForFunctional>,
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

/// How an exercise changes for functional dystonia.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForFunctional {
    pub how: FunctionalUse,
    pub note: String,
    /// Steps that take the place of those with the same id, and last as long.
    #[serde(default)]
    pub steps: Vec<Step>,
}

impl Exercise {
    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|s| s.id == id)
    }

    /// The exercise as it is in functional mode: the changed steps in place, and nothing counted aloud or
    /// on the screen (safety review, 1.1 and 2.2 rule 3).
    #[must_use]
    pub fn in_functional_mode(&self) -> Self {
        let mut changed = self.clone();
        for own in self.functional.iter().flat_map(|functional| &functional.steps) {
            changed.steps.iter_mut().filter(|step| step.id == own.id).for_each(|step| step.clone_from(own));
        }
        for entry in changed.doses.iter_mut().flat_map(|dose| &mut dose.plan) {
            entry.counted_as = None;
        }
        changed
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

    /// The sum of a dose's steps, without jitter (which a set balances out); breaths that slow down take the
    /// time they take.
    pub fn length_of(&self, dose: &Dose) -> Millis {
        if let Some(ramp) = self.pacer.breath_ramp() {
            return self.slowed_length(dose, ramp);
        }
        let sum = dose.plan.iter().map(|entry| {
            let lengths = entry.steps.iter().map(|id| self.step_length(entry, id).0);
            lengths.fold(0, u32::saturating_add).saturating_mul(u32::from(entry.times))
        });
        Millis(sum.fold(0, u32::saturating_add))
    }

    fn slowed_length(&self, dose: &Dose, ramp: BreathRamp) -> Millis {
        let round = |entry: &PlanEntry| {
            let step = |id: &String| {
                let kind = self.step(id)?.kind;
                Some((kind, self.step_length(entry, id).duration()))
            };
            entry.steps.iter().filter_map(step).collect::<Vec<_>>().repeat(usize::from(entry.times))
        };
        let steps: Vec<_> = dose.plan.iter().flat_map(round).collect();
        let sum: std::time::Duration = slowed(&steps, ramp).iter().sum();
        Millis::from_seconds(sum.as_secs_f64()).unwrap_or_default()
    }

    fn step_length(&self, entry: &PlanEntry, id: &str) -> Millis {
        let own = || self.step(id).map(|s| s.length);
        entry.lengths.get(id).copied().or_else(own).unwrap_or_default()
    }
}
