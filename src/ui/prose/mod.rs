//! A document on screen: every kind of block drawn by an exhaustive match, every sentence addressable.
//!
//! Invariant: what can be pressed in text (claims, links, words) has a target of at least 48 × 48 points,
//! and a sentence is highlighted, found and jumped to by its number. Text itself is laid out in
//! `paragraph.rs`.

mod paragraph;
mod picture;
mod table;
mod word;

use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::Ui;
use egui::Vec2;

use crate::content::Block;
use crate::content::Document;
use crate::content::QuoteKind;
use crate::content::Sentence;
use crate::content::Span;
use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Ground;

/// How a document is set.
pub struct Style<'a> {
    /// Letter size in points.
    pub size: f32,
    /// Line height as a multiple of the size.
    pub line_height: f32,
    /// The sentence that is being read.
    pub highlight: Option<u32>,
    /// Bring this sentence into view now.
    pub jump_to: Option<u32>,
    /// The number a claim's marker shows.
    pub claim_number: &'a dyn Fn(&str) -> Option<usize>,
    /// The claim whose card is open.
    pub open_claim: Option<&'a str>,
    /// The bytes of a picture, by its source.
    pub picture: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// The accessible name of a claim's marker.
    pub claim_name: &'a dyn Fn(usize) -> String,
    /// The word of the glossary whose card is open.
    pub open_word: Option<&'a str>,
    /// The accessible name of a marked word, from the words as they stand in the text.
    pub word_name: &'a dyn Fn(&str) -> String,
    /// Draws the card of the word that is open, below the block it stands in.
    pub word_card: &'a dyn Fn(&mut Ui, &str),
}

impl Style<'static> {
    /// A short page without claims.
    pub fn plain() -> Self {
        Self {
            size: 20.0,
            line_height: 1.5,
            highlight: None,
            jump_to: None,
            claim_number: &|_| None,
            open_claim: None,
            picture: &|_| None,
            claim_name: &|number| number.to_string(),
            open_word: None,
            word_name: &str::to_owned,
            word_card: &|_, _| {},
        }
    }
}

/// Where a marked word stands on the page, to bring the focus back to it.
pub fn word_id(word: &str) -> egui::Id {
    egui::Id::unique(("marked word", word))
}

/// Something pressed in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Claim(String),
    Link(String),
    /// A marked word: the glossary entry's.
    Word(String),
}

/// What came of showing a document.
#[derive(Debug, Default)]
pub struct Shown {
    pub events: Vec<Event>,
    /// The first sentence that begins inside the visible part.
    pub first_visible: Option<u32>,
    /// The last sentence that begins inside the visible part.
    pub last_visible: Option<u32>,
}

impl Shown {
    fn saw(&mut self, sentence: u32) {
        self.first_visible = Some(self.first_visible.map_or(sentence, |s| s.min(sentence)));
        self.last_visible = Some(self.last_visible.map_or(sentence, |s| s.max(sentence)));
    }
}

/// Shows a whole document in the width there is.
pub fn document(ui: &mut Ui, document: &Document, style: &Style<'_>) -> Shown {
    let mut shown = Shown::default();
    blocks(ui, &document.blocks, style, &mut shown);
    shown
}

fn blocks(ui: &mut Ui, blocks: &[Block], style: &Style<'_>, shown: &mut Shown) {
    for (place, block) in blocks.iter().enumerate() {
        ui.push_id(place, |ui| one(ui, block, style, shown));
        let explained = style.open_word.filter(|word| stands_in(word, block));
        if let Some(word) = explained {
            (style.word_card)(ui, word);
            ui.add_space(style.size * 0.5);
        }
    }
}

/// Sentences as one paragraph in the face of cards, outside a document.
pub fn sentences(ui: &mut Ui, text: &[Sentence], type_: Type, style: &Style<'_>) -> Vec<Event> {
    let mut shown = Shown::default();
    paragraph::show(ui, text, style, paragraph::Face::Interface(type_), &mut shown);
    shown.events
}

/// Whether a word is marked in a block itself, not in a block inside it.
fn stands_in(word: &str, block: &Block) -> bool {
    let marks = |span: &Span| matches!(span, Span::Term { word: here, .. } if here == word);
    let own = matches!(block, Block::Paragraph { .. } | Block::Table { .. });
    own && block.sentences().iter().any(|sentence| sentence.spans.iter().any(marks))
}

fn one(ui: &mut Ui, block: &Block, style: &Style<'_>, shown: &mut Shown) {
    match block {
        Block::Heading { level, text } => heading(ui, *level, text, style, shown),
        Block::Paragraph { text } => {
            paragraph::show(ui, text, style, paragraph::Face::Text, shown);
            ui.add_space(style.size * 0.35);
        }
        Block::List { ordered, items } => list(ui, *ordered, items, style, shown),
        Block::Quote { kind, blocks: inner } => quote(ui, *kind, inner, style, shown),
        Block::Table { head, rows } => table::show(ui, head, rows, style, shown),
        Block::Image { source, alt, caption } => picture::show(ui, source, alt, caption, style, shown),
        Block::Rule => widgets::divider(ui),
    }
}

fn heading(ui: &mut Ui, level: u8, text: &[Sentence], style: &Style<'_>, shown: &mut Shown) {
    ui.add_space(style.size * 0.8);
    let response = paragraph::show(ui, text, style, paragraph::Face::Heading(level), shown);
    let words = text.iter().map(Sentence::plain).collect::<Vec<_>>().join(" ");
    accessibility::as_heading(&response, level, &words);
    ui.add_space(style.size * 0.1);
}

fn list(ui: &mut Ui, ordered: bool, items: &[Vec<Block>], style: &Style<'_>, shown: &mut Shown) {
    let palette = theme::palette(ui);
    accessibility::list(ui, "", items.len(), |ui| {
        for (place, item) in items.iter().enumerate() {
            accessibility::list_item(ui, place, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 8.0;
                    let line = (style.size * style.line_height).round();
                    let (rect, _) = ui.allocate_exact_size(Vec2::new(style.size * 1.3, line), Sense::hover());
                    if ordered {
                        let number = format!("{}.", place + 1);
                        let format =
                            theme::reading_format(style.size, style.line_height, true, false, palette.text);
                        let galley =
                            ui.painter().layout_job(egui::text::LayoutJob::single_section(number, format));
                        ui.painter().galley(rect.min, galley, palette.text);
                    } else {
                        ui.painter().circle_filled(rect.center(), 4.0, palette.accent);
                    }
                    ui.vertical(|ui| blocks(ui, item, style, shown));
                });
            });
        }
    });
}

fn quote(ui: &mut Ui, kind: QuoteKind, inner: &[Block], style: &Style<'_>, shown: &mut Shown) {
    let ground = match kind {
        QuoteKind::Plain => return plain_quote(ui, inner, style, shown),
        QuoteKind::Note => Ground::Sunken,
        QuoteKind::Warning => Ground::Stop,
        QuoteKind::Tip => Ground::Soft,
        QuoteKind::Summary => Ground::Surface,
    };
    accessibility::landmark(ui, Role::Note, "", |ui| {
        widgets::card(ui, ground, 20.0, |ui| blocks(ui, inner, style, shown));
    });
    ui.add_space(style.size * 0.5);
}

fn plain_quote(ui: &mut Ui, inner: &[Block], style: &Style<'_>, shown: &mut Shown) {
    let palette = theme::palette(ui);
    let left = ui.cursor().left();
    let response = ui.horizontal_top(|ui| {
        ui.add_space(24.0);
        ui.vertical(|ui| blocks(ui, inner, style, shown));
    });
    let rect = response.response.rect;
    ui.painter().vline(left + 4.0, rect.y_range(), Stroke::new(4.0, palette.accent));
}
