//! Without sound, without a record, with broken content: Geste opens, says so once, and works.

use std::sync::Arc;

use geste::app::App;
use geste::app::Notice;
use geste::app::Opening;
use geste::app::Places;
use geste::app::Route;
use geste::clock::FakeClock;
use geste::content::Library;
use geste::settings::Settings;
use geste::store::NoShelf;
use geste::store::StoreError;

use crate::person::Person;
use crate::staging;

fn opening(clock: &FakeClock, library: Library) -> Opening {
    Opening {
        library,
        problems: Vec::new(),
        settings: Settings { onboarded: true, ..Settings::default() },
        settings_notes: Vec::new(),
        shelf: Box::new(NoShelf),
        record: Err(StoreError::NotWritable { path: "/read-only".into() }),
        places: Places::default(),
        clock: Arc::new(clock.clone()),
        open: None,
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_practice_goes_on() {
    let mut person = Person::with(|c| App::open(opening(c, staging::library())));
    assert!(person.reads("--data-dir"), "{:#?}", person.texts());
    assert!(person.reads("kept while Geste is open"));
    person.press("Start");
    assert_eq!(*person.app().route(), Route::Player);
}

#[test]
fn silence_is_said_once_and_can_be_dismissed() {
    let mut person = Person::with(staging::app);
    let reason = "No sound service was found.".to_owned();
    for _ in 0..3 {
        person.app_mut().say(Notice::SoundSilent { reason: reason.clone() });
    }
    person.wait(0.25);
    assert_eq!(person.app().notices().len(), 1);
    assert!(person.reads("Sound is off on this device"));
    person.press(
        "OK: Sound is off on this device. Words and pictures still guide you. No sound service was found.",
    );
    assert!(person.app().notices().is_empty());
}

#[test]
fn an_empty_library_shows_pages_and_not_a_crash() {
    for route in [Route::Today, Route::Practise, Route::ReadHome, Route::Progress, Route::Help] {
        let mut person = Person::with(|c| {
            let mut app = App::open(opening(c, Library::default()));
            app.apply(geste::app::Action::Go(route.clone()));
            app
        });
        person.wait(0.5);
        assert!(person.sees("Settings"), "{route:?}");
    }
}
