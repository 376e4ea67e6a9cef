//! Everything there is to read and practise, as one value.
//!
//! Invariant: exercises stand in the order M, A, P, S and then by number; articles by their place
//! in the reading order; references, glossary and pages by name. In every text the first use of each
//! word of the glossary is marked. Made by [`super::load`]; baked
//! into the program as JSON by the build.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;

use super::article::Article;
use super::article::GlossaryEntry;
use super::article::HelpPage;
use super::article::Page;
use super::document::lexicon::Lexicon;
use super::evidence::Reference;
use super::exercise::Exercise;
use super::exercise::OwnKit;
use super::programme::Path;
use super::programme::ReadySession;
use super::programme::TrickList;
use super::vocabulary::Pillar;

/// The content of one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Library {
    pub articles: Vec<Article>,
    pub exercises: Vec<Exercise>,
    pub references: Vec<Reference>,
    pub glossary: Vec<GlossaryEntry>,
    /// `None` only when the file is missing or has errors; the build refuses that.
    pub help: Option<HelpPage>,
    pub pages: Vec<Page>,
    pub sessions: Vec<ReadySession>,
    pub paths: Vec<Path>,
    pub tricks: Option<TrickList>,
    /// What a person starts with who writes an exercise; without it nobody can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_kit: Option<OwnKit>,
    /// The bytes of each picture an article shows, by [`Library::picture_name`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pictures: BTreeMap<String, Vec<u8>>,
}

impl Library {
    /// The article with this id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|a| a.id == id)
    }

    /// The exercise with this id.
    pub fn exercise(&self, id: &str) -> Option<&Exercise> {
        self.exercises.iter().find(|e| e.id == id)
    }

    /// The cited work with this key.
    pub fn reference(&self, key: &str) -> Option<&Reference> {
        self.references.iter().find(|r| r.key == key || r.also.iter().any(|other| other == key))
    }

    /// The ready session with this id.
    pub fn session(&self, id: &str) -> Option<&ReadySession> {
        self.sessions.iter().find(|s| s.id == id)
    }

    /// The learning path with this id.
    pub fn path(&self, id: &str) -> Option<&Path> {
        self.paths.iter().find(|p| p.id == id)
    }

    /// The page with this id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|p| p.id == id)
    }

    /// The picture an article shows, by the `source` of its image block.
    pub fn picture(&self, article: &str, source: &str) -> Option<&[u8]> {
        self.pictures.get(&Self::picture_name(article, source)).map(Vec::as_slice)
    }

    /// How [`Library::pictures`] calls a picture: the article's id, a slash, the file's name.
    pub fn picture_name(article: &str, source: &str) -> String {
        format!("{article}/{source}")
    }

    /// Marks the first use of each word of the glossary in every article and page.
    pub(super) fn mark_words(&mut self) {
        let lexicon = Lexicon::of(&self.glossary);
        let bodies = self.articles.iter_mut().map(|article| &mut article.body);
        for body in bodies.chain(self.pages.iter_mut().map(|page| &mut page.body)) {
            lexicon.mark_document(body);
        }
    }

    /// The word of the glossary, by its own spelling.
    pub fn word(&self, word: &str) -> Option<&GlossaryEntry> {
        self.glossary.iter().find(|entry| entry.word == word)
    }

    /// Puts everything in its lasting order.
    pub(super) fn sort(&mut self) {
        self.articles.sort_by(|a, b| (a.order, &a.title).cmp(&(b.order, &b.title)));
        self.exercises.sort_by(|a, b| reading_order(a).cmp(&reading_order(b)));
        self.references.sort_by(|a, b| a.key.cmp(&b.key));
        self.glossary.sort_by_key(|entry| entry.word.to_lowercase());
        self.pages.sort_by(|a, b| a.id.cmp(&b.id));
        self.sessions.sort_by(|a, b| (a.audience, a.minutes, &a.id).cmp(&(b.audience, b.minutes, &b.id)));
        self.paths.sort_by(|a, b| (a.audience, &a.id).cmp(&(b.audience, &b.id)));
    }
}

/// `M10` comes after `M9`: pillar first, then the number of the code.
fn reading_order(exercise: &Exercise) -> (Pillar, u32, &str) {
    let digits = exercise.code.trim_start_matches(|c: char| !c.is_ascii_digit());
    (exercise.pillar, digits.parse().unwrap_or(u32::MAX), &exercise.code)
}
