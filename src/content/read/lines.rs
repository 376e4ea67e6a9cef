//! From a place in a text to the line of the file it stands on.
//!
//! Invariant: lines count from 1 in the whole file, even when the text is only a part of it.

/// Where the lines of a text begin.
pub struct Lines {
    first_line: u32,
    newlines: Vec<usize>,
}

impl Lines {
    /// Counts the lines of a text that begins on `first_line` of its file.
    pub fn new(text: &str, first_line: u32) -> Self {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Self { first_line, newlines: newlines.map(|(offset, _)| offset).collect() }
    }

    /// The line at a byte offset; the last one when the offset is past the end.
    pub fn at(&self, offset: usize) -> u32 {
        let before = self.newlines.partition_point(|newline| *newline < offset);
        self.first_line.saturating_add(u32::try_from(before).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_belongs_to_the_line_it_ends() {
        let lines = Lines::new("ab\nc\n\nd", 10);
        assert_eq!([0, 2, 3, 5, 6, 99].map(|offset| lines.at(offset)), [10, 10, 11, 12, 13, 13]);
    }
}
