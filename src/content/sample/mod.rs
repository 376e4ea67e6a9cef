//! A small valid content folder for tests, and ways to break it.
//!
//! Invariant: unchanged, it has no problems at all; see the first test of [`super::load`].

mod texts;

use super::load::load_files;
use super::problem::Problem;
use super::read::Files;
use texts::*;

pub const EXERCISE: &str = "en/exercises/six-breaths.toml";
pub const ARTICLE: &str = "en/articles/what-it-is/article.md";
pub const CLAIMS: &str = "en/articles/what-it-is/claims.toml";
pub const QUIZ: &str = "en/articles/what-it-is/quiz.toml";
pub const PICTURE: &str = "en/articles/what-it-is/brain.png";
pub const PAGE: &str = "en/pages/about.md";
pub const REFERENCES: &str = "references.toml";
pub const GLOSSARY: &str = "en/glossary.toml";
pub const SAFETY: &str = "en/safety.toml";
pub const SESSION: &str = "en/sessions/short.toml";
pub const WEEKS: &str = "en/paths/start.toml";
pub const TRICKS: &str = "en/tricks.toml";

/// Every file of the folder.
pub fn files() -> Files {
    let article =
        ARTICLE_TEXT.replace("FILL", &"Some people notice this early and others later. ".repeat(80));
    let texts = [
        (EXERCISE, EXERCISE_TEXT),
        (ARTICLE, article.as_str()),
        (CLAIMS, CLAIMS_TEXT),
        (PICTURE, "not looked into"),
        (PAGE, PAGE_TEXT),
        (REFERENCES, REFERENCES_TEXT),
        (GLOSSARY, GLOSSARY_TEXT),
        (SAFETY, SAFETY_TEXT),
        (QUIZ, QUIZ_TEXT),
        (SESSION, SESSION_TEXT),
        (WEEKS, PATH_TEXT),
        (TRICKS, TRICKS_TEXT),
    ];
    texts.into_iter().map(|(file, text)| (file.to_owned(), Ok(text.as_bytes().to_vec()))).collect()
}

/// The text of one file of the folder.
pub fn text(file: &str) -> String {
    let bytes = files().remove(file).and_then(Result::ok).expect("the sample has this file");
    String::from_utf8(bytes).expect("the sample is text")
}

/// What is wrong when one piece of one file is written differently.
pub fn problems_when(file: &str, from: &str, to: &str) -> Vec<Problem> {
    let text = text(file);
    assert!(text.contains(from), "{file} has no {from:?}");
    problems_with(file, &text.replacen(from, to, 1))
}

/// What is wrong when one file has another text.
pub fn problems_with(file: &str, text: &str) -> Vec<Problem> {
    let mut files = files();
    files.insert(file.to_owned(), Ok(text.as_bytes().to_vec()));
    load_files(files, None).problems
}

/// Asserts that the change leads to exactly one problem, on the line of the change, with these words
/// in its message and in its advice.
#[track_caller]
pub fn assert_one_problem(file: &str, from: &str, to: &str, message: &str, advice: &str) {
    let problems = problems_when(file, from, to);
    let [problem] = problems.as_slice() else { panic!("not one problem but {problems:#?}") };
    let before = text(file).split(from).next().map_or(0, |text| text.matches('\n').count());
    let offset = to.len() - to.trim_start_matches('\n').len();
    assert_eq!((problem.file.as_str(), problem.line as usize), (file, before + offset + 1), "{problem}");
    assert!(problem.message.contains(message), "{problem}");
    assert!(problem.advice.contains(advice), "{problem}");
}
