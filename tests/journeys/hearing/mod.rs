//! By ear: every exercise can be followed with the eyes shut, and everything that is said can be read.

mod announced;
mod chosen;
mod in_full;
mod in_the_dark;
mod loudness;
mod twins;

use std::sync::Arc;
use std::time::Duration;

use egui::Key;
use geste::app::Action;
use geste::app::App;
use geste::app::Effect;
use geste::app::Notice;
use geste::app::Route;
use geste::app::Setting;
use geste::app::SettingsTab;
use geste::app::Spoken;
use geste::app::VoiceState;
use geste::app::Way;
use geste::app::WhySilent;
use geste::clock::FakeClock;
use geste::session::Chime;
use geste::session::Cue;
use geste::session::Event;
use geste::session::Score;
use geste::settings::Settings;
use geste::settings::Speaker;
use geste::speech::Call;
use geste::speech::Line;
use geste::speech::RecordingVoice;
use geste::speech::Speech;
use geste::speech::Urgency;
use geste::strings;
use geste::ui::words;

use crate::person::Person;
use crate::staging;

/// One exercise of each pacer.
const PACERS: [&str; 9] = [
    "six-breaths",
    "feather-pressure",
    "follow-your-hand",
    "slow-down-tempo",
    "rhythm-tap",
    "texture-pairs",
    "hand-left-right",
    "kind-minute",
    "three-wins",
];

/// What reaches the ear: the voice, and the scores that the loudspeaker gets.
#[derive(Default)]
struct Ear {
    voice: RecordingVoice,
    scores: Vec<Score>,
}

impl Ear {
    /// Carries out what the application asks, as the window does.
    fn listen(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Say(line) => {
                    let text = words::spoken(&strings::english(), &line);
                    let urgency = if line.is_urgent() { Urgency::Urgent } else { Urgency::Step };
                    self.voice.say(Line { text, urgency });
                }
                Effect::Hush => self.voice.hush(),
                Effect::Play(score) => self.scores.push(score),
                _ => {}
            }
        }
    }

    fn said(&self) -> Vec<String> {
        self.voice.said()
    }

    fn last_said(&self) -> Option<String> {
        self.said().pop()
    }
}

fn by_ear(clock: &FakeClock) -> App {
    let mut app = staging::app(clock);
    app.apply(Action::Set(Setting::ByEar(true)));
    app.take_effects();
    app
}

/// Plays `exercise` to its end, a quarter of a second at a time.
fn played(exercise: &str) -> (App, Ear) {
    let clock = staging::clock();
    let mut app = by_ear(&clock);
    let mut ear = Ear::default();
    app.rehearse(exercise, "default");
    ear.listen(app.take_effects());
    for _ in 0..4 * 3600 {
        if *app.route() != Route::Player {
            break;
        }
        clock.advance(Duration::from_millis(250));
        app.tick();
        if app.run().is_some_and(|run| run.picture().is_some()) {
            // A picture to judge has no clock; it waits for an answer.
            app.apply(Action::Judge(None));
        }
        ear.listen(app.take_effects());
    }
    assert_eq!(*app.route(), Route::After, "{exercise}");
    (app, ear)
}

/// What the content says at every step, from its own files: whole the first time, then its first sentence.
fn lines_of(app: &App) -> Vec<String> {
    let run = app.run().unwrap();
    let segments = run.session.timeline().segments().iter().enumerate();
    let line = |(index, segment): (usize, &geste::session::Segment)| {
        let step = &run.exercise.steps[segment.step];
        let choice = geste::app::called_out(run, index).unwrap_or_default();
        let end = [". ", "? "].iter().filter_map(|stop| step.say.find(stop)).min();
        let (first, rest) = step.say.split_at(end.map_or(step.say.len(), |end| end + 1));
        let whole = segment.round.number == 1 || (rest.contains("{choice}") && !first.contains("{choice}"));
        let line = if whole { &step.say } else { first };
        let line = line.replace("{choice}", &choice);
        let mut letters = line.chars();
        letters.next().unwrap().to_uppercase().chain(letters).collect::<String>()
    };
    segments.map(line).collect()
}

#[test]
fn an_exercise_of_every_pacer_is_said_from_get_ready_to_done() {
    for exercise in PACERS {
        let (app, ear) = played(exercise);
        let said = ear.said();
        assert_eq!(said[0], "Get ready.", "{exercise}");
        assert!(said.last().unwrap().starts_with("Done. "), "{exercise}: {said:?}");
        assert_eq!(said[1..said.len() - 1], lines_of(&app), "{exercise}");
    }
}

#[test]
fn a_breathing_exercise_in_full() {
    let (_, ear) = played("six-breaths");
    let said = ear.said();
    assert_eq!(said[..3], ["Get ready.", "Settle. Breathe as you like.", "In."], "{said:#?}");
    let breaths = said.iter().filter(|line| *line == "In." || *line == "Out.").count();
    assert_eq!((breaths, said.len()), (48, 52), "{said:#?}");
    assert_eq!(said.last().unwrap(), "Done. 5 minutes practised.");
}

#[test]
fn every_step_of_every_pacer_begins_with_a_tone_at_its_own_time() {
    for exercise in PACERS {
        let (app, ear) = played(exercise);
        let session = &app.run().unwrap().session;
        let score = &ear.scores[0];
        let mut at = Duration::from_secs(3);
        let segments = session.timeline().segments();
        // A picture to judge waits for its answer; what follows is planned then.
        let waits = segments.iter().position(|segment| segment.picture.is_some());
        for segment in segments.iter().take(waits.map_or(usize::MAX, |first| first + 1)) {
            assert!(score.soundings.iter().any(|s| s.at == at), "{exercise}: nothing at {at:?}");
            at += segment.length;
        }
        if waits.is_some() {
            continue;
        }
        let end = score.soundings.last().unwrap();
        assert_eq!((end.at, end.chime), (at, Chime::Finish), "{exercise}");
        assert_eq!(score.lasts, at, "{exercise}");
    }
}

#[test]
fn nothing_speaks_unless_it_is_wanted_and_the_screen_reader_is_told_instead() {
    let mut person = Person::with(staging::app);
    person.key(Key::Space);
    person.wait(40.0);
    assert!(!person.effects().iter().any(|e| matches!(e, Effect::Say(_) | Effect::Hush)));
    assert!(person.app().tells_screen_reader());
    person.app_mut().apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
    assert!(!person.app().tells_screen_reader());
    person.app_mut().apply(Action::Set(Setting::Speaker(Speaker::Nobody)));
    assert!(!person.app().tells_screen_reader());
}

#[test]
fn everything_that_is_said_can_be_read_at_that_moment() {
    for by_ear in [true, false] {
        let mut person = Person::with(|clock| {
            let mut app = staging::app(clock);
            app.apply(Action::Set(Setting::ByEar(by_ear)));
            app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
            app.take_effects();
            app
        });
        let texts = strings::english();
        person.key(Key::Space);
        let mut lines = 0;
        for _ in 0..1000 {
            if *person.app().route() != Route::Player {
                break;
            }
            person.wait(0.25);
            for effect in person.effects() {
                let Effect::Say(line) = effect else { continue };
                let words = words::spoken(&texts, &line);
                assert!(person.reads(&words), "{words:?} is not in {:#?}", person.texts());
                lines += 1;
            }
        }
        assert!(lines > 20 && *person.app().route() == Route::After, "{lines}");
        assert!(person.reads("Done. "));
    }
}

#[test]
fn every_command_hushes_before_anything_else_is_said() {
    let mut person = Person::with(by_ear);
    let mut ear = Ear::default();
    person.key(Key::Space);
    person.wait(4.0);
    ear.listen(person.effects());
    for (key, answer) in [
        (Key::Space, "Paused. Space goes on."),
        (Key::Space, "Going on."),
        (Key::Q, "Paused. Space goes on."),
    ] {
        let before = ear.voice.calls().len();
        person.key(key);
        ear.listen(person.effects());
        let calls = ear.voice.calls();
        assert_eq!(calls[before], Call::Hush, "{key:?}");
        assert_eq!(ear.last_said().as_deref(), Some(answer));
    }
    person.press("Finish, Done for today. What you did is kept.");
    ear.listen(person.effects());
    assert_eq!(ear.last_said().as_deref(), Some("Done. One second practised."));
}

#[test]
fn where_am_i_is_answered_by_the_voice_in_the_words_on_the_screen() {
    let mut person = Person::with(by_ear);
    let mut ear = Ear::default();
    person.key(Key::Space);
    person.wait(5.0);
    ear.listen(person.effects());
    person.key(Key::F1);
    ear.listen(person.effects());
    let said = ear.last_said().unwrap();
    assert!(said.starts_with("Part 1 of 3, about 3 minutes left. "), "{said}");
    assert!(said.ends_with("Space pauses."), "{said}");
    assert!(person.reads(&said));
    assert!(matches!(ear.voice.calls().last(), Some(Call::Say(Line { urgency: Urgency::Urgent, .. }))));
}

#[test]
fn stopping_for_a_symptom_is_said_at_once() {
    let mut person = Person::with(by_ear);
    let mut ear = Ear::default();
    person.key(Key::Space);
    person.wait(5.0);
    person.effects();
    person.press("Stop: symptom");
    ear.listen(person.effects());
    assert!(matches!(ear.voice.calls()[..], [Call::Hush, Call::Say(_)]), "{:?}", ear.voice.calls());
    assert!(ear.last_said().unwrap().starts_with("Stopped. That was the right call."));
    assert!(person.reads(&ear.last_said().unwrap()));
}

#[test]
fn another_step_chosen_while_paused_is_said() {
    let clock = staging::clock();
    let mut app = by_ear(&clock);
    app.rehearse("kind-minute", "default");
    clock.advance(Duration::from_secs(5));
    app.tick();
    app.apply(Action::Session(Event::Pause(geste::session::PauseReason::Asked)));
    app.take_effects();
    app.apply(Action::Session(Event::Skip));
    let mut ear = Ear::default();
    ear.listen(app.take_effects());
    let here = app.run().unwrap().session.index();
    assert!(here > 0);
    assert_eq!(ear.said(), [lines_of(&app)[here].clone()]);
}

#[test]
fn a_moment_can_lose_its_tone_or_its_voice_and_keeps_its_words() {
    let clock = staging::clock();
    let mut app = by_ear(&clock);
    for way in Way::ALL {
        app.apply(Action::Set(Setting::Signal(Cue::BreatheOut, way, false)));
    }
    let mut ear = Ear::default();
    app.rehearse("six-breaths", "default");
    clock.advance(Duration::from_millis(3_000 + 30_000 + 4_500));
    app.tick();
    ear.listen(app.take_effects());
    assert!(!ear.said().iter().any(|line| line.starts_with("Out")), "{:?}", ear.said());
    assert!(!ear.scores.last().unwrap().soundings.iter().any(|s| s.chime == Chime::Out));
    assert!(!app.picture_moves());
    let person = Person::at(clock, app);
    assert!(person.reads("Breathe out"), "{:#?}", person.texts());
}

#[test]
fn half_way_and_the_last_seconds_are_told_only_to_those_who_want_it() {
    let clock = staging::clock();
    let mut app = by_ear(&clock);
    for way in [Way::Tone, Way::Voice] {
        app.apply(Action::Set(Setting::Signal(Cue::LastSeconds, way, true)));
    }
    let mut ear = Ear::default();
    app.take_effects();
    app.rehearse("six-breaths", "default");
    for _ in 0..4 * 33 {
        clock.advance(Duration::from_millis(250));
        app.tick();
        ear.listen(app.take_effects());
    }
    let said = ear.said();
    assert_eq!(said[2..4], ["Half-way.", "5 seconds left."], "{said:?}");
    let counts = ear.scores[0].soundings.iter().filter(|s| s.chime == Chime::Count);
    let at: Vec<u64> = counts.map(|s| s.at.as_secs()).collect();
    assert_eq!(at, [0, 1, 2, 30, 31, 32, 300, 301, 302]);
}
