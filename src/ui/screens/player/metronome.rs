//! The metronome: tempo, beats, "Not easy: slower", and a tempo that is tapped.

use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::stage;
use super::step;
use super::tapping;
use crate::app::Action;
use crate::app::PlayerPanel;
use crate::session::BeatRole;
use crate::session::Event;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::StepperWords;

/// One press changes the tempo by this much, beats a minute.
pub const TEMPO_STEP: f32 = 1.0;

/// And by this much.
pub const TEMPO_LEAP: f32 = 5.0;

/// Draws the metronome.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    stage::with_stage(ui, model, scene, |ui| {
        let left = model.place.seconds_left();
        widgets::text(ui, Type::Next, palette.text2, model.cue());
        let tempo = model.tempo_now().unwrap_or_default();
        let most = if scene.layout.is_low() { 44.0 } else { 130.0 };
        let size = (ui.available_width() / 4.2).clamp(44.0, most);
        widgets::title(ui, 2, Type::Huge(size), &format!("{tempo:.0}"));
        widgets::text(ui, Type::Body, palette.text2, t.tempo_unit());
        ui.add_space(8.0);
        beat_row(ui, model, scene);
        tempo_controls(ui, model, scene);
        let clock = format!("{}:{:02}", left / 60, left % 60);
        widgets::text(ui, Type::Body, palette.text, t.player_left_in_step(clock));
        step::next(ui, model, scene);
    });
}

/// The beats of a bar; those of a silent bar are drawn in dashes.
pub fn beat_row(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let width = ui.available_width().min(560.0);
    let high = if scene.layout.is_low() { 64.0 } else { 104.0 };
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, high), Sense::hover());
    let per_bar = model.beats_per_bar();
    let rate =
        model.tempo_now().unwrap_or_else(|| f64::from(model.run.session.pace().rate.unwrap_or_default()));
    let said = format!("{rate:.0} {}", t.tempo_unit());
    accessibility::described_picture(&response, &t.tempo_beats(u32::from(per_bar)), &said);
    let beat = model.beat();
    let silent = beat.is_some_and(|beat| beat.role == BeatRole::Silent);
    let now = beat.filter(|_| !scene.still).map(|beat| beat.in_bar);
    widgets::beats(ui, rect, per_bar, now, silent);
}

/// Slower and faster by one and by five, not easy, tap the tempo, and what else a beat can do.
pub fn tempo_controls(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let tempo = model.run.session.pace().rate.unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
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
        for (words, name, by) in
            [("−5", t.tempo_five_slower(), -TEMPO_LEAP), ("+5", t.tempo_five_faster(), TEMPO_LEAP)]
        {
            let leap = Button::outlined(words).name(format!("{words}, {name}")).width(84.0);
            if leap.show(ui).clicked() {
                scene.act(Action::Session(Event::Rate(by)));
            }
        }
        let tapped = tempo_tap(model, scene).show(ui);
        if tapping::struck(ui, &tapped) {
            scene.act(Action::TapTempo);
        }
        if Button::outlined(t.tempo_not_easy()).show(ui).clicked() {
            scene.act(Action::SlowerToday);
        }
        if Button::outlined(t.beat_panel()).icon(icons::FADERS_HORIZONTAL).show(ui).clicked() {
            scene.act(Action::Show(PlayerPanel::Beat));
        }
    });
}

fn tempo_tap<'a>(model: &Model<'_>, scene: &Scene<'_>) -> Button<'a> {
    let t = scene.texts;
    let count = u32::try_from(model.run.own.tapped.count()).unwrap_or(u32::MAX);
    let tap = Button::outlined(t.tempo_tap()).icon(icons::HAND_TAP);
    if count == 0 { tap } else { tap.name(format!("{}, {}", t.tempo_tap(), t.tempo_tapped(count))) }
}
