//! Sentences outside articles whose words of the glossary are marked, each at its first use on the page.
//!
//! Invariant: marking follows the order in which a page is drawn, which is its reading order; the
//! card opens right below the sentence it was opened from.

use std::cell::RefCell;

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::content::GlossaryEntry;
use crate::content::Lexicon;
use crate::content::Marked;
use crate::content::Sentence;
use crate::content::Span;
use crate::ui::prose;
use crate::ui::scene::Scene;
use crate::ui::screens::library::word;
use crate::ui::theme::Type;

/// The words of one page.
pub struct PageWords<'a> {
    lexicon: &'a Lexicon,
    /// The word whose card is open.
    pub open: Option<&'a GlossaryEntry>,
    marked: RefCell<Marked>,
}

impl<'a> PageWords<'a> {
    /// The words of a page that begins to be drawn.
    pub fn of(app: &'a App) -> Self {
        Self { lexicon: app.lexicon(), open: open_word(app), marked: RefCell::default() }
    }

    /// A text with the words that this page has not marked yet.
    pub fn mark(&self, text: &str) -> Sentence {
        let spans = self.lexicon.mark(text, false, false, &mut self.marked.borrow_mut());
        Sentence { number: 0, spans }
    }
}

/// The glossary word whose card is open.
pub fn open_word(app: &App) -> Option<&GlossaryEntry> {
    app.lookup().word.as_deref().and_then(|word| app.library().word(word))
}

/// A text in the face of cards, its words marked, and the card of the word that is open.
pub fn text(ui: &mut Ui, scene: &Scene<'_>, page: &PageWords<'_>, type_: Type, words: &str) {
    let t = scene.texts;
    let sentence = page.mark(words);
    let open = page.open.map(|entry| entry.word.as_str());
    let style = prose::Style {
        size: type_.size(),
        open_word: open,
        word_name: &|word| t.word_open(word),
        ..prose::Style::plain()
    };
    for event in prose::sentences(ui, std::slice::from_ref(&sentence), type_, &style) {
        if let prose::Event::Word(word) = event {
            scene.act(Action::Look(Look::Word(Some(word))));
        }
    }
    let is_open = |span: &Span| matches!(span, Span::Term { word, .. } if Some(word.as_str()) == open);
    if let Some(entry) = page.open.filter(|_| sentence.spans.iter().any(is_open)) {
        word::card(ui, entry, scene);
    }
}

/// As [`text`], with a dot before it.
pub fn bullet(ui: &mut Ui, scene: &Scene<'_>, page: &PageWords<'_>, type_: Type, words: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 10.0;
        let colour = crate::ui::theme::palette(ui).text;
        let size = egui::Vec2::new(12.0, type_.line_height());
        let (dot, _) = ui.allocate_exact_size(size, egui::Sense::hover());
        ui.painter().circle_filled(dot.center(), 4.0, colour);
        ui.vertical(|ui| text(ui, scene, page, type_, words));
    });
}
