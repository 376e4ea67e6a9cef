//! Rules as a person meets them: a whole session rated, an operation, a sudden change, changed steps, a plan on paper.

use std::path::PathBuf;

use egui::Key;
use geste::app::Action;
use geste::app::DayAction;
use geste::app::Effect;
use geste::app::Paper;
use geste::app::Route;
use geste::app::Setting;
use geste::record::FactBody;
use geste::record::Felt;
use geste::record::OperatedPart;
use geste::record::RuleChoice;

use crate::person::Person;
use crate::staging;
use crate::staging::days;
use crate::staging::sequences;

fn kept(person: &Person) -> Vec<FactBody> {
    person.app().store().facts().unwrap().into_iter().map(|fact| fact.body).collect()
}

#[test]
fn after_a_session_each_exercise_may_say_how_it_was_and_nothing_has_to() {
    let mut person = Person::with(|c| {
        let mut app = sequences::after_sequence_each(c);
        sequences::sequence(&mut app, geste::app::SequenceAction::AskEach(false));
        sequences::sequence(&mut app, geste::app::SequenceAction::Feel(2, Felt::Harder));
        app
    });
    assert!(!person.sees("Kind minute: Harder"), "closed at first");
    person.press("Say it for each exercise");
    person.press("Kind minute: Harder");
    assert!(person.reads("Rest first, then the same or less"), "{:#?}", person.texts());
    person.press("Save");
    let kept = kept(&person);
    let own = kept.iter().filter_map(|fact| match fact {
        FactBody::SessionRated { session, ratings, .. } => Some((*session, ratings.felt)),
        _ => None,
    });
    let own: Vec<_> = own.collect();
    let [(session, Some(Felt::Harder))] = own.as_slice() else { panic!("{own:?}") };
    let history = person.app().history();
    assert_eq!(history.session(*session).unwrap().exercise, "kind-minute");
    let diary = person.app().diary();
    let run = diary.runs_of("arrive-breath", person.app().today()).pop().unwrap().clone();
    assert_eq!(run.after().ease, Some(7), "the whole counts for the one without an answer");
}

#[test]
fn someone_who_only_plays_sessions_is_offered_a_step_in_one_exercise() {
    let mut person = Person::with(sequences::after_sequence_forward);
    assert!(person.reads("You could try one step more"), "{:#?}", person.texts());
    person.press("Forward in: Arrive with the breath");
    person.press("Save");
    let step = |fact: &FactBody| matches!(fact, FactBody::StepChosen { exercise, .. } if exercise == "arrive-breath");
    assert_eq!(kept(&person).iter().filter(|fact| step(fact)).count(), 1);
    let mut person = Person::with(sequences::after_sequence_forward);
    person.key(Key::Space);
    assert!(!kept(&person).iter().any(step), "stay was preset");
}

#[test]
fn an_operation_closes_only_what_belongs_to_its_part() {
    let mut person = Person::with(|c| {
        let mut app = staging::app(c);
        for key in ["NECK", "EYE"] {
            app.apply(Action::Set(Setting::Agree(key.into(), true)));
        }
        days::sleep(c, 1);
        app.apply(Action::Go(Route::CheckIn));
        app
    });
    person.press("An operation");
    assert!(person.reads("everything that could belong to it asks first"));
    let closed = |person: &Person, id: &str| {
        let app = person.app();
        let exercise = app.library().exercise(id).unwrap();
        app.standing(exercise, exercise.dose("gentle").unwrap()).is_closed()
    };
    assert!(closed(&person, "soft-blink") && closed(&person, "eyes-first"));
    person.press("eyes");
    assert!(closed(&person, "soft-blink") && !closed(&person, "eyes-first"));
    let eyes = |fact: &FactBody| {
        matches!(fact, FactBody::OperationPart { part: OperatedPart::Eyes, there: true, .. })
    };
    assert!(kept(&person).iter().any(eyes));
    person.press("eyes");
    assert!(closed(&person, "eyes-first"), "taken back");
}

#[test]
fn a_sudden_change_is_said_by_the_person_and_the_clinic_should_hear() {
    let mut person = Person::with(staging::app);
    person.press("Hard day");
    assert!(!person.reads("Tell your clinic this week"));
    person.press("It came suddenly, and I know no reason");
    assert!(person.reads("Tell your clinic this week"), "{:#?}", person.texts());
    assert!(!person.sees("It came suddenly, and I know no reason"));
    person.press("They know");
    assert!(!person.reads("Tell your clinic this week"));
}

#[test]
fn worry_can_be_noted_and_left_empty() {
    let mut person = Person::with(|c| staging::at(c, Route::CheckIn));
    person.press("Worry, if you like: more");
    person.press("Save");
    let worry = |fact: &FactBody| matches!(fact, FactBody::CheckedIn { answers } if answers.worry.is_some());
    assert!(kept(&person).iter().any(worry));
    assert!(person.app().rules().hard_day().is_none());
}

#[test]
fn in_functional_mode_the_player_shows_and_says_the_changed_step_and_counts_nothing() {
    let mut person = Person::with(days::player_functional);
    assert!(person.reads("What helps here?"), "{:#?}", person.texts());
    assert!(!person.reads("pull"), "{:#?}", person.texts());
    person.app_mut().apply(Action::Session(geste::session::Event::Stop));
    person.app_mut().apply(Action::SkipAfter);
    let counts = |on: bool| {
        let mut person = Person::with(|c| {
            let mut app = staging::app(c);
            days::day(&mut app, DayAction::Choose(RuleChoice::FunctionalMode, on));
            app.rehearse("six-breaths", "three-minutes");
            app
        });
        person.wait(60.0);
        person.texts().iter().any(|text| text.contains("Breath ") && text.contains(" of "))
    };
    assert!(counts(false) && !counts(true));
}

#[test]
fn a_plan_is_saved_to_print_and_an_empty_one_has_no_button() {
    let person = Person::with(|c| staging::at(c, Route::Plan));
    assert!(!person.sees("Save my plan to print"));
    let mut person = Person::with(sequences::plan);
    person.effects();
    person.press("Save my plan to print");
    assert!(person.effects().contains(&Effect::Save(Paper::Plan)));
    person.app_mut().apply(Action::PaperSaved(Ok(PathBuf::from("/somewhere/Geste – My plan.pdf"))));
    person.frames(2);
    assert!(person.reads("Geste – My plan.pdf"), "{:#?}", person.texts());
}

#[test]
fn the_person_chooses_hands_heads_or_both_and_they_are_kept_apart() {
    let mut person = Person::with(|c| staging::at(c, Route::Exercise("hand-left-right".into())));
    assert!(person.reads("Hands are what was studied."), "hands are preset: {:#?}", person.texts());
    person.press("Both");
    person.app_mut().apply(Action::Start { exercise: "hand-left-right".into(), dose: "gentle".into() });
    person.wait(4.0);
    for _ in 0..20 {
        person.key(Key::Num1);
        person.wait(0.5);
    }
    let kept = kept(&person);
    let of = |word: &str| {
        let judged =
            |fact: &&FactBody| matches!(fact, FactBody::SideJudged { of: Some(of), .. } if of == word);
        kept.iter().filter(judged).count()
    };
    assert!(
        of("hand") >= 5 && of("head") >= 5 && of("hand") + of("head") == 20,
        "{} {}",
        of("hand"),
        of("head")
    );
    assert_eq!(*person.app().route(), Route::After);
    assert!(person.reads("Hands: ") && person.reads("Heads: "), "{:#?}", person.texts());
}

#[test]
fn the_weeks_after_an_eyelid_injection_say_when_to_call_the_clinic() {
    let person = Person::with(|c| {
        let mut app = staging::app(c);
        days::inject(&mut app, geste::content::InjectedPlace::Eyelids, 10);
        app.apply(Action::Go(Route::Today));
        app
    });
    assert!(person.reads("if you see double, a lid droops"), "{:#?}", person.texts());
}
