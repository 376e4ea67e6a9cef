//! Closing the window while something is open: one calm question.
//!
//! Invariant: the main button keeps going, so that Enter and Space do nothing that cannot be taken back.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// What the question tells.
#[derive(Debug, PartialEq, Eq)]
pub struct Model {
    /// An exercise was begun and not ended.
    pub runs: bool,
    /// Answers that are kept on closing.
    pub answers: bool,
    /// Why something is not on disk.
    pub trouble: Option<String>,
}

/// The question, from the application.
pub fn model(app: &App) -> Model {
    Model { runs: app.exercise_is_open(), answers: app.answers_are_open(), trouble: app.unsaved_trouble() }
}

/// Draws the question.
pub fn show(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    page::page(ui, scene, Head { over: "", title: &t.closing_title() }, |ui| {
        let palette = theme::palette(ui);
        if model.runs {
            widgets::text(ui, Type::Body, palette.text, t.closing_runs());
        }
        if model.answers {
            widgets::text(ui, Type::Body, palette.text, t.closing_after());
        }
        if let Some(reason) = &model.trouble {
            widgets::text(ui, Type::Strong, palette.text, t.closing_trouble(reason.as_str()));
        } else if !model.runs && !model.answers {
            widgets::text(ui, Type::Body, palette.text, t.closing_unsaved());
        }
        ui.add_space(16.0);
        let stay = t.closing_stay();
        if parts::main_button(ui, Button::primary(&stay).icon_filled(icons::PLAY).key(t.key_enter()))
            .clicked()
        {
            scene.act(Action::StayOpen);
        }
        ui.add_space(32.0);
        if Button::outlined(t.closing_close()).icon(icons::X).show(ui).clicked() {
            scene.act(Action::CloseNow);
        }
    });
}
