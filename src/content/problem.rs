//! What is wrong with the content, where, and what to do about it.
//!
//! Invariant: a problem always names a file and a line, and always says what to do next. The build
//! prints errors and fails; the screen "Content check" lists errors first, then notes.

use std::fmt;

use serde::Serialize;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The file is left out, and the build fails.
    Error,
    /// Worth a look; the file is used.
    Note,
}

/// One thing to put right. Sorts errors first, then by file and line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    pub severity: Severity,
    /// Relative to the content folder, with forward slashes.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// What is wrong, as one sentence.
    pub message: String,
    /// What to do, as one sentence or two.
    pub advice: String,
}

impl Problem {
    /// A problem that leaves the file out.
    pub fn error(file: &str, line: u32, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            file: file.to_owned(),
            line,
            message: message.into(),
            advice: advice.into(),
        }
    }

    /// A problem that does no harm yet.
    pub fn note(file: &str, line: u32, message: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(file, line, message, advice) }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {} {}", self.file, self.line, self.message, self.advice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_come_before_notes_and_then_files_in_order() {
        let mut list = [
            Problem::note("a.toml", 1, "n", ""),
            Problem::error("b.toml", 9, "e", ""),
            Problem::error("b.toml", 2, "e", ""),
        ];
        list.sort();
        assert_eq!(
            list.map(|p| (p.file, p.line)),
            [("b.toml".into(), 2), ("b.toml".into(), 9), ("a.toml".into(), 1)]
        );
    }

    #[test]
    fn a_problem_reads_as_file_line_message_advice() {
        let problem = Problem::error("en/exercises/x.toml", 7, "The title is empty.", "Write one.");
        assert_eq!(problem.to_string(), "en/exercises/x.toml:7: The title is empty. Write one.");
    }
}
