//! A week as seven discs: practice with a tick, today with a ring, other days quiet.

use egui::Align2;
use egui::Sense;
use egui::Stroke;
use egui::Ui;
use egui::Vec2;
use egui::pos2;

use super::text::glyph;
use super::text::paint_text;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::theme;
use crate::ui::theme::Type;

/// One day to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayDot {
    /// Short name of the weekday.
    pub name: String,
    pub practised: bool,
    pub today: bool,
}

/// Shows the days; `name` and `description` say the same in words.
pub fn week_dots(ui: &mut Ui, days: &[DayDot], name: &str, description: &str) {
    const EACH: f32 = 52.0;
    let palette = theme::palette(ui);
    let each = EACH.min(ui.available_width() / days.len().max(1) as f32);
    let size = Vec2::new(each * days.len() as f32, 74.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    accessibility::described_picture(&response, name, description);
    let radius = (each * 0.36).min(19.0);
    for (i, day) in days.iter().enumerate() {
        let centre = pos2(rect.left() + each * (i as f32 + 0.5), rect.top() + 46.0);
        let ink = if day.today { palette.text } else { palette.text2 };
        let at = centre - Vec2::new(0.0, 34.0);
        paint_text(ui, at, Align2::CENTER_CENTER, Type::Note, ink, &day.name);
        if day.practised {
            ui.painter().circle_filled(centre, radius, palette.accent);
            let tick = glyph(ui, icons::CHECK, radius * 1.1, palette.on_accent, false);
            let place = Align2::CENTER_CENTER.anchor_size(centre, tick.size());
            ui.painter().galley(place.min, tick, palette.on_accent);
        } else {
            ui.painter().circle_filled(centre, radius, palette.sunken);
            ui.painter().circle_stroke(centre, radius, Stroke::new(1.0, palette.line));
        }
        if day.today {
            ui.painter().circle_stroke(centre, radius + 3.0, Stroke::new(3.0, palette.accent));
        }
    }
}
