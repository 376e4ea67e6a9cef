//! `geste rehearse`: a whole exercise without a window, each step printed once it is on disk.
//!
//! Therapists check a sequence with it, and the crash test kills it at every point of a write.

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use crate::app::Action;
use crate::app::App;
use crate::app::Notice;
use crate::app::Route;
use crate::app::Run;
use crate::clock;
use crate::clock::Clock;
use crate::clock::FasterClock;
use crate::desktop;
use crate::session::Event;
use crate::store::StoreStatus;

/// What to rehearse.
#[derive(Debug, Args)]
pub struct Rehearsal {
    /// The exercise's id
    #[arg(long, value_name = "ID")]
    exercise: String,
    /// The amount
    #[arg(long, value_name = "DOSE", default_value = "default")]
    dose: String,
    /// How many times faster than the clock (1–10000)
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    speed: u32,
    /// How many times in a row
    #[arg(long, value_name = "N", default_value_t = 1)]
    rounds: u32,
}

/// Plays the exercise and prints every step that is kept.
///
/// # Errors
/// Says which exercise or amount does not exist, or why nothing or not every step could be kept.
pub fn run(folder: PathBuf, content: Option<PathBuf>, rehearsal: &Rehearsal) -> Result<(), String> {
    let clock: Arc<dyn Clock> = Arc::new(FasterClock::start(rehearsal.speed));
    let mut app = desktop::open_app(folder, content, None, Arc::clone(&clock));
    let exercise = app.library().exercise(&rehearsal.exercise).ok_or_else(|| {
        let known = app.library().exercises.iter().map(|e| e.id.as_str()).collect::<Vec<_>>().join(", ");
        format!("there is no exercise \"{}\". There are: {known}.", rehearsal.exercise)
    })?;
    if exercise.dose(&rehearsal.dose).is_none() {
        let known = exercise.doses.iter().map(|d| d.id.as_str()).collect::<Vec<_>>().join(", ");
        return Err(format!("{} has no amount \"{}\". There are: {known}.", exercise.id, rehearsal.dose));
    }
    if app.store().status() == StoreStatus::MemoryOnly {
        return Err(not_kept(&app));
    }
    for _ in 0..rehearsal.rounds {
        play(&mut app, rehearsal)?;
    }
    Ok(())
}

/// Why nothing would be on disk: a person has to decide about the record first, or it did not open.
fn not_kept(app: &App) -> String {
    let trouble = app.notices().iter().find_map(|notice| match notice {
        Notice::Trouble { what } => Some(what.clone()),
        _ => None,
    });
    let harm = app.damage().map(|damage| format!("{} Start Geste: it offers a copy.", damage.what));
    harm.or(trouble).unwrap_or_else(|| "the record could not be opened".to_owned())
}

fn play(app: &mut App, rehearsal: &Rehearsal) -> Result<(), String> {
    app.rehearse(&rehearsal.exercise, &rehearsal.dose);
    let mut told = 0;
    let session = app.run().map(|r| r.id);
    while *app.route() == Route::Player {
        app.tick();
        go_on_after_its_time(app);
        if let Some(trouble) = app.unsaved_trouble() {
            return Err(trouble);
        }
        let done = app.run().map_or(0, |r| r.session.index());
        for segment in told..done {
            tell(session.map(|s| s.0), segment)?;
        }
        told = told.max(done);
        clock::wait(Duration::from_millis(1));
    }
    app.apply(Action::SkipAfter);
    Ok(())
}

/// A picture waits for its answer; a rehearsal gives none and goes on when its written time is over.
fn go_on_after_its_time(app: &mut App) {
    let over = |run: &Run| {
        let place = run.session.place()?;
        Some(run.session.waits() && !run.session.my_pace() && place.elapsed >= place.length)
    };
    if app.run().and_then(over).unwrap_or(false) {
        app.apply(Action::Session(Event::NextWhenReady));
    }
}

/// One line, flushed: the step is on disk.
fn tell(session: Option<uuid::Uuid>, segment: usize) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    let line = format!("kept {} {segment}", session.unwrap_or_default());
    writeln!(out, "{line}").and_then(|()| out.flush()).map_err(|e| format!("the output was closed: {e}"))
}
