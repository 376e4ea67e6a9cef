//! One search over exercises, articles, words, pages and sources.
//!
//! Invariant: something is found when each word typed begins a word of one and the same sentence or
//! of its title; the same words give the same list, best first in each kind. A hit says in one line why it was
//! found.

use super::fold::fold;
use super::fold::folded;
use super::uses::sentences;
use crate::content::Library;

/// Letters of a line of context.
const LINE: usize = 90;

/// Letters kept before what was found.
const BEFORE: usize = 28;

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Exercise,
    Article,
    Word,
    Page,
    Source,
}

impl Kind {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 5] = [Self::Exercise, Self::Article, Self::Word, Self::Page, Self::Source];
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub kind: Kind,
    /// An exercise's, article's or page's id, a glossary word, a work's key.
    pub id: String,
    pub title: String,
    /// One line around what was found.
    pub line: String,
    /// The article's sentence that holds it; nothing for its title.
    pub sentence: Option<u32>,
}

/// One sentence that can be found.
#[derive(Clone, Debug)]
pub struct Entry {
    hit: Hit,
    /// The title and the sentence, folded.
    title: Vec<char>,
    text: Vec<char>,
    /// Smaller goes first.
    rank: u8,
}

/// Everything that can be found in a library.
pub(super) fn entries(library: &Library) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |kind, id: &str, title: &str, line: &str, sentence, rank| {
        let hit = Hit { kind, id: id.to_owned(), title: title.to_owned(), line: line.to_owned(), sentence };
        entries.push(Entry { title: folded(title), text: folded(line), hit, rank });
    };
    for exercise in &library.exercises {
        add(Kind::Exercise, &exercise.id, &exercise.title, &exercise.purpose, None, 0);
        for text in sentences(exercise).skip(1).chain(exercise.steps.iter().map(|s| s.say.as_str())) {
            add(Kind::Exercise, &exercise.id, &exercise.title, text, None, 1);
        }
    }
    for article in &library.articles {
        add(Kind::Article, &article.id, &article.title, &article.summary, None, 0);
        for sentence in article.body.all_sentences() {
            add(Kind::Article, &article.id, &article.title, &sentence.plain(), Some(sentence.number), 1);
        }
    }
    for entry in &library.glossary {
        add(Kind::Word, &entry.word, &entry.word, &entry.meaning, None, 0);
        for also in &entry.also {
            add(Kind::Word, &entry.word, also, &entry.meaning, None, 1);
        }
    }
    for page in &library.pages {
        for sentence in page.body.all_sentences() {
            add(Kind::Page, &page.id, &page.title, &sentence.plain(), None, 1);
        }
    }
    for work in &library.references {
        let line = format!("{}, {}. {}", work.authors, work.year, work.venue);
        add(Kind::Source, &work.key, &work.title, &line, None, 0);
    }
    entries
}

/// What holds all the words typed; each thing once, where it fits best.
pub(super) fn search(entries: &[Entry], typed: &str) -> Vec<Hit> {
    let wanted = words(typed);
    if wanted.iter().map(Vec::len).sum::<usize>() < 2 {
        return Vec::new();
    }
    let mut found: Vec<((Kind, u8, usize), &Entry)> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        let in_title = wanted.iter().all(|word| begins_a_word(&entry.title, word).is_some());
        let somewhere = |word: &Vec<char>| {
            begins_a_word(&entry.text, word).or_else(|| begins_a_word(&entry.title, word)).is_some()
        };
        if in_title || wanted.iter().all(somewhere) {
            let rank = if in_title { 0 } else { 2 } + entry.rank;
            found.push(((entry.hit.kind, rank, place), entry));
        }
    }
    found.sort_by_key(|(key, _)| *key);
    let mut hits: Vec<Hit> = Vec::new();
    for (_, entry) in found {
        let is_there = |hit: &Hit| hit.kind == entry.hit.kind && hit.id == entry.hit.id;
        if !hits.iter().any(is_there) {
            hits.push(Hit { line: line(entry, &wanted), ..entry.hit.clone() });
        }
    }
    hits
}

/// Words of the glossary that look most like what was typed; at most three, and none that need more
/// than two changes in five letters.
pub(super) fn near(typed: &str, library: &Library) -> Vec<String> {
    let typed = folded(typed.trim());
    let mut near: Vec<(usize, &str)> = library
        .glossary
        .iter()
        .flat_map(|entry| std::iter::once(&entry.word).chain(&entry.also).map(move |form| (entry, form)))
        .map(|(entry, form)| (changes(&typed, &folded(form)), entry.word.as_str()))
        .filter(|(changes, _)| changes * 5 <= typed.len() * 2)
        .collect();
    near.sort_unstable();
    let mut words: Vec<String> = Vec::new();
    for (_, word) in near {
        if words.len() < 3 && !words.iter().any(|w| w == word) {
            words.push(word.to_owned());
        }
    }
    words
}

/// The words typed, folded.
fn words(typed: &str) -> Vec<Vec<char>> {
    let joins = |c: char| c.is_alphanumeric() || fold(c) == '\'' || fold(c) == '-';
    typed.split(|c| !joins(c)).filter(|word| !word.is_empty()).map(folded).collect()
}

/// Where in `text` a word begins like `word`.
fn begins_a_word(text: &[char], word: &[char]) -> Option<usize> {
    let at_start = |at: usize| at == 0 || text.get(at - 1).is_none_or(|c| !c.is_alphanumeric());
    text.windows(word.len().max(1)).enumerate().position(|(at, here)| here == word && at_start(at))
}

/// One line of the sentence, around the first word found in it.
fn line(entry: &Entry, wanted: &[Vec<char>]) -> String {
    let letters: Vec<char> = entry.hit.line.chars().collect();
    if letters.len() <= LINE {
        return entry.hit.line.clone();
    }
    let found = wanted.iter().filter_map(|word| begins_a_word(&entry.text, word)).min().unwrap_or(0);
    let from = if found <= BEFORE { 0 } else { word_start(&letters, found - BEFORE) };
    let until = word_start(&letters, (from + LINE).min(letters.len()));
    let until = if from + LINE >= letters.len() { letters.len() } else { until };
    let middle: String = letters.get(from..until).unwrap_or_default().iter().collect();
    let before = if from > 0 { "… " } else { "" };
    let after = if until < letters.len() { " …" } else { "" };
    format!("{before}{}{after}", middle.trim())
}

/// The start of the word that `at` is in.
fn word_start(letters: &[char], at: usize) -> usize {
    let before = letters.get(..at).unwrap_or(letters);
    before.iter().rposition(|c| c.is_whitespace()).map_or(0, |space| space + 1)
}

/// How many letters are to be changed, put in or taken out (Levenshtein's distance).
fn changes(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut left = i + 1;
        let mut next = vec![left];
        for (pair, b) in row.windows(2).zip(other) {
            let [diagonal, above] = *pair else { continue };
            left = (above + 1).min(left + 1).min(diagonal + usize::from(a != b));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}
