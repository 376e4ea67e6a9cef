//! Practising: one press starts, any key pauses, what was done is found in Progress.

use egui::Key;
use geste::app::Action;
use geste::app::Effect;
use geste::app::Route;
use geste::record::Ending;
use geste::session::Chime;
use geste::session::Event;
use geste::session::PauseReason;
use geste::session::Phase;

use crate::person::Person;
use crate::staging;

fn phase(person: &Person) -> Phase {
    person.app().run().unwrap().session.phase()
}

#[test]
fn one_press_starts_and_the_whole_exercise_can_be_followed() {
    let mut person = Person::with(staging::app);
    assert_eq!(person.focused().as_deref(), Some("Start"));
    person.key(Key::Space);
    assert_eq!(*person.app().route(), Route::Player);
    assert!(person.reads("Get ready"));
    person.wait(3.5);
    assert!(person.reads("Settle"));
    person.wait(30.0);
    assert!(person.reads("Breathe in") && person.reads("Breath 1 of 12"), "{:#?}", person.texts());
    person.wait(4.0);
    assert!(person.reads("Breathe out"));
    person.wait(200.0);
    assert_eq!(*person.app().route(), Route::After);
    person.press("Easier");
    person.press("Pull now: more");
    person.press("Save");
    person.press("Progress");
    assert!(person.reads("Six breaths a minute"));
    assert!(person.reads("to the end") && person.reads("pull 5 after") && person.reads("felt easier"));
}

#[test]
fn any_unbound_key_pauses_and_space_goes_on_with_a_count_in() {
    let mut person = Person::with(|c| staging::playing(c, "mirror-middle", 10.0));
    person.key(Key::Q);
    assert_eq!(phase(&person), Phase::Paused(PauseReason::Asked));
    assert_eq!(person.focused().as_deref(), Some("Go on, 3 · 2 · 1, then this one from its beginning"));
    person.wait(3600.0);
    assert_eq!(phase(&person), Phase::Paused(PauseReason::Asked), "a pause stays for ever");
    person.key(Key::Space);
    assert!(matches!(phase(&person), Phase::CountingIn { .. }));
    person.wait(3.25);
    assert_eq!(phase(&person), Phase::Running);
    assert!(person.app().run().unwrap().session.elapsed().as_secs_f64() < 1.0, "from its beginning");
}

#[test]
fn a_press_on_the_exercise_area_pauses() {
    let mut person = Person::with(|c| staging::playing(c, "mirror-middle", 10.0));
    person.press("Pause");
    assert_eq!(phase(&person), Phase::Paused(PauseReason::Asked));
}

#[test]
fn skip_back_and_the_pedal_keys_move_between_repetitions() {
    let mut person = Person::with(|c| staging::playing(c, "mirror-middle", 10.0));
    person.key(Key::PageDown);
    assert!(person.reads("Stay 2 of 10"));
    person.wait(5.0);
    person.key(Key::PageUp);
    assert!(person.reads("Stay 2 of 10"), "once goes to this one's beginning");
    person.wait(0.5);
    person.key(Key::PageUp);
    assert!(person.reads("Stay 1 of 10"), "twice goes to the one before");
}

#[test]
fn my_pace_waits_for_the_person() {
    let mut person = Person::with(|c| staging::playing(c, "mirror-middle", 3.5));
    person.press("Cues");
    person.press("My pace, off");
    person.wait(600.0);
    assert!(person.reads("Float to the middle"));
    person.key(Key::Space);
    assert!(person.reads("Stay, and breathe"));
    assert_eq!(phase(&person), Phase::Running);
}

#[test]
fn the_score_is_played_ahead_and_a_pause_is_heard() {
    let mut person = Person::with(staging::app);
    person.effects();
    person.key(Key::Space);
    let played = person.effects();
    let Some(Effect::Play(score)) = played.iter().find(|e| matches!(e, Effect::Play(_))) else {
        panic!("nothing is played: {played:?}")
    };
    let breaths = score.soundings.iter().filter(|s| s.chime == Chime::In).count();
    assert_eq!(breaths, 12, "every breath of the three minutes is in the score");
    person.key(Key::Space);
    let last = person.effects().pop();
    let Some(Effect::Play(score)) = last else { panic!("the pause makes no sound: {last:?}") };
    let chimes: Vec<Chime> = score.soundings.iter().map(|s| s.chime).collect();
    assert_eq!(chimes, [Chime::Pause], "nothing but the sound of the pause");
}

#[test]
fn finishing_early_counts_as_a_session() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 60.0));
    person.key(Key::Escape);
    assert!(person.sees("Finish, Done for today. What you did is kept."));
    person.key(Key::Num3);
    assert_eq!(*person.app().route(), Route::After);
    person.press("Skip the questions");
    let session = person.app().history().sessions().last().unwrap().clone();
    assert_eq!(session.ending, Some(Ending::DoneForToday));
    assert!(session.practised.as_secs() >= 50);
    person.press("Progress");
    assert!(person.reads("a part, and that counts"));
}

#[test]
fn a_locked_exercise_explains_itself_and_opens_when_everything_is_settled() {
    let mut person = Person::with(|c| staging::at(c, Route::Exercise("mirror-middle".into())));
    person.press("Start · 4 min");
    assert!(person.app().run().is_none());
    assert!(person.reads("Before you start: please ask first"));
    person.press("A therapist showed me this");
    person.press("My clinician said yes, or none of this is me");
    person.press("Start · 4 min");
    assert_eq!(*person.app().route(), Route::Player);
}

#[test]
fn a_question_during_a_step_is_kept_and_never_required() {
    let mut person = Person::with(|c| staging::playing(c, "trick-finder", 3.0 + 31.0));
    person.press("Easier");
    person.wait(600.0);
    let answers = &person.app().history().sessions().last().unwrap().answers;
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].1, "Easier");
    assert!(answers[0].0.is_some(), "the answer names the place that was touched");
}

#[test]
fn a_sleeping_computer_pauses_and_asks_but_a_hidden_window_keeps_time() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 40.0));
    person.clock.advance(std::time::Duration::from_secs(60));
    person.wait(0.25);
    assert_eq!(phase(&person), Phase::Running, "a minute without frames is a minute of practice");
    let before = person.app().run().unwrap().session.practised();
    person.clock.suspend(std::time::Duration::from_secs(600));
    person.wait(0.25);
    assert_eq!(phase(&person), Phase::Paused(PauseReason::Suspended));
    assert!(person.reads("The computer slept"));
    let after = person.app().run().unwrap().session.practised();
    assert!((after - before).as_secs() < 1, "sleep is not practice");
}

#[test]
fn the_tempo_a_person_leaves_is_where_the_next_time_begins() {
    let mut person = Person::with(|c| staging::playing(c, "slow-down-tempo", 10.0));
    person.press("Not easy: slower");
    person.app_mut().apply(Action::Session(Event::Stop));
    person.app_mut().apply(Action::SkipAfter);
    person.app_mut().rehearse("slow-down-tempo", "default");
    assert_eq!(person.app().run().unwrap().session.pace().rate, Some(54.0));
}
