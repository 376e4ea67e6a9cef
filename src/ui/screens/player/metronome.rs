//! The metronome: tempo, beats, and "Not easy: slower".

use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::step;
use crate::app::Action;
use crate::session::Event;
use crate::ui::accessibility;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::StepperWords;

/// One press changes the tempo by this much, beats a minute.
const TEMPO_STEP: f32 = 1.0;

/// "Not easy: slower" takes this share off for the rest of today (SAKAI2006: 10 %).
const SLOWER_SHARE: f32 = 0.1;

/// Draws the metronome.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    step::with_stage(ui, model, scene, |ui| {
        let left = model.place.seconds_left();
        widgets::text(ui, Type::Next, palette.text2, model.cue());
        let set = model.run.session.pace().rate.unwrap_or_default();
        let tempo = model.tempo_now().map_or(set, |tempo| tempo as f32);
        let most = if scene.layout.is_low() { 44.0 } else { 130.0 };
        let size = (ui.available_width() / 4.2).clamp(44.0, most);
        widgets::title(ui, 2, Type::Huge(size), &format!("{tempo:.0}"));
        widgets::text(ui, Type::Body, palette.text2, t.tempo_unit());
        ui.add_space(8.0);
        let width = ui.available_width().min(560.0);
        let (rect, response) = ui.allocate_exact_size(
            Vec2::new(width, if scene.layout.is_low() { 64.0 } else { 104.0 }),
            Sense::hover(),
        );
        let per_bar = model.beats_per_bar();
        accessibility::described_picture(&response, &t.tempo_beats(u32::from(per_bar)), &t.tempo_unit());
        widgets::beats(
            ui,
            rect,
            per_bar,
            (!scene.still).then(|| model.beat().map(|beat| beat.in_bar)).flatten(),
        );
        tempo_controls(ui, set, scene);
        let clock = format!("{}:{:02}", left / 60, left % 60);
        widgets::text(ui, Type::Body, palette.text, t.player_left_in_step(clock));
        step::next(ui, model, scene);
    });
}

fn tempo_controls(ui: &mut Ui, tempo: f32, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        let value = format!("{tempo:.0}");
        let words = StepperWords {
            value: &value,
            unit: &t.tempo_short(),
            less: &t.tempo_slower(),
            more: &t.tempo_faster(),
        };
        if let Some(by) = widgets::stepper(ui, words) {
            scene.act(Action::Session(Event::Rate(f32::from(by) * TEMPO_STEP)));
        }
        if Button::outlined(t.tempo_not_easy()).show(ui).clicked() {
            let by = -(tempo * SLOWER_SHARE).round().max(1.0);
            scene.act(Action::Session(Event::Rate(by)));
        }
    });
}
