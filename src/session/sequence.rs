//! Several exercises in a row, with a rest of any length between them.
//!
//! Invariant: parts that are done or skipped stay where they are; only what is ahead can be moved,
//! skipped or changed, and a closed part is never done. A sequence that ends early is as whole as any other.

use std::time::Duration;

use crate::content::Library;
use crate::content::Millis;
use crate::content::Portion;
use crate::content::ReadySession;
use crate::content::SessionItem;
use crate::record::PlannedPart;
use crate::record::PlannedWork;
use crate::record::SequenceSource;

/// What is done in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    pub source: SequenceSource,
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
    /// The amount before the gentle one took its place.
    usual: Option<Portion>,
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
    /// Left out by the person.
    Skipped,
    /// Left out because the time that the person has today is short.
    NoTime,
    /// Something asks first, or it rests.
    Closed,
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
        let source = SequenceSource::Ready { session: session.id.clone() };
        Self { source, parts: parts.collect(), at: 0 }
    }

    /// One exercise after the other, at these amounts.
    pub fn of_portions(source: SequenceSource, portions: &[Portion], library: &Library) -> Self {
        let part = |portion: &Portion| {
            Some(Part::ahead(Work::Exercise(portion.clone()), None, length_of(library, portion)?))
        };
        Self { source, parts: portions.iter().filter_map(part).collect(), at: 0 }
    }

    /// A sequence as it was kept. A part whose exercise is no longer in the library is closed.
    pub fn kept(source: SequenceSource, planned: &[PlannedPart], library: &Library) -> Self {
        let part = |planned: &PlannedPart| {
            let mut part = match &planned.work {
                PlannedWork::Touch { ms } => Part::ahead(Work::Touch, None, Millis(*ms).duration()),
                PlannedWork::Exercise { exercise, dose } => {
                    let portion = Portion { exercise: exercise.clone(), dose: dose.clone() };
                    let length = length_of(library, &portion);
                    let part = Part::ahead(Work::Exercise(portion), None, length.unwrap_or_default());
                    Part { state: if length.is_some() { part.state } else { PartState::Closed }, ..part }
                }
            };
            if planned.left_out && part.state == PartState::Ahead {
                part.state = PartState::Skipped;
            }
            part
        };
        let mut sequence = Self { source, parts: planned.iter().map(part).collect(), at: 0 };
        sequence.stand_at_next();
        sequence
    }

    /// How it is kept.
    pub fn planned(&self) -> Vec<PlannedPart> {
        let planned = |part: &Part| PlannedPart {
            work: match &part.what {
                Work::Touch => PlannedWork::Touch { ms: millis(part.length) },
                Work::Exercise(portion) => {
                    PlannedWork::Exercise { exercise: portion.exercise.clone(), dose: portion.dose.clone() }
                }
            },
            left_out: !matches!(part.state, PartState::Ahead | PartState::Done),
        };
        self.parts.iter().map(planned).collect()
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

    /// How many parts are still ahead.
    pub fn ahead(&self) -> usize {
        self.parts.iter().filter(|part| part.state == PartState::Ahead).count()
    }

    /// The part now is behind, done or skipped; stands at the next that is ahead.
    pub fn pass(&mut self, state: PartState) {
        self.set_state(self.at, state);
    }

    /// Part `index` is behind, done or skipped.
    pub fn set_state(&mut self, index: usize, state: PartState) {
        if let Some(part) = self.parts.get_mut(index) {
            part.state = state;
        }
        self.stand_at_next();
    }

    /// Leaves a part out, or takes it in again, while it is ahead.
    pub fn toggle(&mut self, index: usize) {
        if let Some(part) = self.parts.get_mut(index) {
            part.state = match part.state {
                PartState::Ahead => PartState::Skipped,
                PartState::Skipped | PartState::NoTime => PartState::Ahead,
                behind => behind,
            };
        }
        self.stand_at_next();
    }

    /// Closes the parts that may not be done now, and opens those that may be again.
    pub fn close(&mut self, is_open: impl Fn(&Portion) -> bool) {
        for part in &mut self.parts {
            let Work::Exercise(portion) = &part.what else { continue };
            part.state = match (part.state, is_open(portion)) {
                (PartState::Ahead | PartState::Skipped | PartState::NoTime, false) => PartState::Closed,
                (PartState::Closed, true) => PartState::Ahead,
                (state, _) => state,
            };
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
        let Some(length) = part.instead.as_ref().and_then(|other| length_of(library, other)) else { return };
        let Some(other) = part.instead.take() else { return };
        if let Work::Exercise(before) = std::mem::replace(&mut part.what, Work::Exercise(other)) {
            part.instead = Some(part.usual.take().unwrap_or(before));
        }
        part.length = length;
    }

    /// Takes the gentle amount of every part that has a shorter one, or the usual amounts again.
    pub fn set_gentle(&mut self, gentle: bool, library: &Library) {
        for part in self.parts.iter_mut().filter(|part| part.state != PartState::Done) {
            let Work::Exercise(now) = &part.what else { continue };
            let usual = part.usual.take().unwrap_or_else(|| now.clone());
            let soft = Portion { exercise: usual.exercise.clone(), dose: "gentle".to_owned() };
            let written = length_of(library, &usual).unwrap_or(part.length);
            let shorter = length_of(library, &soft).filter(|length| gentle && *length < written);
            (part.length, part.what, part.usual) = match shorter {
                Some(length) => (length, Work::Exercise(soft), Some(usual)),
                None => (written, Work::Exercise(usual), None),
            };
        }
    }

    /// Leaves out, from the middle outwards, what does not fit into `minutes`: the first and the last part
    /// settle and stay longest. What was left out for an earlier number of minutes comes in again first.
    pub fn shorten_to(&mut self, minutes: u32) {
        self.take_time();
        let most = Duration::from_secs(u64::from(minutes) * 60 + 30);
        while self.left() > most {
            let ahead: Vec<usize> = (0..self.parts.len())
                .filter(|at| self.parts.get(*at).is_some_and(|part| part.state == PartState::Ahead))
                .collect();
            let inner = ahead.get(1..ahead.len().saturating_sub(1)).unwrap_or_default();
            let longest = inner.iter().max_by_key(|at| self.parts.get(**at).map(|part| part.length));
            let Some(index) = longest.or_else(|| ahead.get(1)).copied() else { break };
            if let Some(part) = self.parts.get_mut(index) {
                part.state = PartState::NoTime;
            }
        }
        self.stand_at_next();
    }

    /// There is time for everything.
    pub fn take_time(&mut self) {
        for part in self.parts.iter_mut().filter(|part| part.state == PartState::NoTime) {
            part.state = PartState::Ahead;
        }
        self.stand_at_next();
    }

    fn stand_at_next(&mut self) {
        let next = self.parts.iter().position(|part| part.state == PartState::Ahead);
        self.at = next.unwrap_or(self.parts.len());
    }
}

impl Part {
    const fn ahead(what: Work, instead: Option<Portion>, length: Duration) -> Self {
        Self { what, instead, length, state: PartState::Ahead, usual: None }
    }

    /// The amount of its exercise; nothing for a touch.
    pub const fn portion(&self) -> Option<&Portion> {
        match &self.what {
            Work::Exercise(portion) => Some(portion),
            Work::Touch => None,
        }
    }
}

fn length_of(library: &Library, portion: &Portion) -> Option<Duration> {
    let exercise = library.exercise(&portion.exercise)?;
    Some(exercise.length_of(exercise.dose(&portion.dose)?).duration())
}

fn millis(length: Duration) -> u32 {
    u32::try_from(length.as_millis()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Millis;

    fn touches(seconds: &[u32]) -> Sequence {
        let parts = seconds.iter().map(|s| Part::ahead(Work::Touch, None, Millis(s * 1000).duration()));
        Sequence { source: SequenceSource::Today, parts: parts.collect(), at: 0 }
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

    #[test]
    fn more_minutes_bring_back_what_only_time_left_out() {
        let mut sequence = touches(&[120, 240, 300, 180, 60]);
        sequence.toggle(3);
        sequence.shorten_to(5);
        assert_eq!(sequence.parts()[2].state, PartState::NoTime);
        sequence.shorten_to(60);
        assert_eq!(states(&sequence).iter().filter(|s| **s == PartState::Ahead).count(), 4);
        assert_eq!(sequence.parts()[3].state, PartState::Skipped, "the person's own choice stays");
        sequence.shorten_to(5);
        sequence.take_time();
        assert_eq!(sequence.ahead(), 4);
    }

    #[test]
    fn what_is_kept_comes_back_as_it_was() {
        let mut sequence = touches(&[60, 120, 180]);
        sequence.toggle(1);
        let back = Sequence::kept(SequenceSource::Today, &sequence.planned(), &Library::default());
        assert_eq!(back, sequence);
        let gone = PlannedWork::Exercise { exercise: "not-here".into(), dose: "gentle".into() };
        let planned = [PlannedPart { work: gone, left_out: false }];
        let back = Sequence::kept(SequenceSource::Plan, &planned, &Library::default());
        assert_eq!((back.parts()[0].state, back.current()), (PartState::Closed, None));
    }

    #[test]
    fn a_closed_part_cannot_be_taken_in_until_it_is_open() {
        let portion = Portion { exercise: "e".into(), dose: "gentle".into() };
        let mut sequence = touches(&[60, 60]);
        sequence.parts[0].what = Work::Exercise(portion);
        sequence.close(|_| false);
        sequence.toggle(0);
        assert_eq!((states(&sequence), sequence.at()), (vec![PartState::Closed, PartState::Ahead], 1));
        sequence.close(|_| true);
        assert_eq!(sequence.at(), 0);
    }
}
