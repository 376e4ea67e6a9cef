//! `geste content list`: ids, titles, kinds, regions, minutes, evidence, of everything there is.
//!
//! Invariant: as JSON every entry of the library is listed, claims and words too; as text what a person
//! would open, with the number of the rest.

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

use crate::bundle;
use crate::content::Library;
use crate::content::load::load_folder;

/// One entry of the library.
#[derive(Debug, Serialize)]
struct Item {
    id: String,
    title: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    regions: Vec<&'static str>,
    /// Shortest and longest, in minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    minutes: Option<[u32; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<&'static str>,
}

impl Item {
    fn plain(kind: &'static str, id: &str, title: &str) -> Self {
        let (id, title) = (id.to_owned(), title.to_owned());
        Self { id, title, kind, regions: Vec::new(), minutes: None, evidence: None }
    }
}

/// Prints the list.
pub fn run(content: Option<PathBuf>, json: bool) -> ExitCode {
    let library = content.as_deref().map_or_else(bundle::library, |dir| load_folder(dir, None).library);
    let items = items(&library);
    if json {
        match serde_json::to_string_pretty(&items) {
            Ok(text) => println!("{text}"),
            Err(error) => {
                eprintln!("geste: the list could not be written as JSON: {error}");
                return ExitCode::FAILURE;
            }
        }
    } else {
        for Item { kind, id, title, evidence, regions, minutes } in &items {
            let Some([least, most]) = minutes else { continue };
            let (regions, evidence) = (regions.join(","), evidence.unwrap_or("–"));
            println!("{kind:<9} {id:<45} {least:>2}–{most:<2} min  {evidence}  {regions:<18} {title}");
        }
        let count = |kind| items.iter().filter(|item| item.kind == kind).count();
        println!(
            "and {} paths, {} claims, {} references, {} questions, {} words",
            count("path"),
            count("claim"),
            count("reference"),
            count("question"),
            count("word")
        );
    }
    ExitCode::SUCCESS
}

fn items(library: &Library) -> Vec<Item> {
    let articles = library.articles.iter().map(|a| Item {
        id: a.id.clone(),
        title: a.title.clone(),
        kind: "article",
        regions: a.scope.iter().map(|s| s.word()).collect(),
        minutes: Some([a.minutes, a.minutes]),
        evidence: Some(a.grade.word()),
    });
    let exercises = library.exercises.iter().map(|e| Item {
        id: e.id.clone(),
        title: e.title.clone(),
        kind: "exercise",
        regions: e.regions.iter().map(|r| r.word()).collect(),
        minutes: Some([e.minutes().0, e.minutes().1]),
        evidence: Some(e.evidence.grade.word()),
    });
    let sessions = library.sessions.iter().map(|s| Item {
        regions: s.regions.iter().map(|r| r.word()).collect(),
        minutes: Some([s.minutes, s.minutes]),
        ..Item::plain("session", &s.id, &s.title)
    });
    let paths = library.paths.iter().map(|p| Item {
        regions: p.regions.iter().map(|r| r.word()).collect(),
        ..Item::plain("path", &p.id, &p.title)
    });
    articles.chain(exercises).chain(sessions).chain(paths).chain(parts(library)).collect()
}

/// What stands inside of other things: claims and questions of articles, sources, words.
fn parts(library: &Library) -> impl Iterator<Item = Item> + '_ {
    let articles = library.articles.iter();
    let claims = articles.clone().flat_map(|a| {
        a.claims.iter().map(|claim| Item {
            evidence: Some(claim.grade.word()),
            ..Item::plain("claim", &format!("{}/{}", a.id, claim.id), &claim.text)
        })
    });
    let questions = articles
        .flat_map(|a| a.quiz.iter().map(|q| Item::plain("question", &format!("{}/{}", a.id, q.id), &q.text)));
    let references = library.references.iter().map(|r| Item::plain("reference", &r.key, &r.title));
    let words = library.glossary.iter().map(|g| Item::plain("word", &g.word, &g.meaning));
    claims.chain(questions).chain(references).chain(words)
}
