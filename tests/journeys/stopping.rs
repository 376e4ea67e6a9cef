//! Stopping because of a symptom: the same corner everywhere, red flags first, nothing lost.

use egui::Key;
use geste::app::Route;
use geste::record::Ending;

use crate::person::Person;
use crate::staging;

#[test]
fn a_symptom_stops_at_once_and_red_flags_come_first() {
    let mut person = Person::with(|c| staging::playing(c, "mirror-middle", 30.0));
    person.press("Stop: symptom");
    assert_eq!(*person.app().route(), Route::SymptomStop);
    assert!(person.reads("Stopped. That was the right call."));
    assert!(person.reads("numbness or weakness") && person.reads("chest pain"));
    person.press("pain");
    person.press("Yes: show what to do");
    assert_eq!(*person.app().route(), Route::Help);
    assert!(person.reads("Call the emergency number now"));
    let session = person.app().history().sessions().last().unwrap();
    assert_eq!(session.ending, Some(Ending::StoppedForSymptom));
}

#[test]
fn a_settling_exercise_is_one_press_away() {
    let mut person = Person::with(|c| staging::playing(c, "soft-blink", 30.0));
    person.press("Stop: symptom");
    assert_eq!(person.focused().as_deref(), Some("Six breaths a minute, 2 min"));
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Player);
    assert_eq!(person.app().run().unwrap().exercise.id, "six-breaths");
}

#[test]
fn help_is_one_press_from_every_room_and_is_never_recorded() {
    for route in [Route::Today, Route::Practise, Route::ReadHome, Route::Progress] {
        let mut person = Person::with(|c| staging::at(c, route.clone()));
        person.press("Help");
        assert_eq!(*person.app().route(), Route::Help);
        assert!(person.reads("You might end your life, or you are not safe."));
        assert!(person.app().store().facts().unwrap().is_empty());
        person.key(Key::Escape);
        assert_eq!(*person.app().route(), route, "Escape leads back to where the person was");
    }
}

#[test]
fn dizziness_that_stays_asks_for_a_call_today_in_the_reviewed_words() {
    let mut person = Person::with(staging::symptom_stop);
    assert!(person.reads("Stop for today, or rest 5 minutes. Nothing is lost."));
    person.press("dizzy for more than five minutes, or again");
    assert!(person.reads("Stop now. Rest. Please call your clinic or doctor today."));
    assert!(!person.reads("rest 5 minutes"));
}
