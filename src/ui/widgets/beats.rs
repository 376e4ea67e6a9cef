//! The beats of a bar as discs; the present one is filled, and a silent bar is drawn in dashes.

use egui::Align2;
use egui::Pos2;
use egui::Rect;
use egui::Shape;
use egui::Stroke;
use egui::Ui;
use egui::pos2;

use super::text::paint_text;
use crate::ui::theme;
use crate::ui::theme::Type;

/// Dashes around the disc of a silent beat.
const DASHES: u8 = 14;

/// Paints `per_bar` beats into `rect`, with `now` (from 0) filled; nothing filled while still.
pub fn beats(ui: &Ui, rect: Rect, per_bar: u8, now: Option<u8>, silent: bool) {
    let palette = theme::palette(ui);
    let count = per_bar.clamp(1, 12);
    let step = rect.width() / f32::from(count);
    let radius = (step * 0.4).min(rect.height() / 2.0).clamp(6.0, 46.0);
    for beat in 0..count {
        let centre = pos2(step.mul_add(f32::from(beat) + 0.5, rect.left()), rect.center().y);
        let on = now == Some(beat) && !silent;
        if on {
            ui.painter().circle_filled(centre, radius, palette.accent);
        }
        let width = if beat == 0 { 5.0 } else { 2.5 };
        let ringed = on || (silent && now == Some(beat));
        let stroke = Stroke::new(width, if ringed { palette.accent } else { palette.control });
        if silent {
            dashed(ui, centre, radius - width / 2.0, stroke);
        } else {
            ui.painter().circle_stroke(centre, radius - width / 2.0, stroke);
        }
        let ink = if on { palette.on_accent } else { palette.text };
        let type_ = Type::Huge((radius * 0.75).max(14.0));
        paint_text(ui, centre, Align2::CENTER_CENTER, type_, ink, &(beat + 1).to_string());
    }
}

fn dashed(ui: &Ui, centre: Pos2, radius: f32, stroke: Stroke) {
    let turn = std::f32::consts::TAU / f32::from(DASHES);
    for dash in 0..DASHES {
        let at = |share: f32| {
            let angle = (f32::from(dash) + share) * turn;
            centre + radius * egui::vec2(angle.cos(), angle.sin())
        };
        ui.painter().add(Shape::line(vec![at(0.0), at(0.3), at(0.6)], stroke));
    }
}
