//! A rating of 0–10: minus, ten marks, the number, plus. Empty until the person presses.

use egui::CornerRadius;
use egui::Rect;
use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;

use super::button::Button;
use super::text::text;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::theme::Type;

/// The words one rating needs.
#[derive(Clone, Copy, Debug)]
pub struct RatingWords<'a> {
    pub label: &'a str,
    /// Beside the label: "before: 4", or what 0 and 10 mean.
    pub hint: &'a str,
    pub less: &'a str,
    pub more: &'a str,
    /// What stands in place of the number before anything is pressed.
    pub none: &'a str,
}

/// Shows a rating; gives back the new value when one is pressed. The first press on either button
/// begins at the middle, 5, or at `start` when an earlier rating is known.
pub fn rating(ui: &mut Ui, words: RatingWords<'_>, value: Option<u8>, start: Option<u8>) -> Option<u8> {
    let palette = theme::palette(ui);
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        text(ui, Type::H3, palette.text, words.label);
        text(ui, Type::Note, palette.text2, words.hint);
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let first = start.unwrap_or(5).min(10);
        if Button::outlined("").icon(icons::MINUS).name(words.less).width(56.0).show(ui).clicked() {
            chosen = Some(value.map_or(first, |v| v.saturating_sub(1)));
        }
        marks(ui, words, value);
        if Button::outlined("").icon(icons::PLUS).name(words.more).width(56.0).show(ui).clicked() {
            chosen = Some(value.map_or(first, |v| (v + 1).min(10)));
        }
    });
    chosen
}

/// Ten marks and the number, as wide as the place between the buttons.
fn marks(ui: &mut Ui, words: RatingWords<'_>, value: Option<u8>) {
    const NUMBER: f32 = 52.0;
    let palette = theme::palette(ui);
    let width = (ui.available_width() - 56.0 - 12.0).clamp(NUMBER, 520.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 56.0), Sense::hover());
    let said = value.map_or_else(|| words.none.to_owned(), |v| v.to_string());
    let name = format!("{}: {said}", words.label);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(Role::Meter, true, &name);
        info.value = value.map(f64::from);
        info
    });
    let bars = rect.with_max_x(rect.right() - NUMBER);
    if bars.width() > 90.0 {
        let step = bars.width() / 10.0;
        for mark in 0..10_u8 {
            let left = bars.left() + step * f32::from(mark);
            let size = Vec2::new((step - 6.0).max(4.0), 14.0);
            let bar = Rect::from_min_size(egui::pos2(left, bars.center().y - 7.0), size);
            let on = value.is_some_and(|v| mark < v);
            let fill = if on { palette.accent } else { palette.sunken };
            let stroke = Stroke::new(1.0, if on { palette.accent } else { palette.control });
            ui.painter().rect(bar, CornerRadius::same(5), fill, stroke, StrokeKind::Inside);
        }
    }
    let shown = value.map_or_else(|| "–".to_owned(), |v| v.to_string());
    let at = rect.right_center() - Vec2::new(NUMBER / 2.0, 0.0);
    super::text::paint_text(ui, at, egui::Align2::CENTER_CENTER, Type::H2, palette.text, &shown);
}
