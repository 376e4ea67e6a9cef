//! Several exercises in a row: a ready session by keyboard, changed beforehand, ended in the middle, taken up.

use egui::Key;
use geste::app::Route;
use geste::app::SequenceAction;
use geste::app::Stage;
use geste::record::Ending;
use geste::record::SequenceSource;
use geste::session::PartState;

use crate::person::Person;
use crate::person::on_disk;
use crate::staging;
use crate::staging::sequences;

fn stage(person: &Person) -> Stage {
    person.app().sequence().unwrap().stage
}

/// Presses Tab until something with this name has the focus.
fn tab_to(person: &mut Person, name: &str) {
    for _ in 0..60 {
        if person.focused().as_deref() == Some(name) {
            return;
        }
        person.key(Key::Tab);
    }
    panic!("Tab never came to {name:?}: {:#?}", person.texts());
}

/// Presses an arrow key until something with this name has the focus.
fn arrow_to(person: &mut Person, arrow: Key, name: &str) {
    for _ in 0..12 {
        if person.focused().as_deref() == Some(name) {
            return;
        }
        person.key(arrow);
    }
    panic!("{arrow:?} never came to {name:?} but to {:?}", person.focused());
}

#[test]
fn a_ready_session_is_found_changed_started_and_ended_by_keyboard_alone() {
    let mut person = Person::with(staging::app);
    tab_to(&mut person, "Practise");
    person.key(Key::Space);
    arrow_to(&mut person, Key::ArrowUp, "Exercises");
    arrow_to(&mut person, Key::ArrowRight, "Ready sessions");
    person.key(Key::Space);
    tab_to(&mut person, "Look at: Hard day");
    person.key(Key::Enter);
    assert_eq!(person.focused().as_deref(), Some("Start · 8 min"));
    tab_to(&mut person, "Later: Arrive with the breath");
    person.key(Key::Space);
    tab_to(&mut person, "Leave out: Kind minute");
    person.key(Key::Space);
    assert!(person.sees("Take in again: Kind minute"));
    for _ in 0..2 {
        tab_to(&mut person, "Fewer minutes");
        person.key(Key::Space);
    }
    assert!(person.reads("5 minutes"), "{:#?}", person.texts());
    let prepared = person.app().prepared().unwrap();
    assert!(prepared.sequence.left().as_secs() <= 330, "{:?}", prepared.sequence.left());
    tab_to(&mut person, "Pull: more");
    person.key(Key::Space);
    tab_to(&mut person, "Start · 4 min");
    person.key(Key::Enter);
    assert_eq!(stage(&person), Stage::Touch, "the touch was moved to the front");
    person.wait(61.0);
    assert_eq!(stage(&person), Stage::Touch, "nothing goes on by itself");
    assert!(person.reads("That time is over"));
    person.key(Key::Space);
    assert_eq!(stage(&person), Stage::Between);
    person.key(Key::Num3);
    assert_eq!(*person.app().route(), Route::After);
    assert!(person.reads("1 min practised"));
    person.press("Easier");
    person.press("Save");
    person.press("Progress");
    assert!(person.reads("Hard day") && person.reads("a part, and that counts"), "{:#?}", person.texts());
    assert!(person.reads("felt easier"));
    let sequence = person.app().history().sequences().last().unwrap();
    assert_eq!((sequence.ending, sequence.before.pull), (Some(Ending::DoneForToday), Some(5)));
}

#[test]
fn the_rest_between_counts_down_and_then_waits_for_the_person() {
    let mut person = Person::with(sequences::player_between);
    assert_eq!(person.focused().as_deref(), Some("Go on, Kind minute"));
    assert!(person.reads("Rest 22 more seconds"), "{:#?}", person.texts());
    person.wait(86_400.0 / 96.0);
    assert_eq!(stage(&person), Stage::Between);
    assert!(person.reads("Go on when you like."));
    person.key(Key::Num2);
    assert!(person.sees("Go on, Quiet rest after practice"), "the kind minute was left out");
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Player);
    assert!(person.reads("Exercise 3 of 3"), "{:#?}", person.texts());
    person.wait(200.0);
    assert_eq!(*person.app().route(), Route::After);
    assert_eq!(person.app().sequence().unwrap().ended, Some(Ending::Completed));
}

#[test]
fn one_exercise_can_be_left_without_leaving_the_sequence() {
    let mut person = Person::with(|c| sequences::in_sequence(c, 40.0));
    person.key(Key::Escape);
    person.key(Key::Num2);
    person.press("On to the next exercise");
    assert_eq!(stage(&person), Stage::Between);
    let parts: Vec<_> = person.app().sequence().unwrap().sequence.parts().iter().map(|p| p.state).collect();
    assert_eq!(parts[0], PartState::Done);
    assert!(person.app().history().sessions()[0].practised.as_secs() > 30);
}

#[test]
fn finish_in_the_pause_ends_the_whole_and_a_symptom_stops_it_anywhere() {
    let mut person = Person::with(|c| sequences::in_sequence(c, 40.0));
    person.key(Key::Escape);
    person.key(Key::Num3);
    assert_eq!(*person.app().route(), Route::After);
    assert_eq!(person.app().history().sequences()[0].ending, Some(Ending::DoneForToday));
    let mut person = Person::with(sequences::player_between);
    person.press("Stop: symptom");
    assert_eq!(*person.app().route(), Route::SymptomStop);
    person.press("pain");
    person.press("Done for today");
    let history = person.app().history();
    assert_eq!(history.sequences()[0].ending, Some(Ending::StoppedForSymptom));
    assert!(person.app().sequence().is_none() && history.left_open().is_none());
}

#[test]
fn what_asks_first_is_closed_with_its_reason_and_opens_when_it_is_settled() {
    let mut person = Person::with(|c| sequences::prepare(c, "ten-minutes-jaw"));
    assert!(person.reads("Closed for now: some people ask a speech-language therapist first"));
    let closed = |person: &Person| {
        let parts = person.app().prepared().unwrap().sequence.parts().to_vec();
        parts.iter().filter(|part| part.state == PartState::Closed).count()
    };
    let before = closed(&person);
    assert!(before > 0);
    person.press("See what it asks: Tongue and palate map");
    person.press("My clinician said yes, or none of this is me");
    person.key(Key::Escape);
    assert!(closed(&person) < before, "{:#?}", person.texts());
}

#[test]
fn what_a_therapist_only_shows_is_kept_nowhere() {
    let mut person = Person::with(|c| sequences::prepare(c, "five-minutes-demo"));
    assert!(!person.reads("Before you start"));
    person.press("Start · 5 min");
    person.wait(60.0);
    person.key(Key::Escape);
    person.key(Key::Num3);
    assert!(person.reads("Nothing was written down."));
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Today);
    assert!(person.app().store().facts().unwrap().is_empty());
    person.press("Start");
    person.wait(20.0);
    assert!(!person.app().store().facts().unwrap().is_empty(), "what comes after is kept again");
}

#[test]
fn a_sequence_cut_off_in_the_middle_goes_on_with_the_exercise_and_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let mut app = on_disk(folder.path(), &clock, None);
    let source = SequenceSource::Ready { session: "hard-day".into() };
    app.apply(geste::app::Action::Go(Route::Prepare(source)));
    sequences::sequence(&mut app, SequenceAction::Toggle(2));
    sequences::sequence(&mut app, SequenceAction::Start);
    clock.advance(std::time::Duration::from_secs(100));
    app.tick();
    let (id, session) = (app.sequence().unwrap().id, app.run().unwrap().id);
    drop(app); // as if the power went

    let app = on_disk(folder.path(), &clock, None);
    let mut person = Person::at(clock.clone(), app);
    assert_eq!(*person.app().route(), Route::Resume);
    assert!(
        person.reads("Hard day") && person.reads("Next: Arrive with the breath"),
        "{:#?}",
        person.texts()
    );
    person.press("Pick up");
    assert_eq!((person.app().sequence().unwrap().id, person.app().run().unwrap().id), (id, session));
    person.wait(200.0);
    assert_eq!(stage(&person), Stage::Between);
    drop(person);

    let mut person = Person::at(clock.clone(), on_disk(folder.path(), &clock, None));
    assert!(person.reads("Next: Your helpful touch"), "{:#?}", person.texts());
    person.press("Pick up");
    assert_eq!(stage(&person), Stage::Between);
    person.key(Key::Space);
    person.key(Key::Space);
    person.key(Key::Space);
    person.wait(200.0);
    assert_eq!(*person.app().route(), Route::After);
    let history = person.app().history();
    assert_eq!(history.sequences().len(), 1);
    assert_eq!(history.sequences()[0].ending, Some(Ending::Completed));
    assert!(history.left_open().is_none());
    let states: Vec<_> = person.app().sequence().unwrap().sequence.parts().iter().map(|p| p.state).collect();
    assert_eq!(states[2], PartState::Skipped, "what was left out stays out");
}

#[test]
fn a_sequence_can_be_started_fresh_or_kept_for_later() {
    let mut person = Person::with(sequences::resume_sequence);
    person.press("Not now");
    assert!(person.reads("An unfinished practice is kept"));
    person.app_mut().apply(geste::app::Action::Go(Route::Resume));
    person.wait(0.5);
    person.press("Start fresh · 8 min");
    assert_eq!(*person.app().route(), Route::Player);
    let history = person.app().history();
    assert_eq!(history.sequences().len(), 2);
    assert_eq!(history.sequences()[0].ending, Some(Ending::DoneForToday), "what was done of it stays");
}

#[test]
fn escape_between_leads_to_today_and_keeps_the_rest() {
    let mut person = Person::with(sequences::player_between);
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Today);
    assert!(person.reads("An unfinished practice is kept") && person.reads("Hard day"));
    person.press("Pick up");
    assert_eq!(stage(&person), Stage::Between);
}

#[test]
fn f1_says_where_one_is_between_two_exercises() {
    let mut person = Person::with(sequences::player_between);
    person.key(Key::F1);
    person.wait(0.5);
    assert!(person.reads("2 of 4 behind you") && person.reads("Next: Kind minute"), "{:#?}", person.texts());
}
