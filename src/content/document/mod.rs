//! Readable text: blocks of numbered sentences.
//!
//! Invariant: every sentence of a document has its own number, counted from 0 in reading order, so
//! that a position, a highlight or a spoken line can name it. Made by [`super::markdown`] in the
//! build; drawn by an exhaustive match in the reader. Blocks and spans carry their kind as the key
//! around them: a kind inside would have the JSON reader hold each of them twice, and the start wait.
//! Words of the glossary are marked by [`lexicon`].

pub mod lexicon;

use serde::Deserialize;
use serde::Serialize;

/// A whole text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub blocks: Vec<Block>,
    /// How many sentences there are.
    pub sentences: u32,
    /// How many words, for the reading time.
    pub words: u32,
}

/// One block of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// `level` 2–4 (1 is the title, which is not part of the body).
    Heading {
        level: u8,
        text: Vec<Sentence>,
    },
    Paragraph {
        text: Vec<Sentence>,
    },
    /// A list; each item is a list of blocks.
    List {
        ordered: bool,
        items: Vec<Vec<Self>>,
    },
    /// A quotation, or a note when its first words are a bold label.
    Quote {
        kind: QuoteKind,
        blocks: Vec<Self>,
    },
    Table {
        head: Vec<Cell>,
        rows: Vec<Vec<Cell>>,
    },
    /// `source` is the name of a file in the article's folder; its bytes are in the library's pictures.
    Image {
        source: String,
        alt: String,
        caption: Vec<Sentence>,
    },
    Rule,
}

/// What a quotation block is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuoteKind {
    /// Somebody's words, or a text set apart.
    Plain,
    /// `> [!NOTE]`
    Note,
    /// `> [!WARNING]`: legal and safety notes.
    Warning,
    /// `> [!TIP]`: what you can do now.
    Tip,
    /// `> [!IMPORTANT]`: in short.
    Summary,
}

/// A table's cell.
pub type Cell = Vec<Sentence>;

/// One sentence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    /// Place in the document, from 0.
    pub number: u32,
    pub spans: Vec<Span>,
}

/// A run of text in one style.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    Text {
        text: String,
        strong: bool,
        emphasis: bool,
    },
    /// `target` is `article:ID`, `exercise:ID`, `help`, `ring`, or `#heading`. Web addresses stay plain text:
    /// Geste opens no connection.
    Link {
        text: String,
        target: String,
    },
    /// A footnote marker naming a claim.
    Claim {
        id: String,
    },
    /// The first use of a word of the glossary; `word` is the entry's.
    Term {
        text: String,
        word: String,
        strong: bool,
        emphasis: bool,
    },
}

impl Sentence {
    /// The words alone, as a screen reader or a voice would say them.
    pub fn plain(&self) -> String {
        self.spans
            .iter()
            .map(|span| match span {
                Span::Text { text, .. } | Span::Link { text, .. } | Span::Term { text, .. } => text.as_str(),
                Span::Claim { .. } => "",
            })
            .collect()
    }

    /// How many words it has: parts between spaces with a letter or a digit in them.
    pub fn words(&self) -> usize {
        self.plain().split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
    }
}

impl Block {
    /// Every sentence in it, in reading order.
    pub fn sentences(&self) -> Vec<&Sentence> {
        match self {
            Self::Heading { text, .. } | Self::Paragraph { text } | Self::Image { caption: text, .. } => {
                text.iter().collect()
            }
            Self::List { items, .. } => items.iter().flatten().flat_map(Self::sentences).collect(),
            Self::Quote { blocks, .. } => blocks.iter().flat_map(Self::sentences).collect(),
            Self::Table { head, rows } => head.iter().chain(rows.iter().flatten()).flatten().collect(),
            Self::Rule => Vec::new(),
        }
    }
}

/// The name of a heading in a link `#what-is-it`: its words in lower case, joined by hyphens.
pub fn heading_link(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let words =
        lower.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’').filter(|word| !word.is_empty());
    words.map(|word| word.replace(['\'', '’'], "")).collect::<Vec<_>>().join("-")
}

impl Document {
    /// Headings with their level and the number of their first sentence.
    pub fn headings(&self) -> impl Iterator<Item = (u8, String, u32)> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading { level, text } => {
                let words = text.iter().map(Sentence::plain).collect::<Vec<_>>().join(" ");
                Some((*level, words, text.first().map_or(0, |s| s.number)))
            }
            _ => None,
        })
    }

    /// Every sentence, in reading order.
    pub fn all_sentences(&self) -> impl Iterator<Item = &Sentence> {
        self.blocks.iter().flat_map(Block::sentences)
    }

    /// The words of the glossary marked in it, in reading order, each with its sentence.
    pub fn terms(&self) -> impl Iterator<Item = (&str, u32)> {
        self.all_sentences().flat_map(|sentence| {
            sentence.spans.iter().filter_map(|span| match span {
                Span::Term { word, .. } => Some((word.as_str(), sentence.number)),
                _ => None,
            })
        })
    }

    /// The sentence that carries a claim's marker.
    pub fn claim(&self, id: &str) -> Option<u32> {
        let marks = |span: &Span| matches!(span, Span::Claim { id: here } if here == id);
        self.all_sentences().find(|s| s.spans.iter().any(marks)).map(|s| s.number)
    }

    /// The first sentence of the heading that a link `#what-is-it` names, written without `#`.
    pub fn heading(&self, link: &str) -> Option<u32> {
        self.headings().find(|(_, text, _)| heading_link(text) == link).map(|(_, _, sentence)| sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_is_named_by_its_words_in_lower_case() {
        assert_eq!(heading_link("What is it?"), "what-is-it");
        assert_eq!(
            heading_link("  Botulinum toxin: 3.5 months, isn’t it "),
            "botulinum-toxin-3-5-months-isnt-it"
        );
    }
}
