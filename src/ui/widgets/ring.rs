//! The timer's ring: what is left of a step, as a circle and a number.

use egui::Align2;
use egui::Color32;
use egui::Pos2;
use egui::Rect;
use egui::Shape;
use egui::Stroke;
use egui::Ui;
use egui::epaint::PathShape;

use super::text::paint_text;
use crate::ui::theme;
use crate::ui::theme::Type;

/// Paints the ring into `rect`: `share` done (0–1), the number inside, a word under it.
/// Describes nothing by itself; the player gives it its name and value.
pub fn ring(ui: &Ui, rect: Rect, share: f32, number: &str, word: &str) {
    let palette = theme::palette(ui);
    let thick = (rect.width() * 0.085).clamp(8.0, 20.0);
    let radius = rect.width().min(rect.height()) / 2.0 - thick / 2.0;
    if palette.line_drawn {
        arc(ui, rect.center(), radius, 1.0, Stroke::new(2.0, palette.control));
    } else {
        arc(ui, rect.center(), radius, 1.0, Stroke::new(thick, palette.sunken));
    }
    arc(ui, rect.center(), radius, share, Stroke::new(thick, palette.accent));
    let size = (radius * 0.95).clamp(26.0, 96.0);
    let lift = if word.is_empty() { 0.0 } else { size * 0.18 };
    let at = rect.center() - egui::vec2(0.0, lift);
    paint_text(ui, at, Align2::CENTER_CENTER, Type::Huge(size), palette.text, number);
    if radius > 70.0 {
        let at = rect.center() + egui::vec2(0.0, size * 0.52);
        paint_text(ui, at, Align2::CENTER_CENTER, Type::Body, palette.text2, word);
    }
}

/// An arc with round ends from twelve o'clock, clockwise.
pub fn arc(ui: &Ui, center: Pos2, radius: f32, share: f32, stroke: Stroke) {
    let share = share.clamp(0.0, 1.0);
    if share <= 0.001 {
        return;
    }
    let steps = ((radius * share).ceil() as usize).clamp(8, 240);
    let at = |i: usize| {
        let angle = std::f32::consts::TAU * share * (i as f32 / steps as f32) - std::f32::consts::FRAC_PI_2;
        center + radius * egui::vec2(angle.cos(), angle.sin())
    };
    let points: Vec<Pos2> = (0..=steps).map(at).collect();
    let ends = [points.first().copied(), points.last().copied()];
    ui.painter().add(Shape::Path(PathShape {
        points,
        closed: false,
        fill: Color32::TRANSPARENT,
        stroke: stroke.into(),
    }));
    for end in ends.into_iter().flatten() {
        ui.painter().circle_filled(end, stroke.width / 2.0, stroke.color);
    }
}
