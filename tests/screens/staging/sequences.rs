//! Brings the application to ready sessions, paths, the plan, and what Today proposes from them.
//!
//! A part of `staging.rs`; the list of all stages is there.

use std::time::Duration;

use geste::app::Action;
use geste::app::App;
use geste::app::GuideAction;
use geste::app::PlanAction;
use geste::app::Rating;
use geste::app::Route;
use geste::app::SequenceAction;
use geste::app::Setting;
use geste::app::Shelf;
use geste::clock::FakeClock;
use geste::record::Felt;
use geste::record::SequenceSource;
use geste::session::Event;

use super::app;
use super::at;
use super::practise;
use super::set;

pub const NECK_PATH: &str = "neck-first-weeks";

pub fn sequence(app: &mut App, action: SequenceAction) {
    app.apply(Action::Sequence(action));
}

pub fn guide(app: &mut App, action: GuideAction) {
    app.apply(Action::Guide(action));
}

pub fn shelf(clock: &FakeClock, shelf: Shelf) -> App {
    let mut app = at(clock, Route::Practise);
    guide(&mut app, GuideAction::Shelf(shelf));
    app
}

/// The page before a ready session.
pub fn prepare(clock: &FakeClock, session: &str) -> App {
    at(clock, Route::Prepare(SequenceSource::Ready { session: session.into() }))
}

pub fn prepare_changed(clock: &FakeClock) -> App {
    let mut app = app(clock);
    for key in ["NECK", "T:mirror-middle", "DIR"] {
        set(&mut app, Setting::Agree(key.into(), true));
    }
    app.apply(Action::Go(Route::Prepare(SequenceSource::Ready { session: "ten-minutes-neck".into() })));
    sequence(&mut app, SequenceAction::Later(0));
    sequence(&mut app, SequenceAction::Toggle(2));
    sequence(&mut app, SequenceAction::Minutes(false));
    sequence(&mut app, SequenceAction::Minutes(false));
    app
}

pub fn prepare_today(clock: &FakeClock) -> App {
    let mut app = today_path(clock);
    app.apply(Action::Go(Route::Prepare(SequenceSource::Today)));
    app
}

/// In the first exercise of the hard day's session.
pub fn in_sequence(clock: &FakeClock, seconds: f64) -> App {
    let mut app = prepare(clock, "hard-day");
    sequence(&mut app, SequenceAction::Start);
    clock.advance(Duration::from_secs_f64(seconds));
    app.tick();
    app
}

/// Behind the second part: the hard day's touch comes second.
pub fn player_between(clock: &FakeClock) -> App {
    let mut app = in_sequence(clock, 600.0);
    sequence(&mut app, SequenceAction::GoOn);
    clock.advance(Duration::from_secs(60));
    sequence(&mut app, SequenceAction::GoOn);
    clock.advance(Duration::from_secs(8));
    app
}

pub fn player_between_by_ear(clock: &FakeClock) -> App {
    let mut app = player_between(clock);
    set(&mut app, Setting::ByEar(true));
    app
}

pub fn player_between_over(clock: &FakeClock) -> App {
    let app = player_between(clock);
    clock.advance(Duration::from_secs(600));
    app
}

pub fn player_touch(clock: &FakeClock) -> App {
    let mut app = in_sequence(clock, 600.0);
    sequence(&mut app, SequenceAction::GoOn);
    clock.advance(Duration::from_secs(20));
    app
}

pub fn after_sequence(clock: &FakeClock) -> App {
    let mut app = player_between(clock);
    sequence(&mut app, SequenceAction::EndHere);
    app.apply(Action::RateAfter(Rating::Pull, 3));
    app
}

/// The hard day's session on its page, up to the end of its second exercise, and ended there.
fn whole(app: &mut App, clock: &FakeClock) {
    app.apply(Action::Go(Route::Prepare(SequenceSource::Ready { session: "hard-day".into() })));
    sequence(app, SequenceAction::Start);
    clock.advance(Duration::from_secs(600));
    app.tick();
    for _ in 0..3 {
        sequence(app, SequenceAction::GoOn);
        clock.advance(Duration::from_secs(60));
        app.tick();
    }
    clock.advance(Duration::from_secs(600));
    app.tick();
    sequence(app, SequenceAction::EndHere);
}

/// Each exercise asked by itself, one of them answered.
pub fn after_sequence_each(clock: &FakeClock) -> App {
    let mut app = app(clock);
    whole(&mut app, clock);
    app.apply(Action::RateAfter(Rating::Ease, 7));
    sequence(&mut app, SequenceAction::AskEach(true));
    sequence(&mut app, SequenceAction::Feel(2, Felt::Harder));
    app
}

/// The third easy session on a third day, in which only whole sessions were ever done.
pub fn after_sequence_forward(clock: &FakeClock) -> App {
    let mut app = app(clock);
    for day in 0..3 {
        whole(&mut app, clock);
        app.apply(Action::RateAfter(Rating::Ease, 8));
        if day < 2 {
            app.apply(Action::SaveAfter);
            clock.advance(Duration::from_secs(86_400));
        }
    }
    app
}

pub fn after_shown(clock: &FakeClock) -> App {
    let mut app = prepare(clock, "five-minutes-demo");
    sequence(&mut app, SequenceAction::Start);
    clock.advance(Duration::from_secs(100));
    app.tick();
    app.apply(Action::Session(Event::Stop));
    app
}

pub fn resume_sequence(clock: &FakeClock) -> App {
    let mut app = player_between(clock);
    app.apply(Action::Go(Route::Resume));
    app
}

pub fn progress_sequence(clock: &FakeClock) -> App {
    let mut app = after_sequence(clock);
    app.apply(Action::SaveAfter);
    clock.advance(Duration::from_secs(86_400));
    practise(&mut app, clock, "six-breaths", "three-minutes");
    app.apply(Action::Go(Route::Progress));
    app
}

pub fn follow(app: &mut App, week: u32) {
    guide(app, GuideAction::Follow { path: NECK_PATH.into(), week });
}

pub fn path_followed(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Path(NECK_PATH.into()));
    follow(&mut app, 3);
    app
}

pub fn today_path(clock: &FakeClock) -> App {
    let mut app = app(clock);
    follow(&mut app, 2);
    app
}

pub fn today_path_others(clock: &FakeClock) -> App {
    let mut app = app(clock);
    follow(&mut app, 6);
    guide(&mut app, GuideAction::Others);
    app
}

pub fn today_path_come_up(clock: &FakeClock) -> App {
    let mut app = app(clock);
    follow(&mut app, 1);
    for exercise in ["arrive-breath", "kind-minute", "map-the-pattern"] {
        practise(&mut app, clock, exercise, "gentle");
    }
    app
}

pub fn today_three_minutes(clock: &FakeClock) -> App {
    let mut app = today_path(clock);
    guide(&mut app, GuideAction::Minutes(Some(3)));
    app
}

pub fn plan(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Plan);
    for (exercise, dose) in
        [("six-breaths", "three-minutes"), ("turn-away", "gentle"), ("kind-minute", "default")]
    {
        let (exercise, dose) = (exercise.into(), dose.into());
        guide(&mut app, GuideAction::Plan(PlanAction::Add { exercise, dose }));
    }
    for day in [1, 3, 5] {
        guide(&mut app, GuideAction::Plan(PlanAction::Day(1, day)));
    }
    app
}

pub fn today_plan(clock: &FakeClock) -> App {
    let mut app = plan(clock);
    app.apply(Action::Go(Route::Today));
    app
}
