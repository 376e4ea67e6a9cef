//! The parts of a sequence before it starts, one row each, moved and left out with buttons.
//!
//! Invariant: a row that is out says so in words, not by colour alone, and can be taken in again.

use egui::Align;
use egui::Layout;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::Row;
use crate::app::Action;
use crate::app::Route;
use crate::app::SequenceAction;
use crate::session::PartState;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Side of a row's small picture, in points.
const PICTURE: f32 = 96.0;

/// All parts, in order.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let name = t.prepare_order();
    widgets::title(ui, 2, Type::H3, &name);
    accessibility::list(ui, &name, model.rows.len(), |ui| {
        for (index, row) in model.rows.iter().enumerate() {
            accessibility::list_item(ui, index, |ui| one(ui, model, index, row, scene));
        }
    });
}

fn one(ui: &mut Ui, model: &Model<'_>, index: usize, row: &Row<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let is_in = row.part.state == PartState::Ahead;
    let ground = if is_in { Ground::Surface } else { Ground::Sunken };
    let title = words::part_title(t, model.library, row.part);
    widgets::card(ui, ground, 14.0, |ui| {
        let roomy = scene.layout.has_rail() && ui.available_width() > 460.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 16.0;
            if roomy {
                picture(ui, row);
            }
            let layout = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 0.0), layout, |ui| {
                facts(ui, row, &title, scene);
                ui.add_space(4.0);
                buttons(ui, model, index, row, &title, scene);
            });
        });
    });
}

fn picture(ui: &mut Ui, row: &Row<'_>) {
    let palette = theme::palette(ui);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(PICTURE), egui::Sense::hover());
    ui.painter().rect_filled(rect, 14.0, palette.stage);
    match row.exercise {
        Some(exercise) => parts::emblem(ui, rect, exercise),
        None => parts::pillar_emblem(ui, rect, crate::content::Pillar::Awakening),
    }
}

fn facts(ui: &mut Ui, row: &Row<'_>, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.spacing_mut().item_spacing.y = 2.0;
    widgets::title(ui, 3, Type::H3, title);
    let length = words::length(t, row.part.length);
    let amount = row.amount.map_or_else(|| length.clone(), |amount| format!("{length} · {amount}"));
    widgets::text(ui, Type::Note, palette.text2, amount);
    let state = match row.part.state {
        PartState::Ahead | PartState::Done => None,
        PartState::Skipped => Some(words::standing(t, &row.standing).unwrap_or_else(|| t.prepare_left_out())),
        PartState::NoTime => Some(t.prepare_no_time()),
        PartState::Closed => words::standing(t, &row.standing),
    };
    if let Some(state) = state {
        widgets::text(ui, Type::Strong, palette.text, state);
    } else if row.exercise.is_none() {
        widgets::text(ui, Type::Note, palette.text, t.touch_how());
    }
}

fn buttons(ui: &mut Ui, model: &Model<'_>, index: usize, row: &Row<'_>, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let act = |action| scene.act(Action::Sequence(action));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if row.part.state == PartState::Closed {
            let name = t.prepare_see_name(title);
            let see = Button::outlined(t.prepare_see()).name(&name).icon_after(icons::ARROW_RIGHT);
            if let Some(exercise) = row.exercise
                && see.show(ui).clicked()
            {
                scene.act(Action::Go(Route::Exercise(exercise.id.clone())));
            }
            return;
        }
        let (words, name, icon) = if row.part.state == PartState::Ahead {
            (t.prepare_leave_out(), t.prepare_leave_out_name(title), icons::X)
        } else {
            (t.prepare_take_in(), t.prepare_take_in_name(title), icons::PLUS)
        };
        if Button::outlined(&words).name(&name).icon(icon).show(ui).clicked() {
            act(SequenceAction::Toggle(index));
        }
        if index > 0 {
            let name = t.prepare_earlier(title);
            if Button::outlined("").icon(icons::ARROW_UP).name(&name).width(56.0).show(ui).clicked() {
                act(SequenceAction::Earlier(index));
            }
        }
        if index + 1 < model.rows.len() {
            let name = t.prepare_later(title);
            if Button::outlined("").icon(icons::ARROW_DOWN).name(&name).width(56.0).show(ui).clicked() {
                act(SequenceAction::Later(index));
            }
        }
        if let Some(other) = row.instead {
            let words = t.prepare_instead(other.title.as_str());
            if Button::quiet(&words).icon(icons::REPEAT).show(ui).clicked() {
                act(SequenceAction::TakeOther(index));
            }
        }
    });
}
