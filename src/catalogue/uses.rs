//! Where each word of the glossary is used.
//!
//! Invariant: an article counts when the word is marked in it or a claim of it holds the word, a page
//! when the word is marked in it, an exercise, the touches or the help page when one of its sentences
//! holds the word; each place counts once.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::content::Claim;
use crate::content::Exercise;
use crate::content::HelpPage;
use crate::content::Lexicon;
use crate::content::Library;
use crate::content::TrickList;

/// A place that uses a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// An article, with the first sentence that uses it.
    Article {
        id: String,
        sentence: u32,
    },
    Page(String),
    Exercise(String),
    Touches,
    Help,
}

/// Every word with its places.
pub(super) fn of(library: &Library, lexicon: &Lexicon) -> BTreeMap<String, Vec<Place>> {
    let mut uses: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut add = |word: &str, place: Place| {
        let places = uses.entry(word.to_owned()).or_default();
        if !places.contains(&place) {
            places.push(place);
        }
    };
    for article in &library.articles {
        let mut here = BTreeSet::new();
        let of_claims = article.claims.iter().flat_map(|claim| {
            let sentence = article.body.claim(&claim.id).unwrap_or(0);
            words_of_claim(claim, lexicon).into_iter().map(move |word| (word, sentence))
        });
        for (word, sentence) in article.body.terms().chain(of_claims) {
            if here.insert(word) {
                add(word, Place::Article { id: article.id.clone(), sentence });
            }
        }
    }
    for page in &library.pages {
        for (word, _) in page.body.terms() {
            add(word, Place::Page(page.id.clone()));
        }
    }
    for exercise in &library.exercises {
        for found in sentences(exercise).flat_map(|text| lexicon.find(text)) {
            add(found.word, Place::Exercise(exercise.id.clone()));
        }
    }
    for found in library.tricks.iter().flat_map(touches).flat_map(|text| lexicon.find(text)) {
        add(found.word, Place::Touches);
    }
    for found in library.help.iter().flat_map(help_sentences).flat_map(|text| lexicon.find(text)) {
        add(found.word, Place::Help);
    }
    uses
}

/// What an exercise's page says in sentences.
pub(super) fn sentences(exercise: &Exercise) -> impl Iterator<Item = &str> {
    let one = [&exercise.purpose, &exercise.setup, &exercise.feel, &exercise.easier, &exercise.harder];
    let one = one.into_iter().chain([&exercise.evidence.summary]).chain(&exercise.warning);
    let rules = [&exercise.forward_rule, &exercise.back_rule];
    one.chain(&exercise.stop).chain(&exercise.mistakes).chain(rules).map(String::as_str)
}

/// The words of the glossary that a claim's card uses, each once, in reading order.
pub fn words_of_claim<'a>(claim: &Claim, lexicon: &'a Lexicon) -> Vec<&'a str> {
    let texts = [&claim.text, &claim.population].into_iter().chain(&claim.changed_since);
    let mut words: Vec<&str> = Vec::new();
    for found in texts.flat_map(|text| lexicon.find(text)) {
        if !words.contains(&found.word) {
            words.push(found.word);
        }
    }
    words
}

fn touches(list: &TrickList) -> impl Iterator<Item = &str> {
    let each = list.regions.iter().flat_map(|region| &region.tricks).map(|trick| &trick.how);
    [&list.intro].into_iter().chain(each).chain([&list.caution]).map(String::as_str)
}

fn help_sentences(help: &HelpPage) -> impl Iterator<Item = &str> {
    let groups = help.groups.iter().flat_map(|group| group.items.iter().chain(&group.note));
    let ask = std::iter::once(&help.ask_first.intro).chain(&help.ask_first.items);
    std::iter::once(&help.intro).chain(groups).chain(ask).map(String::as_str)
}
