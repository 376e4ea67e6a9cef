//! What a person chose to hear, lost and found again.
//!
//! Invariant: whatever was chosen, the words stay on the screen.

use super::*;

#[test]
fn sound_that_was_lost_says_so_and_goes_on_from_here() {
    let clock = staging::clock();
    let mut app = by_ear(&clock);
    app.rehearse("six-breaths", "default");
    clock.advance(Duration::from_secs(10));
    app.tick();
    app.say(Notice::SoundSilent { reason: "The computer's sound has stopped.".into() });
    let mut person = Person::at(clock, app);
    assert!(person.reads("Sound is off on this device."), "{:#?}", person.texts());
    person.effects();
    person.app_mut().sound_is_back();
    person.wait(0.25);
    assert!(person.reads("Sound is back."));
    let [Effect::Play(score)] = &person.effects()[..] else { panic!("a new score") };
    assert_eq!(score.soundings[0].at, Duration::from_secs(23), "what lies ahead, from here");
}

#[test]
fn the_picture_waits_for_headphones_that_sound_late() {
    let clock = staging::clock();
    let mut app = staging::app(&clock);
    app.apply(Action::Set(Setting::SoundDelay(300)));
    app.rehearse("six-breaths", "default");
    let mut person = Person::at(clock, app);
    person.wait(33.25);
    let run = |person: &Person| {
        let run = person.app().run().unwrap();
        (run.session.index(), run.shown().index())
    };
    assert_eq!(run(&person), (1, 0), "the tone has been sent and is not heard yet");
    person.wait(0.1);
    assert_eq!(run(&person), (1, 1));
    assert!(person.reads("Breathe in"));
}

#[test]
fn settings_say_who_speaks_and_why_it_is_silent() {
    let mut person = Person::with(|c| staging::at(c, Route::Settings(SettingsTab::Sound)));
    person.press("Geste");
    assert!(person.app().own_voice());
    assert!(person.effects().contains(&Effect::Say(Spoken::Test)), "heard at once");
    let state = VoiceState::Silent(WhySilent::NotInstalled);
    person.app_mut().set_voices(state, Vec::new());
    person.wait(0.25);
    assert!(person.reads("install speech-dispatcher"), "{:#?}", person.texts());
    person.press("Look for a voice again");
    assert!(person.effects().contains(&Effect::LookForVoices));
    let names = vec!["Ann".to_owned(), "Ben".to_owned()];
    person.app_mut().set_voices(VoiceState::Ready { service: "Speech Dispatcher (espeak-ng)".into() }, names);
    person.wait(0.25);
    person.press("Ben");
    assert_eq!(person.app().settings().speech.voice.as_deref(), Some("Ben"));
    person.press("Slower voice");
    assert_eq!(person.app().settings().speech.rate, -1);
    person.press("All silent");
    assert!(!person.app().own_voice());
    assert!(!person.app().tells_screen_reader());
}

#[test]
fn what_is_heard_when_is_one_page_below_and_can_be_undone() {
    let mut person = Person::with(|c| staging::at(c, Route::Settings(SettingsTab::Sound)));
    person.press("Open: What you hear and see when");
    person.press("Voice: Hold");
    assert!(!geste::app::is_signalled(person.app().settings(), Cue::Hold, Way::Voice));
    assert!(!person.sees("Voice: Beats"), "a voice would come too late");
    person.press("All as at the start");
    assert_eq!(*person.app().settings(), Settings { onboarded: true, ..Settings::default() });
    person.key(Key::Escape);
    assert_eq!(*person.app().route(), Route::Settings(SettingsTab::Sound));
}

#[test]
fn the_voice_is_never_started_for_people_who_do_not_use_it() {
    let clock = staging::clock();
    let mut app = App::in_memory(staging::library(), Arc::new(clock.clone()));
    app.rehearse("kind-minute", "default");
    for _ in 0..4 * 600 {
        clock.advance(Duration::from_millis(250));
        app.tick();
    }
    let asks = |e: &Effect| matches!(e, Effect::Say(_) | Effect::Hush | Effect::LookForVoices);
    assert!(!app.take_effects().iter().any(asks));
}
