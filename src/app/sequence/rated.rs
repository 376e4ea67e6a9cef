//! How several exercises in a row were: the whole once, each by itself where the person likes, one step.
//!
//! Invariant: everything may stay empty; what is said of one exercise is kept as the rating of its own run,
//! and the whole counts for the others. The rules read both (`practice::diary`).

use std::collections::BTreeMap;

use crate::app::App;
use crate::app::action::SequenceAction;
use crate::record::Direction;
use crate::record::FactBody;
use crate::record::Felt;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SessionId;

/// What was answered about the parts of a sequence, and not kept yet. Parts by their place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartDrafts {
    /// Each exercise is asked by itself.
    pub each: bool,
    pub felt: BTreeMap<usize, Felt>,
    /// The step chosen; nothing is "stay", which is preset.
    pub step: Option<(usize, Direction)>,
}

impl App {
    /// Takes an answer about the parts.
    pub(super) fn rate_parts(&mut self, action: SequenceAction) {
        let drafts = &mut self.drafts.parts;
        match action {
            SequenceAction::AskEach(on) => drafts.each = on,
            SequenceAction::Feel(part, felt) => {
                // The same answer again takes it back.
                if drafts.felt.get(&part) == Some(&felt) {
                    drafts.felt.remove(&part);
                } else {
                    drafts.felt.insert(part, felt);
                }
            }
            SequenceAction::Step(step) => drafts.step = step,
            _ => {}
        }
    }

    /// The runs of the sequence that were answered by themselves, with their answers.
    pub fn rated_parts(&self) -> Vec<(SessionId, Ratings)> {
        let Some(run) = &self.sequence else { return Vec::new() };
        let mut kept = self.history.sequences().iter();
        let Some(summary) = kept.find(|summary| summary.id == run.id) else { return Vec::new() };
        let of = |(part, felt): (&usize, &Felt)| {
            Some((summary.session(*part)?, Ratings { felt: Some(*felt), ..Ratings::default() }))
        };
        self.drafts.parts.felt.iter().filter_map(of).collect()
    }

    /// Keeps the ratings given after the whole, and the step chosen.
    pub(in crate::app) fn rate_sequence(&mut self) {
        let Some(sequence) = self.sequence.as_ref().map(|run| run.id) else { return };
        let (moment, ratings) = (RatingMoment::After, self.drafts.after);
        if ratings != Ratings::default() {
            self.keep(FactBody::SequenceRated { sequence, moment, ratings });
        }
        for (session, ratings) in self.rated_parts() {
            self.keep(FactBody::SessionRated { session, moment, ratings });
        }
        let step = std::mem::take(&mut self.drafts.parts).step;
        let portion = |part: usize| self.sequence.as_ref()?.sequence.parts().get(part)?.portion().cloned();
        if let Some((portion, direction)) = step.and_then(|(part, way)| Some((portion(part)?, way))) {
            self.keep(FactBody::StepChosen { exercise: portion.exercise, dose: portion.dose, direction });
        }
    }
}
