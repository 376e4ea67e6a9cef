//! `en/safety.toml` → [`HelpPage`], and `en/glossary.toml` → [`GlossaryEntry`]s.
//!
//! Invariant: only the shape is read here; dates, sources and double words are judged in
//! [`super::super::super::check`].

use super::super::super::article::AskFirst;
use super::super::super::article::EmergencyCard;
use super::super::super::article::GlossaryEntry;
use super::super::super::article::HelpGroup;
use super::super::super::article::HelpPage;
use super::super::fields::Fields;
use super::super::sheet::Target;

/// Reads the help page.
pub fn help_page(fields: &mut Fields) -> HelpPage {
    HelpPage {
        title: fields.text("title"),
        intro: fields.text("intro"),
        as_of: fields.date("as_of"),
        review_by: fields.date("review_by"),
        red_flags: fields.texts("red_flags", 1),
        refs: fields.pointers("refs", Target::Reference),
        groups: fields.tables("groups", group),
        ask_first: fields.table("ask_first", ask_first),
        card: fields.table("card", card),
    }
}

fn group(fields: &mut Fields) -> HelpGroup {
    HelpGroup {
        urgency: fields.word("urgency"),
        title: fields.text("title"),
        items: fields.texts("items", 1),
        note: fields.maybe_text("note"),
    }
}

fn ask_first(fields: &mut Fields) -> AskFirst {
    AskFirst { title: fields.text("title"), intro: fields.text("intro"), items: fields.texts("items", 1) }
}

fn card(fields: &mut Fields) -> EmergencyCard {
    EmergencyCard {
        words: fields.text("words"),
        boxes: fields.texts("boxes", 1),
        lines: fields.texts("lines", 1),
    }
}

/// Reads the words explained. Other forms of a word may be old names, so their wording is not checked.
pub fn glossary(fields: &mut Fields) -> Vec<GlossaryEntry> {
    fields.tables("entries", entry)
}

fn entry(fields: &mut Fields) -> GlossaryEntry {
    GlossaryEntry {
        word: fields.name("word"),
        also: fields.names("also", 0),
        meaning: fields.text("meaning"),
        met: fields.maybe_word("met"),
    }
}
