//! Brings the application to hard days, check-ins, injections, the start questions and the offers of After.
//!
//! A part of `staging.rs`; the list of all stages is there.

use std::time::Duration;

use geste::app::Action;
use geste::app::App;
use geste::app::DayAction;
use geste::app::Rating;
use geste::app::Route;
use geste::clock::FakeClock;
use geste::content::InjectedPlace;
use geste::record::DayKind;
use geste::record::Direction;
use geste::record::Felt;
use geste::record::Interruption;
use geste::record::OperatedPart;
use geste::record::RuleChoice;

use super::app;
use super::practise;

pub fn day(app: &mut App, action: DayAction) {
    app.apply(Action::Day(action));
}

/// Whole days pass.
pub fn sleep(clock: &FakeClock, days: u64) {
    clock.advance(Duration::from_secs(86_400 * days));
}

pub fn inject(app: &mut App, place: InjectedPlace, days_ago: i64) {
    app.apply(Action::Go(Route::Injection));
    day(app, DayAction::Place(place));
    day(app, DayAction::On(-days_ago));
    day(app, DayAction::KeepInjection);
}

/// Does an exercise to its end and answers After without leaving it.
pub fn rated(app: &mut App, clock: &FakeClock, exercise: &str, felt: Felt, ratings: &[(Rating, u8)]) {
    app.apply(Action::RateBefore(Rating::Pull, 3));
    app.apply(Action::RateBefore(Rating::Pain, 1));
    app.rehearse(exercise, "default");
    clock.advance(Duration::from_secs(3600));
    app.tick();
    app.apply(Action::Feel(felt));
    for (which, value) in ratings {
        app.apply(Action::RateAfter(*which, *value));
    }
}

pub fn check_in(clock: &FakeClock) -> App {
    let mut app = app(clock);
    inject(&mut app, InjectedPlace::Neck, 5);
    day(&mut app, DayAction::Check(Rating::Pull, 5));
    day(&mut app, DayAction::SaveCheckIn);
    sleep(clock, 1);
    app.apply(Action::Go(Route::CheckIn));
    day(&mut app, DayAction::Check(Rating::Pull, 4));
    day(&mut app, DayAction::Interrupted(Interruption::Fever));
    app
}

pub fn check_in_ready(clock: &FakeClock) -> App {
    let mut app = app(clock);
    day(&mut app, DayAction::Choose(RuleChoice::FunctionalMode, true));
    app.apply(Action::Go(Route::CheckIn));
    app
}

pub fn today_hard_day(clock: &FakeClock) -> App {
    let mut app = app(clock);
    practise(&mut app, clock, "six-breaths", "three-minutes");
    day(&mut app, DayAction::Say(DayKind::Hard));
    app
}

pub fn today_injection(clock: &FakeClock) -> App {
    let mut app = app(clock);
    practise(&mut app, clock, "six-breaths", "three-minutes");
    sleep(clock, 1);
    inject(&mut app, InjectedPlace::Neck, 4);
    app.apply(Action::Go(Route::Today));
    app
}

pub fn today_next_day(clock: &FakeClock) -> App {
    let mut app = app(clock);
    practise(&mut app, clock, "big-loops", "default");
    sleep(clock, 1);
    app
}

pub fn today_gap(clock: &FakeClock) -> App {
    let mut app = app(clock);
    practise(&mut app, clock, "six-breaths", "three-minutes");
    sleep(clock, 20);
    app
}

pub fn today_tell_clinic(clock: &FakeClock) -> App {
    let mut app = app(clock);
    for _ in 0..5 {
        sleep(clock, 1);
        day(&mut app, DayAction::Say(DayKind::Hard));
    }
    app
}

pub fn injection(clock: &FakeClock) -> App {
    let mut app = app(clock);
    inject(&mut app, InjectedPlace::Neck, 90);
    app.apply(Action::Go(Route::Injection));
    day(&mut app, DayAction::WearOff(Some(1)));
    day(&mut app, DayAction::Place(InjectedPlace::Neck));
    day(&mut app, DayAction::Place(InjectedPlace::Jaw));
    day(&mut app, DayAction::On(-4));
    app
}

pub fn ask_first(clock: &FakeClock) -> App {
    let mut app = app(clock);
    app.apply(Action::Go(Route::AskFirst));
    day(&mut app, DayAction::Line(4));
    day(&mut app, DayAction::KeepLines);
    app.apply(Action::Go(Route::AskFirst));
    day(&mut app, DayAction::Line(4));
    day(&mut app, DayAction::Line(6));
    app
}

pub fn exercise_hard_day(clock: &FakeClock) -> App {
    let mut app = app(clock);
    day(&mut app, DayAction::Say(DayKind::Hard));
    app.apply(Action::Go(Route::Exercise("six-breaths".into())));
    app
}

pub fn exercise_resting(clock: &FakeClock) -> App {
    let mut app = app(clock);
    inject(&mut app, InjectedPlace::Hand, 1);
    app.apply(Action::Go(Route::Exercise("big-loops".into())));
    app
}

pub fn exercise_functional(clock: &FakeClock) -> App {
    let mut app = app(clock);
    day(&mut app, DayAction::Choose(RuleChoice::FunctionalMode, true));
    app.apply(Action::Go(Route::Exercise("map-the-pattern".into())));
    app
}

/// On the third easy day, before anything is saved.
pub fn after_forward(clock: &FakeClock) -> App {
    let mut app = app(clock);
    for _ in 0..2 {
        rated(&mut app, clock, "big-loops", Felt::Easier, &[(Rating::Pain, 1), (Rating::Ease, 7)]);
        app.apply(Action::SaveAfter);
        sleep(clock, 1);
    }
    rated(&mut app, clock, "big-loops", Felt::Easier, &[(Rating::Pain, 1), (Rating::Ease, 7)]);
    app
}

pub fn after_back(clock: &FakeClock) -> App {
    let mut app = app(clock);
    rated(&mut app, clock, "big-loops", Felt::Harder, &[]);
    app.apply(Action::SaveAfter);
    sleep(clock, 1);
    rated(&mut app, clock, "big-loops", Felt::Harder, &[]);
    day(&mut app, DayAction::Step(Some(Direction::Back)));
    app
}

pub fn after_settle(clock: &FakeClock) -> App {
    let mut app = app(clock);
    rated(&mut app, clock, "big-loops", Felt::Harder, &[(Rating::Pain, 4)]);
    app
}

/// An operation today, on the eyes.
pub fn check_in_operation(clock: &FakeClock) -> App {
    let mut app = app(clock);
    app.apply(Action::Go(Route::CheckIn));
    day(&mut app, DayAction::Interrupted(Interruption::Operation));
    day(&mut app, DayAction::Operated(OperatedPart::Eyes));
    app
}

/// The line about surgery is ticked, and asks where.
pub fn ask_first_surgery(clock: &FakeClock) -> App {
    let mut app = app(clock);
    app.apply(Action::Go(Route::AskFirst));
    day(&mut app, DayAction::Line(3));
    day(&mut app, DayAction::Surgery(OperatedPart::Jaw));
    app
}

/// A hard day that came suddenly.
pub fn today_sudden(clock: &FakeClock) -> App {
    let mut app = app(clock);
    day(&mut app, DayAction::Say(DayKind::Hard));
    day(&mut app, DayAction::Sudden(true));
    app
}

/// A changed step, as it is played in functional mode.
pub fn player_functional(clock: &FakeClock) -> App {
    let mut app = app(clock);
    day(&mut app, DayAction::Choose(RuleChoice::FunctionalMode, true));
    app.rehearse("map-the-pattern", "gentle");
    clock.advance(Duration::from_secs(50));
    app.tick();
    app
}

/// Hands and heads to choose from, both chosen.
pub fn exercise_pictures(clock: &FakeClock) -> App {
    let mut app = app(clock);
    app.apply(Action::Go(Route::Exercise("hand-left-right".into())));
    let (exercise, pictures) = ("hand-left-right".into(), geste::content::SidePictures::Both);
    app.apply(Action::ChoosePictures { exercise, pictures });
    app
}

/// Ten days after an injection in the eyelids.
pub fn today_call_clinic(clock: &FakeClock) -> App {
    let mut app = app(clock);
    inject(&mut app, InjectedPlace::Eyelids, 10);
    app.apply(Action::Go(Route::Today));
    app
}
