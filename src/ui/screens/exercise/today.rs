//! What the rules say about this exercise today: one plain line, and what can be done instead.
//!
//! Invariant: only what asks first and what was stopped closes Start; everything else can be started
//! anyway.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::Route;
use crate::content::Dose;
use crate::practice::Verdict;
use crate::record::Direction;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;
use crate::ui::words::verdict;

/// The line about today, the note of functional mode, and the step the person chose.
pub fn lines(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let locked = matches!(model.verdict, Verdict::Locked(_));
    if let Some(line) = verdict::verdict(t, &model.verdict).filter(|_| !locked) {
        widgets::card(ui, Ground::Caution, scene.layout.padding() - 4.0, |ui| {
            widgets::title(ui, 2, Type::H3, &t.verdict_title());
            widgets::text(ui, Type::Body, palette.text, line);
            if !model.verdict.is_closed() {
                widgets::text(ui, Type::Note, palette.text2, t.verdict_own_rules());
            }
        });
        ui.add_space(4.0);
    }
    if let Some(note) = model.functional {
        card(ui, scene, &t.functional_note(), note);
    }
    match model.step {
        Some(Direction::Forward) => card(ui, scene, &t.step_forward_chosen(), &model.exercise.forward_rule),
        Some(Direction::Back) => card(ui, scene, &t.step_back_chosen(), &model.exercise.back_rule),
        None => {}
    }
}

fn card(ui: &mut Ui, scene: &Scene<'_>, title: &str, words: &str) {
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, title);
        widgets::text(ui, Type::Body, palette.text, words);
    });
    ui.add_space(4.0);
}

/// The amount of this exercise that fits today, when another was chosen.
pub fn fine<'a>(verdict: &Verdict<'a>) -> Option<&'a Dose> {
    match verdict {
        Verdict::HardDay { fine, .. } | Verdict::Gentle { fine, .. } => *fine,
        _ => None,
    }
}

/// The main action when this amount does not fit: the amount that does, or something calm. Starting
/// anyway stands beside it unless a stop closed it.
pub fn instead(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    if let Some(fine) = fine(&model.verdict) {
        let words = t.verdict_take(words::length(t, fine.stated.duration()));
        if parts::main_button(ui, Button::primary(&words).icon(icons::CHECK)).clicked() {
            scene.act(Action::ChooseDose(fine.id.clone()));
        }
    } else if let Some(calm) = model.calm {
        let words = t.verdict_something_calm();
        let button = Button::primary(&words).under(&calm.title).icon(icons::WIND);
        if parts::main_button(ui, button).clicked() {
            scene.act(Action::Go(Route::Exercise(calm.id.clone())));
        }
    }
    if !model.verdict.is_closed() {
        let length = words::length(t, model.dose.stated.duration());
        let words = t.verdict_start_anyway();
        if Button::outlined(&words).under(&length).height(76.0).show(ui).clicked() {
            let (exercise, dose) = (model.exercise.id.clone(), model.dose.id.clone());
            scene.act(Action::Start { exercise, dose });
        }
    }
}
