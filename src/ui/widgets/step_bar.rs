//! How far a session has come: one bar a part, filled as far as it is done.

use egui::CornerRadius;
use egui::Rect;
use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;
use egui::pos2;

use crate::ui::theme;

/// Shows `parts` bars; `done` is how many are full, with a fraction for the present one.
pub fn step_bar(ui: &mut Ui, width: f32, parts: u16, done: f32, name: &str) {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 20.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        info.value = Some(f64::from(done));
        info
    });
    let parts = parts.clamp(1, 40);
    let gap = if parts > 12 { 4.0 } else { 12.0 };
    let each = (rect.width() - gap * f32::from(parts - 1)) / f32::from(parts);
    for part in 0..parts {
        let left = (each + gap).mul_add(f32::from(part), rect.left());
        let bar = Rect::from_min_size(pos2(left, rect.center().y - 6.0), Vec2::new(each.max(2.0), 12.0));
        let stroke = Stroke::new(1.0, palette.control);
        let radius = CornerRadius::same(6);
        ui.painter().rect(bar, radius, palette.surface, stroke, StrokeKind::Inside);
        let share = (done - f32::from(part)).clamp(0.0, 1.0);
        if share > 0.0 {
            let full = bar.with_max_x(bar.left() + bar.width() * share);
            ui.painter().rect_filled(full, radius, palette.accent);
        }
    }
}
