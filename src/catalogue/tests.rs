//! The ways through the whole library, read from its folder.

use std::path::Path;
use std::sync::LazyLock;

use super::*;
use crate::content::load::load_folder;

fn both() -> (&'static Library, &'static Catalogue) {
    static BOTH: LazyLock<(Library, Catalogue)> = LazyLock::new(|| {
        let library = load_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), None).library;
        let catalogue = Catalogue::of(&library);
        (library, catalogue)
    });
    (&BOTH.0, &BOTH.1)
}

#[test]
fn every_source_cited_by_a_claim_leads_back_to_the_claim() {
    let (library, catalogue) = both();
    for article in &library.articles {
        for claim in &article.claims {
            for key in &claim.refs {
                let work = library.reference(key).unwrap();
                let back = Citation::Claim { article: article.id.clone(), claim: claim.id.clone() };
                assert!(catalogue.citations(&work.key).contains(&back), "{key} {}", claim.id);
            }
        }
    }
}

#[test]
fn every_word_marked_in_an_article_leads_back_to_its_sentence() {
    let (library, catalogue) = both();
    let mut marks = 0;
    for article in &library.articles {
        for (word, sentence) in article.body.terms() {
            assert!(library.word(word).is_some(), "{word}");
            let place = Place::Article { id: article.id.clone(), sentence };
            assert!(catalogue.uses(word).contains(&place), "{word} in {}", article.id);
            marks += 1;
        }
    }
    assert!(marks > 300, "only {marks} words are marked");
}

#[test]
fn no_word_is_marked_twice_in_an_article() {
    let (library, _) = both();
    for article in &library.articles {
        let mut words: Vec<&str> = article.body.terms().map(|(word, _)| word).collect();
        let all = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), all, "{}", article.id);
    }
}

#[test]
fn a_search_finds_each_kind_and_says_why() {
    let (library, catalogue) = both();
    let hits = catalogue.search("touch");
    for kind in [Kind::Exercise, Kind::Article, Kind::Word] {
        assert!(hits.iter().any(|hit| hit.kind == kind), "{kind:?}");
    }
    for hit in &hits {
        let said = format!("{} {}", hit.title, hit.line).to_lowercase();
        assert!(said.contains("touch") && hit.line.chars().count() <= 96, "{hit:?}");
    }
    let all_there = |hit: &Hit| match hit.kind {
        Kind::Exercise => library.exercise(&hit.id).is_some(),
        Kind::Article => library.article(&hit.id).is_some(),
        Kind::Word => library.word(&hit.id).is_some(),
        Kind::Page => library.page(&hit.id).is_some(),
        Kind::Source => library.reference(&hit.id).is_some(),
    };
    assert!(hits.iter().all(all_there));
}

#[test]
fn words_are_found_from_their_beginning_in_any_order_and_case() {
    let (_, catalogue) = both();
    let first = |typed: &str| catalogue.search(typed).into_iter().next().map(|hit| hit.id);
    assert_eq!(first("six breaths"), Some("six-breaths".to_owned()));
    assert_eq!(first("BREATHS six"), Some("six-breaths".to_owned()));
    assert_eq!(catalogue.search("reaths si"), []);
    assert_eq!(catalogue.search(" a "), [], "one letter is not a search");
    assert_eq!(catalogue.search("“”"), []);
}

#[test]
fn nothing_found_names_the_nearest_words() {
    let (library, catalogue) = both();
    assert_eq!(catalogue.search("blefarospasm"), []);
    assert_eq!(catalogue.near("blefarospasm", library).first().map(String::as_str), Some("blepharospasm"));
    assert!(catalogue.near("xxxxxxxxxxx", library).is_empty());
}
