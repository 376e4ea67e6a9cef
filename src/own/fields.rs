//! Which field of the page a problem of the checker belongs to.
//!
//! Invariant: the text is the one the problem was found in, as `Exercise::to_toml` writes it: one key
//! a line, steps under `[[steps]]`.

use crate::content::Problem;

/// A field of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Title,
    Purpose,
    Warning,
    /// By its place.
    Step(usize),
    Guide,
    Stop,
    /// None of these: shown above all.
    Other,
}

/// The field a problem is about.
pub fn field_of(text: &str, problem: &Problem) -> Field {
    let mut steps = 0_usize;
    let mut section = "";
    let last = usize::try_from(problem.line).unwrap_or(usize::MAX);
    let mut key = "";
    for line in text.lines().take(last) {
        if line.starts_with('[') {
            section = line;
            steps += usize::from(line == "[[steps]]");
        }
        key = line.split(" = ").next().unwrap_or_default();
    }
    match (section, key) {
        ("[[steps]]", _) => Field::Step(steps.saturating_sub(1)),
        ("[pacer]", _) => Field::Guide,
        ("", "title") => Field::Title,
        ("", "purpose") => Field::Purpose,
        ("", "warning") => Field::Warning,
        ("", "stop") => Field::Stop,
        _ => Field::Other,
    }
}
