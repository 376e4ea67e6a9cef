//! Several exercises in a row, as the facts tell it: what is behind, what is ahead, how it ended.
//!
//! Invariant: the same facts in any order, once or twice, give the same summary. A part whose exercise
//! ended counts as behind even when its own fact was never written.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;

use super::history::History;
use super::history::SessionSummary;
use crate::clock::Day;
use crate::record::Ending;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::PlannedPart;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SequenceId;
use crate::record::SequenceSource;
use crate::record::SessionId;

/// One run of a sequence.
#[derive(Clone, Debug, PartialEq)]
pub struct SequenceSummary {
    pub id: SequenceId,
    pub source: SequenceSource,
    pub day: Day,
    pub started: Timestamp,
    pub parts: Vec<PlannedPart>,
    pub ending: Option<Ending>,
    pub before: Ratings,
    pub after: Ratings,
    passed: BTreeMap<u32, PassedPart>,
    begun: BTreeMap<u32, SessionId>,
}

/// A part that is behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassedPart {
    pub skipped: bool,
    pub day: Day,
    /// Time spent in a part that is no exercise.
    pub spent: Duration,
}

impl SequenceSummary {
    /// Whether it can be taken up again.
    pub const fn is_unfinished(&self) -> bool {
        self.ending.is_none()
    }

    /// What became of a part, once it is behind.
    pub fn passed(&self, part: usize) -> Option<PassedPart> {
        self.passed.get(&u32::try_from(part).ok()?).copied()
    }

    /// The run of a part's exercise, once it began; the latest.
    pub fn session(&self, part: usize) -> Option<SessionId> {
        self.begun.get(&u32::try_from(part).ok()?).copied()
    }

    /// The runs of all its exercises.
    pub fn sessions(&self) -> impl Iterator<Item = SessionId> + '_ {
        self.begun.values().copied()
    }

    /// Time in parts that are no exercise, by day.
    pub fn touches(&self) -> impl Iterator<Item = (Day, Duration)> + '_ {
        self.passed.values().map(|part| (part.day, part.spent))
    }
}

/// All sequences, folded. A fact may stand before its sequence's start, because a clock was set back.
#[derive(Clone, Debug, Default)]
pub(super) struct Sequences {
    all: Vec<SequenceSummary>,
    by_id: BTreeMap<SequenceId, usize>,
    by_session: BTreeMap<SessionId, SequenceId>,
    early: BTreeMap<SequenceId, Vec<Fact>>,
}

impl Sequences {
    pub(super) fn add(&mut self, fact: &Fact) {
        let Some(id) = sequence_of(&fact.body) else { return };
        if let FactBody::SequenceStarted { source, parts, .. } = &fact.body {
            if self.by_id.contains_key(&id) {
                return;
            }
            self.by_id.insert(id, self.all.len());
            self.all.push(SequenceSummary {
                id,
                source: source.clone(),
                day: fact.day,
                started: fact.at,
                parts: parts.clone(),
                ending: None,
                before: Ratings::default(),
                after: Ratings::default(),
                passed: BTreeMap::new(),
                begun: BTreeMap::new(),
            });
            for early in self.early.remove(&id).unwrap_or_default() {
                self.add(&early);
            }
            return;
        }
        let Some(sequence) = self.by_id.get(&id).and_then(|at| self.all.get_mut(*at)) else {
            self.early.entry(id).or_default().push(fact.clone());
            return;
        };
        match &fact.body {
            FactBody::PartBegun { part, session, .. } => {
                sequence.begun.insert(*part, *session);
                self.by_session.insert(*session, id);
            }
            FactBody::PartPassed { part, skipped, spent_ms, .. } => {
                let spent = Duration::from_millis(*spent_ms);
                sequence.passed.insert(*part, PassedPart { skipped: *skipped, day: fact.day, spent });
            }
            FactBody::SequenceEnded { how, .. } => sequence.ending = Some(*how),
            FactBody::SequenceRated { moment: RatingMoment::Before, ratings, .. } => {
                sequence.before = *ratings;
            }
            FactBody::SequenceRated { moment: RatingMoment::After, ratings, .. } => sequence.after = *ratings,
            _ => {}
        }
    }

    pub(super) fn all(&self) -> &[SequenceSummary] {
        &self.all
    }

    fn get(&self, id: SequenceId) -> Option<&SequenceSummary> {
        self.by_id.get(&id).and_then(|at| self.all.get(*at))
    }

    fn of_session(&self, session: SessionId) -> Option<SequenceId> {
        self.by_session.get(&session).copied()
    }
}

/// What can be taken up again: the latest thing that was begun and not ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LeftOpen<'a> {
    Session(&'a SessionSummary),
    /// A sequence, with the run of its exercise that was cut off in the middle.
    Sequence(&'a SequenceSummary, Option<&'a SessionSummary>),
}

impl History {
    /// All sequences in the order they began.
    pub fn sequences(&self) -> &[SequenceSummary] {
        self.sequences_folded().all()
    }

    /// One sequence.
    pub fn sequence(&self, id: SequenceId) -> Option<&SequenceSummary> {
        self.sequences_folded().get(id)
    }

    /// The sequence that a run was a part of.
    pub fn sequence_of(&self, session: SessionId) -> Option<&SequenceSummary> {
        self.sequence(self.sequences_folded().of_session(session)?)
    }

    /// Time really spent in a sequence: its exercises and what lies between them.
    pub fn practised_in(&self, sequence: &SequenceSummary) -> Duration {
        let runs = sequence.sessions().filter_map(|id| self.session(id)).map(|s| s.practised);
        runs.sum::<Duration>() + sequence.touches().map(|(_, spent)| spent).sum::<Duration>()
    }

    /// Whether a part is behind: said so, left out from the start, or its exercise ended.
    pub fn is_behind(&self, sequence: &SequenceSummary, part: usize) -> bool {
        let ended =
            || sequence.session(part).and_then(|id| self.session(id)).is_some_and(|s| s.ending.is_some());
        sequence.passed(part).is_some()
            || sequence.parts.get(part).is_none_or(|planned| planned.left_out)
            || ended()
    }

    /// The latest thing that can be taken up again.
    pub fn left_open(&self) -> Option<LeftOpen<'_>> {
        let session = self.unfinished();
        let has_rest = |s: &&SequenceSummary| (0..s.parts.len()).any(|part| !self.is_behind(s, part));
        let sequence = self.sequences().iter().rev().find(|s| s.is_unfinished() && has_rest(s));
        match (session, sequence) {
            (None, None) => None,
            (Some(session), None) => Some(LeftOpen::Session(session)),
            (None, Some(sequence)) => Some(LeftOpen::Sequence(sequence, None)),
            (Some(session), Some(sequence)) => {
                let within = self.sequence_of(session.id).is_some_and(|of| of.id == sequence.id);
                if within {
                    Some(LeftOpen::Sequence(sequence, Some(session)))
                } else if session.started > sequence.started {
                    Some(LeftOpen::Session(session))
                } else {
                    Some(LeftOpen::Sequence(sequence, None))
                }
            }
        }
    }
}

/// The sequence a fact belongs to.
const fn sequence_of(body: &FactBody) -> Option<SequenceId> {
    match body {
        FactBody::SequenceStarted { sequence, .. }
        | FactBody::PartBegun { sequence, .. }
        | FactBody::PartPassed { sequence, .. }
        | FactBody::SequenceEnded { sequence, .. }
        | FactBody::SequenceRated { sequence, .. } => Some(*sequence),
        _ => None,
    }
}
