//! One file while it is being read: where each value stands, what it says, what it points to, what is wrong.
//!
//! Invariant: values are named by their path, such as `doses[1].plan[0].steps[2]`; every path has a
//! line (its own, or that of the nearest part around it). Filled by [`super::fields`] and
//! [`super::super::markdown`]; judged by [`super::super::check`].

use std::collections::BTreeMap;

use super::super::problem::Problem;

/// What is known about one file.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Relative to the content folder, with forward slashes.
    pub file: String,
    /// Sentences a person will read, with their paths, for the check of wording.
    pub prose: Vec<(String, String)>,
    /// What the file points to, with the paths of the pointers.
    pub mentions: Vec<(String, Target)>,
    lines: BTreeMap<String, u32>,
    problems: Vec<Problem>,
    /// Paths at which something could not be read.
    broken: Vec<String>,
}

/// Something a file points to, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Reference(String),
    Article(String),
    Exercise(String),
    Claim(String),
    /// A heading of the same text, as in `#what-is-it`.
    Heading(String),
    Picture(String),
    Session(String),
    /// A pose of the figure.
    Pose(String),
}

/// A file's sheet and what was read from it. Where the sheet has errors, parts of the value are placeholders.
#[derive(Debug)]
pub struct Draft<T> {
    pub sheet: Sheet,
    pub value: T,
}

impl Sheet {
    /// A sheet on which nothing is written yet.
    pub fn new(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    /// Remembers on which line a value stands.
    pub fn place(&mut self, path: &str, line: u32) {
        self.lines.insert(path.to_owned(), line);
    }

    /// The line of a value, or of the nearest part around it; 1 when nothing is known.
    pub fn line(&self, path: &str) -> u32 {
        let mut rest = path;
        loop {
            if let Some(line) = self.lines.get(rest) {
                return *line;
            }
            match rest.rfind(['.', '[']) {
                Some(end) => rest = rest.get(..end).unwrap_or_default(),
                None => return self.lines.get("").copied().unwrap_or(1),
            }
        }
    }

    /// The value at `path` could not be read: what is read from it is a placeholder.
    pub fn unreadable(&mut self, path: &str, message: impl Into<String>, advice: impl Into<String>) {
        self.unreadable_on(self.line(path), path, message, advice);
    }

    /// The same, when the line is known better than the path says.
    pub fn unreadable_on(
        &mut self,
        line: u32,
        path: &str,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.broken.push(path.to_owned());
        self.error_on(line, message, advice);
    }

    /// The value at `path` was read, and is wrong.
    pub fn error(&mut self, path: &str, message: impl Into<String>, advice: impl Into<String>) {
        self.error_on(self.line(path), message, advice);
    }

    /// The same, where only the line is known.
    pub fn error_on(&mut self, line: u32, message: impl Into<String>, advice: impl Into<String>) {
        self.problems.push(Problem::error(&self.file, line, message, advice));
    }

    /// The value at `path` was read, and is worth a look.
    pub fn note(&mut self, path: &str, message: impl Into<String>, advice: impl Into<String>) {
        self.problems.push(Problem::note(&self.file, self.line(path), message, advice));
    }

    /// Whether everything at and below `path` was readable, so that its meaning can be judged.
    pub fn is_sound(&self, path: &str) -> bool {
        !self.broken.iter().any(|broken| is_within(broken, path) || is_within(path, broken))
    }

    /// Whether the file is to be left out.
    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(Problem::is_error)
    }

    /// Takes the problems off the sheet.
    pub fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }
}

/// Whether `path` is `part` or lies below it. Everything lies below the empty path, the whole file.
fn is_within(path: &str, part: &str) -> bool {
    part.is_empty()
        || path.strip_prefix(part).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_without_a_line_takes_that_of_the_part_around_it() {
        let mut sheet = Sheet::new("x.toml");
        sheet.place("doses[1]", 12);
        sheet.place("doses[1].label", 14);
        assert_eq!(sheet.line("doses[1].label"), 14);
        assert_eq!(sheet.line("doses[1].plan[0].steps"), 12);
        assert_eq!(sheet.line("title"), 1);
    }

    #[test]
    fn a_part_is_sound_only_when_nothing_in_it_and_nothing_around_it_is_broken() {
        let mut sheet = Sheet::new("x.toml");
        sheet.unreadable("doses[1].label", "", "");
        assert!(!sheet.is_sound("doses"));
        assert!(!sheet.is_sound("doses[1].label"));
        assert!(sheet.is_sound("doses[0]"));
        assert!(sheet.is_sound("dose"));
        sheet.unreadable("", "", "");
        assert!(!sheet.is_sound("doses[0]"));
    }
}
