//! Anything stops: every key that means nothing else, a press anywhere, at every moment (R7, R8, R23).
//!
//! Invariant: a pause does nothing but pause: nothing is kept, chosen, opened or moved by the same press.

use std::time::Duration;

use egui::Key;
use egui::Rect;
use geste::app::Action;
use geste::app::App;
use geste::app::Effect;
use geste::app::Route;
use geste::app::Setting;
use geste::session::Chance;
use geste::session::Chime;
use geste::session::Event;
use geste::session::PauseReason;
use geste::session::Phase;
use geste::settings::Speaker;

use crate::person::Person;
use crate::staging;

/// Keys with a meaning of their own in a running exercise (accessibility research, 1.8).
const BOUND: [Key; 17] = [
    Key::Space,
    Key::PageDown,
    Key::PageUp,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::Escape,
    Key::F1,
    Key::F5,
    Key::Home,
    Key::Tab,
    Key::F20,
    Key::MediaPlayPause,
    Key::MediaStop,
    Key::MediaTrackNext,
    Key::MediaTrackPrevious,
];

/// One exercise of each pacer.
const PACERS: [&str; 9] = [
    "six-breaths",
    "feather-pressure",
    "follow-your-hand",
    "slow-down-tempo",
    "rhythm-tap",
    "eyes-first",
    "hand-left-right",
    "kind-minute",
    "three-wins",
];

fn is_modifier(key: Key) -> bool {
    ["Shift", "Control", "Ctrl", "Alt", "Super"].iter().any(|word| key.name().starts_with(word))
}

fn is_paused(app: &App) -> bool {
    app.run().is_some_and(|run| matches!(run.session.phase(), Phase::Paused(PauseReason::Asked)))
}

/// Everything that a press might have changed besides pausing.
fn else_(app: &App) -> String {
    let run = app.run().unwrap();
    let stand =
        (run.session.index(), run.session.elapsed(), run.session.pace(), run.panel, run.session.my_pace());
    let facts = app.store().facts().unwrap().len();
    format!("{:?} {stand:?} {facts} {:?} {:?} {:?}", app.route(), app.settings(), app.notices(), run.answered)
}

fn go_on(person: &mut Person) {
    person.app_mut().apply(Action::Session(Event::Resume));
    person.pass(Duration::from_secs(5));
    assert!(person.app().run().unwrap().session.is_moving());
}

#[test]
fn every_key_without_a_meaning_pauses_and_does_nothing_else() {
    let mut person = Person::with(|c| staging::playing(c, "kind-minute", 5.0));
    let mut tried = 0;
    for &key in Key::ALL.iter().filter(|key| !BOUND.contains(key) && !is_modifier(**key)) {
        let before = else_(person.app());
        person.key(key);
        assert!(is_paused(person.app()), "{key:?} does not pause");
        assert_eq!(else_(person.app()), before, "{key:?} does something else too");
        tried += 1;
        go_on(&mut person);
        if person.app().run().unwrap().session.index() > 1 {
            person.app_mut().apply(Action::Session(Event::RepeatSet));
        }
    }
    assert!(tried > 80, "{tried} keys");
}

#[test]
fn a_press_at_any_of_twenty_places_on_the_exercise_pauses() {
    let mut chance = Chance::seeded(8);
    for (exercise, by_ear) in [
        ("six-breaths", false),
        ("kind-minute", false),
        ("turn-away", false),
        ("slow-down-tempo", false),
        ("six-breaths", true),
    ] {
        let mut person = Person::with(|c| {
            let mut app = staging::playing(c, exercise, 5.0);
            staging::set(&mut app, Setting::ByEar(by_ear));
            app
        });
        let controls: Vec<Rect> = person.controls();
        let mut pressed = 0;
        while pressed < 20 {
            // Below the head of the page and above its foot, where the exercise itself is.
            let at = egui::pos2(20.0 + chance.below(1_240) as f32, 110.0 + chance.below(540) as f32);
            // By ear the whole window is one button.
            let on_control =
                controls.iter().any(|rect| rect.width() < 1_000.0 && rect.expand(8.0).contains(at));
            if on_control {
                continue;
            }
            person.press_at(at);
            assert!(
                is_paused(person.app()),
                "{exercise}, by ear: {by_ear}, a press at {at:?} does not pause"
            );
            go_on(&mut person);
            pressed += 1;
        }
    }
}

#[test]
fn a_pause_is_silent_at_once_and_for_ever_at_any_moment_of_any_pacer() {
    for exercise in PACERS {
        let whole = {
            let app = staging::playing(&staging::clock(), exercise, 0.0);
            app.run().unwrap().session.timeline().length() + Duration::from_secs(3)
        };
        for part in 0..40 {
            let clock = staging::clock();
            let mut app = staging::app(&clock);
            staging::set(&mut app, Setting::Speaker(Speaker::OwnVoice));
            app.rehearse(exercise, "default");
            clock.advance(whole.mul_f64(f64::from(part) / 40.0 + 0.003));
            app.tick();
            let name = format!("{exercise} at {part} of 40");
            assert_eq!(*app.route(), Route::Player, "{name}");
            app.take_effects();
            app.apply(Action::Session(Event::Pause(PauseReason::Asked)));
            let effects = app.take_effects();
            assert_eq!(effects.first(), Some(&Effect::Hush), "{name}: what is being said stops first");
            let chimes = |e: &Effect| match e {
                Effect::Play(score) => Some(score.soundings.iter().map(|s| s.chime).collect::<Vec<_>>()),
                _ => None,
            };
            let planned: Vec<_> = effects.iter().filter_map(chimes).collect();
            assert_eq!(planned, [[Chime::Pause]], "{name}: nothing else will sound");
            let before = else_(&app);
            for _ in 0..3 {
                clock.advance(Duration::from_secs(8 * 3600));
                app.tick();
                assert!(is_paused(&app), "{name}");
            }
            assert_eq!((else_(&app), app.take_effects().len()), (before, 0), "{name}: a day later");
        }
    }
}
