//! An exercise made from a pacer alone: a metronome or a breath without text around it.
//!
//! Invariant: it keeps the same laws as a written one (one step at least, one dose called
//! `default`), so whatever plays exercises plays it. Used by `geste render-audio` and by tests.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::evidence::Evidence;
use super::super::vocabulary::DoseOrigin;
use super::super::vocabulary::Grade;
use super::super::vocabulary::Pillar;
use super::Dose;
use super::Exercise;
use super::Millis;
use super::Pacer;
use super::PlanEntry;
use super::Step;
use super::StepKind;

/// A step of a drill: its kind and length.
pub fn drill_step(kind: StepKind, length: Millis) -> Step {
    Step {
        id: kind.word().to_owned(),
        kind,
        cue: String::new(),
        say: String::new(),
        detail: String::new(),
        length,
        jitter: Millis::default(),
        choices: None,
        ask: None,
        frames: Vec::new(),
        repeat_frames: false,
        no_figure: None,
    }
}

impl Exercise {
    /// `steps`, `times` over, in the time of `pacer`.
    pub fn drill(id: &str, pacer: Pacer, steps: Vec<Step>, times: u16) -> Self {
        let plan = PlanEntry {
            steps: steps.iter().map(|step| step.id.clone()).collect(),
            times,
            counted_as: None,
            lengths: BTreeMap::new(),
        };
        let mut exercise = Self::empty(id, pacer, steps);
        let mut dose = Dose {
            id: "default".to_owned(),
            label: String::new(),
            origin: DoseOrigin::Design,
            origin_refs: Vec::new(),
            stated: Millis::default(),
            with_therapist: false,
            note: None,
            plan: vec![plan],
        };
        dose.stated = exercise.length_of(&dose);
        exercise.doses.push(dose);
        exercise
    }

    fn empty(id: &str, pacer: Pacer, steps: Vec<Step>) -> Self {
        let none = String::new;
        Self {
            id: id.to_owned(),
            code: none(),
            title: none(),
            pillar: Pillar::Mindfulness,
            stages: Vec::new(),
            regions: Vec::new(),
            types: Vec::new(),
            locks: Vec::new(),
            load: None,
            injection: Vec::new(),
            hard_day: None,
            settles: false,
            functional: None,
            positions: Vec::new(),
            props: Vec::new(),
            purpose: none(),
            setup: none(),
            steps,
            pacer,
            doses: Vec::new(),
            forward_rule: none(),
            back_rule: none(),
            stop: Vec::new(),
            warning: None,
            evidence: Evidence {
                grade: Grade::Opinion,
                summary: none(),
                refs: Vec::new(),
                as_of: Date::default(),
                review_by: Date::default(),
            },
            side_dependent: false,
            mirror: false,
            laser: false,
            feel: none(),
            mistakes: Vec::new(),
            easier: none(),
            harder: none(),
            handout: none(),
        }
    }
}
