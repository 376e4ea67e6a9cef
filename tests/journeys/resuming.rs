//! Resuming: a session cut off in the middle is offered again, without blame.

use geste::app::Route;
use geste::session::Event;

use crate::person::Person;
use crate::person::on_disk;
use crate::staging;

#[test]
fn a_session_cut_off_in_the_middle_is_offered_and_taken_up() {
    let folder = tempfile::tempdir().unwrap();
    let clock = staging::clock();
    let mut app = on_disk(folder.path(), &clock, None);
    app.rehearse("mirror-middle", "default");
    clock.advance(std::time::Duration::from_secs(3 + 24 * 3 + 10));
    app.tick();
    let id = app.run().unwrap().id;
    drop(app); // as if the power went

    let app = on_disk(folder.path(), &clock, None);
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
    let mut app = on_disk(folder.path(), &clock, None);
    app.rehearse("six-breaths", "default");
    clock.advance(std::time::Duration::from_secs(3 + 30 + 10 * 7 + 5));
    app.tick();
    let (id, step) = (app.run().unwrap().id, app.run().unwrap().session.index());
    drop(app);
    clock.advance(std::time::Duration::from_secs(24 * 3600));
    let app = on_disk(folder.path(), &clock, None);
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
