//! Stages of what is read and looked up.
//!
//! Invariant: each comes about by what a person and the clock can do.

use super::SEED;
use super::at;
use super::library;
use geste::app::Action;
use geste::app::App;
use geste::app::Look;
use geste::app::Route;
use geste::app::SearchBox;
use geste::clock::FakeClock;
use geste::ring::Change;

pub fn reader(clock: &FakeClock, sentence: u32) -> App {
    let mut app = at(clock, Route::Reader(SEED.into()));
    app.apply(Action::JumpTo(sentence));
    app
}

pub fn reader_claim(clock: &FakeClock) -> App {
    let mut app = reader(clock, 18);
    let claim = library().article(SEED).unwrap().claims[3].id.clone();
    app.apply(Action::OpenClaim(Some(claim)));
    app
}

pub fn reader_contents(clock: &FakeClock) -> App {
    let mut app = reader(clock, 0);
    app.apply(Action::ToggleContents);
    app
}

pub fn reader_end(clock: &FakeClock) -> App {
    let last = library().article(SEED).unwrap().body.sentences - 1;
    reader(clock, last)
}

pub fn reader_word(clock: &FakeClock) -> App {
    let mut app = reader(clock, 0);
    let word = library().article(SEED).unwrap().body.terms().nth(2).unwrap().0.to_owned();
    app.apply(Action::Look(Look::Word(Some(word))));
    app
}

pub fn exercise_word(clock: &FakeClock) -> App {
    let mut app = at(clock, Route::Exercise("trick-finder".into()));
    app.apply(Action::Look(Look::Word(Some("geste".into()))));
    app
}

pub fn typed(clock: &FakeClock, route: Route, place: SearchBox, text: &str) -> App {
    let mut app = at(clock, route);
    app.apply(Action::Look(Look::Type(place, text.to_owned())));
    app
}

/// The questions about a text, each answered with the first answer, up to and with the last of `answers`.
pub fn quiz(clock: &FakeClock, answers: usize) -> App {
    let mut app = at(clock, Route::Quiz("what-dystonia-is".into()));
    for question in 0..library().article("what-dystonia-is").unwrap().quiz.len().min(answers) {
        if question > 0 {
            app.apply(Action::Look(Look::NextQuestion));
        }
        app.apply(Action::Look(Look::Answer(0)));
    }
    if answers == usize::MAX {
        app.apply(Action::Look(Look::NextQuestion));
    }
    app
}

pub fn ring(clock: &FakeClock, changes: &[Change]) -> App {
    let mut app = at(clock, Route::Ring);
    for change in changes {
        app.apply(Action::Look(Look::Ring(*change)));
    }
    app
}
