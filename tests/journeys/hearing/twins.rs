//! Every tone has its picture and its words, which stay until the next; every line that is said can be read
//! (R29, R30).
//!
//! Invariant: the list of tones has no "anything else": a new tone does not compile here until it has a twin.

use geste::content::StepKind;
use geste::session::Phase;

use super::*;

/// Where a sound stands: the person sees the window as it is just after the sound.
fn is_seen(person: &Person, chime: Chime, exercise: &str) {
    let app = person.app();
    let run = app.run().unwrap();
    let session = &run.session;
    let kind = session.place().map(|place| place.segment.kind);
    let phase = session.phase();
    let word = |word: &str| geste::app::called_out(run, session.index()).as_deref() == Some(word);
    let twin = match chime {
        Chime::Count => matches!(phase, Phase::CountingIn { .. }) && person.reads("Get ready"),
        Chime::In => matches!(kind, Some(StepKind::BreatheIn | StepKind::Move)),
        Chime::Out => matches!(kind, Some(StepKind::BreatheOut | StepKind::Return)),
        Chime::Hold => matches!(kind, Some(StepKind::Hold | StepKind::BreathHold)),
        Chime::Rest => kind == Some(StepKind::Rest),
        Chime::Left => word("left"),
        Chime::Right => word("right"),
        Chime::Middle => word("middle"),
        Chime::Beat | Chime::Accent | Chime::Click => {
            session.beats().is_some() && person.reads("beats in a bar")
        }
        Chime::Step => kind.is_some(),
        Chime::Pause => matches!(phase, Phase::Paused(_)) && person.reads("Paused"),
        Chime::Finish => *app.route() == Route::After,
    };
    assert!(twin, "{exercise}: nothing on screen goes with {chime:?}: {phase:?} {kind:?}");
    if !matches!(chime, Chime::Pause | Chime::Finish) && phase == Phase::Running {
        let step = &run.exercise.steps[session.place().unwrap().segment.step];
        let choice = geste::app::called_out(run, session.index()).unwrap_or_default();
        let cue = step.cue.replace("{choice}", &choice);
        // In a silent bar the words say that the person keeps the beat alone.
        let silent_bar = run.is_tapped() && person.reads("Quiet. Keep tapping.");
        // A picture to judge asks in words of its own.
        let judged = run.picture().is_some() && person.reads("Picture 1 of 20");
        let seen = silent_bar || judged || person.reads(&cue);
        assert!(seen, "{exercise}: {cue:?} is not on screen: {:#?}", person.texts());
    }
}

/// Plays an exercise by its own score, looking just after each of the first sounds and just before the next.
fn look_along(exercise: &str, most: usize) -> usize {
    let mut person = Person::with(|clock| {
        let mut app = staging::app(clock);
        app.rehearse(exercise, "default");
        app
    });
    let score = person.effects().into_iter().find_map(|effect| match effect {
        Effect::Play(score) => Some(score),
        _ => None,
    });
    let score = score.unwrap();
    let mut now = Duration::ZERO;
    let nudge = Duration::from_millis(20);
    for (number, sounding) in score.soundings.iter().take(most).enumerate() {
        person.pass(sounding.at + nudge - now);
        now = sounding.at + nudge;
        is_seen(&person, sounding.chime, exercise);
        if let Some(next) = score.soundings.get(number + 1).filter(|next| next.at > now + nudge) {
            person.pass(next.at - nudge - now);
            now = next.at - nudge;
            is_seen(&person, sounding.chime, exercise);
        }
    }
    most.min(score.soundings.len())
}

#[test]
fn every_tone_is_seen_from_its_beginning_to_the_next() {
    let mut sounds = 0;
    for exercise in PACERS.into_iter().chain(["eyes-first", "turn-away"]) {
        sounds += look_along(exercise, 26);
    }
    assert!(sounds > 150, "{sounds}");
    assert_eq!(look_along("three-wins", 99), 7, "to the end: the count-in, three steps, and the end");
}

#[test]
fn the_tone_of_a_pause_is_seen_too() {
    let mut person = Person::with(|clock| staging::playing(clock, "six-breaths", 40.0));
    person.key(Key::Space);
    is_seen(&person, Chime::Pause, "six-breaths");
}

#[test]
fn every_line_of_every_pacer_can_be_read_while_it_is_said() {
    let texts = strings::english();
    for exercise in PACERS.into_iter().chain(["eyes-first"]) {
        let mut person = Person::with(|clock| {
            let mut app = staging::app(clock);
            app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
            app.take_effects();
            app.rehearse(exercise, "default");
            app
        });
        let mut lines = 0;
        for _ in 0..14 {
            for effect in person.effects() {
                let Effect::Say(line) = effect else { continue };
                let words = words::spoken(&texts, &line);
                assert!(person.reads(&words), "{exercise}: {words:?} is not in {:#?}", person.texts());
                lines += 1;
            }
            if person.app().run().is_some_and(|run| run.picture().is_some()) {
                person.app_mut().apply(Action::Judge(None));
            }
            let Some(run) = person.app().run().filter(|_| *person.app().route() == Route::Player) else {
                break;
            };
            let left = match run.session.phase() {
                Phase::CountingIn { left } => left,
                _ => run
                    .session
                    .place()
                    .map_or(Duration::ZERO, |place| place.length.saturating_sub(place.elapsed)),
            };
            person.pass(left + Duration::from_millis(1));
        }
        assert!(lines >= 4, "{exercise}: only {lines} lines");
    }
}
