//! What the player shows at a moment of an exercise.
//!
//! Invariant: it comes from a session that ran until then, at the written pace, by the player's own rules.

use std::time::Duration;

use crate::cli::figure_sheet::library::Figures;
use crate::clock::Clock as _;
use crate::clock::FakeClock;
use crate::clock::SystemClock;
use crate::content::Exercise;
use crate::figure::Pose;
use crate::figure::motion;
use crate::session::Event;
use crate::session::Pace;
use crate::session::Phase;
use crate::session::Session;
use crate::session::Timeline;

pub struct Shown {
    pub pose: Pose,
    /// Step and caption.
    pub words: String,
}

/// `at` is in seconds from the end of the count-in.
pub fn shown(figures: &Figures, id: &str, dose: &str, seed: u64, at: f64) -> Result<Shown, String> {
    let exercise = figures.exercise(id)?;
    let (session, whole) = session_at(exercise, dose, seed, at)?;
    if matches!(session.phase(), Phase::Ended(_)) {
        return Err(format!("{id} is over after {whole} seconds; choose an earlier moment"));
    }
    let step = session.place().and_then(|place| exercise.steps.get(place.segment.step));
    let Some(posed) = session.posed(exercise) else {
        let why = step.and_then(|step| step.no_figure.as_deref()).unwrap_or("no figure was drawn for it");
        return Err(format!("at {at} seconds {id} shows no figure: {why}"));
    };
    let (from, to) = (figures.pose(posed.from)?, figures.pose(posed.to)?);
    let cue = step.map_or("", |step| step.cue.as_str());
    let words =
        if cue.is_empty() { posed.caption.to_owned() } else { format!("{cue} – {}", posed.caption) };
    let moment = motion::Moment { passed: posed.passed, ease: posed.ease, arrow: posed.arrow, breath: None };
    Ok(Shown { pose: motion::at(from, to, moment), words })
}

/// The session then, and how many seconds it takes in all.
fn session_at(exercise: &Exercise, dose: &str, seed: u64, at: f64) -> Result<(Session, f64), String> {
    let known = || exercise.doses.iter().map(|dose| dose.id.as_str()).collect::<Vec<_>>().join(", ");
    let plan = exercise
        .dose(dose)
        .ok_or_else(|| format!("{} has no amount \"{dose}\". There are: {}.", exercise.id, known()))?;
    let timeline = Timeline::lay_out(exercise, plan, seed);
    let pace = Pace::of(exercise, &timeline, None);
    let whole = timeline.length().as_secs_f64();
    let mut session = Session::new(timeline, pace, false);
    let clock = FakeClock::at(SystemClock::start().now().wall);
    session.apply(Event::Start, clock.now());
    if let Phase::CountingIn { left } = session.phase() {
        clock.advance(left);
    }
    clock.advance(Duration::from_secs_f64(at));
    session.apply(Event::Tick, clock.now());
    Ok((session, whole))
}
