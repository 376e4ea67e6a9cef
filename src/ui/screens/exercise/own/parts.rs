//! Pieces of the page: a label, a field to type in, what the checker says under it.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::OwnAction;
use crate::own::Edit;
use crate::own::Field;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;

/// One change of the exercise.
pub fn act(scene: &Scene<'_>, edit: Edit) {
    scene.act(Action::Own(OwnAction::Edit(edit)));
}

/// The words above a field or a group.
pub fn label(ui: &mut Ui, words: &str) {
    ui.add_space(4.0);
    widgets::text(ui, Type::Strong, theme::palette(ui).text, words);
}

/// A line to type in, as wide as the place; gives back what it says when it was changed.
pub fn field(ui: &mut Ui, id: &str, name: &str, now: &str, letters: usize) -> Option<String> {
    let mut typed = now.to_owned();
    let width = ui.available_width();
    let field = egui::TextEdit::singleline(&mut typed)
        .id_salt(id)
        .char_limit(letters)
        .font(Type::Body.font())
        .margin(egui::Margin::symmetric(16, 14))
        .min_size(egui::vec2(width, 56.0))
        .desired_width(width);
    let response = ui.add(field);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    response.changed().then_some(typed)
}

/// What is wrong with the words of a field; empty ones are simply missing.
pub fn needs(ui: &mut Ui, model: &Model<'_>, field: Field, words: &str, scene: &Scene<'_>) {
    if words.trim().is_empty() {
        problem(ui, &scene.texts.own_empty());
    } else {
        problems(ui, model, field);
    }
}

/// What the checker says about a field.
pub fn problems(ui: &mut Ui, model: &Model<'_>, field: Field) {
    for (_, words) in model.problems.iter().filter(|(about, _)| *about == field) {
        problem(ui, words);
    }
}

fn problem(ui: &mut Ui, words: &str) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        widgets::icon(ui, icons::WARNING, 22.0, palette.stop);
        widgets::text(ui, Type::Body, palette.stop, words);
    });
}
