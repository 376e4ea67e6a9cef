//! Nothing gives up: outside tests no code may end the program, and nothing unfinished stays behind.
//!
//! Invariant: where the build has just proved that a value is there, `#[expect(clippy::…, reason = "…")]`
//! stands on that item and says so.

use crate::source::Finding;
use crate::source::Source;
use crate::source::assert_none;
use crate::source::item_end;
use crate::source::line_at;
use crate::source::mentions;
use crate::source::sources;
use crate::source::text;

/// What ends the program, and the lint whose expectation allows it.
const GIVING_UP: [(&str, &str); 3] =
    [(".unwrap()", "unwrap_used"), (".expect(", "expect_used"), ("panic!", "panic")];
const UNFINISHED: [&str; 3] = ["dbg!", "todo!", "unimplemented!"];

/// Lines that an `#[expect(clippy::…, reason = "…")]` speaks for.
fn excused(code: &str, lint: &str) -> Vec<(usize, usize)> {
    let named = format!("clippy::{lint}");
    let attributes = code.match_indices("#[expect(").chain(code.match_indices("#![expect("));
    let mut excused = Vec::new();
    for (at, found) in attributes {
        let length = code.get(at..).and_then(|rest| rest.find(")]")).map_or(0, |length| length + 2);
        let attribute = code.get(at..at + length).unwrap_or("");
        let says_why = attribute.contains("reason = \"") && !attribute.contains("reason = \"\"");
        if says_why && mentions(attribute, &named) {
            let whole_file = found.starts_with("#!");
            let end = if whole_file { code.len() } else { item_end(code, at + length) };
            excused.push((line_at(code, at), line_at(code, end)));
        }
    }
    excused
}

fn check_giving_up(source: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (word, lint) in GIVING_UP {
        let excused = excused(&source.code, lint);
        for (line, code) in source.lines().filter(|(line, _)| !source.is_test(*line)) {
            let allowed = excused.iter().any(|(first, last)| (*first..=*last).contains(&line));
            if mentions(code, word) && !allowed {
                let what = format!(
                    "`{word}` outside tests. Handle the case, or put #[expect(clippy::{lint}, reason = \"…\")] on the item."
                );
                findings.push(Finding::new(&source.path, line, what));
            }
        }
    }
    findings
}

fn check_unfinished(source: &Source) -> Vec<Finding> {
    let found = |code: &str| UNFINISHED.into_iter().find(|word| mentions(code, word));
    source
        .lines()
        .filter_map(|(line, code)| Some((line, found(code)?)))
        .map(|(line, word)| Finding::new(&source.path, line, format!("`{word}`. Finish it or take it out.")))
        .collect()
}

#[test]
fn nothing_ends_the_program_outside_tests() {
    let mut all = sources(&["src"]);
    all.push(Source::new("build.rs", &text("build.rs")));
    assert_none(&all.iter().flat_map(check_giving_up).collect::<Vec<_>>());
}

#[test]
fn nothing_unfinished_stays_behind() {
    assert_none(&sources(&["src", "tests", "benches"]).iter().flat_map(check_unfinished).collect::<Vec<_>>());
}

#[cfg(test)]
mod can_fail {
    use super::*;

    fn lines(code: &str) -> Vec<usize> {
        check_giving_up(&Source::new("src/a.rs", code)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn on_code_that_gives_up() {
        assert_eq!(lines("fn a() {\n    b().unwrap();\n}\n"), [2]);
        assert_eq!(lines("fn a() {\n    b()\n        .expect(\"there\");\n}\n"), [3]);
        assert_eq!(lines("fn a() {\n    panic!(\"no\")\n}\n"), [2]);
        assert_eq!(lines("fn a() {\n    b().unwrap_or(0); // .unwrap()\n    c(\".unwrap()\");\n}\n"), [0; 0]);
    }

    #[test]
    fn on_an_expectation_without_a_reason_or_of_something_else() {
        let item = "fn a() {\n    b().expect(\"there\");\n}\nfn c() {\n    d().expect(\"there\");\n}\n";
        let with = |attribute: &str| lines(&format!("{attribute}\n{item}"));
        assert_eq!(with("#[expect(clippy::expect_used, reason = \"the build wrote it\")]"), [6]);
        assert_eq!(with("#[expect(clippy::expect_used, reason = \"\")]"), [3, 6]);
        assert_eq!(with("#[expect(clippy::expect_used)]"), [3, 6]);
        assert_eq!(with("#[expect(clippy::unwrap_used, reason = \"why\")]"), [3, 6]);
        assert_eq!(with("#![expect(clippy::expect_used, reason = \"why\")]"), [0; 0]);
    }

    #[test]
    fn on_unfinished_code_even_in_tests() {
        for word in UNFINISHED {
            let code = format!("#[cfg(test)]\nmod tests {{\n    fn a() {{ {word}(1) }}\n}}\n");
            assert_eq!(check_unfinished(&Source::new("src/a.rs", &code)).len(), 1, "{word}");
        }
    }
}
