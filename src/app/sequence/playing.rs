//! A sequence from Start to its end: begin a part, rest, go on, skip, end here, take up again.
//!
//! Invariant: the facts are written in the order in which things happen, so that a killed program can be
//! taken up at the part it was in. Each exercise runs as any other (`run.rs`).

use std::time::Duration;

use super::super::App;
use super::super::Effect;
use super::super::Route;
use super::super::action::SequenceAction;
use super::PartDrafts;
use super::REST;
use super::SequenceRun;
use super::Stage;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SequenceId;
use crate::record::SequenceSource;
use crate::record::SessionId;
use crate::session::Chime;
use crate::session::Event;
use crate::session::PartState;
use crate::session::Score;
use crate::session::Sequence;
use crate::session::Sounding;
use crate::session::Work;
use crate::stats::SequenceSummary;
use crate::stats::SessionSummary;

impl App {
    /// Takes one action about several exercises in a row.
    pub(in super::super) fn sequence_action(&mut self, action: SequenceAction) {
        match action {
            SequenceAction::Start => {
                if let Some(prepared) = self.prepared.take() {
                    self.start_sequence(prepared.sequence);
                }
            }
            SequenceAction::StartToday => {
                if let Some(sequence) = self.sequence_of(&SequenceSource::Today) {
                    self.start_sequence(sequence);
                }
            }
            SequenceAction::GoOn => self.go_on(),
            SequenceAction::SkipPart => self.pass_part(PartState::Skipped, Duration::ZERO),
            SequenceAction::EndHere => self.end_sequence(Ending::DoneForToday),
            SequenceAction::StopForSymptom => self.end_sequence(Ending::StoppedForSymptom),
            SequenceAction::LeavePart => self.leave_part(),
            SequenceAction::AskEach(_) | SequenceAction::Feel(..) | SequenceAction::Step(_) => {
                self.rate_parts(action);
            }
            change => self.change_prepared(change),
        }
    }

    fn start_sequence(&mut self, sequence: Sequence) {
        if sequence.current().is_none() {
            return;
        }
        let id = SequenceId(self.new_id());
        let only_shown = self.is_only_shown(&sequence.source);
        let before = std::mem::take(&mut self.drafts.before);
        self.drafts.after = Ratings::default();
        self.drafts.parts = PartDrafts::default();
        self.drafts.notes.clear();
        self.run = None;
        let (source, parts) = (sequence.source.clone(), sequence.planned());
        let practised = Duration::ZERO;
        let since = self.clock.now().mono;
        let stage = Stage::Between;
        self.sequence =
            Some(SequenceRun { id, sequence, stage, before, ended: None, practised, only_shown, since });
        self.keep(FactBody::SequenceStarted { sequence: id, source, parts });
        if before != Ratings::default() {
            let moment = RatingMoment::Before;
            self.keep(FactBody::SequenceRated { sequence: id, moment, ratings: before });
        }
        self.go_on();
    }

    /// Begins the part at hand; from a touch, goes to what follows it.
    fn go_on(&mut self) {
        let Some(run) = &mut self.sequence else { return };
        match run.stage {
            Stage::Touch => {
                let whole = run.current().map_or(Duration::ZERO, |part| part.length);
                let spent = self.clock.now().mono.saturating_sub(run.since).min(whole);
                return self.pass_part(PartState::Done, spent);
            }
            Stage::Between => {}
            Stage::Playing | Stage::Over => return,
        }
        let Some(part) = run.current().cloned() else { return self.end_sequence(Ending::Completed) };
        if !self.may_begin(&part) {
            return self.pass_part(PartState::Closed, Duration::ZERO);
        }
        match part.what {
            Work::Touch => self.stand_at(Stage::Touch),
            Work::Exercise(portion) => {
                let Some(run) = &mut self.sequence else { return };
                run.stage = Stage::Playing;
                let (sequence, at) = (run.id, run.sequence.at());
                let Some(session) = self.start_part(&portion.exercise, &portion.dose) else { return };
                let part = u32::try_from(at).unwrap_or(u32::MAX);
                self.keep(FactBody::PartBegun { sequence, part, session });
                self.play_run();
            }
        }
    }

    /// Stands between two parts, or at a touch: the counted time begins, and one sound says when it is over.
    fn stand_at(&mut self, stage: Stage) {
        let now = self.clock.now().mono;
        let Some(run) = &mut self.sequence else { return };
        run.stage = stage;
        run.since = now;
        let (begin, whole) = match stage {
            Stage::Touch => (Chime::Hold, run.current().map_or(REST, |part| part.length)),
            _ => (Chime::Finish, REST),
        };
        let mut soundings = vec![Sounding { at: Duration::ZERO, chime: begin }];
        if !self.settings.my_pace {
            soundings.push(Sounding { at: whole, chime: Chime::Step });
        }
        let silent = !self.has_tones();
        self.effects.push(if silent {
            Effect::Silence
        } else {
            Effect::Play(Score { soundings, lasts: whole })
        });
        self.go(Route::Between);
    }

    /// The exercise in the player has ended; whether the sequence took it up.
    pub(in super::super) fn part_ended(&mut self, ending: Ending) -> bool {
        let spent = self.run.as_ref().map_or(Duration::ZERO, |run| run.session.practised());
        let Some(run) = self.sequence.as_mut().filter(|run| run.stage == Stage::Playing) else {
            return false;
        };
        run.practised += spent;
        match ending {
            Ending::Completed => self.pass_part(PartState::Done, Duration::ZERO),
            Ending::DoneForToday if self.leaves_part => {
                self.leaves_part = false;
                self.pass_part(PartState::Done, Duration::ZERO);
            }
            other => {
                self.keep_passed(false, Duration::ZERO);
                if let Some(run) = &mut self.sequence {
                    run.sequence.pass(PartState::Done);
                }
                self.end_sequence(other);
            }
        }
        true
    }

    /// Leaves the exercise in the player and goes to what follows it.
    fn leave_part(&mut self) {
        if self.sequence.as_ref().is_some_and(|run| run.stage == Stage::Playing) {
            self.leaves_part = true;
            self.session_event(Event::Stop);
            self.leaves_part = false;
        }
    }

    fn pass_part(&mut self, state: PartState, spent: Duration) {
        let skipped = state != PartState::Done;
        self.keep_passed(skipped, spent);
        let Some(run) = &mut self.sequence else { return };
        run.practised += spent;
        run.sequence.pass(state);
        if run.current().is_none() {
            let all_skipped = run.sequence.parts().iter().all(|part| part.state != PartState::Done);
            self.end_sequence(if all_skipped { Ending::DoneForToday } else { Ending::Completed });
        } else {
            self.stand_at(Stage::Between);
        }
    }

    fn keep_passed(&mut self, skipped: bool, spent: Duration) {
        let Some(run) = &self.sequence else { return };
        let part = u32::try_from(run.sequence.at()).unwrap_or(u32::MAX);
        let spent_ms = u64::try_from(spent.as_millis()).unwrap_or(u64::MAX);
        self.keep(FactBody::PartPassed { sequence: run.id, part, skipped, spent_ms });
    }

    fn end_sequence(&mut self, how: Ending) {
        let now = self.clock.now().mono;
        let Some(run) = &mut self.sequence else { return };
        if run.stage == Stage::Touch {
            let whole = run.current().map_or(Duration::ZERO, |part| part.length);
            let spent = now.saturating_sub(run.since).min(whole);
            run.practised += spent;
            self.keep_passed(false, spent);
        }
        let Some(run) = &mut self.sequence else { return };
        run.stage = Stage::Over;
        run.ended = Some(how);
        let sequence = run.id;
        self.keep(FactBody::SequenceEnded { sequence, how });
        self.sound_the_end(how);
        self.go(match how {
            Ending::Completed | Ending::DoneForToday => Route::After,
            Ending::StoppedForSymptom => Route::SymptomStop,
        });
    }

    fn sound_the_end(&mut self, how: Ending) {
        let silent = !self.has_tones() || how == Ending::StoppedForSymptom;
        self.effects.push(if silent { Effect::Silence } else { Effect::Play(Score::once(Chime::Finish)) });
    }

    /// Takes up a sequence where it was left: in the middle of an exercise, or between two.
    pub(in super::super) fn pick_up_sequence(
        &mut self,
        summary: &SequenceSummary,
        cut_off: Option<&SessionSummary>,
    ) {
        let mut sequence = Sequence::kept(summary.source.clone(), &summary.parts, &self.library);
        for part in 0..summary.parts.len() {
            let planned = sequence.parts().get(part).is_some_and(|p| p.state == PartState::Ahead);
            if planned && self.history.is_behind(summary, part) {
                let skipped = summary.passed(part).is_some_and(|passed| passed.skipped);
                sequence.set_state(part, if skipped { PartState::Skipped } else { PartState::Done });
            }
        }
        let own = cut_off.map_or(Duration::ZERO, |session| session.practised);
        let practised = self.history.practised_in(summary).saturating_sub(own);
        let (id, before) = (summary.id, summary.before);
        let (stage, ended, since) = (Stage::Between, None, self.clock.now().mono);
        self.drafts.after = Ratings::default();
        self.drafts.parts = PartDrafts::default();
        self.run = None;
        self.sequence =
            Some(SequenceRun { id, sequence, stage, before, ended, practised, only_shown: false, since });
        let at_hand = |session: &&SessionSummary| {
            let at = self.sequence.as_ref().map(|run| run.sequence.at());
            at.and_then(|at| summary.session(at)) == Some(session.id)
        };
        match cut_off.filter(at_hand) {
            Some(session) if self.library.exercise(&session.exercise).is_some() => {
                if let Some(run) = &mut self.sequence {
                    run.stage = Stage::Playing;
                }
                self.pick_up(session);
            }
            _ if self.sequence.as_ref().is_some_and(|run| run.current().is_none()) => {
                self.end_sequence(Ending::DoneForToday);
            }
            _ => self.stand_at(Stage::Between),
        }
    }

    /// Lets a sequence be as it is, and starts it fresh from its beginning.
    pub(in super::super) fn start_sequence_fresh(
        &mut self,
        summary: &SequenceSummary,
        cut_off: Option<SessionId>,
    ) {
        self.sequence = None;
        if let Some(session) = cut_off {
            self.keep(FactBody::SessionPutAside { session });
        }
        self.keep(FactBody::SequenceEnded { sequence: summary.id, how: Ending::DoneForToday });
        let mut sequence = Sequence::kept(summary.source.clone(), &summary.parts, &self.library);
        sequence.close(|portion| self.may_do(portion));
        if sequence.current().is_none() {
            return self.go(Route::Today);
        }
        self.start_sequence(sequence);
    }
}
