//! Several exercises in a row, with a rest of any length between them.
//!
//! Invariant: parts that are done or skipped stay where they are; only what is ahead can be moved,
//! skipped or changed. A sequence that ends early is as whole as any other.

use std::time::Duration;

use crate::content::Library;
use crate::content::Portion;
use crate::content::ReadySession;
use crate::content::SessionItem;

/// What is done in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    /// The ready session's id.
    pub id: String,
    pub title: String,
    parts: Vec<Part>,
    at: usize,
}

/// One part of a sequence.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub what: Work,
    /// The other exercise to choose from.
    pub instead: Option<Portion>,
    /// At the written pace.
    pub length: Duration,
    pub state: PartState,
}

/// What a part is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    Exercise(Portion),
    /// The person's own helpful touch.
    Touch,
}

/// Where a part is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    Ahead,
    Done,
    Skipped,
}

impl Sequence {
    /// A ready session with the exercises that this library has.
    pub fn of(session: &ReadySession, library: &Library) -> Self {
        let parts = session.items.iter().filter_map(|item| match item {
            SessionItem::Trick { length } => Some(Part::ahead(Work::Touch, None, length.duration())),
            SessionItem::Exercise { portion, instead } => {
                let length = length_of(library, portion)?;
                Some(Part::ahead(Work::Exercise(portion.clone()), instead.clone(), length))
            }
        });
        Self { id: session.id.clone(), title: session.title.clone(), parts: parts.collect(), at: 0 }
    }

    /// One exercise after the other, at these amounts.
    pub fn of_portions(id: &str, title: &str, portions: &[Portion], library: &Library) -> Self {
        let part = |portion: &Portion| {
            Some(Part::ahead(Work::Exercise(portion.clone()), None, length_of(library, portion)?))
        };
        let parts = portions.iter().filter_map(part).collect();
        Self { id: id.to_owned(), title: title.to_owned(), parts, at: 0 }
    }

    /// All parts, in order.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The index of the part to do now; the number of parts once all are behind.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// The part to do now.
    pub fn current(&self) -> Option<&Part> {
        self.parts.get(self.at)
    }

    /// Time still ahead, at the written pace.
    pub fn left(&self) -> Duration {
        self.parts.iter().filter(|part| part.state == PartState::Ahead).map(|part| part.length).sum()
    }

    /// The part now is behind, done or skipped; stands at the next that is ahead.
    pub fn pass(&mut self, state: PartState) {
        if let Some(part) = self.parts.get_mut(self.at) {
            part.state = state;
        }
        self.stand_at_next();
    }

    /// Leaves a part out, or takes it in again, while it is ahead.
    pub fn toggle(&mut self, index: usize) {
        let is_behind = index < self.at && self.parts.get(index).is_some_and(|p| p.state == PartState::Done);
        if let Some(part) = self.parts.get_mut(index).filter(|_| !is_behind) {
            part.state = if part.state == PartState::Ahead { PartState::Skipped } else { PartState::Ahead };
        }
        self.stand_at_next();
    }

    /// Does a part earlier (`true`) or later than its neighbour, while both are ahead.
    pub fn reorder(&mut self, index: usize, earlier: bool) {
        let other = if earlier { index.checked_sub(1) } else { index.checked_add(1) };
        let Some(other) = other.filter(|other| *other < self.parts.len()) else { return };
        let done = |at: usize| self.parts.get(at).is_none_or(|part| part.state == PartState::Done);
        if !done(index) && !done(other) {
            self.parts.swap(index, other);
            self.stand_at_next();
        }
    }

    /// Takes the other exercise of a part.
    pub fn take_other(&mut self, index: usize, library: &Library) {
        let Some(part) = self.parts.get_mut(index).filter(|part| part.state != PartState::Done) else {
            return;
        };
        let Some(other) = part.instead.take() else { return };
        let Some(length) = length_of(library, &other) else { return };
        if let Work::Exercise(before) = std::mem::replace(&mut part.what, Work::Exercise(other)) {
            part.instead = Some(before);
        }
        part.length = length;
    }

    /// Leaves out, from the middle outwards, what does not fit into `minutes`: the first and the last part
    /// settle and stay longest. What was left out can be taken in again.
    pub fn shorten_to(&mut self, minutes: u32) {
        let most = Duration::from_secs(u64::from(minutes) * 60 + 30);
        while self.left() > most {
            let ahead: Vec<usize> = (0..self.parts.len())
                .filter(|at| self.parts.get(*at).is_some_and(|part| part.state == PartState::Ahead))
                .collect();
            let inner = ahead.get(1..ahead.len().saturating_sub(1)).unwrap_or_default();
            let longest = inner.iter().max_by_key(|at| self.parts.get(**at).map(|part| part.length));
            let Some(index) = longest.or_else(|| ahead.get(1)).copied() else { return };
            if let Some(part) = self.parts.get_mut(index) {
                part.state = PartState::Skipped;
            }
        }
    }

    fn stand_at_next(&mut self) {
        let next = self.parts.iter().position(|part| part.state == PartState::Ahead);
        self.at = next.unwrap_or(self.parts.len());
    }
}

impl Part {
    const fn ahead(what: Work, instead: Option<Portion>, length: Duration) -> Self {
        Self { what, instead, length, state: PartState::Ahead }
    }
}

fn length_of(library: &Library, portion: &Portion) -> Option<Duration> {
    let exercise = library.exercise(&portion.exercise)?;
    Some(exercise.length_of(exercise.dose(&portion.dose)?).duration())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Millis;

    fn touches(seconds: &[u32]) -> Sequence {
        let parts = seconds.iter().map(|s| Part::ahead(Work::Touch, None, Millis(s * 1000).duration()));
        Sequence { id: "x".into(), title: "X".into(), parts: parts.collect(), at: 0 }
    }

    fn states(sequence: &Sequence) -> Vec<PartState> {
        sequence.parts().iter().map(|part| part.state).collect()
    }

    #[test]
    fn parts_follow_each_other_and_an_early_end_is_an_end() {
        use PartState::Ahead;
        use PartState::Done;
        use PartState::Skipped;
        let mut sequence = touches(&[60, 120, 60]);
        sequence.pass(Done);
        sequence.pass(Skipped);
        assert_eq!((states(&sequence), sequence.at()), (vec![Done, Skipped, Ahead], 2));
        sequence.pass(Done);
        assert_eq!((sequence.current(), sequence.left()), (None, Duration::ZERO));
    }

    #[test]
    fn only_what_is_ahead_is_moved_and_left_out() {
        let mut sequence = touches(&[60, 120, 180]);
        sequence.pass(PartState::Done);
        sequence.reorder(1, true);
        sequence.toggle(0);
        assert_eq!(sequence.parts()[0].length.as_secs(), 60);
        assert_eq!(sequence.parts()[0].state, PartState::Done);
        sequence.reorder(2, true);
        assert_eq!(sequence.parts()[1].length.as_secs(), 180);
        sequence.toggle(1);
        assert_eq!(sequence.at(), 2);
        sequence.toggle(1);
        assert_eq!(sequence.at(), 1);
        sequence.reorder(2, false);
        sequence.reorder(usize::MAX, false);
    }

    #[test]
    fn shortened_it_fits_and_keeps_its_first_and_last_part_longest() {
        for minutes in 0..=20 {
            let mut sequence = touches(&[120, 240, 300, 180, 60]);
            sequence.shorten_to(minutes);
            let fits = sequence.left() <= Duration::from_secs(u64::from(minutes) * 60 + 30);
            assert!(fits || sequence.left() == Duration::from_secs(120), "{minutes}");
            assert_eq!(sequence.parts()[0].state, PartState::Ahead, "something is always left to do");
            if minutes >= 3 {
                assert_eq!(sequence.parts()[4].state, PartState::Ahead);
            }
        }
    }
}
