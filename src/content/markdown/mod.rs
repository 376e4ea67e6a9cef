//! Markdown → [`Document`] of numbered sentences.
//!
//! Invariant: whatever Geste cannot draw or follow is a problem with its line, never silently
//! dropped text. [`blocks`] reads the parts of a page, [`inline`] what stands in a row, which makes a
//! [`run`]; [`sentences`] knows where to cut.

mod blocks;
mod inline;
mod run;
mod sentences;

pub use sentences::split_sentences;

use pulldown_cmark::Options;
use pulldown_cmark::Parser;

use super::document::Document;
use super::read::lines::Lines;
use super::read::sheet::Sheet;
use blocks::Reader;

/// Reads the Markdown of a file, which begins on `first_line`. On the sheet, the sentence with
/// number 3 has the path `body[3]`.
pub fn read_markdown(sheet: &mut Sheet, text: &str, first_line: u32) -> Document {
    // Of the two footnote flavours only the old one accepts markers without a definition below.
    let options = Options::ENABLE_TABLES | Options::ENABLE_OLD_FOOTNOTES | Options::ENABLE_GFM;
    let events: Vec<_> = Parser::new_ext(text, options).into_offset_iter().collect();
    sheet.place("body", first_line);
    let mut reader = Reader::new(events.into_iter().peekable(), Lines::new(text, first_line), sheet);
    let blocks = reader.blocks();
    Document { blocks, sentences: reader.sentences, words: reader.words }
}

#[cfg(test)]
mod tests {
    use super::super::document::Block;
    use super::super::document::QuoteKind;
    use super::super::document::Span;
    use super::*;

    fn read(text: &str) -> (Document, Sheet) {
        let mut sheet = Sheet::new("x.md");
        let document = read_markdown(&mut sheet, text, 11);
        (document, sheet)
    }

    #[track_caller]
    fn assert_refused(text: &str, line: u32, message: &str) {
        let problems = read(text).1.take_problems();
        let [problem] = problems.as_slice() else { panic!("not one problem but {problems:#?}") };
        assert_eq!(problem.line, line, "{problem}");
        assert!(problem.message.contains(message), "{problem}");
    }

    #[test]
    fn every_kind_of_block_is_read_and_its_sentences_are_numbered_in_reading_order() {
        let text = "> [!IMPORTANT]\n> One. Two.\n\n## Three?\n\nFour\ngoes on. Five.\n\n- six\n- seven\n\n1. eight\n\n\
                    | nine | ten |\n| - | - |\n| eleven | twelve |\n\n---\n\n![alt](a.png \"Thirteen.\")\n\n> fourteen\n";
        let (document, mut sheet) = read(text);
        assert_eq!(sheet.take_problems(), []);
        let numbers: Vec<u32> = document.blocks.iter().flat_map(Block::sentences).map(|s| s.number).collect();
        assert_eq!(numbers, (0..14).collect::<Vec<_>>());
        assert_eq!((document.sentences, document.words), (14, 16));
        assert_eq!([0, 2, 3, 4, 13].map(|n| sheet.line(&format!("body[{n}]"))), [12, 14, 16, 17, 32]);
    }

    #[test]
    fn bold_italics_links_and_markers_become_spans() {
        let (document, mut sheet) = read("A *light* **touch**.[^geste] See [help](help).");
        assert_eq!(sheet.take_problems(), []);
        let text = |text: &str, strong, emphasis| Span::Text { text: text.to_owned(), strong, emphasis };
        let sentences: Vec<_> =
            document.blocks.iter().flat_map(Block::sentences).map(|s| s.spans.clone()).collect();
        let first = vec![
            text("A ", false, false),
            text("light", false, true),
            text(" ", false, false),
            text("touch", true, false),
            text(".", false, false),
            Span::Claim { id: "geste".to_owned() },
        ];
        let link = Span::Link { text: "help".to_owned(), target: "help".to_owned() };
        let second = vec![text("See ", false, false), link, text(".", false, false)];
        assert_eq!(sentences, [first, second]);
    }

    #[test]
    fn each_kind_of_alert_has_its_kind_of_quotation() {
        for (word, kind) in [
            ("NOTE", QuoteKind::Note),
            ("WARNING", QuoteKind::Warning),
            ("TIP", QuoteKind::Tip),
            ("IMPORTANT", QuoteKind::Summary),
        ] {
            let blocks = read(&format!("> [!{word}]\n> Text.")).0.blocks;
            assert!(
                matches!(blocks.as_slice(), [Block::Quote { kind: found, .. }] if *found == kind),
                "{word}"
            );
        }
        assert_refused("> [!CAUTION]\n> Text.", 11, "CAUTION");
    }

    #[test]
    fn a_link_out_of_geste_is_refused() {
        assert_refused("One.\n\nSee [this](https://example.org).", 13, "https://example.org");
        assert_refused("See <https://example.org>.", 11, "leads out");
        assert_refused("See [this](other.md).", 11, "other.md");
    }

    #[test]
    fn what_geste_does_not_show_is_refused_on_its_line() {
        assert_refused("One.\n\n<div>\nx\n</div>\n\nTwo.", 13, "HTML");
        assert_refused("One <b>two.", 11, "HTML");
        assert_refused("<!-- later -->", 11, "HTML");
        assert_refused("One.\n\n```\ncode\n```\n\nTwo.", 13, "code block");
        assert_refused("One `two`.", 11, "`two`");
        assert_refused("One.\n\n[^a]: The claim.", 13, "“a” is explained here");
    }

    #[test]
    fn headings_begin_at_two_and_skip_no_level() {
        assert_refused("# Title", 11, "one #");
        assert_refused("## One\n\n#### Two", 13, "skips");
        assert_refused("### One", 11, "skips");
        assert_refused("- ## One", 11, "in a list");
        assert_eq!(read("## One\n\n### Two\n\n## Three").1.take_problems(), []);
    }

    #[test]
    fn a_picture_stands_alone_and_is_described() {
        assert_refused("Here ![a brain](a.png) is.", 11, "in a line of text");
        assert_refused("![](a.png)", 11, "no description");
    }

    #[test]
    fn markdown_that_would_be_shown_as_it_is_written_is_refused() {
        assert_refused("See [six](exercise: six).", 11, "not understood");
        assert_refused("> [!NOTE] on the same line", 11, "not understood");
        assert_refused("Two ** stars.", 11, "not understood");
        assert_refused("In mice[^a].", 11, "before the full stop");
    }

    #[test]
    fn a_text_that_stands_in_itself_too_deep_is_refused_and_not_followed() {
        assert_refused(&format!("{}x", ">".repeat(50_000)), 11, "too deep");
    }
}
