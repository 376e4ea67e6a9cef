//! `geste content list`: ids, titles, kinds, regions, minutes, evidence.

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

use crate::bundle;
use crate::content::Library;
use crate::content::load::load_folder;

/// One thing to read or practise.
#[derive(Debug, Serialize)]
struct Item {
    id: String,
    title: String,
    kind: &'static str,
    regions: Vec<&'static str>,
    /// Shortest and longest, in minutes.
    minutes: [u32; 2],
    evidence: &'static str,
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
        for item in items {
            let [least, most] = item.minutes;
            let Item { kind, id, title, evidence, regions, .. } = item;
            println!(
                "{kind:<9} {id:<45} {least:>2}–{most:<2} min  {evidence}  {:<18} {title}",
                regions.join(",")
            );
        }
    }
    ExitCode::SUCCESS
}

fn items(library: &Library) -> Vec<Item> {
    let articles = library.articles.iter().map(|a| Item {
        id: a.id.clone(),
        title: a.title.clone(),
        kind: "article",
        regions: a.scope.iter().map(|s| s.word()).collect(),
        minutes: [a.minutes, a.minutes],
        evidence: a.grade.word(),
    });
    let exercises = library.exercises.iter().map(|e| Item {
        id: e.id.clone(),
        title: e.title.clone(),
        kind: "exercise",
        regions: e.regions.iter().map(|r| r.word()).collect(),
        minutes: [e.minutes().0, e.minutes().1],
        evidence: e.evidence.grade.word(),
    });
    articles.chain(exercises).collect()
}
