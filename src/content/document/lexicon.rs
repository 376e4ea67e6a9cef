//! Finds the words of the glossary in text and marks the first use of each.
//!
//! Invariant: the same text and the same glossary give the same marks. Where several words fit one
//! place the longest is taken, and a place that belongs to a longer word is never marked for a
//! shorter one. Headings, captions, a table's head, links and claim markers stay as they are.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::ops::Range;

use super::super::article::GlossaryEntry;
use super::Block;
use super::Document;
use super::Sentence;
use super::Span;

/// The touch is written small; with a capital it is this program's name.
const TOUCH: &str = "geste";

/// All spellings of all words of a glossary.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// By their first letter in lower case; the longest first.
    forms: BTreeMap<char, Vec<Form>>,
}

/// One spelling of one word.
#[derive(Clone, Debug)]
struct Form {
    letters: Vec<char>,
    /// A spelling with a capital letter ("PET") is found only as it is written, and so is [`TOUCH`].
    exact: bool,
    word: String,
}

/// A word found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// Where, in bytes.
    pub at: Range<usize>,
    /// The glossary entry's word.
    pub word: &'a str,
}

/// The words already marked on a page.
pub type Marked = BTreeSet<String>;

impl Lexicon {
    /// The spellings of these entries. Of two equal spellings the entry's own word goes before a
    /// second spelling of another entry.
    pub fn of(glossary: &[GlossaryEntry]) -> Self {
        let own = glossary.iter().map(|entry| (&entry.word, &entry.word));
        let also = glossary.iter().flat_map(|entry| entry.also.iter().map(move |form| (form, &entry.word)));
        let mut forms: BTreeMap<char, Vec<Form>> = BTreeMap::new();
        for (form, word) in own.chain(also) {
            let exact = form.contains(char::is_uppercase) || form == TOUCH;
            let letters: Vec<char> = form.chars().map(|c| if exact { even(c) } else { fold(c) }).collect();
            let Some(first) = letters.first().map(|c| fold(*c)) else { continue };
            forms.entry(first).or_default().push(Form { letters, exact, word: word.clone() });
        }
        for same_letter in forms.values_mut() {
            same_letter.sort_by_key(|form| std::cmp::Reverse(form.letters.len()));
        }
        Self { forms }
    }

    /// Every use of every word, from left to right, never overlapping.
    pub fn find<'a>(&'a self, text: &str) -> Vec<Found<'a>> {
        let letters: Vec<(usize, char)> = text.char_indices().collect();
        let mut found = Vec::new();
        let mut place = 0;
        while let Some((start, letter)) = letters.get(place) {
            let before = place.checked_sub(1).and_then(|p| letters.get(p)).map(|(_, c)| *c);
            let fits = if joins(before) { None } else { self.fitting(*letter, &letters, place) };
            let Some(form) = fits else {
                place += 1;
                continue;
            };
            place += form.letters.len();
            let end = letters.get(place).map_or(text.len(), |(at, _)| *at);
            found.push(Found { at: *start..end, word: &form.word });
        }
        found
    }

    fn fitting(&self, first: char, letters: &[(usize, char)], place: usize) -> Option<&Form> {
        self.forms.get(&fold(first))?.iter().find(|form| {
            let end = place + form.letters.len();
            let Some(here) = letters.get(place..end) else { return false };
            let same = here.iter().zip(&form.letters).all(|((_, c), wanted)| {
                let c = if form.exact { even(*c) } else { fold(*c) };
                c == *wanted
            });
            same && !joins(letters.get(end).map(|(_, c)| *c))
        })
    }

    /// A text in parts, with the first use of each word that is not in `marked` yet as a
    /// [`Span::Term`]; what was marked is added to `marked`.
    pub fn mark(&self, text: &str, strong: bool, emphasis: bool, marked: &mut Marked) -> Vec<Span> {
        let plain = |part: &str| Span::Text { text: part.to_owned(), strong, emphasis };
        let mut spans = Vec::new();
        let mut done = 0;
        for Found { at, word } in self.find(text) {
            if !marked.insert(word.to_owned()) {
                continue;
            }
            spans.extend(text.get(done..at.start).filter(|part| !part.is_empty()).map(plain));
            let term = text.get(at.clone()).unwrap_or_default().to_owned();
            spans.push(Span::Term { text: term, word: word.to_owned(), strong, emphasis });
            done = at.end;
        }
        spans.extend(text.get(done..).filter(|part| !part.is_empty()).map(plain));
        spans
    }

    /// Marks the first use of each word in a whole document.
    pub fn mark_document(&self, document: &mut Document) {
        self.mark_blocks(&mut document.blocks, &mut Marked::new());
    }

    fn mark_blocks(&self, blocks: &mut [Block], marked: &mut Marked) {
        for block in blocks {
            match block {
                Block::Paragraph { text } => self.mark_sentences(text, marked),
                Block::List { items, .. } => {
                    for item in items {
                        self.mark_blocks(item, marked);
                    }
                }
                Block::Quote { blocks, .. } => self.mark_blocks(blocks, marked),
                Block::Table { rows, .. } => {
                    for cell in rows.iter_mut().flatten() {
                        self.mark_sentences(cell, marked);
                    }
                }
                Block::Heading { .. } | Block::Image { .. } | Block::Rule => {}
            }
        }
    }

    fn mark_sentences(&self, sentences: &mut [Sentence], marked: &mut Marked) {
        for sentence in sentences {
            let spans = std::mem::take(&mut sentence.spans).into_iter();
            sentence.spans = spans
                .flat_map(|span| match span {
                    Span::Text { text, strong, emphasis } => self.mark(&text, strong, emphasis, marked),
                    other => vec![other],
                })
                .collect();
        }
    }
}

/// Whether a word goes on here: "heal" is not in "healthy", nor "pull" in "pull-over".
fn joins(letter: Option<char>) -> bool {
    letter.is_some_and(|c| c.is_alphanumeric() || even(c) == '-')
}

/// Different signs for the same thing made one.
const fn even(letter: char) -> char {
    match letter {
        '’' => '\'',
        '\u{a0}' => ' ',
        '\u{2011}' => '-',
        other => other,
    }
}

fn fold(letter: char) -> char {
    even(letter).to_lowercase().next().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let entry = |word: &str, also: &[&str]| GlossaryEntry {
            word: word.to_owned(),
            also: also.iter().map(|form| (*form).to_owned()).collect(),
            meaning: String::new(),
            met: None,
        };
        Lexicon::of(&[
            entry("dystonia", &["dystonic"]),
            entry("cervical dystonia", &["neck dystonia"]),
            entry("PET", &["PET scan"]),
            entry("writer's cramp", &[]),
            entry("pull", &["pulls"]),
            entry("geste", &["sensory trick"]),
        ])
    }

    fn words(text: &str) -> Vec<(String, String)> {
        let lexicon = lexicon();
        let found = lexicon.find(text).into_iter();
        found.map(|f| (text.get(f.at).unwrap_or_default().to_owned(), f.word.to_owned())).collect()
    }

    fn pair(text: &str, word: &str) -> (String, String) {
        (text.to_owned(), word.to_owned())
    }

    #[test]
    fn the_longest_word_is_taken_whatever_its_case_and_apostrophe() {
        let found = words("Neck dystonia, Writer’s cramp and dystonia.");
        let wanted = [
            pair("Neck dystonia", "cervical dystonia"),
            pair("Writer’s cramp", "writer's cramp"),
            pair("dystonia", "dystonia"),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn only_whole_words_are_found_and_capitals_only_as_written() {
        assert_eq!(words("My pet, a carpet and a pull-over, a PETER, dystonia-like."), []);
        assert_eq!(words("A PET scan; it pulls."), [pair("PET scan", "PET"), pair("pulls", "pull")]);
        assert_eq!(words("dystonia’s name"), [pair("dystonia", "dystonia")]);
    }

    #[test]
    fn the_name_of_the_program_is_not_the_touch() {
        assert_eq!(words("Geste keeps time."), []);
        assert_eq!(
            words("A geste; Sensory trick."),
            [pair("geste", "geste"), pair("Sensory trick", "geste")]
        );
    }

    #[test]
    fn each_word_is_marked_once_and_a_part_of_a_longer_word_never() {
        let mut marked = Marked::new();
        let first = lexicon().mark("Neck dystonia pulls.", false, false, &mut marked);
        let second = lexicon().mark("Neck dystonia pulls on.", true, false, &mut marked);
        assert_eq!(first.iter().filter(|span| matches!(span, Span::Term { .. })).count(), 2);
        let text = "Neck dystonia pulls on.".to_owned();
        assert_eq!(second, [Span::Text { text, strong: true, emphasis: false }]);
        assert!(!marked.contains("dystonia"));
    }

    #[test]
    fn marking_changes_no_letter_of_a_text() {
        for text in ["", "—dystonia—", "äöü dystonia’s “pull”", "no word", "pull", "ends with pull"]
        {
            let spans = lexicon().mark(text, false, false, &mut Marked::new());
            assert_eq!(Sentence { number: 0, spans }.plain(), text);
        }
    }
}
