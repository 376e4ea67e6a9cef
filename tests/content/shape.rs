//! The shape every bundled article has: its length, its parts, its claims and questions.
//!
//! Invariant: what a reader was promised of one article holds for each of them. The checker refuses a long
//! or hard summary by itself; here is what it leaves to the author.

use std::path::Path;

use geste::content::Article;
use geste::content::Block;
use geste::content::Library;
use geste::content::QuoteKind;
use geste::content::Span;
use geste::content::load::load_folder;

/// The article about thoughts of ending one's life: questions there would test the person.
const WITHOUT_QUESTIONS: [&str; 1] = ["mood-and-getting-help"];

fn library() -> Library {
    load_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), None).library
}

fn links(blocks: &[&Block]) -> Vec<String> {
    let sentences = blocks.iter().flat_map(|block| block.sentences());
    let spans = sentences.flat_map(|sentence| &sentence.spans);
    let target = |span: &Span| match span {
        Span::Link { target, .. } => Some(target.clone()),
        _ => None,
    };
    spans.filter_map(target).collect()
}

/// The parts an article lacks, in words.
fn lacks(article: &Article) -> Vec<&'static str> {
    let blocks: Vec<&Block> = article.body.blocks.iter().collect();
    let all_links = links(&blocks);
    let has_picture = blocks.iter().any(|block| matches!(block, Block::Table { .. } | Block::Image { .. }));
    let tips: Vec<&Block> =
        blocks.iter().copied().filter(|b| matches!(b, Block::Quote { kind: QuoteKind::Tip, .. })).collect();
    let leads_to_practice = links(&tips).iter().any(|target| target.starts_with("exercise:"));
    let asks = article.body.headings().any(|(_, text, _)| text.to_lowercase().contains("ask your clinician"));
    let questions = article.quiz.len();
    let may_have_none = WITHOUT_QUESTIONS.contains(&article.id.as_str());
    [
        ((600..=1600).contains(&article.body.words), "600 to 1,600 words"),
        (article.claims.len() >= 8, "eight claims"),
        (has_picture || all_links.iter().any(|target| target == "ring"), "a table or a picture"),
        (leads_to_practice, "what you can do now, with an exercise"),
        (asks, "what to ask your clinician"),
        (
            if may_have_none { questions == 0 } else { (4..=8).contains(&questions) },
            "four to eight questions",
        ),
    ]
    .into_iter()
    .filter_map(|(is_there, part)| (!is_there).then_some(part))
    .collect()
}

#[test]
fn every_article_has_all_its_parts() {
    for article in &library().articles {
        assert_eq!(lacks(article), Vec::<&str>::new(), "{}", article.id);
    }
}

#[test]
fn a_part_taken_away_would_be_seen() {
    let mut article = library().article("pacing-and-hard-days").expect("it is there").clone();
    article.body.blocks.retain(|block| !matches!(block, Block::Table { .. } | Block::Quote { .. }));
    article.quiz.clear();
    let lost = ["a table or a picture", "what you can do now, with an exercise"];
    assert_eq!(lacks(&article), [&lost[..], &["four to eight questions"]].concat());
}
