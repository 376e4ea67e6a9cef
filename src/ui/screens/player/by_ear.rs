//! By ear: a black screen, the words of the moment, Stop in its corner; a press anywhere pauses.

use std::sync::Arc;

use egui::Role;
use egui::Sense;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;

use super::Model;
use super::View;
use super::caption;
use crate::app::Action;
use crate::session::Event;
use crate::session::PauseReason;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Draws the black screen.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let day = theme::palette(ui);
    theme::use_palette(ui.ctx(), Arc::clone(&theme::palettes().by_ear));
    let name = &model.run.exercise.title;
    accessibility::landmark(ui, Role::Main, name, |ui| night(ui, model, scene));
    theme::use_palette(ui.ctx(), day);
}

fn night(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let all = ui.max_rect();
    ui.painter().rect_filled(all, 0.0, palette.bg);
    let (words, event) = match model.view {
        View::MyPace => (t.player_next_when_ready(), Event::NextWhenReady),
        _ => (t.player_pause(), Event::Pause(PauseReason::Asked)),
    };
    let press = ui.interact(all, widgets::main_id(), Sense::click());
    press.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
    if press.clicked() {
        scene.act(Action::Session(event));
    }
    let margin = scene.layout.margin();
    let column = all.shrink2(Vec2::new(margin, margin));
    let mut middle = ui.new_child(egui::UiBuilder::new().max_rect(column));
    middle.vertical_centered(|ui| {
        let low = scene.layout.is_low();
        ui.add_space(if low { 0.0 } else { (column.height() * 0.3).min(220.0) });
        let over = if low { Type::Note } else { Type::H2 };
        widgets::title(ui, 1, over, &model.run.exercise.title);
        let size = (column.width() / 12.0).clamp(24.0, 56.0);
        let words = caption::words_said(scene).unwrap_or_else(|| model.cue());
        widgets::title(ui, 2, Type::Huge(size), &words);
        if let Some(round) = model.round(t).filter(|_| !low) {
            widgets::text(ui, Type::Body, palette.text, round);
        }
        if !low {
            let voice = scene.spoken.is_some();
            let how = if voice { t.by_ear_how_voice() } else { t.by_ear_how() };
            widgets::text(ui, Type::Body, palette.text, how);
            caption::trouble(ui, scene);
        }
    });
    let corner = if scene.layout.mirrored() {
        egui::Layout::bottom_up(egui::Align::Min)
    } else {
        egui::Layout::bottom_up(egui::Align::Max)
    };
    let mut foot = ui.new_child(egui::UiBuilder::new().max_rect(column).layout(corner));
    let stop = t.player_stop();
    if Button::stop(&stop).icon(icons::HAND_PALM).height(60.0).show(&mut foot).clicked() {
        scene.act(Action::Session(Event::StopForSymptom));
    }
}
