//! The page before a sequence: what is done, in which order, and how much of it today.
//!
//! Invariant: nothing here is kept; Start keeps it. What asks first is closed and left out, and opens as
//! soon as the person has settled it. Look next at `playing.rs`.

use super::super::App;
use super::super::Route;
use super::super::action::SequenceAction;
use crate::practice::Standing;
use crate::record::SequenceSource;
use crate::session::PartState;
use crate::session::Sequence;

/// The minutes one may say to have, smallest first.
const MINUTES: [u32; 16] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60];

/// What stands ready.
#[derive(Clone, Debug, PartialEq)]
pub struct Prepared {
    pub sequence: Sequence,
    /// The gentle amounts were chosen.
    pub gentle: bool,
    /// How many minutes there are today; nothing while there is time for everything.
    pub minutes: Option<u32>,
    /// Everything that is open, in whole minutes rounded up.
    pub whole: u32,
}

/// The minutes to choose from for something this long.
pub fn minute_choices(whole: u32) -> impl Iterator<Item = u32> {
    MINUTES.into_iter().filter(move |minutes| *minutes < whole)
}

impl App {
    /// Lays out what `source` means, unless it stands ready already and the person only looked something up.
    pub(in super::super) fn prepare(&mut self, source: &SequenceSource) {
        let ready = self.prepared.as_ref().is_some_and(|p| p.sequence.source == *source);
        let only_looked_up = matches!(self.route, Route::Exercise(_));
        if !(ready && only_looked_up) {
            self.prepared = self.sequence_of(source).map(|sequence| Prepared {
                sequence,
                gentle: false,
                minutes: None,
                whole: 0,
            });
            self.suit_the_day();
        }
        self.close_parts();
    }

    /// On a hard day the gentle amounts stand ready, and what rests is left out; both can be changed.
    fn suit_the_day(&mut self) {
        let Some(mut prepared) = self.prepared.take() else { return };
        let standings: Vec<Standing> = prepared
            .sequence
            .parts()
            .iter()
            .map(|part| part.portion().map_or(Standing::Open, |portion| self.standing_of(portion)))
            .collect();
        if standings.iter().any(|standing| matches!(standing, Standing::GentleOnly { .. })) {
            prepared.gentle = true;
            prepared.sequence.set_gentle(true, &self.library);
        }
        for (index, _) in standings.iter().enumerate().filter(|(_, s)| **s == Standing::Resting) {
            prepared.sequence.set_state(index, PartState::Skipped);
        }
        self.prepared = Some(prepared);
    }

    /// Closes what asks first or rests; takes the other exercise where that one is open.
    fn close_parts(&mut self) {
        let Some(mut prepared) = self.prepared.take() else { return };
        let library = std::sync::Arc::clone(&self.library);
        prepared.sequence.close(|portion| self.may_do(portion));
        for index in 0..prepared.sequence.parts().len() {
            let Some(part) = prepared.sequence.parts().get(index) else { continue };
            let other_is_open = part.instead.as_ref().is_some_and(|other| self.may_do(other));
            if part.state == PartState::Closed && other_is_open {
                prepared.sequence.take_other(index, &library);
            }
        }
        prepared.sequence.close(|portion| self.may_do(portion));
        prepared.measure();
        self.prepared = Some(prepared);
    }

    /// Takes one change on the page.
    pub(super) fn change_prepared(&mut self, action: SequenceAction) {
        let library = std::sync::Arc::clone(&self.library);
        let Some(prepared) = &mut self.prepared else { return };
        let sequence = &mut prepared.sequence;
        match action {
            SequenceAction::Toggle(index) => sequence.toggle(index),
            SequenceAction::Earlier(index) => sequence.reorder(index, true),
            SequenceAction::Later(index) => sequence.reorder(index, false),
            SequenceAction::TakeOther(index) => sequence.take_other(index, &library),
            SequenceAction::Gentle(on) => {
                prepared.gentle = on;
                sequence.set_gentle(on, &library);
            }
            SequenceAction::Minutes(more) => prepared.change_minutes(more),
            _ => return,
        }
        // Another exercise or amount may ask something of its own.
        self.close_parts();
    }
}

impl Prepared {
    fn measure(&mut self) {
        let minutes = self.minutes;
        self.sequence.take_time();
        let left = self.sequence.left();
        self.whole = u32::try_from(left.as_secs().div_ceil(60)).unwrap_or(u32::MAX);
        self.minutes = minutes.filter(|minutes| *minutes < self.whole);
        if let Some(minutes) = self.minutes {
            self.sequence.shorten_to(minutes);
        }
    }

    fn change_minutes(&mut self, more: bool) {
        let now = self.minutes.unwrap_or(self.whole);
        let mut choices = minute_choices(self.whole);
        self.minutes = if more {
            choices.find(|minutes| *minutes > now)
        } else {
            choices.filter(|minutes| *minutes < now).last().or(self.minutes)
        };
    }
}
