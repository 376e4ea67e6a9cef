//! Choosing one of a few, and changing a number by pressing − and +. There is no slider anywhere.

use egui::Ui;

use super::button::Button;
use super::text::paint_text;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::theme::Type;

/// One of several choices, each a button of its own; gives back the one pressed.
pub fn segmented<T: Copy + PartialEq>(ui: &mut Ui, now: T, choices: &[(T, &str, Option<&str>)]) -> Option<T> {
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        for (value, words, under) in choices {
            let selected = *value == now;
            let mut button = Button::choice(*words, selected);
            if let Some(under) = under {
                button = button.under(*under);
            }
            if selected {
                button = button.icon(icons::CHECK);
            }
            if button.show(ui).clicked() {
                pressed = Some(*value);
            }
        }
    });
    pressed
}

/// The words a stepper needs.
#[derive(Clone, Copy, Debug)]
pub struct StepperWords<'a> {
    /// The value in large type.
    pub value: &'a str,
    /// The unit under it.
    pub unit: &'a str,
    pub less: &'a str,
    pub more: &'a str,
}

/// − value +; gives back −1 or 1 when pressed.
pub fn stepper(ui: &mut Ui, words: StepperWords<'_>) -> Option<i8> {
    let palette = theme::palette(ui);
    let mut pressed = None;
    let unit = ui.painter().layout_no_wrap(words.unit.to_owned(), Type::Note.font(), palette.text2).size().x;
    let width = (unit + 8.0).clamp(92.0, (ui.available_width() - 2.0 * 68.0).max(92.0));
    ui.horizontal(|ui| {
        ui.set_min_height(64.0);
        ui.spacing_mut().item_spacing.x = 12.0;
        if Button::outlined("").icon(icons::MINUS).name(words.less).width(56.0).show(ui).clicked() {
            pressed = Some(-1);
        }
        let (place, response) = ui.allocate_exact_size(egui::Vec2::new(width, 64.0), egui::Sense::hover());
        let said = format!("{} {}", words.value, words.unit);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, said.trim()));
        let lift = if words.unit.is_empty() { 0.0 } else { 12.0 };
        let middle = egui::Align2::CENTER_CENTER;
        let at = place.center() - egui::Vec2::new(0.0, lift);
        paint_text(ui, at, middle, Type::H2, palette.text, words.value);
        let at = place.center() + egui::Vec2::new(0.0, 16.0);
        paint_text(ui, at, middle, Type::Note, palette.text2, words.unit);
        if Button::outlined("").icon(icons::PLUS).name(words.more).width(56.0).show(ui).clicked() {
            pressed = Some(1);
        }
    });
    pressed
}
