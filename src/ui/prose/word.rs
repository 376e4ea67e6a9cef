//! A word of the glossary in the text: quiet dots below it, pressed to read what it means.
//!
//! Invariant: the dots say "explained" without colour, a word broken over two lines has dots on both,
//! and its id is the same wherever it stands, so that the focus comes back to it.

use egui::Pos2;
use egui::Rect;
use egui::Role;
use egui::Sense;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;

use super::Event;
use super::Shown;
use super::Style;
use super::word_id;
use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::widgets::TARGET;

/// From one dot to the next, in points.
const STEP: f32 = 5.5;
/// Half the width of a dot, in points.
const DOT: f32 = 1.2;

/// A marked word with where it stands.
pub struct Marked<'a> {
    /// As it stands in the text.
    pub text: &'a str,
    /// The glossary entry's word.
    pub word: &'a str,
    /// One place a line.
    pub pieces: Vec<Rect>,
}

/// Draws the dots and takes the press.
pub fn show(ui: &Ui, marked: &Marked<'_>, style: &Style<'_>, shown: &mut Shown) {
    let widest = |a: &&Rect, b: &&Rect| a.width().total_cmp(&b.width());
    let Some(at) = marked.pieces.iter().max_by(widest).copied() else { return };
    let room = |side: f32| ((TARGET - side) / 2.0).max(0.0);
    let target = at.expand2(Vec2::new(room(at.width()), room(at.height())));
    let response = ui.interact(target, word_id(marked.word), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, (style.word_name)(marked.text)));
    let palette = theme::palette(ui);
    let open = style.open_word == Some(marked.word);
    let (colour, size) = if open { (palette.accent, DOT * 1.6) } else { (palette.text2, DOT) };
    for piece in marked.pieces.iter().filter(|piece| ui.is_rect_visible(**piece)) {
        let low = piece.center().y + style.size * 0.62;
        let dots = ((piece.width() / STEP).floor() as usize).max(1);
        for dot in 0..dots {
            let x = piece.left() + STEP * (dot as f32 + 0.5);
            ui.painter().circle_filled(Pos2::new(x, low), size, colour);
        }
    }
    if response.has_focus() {
        let colours = accessibility::RingColours { ring: palette.focus, gap: palette.bg };
        accessibility::focus_ring(ui, at, 8.0, colours);
    }
    accessibility::reveal_focus(&response);
    if response.clicked() {
        shown.events.push(Event::Word(marked.word.to_owned()));
    }
}
