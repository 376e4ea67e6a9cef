//! Someone who writes content changes a pose by buttons and keys, sees what the checks say, and takes it out.

use std::fs;

use egui::Key;
use geste::app::Action;
use geste::app::Effect;
use geste::app::PoseAction;
use geste::app::Route;
use geste::app::SettingsTab;
use geste::bundle;
use geste::figure::Pose;
use geste::figure::pose::Poses;

use crate::person::Person;
use crate::staging;

fn copied(person: &mut Person) -> Option<Poses> {
    person.press("Copy as TOML");
    person.effects().into_iter().find_map(|effect| match effect {
        Effect::CopyText(text) => Some(toml::from_str(&text).expect("what was copied can be read")),
        _ => None,
    })
}

fn now(person: &Person) -> Pose {
    person.app().poses().unwrap().open().unwrap().now().clone()
}

#[test]
fn a_pose_is_found_changed_undone_and_taken_out() {
    let mut person = Person::with(staging::poses);
    assert!(person.reads("238 poses"), "{:#?}", person.texts());
    person.press("By exercise");
    person.press("Turn toward the other side");
    person.press("Turn slowly, ta-turn");
    assert!(person.reads("The checks found nothing to mend"), "{:#?}", person.texts());
    let before = now(&person);
    person.press("Turn (yaw): 5 less");
    person.press("Turn (yaw): 1 less");
    assert_ne!(now(&person), before);
    person.press("Undo");
    person.press("Redo");
    let text = copied(&mut person).expect("something was copied");
    assert_eq!(text.get("ta-turn"), Some(&now(&person)));
    assert!(person.reads("The pose is copied"));
    person.press("All as it was");
    assert_eq!(now(&person), before);
    assert!(!person.sees("All as it was") && person.sees("Undo"));
    person.press("Undo");
    assert_ne!(now(&person), before, "taking everything back can be undone as well");
}

#[test]
fn a_number_typed_too_far_is_held_and_said() {
    let mut person = Person::with(|clock| staging::pose(clock, "turn"));
    let field = "figure.head.yaw".to_owned();
    for action in [PoseAction::TypeNumber(field.clone(), "−90".into()), PoseAction::NumberTyped] {
        person.app_mut().apply(Action::Pose(action));
    }
    person.wait(0.1);
    assert!(person.reads("−90 is too far, so it stands at −50."), "{:#?}", person.texts());
    for action in [PoseAction::TypeNumber(field, "not a number".into()), PoseAction::NumberTyped] {
        person.app_mut().apply(Action::Pose(action));
    }
    person.wait(0.1);
    assert!(person.sees("Turn (yaw): as it was"));
    person.press("Turn (yaw): as it was");
    assert_eq!(now(&person), bundle::poses()["turn"]);
}

#[test]
fn choices_props_and_marks_are_pressed_in_and_out() {
    let mut person = Person::with(|clock| staging::pose(clock, "turn"));
    person.press("Face");
    person.press("Glasses");
    person.press("Props");
    person.press("Add: lamp");
    person.press("Marks");
    person.press("Take away: target 1");
    let text = copied(&mut person).expect("something was copied");
    assert_eq!(text.get("turn"), Some(&now(&person)));
    assert_eq!((now(&person).props.len(), now(&person).marks.len()), (1, 1));
    for _ in 0..3 {
        person.press("Undo");
    }
    assert_eq!(now(&person), bundle::poses()["turn"]);
}

#[test]
fn a_file_is_saved_once_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("turn.toml");
    let mut person = Person::with(|clock| staging::pose(clock, "turn"));
    person.press("Save to a file");
    assert!(person.effects().contains(&Effect::ChoosePoseTarget { pose: "turn".into() }));
    person.app_mut().apply(Action::Pose(PoseAction::TypePath(path.display().to_string())));
    person.wait(0.1);
    person.press("Save there");
    assert!(person.reads("The pose is saved"));
    let saved = fs::read_to_string(&path).unwrap();
    assert_eq!(toml::from_str::<Poses>(&saved).unwrap()["turn"], bundle::poses()["turn"]);
    person.press("Turn (yaw): 1 more");
    person.press("Save there");
    assert!(person.reads("is there already and was left as it is"));
    assert_eq!(fs::read_to_string(&path).unwrap(), saved);
}

#[test]
fn the_movement_is_started_shown_and_ends_by_itself() {
    let mut person = Person::with(|clock| staging::pose(clock, "ta-turn"));
    assert_eq!(person.app().shown_for(), None, "nothing moves that was not started");
    person.press("Show the movement");
    person.wait(2.0);
    assert!(person.sees("Stop the movement"));
    for _ in 0..40 {
        person.wait(20.0);
        if person.sees("Show the movement") {
            return;
        }
    }
    panic!("the movement does not end: {:#?}", person.texts());
}

#[test]
fn esc_leads_from_the_list_to_the_pose_and_from_the_pose_to_the_settings() {
    let mut person = Person::with(|clock| staging::pose(clock, "turn"));
    person.press("Another pose");
    assert!(person.reads("Find a pose by its name or exercise"));
    person.app_mut().apply(Action::Pose(PoseAction::Search("six breaths".into())));
    person.wait(0.1);
    assert!(person.reads("poses found"));
    person.key(Key::Escape);
    assert!(person.sees("Copy as TOML"));
    person.app_mut().apply(Action::Up);
    assert_ne!(*person.app().route(), Route::PoseEditor);
}

#[test]
fn patients_have_no_pose_editor() {
    let mut person = Person::with(|clock| {
        let mut app = staging::app(clock);
        app.apply(Action::Go(Route::Settings(SettingsTab::Content)));
        app
    });
    assert!(!person.sees("Pose editor"));
    person.app_mut().apply(Action::Go(Route::PoseEditor));
    person.wait(0.1);
    assert!(person.reads("This page is not here"));
    let with = Person::with(|clock| {
        let mut app = staging::poses(clock);
        app.apply(Action::Go(Route::Settings(SettingsTab::Content)));
        app
    });
    assert!(with.sees("Pose editor"));
}
