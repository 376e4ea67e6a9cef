//! What a screen reader is told: steps once and calmly, trouble at once with its cure, nothing twice with the voice.
//!
//! Invariant: read from the two live lines of the window, frame by frame, with the clock of practice and the
//! window's own time in step.

use super::*;

/// Each text that the polite line said, with the second it came.
fn told(person: &mut Person, seconds: u32) -> Vec<(f64, String)> {
    let mut heard: Vec<(f64, String)> = Vec::new();
    let mut last = person.announced(false);
    for half in 0..seconds * 2 {
        person.pass_half_a_second();
        let now = person.announced(false);
        if now != last && !now.is_empty() {
            heard.push((f64::from(half) / 2.0, now.clone()));
        }
        last = now;
    }
    heard
}

#[test]
fn in_a_minute_each_step_is_told_once_and_never_two_within_three_seconds() {
    for exercise in ["six-breaths", "mirror-middle", "eyes-first", "slow-down-tempo", "follow-your-hand"] {
        let mut person = Person::with(|clock| staging::playing(clock, exercise, 0.25));
        let heard = told(&mut person, 60);
        let run = person.app().run().unwrap();
        let most = run.session.index() + 1;
        assert!(
            !heard.is_empty() && heard.len() <= most,
            "{exercise}: {} of {most}: {heard:#?}",
            heard.len()
        );
        for pair in heard.windows(2) {
            assert!(pair[1].0 - pair[0].0 >= 3.0, "{exercise}: {pair:?}");
            assert_ne!(pair[1].1, pair[0].1, "{exercise}");
        }
        let numbers = heard.iter().filter(|(_, words)| words.chars().all(|c| c.is_ascii_digit())).count();
        assert_eq!(numbers, 0, "{exercise}: seconds are not told");
    }
}

#[test]
fn voice_and_screen_reader_can_each_be_on_without_the_other() {
    for (speaker, read, said) in [
        (Speaker::OwnVoice, false, true),
        (Speaker::ScreenReader, true, false),
        (Speaker::Nobody, false, false),
    ] {
        let mut person = Person::with(|clock| {
            let mut app = staging::app(clock);
            app.apply(Action::Set(Setting::Speaker(speaker)));
            app.rehearse("six-breaths", "default");
            app.take_effects();
            app
        });
        let heard = told(&mut person, 50);
        let spoke = person.effects().iter().any(|effect| matches!(effect, Effect::Say(_)));
        assert_eq!((!heard.is_empty(), spoke), (read, said), "{speaker:?}: {heard:?}");
    }
}

#[test]
fn where_am_i_is_in_the_live_line_of_every_screen_and_in_the_player_says_all_four_things() {
    for (stage, wanted) in [
        ("today", vec!["Today"]),
        ("practise", vec!["Practise"]),
        ("settings_sound", vec!["Settings"]),
        ("player_step", vec!["Part 1 of 1", "Stay 5 of 10", "Space pauses"]),
        ("player_my_pace", vec!["Part 1 of 1", "Space goes to the next step"]),
        ("player_paused", vec!["Part 1 of 1", "The clock is stopped", "Space goes on"]),
        ("player_between", vec!["behind you", "Next"]),
    ] {
        let stage = staging::STAGES.iter().find(|s| s.name == stage).unwrap();
        let mut person = Person::with(stage.set);
        person.key(Key::F1);
        person.frames(2);
        let told = person.announced(false);
        for words in wanted {
            assert!(told.contains(words), "{}: {words:?} is not in {told:?}", stage.name);
        }
    }
    let mut person = Person::with(|clock| staging::playing(clock, "eyes-first", 3.5));
    person.key(Key::F1);
    person.frames(2);
    let told = person.announced(false);
    let sides = ["left", "right", "middle"];
    assert!(sides.iter().any(|side| told.contains(&format!("Eyes {side}"))), "the side: {told:?}");
}

#[test]
fn trouble_is_told_at_once_with_what_to_do_and_good_news_politely() {
    let mut person = Person::with(staging::app);
    person
        .app_mut()
        .say(Notice::SettingsNotKept { reason: "The disk is full. Make room and try again.".into() });
    person.frames(1);
    let told = person.announced(true);
    assert!(told.ends_with("Make room and try again."), "{told:?}");
    assert!(person.reads(&told), "and it can be read");
    person.app_mut().apply(Action::Dismiss(0));
    person.app_mut().say(Notice::KeptNow);
    person.frames(8);
    assert_eq!(person.announced(true), "", "nothing is wrong any more");
    assert!(person.announced(false).contains("on disk again"));
}

#[test]
fn sound_that_is_lost_in_an_exercise_is_told_at_once_and_silence_on_a_page_is_not() {
    let reason = "The computer's sound has stopped. Plug the headphones in again.";
    let mut person = Person::with(|clock| staging::playing(clock, "six-breaths", 40.0));
    person.app_mut().say(Notice::SoundSilent { reason: reason.into() });
    person.frames(1);
    assert!(person.announced(true).ends_with(reason), "{:?}", person.announced(true));
    let mut person = Person::with(staging::app);
    person.app_mut().say(Notice::SoundSilent { reason: reason.into() });
    person.frames(8);
    assert_eq!(person.announced(true), "");
    assert!(person.announced(false).ends_with(reason), "{:?}", person.announced(false));
}
