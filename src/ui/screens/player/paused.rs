//! Paused: a place, not a pop-up. It says where you are and stays for ever.

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::model::where_am_i;
use crate::app::Action;
use crate::app::PlayerPanel;
use crate::session::Event;
use crate::session::PauseReason;
use crate::session::Phase;
use crate::ui::icons;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// Draws the pause.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let slept = model.run.session.phase() == Phase::Paused(PauseReason::Suspended);
    if let Some(round) = model.round(t).filter(|_| !scene.layout.is_low()) {
        widgets::text(ui, Type::Next, palette.text2, round);
    }
    let size = if scene.layout.is_low() { 30.0 } else { (ui.available_width() / 8.0).clamp(30.0, 76.0) };
    widgets::title(ui, 2, Type::Huge(size), &t.paused_title());
    if slept {
        widgets::text(ui, Type::Strong, palette.text, t.paused_slept());
    }
    if scene.layout.room >= Room::Column {
        here(ui, model, scene);
        ui.add_space(12.0);
        choices(ui, scene);
    } else {
        choices(ui, scene);
        here(ui, model, scene);
    }
    if scene.layout.room != Room::Tiny {
        widgets::text(ui, Type::Note, palette.text2, t.paused_keys());
    }
}

fn here(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Sunken, scene.layout.padding(), |ui| {
        widgets::title(ui, 3, Type::H3, &t.where_am_i());
        widgets::text(ui, Type::Body, palette.text, where_am_i(model, t));
    });
}

fn choices(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let across = ui.available_width() > 760.0;
    let width = if across { (ui.available_width() - 32.0) / 3.0 } else { ui.available_width() };
    let height = if across { 132.0 } else { 64.0 };
    let add = |ui: &mut Ui| {
        let (words, under) = (t.paused_go_on(), t.paused_go_on_under());
        let go_on = Button::primary(&words).under(&under).icon_filled(icons::PLAY);
        if parts::main_button(ui, go_on.width(width).height(height)).clicked() {
            scene.act(Action::Session(Event::Resume));
        }
        let (words, under) = (t.paused_other(), t.paused_other_under());
        let other = Button::outlined(&words).under(&under).icon(icons::REPEAT).type_(Type::H2);
        if other.width(width).height(height).show(ui).clicked() {
            scene.act(Action::Show(PlayerPanel::Steps));
        }
        let (words, under) = (t.paused_finish(), t.paused_finish_under());
        let finish = Button::outlined(&words).under(&under).icon(icons::FLAG).type_(Type::H2);
        if finish.width(width).height(height).show(ui).clicked() {
            scene.act(Action::Session(Event::Stop));
        }
    };
    if across {
        scene.layout.row(ui, height, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(16.0);
            add(ui);
        });
    } else {
        add(ui);
    }
}
