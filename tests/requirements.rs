//! What accessibility asks, requirement by requirement, and the tests that hold each: `tests/requirements.toml`.
//!
//! Invariant: every requirement has a test that exists in the tree, or says what is left and why; a test that is
//! renamed or taken out is missed here. The wording of the requirements is our own; their numbers are those of the
//! accessibility research the project grew from.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests read the repository's own files")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

/// The last requirement there is.
const LAST: u16 = 87;

/// Those that practising with the eyes shut rests on: none of them may be without a test.
const BY_EAR: [u16; 33] = [
    1, 7, 8, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 58, 59, 60, 69, 73,
    75, 76, 77, 2, 3, 43,
];

/// One requirement.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Requirement {
    /// What is asked, in a line.
    asks: String,
    /// Each as `file::name`, the file from the repository's folder.
    #[serde(default)]
    tests: Vec<String>,
    /// What no test here can show, and why.
    #[serde(default)]
    left: String,
}

type Table = BTreeMap<String, Requirement>;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn table() -> Table {
    let text = fs::read_to_string(root().join("tests/requirements.toml")).expect("the table is there");
    toml::from_str(&text).unwrap_or_else(|error| panic!("tests/requirements.toml: {error}"))
}

fn file(path: &str) -> Option<String> {
    fs::read_to_string(root().join(path)).ok()
}

/// Whether `code` has a test function of this name.
fn has_test(code: &str, name: &str) -> bool {
    let lines: Vec<&str> = code.lines().map(str::trim).collect();
    let starts = [format!("fn {name}("), format!("pub fn {name}(")];
    lines.iter().enumerate().any(|(at, line)| {
        let named = starts.iter().any(|start| line.starts_with(start.as_str()));
        let attributes =
            lines[..at].iter().rev().take_while(|line| line.starts_with('#') || line.starts_with("//"));
        named && attributes.into_iter().any(|line| *line == "#[test]")
    })
}

/// What is wrong with a table, where `read` gives the files.
fn check(table: &Table, read: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let mut problems = Vec::new();
    for number in 1..=LAST {
        let name = format!("R{number}");
        let Some(requirement) = table.get(&name) else {
            problems.push(format!("{name} is missing. Name its tests, or say what is left."));
            continue;
        };
        if requirement.asks.is_empty() {
            problems.push(format!("{name} does not say what it asks."));
        }
        if requirement.tests.is_empty() && requirement.left.is_empty() {
            problems.push(format!("{name} has no test and does not say what is left."));
        }
        if requirement.tests.is_empty() && BY_EAR.contains(&number) {
            problems.push(format!("{name} has no test, and practice by ear rests on it."));
        }
        if !requirement.left.is_empty() && !requirement.left.ends_with('.') {
            problems.push(format!("{name}: what is left is a sentence with its reason."));
        }
        for test in &requirement.tests {
            problems.extend(wrong_with(&name, test, &read));
        }
    }
    let known = |name: &str| {
        name.strip_prefix('R').and_then(|n| n.parse().ok()).is_some_and(|n| (1..=LAST).contains(&n))
    };
    problems
        .extend(table.keys().filter(|name| !known(name)).map(|name| format!("{name} is no requirement.")));
    problems
}

fn wrong_with(name: &str, test: &str, read: impl Fn(&str) -> Option<String>) -> Option<String> {
    let Some((path, function)) = test.split_once("::") else {
        return Some(format!("{name}: {test:?} is not written as file::name."));
    };
    match read(path) {
        None => Some(format!("{name}: there is no file {path}.")),
        Some(code) if !has_test(&code, function) => Some(format!("{name}: {path} has no test {function}.")),
        Some(_) => None,
    }
}

#[test]
fn every_requirement_has_a_test_that_exists_or_says_what_is_left() {
    let problems = check(&table(), file);
    assert!(problems.is_empty(), "{} to look at:\n{}\n", problems.len(), problems.join("\n"));
}

#[cfg(test)]
mod can_fail {
    use super::*;

    fn whole() -> Table {
        let one = || Requirement { asks: "a".into(), tests: vec!["a.rs::b".into()], left: String::new() };
        (1..=LAST).map(|number| (format!("R{number}"), one())).collect()
    }

    fn problems(table: &Table, code: &str) -> usize {
        check(table, |path| (path == "a.rs").then(|| code.to_owned())).len()
    }

    const GOOD: &str = "#[test]\n#[ignore = \"long\"]\nfn b() {\n}\n";

    #[test]
    fn on_a_requirement_without_a_test_or_a_reason() {
        assert_eq!(problems(&whole(), GOOD), 0);
        let mut table = whole();
        table.remove("R9");
        assert_eq!(problems(&table, GOOD), 1);
        table.insert("R9".into(), Requirement { asks: "a".into(), ..Requirement::default() });
        assert_eq!(problems(&table, GOOD), 1);
        let left = || Requirement { asks: "a".into(), left: "By hand.".into(), ..Requirement::default() };
        table.insert("R9".into(), left());
        assert_eq!(problems(&table, GOOD), 0);
        table.insert("R1".into(), left());
        assert_eq!(problems(&table, GOOD), 1, "one that practice by ear rests on");
        table.insert("R88".into(), left());
        assert_eq!(problems(&table, GOOD), 2);
    }

    #[test]
    fn on_a_test_that_is_not_there_or_is_no_test() {
        let all = usize::from(LAST);
        assert_eq!(problems(&whole(), "fn b() {\n}\n"), all);
        assert_eq!(problems(&whole(), "#[test]\nfn bb() {\n}\n"), all);
        assert_eq!(problems(&whole(), "#[test]\nfn a() {}\nfn b() {}\n"), all);
        let gone = check(&whole(), |_| None);
        assert_eq!(gone.len(), all);
    }
}
