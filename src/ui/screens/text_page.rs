//! A short page of text: instructions for use.

use egui::Ui;

use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Page;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::prose;
use crate::ui::scene::Scene;
use crate::ui::widgets::Button;

/// The page, from the application; nothing when the library has no such page.
pub fn model<'a>(app: &'a App, id: &str) -> Option<&'a Page> {
    app.library().page(id)
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Page>, scene: &Scene<'_>) {
    let Some(page) = model else { return parts::missing(ui, scene) };
    page::reading_page(ui, scene, Head { over: "", title: &page.title }, |ui| {
        let back = scene.texts.back();
        if Button::outlined(&back).icon(icons::ARROW_LEFT).show(ui).clicked() {
            scene.act(Action::Up);
        }
        body(ui, page, scene);
    });
}

/// The text alone, with its links working.
pub fn body(ui: &mut Ui, page: &Page, scene: &Scene<'_>) {
    let shown = prose::document(ui, &page.body, &prose::Style::plain());
    for event in shown.events {
        if let prose::Event::Link(target) = event {
            follow(&target, scene);
        }
    }
}

/// Follows a link inside the library.
pub fn follow(target: &str, scene: &Scene<'_>) {
    let route = match target.split_once(':') {
        Some(("article", id)) => Route::Reader(id.to_owned()),
        Some(("exercise", id)) => Route::Exercise(id.to_owned()),
        _ if target == "help" => Route::Help,
        _ => return,
    };
    scene.act(Action::Go(route));
}
