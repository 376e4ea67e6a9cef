//! First start: comfort before anything else, answered or skipped with one key.

use std::sync::Arc;

use egui::Key;
use geste::app::App;
use geste::app::Route;
use geste::settings::Side;
use geste::settings::Theme;

use crate::person::Person;
use crate::staging;

fn first_start() -> Person {
    Person::with(|clock| {
        let mut app = App::in_memory(staging::library(), Arc::new(clock.clone()));
        app.apply(geste::app::Action::Go(Route::Onboarding));
        app
    })
}

#[test]
fn the_questions_can_be_answered_by_pressing_them() {
    let mut person = first_start();
    assert_eq!(person.focused().as_deref(), Some("Use these"));
    person.press("Right");
    person.press("Low glare");
    assert_eq!(person.app().settings().side, Side::Right);
    assert_eq!(person.app().settings().theme, Theme::LowGlare);
    person.key(Key::Enter);
    assert_eq!(*person.app().route(), Route::Today);
    assert!(person.app().settings().onboarded);
}

#[test]
fn escape_skips_everything() {
    let mut person = first_start();
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Today);
    assert!(person.app().settings().onboarded);
}

#[test]
fn a_held_key_is_one_press() {
    let mut person = first_start();
    person.hold_key(Key::Space);
    assert_eq!(*person.app().route(), Route::Today, "one press leaves first start and starts nothing");
    assert!(person.app().run().is_none());
}

#[test]
fn from_the_first_launch_two_presses_lead_to_a_running_exercise_and_from_the_second_one() {
    let mut person = first_start();
    person.key(Key::Enter);
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Player, "two presses");
    let mut person = Person::with(staging::app);
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Player, "one press");
    person.wait(3.5);
    assert_eq!(person.app().run().unwrap().session.phase(), geste::session::Phase::Running);
}
