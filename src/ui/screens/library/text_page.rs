//! A short page of text: instructions for use. Its words can be opened as in an article.

use egui::Ui;

use super::explained;
use super::word;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::content::GlossaryEntry;
use crate::content::Page;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::prose;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;

/// What a short page shows.
pub struct Model<'a> {
    pub page: &'a Page,
    /// The glossary word whose card is open.
    pub open: Option<&'a GlossaryEntry>,
}

/// The page, from the application; nothing when the library has no such page.
pub fn model<'a>(app: &'a App, id: &str) -> Option<Model<'a>> {
    app.library().page(id).map(|page| Model { page, open: explained::open_word(app) })
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    page::reading_page(ui, scene, Head { over: "", title: &model.page.title }, |ui| {
        super::back(ui, scene);
        body(ui, model, scene);
    });
}

/// The text alone, with its links and words working.
pub fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let card = |ui: &mut Ui, _: &str| {
        if let Some(entry) = model.open {
            word::card(ui, entry, scene);
        }
    };
    let style = prose::Style {
        open_word: model.open.map(|entry| entry.word.as_str()),
        word_name: &|word| t.word_open(word),
        word_card: &card,
        ..prose::Style::plain()
    };
    for event in prose::document(ui, &model.page.body, &style).events {
        match event {
            prose::Event::Link(target) => follow(&target, scene),
            prose::Event::Word(word) => scene.act(Action::Look(Look::Word(Some(word)))),
            prose::Event::Claim(_) => {}
        }
    }
}

/// Follows a link inside the library.
pub fn follow(target: &str, scene: &Scene<'_>) {
    let route = match target.split_once(':') {
        Some(("article", id)) => Route::Reader(id.to_owned()),
        Some(("exercise", id)) => Route::Exercise(id.to_owned()),
        _ if target == "help" => Route::Help,
        _ if target == "ring" => Route::Ring,
        _ => return,
    };
    scene.act(Action::Go(route));
}
