//! How sure we are, why, and since when.
//!
//! Invariant: every claim carries a grade, a population, a date and a review date; a claim shown
//! as fact never rests only on sources read from memory. Checked in [`crate::content::check`].

use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;

use super::vocabulary::DystoniaType;
use super::vocabulary::Grade;
use super::vocabulary::SourceMark;

/// The claim "this exercise helps people with this dystonia", graded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    pub grade: Grade,
    /// One to three plain sentences: who was studied, what was seen.
    pub summary: String,
    pub refs: Vec<String>,
    pub as_of: Date,
    pub review_by: Date,
}

/// One checkable statement of an article.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The footnote's name in the article, such as `ly18-spines`.
    pub id: String,
    pub text: String,
    pub grade: Grade,
    /// Whom the evidence is about: cells, animals, healthy people, another illness, dystonia …
    pub population: String,
    pub refs: Vec<String>,
    pub as_of: Date,
    /// What changed since the dated text or since 2021; `None` when nothing is known to us.
    pub changed_since: Option<String>,
    pub review_by: Date,
    pub scope: Vec<DystoniaType>,
    pub source_mark: SourceMark,
}

impl Claim {
    /// Whether `today` is past the review date. A clock that reads earlier than `as_of` is not
    /// trusted and says nothing.
    pub fn may_be_out_of_date(&self, today: Date) -> bool {
        today >= self.as_of && today > self.review_by
    }
}

/// A cited work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// Such as `LY18`.
    pub key: String,
    /// Other keys the research files have for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    pub authors: String,
    pub year: String,
    pub title: String,
    /// Journal, site or register, with volume and pages where known.
    pub venue: String,
    pub doi: Option<String>,
    pub pmid: Option<String>,
    pub mark: SourceMark,
    /// What of it was read.
    pub verified: String,
}
