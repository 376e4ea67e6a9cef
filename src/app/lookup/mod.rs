//! Looking things up: words, sources, questions, touches, the ring, and one search over everything.
//!
//! Invariant: what is typed and chosen here is kept only while Geste is open and never written
//! down. What leads where comes from [`crate::catalogue`].

mod filters;
mod quiz;

pub use filters::Filters;
pub use quiz::Quiz;

use super::App;
use super::Reading;
use super::Route;
use crate::catalogue::Hit;
use crate::catalogue::Kind;
use crate::content::Region;
use crate::ring;

/// One thing a person did while looking something up.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// Open the card of a glossary word, or close it.
    Word(Option<String>),
    /// What is typed in a search box.
    Type(SearchBox, String),
    /// Only words that begin with this letter, or all.
    Letter(Option<char>),
    /// Only hits of this kind, or all.
    Kind(Option<Kind>),
    /// Only touches of this region, or all.
    Touches(Option<Region>),
    /// An answer to the question shown, from 0.
    Answer(usize),
    NextQuestion,
    /// The same questions from the first.
    QuestionsAgain,
    Ring(ring::Change),
    /// The sentence of an article, with a claim's card open beside it when one is named. The place
    /// kept for the article stays as it is until the person reads on from there.
    Passage {
        article: String,
        sentence: u32,
        claim: Option<String>,
    },
}

/// A box to type in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchBox {
    Words,
    Sources,
    Everything,
}

/// What is being looked up.
#[derive(Clone, Debug, Default)]
pub struct Lookup {
    /// The glossary word whose card is open in a text.
    pub word: Option<String>,
    /// What is typed among the words.
    pub words: String,
    pub letter: Option<char>,
    /// What is typed among the sources.
    pub sources: String,
    /// What is typed in the search over everything.
    pub everything: String,
    pub hits: Vec<Hit>,
    /// Words to try when nothing was found.
    pub near: Vec<String>,
    pub kind: Option<Kind>,
    pub touches: Option<Region>,
    pub quiz: Quiz,
    /// Made when it is first opened.
    pub ring: Option<ring::View>,
}

impl App {
    /// Takes one thing done while looking something up.
    pub(super) fn look_up(&mut self, look: Look) {
        match look {
            Look::Word(word) => self.open_word(word),
            Look::Type(place, text) => self.type_into(place, text),
            Look::Letter(letter) => self.lookup.letter = letter,
            Look::Kind(kind) => self.lookup.kind = kind,
            Look::Touches(region) => self.lookup.touches = region,
            Look::Answer(_) | Look::NextQuestion => self.question(&look),
            Look::QuestionsAgain => {
                self.lookup.quiz = Quiz::about(&self.lookup.quiz.article);
                self.arrivals += 1;
            }
            Look::Ring(change) => {
                if let Some(view) = &mut self.lookup.ring {
                    view.change(change);
                }
            }
            Look::Passage { article, sentence, claim } => {
                self.go(Route::Reader(article));
                self.reading = Reading { jump_to: Some(sentence), at: sentence, claim, ..Reading::default() };
            }
        }
    }

    fn open_word(&mut self, word: Option<String>) {
        if word.is_some() {
            self.reading.claim = None;
        }
        self.lookup.word = word;
    }

    fn type_into(&mut self, place: SearchBox, text: String) {
        match place {
            SearchBox::Words => {
                self.lookup.letter = None;
                self.lookup.words = text;
            }
            SearchBox::Sources => self.lookup.sources = text,
            SearchBox::Everything => {
                let catalogue = self.catalogue();
                let hits = catalogue.search(&text);
                let near = if hits.is_empty() { catalogue.near(&text, &self.library) } else { Vec::new() };
                self.lookup.kind = None;
                (self.lookup.hits, self.lookup.near, self.lookup.everything) = (hits, near, text);
            }
        }
    }

    fn question(&mut self, look: &Look) {
        let Some(article) = self.library.article(&self.lookup.quiz.article) else { return };
        match look {
            Look::Answer(answer) => self.lookup.quiz.answer(article, *answer),
            _ => self.lookup.quiz.next(article),
        }
        self.arrivals += 1; // the focus goes to what comes next
    }

    /// What a screen of the library begins with when it is opened.
    pub(super) fn open_lookup(&mut self, route: &Route) {
        self.lookup.word = None;
        match route {
            Route::Quiz(id) => {
                let over = self.library.article(id).is_none_or(|article| self.lookup.quiz.is_over(article));
                if self.lookup.quiz.article != *id || over {
                    self.lookup.quiz = Quiz::about(id);
                }
            }
            Route::Ring if self.lookup.ring.is_none() => self.lookup.ring = Some(ring::View::default()),
            _ => {}
        }
    }
}
