//! Days: a hard one in one press, an injection, the day after, an offer that waits, functional mode.

use egui::Key;
use geste::app::Action;
use geste::app::DayAction;
use geste::app::Route;
use geste::content::InjectedPlace;
use geste::practice::rules::allowed_on_hard_day;
use geste::record::DayKind;
use geste::record::FactBody;
use geste::record::RuleChoice;
use geste::record::Worse;

use crate::person::Person;
use crate::staging;
use crate::staging::days;

fn kept(person: &Person) -> Vec<FactBody> {
    person.app().store().facts().unwrap().into_iter().map(|fact| fact.body).collect()
}

#[test]
fn a_hard_day_is_one_press_and_what_is_proposed_fits_it() {
    let mut person = Person::with(|c| {
        let mut app = staging::app(c);
        staging::practise(&mut app, c, "six-breaths", "three-minutes");
        app
    });
    person.press("Hard day");
    assert!(person.reads("Because you said so. Gentle things fit."), "{:#?}", person.texts());
    person.key(Key::Space);
    let run = person.app().run().unwrap();
    let dose = run.exercise.dose(&run.dose).unwrap();
    assert!(allowed_on_hard_day(&run.exercise, dose), "{} {}", run.exercise.id, run.dose);
    person.app_mut().apply(Action::Session(geste::session::Event::Stop));
    person.app_mut().apply(Action::SkipAfter);
    person.frames(2);
    person.press("Today");
    person.press("This is my usual");
    assert!(!person.reads("Because you said so.") && person.sees("Hard day"));
}

#[test]
fn on_a_hard_day_any_exercise_says_so_and_can_be_started_anyway() {
    let mut person = Person::with(|c| {
        let mut app = staging::app(c);
        days::day(&mut app, DayAction::Say(DayKind::Hard));
        app.apply(Action::Go(Route::Exercise("big-loops".into())));
        app
    });
    assert!(person.reads("Not made for a hard day."));
    let focused = person.focused().unwrap();
    assert!(focused.starts_with("Something calm"), "{focused}");
    let anyway = person.texts().into_iter().find(|t| t.starts_with("Start anyway")).unwrap();
    person.press(&anyway);
    assert_eq!(*person.app().route(), Route::Player);
}

#[test]
fn a_check_in_by_keyboard_alone_may_stay_empty() {
    let mut person = Person::with(staging::app);
    person.press("Answer How is it right now?");
    assert_eq!(*person.app().route(), Route::CheckIn);
    assert_eq!(person.focused().as_deref(), Some("Save"));
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Today);
    assert!(kept(&person).is_empty(), "nothing was answered, nothing is kept");
    person.press("Answer How is it right now?");
    person.press("Pull: more");
    person.press("Pull: more");
    person.press("Save");
    let checked = |f: &FactBody| matches!(f, FactBody::CheckedIn { answers } if answers.pull == Some(6));
    assert!(kept(&person).iter().any(checked));
    assert!(person.reads("You answered today."));
}

#[test]
fn something_new_opens_the_help_page_and_is_never_kept() {
    let mut person = Person::with(|c| staging::at(c, Route::CheckIn));
    person.press("Yes: show what to do (Anything new today?)");
    assert_eq!(*person.app().route(), Route::Help);
    assert!(kept(&person).is_empty());
}

#[test]
fn an_injection_rests_its_place_and_asks_about_swallowing() {
    let mut person = Person::with(|c| staging::at(c, Route::Injection));
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Injection, "without a place nothing is noted");
    person.press("neck");
    person.press("One day earlier");
    assert!(person.reads("yesterday"));
    person.press("Note it");
    person.app_mut().apply(Action::Set(geste::app::Setting::Agree("NECK".into(), true)));
    person.app_mut().apply(Action::Go(Route::Exercise("eyes-first".into())));
    person.wait(0.5);
    assert!(person.reads("Day 1 after your injection: it rests until day 3"), "{:#?}", person.texts());
    person.press("Today");
    assert!(person.reads("Day 1 after your injection (neck)."));
    person.press("No New trouble swallowing, speaking or breathing?");
    assert!(!person.reads("Asked for four weeks"));
    person.clock.advance(std::time::Duration::from_secs(86_400));
    person.wait(0.5);
    person.press("Yes: show what to do (New trouble swallowing, speaking or breathing?)");
    assert_eq!(*person.app().route(), Route::Help);
    let diary = person.app().diary();
    assert_eq!(diary.swallowing_trouble(person.app().today()), Some(person.app().today()));
}

#[test]
fn a_wrong_injection_can_be_taken_back() {
    let mut person = Person::with(|c| {
        let mut app = staging::app(c);
        days::inject(&mut app, InjectedPlace::Hand, 3);
        app.apply(Action::Go(Route::Injection));
        app
    });
    person.press("Take back: hand, arm, 20 November 2026");
    assert!(person.reads("Nothing yet.") && person.app().diary().all_injections().is_empty());
}

#[test]
fn the_day_after_is_asked_once_and_a_yes_makes_gentle_days() {
    let mut person = Person::with(days::today_next_day);
    assert!(person.reads("Worse than your usual because of practice?"));
    person.press("Yes");
    assert!(!person.reads("Worse than your usual because of practice?"));
    let said = |f: &FactBody| matches!(f, FactBody::NextDayAnswered { worse: Worse::Yes, .. });
    assert!(kept(&person).iter().any(said));
    person.app_mut().apply(Action::Go(Route::Exercise("big-loops".into())));
    person.wait(0.5);
    assert!(person.reads("It was worse the day after."), "{:#?}", person.texts());
    let take = person.focused().unwrap();
    assert!(take.starts_with("Take: "), "{take}");
    person.key(Key::Space);
    person.wait(0.5);
    assert!(!person.reads("It was worse the day after."), "the smaller amount fits");
}

#[test]
fn a_step_forward_is_offered_with_stay_preset_and_nothing_changes_by_itself() {
    let mut person = Person::with(days::after_forward);
    assert!(person.reads("You could try one step more"), "{:#?}", person.texts());
    assert_eq!(person.focused().as_deref(), Some("Save"));
    person.key(Key::Space);
    assert!(!kept(&person).iter().any(|f| matches!(f, FactBody::StepChosen { .. })), "stay was preset");

    let mut person = Person::with(days::after_forward);
    person.press("Forward");
    person.press("Save");
    assert!(kept(&person).iter().any(|f| matches!(f, FactBody::StepChosen { .. })));
    person.app_mut().apply(Action::Go(Route::Exercise("big-loops".into())));
    person.wait(0.5);
    assert!(person.reads("You chose a step forward"));
}

#[test]
fn more_pain_leads_to_what_settles_and_closes_the_exercise_for_today() {
    let mut person = Person::with(days::after_settle);
    assert!(person.reads("Settle now, and less next time"));
    let calm = person.texts().into_iter().find(|t| t.starts_with("Six breaths a minute, ")).unwrap();
    person.press(&calm);
    assert_eq!(person.app().run().unwrap().exercise.id, "six-breaths");
    person.app_mut().apply(Action::Session(geste::session::Event::Stop));
    person.app_mut().apply(Action::SkipAfter);
    person.app_mut().apply(Action::Start { exercise: "big-loops".into(), dose: "default".into() });
    person.wait(0.5);
    assert_eq!(*person.app().route(), Route::Exercise("big-loops".into()));
    assert!(person.reads("Stopped earlier today, so it rests until tomorrow."), "{:#?}", person.texts());
}

#[test]
fn dizziness_in_a_neck_exercise_closes_the_neck_until_someone_said_yes() {
    let mut person = Person::with(|c| {
        let mut app = staging::app(c);
        app.apply(Action::Set(geste::app::Setting::Agree("NECK".into(), true)));
        app.rehearse("eyes-first", "default");
        app
    });
    person.wait(10.0);
    person.press("Stop: symptom");
    person.press("dizzy for more than five minutes, or again");
    person.press("Done for today");
    assert_eq!(*person.app().route(), Route::Help, "call today");
    assert!(!person.app().settings().agreed.contains_key("NECK"));
}

#[test]
fn functional_mode_asks_only_whether_one_is_ready() {
    let mut person = Person::with(|c| staging::at(c, Route::Settings(geste::app::SettingsTab::Rules)));
    person.press("on, Functional mode");
    person.press("Today");
    person.press("Answer How is it right now?");
    assert!(person.reads("Ready?") && !person.reads("Pull"), "{:#?}", person.texts());
    person.press("A little");
    person.press("Save");
    person.app_mut().apply(Action::Go(Route::Exercise("map-the-pattern".into())));
    person.wait(0.5);
    assert!(person.reads("What helps me?") && !person.reads("Before you start"));
    person.press("Practise");
    assert!(!person.reads("Open: Steady gaze"));
    let all = person.app().library().exercises.len();
    assert!(
        person.reads(&format!("{} of {} exercises fit", all - 1, all - 1))
            || !person.reads(&format!("of {all} exercises"))
    );
    person.app_mut().apply(Action::Day(DayAction::Choose(RuleChoice::FunctionalMode, false)));
}

#[test]
fn the_start_questions_keep_what_asks_first_and_never_why() {
    let mut person = Person::with(|c| staging::at(c, Route::Help));
    person.press("Answer these questions");
    assert_eq!(person.focused().as_deref(), Some("None of these"));
    let line = person
        .texts()
        .into_iter()
        .find(|t| t.contains("stimulator or pump") && t.ends_with(", off"))
        .unwrap();
    person.press(&line);
    person.press("Save");
    let facts = person.app().store().facts().unwrap();
    let text = serde_json::to_string(&facts).unwrap();
    assert!(text.contains("no-twist") && !text.contains("stimulator") && !text.contains("pump"), "{text}");
    person.press("Help");
    person.press("Answer these questions");
    assert!(person.reads("twisting, swaying on the feet, rolling while lying"));
}
