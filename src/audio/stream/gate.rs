//! What a line and its source tell each other while the system plays.
//!
//! Invariant: every number is one atomic, so neither side ever waits for the other; and what the source has
//! measured names the score it belongs to, so that a line never takes the old score's position for the new one's.
//! Look next at [`super::source`], which measures, and at [`super::line`], which reads it.

use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering;

/// The lowest bits number the score, the next one says that it is over, and the rest counts frames: enough for
/// more than a hundred years.
const TURN_BITS: u32 = 15;
const TURN: u64 = (1 << TURN_BITS) - 1;
const OVER: u64 = 1 << TURN_BITS;

/// How far the present score has been heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Frames of the score, at the mixer's rate.
    pub frames: u64,
    /// Everything has been heard, and nothing follows.
    pub over: bool,
}

/// The number of the present score, and what has been heard of it.
#[derive(Debug, Default)]
pub struct Gate {
    turn: AtomicU64,
    told: AtomicU64,
    blocks: AtomicU64,
}

impl Gate {
    /// A new score lies in the mixer's channel; what is told from now on is about that one.
    pub fn next(&self) {
        let turn = self.turn.load(Ordering::SeqCst).wrapping_add(1) & TURN;
        self.turn.store(turn, Ordering::SeqCst);
    }

    /// The number of a score that the mixer has, or will find in its channel.
    pub fn turn(&self) -> u64 {
        self.turn.load(Ordering::SeqCst)
    }

    /// Of the score with the number `turn`, read before the mixer looked into its channel.
    pub fn tell(&self, turn: u64, heard: Heard) {
        let over = if heard.over { OVER } else { 0 };
        self.told.store((heard.frames << (TURN_BITS + 1)) | over | turn, Ordering::SeqCst);
        self.blocks.fetch_add(1, Ordering::SeqCst);
    }

    /// How far the present score has been heard; `None` until the source has come to it.
    pub fn heard(&self) -> Option<Heard> {
        let told = self.told.load(Ordering::SeqCst);
        let heard = Heard { frames: told >> (TURN_BITS + 1), over: told & OVER != 0 };
        (told & TURN == self.turn()).then_some(heard)
    }

    /// How often the system has asked for samples.
    pub fn blocks(&self) -> u64 {
        self.blocks.load(Ordering::SeqCst)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_an_earlier_score_is_not_taken_for_the_present_one() {
        let gate = Gate::default();
        for score in 0..100_000_u64 {
            gate.next();
            assert_eq!(gate.heard(), None, "{score}");
            let heard = Heard { frames: score << 20, over: score % 3 == 0 };
            gate.tell(gate.turn(), heard);
            assert_eq!(gate.heard(), Some(heard), "{score}");
        }
        assert_eq!(gate.blocks(), 100_000);
    }
}
