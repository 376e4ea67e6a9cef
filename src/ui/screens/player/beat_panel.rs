//! What else a beat can do: accent, clicks between, bars counted in, silent bars, a beat that varies.
//!
//! Invariant: every switch holds for this run only and at once, running or paused; the place in the bar stays.

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::panels;
use crate::app::Action;
use crate::app::Tune;
use crate::content::Tempo;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;

/// Bars heard and bars silent, in turn.
const SILENT: [(u8, u8); 4] = [(0, 0), (3, 1), (2, 2), (1, 3)];

/// Percent that a beat may come early or late.
const VARIATIONS: [u8; 4] = [0, 3, 6, 10];

/// Width of one kind of choice, in points.
const ROW: f32 = 470.0;

/// Draws the panel; nothing for an exercise without a beat.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some(tempo) = model.run.exercise.pacer.tempo() else { return };
    panels::panel(ui, scene, &t.beat_panel(), |ui| rows(ui, tempo, scene));
}

fn rows(ui: &mut Ui, tempo: &Tempo, scene: &Scene<'_>) {
    let t = scene.texts;
    let accent = [(true, t.on()), (false, t.off())];
    if let Some(on) = row(ui, &t.beat_accent(), tempo.accent, &accent) {
        scene.act(Action::Tune(Tune::Accent(on)));
    }
    let clicks = [(1, t.beat_clicks_none()), (2, "2".to_owned()), (3, "3".to_owned()), (4, "4".to_owned())];
    if let Some(clicks) = row(ui, &t.beat_clicks(), tempo.subdivision, &clicks) {
        scene.act(Action::Tune(Tune::Subdivision(clicks)));
    }
    let bars = [(0, t.beat_none()), (1, "1".to_owned()), (2, "2".to_owned())];
    if let Some(bars) = row(ui, &t.beat_count_in(), tempo.count_in_bars, &bars) {
        scene.act(Action::Tune(Tune::CountIn(bars)));
    }
    let silent = SILENT.map(|(heard, silent)| {
        let words = if silent == 0 { t.beat_none() } else { t.beat_silent_in(silent, heard + silent) };
        ((heard, silent), words)
    });
    if let Some((heard, silent)) = row(ui, &t.beat_silent(), (tempo.play_bars, tempo.silent_bars), &silent) {
        scene.act(Action::Tune(Tune::SilentBars { heard, silent }));
    }
    let varied = VARIATIONS
        .map(|percent| (percent, if percent == 0 { t.beat_none() } else { t.beat_varies_by(percent) }));
    if let Some(percent) = row(ui, &t.beat_varies(), tempo.variation_percent, &varied) {
        scene.act(Action::Tune(Tune::Variation(percent)));
    }
}

fn row<T: Copy + PartialEq>(ui: &mut Ui, label: &str, now: T, choices: &[(T, String)]) -> Option<T> {
    let palette = theme::palette(ui);
    let mut pressed = None;
    let size = Vec2::new(ROW.min(ui.available_size_before_wrap().x.max(240.0)), 0.0);
    ui.allocate_ui_with_layout(size, egui::Layout::top_down(egui::Align::Min), |ui| {
        ui.set_width(size.x);
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        widgets::text(ui, Type::Label, palette.text2, label);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            for (value, words) in choices {
                let name = format!("{words}, {label}");
                if widgets::Button::choice(words, *value == now).name(name).show(ui).clicked() {
                    pressed = Some(*value);
                }
            }
        });
    });
    pressed
}
