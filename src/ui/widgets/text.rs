//! Words on screen: plain text, headings, bullets, icons.

use std::sync::Arc;

use egui::Align2;
use egui::Color32;
use egui::FontId;
use egui::Galley;
use egui::Label;
use egui::Pos2;
use egui::Response;
use egui::RichText;
use egui::Sense;
use egui::Ui;
use egui::Vec2;
use egui::text::LayoutJob;

use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::theme::Type;

/// Wrapped text in one style.
pub fn text(ui: &mut Ui, type_: Type, color: Color32, words: impl Into<String>) -> Response {
    let rich = RichText::new(words).font(type_.font()).color(color).line_height(Some(type_.line_height()));
    ui.add(Label::new(rich).wrap().selectable(false))
}

/// A heading that assistive technology sees as one.
pub fn title(ui: &mut Ui, level: u8, type_: Type, words: &str) -> Response {
    let color = theme::palette(ui).text;
    let rich = RichText::new(words).font(type_.font()).color(color).line_height(Some(type_.line_height()));
    accessibility::heading(ui, level, rich)
}

/// An icon beside words that say the same; silent for screen readers.
pub fn icon(ui: &mut Ui, icon: &str, size: f32, color: Color32) -> Response {
    let galley = glyph(ui, icon, size, color, false);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(size * 1.2, galley.size().y), Sense::hover());
    ui.painter().galley(Align2::CENTER_CENTER.align_size_within_rect(galley.size(), rect).min, galley, color);
    response
}

/// One icon, laid out.
pub fn glyph(ui: &Ui, icon: &str, size: f32, color: Color32, filled: bool) -> Arc<Galley> {
    let family = if filled { theme::ICON_FILL_FAMILY } else { theme::ICON_FAMILY };
    ui.painter().layout_no_wrap(icon.to_owned(), FontId::new(size, theme::family(family)), color)
}

/// Text painted at a point, for pictures that describe themselves otherwise.
pub fn paint_text(ui: &Ui, at: Pos2, anchor: Align2, type_: Type, color: Color32, words: &str) {
    let job = LayoutJob::single_section(words.to_owned(), type_.format(color));
    let galley = ui.painter().layout_job(job);
    let rect = anchor.anchor_size(at, galley.size());
    ui.painter().galley(rect.min, galley, color);
}

/// Text painted over a picture, on a ground of its own.
pub fn paint_on_ground(ui: &Ui, at: Pos2, type_: Type, color: Color32, ground: Color32, words: &str) {
    let job = LayoutJob::single_section(words.to_owned(), type_.format(color));
    let galley = ui.painter().layout_job(job);
    let under = egui::Rect::from_min_size(at, galley.size()).expand2(Vec2::new(8.0, 3.0));
    ui.painter().rect_filled(under, 8.0, ground);
    ui.painter().galley(at, galley, color);
}

/// A line with a dot before it.
pub fn bullet(ui: &mut Ui, type_: Type, color: Color32, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let height = type_.line_height();
        let (rect, _) = ui.allocate_exact_size(Vec2::new(12.0, height), Sense::hover());
        ui.painter().circle_filled(rect.center(), 4.0, color);
        ui.vertical(|ui| text(ui, type_, color, words));
    });
}

/// A line with its number in a disc before it.
pub fn numbered(ui: &mut Ui, number: usize, words: &str, right: &str) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(34.0), Sense::hover());
        ui.painter().circle_filled(rect.center(), 17.0, palette.accent_soft);
        paint_text(
            ui,
            rect.center(),
            Align2::CENTER_CENTER,
            Type::Label,
            palette.accent_ink,
            &number.to_string(),
        );
        let far = ui.painter().layout_no_wrap(right.to_owned(), Type::Note.font(), palette.text2);
        let width = (ui.available_width() - far.size().x - 16.0).max(80.0);
        ui.vertical(|ui| {
            ui.set_max_width(width);
            ui.add_space(3.0);
            text(ui, Type::Body, palette.text, words);
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Min), |ui| {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(far.size().x + 4.0, 34.0), Sense::hover());
            paint_text(ui, rect.right_center(), Align2::RIGHT_CENTER, Type::Note, palette.text2, right);
        });
    });
}
