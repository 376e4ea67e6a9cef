//! With the eyes shut from start to stop: every change is answered by a tone and by words (R27, R38).
//!
//! Invariant: keys alone, the black screen on, and nothing looked at; what is asked of the ear is asked of every
//! press. That the window is black all the while is measured in `tests/screens/dark.rs`.

use super::*;

/// What reaches the ear after one press.
struct Answer {
    /// What was being said gave way first: to silence, or to an answer that takes its place at once.
    hushed: bool,
    tones: Vec<Chime>,
    words: Vec<String>,
}

fn press(person: &mut Person, key: Key) -> Answer {
    person.effects();
    person.key(key);
    let effects = person.effects();
    let texts = strings::english();
    let mut answer = Answer {
        hushed: matches!(effects.first(), Some(Effect::Hush | Effect::Say(_))),
        tones: vec![],
        words: vec![],
    };
    for effect in effects {
        match effect {
            Effect::Play(score) => answer.tones.extend(score.soundings.first().map(|s| s.chime)),
            Effect::Say(line) => answer.words.push(words::spoken(&texts, &line)),
            _ => {}
        }
    }
    answer
}

#[test]
fn every_change_of_an_exercise_has_a_tone_and_words() {
    let mut person = Person::with(by_ear);
    let start = press(&mut person, Key::Space);
    assert_eq!((start.tones, start.words), (vec![Chime::Count], vec!["Get ready.".to_owned()]), "start");
    person.wait(40.0);
    for (key, tones, said) in [
        (Key::Space, vec![Chime::Pause], "Paused. Space goes on."),
        (Key::Space, vec![Chime::Count], "Going on."),
        (Key::PageDown, vec![Chime::Count], ""),
        (Key::X, vec![Chime::Pause], "Paused. Space goes on."),
        (Key::PageDown, vec![Chime::Pause], "In."),
        (Key::PageUp, vec![Chime::Pause], "In."),
        (Key::F1, vec![], "Part 2 of 3"),
        (Key::Space, vec![Chime::Count], "Going on."),
        (Key::Escape, vec![Chime::Pause], "Paused. Space goes on."),
        (Key::Num3, vec![Chime::Finish], "Done. "),
    ] {
        let answer = press(&mut person, key);
        assert_eq!(answer.tones, tones, "{key:?}: {:?}", answer.words);
        let heard = said.is_empty() || answer.words.iter().any(|line| line.starts_with(said));
        assert!(heard, "{key:?}: {:?} is not {said:?}", answer.words);
    }
    assert_eq!(*person.app().route(), Route::After);
}

#[test]
fn a_step_that_begins_is_heard_in_every_exercise_there_is() {
    let library = staging::library();
    for exercise in &library.exercises {
        let clock = staging::clock();
        let mut app = by_ear(&clock);
        app.rehearse(&exercise.id, "default");
        let mut score = Score::default();
        for effect in app.take_effects() {
            if let Effect::Play(now) = effect {
                score = now;
            }
        }
        let first = app.run().unwrap().session.timeline().segments()[0].length;
        assert!(score.soundings.iter().any(|s| s.at == Duration::from_secs(3)), "{}: no tone", exercise.id);
        clock.advance(Duration::from_secs(3) + first / 2);
        app.tick();
        let said = app
            .take_effects()
            .into_iter()
            .any(|e| matches!(e, Effect::Say(Spoken::Step(line)) if !line.is_empty()));
        assert!(said, "{}: no words", exercise.id);
    }
}

#[test]
fn every_key_there_is_hushes_what_is_being_said_first() {
    let mut person = Person::with(by_ear);
    person.key(Key::Space);
    person.wait(4.0);
    // F20 stands for the own key that lights the screen, where the screen reader speaks again.
    let silent = [Key::Tab, Key::F6, Key::F20];
    for &key in Key::ALL.iter().filter(|key| !silent.contains(key) && !is_modifier(**key)) {
        if *person.app().route() != Route::Player {
            break;
        }
        person.app_mut().answer_aloud("A long sentence that is still being said.".to_owned());
        let answer = press(&mut person, key);
        assert!(answer.hushed, "{key:?}");
        if person.app().run().is_some_and(|run| !run.session.is_moving()) {
            person.app_mut().apply(Action::Session(Event::Resume));
            person.pass(Duration::from_secs(4));
        }
    }
    assert_eq!(*person.app().route(), Route::Player, "no key but Finish ends an exercise");
}

pub fn is_modifier(key: Key) -> bool {
    let name = key.name();
    ["Shift", "Control", "Ctrl", "Alt", "Super"].iter().any(|word| name.starts_with(word))
}
