//! A folder on the disk → [`Library`] and everything wrong with it.
//!
//! Invariant: this is the only file of `content` that touches the disk, and it never fails: whatever
//! cannot be read is a problem with its path. Only folders that hold content are looked into, so
//! that a wrong folder is told at once instead of being searched. See content/README.md.

#![expect(clippy::disallowed_methods, reason = "the loader is one of the two places that touch the disk")]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::check::check;
use super::exercise::Exercise;
use super::exercise::Pacer;
use super::library::Library;
use super::problem::Problem;
use super::read::Drafts;
use super::read::Files;
use super::read::Unreadable;
use super::read::place::BASE_LANGUAGE;
use super::read::place::Place;
use super::read::place::is_folder_of_content;
use super::read::place::place;
use super::read::sheet::Draft;

/// Largest file that is read, in bytes.
const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// What came of loading a folder.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// Without the files that have errors.
    pub library: Library,
    /// The figure's poses as they are written, by id; `crate::figure` knows what they mean.
    pub poses: BTreeMap<String, toml::Value>,
    /// Errors first, then notes; each by file and line.
    pub problems: Vec<Problem>,
}

impl Loaded {
    /// Whether nothing was left out.
    pub fn is_complete(&self) -> bool {
        !self.problems.iter().any(Problem::is_error)
    }
}

/// Reads and checks a content folder. With `today`, passed review dates are noted.
pub fn load_folder(folder: &Path, today: Option<Date>) -> Loaded {
    if !folder.join(BASE_LANGUAGE).is_dir() {
        let message = format!("There is no folder “{BASE_LANGUAGE}” in {}.", folder.display());
        let advice = "Choose the folder that holds references.toml and the folder of the base language.";
        return Loaded {
            problems: vec![Problem::error(BASE_LANGUAGE, 1, message, advice)],
            ..Loaded::default()
        };
    }
    let mut files = Files::new();
    let mut problems = Vec::new();
    gather(folder, "", &mut files, &mut problems);
    let mut loaded = load_files(files, today);
    loaded.problems.extend(problems);
    loaded.problems.sort();
    loaded
}

/// Reads and checks files that are already in memory.
pub fn load_files(files: Files, today: Option<Date>) -> Loaded {
    let mut drafts = Drafts::read(files);
    check(&mut drafts, today);
    let poses = std::mem::take(&mut drafts.poses);
    let (library, problems) = drafts.finish();
    Loaded { library, poses, problems }
}

/// Reads and checks one exercise that stands alone, such as a person's own. Where it has errors, the
/// value holds what could be read. Its sources and poses are not looked for.
pub fn load_exercise(id: &str, text: &str) -> (Exercise, Vec<Problem>) {
    let file = format!("{BASE_LANGUAGE}/exercises/{id}.toml");
    let mut drafts = Drafts::read(Files::from([(file, Ok(text.as_bytes().to_vec()))]));
    check(&mut drafts, None);
    let Some(Draft { mut sheet, value }) = drafts.exercises.remove(id) else {
        let problem =
            Problem::error(id, 1, "This name cannot be that of an exercise.", "Use letters and hyphens.");
        return (Exercise::drill(id, Pacer::Free, Vec::new(), 1), vec![problem]);
    };
    let mut problems = sheet.take_problems();
    problems.sort();
    (value, problems)
}

/// The text of a file a person chose, as it is.
///
/// # Errors
/// When it cannot be read, is larger than 2 MB, or is not text.
pub fn read_text(file: &Path) -> io::Result<String> {
    if fs::metadata(file)?.len() > LARGEST_FILE {
        return Err(io::Error::other("it is larger than 2 MB"));
    }
    fs::read_to_string(file)
}

/// The sentences of the interface in each language there is, by the name of the language's folder.
///
/// # Errors
/// When the folder or one of the files cannot be read.
pub fn interface_sentences(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.path().join("interface.ftl");
        if let (true, Some(language)) = (file.is_file(), entry.file_name().to_str()) {
            languages.push((language.to_owned(), fs::read_to_string(file)?));
        }
    }
    Ok(languages)
}

fn gather(root: &Path, folder: &str, files: &mut Files, problems: &mut Vec<Problem>) {
    let entries = fs::read_dir(root.join(folder)).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            let why = cannot_read("folder", &error);
            let shown = if folder.is_empty() { "." } else { folder };
            problems.push(Problem::error(shown, 1, why.message, why.advice));
            return;
        }
    };
    for entry in entries {
        let name = entry.file_name();
        let path = match (name.to_str(), folder) {
            (Some(name), "") => name.to_owned(),
            (Some(name), _) => format!("{folder}/{name}"),
            (None, _) => {
                let shown = format!("{folder}/{}", name.to_string_lossy());
                problems.push(Problem::note(
                    &shown,
                    1,
                    "This name cannot be read.",
                    "Use letters a to z and hyphens.",
                ));
                continue;
            }
        };
        if !entry.path().is_dir() {
            files.insert(path.clone(), read_file(root, &path));
        } else if is_folder_of_content(&path) {
            gather(root, &path, files, problems);
        } else if !path.starts_with('.') && !path.contains("/.") {
            let advice = "Check its name and place against content/README.md, or take it away.";
            problems.push(Problem::note(&path, 1, "Geste does not look into this folder.", advice));
        }
    }
}

/// The bytes of a file; nothing for a file that nobody would look into.
fn read_file(root: &Path, path: &str) -> Result<Vec<u8>, Unreadable> {
    if matches!(place(path), Place::Ignored | Place::Stray) {
        return Ok(Vec::new());
    }
    let file = root.join(path);
    let about = fs::metadata(&file).map_err(|error| cannot_read("file", &error))?;
    if !about.is_file() {
        return Err(cannot_read("file", &io::Error::other("it is a pipe or a device")));
    }
    if about.len() > LARGEST_FILE {
        return Err(Unreadable {
            message: format!("This file has {} MB.", about.len().div_ceil(1024 * 1024)),
            advice: "Keep it below 2 MB: make the picture smaller, or part the text.".to_owned(),
        });
    }
    fs::read(&file).map_err(|error| cannot_read("file", &error))
}

fn cannot_read(what: &str, error: &io::Error) -> Unreadable {
    let advice = match error.kind() {
        io::ErrorKind::PermissionDenied => "Give yourself the right to read it.",
        io::ErrorKind::NotFound => "Check that it is still there, and where a link leads.",
        _ => "Check that the disk is well and the name is right.",
    };
    Unreadable { message: format!("This {what} cannot be read: {error}."), advice: advice.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    #[test]
    fn the_sample_folder_has_no_problems_and_is_complete() {
        let loaded = load_files(sample::files(), Some(jiff::civil::date(2027, 1, 1)));
        assert_eq!(loaded.problems, []);
        let library = loaded.library;
        assert_eq!((library.articles.len(), library.exercises.len(), library.pages.len()), (1, 1, 1));
        assert_eq!((library.references.len(), library.glossary.len(), library.pictures.len()), (3, 2, 1));
        assert!(library.help.is_some() && library.picture("what-it-is", "brain.png").is_some());
        let article = library.article("what-it-is");
        assert_eq!(
            article.and_then(|article| article.claim("f1-definition")).map(|(number, _)| number),
            Some(1)
        );
    }

    #[test]
    fn a_library_is_the_same_after_being_written_and_read() {
        let library = load_files(sample::files(), None).library;
        let json = serde_json::to_string(&library).unwrap();
        assert_eq!(serde_json::from_str::<Library>(&json).unwrap(), library);
    }

    #[test]
    fn a_file_with_an_error_is_left_out_and_the_others_stay() {
        let mut files = sample::files();
        let broken = sample::text(sample::EXERCISE).replace("code = \"M4\"", "code = \"X4\"");
        files.insert(sample::EXERCISE.to_owned(), Ok(broken.into_bytes()));
        let loaded = load_files(files, None);
        assert!(!loaded.is_complete());
        assert_eq!((loaded.library.exercises.len(), loaded.library.articles.len()), (0, 1));
    }

    #[test]
    fn nothing_at_all_names_the_files_that_are_missing() {
        let problems = load_files(Files::new(), None).problems;
        let files: Vec<_> = problems.iter().map(|problem| problem.file.as_str()).collect();
        assert_eq!(files, ["en/glossary.toml", "en/safety.toml", "references.toml"]);
    }

    #[test]
    fn a_file_that_is_not_text_is_one_problem_on_the_line_where_it_stops_being_text() {
        for file in [sample::EXERCISE, sample::ARTICLE, sample::CLAIMS, sample::REFERENCES, sample::PAGE] {
            let mut files = sample::files();
            files.insert(file.to_owned(), Ok(b"one\ntwo \xff".to_vec()));
            let problems = load_files(files, None).problems;
            let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
            assert_eq!((problem.file.as_str(), problem.line), (file, 2));
            assert!(problem.message.contains("UTF-8"));
        }
    }

    #[test]
    fn a_stray_file_is_noted() {
        let mut files = sample::files();
        files.insert("en/exercises/notes.txt".to_owned(), Ok(Vec::new()));
        let loaded = load_files(files, None);
        assert!(loaded.is_complete());
        assert_eq!(loaded.problems.len(), 1);
    }

    #[test]
    fn no_cut_and_no_change_anywhere_makes_the_reader_panic() {
        for (file, bytes) in sample::files() {
            let bytes = bytes.unwrap();
            for at in (0..bytes.len()).step_by(if bytes.len() > 2000 { 61 } else { 17 }) {
                for change in ["cut", "\"", "[", "\n", "\u{0}", "+++", "9"] {
                    let mut broken = bytes.clone();
                    if change == "cut" {
                        broken.truncate(at);
                    } else {
                        broken.splice(at..=at, change.bytes());
                    }
                    let loaded = load_files(Files::from([(file.clone(), Ok(broken))]), None);
                    assert!(loaded.problems.iter().all(|problem| problem.line > 0));
                }
            }
        }
    }
}
