//! The shape of files and folders: small, named after what they are about, opening with why they exist.
//!
//! Invariant: a limit is a norm of ARCHITECTURE.md and nothing else; a file that has outgrown one is
//! split along its subject, never along a line number.

use crate::source::Finding;
use crate::source::Source;
use crate::source::assert_none;
use crate::source::entries;
use crate::source::files_below;
use crate::source::item_end;
use crate::source::line_at;
use crate::source::sources;
use crate::source::text;

const LONGEST_FILE: usize = 400;
const LONGEST_FUNCTION: usize = 60;
const LONGEST_START: usize = 60;
const MEDIAN_FILE: usize = 120;
const MOST_ENTRIES: usize = 15;
const EMPTY_NAMES: [&str; 6] = ["utils", "helpers", "common", "misc", "types", "manager"];
const RUST: [&str; 3] = ["src", "tests", "benches"];

/// All Rust files, `build.rs` included.
fn everything() -> Vec<Source> {
    let mut all = sources(&RUST);
    all.push(Source::new("build.rs", &text("build.rs")));
    all
}

fn check_opening(source: &Source) -> Option<Finding> {
    let opens = source.text.starts_with("//! ");
    let what =
        "does not open with `//!`. Say what the file is for, its one invariant, and where to look next.";
    (!opens).then(|| Finding::new(&source.path, 1, what))
}

fn check_length(source: &Source) -> Option<Finding> {
    let start = ["src/main.rs", "build.rs"].contains(&source.path.as_str());
    let most = if start { LONGEST_START } else { LONGEST_FILE };
    let lines = source.text.lines().count();
    (lines > most).then(|| {
        Finding::new(&source.path, most + 1, format!("{lines} lines; {most} at most. Split it by subject."))
    })
}

fn check_functions(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, name) in functions(&source.code) {
        let end = item_end(&source.code, at);
        let (first, last) = (line_at(&source.code, at), line_at(&source.code, end));
        let lines = last - first + 1;
        if lines > LONGEST_FUNCTION {
            let what =
                format!("`{name}` has {lines} lines; {LONGEST_FUNCTION} at most. Give a part its own name.");
            findings.push(Finding::new(&source.path, first, what));
        }
    }
    findings
}

/// Where each function begins, and its name. `fn(u8)` is a type and no function.
fn functions(code: &str) -> Vec<(usize, &str)> {
    let begins =
        |at: usize| !code.get(..at).unwrap_or("").ends_with(|c: char| c.is_alphanumeric() || c == '_');
    code.match_indices("fn ")
        .filter(|(at, _)| begins(*at))
        .filter_map(|(at, found)| {
            let name =
                code.get(at + found.len()..)?.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
            (!name.is_empty()).then_some((at, name))
        })
        .collect()
}

/// Folders with too much in them. `src` itself is the map: each entry is a row of the import table.
fn check_folder(folder: &str, count: usize) -> Option<Finding> {
    (folder != "src" && count > MOST_ENTRIES).then(|| {
        let what =
            format!("{count} entries; {MOST_ENTRIES} at most. Put those that belong together in a folder.");
        Finding::new(folder, 1, what)
    })
}

fn check_name(path: &str) -> Option<Finding> {
    let names = path.split('/').map(|part| part.split('.').next().unwrap_or(part));
    let empty = names.into_iter().find(|name| EMPTY_NAMES.contains(name))?;
    let what = format!("`{empty}` says what kind of code it is. Name it after what it is about.");
    Some(Finding::new(path, 1, what))
}

/// The middle one of the lengths.
fn median(mut lengths: Vec<usize>) -> usize {
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).copied().unwrap_or(0)
}

#[test]
fn every_file_says_first_what_it_is_for() {
    assert_none(&everything().iter().filter_map(check_opening).collect::<Vec<_>>());
}

#[test]
fn files_and_functions_stay_short() {
    let all = everything();
    let mut findings: Vec<Finding> = all.iter().filter_map(check_length).collect();
    findings.extend(all.iter().flat_map(check_functions));
    assert_none(&findings);
}

#[test]
fn half_of_the_files_are_small() {
    let middle = median(sources(&["src"]).iter().map(|source| source.text.lines().count()).collect());
    println!("median length of the files in src: {middle} lines");
    assert!(middle <= MEDIAN_FILE, "the median file of src has {middle} lines; {MEDIAN_FILE} at most");
}

#[test]
fn folders_hold_few_things_and_are_named_after_them() {
    let files: Vec<String> =
        ["src", "tests", "benches", "assets"].into_iter().flat_map(files_below).collect();
    let mut folders: Vec<&str> =
        files.iter().filter_map(|file| file.rsplit_once('/')).map(|(folder, _)| folder).collect();
    folders.sort_unstable();
    folders.dedup();
    let mut findings: Vec<Finding> =
        folders.iter().filter_map(|folder| check_folder(folder, entries(folder).len())).collect();
    findings.extend(files.iter().filter_map(|file| check_name(file)));
    assert_none(&findings);
}

#[cfg(test)]
mod can_fail {
    use super::*;

    #[test]
    fn on_a_file_that_does_not_say_what_it_is_for() {
        assert!(check_opening(&Source::new("src/a.rs", "// a\n")).is_some());
        assert!(check_opening(&Source::new("src/a.rs", "//! What it is for.\n")).is_none());
    }

    #[test]
    fn on_long_files_and_long_starts() {
        assert!(check_length(&Source::new("src/a.rs", &"\n".repeat(401))).is_some());
        assert!(check_length(&Source::new("src/a.rs", &"\n".repeat(400))).is_none());
        assert!(check_length(&Source::new("src/main.rs", &"\n".repeat(61))).is_some());
    }

    #[test]
    fn on_a_function_of_61_lines_whatever_stands_in_its_head() {
        let long = |lines: usize| {
            let body = "    \"}\"; // }\n".repeat(lines - 2);
            Source::new(
                "src/a.rs",
                &format!("type F = fn(u8);\npub fn a(x: [u8; 2]) -> [u8; 2] {{\n{body}}}\n"),
            )
        };
        let findings = check_functions(&long(61));
        assert_eq!(findings.iter().map(|f| f.line).collect::<Vec<_>>(), [2]);
        assert!(check_functions(&long(60)).is_empty());
    }

    #[test]
    fn on_a_full_folder_an_empty_name_and_a_heavy_middle() {
        assert!(check_folder("src/ui", 16).is_some());
        assert!(check_folder("src/ui", 15).is_none());
        assert!(check_name("src/ui/helpers.rs").is_some());
        assert!(check_name("src/common/page.rs").is_some());
        assert!(check_name("src/ui/type_scale.rs").is_none());
        assert_eq!(median(vec![400, 1, 121, 2, 300]), 121);
    }
}
