//! Read: what to read next and why, and everything in its three stages. Nothing is locked.

mod look_up;

use egui::Ui;

use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Article;
use crate::content::Pillar;
use crate::content::Stage;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::words;
use look_up::LookUp;

/// What Read shows.
pub struct Model<'a> {
    /// The first article not yet read to its end.
    pub next: Option<&'a Article>,
    /// What can be looked up, in numbers.
    pub look_up: LookUp,
    /// All articles with whether they were read.
    pub articles: Vec<(&'a Article, bool)>,
}

/// Read, from the application.
pub fn model(app: &App) -> Model<'_> {
    let articles: Vec<(&Article, bool)> =
        app.library().articles.iter().map(|a| (a, app.history().has_finished(&a.id))).collect();
    Model {
        next: articles.iter().find(|(_, read)| !read).map(|(a, _)| *a),
        look_up: look_up::model(app),
        articles,
    }
}

/// Draws Read.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.room_read(), title: &t.read_title() };
    page::page(ui, scene, head, |ui| {
        match model.next {
            Some(article) => next(ui, article, scene),
            None => {
                let palette = theme::palette(ui);
                widgets::text(ui, Type::Body, palette.text, t.read_all_read());
            }
        }
        ui.add_space(8.0);
        look_up::show(ui, &model.look_up, scene);
        for stage in [Stage::Map, Stage::Wake, Stage::Weave] {
            list(ui, model, stage, scene);
        }
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.read_any_order());
    });
}

fn next(ui: &mut Ui, article: &Article, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let picture = |ui: &Ui, rect| parts::pillar_emblem(ui, rect, Pillar::Awakening);
    parts::picture_card(ui, scene, 0.3, picture, |ui| {
        let (stage, _) = words::stage(t, article.stage);
        widgets::text(ui, Type::Note, palette.text2, t.read_next(stage));
        widgets::title(ui, 2, Type::ReaderTitle, &article.title);
        widgets::tag_row(ui, |ui| {
            widgets::icon(ui, icons::CLOCK, 22.0, palette.text2);
            widgets::text(ui, Type::Note, palette.text2, t.minutes_short(article.minutes));
            widgets::grade_tag(ui, article.grade, &words::grade_tag(t, article.grade));
        });
        widgets::text(ui, Type::Body, palette.text, &article.summary);
        ui.add_space(8.0);
        scene.layout.wrapped(ui, |ui| {
            let read = t.read();
            let button = Button::primary(&read).icon(icons::BOOK_OPEN_TEXT).key(t.key_space());
            if parts::main_button(ui, button).clicked() {
                scene.act(Action::Go(Route::Reader(article.id.clone())));
            }
        });
    });
}

fn list(ui: &mut Ui, model: &Model<'_>, stage: Stage, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let articles: Vec<_> = model.articles.iter().filter(|(a, _)| a.stage == stage).collect();
    if articles.is_empty() {
        return;
    }
    let (name, under) = words::stage(t, stage);
    ui.horizontal_wrapped(|ui| {
        widgets::title(ui, 2, Type::H3, &name);
        widgets::text(ui, Type::Note, palette.text2, under);
    });
    for (article, read) in articles {
        let minutes = t.minutes_short(article.minutes);
        let state = if *read { t.read_done(minutes) } else { minutes };
        let icon = if *read { icons::CHECK } else { icons::BOOK_OPEN_TEXT };
        let width = ui.available_width();
        let row = Button::row(&article.title, false).under(&state).icon(icon).width(width).height(64.0);
        if row.show(ui).clicked() {
            scene.act(Action::Go(Route::Reader(article.id.clone())));
        }
    }
    ui.add_space(8.0);
}
