//! What the eye should see while the ear hears late: a session as it was a moment ago.
//!
//! Headphones without a cable play every sound some time after it was sent, often 100 to 300 ms. The sounds
//! cannot come earlier than a press, so the picture waits: at every moment it shows the session as it was when
//! the sound heard now was sent. Invariant: it goes back along the time that flowed without a break, never past
//! a jump or a start; so after a jump the picture stands at the new beginning until its sound arrives, and a
//! session that stands still is shown as it is. Used by `crate::app::Run::shown`.

use std::time::Duration;

use super::engine::Session;
use super::event::Phase;

/// How far back a session may be shown.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Flow {
    /// How long time has flowed without a break or a jump, the count-in included.
    flowed: Duration,
    /// How much of that was a count-in.
    counted_in: Duration,
}

impl Flow {
    pub(super) fn count_in(&mut self, time: Duration) {
        self.flowed += time;
        self.counted_in += time;
    }

    pub(super) fn run(&mut self, time: Duration) {
        self.flowed += time;
    }
}

impl Session {
    /// This session as it was `ago` earlier, for looking at only.
    pub fn as_it_was(&self, ago: Duration) -> Self {
        let mut then = self.clone();
        let mut back = ago.min(self.flow.flowed);
        match self.phase() {
            Phase::CountingIn { left } => then.phase = Phase::CountingIn { left: left + back },
            Phase::Running => {
                let running = self.flow.flowed.saturating_sub(self.flow.counted_in);
                let counting = back.saturating_sub(running);
                back -= counting;
                (then.index, then.elapsed) = self.place_before(back);
                if then.index != self.index {
                    then.beat_shift = 0.0;
                }
                if !counting.is_zero() {
                    then.phase = Phase::CountingIn { left: counting };
                }
            }
            Phase::Ready | Phase::Paused(_) | Phase::Ended(_) => {}
        }
        then
    }

    /// Segment and time into it, `back` earlier.
    fn place_before(&self, mut back: Duration) -> (usize, Duration) {
        let (mut index, mut elapsed) = (self.index(), self.elapsed());
        while back > elapsed {
            let Some(before) = index.checked_sub(1).and_then(|i| Some((i, self.timeline().get(i)?))) else {
                return (index, Duration::ZERO);
            };
            back -= elapsed;
            index = before.0;
            elapsed = self.length_of(before.1);
        }
        (index, elapsed - back)
    }
}
