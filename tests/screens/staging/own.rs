//! Stages of a person's own exercises.
//!
//! Invariant: each comes about by what a person and the clock can do.

use super::at;
use geste::app::Action;
use geste::app::App;
use geste::app::OwnAction;
use geste::app::Route;
use geste::clock::FakeClock;
use geste::content::Pillar;
use geste::own::Edit;
use geste::own::Guide;

pub fn own(app: &mut App, action: OwnAction) {
    app.apply(Action::Own(action));
}

/// The example of the design: four ready phrases, six times.
pub fn own_new(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Practise);
    own(&mut app, OwnAction::New("Shoulder drop at the desk".into()));
    for phrase in [2, 3, 14] {
        own(&mut app, OwnAction::Edit(Edit::AddPhrase(phrase)));
    }
    own(&mut app, OwnAction::Edit(Edit::Pillar(Pillar::Awakening)));
    own(&mut app, OwnAction::Edit(Edit::Pose(Some(0))));
    app
}

pub fn own_breath(clock: &FakeClock) -> App {
    let mut app = own_new(clock);
    own(&mut app, OwnAction::Edit(Edit::Guide(Guide::Breath)));
    own(&mut app, OwnAction::Phrases);
    app
}

pub fn own_mend(clock: &FakeClock) -> App {
    let mut app = own_new(clock);
    own(&mut app, OwnAction::Edit(Edit::Title(String::new())));
    own(&mut app, OwnAction::Edit(Edit::Cue(1, "You must lift".into())));
    app
}

pub fn own_delete(clock: &FakeClock) -> App {
    let mut app = own_new(clock);
    own(&mut app, OwnAction::AskDelete(true));
    app
}

pub fn own_listed(clock: &FakeClock) -> App {
    let mut app = own_mend(clock);
    app.apply(Action::Go(Route::Exercise("six-breaths".into())));
    own(&mut app, OwnAction::CopyOf { exercise: "six-breaths".into(), title: "My six breaths".into() });
    app.apply(Action::Go(Route::Practise));
    app
}

pub fn bring_in(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::BringIn);
    own(&mut app, OwnAction::TypePath("gone.toml".into()));
    own(&mut app, OwnAction::Import("gone.toml".into()));
    app
}
