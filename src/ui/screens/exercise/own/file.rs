//! Own exercises as files: written out from their page, brought in on a page of its own.
//!
//! Invariant: where the system has no dialogue, a typed path does the same; what came of a file is
//! said on the page, with line and advice where it has mistakes.

use std::path::PathBuf;

use egui::Ui;
use egui::Vec2;

use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::OwnAction;
use crate::app::OwnNews;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts as shared;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Most problems of a file that are shown.
const MOST_PROBLEMS: usize = 12;

/// What the page for bringing in shows.
pub struct Model<'a> {
    pub path: &'a str,
    pub news: Option<&'a OwnNews>,
}

/// The page, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model { path: &app.own().path, news: app.own().news.as_ref() }
}

/// Draws the page on which a file is brought in.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.room_practise(), title: &t.own_bring_in() };
    page::page(ui, scene, head, |ui| {
        let palette = theme::palette(ui);
        widgets::text(ui, Type::Body, palette.text, t.own_bring_in_under());
        let button = Button::primary(t.own_choose_file()).icon(icons::FOLDER_OPEN);
        if shared::main_button(ui, button).clicked() {
            scene.act(Action::Own(OwnAction::ChooseImport));
        }
        typed(ui, scene, model.path, &t.own_path_read(), OwnAction::Import);
        if let Some(news) = model.news {
            say(ui, scene, news);
        }
    });
}

/// The part of an exercise's page that writes it to a file.
pub fn export(ui: &mut Ui, scene: &Scene<'_>, id: &str, path: &str, news: Option<&OwnNews>) {
    let t = scene.texts;
    parts::label(ui, &t.own_file());
    if Button::soft(t.own_export()).icon(icons::EXPORT).show(ui).clicked() {
        scene.act(Action::Own(OwnAction::ChooseExport(id.to_owned())));
    }
    typed(ui, scene, path, &t.own_path_write(), |to| OwnAction::Export { exercise: id.to_owned(), to });
    if let Some(news) = news {
        say(ui, scene, news);
    }
}

fn typed(ui: &mut Ui, scene: &Scene<'_>, path: &str, go: &str, act: impl FnOnce(PathBuf) -> OwnAction) {
    let t = scene.texts;
    parts::label(ui, &t.own_path());
    if let Some(path) = parts::field(ui, "own-path", &t.own_path(), path, 1000) {
        scene.act(Action::Own(OwnAction::TypePath(path)));
    }
    if !path.trim().is_empty() && Button::outlined(go).show(ui).clicked() {
        scene.act(Action::Own(act(PathBuf::from(path.trim()))));
    }
}

fn say(ui: &mut Ui, scene: &Scene<'_>, news: &OwnNews) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (ground, words) = match news {
        OwnNews::Written(path) => (Ground::Sunken, t.own_written(path.display().to_string())),
        OwnNews::NotWritten { path, reason } => {
            (Ground::Caution, t.own_not_written(path.display().to_string(), words::file_trouble(t, reason)))
        }
        OwnNews::NotRead { path, reason } => {
            (Ground::Caution, t.own_not_read(path.display().to_string(), words::file_trouble(t, reason)))
        }
        OwnNews::Refused { path, .. } => (Ground::Caution, t.own_refused(path.display().to_string())),
    };
    ui.add_space(8.0);
    widgets::card(ui, ground, 18.0, |ui| {
        widgets::text(ui, Type::Body, palette.text, words);
        if let OwnNews::Refused { problems, .. } = news {
            ui.spacing_mut().item_spacing = Vec2::splat(8.0);
            for problem in problems.iter().filter(|problem| problem.is_error()).take(MOST_PROBLEMS) {
                let line = t.own_line(problem.line);
                let words = format!("{line} {} {}", problem.message, problem.advice);
                widgets::bullet(ui, Type::Body, palette.text, &words);
            }
        }
    });
}
