//! `geste check-content`: every problem as file:line, exit code 1 when there are errors.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::bundle;
use crate::clock::Clock as _;
use crate::clock::SystemClock;
use crate::content::Library;
use crate::content::Problem;
use crate::content::load::load_folder;

/// Checks a folder, or says what the bundled content holds.
pub fn run(dir: Option<PathBuf>, json: bool) -> ExitCode {
    let today = SystemClock::start().local().date();
    let (library, problems) = match &dir {
        Some(dir) => {
            let loaded = load_folder(dir, Some(today));
            (loaded.library, loaded.problems)
        }
        None => (bundle::library(), Vec::new()),
    };
    if json {
        let list = serde_json::json!({ "problems": problems, "counts": counts(&library) });
        println!("{list:#}");
    } else {
        for problem in &problems {
            println!("{problem}");
        }
        println!("{}", summary(&library, &problems));
    }
    if problems.iter().any(Problem::is_error) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

/// How much content can be used.
pub fn counts(library: &Library) -> serde_json::Value {
    serde_json::json!({
        "articles": library.articles.len(),
        "exercises": library.exercises.len(),
        "references": library.references.len(),
        "glossary": library.glossary.len(),
        "pages": library.pages.len(),
        "help": library.help.is_some(),
    })
}

fn summary(library: &Library, problems: &[Problem]) -> String {
    let errors = problems.iter().filter(|p| p.is_error()).count();
    let (articles, exercises) = (library.articles.len(), library.exercises.len());
    let notes = problems.len() - errors;
    format!("{errors} errors, {notes} notes; {articles} articles and {exercises} exercises can be used")
}
