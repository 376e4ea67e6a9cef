//! The steps: words, seconds, order. Every one can be added, moved and taken away by a button.

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::parts;
use crate::app::Action;
use crate::app::OwnAction;
use crate::content::Step;
use crate::own::Edit;
use crate::own::Field;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// Width from which a step stands on one line.
const ONE_LINE: f32 = 660.0;

/// Letters of a step's words that fit on the player's screen.
const CUE_LETTERS: usize = 28;

/// The steps and the ways to add one.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    parts::label(ui, &t.own_steps());
    for (index, step) in model.exercise.steps.iter().enumerate() {
        widgets::card(ui, Ground::Surface, 12.0, |ui| one(ui, model, scene, index, step));
        parts::needs(ui, model, Field::Step(index), &step.cue, scene);
    }
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if Button::soft(t.own_add()).icon(icons::PLUS).show(ui).clicked() {
            parts::act(scene, Edit::AddStep(t.own_new_step()));
        }
        let words = if model.phrases { t.own_phrases_away() } else { t.own_phrases() };
        if Button::outlined(words).icon(icons::LIST_BULLETS).show(ui).clicked() {
            scene.act(Action::Own(OwnAction::Phrases));
        }
    });
    if model.phrases {
        phrases(ui, model, scene);
    }
    ui.add_space(8.0);
}

fn phrases(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Sunken, 14.0, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            for (index, phrase) in model.kit.phrases.iter().enumerate() {
                let name = t.own_add_phrase(phrase.cue.as_str());
                if Button::outlined(&phrase.cue).name(&name).icon(icons::PLUS).show(ui).clicked() {
                    parts::act(scene, Edit::AddPhrase(index));
                }
            }
        });
    });
}

fn one(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, index: usize, step: &Step) {
    if ui.available_width() >= ONE_LINE {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let width = ui.available_width() - 376.0;
            ui.allocate_ui_with_layout(
                Vec2::new(width, 64.0),
                egui::Layout::left_to_right(egui::Align::Center),
                |ui| cue(ui, scene, index, step),
            );
            buttons(ui, model, scene, (index, step), true);
        });
    } else {
        ui.horizontal(|ui| cue(ui, scene, index, step));
        ui.horizontal_wrapped(|ui| buttons(ui, model, scene, (index, step), false));
    }
}

fn cue(ui: &mut Ui, scene: &Scene<'_>, index: usize, step: &Step) {
    let number = index + 1;
    widgets::text(ui, Type::Strong, theme::palette(ui).accent, number.to_string());
    let name = scene.texts.own_step_words(u32::try_from(number).unwrap_or(u32::MAX));
    if let Some(cue) = parts::field(ui, &format!("own-cue-{}", step.id), &name, &step.cue, CUE_LETTERS) {
        parts::act(scene, Edit::Cue(index, cue));
    }
}

fn buttons(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, (index, step): (usize, &Step), in_line: bool) {
    let t = scene.texts;
    let value = words::length(t, step.length.duration());
    let cue = step.cue.as_str();
    let (less, more) = (t.own_shorter(cue), t.own_longer(cue));
    let stepper = StepperWords { value: &value, unit: "", less: &less, more: &more };
    if let Some(by) = widgets::stepper(ui, stepper) {
        parts::act(scene, Edit::Length(index, by));
    }
    if index > 0 && Button::quiet("").icon(icons::ARROW_UP).name(t.own_up(cue)).width(56.0).show(ui).clicked()
    {
        parts::act(scene, Edit::MoveUp(index));
    } else if index == 0 && in_line {
        ui.add_space(56.0);
    }
    if model.exercise.steps.len() > 1
        && Button::quiet("").icon(icons::X).name(t.own_remove(cue)).width(56.0).show(ui).clicked()
    {
        parts::act(scene, Edit::Remove(index));
    }
}
