//! Closing the window: asked once, calmly, where something runs or is not on disk.
//!
//! Invariant: nothing is lost either way. Staying leads back to where the person was; closing keeps what can be
//! kept first, and an exercise that ran is offered again at the next start.

use crate::app::Action;
use crate::app::App;
use crate::app::Effect;
use crate::app::Route;
use crate::record::Ratings;
use crate::session::Event;
use crate::session::PauseReason;
use crate::session::Phase;

impl App {
    /// About closing the window.
    pub(in crate::app) fn closing(&mut self, action: &Action) {
        match action {
            Action::AskToClose => self.ask_to_close(),
            Action::CloseNow => self.close_now(),
            _ => self.stay_open(),
        }
    }

    /// Whether closing the window asks first: an exercise is open, answers are not kept yet, or a fact is not
    /// on disk. Not when the question stands already: asking again closes.
    pub fn asks_before_closing(&self) -> bool {
        if self.route == Route::Closing {
            return false;
        }
        self.exercise_is_open() || self.answers_are_open() || !self.unsaved.is_empty()
    }

    /// Whether an exercise was begun and not ended.
    pub fn exercise_is_open(&self) -> bool {
        self.run.as_ref().is_some_and(|run| !matches!(run.session.phase(), Phase::Ended(_)))
    }

    /// Whether the questions after practice were answered and not kept.
    pub fn answers_are_open(&self) -> bool {
        let page = self.closing_from.as_ref().unwrap_or(&self.route);
        let answered = self.drafts.after != Ratings::default() || !self.drafts.parts.felt.is_empty();
        (*page == Route::After && answered) || (*page == Route::SymptomStop && !self.drafts.notes.is_empty())
    }

    pub(in crate::app) fn ask_to_close(&mut self) {
        if self.run.as_ref().is_some_and(|run| run.session.is_moving()) {
            self.session_event(Event::Pause(PauseReason::Asked));
        }
        self.closing_from = Some(self.route.clone());
        self.arrive_at(Route::Closing);
    }

    pub(in crate::app) fn stay_open(&mut self) {
        if let Some(back) = self.closing_from.take() {
            self.route = back;
            self.arrivals += 1;
        }
    }

    pub(in crate::app) fn close_now(&mut self) {
        match self.closing_from.take() {
            Some(Route::After) => self.save_after(),
            Some(Route::SymptomStop) => self.leave_stop(Route::Today),
            Some(back) => self.route = back,
            None => {}
        }
        self.write_unsaved();
        self.effects.push(Effect::Close);
    }
}
