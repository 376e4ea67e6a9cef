//! The content folder as authors meet it: on the disk, whole or broken.
//!
//! The rules themselves are tested beside the code, in `src/content`; here is what needs the whole
//! folder: the bundled content, its shape (`content/shape.rs`), its linked words (`content/linked.rs`), its
//! reviewed words (`content/reviewed.rs`), its spelling (`content/spelling.rs`), each check broken once
//! (`content/broken.rs`), and the examples for authors
//! (`content/readme.rs`).

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests touch the disk")]

#[path = "content/broken.rs"]
mod broken;
#[path = "content/linked.rs"]
mod linked;
#[path = "content/readme.rs"]
mod readme;
#[path = "content/reviewed.rs"]
mod reviewed;
#[path = "content/shape.rs"]
mod shape;
#[path = "content/spelling.rs"]
mod spelling;

use std::fs;
use std::path::Path;

use geste::content::Problem;
use geste::content::load::load_exercise;
use geste::content::load::load_folder;
use tempfile::TempDir;

/// A folder with these files.
fn folder_with(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    for (file, bytes) in files {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    folder
}

fn text_of(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{} cannot be read: {error}", file.display()))
}

/// Every file below a folder, by its path in it with forward slashes; hidden ones left out.
fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there").filter_map(Result::ok) {
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else { continue };
        match entry.path() {
            _ if name.starts_with('.') => {}
            below if below.is_dir() => {
                files.extend(files_below(&below).into_iter().map(|file| format!("{name}/{file}")));
            }
            _ => files.push(name),
        }
    }
    files.sort();
    files
}

fn problems_of(folder: &TempDir) -> Vec<Problem> {
    load_folder(folder.path(), None).problems
}

#[track_caller]
fn assert_has(problems: &[Problem], start: &str, words: &str) {
    let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(
        texts.iter().any(|text| text.starts_with(start) && text.contains(words)),
        "no {start} {words} in {texts:#?}"
    );
}

#[test]
fn the_bundled_content_has_no_errors_and_nothing_is_left_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let loaded = load_folder(&folder, None);
    let errors: Vec<String> =
        loaded.problems.iter().filter(|p| p.is_error()).map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new());
    let count = |part: &str| fs::read_dir(folder.join("en").join(part)).expect("the folder is there").count();
    assert_eq!(loaded.library.exercises.len(), count("exercises"));
    assert_eq!(loaded.library.articles.len(), count("articles"));
    assert_eq!(loaded.library.pages.len(), count("pages"));
    assert!(loaded.library.help.is_some());
}

#[test]
fn a_folder_of_broken_files_gives_each_problem_its_file_and_line() {
    let folder = folder_with(&[
        ("references.toml", b"[[references]]\nkey = \"A1\"\nyear = 2020\n"),
        ("en/exercises/sit.toml", b"id = \"sit\"\ntitle = \"Sit\ncode = \"M1\"\n"),
        ("en/exercises/stand.toml", b"id = \"stnad\"\npillar = \"Q\"\nwild = true\n"),
        ("en/articles/why/article.md", b"no front matter\n"),
        (
            "en/pages/about.md",
            b"+++\nid = \"about\"\ntitle = \"About\"\n+++\nSee [this](https://example.org).\n",
        ),
        ("en/glossary.toml", b"\xff"),
        ("en/exercises/notes.txt", b"stray"),
    ]);
    let problems = problems_of(&folder);
    assert_has(&problems, "references.toml:3: ", "should be text");
    assert_has(&problems, "references.toml:1: ", "“title” is missing");
    assert_has(&problems, "en/exercises/sit.toml:2: ", "TOML");
    assert_has(&problems, "en/exercises/stand.toml:1: ", "differs from the name “stand”");
    assert_has(&problems, "en/exercises/stand.toml:2: ", "Allowed: M, A, P, S.");
    assert_has(&problems, "en/exercises/stand.toml:3: ", "not known here");
    assert_has(&problems, "en/articles/why/article.md:1: ", "front matter");
    assert_has(&problems, "en/pages/about.md:5: ", "opens no connection");
    assert_has(&problems, "en/glossary.toml:1: ", "UTF-8");
    assert_has(&problems, "en/safety.toml:1: ", "missing");
    assert_has(&problems, "en/exercises/notes.txt:1: ", "does not read this file");
}

#[test]
fn a_folder_that_holds_no_content_is_told_at_once_and_not_searched() {
    let folder = folder_with(&[("holiday/photo.png", b"x")]);
    let problems = problems_of(&folder);
    assert_eq!(problems.len(), 1);
    assert_has(&problems, "en:1: ", "There is no folder “en”");
    assert_eq!(load_folder(&folder.path().join("nowhere"), None).problems.len(), 1);
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let large = vec![b'#'; 3 * 1024 * 1024];
    let problems = problems_of(&folder_with(&[("en/safety.toml", &large)]));
    assert_has(&problems, "en/safety.toml:1: ", "3 MB");
}

#[test]
fn a_folder_nobody_asked_for_is_noted_and_not_looked_into() {
    let problems = problems_of(&folder_with(&[("en/exercises/neck/turn.toml", b"broken =")]));
    assert_has(&problems, "en/exercises/neck:1: ", "does not look into this folder");
    assert!(!problems.iter().any(|problem| problem.file.ends_with("turn.toml")));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_nowhere_is_a_problem() {
    let folder = folder_with(&[("en/exercises/sit.toml", b"")]);
    std::os::unix::fs::symlink("gone.toml", folder.path().join("en/exercises/lost.toml"))
        .expect("a link can be made");
    assert_has(&problems_of(&folder), "en/exercises/lost.toml:1: ", "cannot be read");
}

#[test]
fn every_picture_and_font_is_listed_with_its_licence() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let list = text_of(&assets.join("LICENCES.md"));
    let is_text = |file: &String| file.ends_with(".md") || file.ends_with(".txt");
    let unlisted: Vec<String> = files_below(&assets)
        .into_iter()
        .filter(|file| !is_text(file) && !list.contains(&format!("`{file}`")))
        .collect();
    assert_eq!(unlisted, Vec::<String>::new(), "give each its line in assets/LICENCES.md");
}

#[test]
fn the_library_has_what_it_promises() {
    let library = load_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), None).library;
    let claims: usize = library.articles.iter().map(|article| article.claims.len()).sum();
    let questions: usize = library.articles.iter().map(|article| article.quiz.len()).sum();
    let least = [
        (library.articles.len(), 28),
        (library.exercises.len(), 57),
        (library.sessions.len(), 10),
        (library.paths.len(), 9),
        (claims, 280),
        (library.references.len(), 140),
        (questions, 130),
        (library.glossary.len(), 90),
    ];
    for (found, least) in least {
        assert!(found >= least, "{found} of {least}, in {least:?}");
    }
}

#[test]
fn every_exercise_is_written_as_it_was_read() {
    let library = load_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), None).library;
    for exercise in &library.exercises {
        let (back, problems) = load_exercise(&exercise.id, &exercise.to_toml());
        let errors: Vec<String> = problems.iter().filter(|p| p.is_error()).map(ToString::to_string).collect();
        assert_eq!((&back, errors), (exercise, Vec::new()), "{}", exercise.id);
    }
}
