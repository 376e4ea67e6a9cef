//! Paragraphs, headings, lists, quotations, tables.
//!
//! Invariant: every start of a part is followed to its end, also when the part is refused. What
//! stands in a row is read in [`super::inline`].

use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

use pulldown_cmark::BlockQuoteKind;
use pulldown_cmark::Event;
use pulldown_cmark::HeadingLevel;
use pulldown_cmark::Tag;

use super::super::document::Block;
use super::super::document::Cell;
use super::super::document::QuoteKind;
use super::super::document::Sentence;
use super::super::read::lines::Lines;
use super::super::read::sheet::Sheet;
use super::inline::is_inline;
use super::run::Run;

/// Lists in quotations in lists: deeper than this no screen can show them.
const DEEPEST: u32 = 8;

/// The events of one text.
pub type Events<'a> = Peekable<IntoIter<(Event<'a>, Range<usize>)>>;

/// Reads a text from its first event to its last.
pub struct Reader<'a> {
    pub events: Events<'a>,
    pub lines: Lines,
    pub sheet: &'a mut Sheet,
    /// Sentences read so far.
    pub sentences: u32,
    /// Words read so far.
    pub words: u32,
    /// Links, markers and pictures met so far.
    pub pointers: u32,
    depth: u32,
    last_level: u8,
}

impl<'a> Reader<'a> {
    pub fn new(events: Events<'a>, lines: Lines, sheet: &'a mut Sheet) -> Self {
        Self { events, lines, sheet, sentences: 0, words: 0, pointers: 0, depth: 0, last_level: 1 }
    }

    /// Reads blocks up to the end of the part they are in.
    pub fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            if is_inline(event) {
                let run = self.run();
                blocks.extend(self.paragraph(run));
                continue;
            }
            let Some((event, range)) = self.events.next() else { break };
            let line = self.lines.at(range.start);
            match event {
                Event::End(_) => break,
                Event::Rule => blocks.push(Block::Rule),
                Event::Start(tag) => self.block(tag, line, &mut blocks),
                _ => self.refuse(line, "This part is not understood.", "Write it as plain text."),
            }
        }
        blocks
    }

    /// Reads one block; its start has just been taken.
    fn block(&mut self, tag: Tag, line: u32, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Paragraph => {
                let run = self.run();
                blocks.extend(self.paragraph(run));
                self.skip_rest();
            }
            Tag::Heading { level, .. } => blocks.extend(self.heading(level, line)),
            Tag::BlockQuote(kind) => {
                let kind = self.quote_kind(kind, line);
                blocks.push(Block::Quote { kind, blocks: self.nested(line) });
            }
            Tag::List(first) => {
                blocks.push(Block::List { ordered: first.is_some(), items: self.items(line) });
            }
            Tag::Table(_) => blocks.extend(self.table()),
            Tag::CodeBlock(_) => {
                let advice = "Take away the ``` lines, or the four spaces before each line.";
                self.refuse_part(line, "A code block is not shown.", advice);
            }
            Tag::HtmlBlock => {
                let advice = "Write it in Markdown, or take it out; comments too.";
                self.refuse_part(line, "HTML is not shown.", advice);
            }
            Tag::FootnoteDefinition(id) => {
                let message = format!("The claim “{id}” is explained here.");
                self.refuse_part(line, message, "Move it to claims.toml beside the article.");
            }
            _ => self.refuse_part(line, "This part is not understood.", "Write it as plain text."),
        }
    }

    fn paragraph(&mut self, mut run: Run) -> Vec<Block> {
        let pictures = std::mem::take(&mut run.pictures);
        if run.is_blank() {
            return pictures.into_iter().map(|picture| self.image(picture)).collect();
        }
        self.refuse_pictures(&pictures);
        vec![Block::Paragraph { text: self.number(&run) }]
    }

    fn heading(&mut self, level: HeadingLevel, line: u32) -> Option<Block> {
        let level = level as u8;
        let run = self.run();
        self.skip_rest();
        self.refuse_pictures(&run.pictures);
        if level == 1 {
            self.refuse(
                line,
                "A heading with one # stands in the text.",
                "The title is in the front matter; begin with ##.",
            );
        } else if level > 4 {
            self.refuse(line, "This heading is too deep.", "Use ##, ### or ####.");
        } else if level > self.last_level + 1 {
            let advice = format!("Write {} here.", "#".repeat(usize::from(self.last_level) + 1));
            self.refuse(line, "This heading skips a level.", advice);
        }
        if self.depth > 0 {
            self.refuse(line, "A heading stands in a list or a quotation.", "Write it as a bold sentence.");
        }
        if run.is_blank() {
            self.refuse(line, "This heading is empty.", "Write its words after the #.");
            return None;
        }
        self.last_level = level.max(1);
        Some(Block::Heading { level, text: self.number(&run) })
    }

    fn quote_kind(&mut self, kind: Option<BlockQuoteKind>, line: u32) -> QuoteKind {
        match kind {
            None => QuoteKind::Plain,
            Some(BlockQuoteKind::Note) => QuoteKind::Note,
            Some(BlockQuoteKind::Tip) => QuoteKind::Tip,
            Some(BlockQuoteKind::Important) => QuoteKind::Summary,
            Some(BlockQuoteKind::Warning) => QuoteKind::Warning,
            Some(BlockQuoteKind::Caution) => {
                self.refuse(line, "[!CAUTION] is not used here.", "Write [!WARNING].");
                QuoteKind::Warning
            }
        }
    }

    fn nested(&mut self, line: u32) -> Vec<Block> {
        if self.depth == DEEPEST {
            self.refuse_part(line, "Lists and quotations stand too deep in each other.", "Use fewer levels.");
            return Vec::new();
        }
        self.depth += 1;
        let blocks = self.blocks();
        self.depth -= 1;
        blocks
    }

    fn items(&mut self, line: u32) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            items.push(self.nested(line));
        }
        items
    }

    fn table(&mut self) -> Option<Block> {
        let mut rows = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            rows.push(self.row());
        }
        let mut rows = rows.into_iter();
        rows.next().map(|head| Block::Table { head, rows: rows.collect() })
    }

    fn row(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        while let Some((Event::Start(_), _)) = self.events.next() {
            let run = self.run();
            self.skip_rest();
            self.refuse_pictures(&run.pictures);
            cells.push(self.number(&run));
        }
        cells
    }

    /// Cuts a run into sentences and gives them their numbers.
    pub fn number(&mut self, run: &Run) -> Vec<Sentence> {
        for line in run.early_markers() {
            let advice = "Put the marker after the full stop or comma: … in mice.[^id]";
            self.refuse(line, "A claim's marker stands before the full stop or comma.", advice);
        }
        let mut sentences = Vec::new();
        for cut in run.sentences() {
            let sentence = Sentence { number: self.sentences, spans: cut.spans };
            let path = format!("body[{}]", sentence.number);
            let plain = sentence.plain();
            self.sheet.place(&path, cut.line);
            if ["](", "[^", "[!", "**", "__"].iter().any(|left_over| plain.contains(left_over)) {
                let advice = "Check the brackets and stars; a link has no spaces in its target.";
                self.refuse(
                    cut.line,
                    "Some Markdown here is not understood and would be shown as it is.",
                    advice,
                );
            }
            self.words = self.words.saturating_add(u32::try_from(sentence.words()).unwrap_or(u32::MAX));
            self.sentences += 1;
            self.sheet.prose.push((path, plain));
            sentences.push(sentence);
        }
        sentences
    }

    pub fn refuse(&mut self, line: u32, message: impl Into<String>, advice: impl Into<String>) {
        self.sheet.error_on(line, message, advice);
    }

    /// Refuses a part whose start has just been taken, and goes on after its end.
    fn refuse_part(&mut self, line: u32, message: impl Into<String>, advice: impl Into<String>) {
        self.refuse(line, message, advice);
        self.skip_rest();
    }

    /// Goes on after the end of the part whose start has been taken.
    fn skip_rest(&mut self) {
        let mut open = 1_u32;
        while open > 0 {
            match self.events.next() {
                Some((Event::Start(_), _)) => open += 1,
                Some((Event::End(_), _)) => open -= 1,
                Some(_) => {}
                None => return,
            }
        }
    }
}
