//! "Left or right?": one picture, two large answers, no clock.
//!
//! Invariant: nothing is graded and nothing runs out; the last answer is told in words, never as right or
//! wrong by colour. The order comes from `crate::session`, the picture from `crate::figure::sides`.

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::step;
use crate::app::Action;
use crate::session::BodySide;
use crate::session::Picture;
use crate::session::Shown;
use crate::strings::Texts;
use crate::ui::accessibility;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Draws the picture and its answers.
pub fn show(ui: &mut Ui, model: &Model<'_>, picture: &Picture, scene: &Scene<'_>) {
    let low = scene.layout.is_low();
    let wide = ui.available_width() > 860.0 && !low;
    let answers = if low { 56.0 } else { 112.0 };
    let bar = if low { 92.0 } else { 124.0 };
    if wide {
        let height = (scene.layout.window.y - ui.cursor().top() - bar - answers - 28.0).clamp(200.0, 520.0);
        let width = ui.available_width();
        ui.horizontal(|ui| {
            ui.set_height(height);
            ui.spacing_mut().item_spacing.x = 24.0;
            column(ui, width * 0.25 - 24.0, |ui| question(ui, model, picture, scene));
            stage(ui, Vec2::new(width * 0.5, height), picture, scene);
            column(ui, width * 0.25 - 24.0, |ui| so_far(ui, model, scene));
        });
    } else {
        question(ui, model, picture, scene);
        let room = scene.layout.window.y - ui.cursor().top() - bar - answers - 24.0;
        let side = ui.available_width();
        stage(ui, Vec2::new(side, room.clamp(84.0, 360.0)), picture, scene);
    }
    choices(ui, answers, scene);
    if !wide {
        so_far(ui, model, scene);
    }
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.set_width(width);
        add(ui);
    });
}

fn question(ui: &mut Ui, model: &Model<'_>, picture: &Picture, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let most = if scene.layout.is_low() { 24.0 } else { 36.0 };
    let size = (ui.available_width() / 8.0).clamp(20.0, most);
    widgets::title(ui, 2, Type::Huge(size), &asked(t, picture));
    if !scene.layout.is_low() {
        widgets::text(ui, Type::Body, palette.text, model.detail());
        widgets::text(ui, Type::Note, palette.text2, t.sides_no_clock());
    }
}

/// What is asked about a picture.
pub fn asked(t: &Texts, picture: &Picture) -> String {
    match picture.shown {
        Shown::Hand(_) => t.sides_which_hand(),
        Shown::Head(_) => t.sides_which_way(),
    }
}

fn stage(ui: &mut Ui, size: Vec2, picture: &Picture, scene: &Scene<'_>) {
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::hover());
    ui.painter().rect_filled(rect, 28.0, theme::palette(ui).stage);
    figure::side_picture(ui, rect, picture);
    // The side itself is what is asked, so the description does not tell it.
    accessibility::described_picture(
        &response,
        &scene.texts.sides_picture(),
        &scene.texts.sides_picture_about(),
    );
}

fn so_far(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if let Some(round) = model.round(t) {
        widgets::text(ui, Type::Next, palette.text2, round);
    }
    if let Some((picture, said)) = model.run.own.last {
        widgets::text(ui, Type::Body, palette.text, t.sides_last(shown(t, &picture)));
        let said = said.map_or_else(|| t.sides_said_not_sure(), |side| t.sides_said(side_word(t, side)));
        widgets::text(ui, Type::Body, palette.text2, said);
    }
}

fn shown(t: &Texts, picture: &Picture) -> String {
    match (picture.shown, picture.side) {
        (Shown::Hand(_), BodySide::Left) => t.sides_left_hand(),
        (Shown::Hand(_), BodySide::Right) => t.sides_right_hand(),
        (Shown::Head(_), BodySide::Left) => t.sides_to_left(),
        (Shown::Head(_), BodySide::Right) => t.sides_to_right(),
    }
}

fn side_word(t: &Texts, side: BodySide) -> String {
    match side {
        BodySide::Left => t.sides_word_left(),
        BodySide::Right => t.sides_word_right(),
    }
}

fn choices(ui: &mut Ui, height: f32, scene: &Scene<'_>) {
    let t = scene.texts;
    let gap = if width_is_small(ui) { 12.0 } else { 16.0 };
    let width = ui.available_width();
    let in_one_row = width >= 340.0;
    let not_sure = if in_one_row { (width * 0.2).max(128.0) } else { width };
    let beside = if in_one_row { not_sure + 2.0 * gap } else { gap };
    let each = ((width - beside) / 2.0).max(90.0);
    let unsure = |ui: &mut Ui, height: f32| {
        if Button::outlined(t.sides_not_sure()).width(not_sure).height(height).show(ui).clicked() {
            scene.act(Action::Judge(None));
        }
    };
    let type_ = if each > 260.0 { step::answer_size(each) } else { Type::Strong };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let left = Button::outlined(t.side_left()).icon(icons::ARROW_LEFT).type_(type_);
        if left.width(each).height(height).show(ui).clicked() {
            scene.act(Action::Judge(Some(BodySide::Left)));
        }
        if in_one_row {
            unsure(ui, height);
        }
        let right = Button::outlined(t.side_right()).icon_after(icons::ARROW_RIGHT).type_(type_);
        if right.width(each).height(height).show(ui).clicked() {
            scene.act(Action::Judge(Some(BodySide::Right)));
        }
    });

    if !in_one_row {
        unsure(ui, 56.0);
    }
}

fn width_is_small(ui: &Ui) -> bool {
    ui.available_width() < 480.0
}
