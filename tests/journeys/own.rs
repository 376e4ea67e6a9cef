//! An exercise of one's own: made from nothing or from another, tried, kept, sent out as a file and
//! brought in again, deleted.

use std::fs;

use geste::app::Action;
use geste::app::Effect;
use geste::app::OwnAction;
use geste::app::Route;
use geste::own::Edit;

use crate::person::Person;
use crate::person::on_disk;
use crate::staging;

fn own(person: &mut Person, action: OwnAction) {
    person.app_mut().apply(Action::Own(action));
    person.wait(0.1);
}

#[test]
fn one_is_made_by_buttons_alone_and_played_to_its_end() {
    let mut person = Person::with(|clock| {
        let mut app = staging::app(clock);
        app.apply(Action::Go(Route::Practise));
        app
    });
    person.press("Make your own exercise");
    assert!(person.reads("Your own exercise") && person.reads("My exercise 1"));
    person.press("From ready phrases");
    person.press("Add: Lift both shoulders a little");
    person.press("Longer: Lift both shoulders a little");
    person.press("Move up: Lift both shoulders a little");
    for _ in 0..5 {
        person.press("Less often");
    }
    assert!(person.reads("Once · 9 s"), "{:#?}", person.texts());
    person.press("Try it");
    assert_eq!(*person.app().route(), Route::Player);
    person.wait(3.5);
    assert!(person.reads("Lift both shoulders a little"), "{:#?}", person.texts());
    person.wait(10.0);
    assert_eq!(*person.app().route(), Route::After);
}

#[test]
fn it_is_there_after_a_restart_and_can_be_opened_and_changed() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let mut app = on_disk(folder.path(), &clock, Some(Route::Practise));
    app.apply(Action::Own(OwnAction::New("Desk".into())));
    app.apply(Action::Own(OwnAction::Edit(Edit::Title("Desk rest".into()))));
    app.close();
    drop(app);

    let mut person = Person::at(clock.clone(), on_disk(folder.path(), &clock, Some(Route::Practise)));
    person.press("Desk rest, All · 1 min");
    person.press("Change this exercise");
    person.press("Done");
    assert!(matches!(person.app().route(), Route::Exercise(_)));
}

#[test]
fn what_cannot_be_practised_yet_is_kept_and_named_where_it_is_wrong() {
    let mut person = Person::with(staging::app);
    own(&mut person, OwnAction::New("Breathing".into()));
    own(&mut person, OwnAction::Edit(Edit::Title("A cure".into())));
    assert!(person.reads("“cure” is a word to avoid."), "{:#?}", person.texts());
    assert!(!person.sees("Try it"));
    person.press("Leave it for later");
    assert_eq!(*person.app().route(), Route::Practise);
    assert!(!person.app().library().exercises.iter().any(|exercise| exercise.title == "A cure"));
    person.press("A cure, Not finished yet");
    own(&mut person, OwnAction::Edit(Edit::Title("Easy breathing".into())));
    person.press("Done");
    assert!(person.app().library().exercises.iter().any(|exercise| exercise.title == "Easy breathing"));
}

#[test]
fn one_made_from_another_keeps_what_it_asks_first() {
    let mut person = Person::with(|clock| {
        let mut app = staging::app(clock);
        app.apply(Action::Go(Route::Exercise("turn-away".into())));
        app
    });
    person.press("Make my own from this");
    let Route::OwnExercise(id) = person.app().route().clone() else { panic!("{:?}", person.app().route()) };
    person.press("Try it");
    assert_eq!(*person.app().route(), Route::Exercise(id), "a therapist is asked first, as for the original");
}

#[test]
fn it_goes_out_as_a_file_and_comes_in_again_and_a_broken_file_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rest.toml");
    let mut person = Person::with(staging::app);
    own(&mut person, OwnAction::New("Desk rest".into()));
    person.press("Save as a file");
    let Route::OwnExercise(id) = person.app().route().clone() else { panic!("not on its page") };
    assert!(person.effects().contains(&Effect::ChooseTarget { exercise: id }));
    own(&mut person, OwnAction::TypePath(file.display().to_string()));
    person.press("Save it there");
    assert!(person.reads("Saved as "), "{:#?}", person.texts());

    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("pillar = \"M\"", "pillar = \"Z\"")).unwrap();
    person.app_mut().apply(Action::Go(Route::BringIn));
    own(&mut person, OwnAction::Import(file.clone()));
    assert!(person.reads("Line 4:") && person.reads("Allowed: M, A, P, S."), "{:#?}", person.texts());
    assert_eq!(person.app().own().all.len(), 1);

    fs::write(&file, text).unwrap();
    own(&mut person, OwnAction::Import(file));
    assert_eq!(person.app().own().all.len(), 2);
    assert!(matches!(person.app().route(), Route::OwnExercise(_)));
    own(&mut person, OwnAction::Import(folder.path().to_owned()));
    own(&mut person, OwnAction::Export { exercise: "own-none".into(), to: folder.path().join("x/y") });
}

#[test]
fn it_is_deleted_only_after_a_yes_and_stays_in_the_record() {
    let mut person = Person::with(staging::app);
    own(&mut person, OwnAction::New("Desk rest".into()));
    person.press("Delete this exercise");
    person.press("No, keep it");
    person.press("Delete this exercise");
    person.press("Yes, delete it");
    assert_eq!(*person.app().route(), Route::Practise);
    assert!(person.app().own().all.is_empty());
    let kept = person.app().store().facts().unwrap();
    let texts = kept.iter().filter(|fact| format!("{:?}", fact.body).contains("Desk rest")).count();
    assert_eq!(texts, 1, "what it was stays");
}
