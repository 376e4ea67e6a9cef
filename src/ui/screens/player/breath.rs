//! Breathing: the disc in the middle, what to do at one side, the pace at the other.

use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::step;
use crate::app::Action;
use crate::content::StepKind;
use crate::session::BREATH_STEP;
use crate::session::Event;
use crate::ui::accessibility;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// Draws the breathing pacer.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let wide = scene.layout.room >= Room::Column && ui.available_width() > 940.0;
    if !wide {
        narrow(ui, model, scene);
        return;
    }
    let height = (scene.layout.window.y - ui.cursor().top() - 130.0).clamp(260.0, 620.0);
    let disc = height.min(ui.available_width() * 0.44);
    let side = (ui.available_width() - disc) / 2.0 - 16.0;
    ui.horizontal(|ui| {
        ui.set_height(height);
        ui.spacing_mut().item_spacing.x = 16.0;
        let column = |ui: &mut Ui, add: &mut dyn FnMut(&mut Ui)| {
            ui.vertical(|ui| {
                ui.set_width(side);
                ui.add_space(height * 0.22);
                add(ui);
            });
        };
        let mut now = |ui: &mut Ui| words_now(ui, model, scene);
        let mut pace = |ui: &mut Ui| pace(ui, model, scene);
        if scene.layout.mirrored() {
            column(ui, &mut pace);
            picture(ui, model, scene, disc);
            column(ui, &mut now);
        } else {
            column(ui, &mut now);
            picture(ui, model, scene, disc);
            column(ui, &mut pace);
        }
    });
}

fn narrow(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let most = if scene.layout.room == Room::Tiny { 150.0 } else { 340.0 };
    let room = (scene.layout.window.y - ui.cursor().top() - 90.0).max(130.0);
    let size = ui.available_width().min(room).min(most);
    ui.vertical_centered(|ui| picture(ui, model, scene, size));
    words_now(ui, model, scene);
    ui.add_space(8.0);
    pace(ui, model, scene);
}

fn words_now(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if let Some(round) = model.round(t) {
        widgets::text(ui, Type::Body, palette.text2, round);
    }
    let size = (ui.available_width() / 7.0).clamp(26.0, 44.0);
    widgets::title(ui, 2, Type::Huge(size), &model.cue());
    widgets::text(ui, Type::Body, palette.text, model.detail());
    if let Some((cue, length)) = model.next_cue() {
        ui.add_space(16.0);
        widgets::text(ui, Type::Body, palette.text2, t.player_next());
        widgets::text(ui, Type::Strong, palette.text, format!("{cue}, {}", words::length(t, length)));
    }
}

fn pace(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (rate, goal) = model.breaths_now();
    widgets::text(ui, Type::Body, palette.text2, t.breath_pace());
    let value = format!("{rate:.1}");
    let words = StepperWords {
        value: &value,
        unit: &t.breath_unit(),
        less: &t.breath_slower(),
        more: &t.breath_faster(),
    };
    if let Some(by) = widgets::stepper(ui, words) {
        scene.act(Action::Session(Event::Rate(f32::from(by) * BREATH_STEP)));
    }
    if let Some(goal) = goal {
        widgets::text(ui, Type::Strong, palette.text, t.breath_slowing_to(format!("{goal:.1}")));
    }
    widgets::text(ui, Type::Note, palette.text, t.breath_smaller_is_fine());
}

fn picture(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, size: f32) {
    let t = scene.texts;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    let length = model.place.length.as_secs_f64();
    accessibility::progress(&response, &t.player_time(), model.place.elapsed.as_secs_f64(), 0.0..=length);
    let word = match model.place.segment.kind {
        StepKind::BreatheIn => t.breath_in(),
        StepKind::BreatheOut => t.breath_out(),
        _ => t.breath_hold(),
    };
    let number = model.place.second_of().to_string();
    accessibility::describe(&response, &format!("{word} {number}"));
    let fullness = if scene.still { 0.6 } else { fullness(model) };
    let whole = model.run.session.timeline().segments().len().max(1);
    let share = (model.place.index as f32 + model.place.share()) / whole as f32;
    if size < 120.0 {
        step::centred(ui, rect, Type::H2, theme::palette(ui).text, &format!("{word} {number}"));
    } else {
        widgets::breath_disc(ui, rect, fullness, share, &word, &number);
    }
}

/// How full the breath is, 0–1: cosine easing, so that it turns gently.
fn fullness(model: &Model<'_>) -> f32 {
    let eased = (1.0 - (model.place.share() * std::f32::consts::PI).cos()) / 2.0;
    match model.place.segment.kind {
        StepKind::BreatheIn => eased,
        StepKind::BreatheOut => 1.0 - eased,
        _ => 1.0,
    }
}
