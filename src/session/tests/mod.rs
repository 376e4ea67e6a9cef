//! Whole exercises, played by hand-moved clocks.
//!
//! Invariant: nothing here waits or looks at a real clock. Real exercises are loaded from `content`;
//! where a test counts seconds, it brings its own plan, so that a change of content breaks nothing.

mod clocks;
mod engine;
mod laws;
mod moving;
mod pace;
mod place;
mod seen;
mod sounds;
mod timeline;
mod waiting;

use std::path::Path;
use std::sync::OnceLock;
use std::time::Duration;

use super::*;
use crate::clock::Moment;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Millis;
use crate::content::Pacer;
use crate::content::PlanEntry;
use crate::content::Tempo;

const MS: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);
const DAY: Duration = Duration::from_secs(24 * 3600);
/// The count-in before the clock runs.
const COUNT_IN: Duration = Duration::from_secs(3);

/// Every event there is, with a rate that changes something.
const EVENTS: [Event; 17] = [
    Event::Tick,
    Event::Start,
    Event::Pause(PauseReason::Asked),
    Event::Pause(PauseReason::Suspended),
    Event::Resume,
    Event::Back,
    Event::Skip,
    Event::RepeatSet,
    Event::SkipSet,
    Event::NextWhenReady,
    Event::MyPace(true),
    Event::MyPace(false),
    Event::Longer,
    Event::Shorter,
    Event::Rate(0.5),
    Event::Stop,
    Event::StopForSymptom,
];

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"));
        let library = crate::content::load::load_folder(folder, None).library;
        assert!(library.exercises.len() >= 8, "only {} exercises were found", library.exercises.len());
        library
    })
}

fn exercise(id: &str) -> &'static Exercise {
    library().exercise(id).unwrap_or_else(|| panic!("there is no exercise {id}"))
}

/// Every exercise at every amount.
fn every_dose() -> impl Iterator<Item = (&'static Exercise, &'static Dose)> {
    library().exercises.iter().flat_map(|e| e.doses.iter().map(move |d| (e, d)))
}

/// The same without pictures that wait for an answer: what the clock alone brings to its end.
fn every_timed_dose() -> impl Iterator<Item = (&'static Exercise, &'static Dose)> {
    every_dose().filter(|(exercise, _)| !matches!(exercise.pacer, Pacer::LeftRight { .. }))
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// A run of steps with the lengths that a test counts on.
fn entry(times: u16, steps: &[(&str, f64)]) -> PlanEntry {
    let length = |s: &f64| Millis::from_seconds(*s).expect("a length in seconds");
    PlanEntry {
        steps: steps.iter().map(|(id, _)| (*id).to_owned()).collect(),
        times,
        counted_as: Some("Round".to_owned()),
        lengths: steps.iter().map(|(id, s)| ((*id).to_owned(), length(s))).collect(),
    }
}

/// A dose of a real exercise with another plan.
fn planned(exercise: &Exercise, plan: Vec<PlanEntry>) -> Dose {
    Dose { plan, ..exercise.doses.first().expect("an exercise has doses").clone() }
}

/// A session, its exercise, and the two clocks it sees.
#[derive(Clone)]
struct Rig {
    exercise: &'static Exercise,
    session: Session,
    now: Moment,
}

impl Rig {
    fn of(exercise: &'static Exercise, dose: &Dose) -> Self {
        let timeline = Timeline::lay_out(exercise, dose, 7);
        let pace = Pace::of(exercise, &timeline, None);
        let wall = "2026-11-23T10:00:00Z".parse().expect("a time");
        Self {
            exercise,
            session: Session::new(timeline, pace, false),
            now: Moment { mono: Duration::ZERO, wall },
        }
    }

    fn dose(exercise_id: &str, dose: &str) -> Self {
        let exercise = exercise(exercise_id);
        Self::of(exercise, exercise.dose(dose).expect("the dose exists"))
    }

    /// Three turns of 4 + 3 + 4 + 9 s (segments 0–11), a rest of 90 s (12), three turns more (13–24).
    fn turns() -> Self {
        let exercise = exercise("turn-away");
        let turns = || entry(3, &[("turn", 4.0), ("stay", 3.0), ("return", 4.0), ("rest", 9.0)]);
        let plan = vec![turns(), entry(1, &[("long-rest", 90.0)]), turns()];
        Self::of(exercise, &planned(exercise, plan))
    }

    /// 30 s to settle (segment 0), `times` breaths of 4 + 6 s, 30 s at the end.
    fn breaths(times: u16) -> Self {
        let exercise = exercise("six-breaths");
        let breaths = entry(times, &[("in", 4.0), ("out", 6.0)]);
        let plan = vec![entry(1, &[("settle", 30.0)]), breaths, entry(1, &[("settle-out", 30.0)])];
        Self::of(exercise, &planned(exercise, plan))
    }

    /// Two blocks of five minutes at 60 beats a minute, 4 to the bar, with a minute between them.
    fn tempo() -> Self {
        static EXERCISE: OnceLock<Exercise> = OnceLock::new();
        let exercise = EXERCISE.get_or_init(|| {
            let pacer = Pacer::Metronome(Tempo::default());
            Exercise { pacer, ..exercise("slow-down-tempo").clone() }
        });
        let play = || entry(1, &[("play", 300.0)]);
        Self::of(exercise, &planned(exercise, vec![play(), entry(1, &[("rest", 60.0)]), play()]))
    }

    /// A minute of kind words in three steps, then four minutes to write (segment 3).
    fn writing() -> Self {
        let exercise = exercise("kind-minute");
        let words = entry(1, &[("name", 20.0), ("others", 20.0), ("warm-hand", 20.0)]);
        Self::of(exercise, &planned(exercise, vec![words, entry(1, &[("write", 240.0)])]))
    }

    fn at_own_pace(mut self) -> Self {
        self.session = Session::new(self.session.timeline().clone(), self.session.pace(), true);
        self
    }

    /// Both clocks move on, then the event happens.
    fn after(&mut self, time: Duration, event: Event) -> Vec<Outcome> {
        self.now.mono += time;
        self.now.wall += time;
        self.session.apply(event, self.now)
    }

    fn event(&mut self, event: Event) -> Vec<Outcome> {
        self.after(Duration::ZERO, event)
    }

    fn tick(&mut self, time: Duration) -> Vec<Outcome> {
        self.after(time, Event::Tick)
    }

    fn pause(&mut self) -> Vec<Outcome> {
        self.event(Event::Pause(PauseReason::Asked))
    }

    /// Starts, lets the count-in pass and goes on for `time`.
    fn run_for(mut self, time: Duration) -> Self {
        self.event(Event::Start);
        self.tick(COUNT_IN + time);
        self
    }

    /// Where the session stands: segment, time into it, time practised.
    fn stand(&self) -> (usize, Duration, Duration) {
        (self.session.index(), self.session.elapsed(), self.session.practised())
    }

    fn last_segment(&self) -> usize {
        self.session.timeline().segments().len() - 1
    }
}

/// All the time that outcomes say was spent.
fn told(outcomes: &[Outcome]) -> Duration {
    let spent = |o: &Outcome| match o {
        Outcome::Finished { spent, .. } => *spent,
        _ => Duration::ZERO,
    };
    outcomes.iter().map(spent).sum()
}

fn skipped(segment: usize, spent: Duration) -> Outcome {
    Outcome::Finished { segment, spent, skipped: true }
}

fn done(segment: usize, spent: Duration) -> Outcome {
    Outcome::Finished { segment, spent, skipped: false }
}

/// Plays the session, in ticks: the same session at every tick of its life, before it ends.
fn at_every_tick(mut rig: Rig, tick: Duration, mut look: impl FnMut(&Rig)) {
    rig.event(Event::Start);
    while rig.session.is_moving() {
        look(&rig);
        rig.tick(tick);
    }
    assert_eq!(rig.session.phase(), Phase::Ended(crate::record::Ending::Completed));
}
