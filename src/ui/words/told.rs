//! What a run, a plan or the practice says of itself, in words.
//!
//! Invariant: as in [`super`].

use crate::app::Spoken;
use crate::content::Library;
use crate::content::Lock;
use crate::practice::Standing;
use crate::record::SequenceSource;
use crate::session::Part;
use crate::session::PauseReason;
use crate::stats::Judged;
use crate::stats::Judging;
use crate::strings::Texts;

/// What a sequence is called.
pub fn sequence_title(t: &Texts, library: &Library, source: &SequenceSource) -> String {
    match source {
        SequenceSource::Ready { session } => {
            library.session(session).map_or_else(|| t.missing_title(), |session| session.title.clone())
        }
        SequenceSource::Today => t.sequence_today(),
        SequenceSource::Plan => t.sequence_plan(),
    }
}

/// What a part of a sequence is called.
pub fn part_title(t: &Texts, library: &Library, part: &Part) -> String {
    part.portion().map_or_else(|| t.touch_title(), |portion| exercise_title(t, library, &portion.exercise))
}

/// An exercise's title, also where the library no longer has it.
pub fn exercise_title(t: &Texts, library: &Library, id: &str) -> String {
    library.exercise(id).map_or_else(|| t.missing_title(), |exercise| exercise.title.clone())
}

/// Why something is not open today, as the end of a sentence; nothing when it is.
pub fn standing(t: &Texts, standing: &Standing) -> Option<String> {
    match standing {
        Standing::Open | Standing::GentleOnly { .. } => None,
        Standing::Resting => Some(t.prepare_rests()),
        Standing::Stopped => Some(t.prepare_stopped()),
        Standing::Closed(locks) => {
            let why = locks.first().map_or_else(|| t.closed_missing(), |closed| closed_by(t, closed.lock));
            Some(t.prepare_closed(why))
        }
    }
}

fn closed_by(t: &Texts, lock: Lock) -> String {
    match lock {
        Lock::Therapist | Lock::Functional => t.closed_therapist(),
        Lock::Direction => t.closed_direction(),
        Lock::Neck | Lock::Arm | Lock::Clinician => t.closed_clinician(),
        Lock::Falls => t.closed_helper(),
        Lock::Swallowing | Lock::Voice => t.closed_speech(),
        Lock::Eye => t.closed_eyes(),
    }
}
/// What was judged, hands and heads apart.
pub fn judged(t: &Texts, judged: &[Judged]) -> Vec<String> {
    let both = Judging::apart(judged).count() > 1;
    let line = |(head, of): (bool, Judging)| match (both, head) {
        (false, false) => judging(t, of),
        (_, true) => t.sides_of_heads(judging(t, of)),
        (true, false) => t.sides_of_hands(judging(t, of)),
    };
    Judging::apart(judged).map(line).collect()
}

/// "18 of 20 as shown. Your usual time: 2.1 s a picture."
fn judging(t: &Texts, judging: Judging) -> String {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let time = t.seconds_exact(format!("{:.1}", judging.usual_time.as_secs_f32()));
    t.sides_so_many(count(judging.as_shown), count(judging.pictures), time)
}
/// A line as it is said, and shown while it is.
pub fn spoken(t: &Texts, line: &Spoken) -> String {
    match line {
        Spoken::GetReady => t.said_get_ready(),
        Spoken::GoingOn => t.said_going_on(),
        Spoken::Step(words) | Spoken::Answer(words) => words.clone(),
        Spoken::HalfWay => t.said_half_way(),
        Spoken::SecondsLeft(count) => t.said_seconds_left(*count),
        Spoken::Paused(PauseReason::Asked) => t.said_paused(),
        Spoken::Paused(PauseReason::Suspended) => t.said_paused_slept(),
        Spoken::Ended { practised } if *practised < 60 => t.said_ended_seconds(*practised),
        Spoken::Ended { practised } => t.said_ended_minutes((practised + 30) / 60),
        Spoken::StoppedForSymptom => t.said_stopped(),
        Spoken::Test => t.said_test(),
    }
}
