//! What can be looked up from Read: search, words, sources, questions, touches, the ring.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// What can be looked up, in numbers.
pub struct LookUp {
    pub words: u32,
    pub sources: u32,
    /// Articles with questions.
    pub questions: u32,
    pub has_touches: bool,
}

/// What can be looked up, from the application.
pub fn model(app: &App) -> LookUp {
    let library = app.library();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    LookUp {
        words: count(library.glossary.len()),
        sources: count(library.references.len()),
        questions: count(library.articles.iter().filter(|article| !article.quiz.is_empty()).count()),
        has_touches: library.tricks.is_some(),
    }
}

/// Draws the search and the ways to look something up, two beside each other where they fit.
pub fn show(ui: &mut Ui, model: &LookUp, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::title(ui, 2, Type::H3, &t.read_look_up());
    let mut ways = vec![
        (icons::MAGNIFYING_GLASS, t.search_everything(), t.search_hint(), Route::Search),
        (icons::QUOTES, t.glossary_title(), t.read_words_under(model.words), Route::Glossary),
        (icons::FILE_TEXT, t.sources_title(), t.read_sources_under(model.sources), Route::Sources),
        (icons::QUESTION, t.questions_title(), t.read_questions_under(model.questions), Route::Questions),
    ];
    if model.has_touches {
        ways.push((icons::HAND_TAP, t.touches_title(), t.read_touches_under(), Route::Touches));
    }
    ways.push((icons::CIRCLE_DASHED, t.ring_title(), t.read_ring_under(), Route::Ring));
    let gap = 12.0;
    let columns = if ui.available_width() > 640.0 { 2 } else { 1 };
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    for line in ways.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (icon, title, under, route) in line {
                let row = Button::row(title, false).under(under).icon(icon).width(width).height(76.0);
                if row.show(ui).clicked() {
                    scene.act(Action::Go(route.clone()));
                }
            }
        });
    }
    ui.add_space(8.0);
}
