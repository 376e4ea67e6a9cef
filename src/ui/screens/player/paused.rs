//! Paused: a place, not a pop-up. It says where you are and stays for ever.

use egui::Ui;

use super::Model;
use super::bars::Way;
use super::bars::three_ways;
use super::model::where_am_i;
use crate::app::Action;
use crate::app::PlayerPanel;
use crate::session::Event;
use crate::session::PauseReason;
use crate::session::Phase;
use crate::ui::icons;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
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
    let way = |words, under, icon, action| Way { words, under, icon, action };
    let ways = [
        way(t.paused_go_on(), t.paused_go_on_under(), icons::PLAY, Action::Session(Event::Resume)),
        way(t.paused_other(), t.paused_other_under(), icons::REPEAT, Action::Show(PlayerPanel::Steps)),
        way(t.paused_finish(), t.paused_finish_under(), icons::FLAG, Action::Session(Event::Stop)),
    ];
    three_ways(ui, 132.0, ways, scene);
}
