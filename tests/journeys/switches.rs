//! One key, own keys, switches, and a window that is asked to close.

use egui::Key;
use geste::app::Action;
use geste::app::Effect;
use geste::app::Route;
use geste::app::Setting;
use geste::app::SettingsTab;
use geste::session::Event;
use geste::session::Phase;
use geste::settings::Scanning;

use crate::person::Person;
use crate::staging;

/// Lets frames pass until `name` has the focus, as a switch user waits for it.
fn wait_for(person: &mut Person, name: &str) {
    for _ in 0..80 {
        if person.focused().is_some_and(|focused| focused.starts_with(name)) {
            return;
        }
        person.frames(1);
    }
    panic!("{name} is never offered; on screen: {:#?}", person.texts());
}

#[test]
fn a_whole_session_with_space_alone() {
    let mut person = Person::with(staging::app);
    staging::set(person.app_mut(), Setting::Scanning(Scanning::Automatic));
    staging::set(person.app_mut(), Setting::ScanPace(1000));
    person.frames(2);
    wait_for(&mut person, "Start");
    person.key(Key::Space);
    wait_for(&mut person, "Start");
    person.key(Key::Space);
    person.frames(2);
    assert_eq!(*person.app().route(), Route::Player, "started");
    person.wait(40.0);
    let phase = |person: &Person| person.app().run().unwrap().session.phase();
    person.key(Key::Space);
    assert!(matches!(phase(&person), Phase::Paused(_)), "paused");
    wait_for(&mut person, "Go on");
    person.key(Key::Space);
    person.frames(2);
    assert!(matches!(phase(&person), Phase::CountingIn { .. }), "continued");
    person.wait(5.0);
    person.key(Key::Space);
    for name in ["Other step", "The next one"] {
        wait_for(&mut person, name);
        person.key(Key::Space);
        person.frames(2);
    }
    wait_for(&mut person, "This one again");
    person.key(Key::Space);
    person.frames(2);
    wait_for(&mut person, "Finish");
    person.key(Key::Space);
    person.frames(2);
    assert_eq!(*person.app().route(), Route::After, "finished");
}

#[test]
fn a_symptom_is_stopped_for_with_space_alone() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 40.0));
    staging::set(person.app_mut(), Setting::Scanning(Scanning::Automatic));
    staging::set(person.app_mut(), Setting::ScanPace(1000));
    person.frames(2);
    person.key(Key::Space);
    wait_for(&mut person, "Stop: symptom");
    person.key(Key::Space);
    person.frames(2);
    assert_eq!(*person.app().route(), Route::SymptomStop);
}

#[test]
fn two_switches_step_and_take_and_nothing_moves_by_itself() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 40.0));
    staging::set(person.app_mut(), Setting::Scanning(Scanning::TwoSwitches));
    person.key(Key::Space);
    let paused = |person: &Person| matches!(person.app().run().unwrap().session.phase(), Phase::Paused(_));
    assert!(paused(&person));
    person.frames(100);
    assert!(paused(&person));
    for name in ["Go on", "Other step", "Finish", "Stop: symptom"] {
        person.key(Key::Tab);
        assert!(person.focused().is_some_and(|focused| focused.starts_with(name)), "{:?}", person.focused());
    }
    person.key(Key::Space);
    person.frames(2);
    assert_eq!(*person.app().route(), Route::SymptomStop);
}

#[test]
fn a_key_of_ones_own_is_pressed_explained_and_taken_back() {
    let mut person = Person::with(|c| staging::at(c, Route::Settings(SettingsTab::Keys)));
    person.press("Add a key: Start, pause, go on");
    person.key(Key::PageDown);
    assert!(
        person.reads("PageDown did this until now: The next one. It does this instead: Start, pause, go on.")
    );
    person.press("Add a key: Black screen, on and off");
    person.key(Key::B);
    assert!(person.reads("B now does this"));
    person.press("Add a key: The one before");
    person.key(Key::Space);
    assert!(person.reads("Space stays as it is"));
    person.app_mut().rehearse("six-breaths", "default");
    person.wait(40.0);
    let moving = |person: &Person| person.app().run().unwrap().session.is_moving();
    person.key(Key::B);
    assert!(person.app().settings().by_ear && moving(&person));
    person.key(Key::B);
    person.key(Key::PageDown);
    assert!(!moving(&person), "the pedal pauses now");
    person.app_mut().apply(Action::Session(Event::Stop));
    person.app_mut().apply(Action::Go(Route::Settings(SettingsTab::Keys)));
    person.frames(2);
    person.press("All keys as they were at first");
    assert!(person.app().settings().input.keys.is_empty());
}

#[test]
fn closing_while_an_exercise_runs_asks_once_and_loses_nothing() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 50.0));
    assert!(person.app().asks_before_closing());
    person.app_mut().apply(Action::AskToClose);
    person.frames(3);
    assert!(person.reads("It is paused now."));
    assert_eq!(person.focused().as_deref(), Some("Keep going"));
    assert!(!person.app().asks_before_closing(), "asked once");
    person.key(Key::Enter);
    assert_eq!(*person.app().route(), Route::Player);
    person.app_mut().apply(Action::AskToClose);
    person.frames(3);
    person.effects();
    person.press("Close Geste");
    assert!(person.effects().contains(&Effect::Close));
    assert!(person.app().history().unfinished().is_some(), "it can be picked up");
}

#[test]
fn closing_after_practice_keeps_the_answers_and_elsewhere_does_not_ask() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 50.0));
    person.key(Key::Escape);
    person.key(Key::Num3);
    assert!(!person.app().asks_before_closing(), "nothing was answered yet");
    person.press("Easier");
    assert!(person.app().asks_before_closing());
    person.app_mut().apply(Action::AskToClose);
    person.app_mut().apply(Action::CloseNow);
    let felt = person.app().history().sessions().last().unwrap().after.felt;
    assert_eq!(felt, Some(geste::record::Felt::Easier));
    assert!(!Person::with(staging::app).app().asks_before_closing());
}
