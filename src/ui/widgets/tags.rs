//! Small facts: pillar, evidence grade, position. Always a word or a letter, never colour alone.

use egui::Align2;
use egui::Color32;
use egui::CornerRadius;
use egui::Rect;
use egui::Response;
use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;
use egui::pos2;

use super::text::paint_text;
use crate::content::Grade;
use crate::content::Pillar;
use crate::ui::theme;
use crate::ui::theme::Type;

/// A word on a soft ground.
pub fn tag(ui: &mut Ui, words: &str, ink: Color32, ground: Color32) -> Response {
    let line_drawn = theme::palette(ui).line_drawn;
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Type::Label.font(), ink);
    let size = galley.size() + Vec2::new(22.0, 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let stroke = if line_drawn { Stroke::new(1.5, ink) } else { Stroke::NONE };
    ui.painter().rect(rect, CornerRadius::same(9), ground, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.min + Vec2::new(11.0, 5.0), galley, ink);
    response
}

/// Tags beside each other, wrapping closely.
pub fn tag_row(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 32.0;
        ui.spacing_mut().item_spacing = Vec2::new(12.0, 8.0);
        ui.horizontal_wrapped(add);
    });
}

/// A pillar's letter and name.
pub fn pillar_tag(ui: &mut Ui, pillar: Pillar, name: &str) -> Response {
    let (ink, ground) = theme::palette(ui).pillar(pillar);
    tag(ui, &format!("{}  {name}", pillar.word()), ink, ground)
}

/// A pillar's letter alone, in a square.
pub fn pillar_letter(ui: &mut Ui, pillar: Pillar, name: &str) -> Response {
    let palette = theme::palette(ui);
    let (ink, ground) = palette.pillar(pillar);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(34.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
    let stroke = if palette.line_drawn { Stroke::new(1.5, ink) } else { Stroke::NONE };
    ui.painter().rect(rect, CornerRadius::same(9), ground, stroke, StrokeKind::Inside);
    paint_text(ui, rect.center(), Align2::CENTER_CENTER, Type::Label, ink, pillar.word());
    response
}

/// Four bars and a word: how sure. `words` begins with the letter, such as "C · Limited".
pub fn grade_tag(ui: &mut Ui, grade: Grade, words: &str) -> Response {
    let palette = theme::palette(ui);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), Type::Label.font(), palette.text2);
    let size = Vec2::new(galley.size().x + 50.0, galley.size().y.max(26.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    for bar in 0..4_u8 {
        let height = 8.0 + 4.0 * f32::from(bar);
        let left = rect.left() + 10.0 * f32::from(bar);
        let bottom = rect.center().y + 10.0;
        let shape = Rect::from_min_max(pos2(left, bottom - height), pos2(left + 6.0, bottom));
        let fill = if bar < bars(grade) { palette.text } else { Color32::TRANSPARENT };
        let stroke = Stroke::new(1.0, palette.control);
        ui.painter().rect(shape, CornerRadius::same(2), fill, stroke, StrokeKind::Inside);
    }
    let at = pos2(rect.left() + 50.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, palette.text2);
    response
}

/// How many of four bars are filled.
const fn bars(grade: Grade) -> u8 {
    match grade {
        Grade::Strong => 4,
        Grade::Moderate => 3,
        Grade::Limited => 2,
        Grade::Laboratory | Grade::Opinion => 1,
        Grade::Status | Grade::Unknown | Grade::Contradicted => 0,
    }
}
