//! `claims.toml` → [`Claim`]s, `quiz.toml` → [`QuizQuestion`]s, and `references.toml` → [`Reference`]s.
//!
//! Invariant: only the shape is read here; grades, dates and sources are judged in
//! [`super::super::super::check`].

use super::super::super::article::QuizAnswer;
use super::super::super::article::QuizQuestion;
use super::super::super::evidence::Claim;
use super::super::super::evidence::Reference;
use super::super::fields::Fields;
use super::super::sheet::Target;

/// Reads the claims of one article.
pub fn claims(fields: &mut Fields) -> Vec<Claim> {
    fields.tables("claims", claim)
}

fn claim(fields: &mut Fields) -> Claim {
    Claim {
        id: fields.id("id"),
        text: fields.text("text"),
        grade: fields.word("grade"),
        population: fields.text("population"),
        refs: fields.pointers("refs", Target::Reference),
        as_of: fields.date("as_of"),
        changed_since: fields.maybe_text("changed_since"),
        review_by: fields.date("review_by"),
        scope: fields.words("scope", 1),
        source_mark: fields.word("source_mark"),
    }
}

/// Reads the questions of one article.
pub fn quiz(fields: &mut Fields) -> Vec<QuizQuestion> {
    fields.tables("questions", |fields| QuizQuestion {
        id: fields.id("id"),
        text: fields.text("text"),
        answers: fields.tables("answers", |fields| QuizAnswer {
            text: fields.text("text"),
            is_right: fields.flag("right"),
        }),
        explanation: fields.text("explanation"),
        claim: fields.pointer("claim", Target::Claim),
    })
}

/// Reads all cited works. Titles are quoted from the works, so their wording is not checked.
pub fn references(fields: &mut Fields) -> Vec<Reference> {
    fields.tables("references", reference)
}

fn reference(fields: &mut Fields) -> Reference {
    Reference {
        key: fields.name("key"),
        also: fields.names("also", 0),
        authors: fields.name("authors"),
        year: fields.name("year"),
        title: fields.name("title"),
        venue: fields.name("venue"),
        doi: fields.maybe_name("doi"),
        pmid: fields.maybe_name("pmid"),
        mark: fields.word("mark"),
        verified: fields.name("verified"),
    }
}
