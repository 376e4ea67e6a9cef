//! Every screen: a `Model` made from the application by a pure function, and a `show` that only draws.
//!
//! Invariant: nothing here changes the application; actions leave through the [`Scene`]. One module
//! a screen, named as the person sees it.

mod after;
mod day;
pub mod exercise;
mod gate;
mod help;
mod library;
mod parts;
pub mod player;
mod practise;
mod progress;
mod read_home;
pub mod reader;
pub mod settings;
mod today;

use egui::Ui;

use crate::app::App;
use crate::app::Route;
use crate::strings::Texts;
use crate::ui::scene::Scene;
use crate::ui::words;

/// Shows the screen of the application's route.
pub fn show(ui: &mut Ui, app: &App, scene: &Scene<'_>) {
    match app.route() {
        Route::Onboarding => gate::onboarding::show(ui, &gate::onboarding::model(app), scene),
        Route::StoreDamaged => gate::damaged::show(ui, gate::damaged::model(app).as_ref(), scene),
        Route::Resume => gate::resume::show(ui, gate::resume::model(app).as_ref(), scene),
        Route::Today => today::show(ui, &today::model(app), scene),
        Route::Practise => practise::show(ui, &practise::model(app), scene),
        Route::Exercise(id) => exercise::show(ui, exercise::model(app, id).as_ref(), scene),
        Route::OwnExercise(_) => exercise::own::show(ui, exercise::own::model(app).as_ref(), scene),
        Route::BringIn => exercise::own::file::show(ui, &exercise::own::file::model(app), scene),
        Route::Prepare(source) => {
            practise::prepare::show(ui, practise::prepare::model(app, source).as_ref(), scene);
        }
        Route::Path(id) => practise::path::show(ui, practise::path::model(app, id).as_ref(), scene),
        Route::Plan => practise::plan::show(ui, &practise::plan::model(app), scene),
        Route::ReadHome => read_home::show(ui, &read_home::model(app), scene),
        Route::Reader(id) => reader::show(ui, reader::model(app, id).as_ref(), scene),
        Route::Progress => progress::show(ui, &progress::model(app), scene),
        Route::Staircase(id) => {
            progress::staircase::show(ui, progress::staircase::model(app, id).as_ref(), scene);
        }
        Route::CheckIn => day::check_in::show(ui, &day::check_in::model(app), scene),
        Route::Injection => day::injection::show(ui, &day::injection::model(app), scene),
        Route::AskFirst => day::ask_first::show(ui, day::ask_first::model(app).as_ref(), scene),
        Route::Help => help::show(ui, &help::model(app), scene),
        Route::Settings(tab) => settings::show(ui, &settings::model(app, *tab), scene),
        Route::ContentErrors => settings::content::show_alone(ui, &settings::content::model(app), scene),
        Route::PoseEditor => settings::poses::show(ui, settings::poses::model(app).as_ref(), scene),
        Route::Page(id) => library::text_page::show(ui, library::text_page::model(app, id).as_ref(), scene),
        Route::Glossary
        | Route::Word(_)
        | Route::Sources
        | Route::Source(_)
        | Route::Claims(_)
        | Route::Questions
        | Route::Quiz(_)
        | Route::Touches
        | Route::Ring
        | Route::Search => library::show(ui, app, scene),
        Route::Player => player::show(ui, player::model(app).as_ref(), scene),
        Route::Between => player::between::show(ui, player::between::model(app).as_ref(), scene),
        Route::After | Route::SymptomStop => {
            parts::in_colours(ui, parts::by_ear_colours(app.settings()), |ui| end(ui, app, scene));
        }
        Route::Closing => gate::closing::show(ui, &gate::closing::model(app), scene),
    }
}

/// What follows an exercise: its end, or its stop for a symptom.
fn end(ui: &mut Ui, app: &App, scene: &Scene<'_>) {
    if *app.route() == Route::SymptomStop {
        day::symptom_stop::show(ui, &day::symptom_stop::model(app), scene);
    } else if app.sequence().is_some() {
        after::whole::show(ui, after::whole::model(app).as_ref(), scene);
    } else {
        after::show(ui, after::model(app).as_ref(), scene);
    }
}

/// The screen's name, for the window and for assistive technology.
pub fn name(app: &App, scene: &Scene<'_>) -> String {
    let t = scene.texts;
    match app.route() {
        Route::Onboarding => t.onboarding_title(),
        Route::StoreDamaged => t.damaged_title(),
        Route::Resume | Route::Today => t.room_today(),
        Route::Practise => t.room_practise(),
        Route::Exercise(id) => {
            app.library().exercise(id).map_or_else(|| t.missing_title(), |e| e.title.clone())
        }
        Route::OwnExercise(_) => t.own_title(),
        Route::BringIn => t.own_bring_in(),
        Route::Prepare(source) => words::sequence_title(t, app.library(), source),
        Route::Path(id) => app.library().path(id).map_or_else(|| t.missing_title(), |p| p.title.clone()),
        Route::Plan => t.plan_title(),
        Route::Between => t.between_title(),
        Route::ReadHome => t.room_read(),
        Route::Reader(id) => app.library().article(id).map_or_else(|| t.missing_title(), |a| a.title.clone()),
        Route::Progress => t.room_progress(),
        Route::Staircase(_) => t.staircase_title(),
        Route::CheckIn => t.check_in_title(),
        Route::Injection => t.injection_title(),
        Route::AskFirst => t.ask_title(),
        Route::Help => t.room_help(),
        Route::Settings(_) | Route::ContentErrors => t.room_settings(),
        Route::Page(id) => app.library().page(id).map_or_else(|| t.missing_title(), |p| p.title.clone()),
        Route::PoseEditor => settings::poses::name(app, t),
        Route::Glossary => t.glossary_title(),
        Route::Word(word) => library::word::capital(word),
        Route::Sources => t.sources_title(),
        Route::Source(key) => {
            app.library().reference(key).map_or_else(|| t.missing_title(), |work| work.title.clone())
        }
        Route::Claims(_) => t.claims_title(),
        Route::Questions | Route::Quiz(_) => t.questions_title(),
        Route::Touches => t.touches_title(),
        Route::Ring => t.ring_title(),
        Route::Search => t.search_title(),
        Route::Player => app.run().map_or_else(|| t.room_practise(), |r| r.exercise.title.clone()),
        Route::After => t.after_name(),
        Route::SymptomStop => t.stopped_title(),
        Route::Closing => t.closing_title(),
    }
}

/// How many answers the screen waits for, chosen by digit; nothing when it waits for none.
pub fn answers(app: &App) -> Option<u8> {
    library::quiz::waits_for(app)
}

/// What assistive technology is told when it appears: a word's meaning, the explanation of an answer, a value
/// that was changed.
pub fn told(app: &App, t: &Texts) -> Option<String> {
    let word = library::explained::open_word(app).map(|entry| format!("{}: {}", entry.word, entry.meaning));
    word.or_else(|| library::quiz::told(app)).or_else(|| settings::poses::told(app, t))
}

/// The close button of a word's card.
pub fn word_close() -> egui::Id {
    library::word::close_id()
}
