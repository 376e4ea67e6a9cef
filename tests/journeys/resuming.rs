//! Resuming: a session cut off in the middle is offered again, without blame.

use std::sync::Arc;

use geste::app::App;
use geste::app::Opening;
use geste::app::Places;
use geste::app::Route;
use geste::clock::Clock as _;
use geste::clock::FakeClock;
use geste::session::Event;
use geste::settings::Settings;
use geste::store;
use geste::store::NoShelf;

use crate::person::Person;
use crate::staging;

fn open(folder: &std::path::Path, clock: &FakeClock) -> App {
    App::open(Opening {
        library: staging::library(),
        problems: Vec::new(),
        settings: Settings { onboarded: true, ..Settings::default() },
        settings_notes: Vec::new(),
        shelf: Box::new(NoShelf),
        record: store::open(folder, &clock.local()),
        places: Places::default(),
        clock: Arc::new(clock.clone()),
        open: None,
    })
}

#[test]
fn a_session_cut_off_in_the_middle_is_offered_and_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let mut app = open(folder.path(), &clock);
    app.rehearse("mirror-middle", "default");
    clock.advance(std::time::Duration::from_secs(3 + 24 * 3 + 10));
    app.tick();
    let id = app.run().unwrap().id;
    drop(app); // as if the power went

    let app = open(folder.path(), &clock);
    let mut person = Person::at(clock, app);
    assert_eq!(*person.app().route(), Route::Resume);
    assert!(person.reads("Pick up where you stopped?") && person.reads("Middle in the mirror"));
    person.press("Pick up");
    assert_eq!(person.app().run().unwrap().id, id);
    person.wait(3.5);
    assert!(person.reads("Stay 4 of 10"), "{:#?}", person.texts());
    person.wait(600.0);
    assert_eq!(*person.app().route(), Route::After);
    let session = person.app().history().session(id).unwrap().clone();
    assert!(!session.is_unfinished());
    assert!(session.practised.as_secs() >= 240, "the time from before counts too");
}

#[test]
fn a_day_later_the_same_step_is_offered_and_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let mut app = open(folder.path(), &clock);
    app.rehearse("six-breaths", "default");
    clock.advance(std::time::Duration::from_secs(3 + 30 + 10 * 7 + 5));
    app.tick();
    let (id, step) = (app.run().unwrap().id, app.run().unwrap().session.index());
    drop(app);
    clock.advance(std::time::Duration::from_secs(24 * 3600));
    let app = open(folder.path(), &clock);
    let mut person = Person::at(clock, app);
    assert_eq!(*person.app().route(), Route::Resume);
    person.press("Pick up");
    let run = person.app().run().unwrap();
    assert_eq!(run.id, id);
    let breath = run.session.timeline().round_start(step);
    assert_eq!(run.session.index(), breath, "at the breath that was cut off, from its beginning");
    assert_eq!(run.session.practised().as_secs(), 30 + 10 * 7 + 4, "every step that was done counts");
}

#[test]
fn not_now_keeps_the_offer_under_today_and_starting_fresh_puts_it_aside() {
    let mut person = Person::with(|c| {
        let mut app = staging::playing(c, "six-breaths", 50.0);
        app.apply(geste::app::Action::Go(Route::Resume));
        app
    });
    person.press("Not now");
    assert_eq!(*person.app().route(), Route::Today);
    assert!(person.reads("An unfinished practice is kept"));
    person.app_mut().apply(geste::app::Action::StartFresh);
    person.wait(0.5);
    assert_eq!(person.app().history().sessions().len(), 2);
    person.app_mut().apply(geste::app::Action::Session(Event::Stop));
    assert!(person.app().history().unfinished().is_none());
}
