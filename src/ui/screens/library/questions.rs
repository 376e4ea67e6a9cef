//! Questions: the articles with questions to think with.

use egui::Ui;

use super::number;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Article;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;

/// The articles that have questions, from the application.
pub fn model(app: &App) -> Vec<&Article> {
    app.library().articles.iter().filter(|article| !article.quiz.is_empty()).collect()
}

/// Draws the list.
pub fn show(ui: &mut Ui, model: &[&Article], scene: &Scene<'_>) {
    let t = scene.texts;
    page::reading_page(ui, scene, Head { over: &t.room_read(), title: &t.questions_title() }, |ui| {
        let palette = theme::palette(ui);
        super::back(ui, scene);
        widgets::text(ui, Type::Body, palette.text, t.questions_intro());
        for article in model {
            let under = t.questions_count(number(article.quiz.len()));
            if super::row(ui, icons::QUESTION, &article.title, &under).clicked() {
                scene.act(Action::Go(Route::Quiz(article.id.clone())));
            }
        }
    });
}
