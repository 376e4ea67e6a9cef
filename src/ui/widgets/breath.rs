//! The breathing disc: grows on the way in, shrinks on the way out, with word and number in it.

use egui::Align2;
use egui::Rect;
use egui::Stroke;
use egui::Ui;

use super::ring::arc;
use super::text::paint_text;
use crate::ui::theme;
use crate::ui::theme::Type;

/// Paints the disc into `rect`. `fullness` 0 (breathed out) to 1 (breathed in), `share` of the whole
/// run that is done, a word such as "In", and the number of the count.
pub fn breath_disc(ui: &Ui, rect: Rect, fullness: f32, share: f32, word: &str, number: &str) {
    let palette = theme::palette(ui);
    let most = rect.width().min(rect.height()) / 2.0 - 8.0;
    let centre = rect.center();
    ui.painter().circle_stroke(centre, most, Stroke::new(3.0, palette.line));
    arc(ui, centre, most, share, Stroke::new(9.0, palette.accent));
    let scale = fullness.clamp(0.0, 1.0).mul_add(0.42, 0.45);
    for (ring, color) in [(1.0, palette.disc1), (0.84, palette.disc2), (0.68, palette.disc3)] {
        ui.painter().circle_filled(centre, (most - 14.0) * scale * ring, color);
        if palette.line_drawn {
            let stroke = Stroke::new(2.0, palette.accent);
            ui.painter().circle_stroke(centre, (most - 14.0) * scale * ring, stroke);
        }
    }
    let size = (most * 0.3).clamp(20.0, 92.0);
    let gap = size * 0.48;
    let at = centre - egui::vec2(0.0, gap);
    paint_text(ui, at, Align2::CENTER_CENTER, Type::Huge(size * 0.72), palette.breath_text, word);
    let at = centre + egui::vec2(0.0, gap);
    paint_text(ui, at, Align2::CENTER_CENTER, Type::Huge(size), palette.breath_text, number);
}
