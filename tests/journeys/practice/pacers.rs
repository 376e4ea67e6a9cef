//! The pacers' own views by keyboard: taps, pictures, the beat, breaths that slow down, and every pacer kind.

use std::collections::BTreeMap;

use egui::Key;
use geste::app::Action;
use geste::app::Effect;
use geste::app::Route;
use geste::app::Setting;
use geste::record::FactBody;
use geste::session::BodySide;
use geste::session::Chime;
use geste::session::Phase;

use crate::person::Person;
use crate::staging;

fn phase(person: &Person) -> Phase {
    person.app().run().unwrap().session.phase()
}

fn facts(person: &Person) -> Vec<FactBody> {
    person.app().store().facts().unwrap().into_iter().map(|fact| fact.body).collect()
}

#[test]
fn space_taps_and_any_other_key_pauses() {
    let mut person = Person::with(|c| staging::playing(c, "rhythm-tap", 3.0));
    for _ in 0..6 {
        person.wait(0.96);
        person.clock.advance(std::time::Duration::from_millis(40));
        person.key(Key::Space);
        assert_eq!(phase(&person), Phase::Running, "Space never pauses here");
    }
    assert_eq!(person.app().run().unwrap().own.taps.len(), 6);
    assert!(person.reads("6 taps"));
    person.key(Key::Enter);
    assert!(matches!(phase(&person), Phase::Paused(_)));
    person.key(Key::Num3);
    assert_eq!(*person.app().route(), Route::After);
    assert!(person.reads("While you heard the beat: with the beat"), "{:#?}", person.texts());
    person.press("Skip the questions");
    person.press("Progress");
    assert!(person.reads("While you heard the beat"));
    let kept = facts(&person).into_iter().filter(|f| matches!(f, FactBody::TapsTimed { .. })).count();
    assert_eq!(kept, 1);
}

#[test]
fn holding_space_pauses_where_a_strike_taps() {
    let mut person = Person::with(|c| staging::playing(c, "rhythm-tap", 3.0));
    person.hold_key(Key::Space);
    assert!(matches!(phase(&person), Phase::Paused(_)), "one key is enough to stop");
    assert_eq!(person.app().run().unwrap().own.taps.len(), 1);
}

#[test]
fn pictures_are_judged_by_arrows_digits_and_buttons_and_any_part_is_kept() {
    let mut person = Person::with(|c| staging::playing(c, "hand-left-right", 3.1));
    let side = |person: &Person| person.app().run().unwrap().picture().unwrap().side;
    person.wait(3600.0);
    assert!(person.reads("Picture 1 of 20"), "a picture waits");
    for (number, keys) in
        [[Key::ArrowLeft, Key::ArrowRight], [Key::Num1, Key::Num2], [Key::PageUp, Key::PageDown]]
            .into_iter()
            .enumerate()
    {
        person.wait(2.0);
        person.key(if side(&person) == BodySide::Left { keys[0] } else { keys[1] });
        assert!(person.reads(&format!("Picture {} of 20", number + 2)), "{:#?}", person.texts());
    }
    person.press("Not sure");
    person.wait(1.0);
    let left = side(&person) == BodySide::Left;
    person.press(if left { "Right" } else { "Left" });
    assert!(person.reads(if left { "You said right." } else { "You said left." }));
    person.key(Key::Space);
    assert!(matches!(phase(&person), Phase::Paused(_)), "Space pauses");
    person.key(Key::Num3);
    assert!(person.reads("3 of 5 as shown."), "{:#?}", person.texts());
    let judged = facts(&person).into_iter().filter(|f| matches!(f, FactBody::SideJudged { .. })).count();
    assert_eq!(judged, 5);
}

#[test]
fn the_beat_is_changed_while_it_runs_by_keys_and_buttons() {
    let mut person = Person::with(|c| staging::playing(c, "slow-down-tempo", 10.0));
    let rate = |person: &Person| person.app().run().unwrap().session.pace().rate.unwrap();
    person.key(Key::Plus);
    person.key(Key::F8);
    assert_eq!(rate(&person), 66.0);
    person.key(Key::Minus);
    person.key(Key::F7);
    assert_eq!(rate(&person), 60.0);
    person.press("+5, Five beats faster");
    person.press("The beat");
    person.effects();
    person.press("2, Clicks in a beat");
    let Some(Effect::Play(score)) = person.effects().pop() else { panic!("nothing is played") };
    assert!(score.soundings.iter().any(|s| s.chime == Chime::Click));
    assert_eq!(phase(&person), Phase::Running);
    person.press("1 in 4, Silent bars");
    assert_eq!(rate(&person), 65.0, "the tempo stays");
}

#[test]
fn a_tempo_is_tapped() {
    let mut person = Person::with(|c| staging::playing(c, "slow-down-tempo", 10.0));
    person.press("Tap the tempo");
    for taps in 1..5 {
        person.clock.advance(std::time::Duration::from_millis(750));
        person.press(&format!("Tap the tempo, {taps} tap{}", if taps == 1 { "" } else { "s" }));
    }
    assert_eq!(person.app().run().unwrap().session.pace().rate, Some(80.0));
}

#[test]
fn slower_is_for_today_and_the_tempo_is_back_tomorrow() {
    let mut person = Person::with(|c| staging::playing(c, "slow-down-tempo", 10.0));
    person.press("Not easy: slower");
    person.key(Key::Space);
    person.key(Key::Num3);
    person.press("Skip the questions");
    assert_eq!(person.app().history().tempo("slow-down-tempo", person.app().today()), Some(54.0));
    person.clock.advance(std::time::Duration::from_secs(24 * 3600));
    assert_eq!(person.app().history().tempo("slow-down-tempo", person.app().today()), Some(60.0));
}

#[test]
fn breaths_slow_down_when_the_person_wants_it() {
    let mut person = Person::with(|c| staging::playing(c, "six-breaths", 3.0 + 31.0));
    person.press("Cues");
    person.press("Slow down from faster, off");
    assert!(person.reads("Slowing down to 6.0"), "{:#?}", person.texts());
    person.press("Slower breaths");
    assert!(person.reads("Slowing down to 5.5"));
}

/// Every kind of pacer: *my pace* goes on by Space, a black screen comes and goes by the clicker's period,
/// "Where am I?" answers, and a stray key pauses.
#[test]
fn every_pacer_kind_can_be_followed_at_ones_own_pace_and_in_the_dark() {
    let mut kinds = Vec::new();
    for exercise in staging::library().exercises {
        let kind = std::mem::discriminant(&exercise.pacer);
        if kinds.contains(&kind) {
            continue;
        }
        kinds.push(kind);
        let id = exercise.id.clone();
        let mut person = Person::with(|c| staging::playing(c, &id, 3.5));
        let blank = BTreeMap::from([("black-screen".to_owned(), vec![Key::Period.name().to_owned()])]);
        person.app_mut().apply(Action::KeepKeys(blank, None));
        person.frames(1);
        person.key(Key::Period);
        assert!(person.app().settings().by_ear, "{id}");
        assert!(person.sees("Stop: symptom"), "{id} in the dark");
        person.key(Key::F1);
        assert!(person.texts().iter().any(|t| t.contains("Part 1 of")), "{id}: where am I?");
        person.key(Key::Period);
        assert_eq!(phase(&person), Phase::Running, "{id}");
        staging::set(person.app_mut(), Setting::MyPace(true));
        let before = person.app().run().unwrap().session.index();
        person.wait(30.0);
        person.key(Key::PageDown);
        let after = person.app().run().map(|r| r.session.index());
        assert!(after != Some(before), "{id} goes on by a clicker");
        if person.app().run().is_some_and(|r| r.session.is_moving()) {
            person.key(Key::Q);
            assert!(matches!(phase(&person), Phase::Paused(_)), "{id}");
        }
    }
    assert_eq!(kinds.len(), 9, "every kind of pacer has an exercise");
}

/// Words and cards that are called out are both seen and heard, in every exercise; but for the letters that a
/// helper draws on the skin, which the person with the eyes shut is to find out.
#[test]
fn whatever_is_called_out_is_on_screen_and_spoken() {
    let library = staging::library();
    let mut cues = 0;
    let exercises = library.exercises.iter();
    for (id, step) in exercises.flat_map(|e| e.steps.iter().map(|s| (e.id.as_str(), s))) {
        if step.choices.is_none() {
            continue;
        }
        let seen = step.cue.contains("{choice}") || step.detail.contains("{choice}");
        assert!(seen, "{} is only heard", step.id);
        let told = step.say.contains("{choice}");
        assert_eq!(told, id != "skin-letters", "{id}: {} is only seen", step.id);
        cues += 1;
    }
    assert!(cues > 5, "only {cues}");
}
