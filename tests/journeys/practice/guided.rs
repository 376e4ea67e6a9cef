//! Paths, the own plan and the minutes of today: what is followed is proposed, and can always be changed.

use egui::Key;
use geste::app::Route;
use geste::practice::Why;
use geste::settings::Theme;

use crate::person::Person;
use crate::staging;
use crate::staging::sequences;

const NECK: &str = "Neck: the first weeks";

#[test]
fn a_path_is_found_followed_and_today_proposes_from_it() {
    let mut person = Person::with(staging::app);
    person.press("Practise");
    person.press("Paths");
    person.press(&format!("Look at: {NECK}"));
    assert_eq!(person.focused().as_deref(), Some("Follow this path"));
    assert!(person.reads("Show this path to a clinician who knows your neck."));
    person.key(Key::Space);
    assert!(person.reads("You are here"));
    person.press("Back to Today");
    assert!(person.reads(&format!("From {NECK}, week 1")), "{:#?}", person.texts());
    assert!(person.reads("From week 1 of your path · 6 min"));
    assert!(person.reads("Arrive with the breath") && person.reads("Kind minute"));
    person.press("Start");
    assert_eq!(*person.app().route(), Route::Player);
    assert!(person.reads("Exercise 1 of 3"));
}

#[test]
fn a_week_is_set_by_the_person_and_by_nobody_else() {
    let mut person = Person::with(sequences::path_followed);
    let week = |person: &Person| person.app().history().path().map(|followed| followed.week);
    person.clock.advance(std::time::Duration::from_secs(40 * 86_400));
    person.wait(0.5);
    assert_eq!(week(&person), Some(3), "weeks away change nothing");
    person.press("Go on to the next week");
    assert_eq!(week(&person), Some(4));
    person.press("I am in this week: Week 1: arrive");
    assert_eq!(week(&person), Some(1));
    person.press("Stop following, What you did stays.");
    assert_eq!(week(&person), None);
    assert_eq!(person.app().store().facts().unwrap().len(), 4, "one fact for each choice");
}

#[test]
fn every_text_and_exercise_of_a_week_is_one_press_away() {
    let mut person = Person::with(|c| staging::at(c, Route::Path(sequences::NECK_PATH.into())));
    person.press("What is in it: Week 6: ten minutes");
    person.press("Ten minutes, neck, 10 min");
    assert!(matches!(person.app().route(), Route::Prepare(_)));
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Path(sequences::NECK_PATH.into()));
}

#[test]
fn the_minutes_of_today_change_the_proposal_at_once() {
    let mut person = Person::with(sequences::today_path);
    assert!(person.reads("6 min, 3 parts"), "{:#?}", person.texts());
    person.press("I have 3 min");
    assert!(person.reads("3 min, 2 parts"));
    person.press("I have Any time");
    assert!(person.reads("6 min, 3 parts"));
    person.press("Something else");
    person.press("Only calm");
    assert!(person.reads("Calm exercises only"));
    assert_eq!(person.app().proposal().map(|p| p.why), Some(Why::Calm));
}

#[test]
fn what_today_proposes_can_be_changed_before_it_starts() {
    let mut person = Person::with(sequences::today_path);
    person.press("Change it, order, parts, minutes");
    person.press("Leave out: Find a helpful touch");
    person.press("Start · 3 min");
    assert_eq!(*person.app().route(), Route::Player);
    assert!(person.reads("Exercise 1 of 2"), "{:#?}", person.texts());
}

#[test]
fn a_week_that_has_come_up_offers_the_next_and_staying_alike() {
    let mut person = Person::with(sequences::today_path_come_up);
    assert!(person.reads("Go on when you like, or stay."), "{:#?}", person.texts());
    person.press("Next week");
    assert!(person.reads(&format!("From {NECK}, week 2")));
}

#[test]
fn an_own_plan_is_made_with_buttons_and_today_proposes_it() {
    let mut person = Person::with(|c| staging::at(c, Route::Exercise("six-breaths".into())));
    person.press("Add to my plan");
    person.press("Open my plan");
    person.press("Smaller amount: Six breaths a minute");
    person.press("Six breaths a minute: Monday");
    let item = person.app().history().plan()[0].clone();
    assert_eq!((item.dose.as_str(), item.days.as_slice()), ("four-minutes", &[1][..]));
    person.press("Find an exercise");
    person.press("Open: Kind minute");
    person.press("Add to my plan");
    person.press("Open my plan");
    person.press("Earlier: Kind minute");
    person.press("Today");
    assert!(person.reads("From your plan") && person.reads("2 parts"), "{:#?}", person.texts());
    person.clock.advance(std::time::Duration::from_secs(86_400));
    person.wait(0.5);
    assert!(!person.reads("2 parts"), "on Tuesday only what is for any day");
    person.press("Practise");
    person.press("My plan");
    person.press("Start my plan");
    assert!(person.sees("Take in again: Six breaths a minute"), "not for today, and can be taken in");
}

#[test]
fn the_first_start_may_lead_to_a_path_and_keeps_nothing_about_the_body() {
    let mut person = Person::with(|c| staging::at(c, Route::Onboarding));
    person.press("Paper");
    person.press("Neck");
    person.press("Use these");
    assert_eq!(*person.app().route(), Route::Path(sequences::NECK_PATH.into()));
    assert_eq!(person.app().settings().theme, Theme::Paper);
    assert!(person.app().store().facts().unwrap().is_empty());
}
