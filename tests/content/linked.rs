//! Words of the glossary in the texts: each linked at its first use, once, and none without a use.
//!
//! Invariant: uses are looked for here by a search of its own, so that a fault of the linker
//! (`src/content/document/lexicon.rs`) shows. Headings, captions, heads of tables and the words of
//! links stay as they are.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::Path;

use geste::catalogue::Catalogue;
use geste::content::Block;
use geste::content::Document;
use geste::content::GlossaryEntry;
use geste::content::Library;
use geste::content::Sentence;
use geste::content::Span;
use geste::content::load::load_folder;

fn library() -> Library {
    load_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), None).library
}

/// A stretch of text in one style, with the words linked in it.
#[derive(Default)]
struct Run {
    text: String,
    linked: Vec<(Range<usize>, String)>,
}

/// Every sentence in which words may be linked, in reading order.
fn sentences(blocks: &[Block]) -> Vec<&Sentence> {
    let each = blocks.iter().map(|block| match block {
        Block::Paragraph { text } => text.iter().collect(),
        Block::List { items, .. } => items.iter().flat_map(|item| sentences(item)).collect(),
        Block::Quote { blocks, .. } => sentences(blocks),
        Block::Table { rows, .. } => rows.iter().flatten().flatten().collect(),
        Block::Heading { .. } | Block::Image { .. } | Block::Rule => Vec::new(),
    });
    each.flatten().collect()
}

fn runs(sentence: &Sentence) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut style = None;
    for span in &sentence.spans {
        let (text, here, word) = match span {
            Span::Text { text, strong, emphasis } => (text, Some((*strong, *emphasis)), None),
            Span::Term { text, word, strong, emphasis } => (text, Some((*strong, *emphasis)), Some(word)),
            Span::Link { text, .. } => (text, None, None),
            Span::Claim { .. } => {
                style = None;
                continue;
            }
        };
        if here.is_none() || here != style {
            runs.push(Run::default());
        }
        style = here;
        if let Some(run) = runs.last_mut().filter(|_| here.is_some()) {
            let start = run.text.len();
            run.text.push_str(text);
            run.linked.extend(word.map(|word| (start..run.text.len(), word.clone())));
        }
    }
    runs
}

/// Every use of every word: the longest spellings take their places first.
fn uses(text: &str, glossary: &[GlossaryEntry]) -> Vec<(Range<usize>, String)> {
    let text = text.replace('’', "'").replace('\u{2011}', "-").replace('\u{a0}', " ");
    let lower = text.to_lowercase();
    let mut forms: Vec<(&str, &str)> = glossary
        .iter()
        .flat_map(|e| std::iter::once(&e.word).chain(&e.also).map(|form| (form.as_str(), e.word.as_str())))
        .collect();
    forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
    let goes_on = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '-');
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for (form, word) in forms {
        // "Geste" is the program; "geste" the touch.
        let is_as_written = form.contains(char::is_uppercase) || form == "geste";
        let text = if is_as_written { &text } else { &lower };
        for (start, _) in text.match_indices(form) {
            let at = start..start + form.len();
            let is_whole =
                !goes_on(text[..start].chars().next_back()) && !goes_on(text[at.end..].chars().next());
            let is_free = found.iter().all(|(taken, _)| at.end <= taken.start || taken.end <= at.start);
            if is_whole && is_free {
                found.push((at, word.to_owned()));
            }
        }
    }
    found.sort_by_key(|(at, _)| at.start);
    found
}

/// What is wrong with the links of one text.
fn wrong_links(body: &Document, glossary: &[GlossaryEntry]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for run in sentences(&body.blocks).into_iter().flat_map(runs) {
        let mut linked: Vec<_> = run.linked.iter().map(|(at, word)| (at.start, word.clone())).collect();
        for (at, word) in uses(&run.text, glossary) {
            let is_first = seen.insert(word.clone());
            let place = linked.iter().position(|link| *link == (at.start, word.clone()));
            let is_linked = place.map(|place| linked.remove(place)).is_some();
            if is_first != is_linked {
                let fault = if is_first { "is not linked" } else { "is linked again" };
                wrong.push(format!("“{word}” {fault} in “{}”", run.text));
            }
        }
        wrong.extend(linked.into_iter().map(|(_, word)| format!("“{word}” is no use in “{}”", run.text)));
    }
    wrong
}

#[test]
fn every_word_used_in_a_text_is_linked_at_its_first_use_and_only_there() {
    let library = library();
    let articles = library.articles.iter().map(|article| (&article.id, &article.body));
    let pages = library.pages.iter().map(|page| (&page.id, &page.body));
    for (id, body) in articles.chain(pages) {
        assert_eq!(wrong_links(body, &library.glossary), Vec::<String>::new(), "{id}");
    }
}

#[test]
fn a_link_taken_away_or_set_twice_would_be_found() {
    let library = library();
    let mut body = library.articles[0].body.clone();
    let (word, text) = (library.glossary[0].word.clone(), library.glossary[0].word.clone());
    let term = Span::Term { text, word, strong: false, emphasis: false };
    let number = body.sentences;
    let twice = Sentence { number, spans: vec![term.clone(), Span::Claim { id: "x".to_owned() }, term] };
    body.blocks.push(Block::Paragraph { text: vec![twice] });
    assert!(!wrong_links(&body, &library.glossary).is_empty());
    let unlinked = Sentence {
        number,
        spans: vec![Span::Text { text: "A sensory trick.".to_owned(), strong: false, emphasis: false }],
    };
    let body = Document { blocks: vec![Block::Paragraph { text: vec![unlinked] }], sentences: 1, words: 3 };
    assert_eq!(wrong_links(&body, &library.glossary), ["“geste” is not linked in “A sensory trick.”"]);
}

#[test]
fn every_word_is_used_somewhere_or_says_where_it_is_met() {
    let library = library();
    let catalogue = Catalogue::of(&library);
    let mut wrong = Vec::new();
    for entry in &library.glossary {
        match (catalogue.uses(&entry.word).first(), entry.met) {
            (None, None) => wrong.push(format!("“{}” is used nowhere", entry.word)),
            (Some(place), Some(_)) => wrong.push(format!("“{}” is used in {place:?}", entry.word)),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "take the word out, or give it (or take from it) `met`:\n{}", wrong.join("\n"));
}
