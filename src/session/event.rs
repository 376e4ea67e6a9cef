//! What can happen to a session, and what it says back.

use std::time::Duration;

use crate::record::Ending;

/// Something a person did, or the passing of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// Time passed.
    Tick,
    /// Begin, with a count-in.
    Start,
    Pause(PauseReason),
    /// Go on, with a count-in; a movement starts again from its beginning.
    Resume,
    /// This repetition again; right at its beginning, the one before.
    Back,
    /// The next repetition.
    Skip,
    /// The part from its beginning.
    RepeatSet,
    /// The next part.
    SkipSet,
    /// In *my pace*: on to the next phase.
    NextWhenReady,
    /// The person sets the pace (`true`) or the clock does.
    MyPace(bool),
    /// Every step longer; breaths follow [`Event::Rate`] alone.
    Longer,
    /// Every step shorter; breaths follow [`Event::Rate`] alone.
    Shorter,
    /// Breaths or beats a minute, by this much.
    Rate(f32),
    /// Done for today.
    Stop,
    /// Something hurts or feels wrong.
    StopForSymptom,
}

/// Why the clock stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseReason {
    /// The person asked, with any key or press.
    Asked,
    /// The computer slept. Geste asks before going on.
    Suspended,
}

/// Where a session is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Ready,
    /// Seconds are counted before the clock runs; `left` until it does.
    CountingIn {
        left: Duration,
    },
    Running,
    /// Stays for ever.
    Paused(PauseReason),
    Ended(Ending),
}

/// What changed; the application journals, sounds and announces it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A number of the count-in, 3 2 1.
    Counted(u8),
    /// A segment of the timeline begins.
    Began {
        segment: usize,
    },
    /// A segment is over; `spent` is the time really spent in it.
    Finished {
        segment: usize,
        spent: Duration,
        skipped: bool,
    },
    Paused(PauseReason),
    /// The plan of what will be heard is no longer right.
    Replanned,
    Ended(Ending),
}
