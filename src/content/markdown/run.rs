//! A run of text in a row: a paragraph, a heading or a cell, on its way to becoming sentences.
//!
//! Invariant: `text` holds all the words; the parts lie on it in order without overlap, and a
//! marker of a claim is a part without length. A marker belongs to the sentence before it.

use super::super::document::Span;
use super::sentences::sentence_starts;

/// Words with their styles, before they are cut into sentences.
#[derive(Debug, Default)]
pub struct Run {
    text: String,
    parts: Vec<Part>,
    /// Where in `text` a line of the file begins.
    lines: Vec<(usize, u32)>,
    pub pictures: Vec<Picture>,
}

/// A picture met in a run.
#[derive(Debug)]
pub struct Picture {
    pub source: String,
    pub alt: String,
    pub caption: String,
    pub line: u32,
}

#[derive(Debug)]
struct Part {
    start: usize,
    end: usize,
    style: Style,
}

/// How a part looks or what it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Style {
    Text { strong: bool, emphasis: bool },
    Link { target: String },
    Claim { id: String },
}

impl Style {
    pub const PLAIN: Self = Self::Text { strong: false, emphasis: false };
}

/// One sentence, cut from a run.
#[derive(Debug, PartialEq)]
pub struct CutSentence {
    pub line: u32,
    pub spans: Vec<Span>,
}

impl Run {
    /// A run of plain words.
    pub fn plain(text: &str, line: u32) -> Self {
        let mut run = Self::default();
        run.push(text, Style::PLAIN, line);
        run
    }

    /// Adds words, or with [`Style::Claim`] and no words, a marker.
    pub fn push(&mut self, text: &str, style: Style, line: u32) {
        let start = self.text.len();
        self.text.push_str(text);
        self.lines.push((start, line));
        match self.parts.last_mut().filter(|last| last.style == style && !text.is_empty()) {
            Some(last) => last.end = self.text.len(),
            None => self.parts.push(Part { start, end: self.text.len(), style }),
        }
    }

    /// Whether there is nothing to read in it.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
            && !self.parts.iter().any(|part| matches!(part.style, Style::Claim { .. }))
    }

    /// The lines of markers that stand before a full stop or comma instead of after it.
    pub fn early_markers(&self) -> Vec<u32> {
        let is_early = |part: &&Part| {
            let rest = self.text.get(part.start..).unwrap_or_default();
            matches!(part.style, Style::Claim { .. }) && rest.starts_with(['.', ',', ';', ':', '!', '?'])
        };
        self.parts.iter().filter(is_early).map(|part| self.line_at(part.start)).collect()
    }

    /// Cuts the run into sentences; the spaces between them are dropped.
    pub fn sentences(&self) -> Vec<CutSentence> {
        let starts = sentence_starts(&self.text);
        let begins = std::iter::once(0).chain(starts.iter().copied());
        let ends = starts.iter().copied().chain(std::iter::once(self.text.len()));
        let cut = begins.zip(ends).map(|(from, to)| self.cut(from, to));
        cut.filter(|sentence| !sentence.spans.is_empty()).collect()
    }

    fn cut(&self, from: usize, to: usize) -> CutSentence {
        let words = self.text.get(from..to).unwrap_or_default();
        let first = from + (words.len() - words.trim_start().len());
        let last = first + words.trim().len();
        let spans = self.parts.iter().filter_map(|part| match &part.style {
            Style::Claim { id } => {
                let is_here = part.start <= to && (part.start > from || from == 0);
                is_here.then(|| Span::Claim { id: id.clone() })
            }
            Style::Text { strong, emphasis } => self.words(part, first, last).map(|text| Span::Text {
                text,
                strong: *strong,
                emphasis: *emphasis,
            }),
            Style::Link { target } => {
                self.words(part, first, last).map(|text| Span::Link { text, target: target.clone() })
            }
        });
        CutSentence { line: self.line_at(first), spans: spans.collect() }
    }

    /// The words of a part that lie between two places.
    fn words(&self, part: &Part, first: usize, last: usize) -> Option<String> {
        let words = self.text.get(part.start.max(first)..part.end.min(last))?;
        (!words.is_empty()).then(|| words.to_owned())
    }

    fn line_at(&self, offset: usize) -> u32 {
        let known = self.lines.iter().take_while(|(start, _)| *start <= offset);
        known.last().map_or(1, |(_, line)| *line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Span {
        Span::Text { text: words.to_owned(), strong: false, emphasis: false }
    }

    fn claim(id: &str) -> Style {
        Style::Claim { id: id.to_owned() }
    }

    #[test]
    fn a_marker_after_the_full_stop_belongs_to_the_sentence_before_it() {
        let mut run = Run::plain("In mice.", 4);
        run.push("", claim("a"), 4);
        run.push("", claim("b"), 4);
        run.push(" Not in", Style::PLAIN, 4);
        run.push(" ", Style::PLAIN, 5);
        run.push("people. ", Style::PLAIN, 5);
        run.push("", claim("c"), 5);
        let sentences = run.sentences();
        let marker = |id: &str| Span::Claim { id: id.to_owned() };
        assert_eq!(
            sentences,
            [
                CutSentence { line: 4, spans: vec![text("In mice."), marker("a"), marker("b")] },
                CutSentence { line: 4, spans: vec![text("Not in people."), marker("c")] },
            ]
        );
    }

    #[test]
    fn styles_are_cut_where_the_sentence_ends() {
        let mut run = Run::default();
        let strong = Style::Text { strong: true, emphasis: false };
        run.push("Legal note. Ask", strong, 1);
        run.push(" first.", Style::PLAIN, 2);
        let sentences = run.sentences();
        let bold = |words: &str| Span::Text { text: words.to_owned(), strong: true, emphasis: false };
        assert_eq!(sentences.first().map(|s| s.spans.clone()), Some(vec![bold("Legal note.")]));
        assert_eq!(sentences.get(1).map(|s| s.spans.clone()), Some(vec![bold("Ask"), text(" first.")]));
    }

    #[test]
    fn a_marker_alone_is_kept_and_a_blank_run_has_no_sentence() {
        let mut run = Run::default();
        assert!(run.is_blank() && run.sentences().is_empty());
        run.push("", claim("a"), 1);
        assert!(!run.is_blank());
        assert_eq!(run.sentences().len(), 1);
    }
}
