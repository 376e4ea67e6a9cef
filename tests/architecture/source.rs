//! A Rust file of this repository, with comments and literals blanked out, and its test code known.
//!
//! Invariant: [`Source::code`] has the same lines as the file, so a line number found in it is right.
//! Read by every check; the checks are in the files beside this one.

use std::fmt;
use std::fs;
use std::path::Path;

/// Something that should not be: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub file: String,
    pub line: usize,
    pub what: String,
}

impl Finding {
    pub fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Passes when nothing was found, and otherwise lists everything at once.
#[track_caller]
pub fn assert_none(findings: &[Finding]) {
    let list: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{} to look at:\n{}\n", list.len(), list.join("\n"));
}

/// The repository's own folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A text file of the repository.
pub fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file} cannot be read: {error}"))
}

/// One file and the lines of it that only tests use.
pub struct Source {
    /// From the repository's folder, with `/`.
    pub path: String,
    pub text: String,
    /// The text with comments, and what stands between quotes, turned into spaces.
    pub code: String,
    test_lines: Vec<bool>,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let code = blank(text);
        let mut test_lines = vec![is_test_path(path); text.lines().count()];
        for (first, last) in test_regions(&code) {
            test_lines.iter_mut().take(last).skip(first - 1).for_each(|line| *line = true);
        }
        Self { path: path.to_owned(), text: text.to_owned(), code, test_lines }
    }

    /// The lines of code with their numbers, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.code.lines())
    }

    /// Whether only tests use this line.
    pub fn is_test(&self, line: usize) -> bool {
        self.test_lines.get(line - 1).copied().unwrap_or(false)
    }

    /// The module at the top of the crate that this file belongs to.
    pub fn module(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        Some(inside.split_once('/').map_or_else(|| inside.trim_end_matches(".rs"), |(folder, _)| folder))
    }

    /// How many `super` lead from this file to the top of the crate.
    pub fn depth(&self) -> usize {
        let steps = self.path.trim_start_matches("src/").split('/').count();
        if self.path.ends_with("/mod.rs") { steps - 1 } else { steps }
    }

    /// Where the modules that this file declares are: the beginning of their paths.
    fn children(&self) -> String {
        let (folder, file) = self.path.rsplit_once('/').unwrap_or(("", &self.path));
        match file {
            "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
            other => format!("{folder}/{}", other.trim_end_matches(".rs")),
        }
    }

    /// The modules declared for tests only, as beginnings of paths.
    fn test_modules(&self) -> Vec<String> {
        let lines: Vec<&str> = self.code.lines().collect();
        let declared = lines.iter().zip(1..).filter(|(_, number)| self.is_test(*number));
        declared
            .filter_map(|(line, _)| line.trim().strip_suffix(';')?.rsplit_once("mod "))
            .map(|(_, name)| format!("{}/{}", self.children(), name.trim()))
            .collect()
    }
}

/// Every Rust file below these folders, test code marked across files.
pub fn sources(folders: &[&str]) -> Vec<Source> {
    let files = folders.iter().flat_map(|folder| files_below(folder)).filter(|file| file.ends_with(".rs"));
    let mut all: Vec<Source> = files.map(|file| Source::new(&file, &text(&file))).collect();
    let for_tests: Vec<String> = all.iter().flat_map(Source::test_modules).collect();
    for source in &mut all {
        let below = |module: &String| {
            source
                .path
                .strip_prefix(module.as_str())
                .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        };
        if for_tests.iter().any(below) {
            source.test_lines.fill(true);
        }
    }
    all
}

/// Every file below a folder, in order; hidden ones left out.
pub fn files_below(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for entry in entries(folder) {
        let path = format!("{folder}/{entry}");
        if root().join(&path).is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// The names in a folder, in order; hidden ones left out, and none when there is no such folder.
pub fn entries(folder: &str) -> Vec<String> {
    let Ok(found) = fs::read_dir(root().join(folder)) else { return Vec::new() };
    let mut names: Vec<String> =
        found.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    names
}

/// Whether `words` stand in `line` and are not a part of a longer name.
pub fn mentions(line: &str, words: &str) -> bool {
    let named = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(words).any(|(at, found)| {
        let (before, after) = (line.get(..at).unwrap_or(""), line.get(at + found.len()..).unwrap_or(""));
        let joins_before = named(words.chars().next()) && named(before.chars().next_back());
        let joins_after = named(words.chars().next_back()) && named(after.chars().next());
        !joins_before && !joins_after
    })
}

fn is_test_path(path: &str) -> bool {
    path.starts_with("tests/") || path.starts_with("benches/")
}

/// First and last line of everything that `#[cfg(test)]` stands before.
fn test_regions(code: &str) -> Vec<(usize, usize)> {
    let starts = code.match_indices("#[cfg(test)]").map(|(at, found)| (at, at + found.len()));
    starts.map(|(at, after)| (line_at(code, at), line_at(code, item_end(code, after)))).collect()
}

/// The line of a place in a text, counted from 1.
pub fn line_at(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// Where the item that begins after `from` ends: at its `;` or at its closing brace.
pub fn item_end(code: &str, from: usize) -> usize {
    let (mut round, mut curly) = (0_i32, 0_i32);
    for (at, c) in code.get(from..).unwrap_or("").char_indices() {
        match c {
            '(' | '[' => round += 1,
            ')' | ']' => round -= 1,
            '{' => curly += 1,
            '}' => curly -= 1,
            _ => {}
        }
        let ends = match c {
            ';' => round == 0 && curly == 0,
            '}' => round == 0 && curly <= 0,
            _ => false,
        };
        if ends {
            return from + at;
        }
    }
    code.len()
}

/// Comments and literals become spaces; quotes and lines stay.
fn blank(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let rest = chars.get(at..).unwrap_or(&[]);
        let length = match c {
            '/' if rest.starts_with(&['/', '/']) => rest.iter().take_while(|c| **c != '\n').count(),
            '/' if rest.starts_with(&['/', '*']) => block_comment(rest),
            '"' => quoted(rest, '"'),
            '\'' => character(rest),
            'r' if !chars
                .get(at.wrapping_sub(1))
                .is_some_and(|c| c.is_alphanumeric() && !"bc".contains(*c)) =>
            {
                raw(rest)
            }
            _ => 0,
        };
        if length == 0 {
            out.push(*c);
            at += 1;
            continue;
        }
        let keep = |place: usize, c: char| c == '\n' || (c == '"' && (place == 0 || place + 1 == length));
        out.extend(rest.iter().take(length).enumerate().map(|(i, c)| if keep(i, *c) { *c } else { ' ' }));
        at += length;
    }
    out
}

fn block_comment(rest: &[char]) -> usize {
    let mut deep = 0_usize;
    let mut at = 0;
    while let Some(pair) = rest.get(at..at + 2) {
        match pair {
            ['/', '*'] => (deep, at) = (deep + 1, at + 2),
            ['*', '/'] => (deep, at) = (deep.saturating_sub(1), at + 2),
            _ => at += 1,
        }
        if deep == 0 {
            return at;
        }
    }
    rest.len()
}

/// Length of a literal in quotes, with both of them.
fn quoted(rest: &[char], quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.iter().enumerate().skip(1) {
        if !escaped && *c == quote {
            return at + 1;
        }
        escaped = !escaped && *c == '\\';
    }
    rest.len()
}

/// Length of a character literal; none for a lifetime.
fn character(rest: &[char]) -> usize {
    match rest {
        ['\'', '\\', ..] => quoted(rest, '\''),
        ['\'', _, '\'', ..] => 3,
        _ => 0,
    }
}

/// Length of a raw string; none for a name such as `r#type`.
fn raw(rest: &[char]) -> usize {
    let marks = rest.iter().skip(1).take_while(|c| **c == '#').count();
    if rest.get(marks + 1) != Some(&'"') {
        return 0;
    }
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', marks)).collect();
    let inside = rest.get(marks + 2..).unwrap_or(&[]);
    let length = inside.windows(end.len()).position(|window| window == end);
    length.map_or(rest.len(), |length| marks + 2 + length + end.len())
}

#[test]
fn comments_and_literals_are_blank_and_lines_stay() {
    let text = "a /* b /* \" */ */ c // d\n\"e \\\" f\" g r#\"h \" \"# i '\"' j 'k \"l\nm\" n";
    let source = Source::new("src/x.rs", text);
    let words: Vec<&str> = source.code.split([' ', '\n', '"']).filter(|word| !word.is_empty()).collect();
    assert_eq!(words, ["a", "c", "g", "i", "j", "'k", "n"]);
    assert_eq!(source.code.lines().count(), text.lines().count());
}

#[test]
fn test_code_is_known_to_its_last_line() {
    let source =
        Source::new("src/x.rs", "fn a() {}\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\nfn c() {}\n");
    let lines: Vec<bool> = (1..=6).map(|line| source.is_test(line)).collect();
    assert_eq!(lines, [false, true, true, true, true, false]);
    assert_eq!(Source::new("src/a/mod.rs", "#[cfg(test)]\nmod sample;\n").test_modules(), ["src/a/sample"]);
    assert_eq!(Source::new("src/a.rs", "#[cfg(test)]\nmod tests;\n").test_modules(), ["src/a/tests"]);
}

#[test]
fn a_word_inside_a_longer_name_is_not_a_mention() {
    assert!(mentions("use std::fs::File;", "fs::"));
    assert!(!mentions("SettingsFile::new(offs::x)", "File::"));
    assert!(!mentions("let regui = 1;", "egui"));
}
