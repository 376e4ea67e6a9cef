//! Spelling: every English text in the repository against a list of known misspellings.
//!
//! Invariant: a word is either unknown to the list of `typos-dict`, or stands in `words.txt` with
//! the reason why it is right here. The list knows common mistakes, it is no dictionary: a mistake
//! nobody made before passes. Works and authors in `references.toml` are quoted as they are.

use std::path::Path;

use unicase::UniCase;

use super::files_below;
use super::text_of;

/// Words that look like mistakes and are none: one a line, `#` begins a remark.
const WORDS: &str = include_str!("words.txt");

const DOCUMENTS: [&str; 6] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "content/README.md",
    "assets/LICENCES.md",
];

/// What is misspelt in a text, as `line: word → better`.
fn misspelt(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        for word in words(line) {
            let Some(better) = typos_dict::WORD.find(&UniCase::new(word)) else { continue };
            if !is_allowed(word) {
                found.push(format!("{number}: {word} → {}", better.join(", ")));
            }
        }
    }
    found
}

/// Runs of letters; a run next to a digit or an underscore is a name and no word.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let parts = line.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’' && c != '_');
    let words = parts.map(|part| part.trim_matches(['\'', '’']));
    words.filter(|word| word.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '’'))
}

fn is_allowed(word: &str) -> bool {
    let lower = word.to_lowercase();
    allowed().any(|known| known == lower)
}

fn allowed() -> impl Iterator<Item = &'static str> {
    let words = WORDS.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    words.filter(|word| !word.is_empty())
}

#[test]
fn every_text_is_spelt_as_the_list_knows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<String> = DOCUMENTS.map(str::to_owned).to_vec();
    files.extend(files_below(&root.join("content/en")).into_iter().map(|file| format!("content/en/{file}")));
    let mut found = Vec::new();
    for file in files {
        found.extend(misspelt(&text_of(&root.join(&file))).into_iter().map(|word| format!("{file}:{word}")));
    }
    assert!(found.is_empty(), "mend these, or list them in tests/content/words.txt:\n{}", found.join("\n"));
}

#[test]
fn a_known_mistake_is_found_with_its_line_and_a_name_is_not() {
    assert_eq!(
        misspelt("It pulls.\nTeh neck adn the Recieve."),
        ["2: Teh → the", "2: adn → and", "2: Recieve → receive"]
    );
    assert_eq!(misspelt("The key teh2 and the_teh are names; it’s Geste's."), Vec::<String>::new());
}

#[test]
fn every_word_that_is_let_through_would_be_refused_without_it() {
    for word in allowed() {
        assert!(typos_dict::WORD.find(&UniCase::new(word)).is_some(), "take “{word}” out of words.txt");
    }
}
