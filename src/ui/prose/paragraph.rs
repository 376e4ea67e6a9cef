//! Sentences set as one paragraph, with claim markers, links and marked words that can be pressed.

use std::ops::Range;
use std::sync::Arc;

use egui::Align;
use egui::Align2;
use egui::CornerRadius;
use egui::Galley;
use egui::Rect;
use egui::Response;
use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;
use egui::text::CCursor;
use egui::text::LayoutJob;
use egui::text::TextFormat;

use super::Event;
use super::Shown;
use super::Style;
use super::word;
use crate::content::Sentence;
use crate::content::Span;
use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::theme::Palette;
use crate::ui::theme::Type;
use crate::ui::widgets::TARGET;
use crate::ui::widgets::paint_text;

/// Which letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Face {
    Text,
    Strong,
    Heading(u8),
    /// The face of controls and cards, outside articles.
    Interface(Type),
}

/// Something in the paragraph that can be pressed.
enum Mark {
    Claim { id: String, number: usize },
    Link { text: String, target: String },
    Word { text: String, word: String },
}

/// A paragraph ready to be laid out.
#[derive(Default)]
struct Draft {
    job: LayoutJob,
    chars: usize,
    marks: Vec<(Mark, Range<usize>)>,
    sentences: Vec<(u32, usize)>,
}

/// A space that keeps its line, several of which hold a claim marker's place.
const HOLD: char = '\u{a0}';

/// Shows sentences as one paragraph.
pub fn show(ui: &mut Ui, text: &[Sentence], style: &Style<'_>, face: Face, shown: &mut Shown) -> Response {
    let palette = theme::palette(ui);
    let mut draft = Draft::default();
    for sentence in text {
        draft.sentence(sentence, style, face, &palette);
    }
    draft.job.wrap.max_width = ui.available_width();
    let galley = ui.painter().layout_job(std::mem::take(&mut draft.job));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    let plain = text.iter().map(Sentence::plain).collect::<Vec<_>>().join(" ");
    response.widget_info(|| WidgetInfo::labeled(Role::Paragraph, true, &plain));
    note_sentences(ui, rect, &galley, &draft, style, shown);
    if ui.is_rect_visible(rect) {
        ui.painter().galley(rect.min, Arc::clone(&galley), palette.text);
    }
    for (place, (mark, range)) in draft.marks.iter().enumerate() {
        let at = place_of(&galley, range).translate(rect.min.to_vec2());
        let first = text.first().map_or(0, |sentence| sentence.number);
        if let Mark::Word { text, word } = mark {
            let pieces = pieces(&galley, range).into_iter().map(|piece| piece.translate(rect.min.to_vec2()));
            let marked = word::Marked { text, word, pieces: pieces.collect() };
            word::show(ui, &marked, style, shown);
            continue;
        }
        show_mark(ui, mark, at, ui.scope_id().with(("mark", first, place)), style, shown);
    }
    response
}

impl Draft {
    fn sentence(&mut self, sentence: &Sentence, style: &Style<'_>, face: Face, palette: &Palette) {
        if self.chars > 0 && !self.job.text.ends_with([' ', '\n']) {
            self.push(" ", plain_format(style, face, palette));
        }
        self.sentences.push((sentence.number, self.chars));
        let lit = style.highlight == Some(sentence.number);
        for span in &sentence.spans {
            self.span(span, lit, style, face, palette);
        }
    }

    fn span(&mut self, span: &Span, lit: bool, style: &Style<'_>, face: Face, palette: &Palette) {
        let background = if lit { palette.highlight } else { egui::Color32::TRANSPARENT };
        match span {
            Span::Text { text, strong, emphasis } => {
                let mut format = format(style, face, *strong, *emphasis, palette.text);
                format.background = background;
                self.push(text, format);
            }
            Span::Link { text, target } => {
                let mut format = format(style, face, true, false, palette.accent);
                format.background = background;
                format.underline = Stroke::new(2.0, palette.accent);
                let range = self.push(text, format);
                self.marks.push((Mark::Link { text: text.clone(), target: target.clone() }, range));
            }
            Span::Term { text, word, strong, emphasis } => {
                let mut format = format(style, face, *strong, *emphasis, palette.text);
                format.background = background;
                let range = self.push(text, format);
                self.marks.push((Mark::Word { text: text.clone(), word: word.clone() }, range));
            }
            Span::Claim { id } => {
                let Some(number) = (style.claim_number)(id) else { return };
                let hold: String = std::iter::repeat_n(HOLD, 8).collect();
                let range = self.push(&hold, format(style, face, false, false, palette.text));
                self.marks.push((Mark::Claim { id: id.clone(), number }, range));
            }
        }
    }

    fn push(&mut self, text: &str, format: TextFormat) -> Range<usize> {
        let start = self.chars;
        self.job.append(text, 0.0, format);
        self.chars += text.chars().count();
        start..self.chars
    }
}

fn plain_format(style: &Style<'_>, face: Face, palette: &Palette) -> TextFormat {
    format(style, face, false, false, palette.text)
}

fn format(style: &Style<'_>, face: Face, strong: bool, emphasis: bool, color: egui::Color32) -> TextFormat {
    match face {
        Face::Text => theme::reading_format(style.size, style.line_height, strong, emphasis, color),
        Face::Strong => theme::reading_format(style.size, style.line_height, true, false, color),
        Face::Heading(level) => {
            let size = style.size * if level <= 2 { 1.3 } else { 1.1 };
            theme::reading_format(size, 1.25, true, false, color)
        }
        Face::Interface(type_) => type_.format(color),
    }
}

/// Tells which sentences are in view, and brings the one asked for into it.
fn note_sentences(ui: &Ui, rect: Rect, galley: &Galley, draft: &Draft, style: &Style<'_>, shown: &mut Shown) {
    let view = ui.clip_rect();
    for (number, start) in &draft.sentences {
        let at = galley.pos_from_cursor(CCursor::new(*start)).translate(rect.min.to_vec2());
        if view.y_range().contains(at.center().y) {
            shown.saw(*number);
        }
        if style.jump_to == Some(*number) {
            let target = Rect::from_min_max(at.min - Vec2::new(0.0, 24.0), at.max + Vec2::new(1.0, 40.0));
            ui.scroll_to_rect(target, Some(Align::Min));
        }
    }
}

/// Where a run of characters stands: its part on its last line.
fn place_of(galley: &Galley, range: &Range<usize>) -> Rect {
    let start = galley.pos_from_cursor(CCursor { index: range.start.into(), prefer_next_row: true });
    let end = galley.pos_from_cursor(CCursor { index: range.end.into(), prefer_next_row: false });
    if (start.center().y - end.center().y).abs() < 1.0 {
        start.union(end)
    } else {
        Rect::from_min_max(egui::pos2(0.0, end.top()), end.max)
    }
}

/// Where a run of characters stands, one place a line.
fn pieces(galley: &Galley, range: &Range<usize>) -> Vec<Rect> {
    let mut pieces = Vec::new();
    let mut first = 0;
    for row in &galley.rows {
        let count = row.row.glyphs.len();
        let here = range.start.max(first)..range.end.min(first + count);
        if here.start < here.end {
            let glyphs = row.row.glyphs.get(here.start - first..here.end - first).unwrap_or_default();
            let left = glyphs.first().map_or(0.0, |glyph| glyph.pos.x);
            let right = glyphs.last().map_or(left, |glyph| glyph.pos.x + glyph.advance_width);
            let line = Rect::from_min_size(row.pos, row.row.size);
            pieces.push(line.with_min_x(row.pos.x + left).with_max_x(row.pos.x + right));
        }
        first += count + usize::from(row.ends_with_newline);
    }
    pieces
}

fn show_mark(ui: &Ui, mark: &Mark, at: Rect, id: egui::Id, style: &Style<'_>, shown: &mut Shown) {
    let target = at
        .expand2(Vec2::new(((TARGET - at.width()) / 2.0).max(0.0), ((TARGET - at.height()) / 2.0).max(0.0)));
    let response = ui.interact(target, id, Sense::click());
    let palette = theme::palette(ui);
    let (role, name) = match mark {
        Mark::Claim { number, .. } => (Role::Button, (style.claim_name)(*number)),
        Mark::Link { text, .. } | Mark::Word { text, .. } => (Role::Link, text.clone()),
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    let mut outline = at;
    if let Mark::Claim { id, number } = mark {
        let chip = Align2::CENTER_CENTER.anchor_size(at.center(), Vec2::new(32.0, at.height().min(28.0)));
        let open = style.open_claim == Some(id.as_str());
        let (fill, ink) = if open {
            (palette.accent, palette.on_accent)
        } else {
            (palette.accent_soft, palette.accent_ink)
        };
        ui.painter().rect_filled(chip, CornerRadius::same(8), fill);
        if palette.line_drawn {
            let stroke = Stroke::new(1.5, palette.accent);
            ui.painter().rect_stroke(chip, CornerRadius::same(8), stroke, egui::StrokeKind::Inside);
        }
        paint_text(ui, chip.center(), Align2::CENTER_CENTER, Type::Label, ink, &number.to_string());
        outline = chip;
    }
    if response.has_focus() {
        let colours = accessibility::RingColours { ring: palette.focus, gap: palette.bg };
        accessibility::focus_ring(ui, outline, 8.0, colours);
    }
    accessibility::reveal_focus(&response);
    if response.clicked() {
        shown.events.push(match mark {
            Mark::Claim { id, .. } => Event::Claim(id.clone()),
            Mark::Link { target, .. } => Event::Link(target.clone()),
            Mark::Word { word, .. } => Event::Word(word.clone()),
        });
    }
}
