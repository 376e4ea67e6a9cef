//! What leads where in the library: which text uses a word, what cites a work, and a search over everything.
//!
//! Invariant: everything here follows from the [`Library`] alone and is made once when it is first
//! asked for; nothing is kept and nothing leaves this computer. Look next at [`search`].

mod citations;
mod fold;
pub mod search;
#[cfg(test)]
mod tests;
mod uses;

pub use citations::Citation;
pub use search::Hit;
pub use search::Kind;
pub use uses::Place;
pub use uses::words_of_claim;

use std::collections::BTreeMap;

use crate::content::Lexicon;
use crate::content::Library;

/// The ways through a library.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    uses: BTreeMap<String, Vec<Place>>,
    citations: BTreeMap<String, Vec<Citation>>,
    entries: Vec<search::Entry>,
}

impl Catalogue {
    /// The ways through `library`.
    pub fn of(library: &Library) -> Self {
        let lexicon = Lexicon::of(&library.glossary);
        Self {
            uses: uses::of(library, &lexicon),
            citations: citations::of(library),
            entries: search::entries(library),
        }
    }

    /// Where a word of the glossary is used: articles, pages, exercises, touches, the help page, in this order.
    pub fn uses(&self, word: &str) -> &[Place] {
        self.uses.get(word).map(Vec::as_slice).unwrap_or_default()
    }

    /// What cites a work, by its own key: claims in reading order, then exercises and lists.
    pub fn citations(&self, key: &str) -> &[Citation] {
        self.citations.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    /// What holds all the words typed, the best first in each kind.
    pub fn search(&self, typed: &str) -> Vec<Hit> {
        search::search(&self.entries, typed)
    }

    /// Words of the glossary that look most like what was typed; at most three.
    pub fn near(&self, typed: &str, library: &Library) -> Vec<String> {
        search::near(typed, library)
    }
}
