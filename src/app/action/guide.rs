//! Plans, paths, ready sessions: what a person chooses, leaves out or puts in another order.
//!
//! Invariant: as in [`super`]; what is left out is not counted anywhere.

use crate::record::Direction;
use crate::record::Felt;

/// What one can do with several exercises in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SequenceAction {
    // — on the page before —
    /// Leave a part out, or take it in again.
    Toggle(usize),
    Earlier(usize),
    Later(usize),
    /// Take the other exercise of a part.
    TakeOther(usize),
    /// More (`true`) or fewer minutes today.
    Minutes(bool),
    /// The gentle amounts, or the usual ones.
    Gentle(bool),
    Start,
    /// Start what Today proposes, as it is.
    StartToday,
    // — while it runs —
    GoOn,
    /// Leave out what comes next.
    SkipPart,
    /// Leave the exercise in the player and go to what follows.
    LeavePart,
    EndHere,
    StopForSymptom,
    // — when it is over —
    /// Ask how each exercise was, or only the whole.
    AskEach(bool),
    /// How the exercise of this part was.
    Feel(usize, Felt),
    /// The step chosen for this part; `None` is "stay".
    Step(Option<(usize, Direction)>),
}

/// What one can do with paths, the own plan, and the choices of Today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideAction {
    /// Follow this path from this week on, from 1.
    Follow {
        path: String,
        week: u32,
    },
    StopFollowing,
    /// Show what is in a week of the path shown, or close it.
    OpenWeek(usize),
    /// How many minutes there are today.
    Minutes(Option<u32>),
    Calm(bool),
    /// Show or hide what else there is today.
    Others,
    /// At first start: where to begin, a path's id.
    BeginWith(Option<String>),
    Shelf(Shelf),
    Plan(PlanAction),
}

/// One change of the person's own plan, kept at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanAction {
    Add {
        exercise: String,
        dose: String,
    },
    Remove(usize),
    Earlier(usize),
    Later(usize),
    /// The next larger (`true`) or smaller amount.
    Amount(usize, bool),
    /// A weekday on or off, 1 Monday to 7 Sunday.
    Day(usize, u8),
    AnyDay(usize),
}

/// What Practise shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shelf {
    #[default]
    Exercises,
    Sessions,
    Paths,
}
