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

impl Session {
    /// This session as it was `ago` earlier, for looking at only.
    pub fn as_it_was(&self, ago: Duration) -> Self {
        let mut then = self.clone();
        let mut back = ago.min(self.flowed());
        match self.phase() {
            Phase::CountingIn { left } => then.show_count_in(left + back),
            Phase::Running => {
                let running = self.flowed().saturating_sub(self.counted_in());
                let counting = back.saturating_sub(running);
                back -= counting;
                let place = self.place_before(back);
                then.show_at(place);
                if !counting.is_zero() {
                    then.show_count_in(counting);
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
