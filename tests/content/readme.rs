//! The examples of `content/README.md`, tried as they are written.
//!
//! Invariant: a fenced block right below a line such as `` `en/exercises/x.toml`: `` is a whole
//! file. Put into a copy of the content, all of them together have no error.

use std::fs;
use std::path::Path;
use std::process::Command;

use geste::content::load::load_folder;
use tempfile::TempDir;

use super::files_below;
use super::text_of;

/// Each whole file of a document: its path and its text.
fn whole_files(document: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut named: Option<&str> = None;
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            let inside: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            if let Some(path) = named {
                found.push((path.to_owned(), inside.join("\n") + "\n"));
            }
            named = None;
        } else if !line.trim().is_empty() {
            named = line.strip_prefix('`').and_then(|line| line.strip_suffix("`:"));
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    for file in files_below(from) {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().expect("a file stands in a folder"))
            .expect("a folder can be made");
        fs::copy(from.join(&file), target).expect("a file can be copied");
    }
}

/// The bundled content in a folder of its own.
pub fn copy_of_content() -> TempDir {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&content, folder.path());
    folder
}

/// The content with the document's files put into it.
fn folder_with(document: &str) -> TempDir {
    let folder = copy_of_content();
    for (path, text) in whole_files(document) {
        let target = folder.path().join(path);
        fs::create_dir_all(target.parent().expect("a file stands in a folder"))
            .expect("a folder can be made");
        fs::write(target, text).expect("a file can be written");
    }
    folder
}

/// What the checker says about the content with the document's files put into it.
fn problems_with(document: &str) -> Vec<geste::content::Problem> {
    load_folder(folder_with(document).path(), None).problems
}

fn readme() -> String {
    text_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content/README.md"))
}

#[test]
fn the_full_examples_are_content_without_an_error() {
    let readme = readme();
    let names: Vec<String> = whole_files(&readme).into_iter().map(|(path, _)| path).collect();
    assert_eq!(
        names,
        [
            "en/exercises/cup-warmth.toml",
            "en/articles/warm-hands/article.md",
            "en/articles/warm-hands/claims.toml",
            "en/articles/warm-hands/quiz.toml",
        ]
    );
    let errors: Vec<String> =
        problems_with(&readme).iter().filter(|problem| problem.is_error()).map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[test]
fn a_mistake_in_an_example_would_be_found() {
    let broken = readme().replacen("length = \"2:00\"", "length = \"2:30\"", 1);
    assert!(problems_with(&broken).iter().any(|p| p.is_error() && p.file == "en/exercises/cup-warmth.toml"));
}

#[test]
fn the_full_examples_are_loaded_and_listed() {
    let folder = folder_with(&readme());
    let library = load_folder(folder.path(), None).library;
    assert_eq!(library.exercise("cup-warmth").map(|exercise| exercise.doses.len()), Some(3));
    let article = library.article("warm-hands").expect("the example is loaded");
    assert_eq!((article.claims.len(), article.quiz.len()), (2, 4));
    let mut command = Command::new(env!("CARGO_BIN_EXE_geste"));
    let asked = command.arg("--content").arg(folder.path()).args(["content", "list"]);
    let listed = asked.output().expect("the program can be started");
    let listed = String::from_utf8(listed.stdout).expect("a list is text");
    assert!(listed.contains("cup-warmth") && listed.contains("warm-hands"), "{listed}");
}
