//! How loud is three choices with a step each, all silent is one press, and nothing sounds that nobody started
//! (R35, R37).
//!
//! Invariant: what is asked of the outside is all there is to hear; a test looks at every such wish.

use super::*;

fn sounds(effect: &Effect) -> bool {
    match effect {
        Effect::Play(score) => !score.soundings.is_empty(),
        Effect::Say(_) => true,
        _ => false,
    }
}

#[test]
fn tones_beats_and_voice_each_have_their_own_loudness_by_single_presses() {
    let mut person = Person::with(|c| staging::at(c, Route::Settings(SettingsTab::Sound)));
    let levels = |person: &Person| {
        let settings = person.app().settings();
        (settings.loudness, settings.sounds.beats_loudness, settings.speech.loudness)
    };
    let (tones, beats, voice) = levels(&person);
    for (press, wanted) in [
        ("Tones louder", (tones + 1, beats, voice)),
        ("Beats softer", (tones + 1, beats - 1, voice)),
        ("Voice louder", (tones + 1, beats - 1, voice + 1)),
        ("Tones softer", (tones, beats - 1, voice + 1)),
        ("Voice softer", (tones, beats - 1, voice)),
        ("Beats louder", (tones, beats, voice)),
    ] {
        person.press(press);
        assert_eq!(levels(&person), wanted, "{press}");
        let now = person.effects().into_iter().rev().find_map(|effect| match effect {
            Effect::Levels(levels) => Some((levels.tones, levels.beats)),
            _ => None,
        });
        assert_eq!(now, Some((wanted.0, wanted.1)), "{press} is heard at once");
    }
}

#[test]
fn one_press_makes_everything_silent() {
    let mut person = Person::with(|c| {
        let mut app = staging::at(c, Route::Settings(SettingsTab::Sound));
        app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
        app
    });
    person.press("All silent");
    person.effects();
    person.app_mut().rehearse("slow-down-tempo", "default");
    person.wait(10.0);
    person.key(Key::Space);
    person.key(Key::Num3);
    let heard: Vec<Effect> = person.effects().into_iter().filter(sounds).collect();
    assert_eq!(heard, []);
    assert_eq!(*person.app().route(), Route::After);
}

#[test]
fn nothing_sounds_before_someone_started_something() {
    let quiet = staging::STAGES.iter().filter(|stage| {
        let app = (stage.set)(&staging::clock());
        app.run().is_none() && app.sequence().is_none()
    });
    let mut looked = 0;
    for stage in quiet {
        let mut person = Person::with(|clock| {
            let mut app = (stage.set)(clock);
            app.take_effects();
            app.apply(Action::Set(Setting::ByEar(true)));
            app.apply(Action::Set(Setting::Speaker(Speaker::OwnVoice)));
            app
        });
        person.clock.advance(Duration::from_secs(24 * 3600));
        person.frames(3);
        let heard: Vec<Effect> = person.effects().into_iter().filter(sounds).collect();
        assert_eq!(heard, [], "{}", stage.name);
        looked += 1;
    }
    assert!(looked > 50, "{looked} screens");
}
