//! What is chosen, typed or looked at just now, and not kept.
//!
//! Invariant: nothing here is a fact; closing Geste loses it, and nobody misses it.

use crate::app::DayDrafts;
use crate::app::PartDrafts;
use crate::app::Shelf;
use crate::practice::Wish;
use crate::record::Ratings;
use crate::record::SymptomNote;
use std::time::Duration;

/// What has been chosen but not kept yet.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    /// The exercise whose page the amount and the ratings before were chosen on.
    pub exercise: String,
    pub dose: Option<String>,
    pub before: Ratings,
    pub after: Ratings,
    pub notes: Vec<SymptomNote>,
    /// A folder typed in place of choosing one.
    pub content_folder: String,
    /// The use that the next key is wanted for.
    pub key_for: Option<String>,
    pub key_note: Option<KeyNote>,
    /// Start was pressed while something still asks; the page says so.
    pub asked_first: bool,
    pub day: DayDrafts,
    /// How the parts of a sequence were.
    pub parts: PartDrafts,
    /// What the person wishes for today.
    pub wish: Wish,
    /// Today shows what else there is.
    pub others: bool,
    pub shelf: Shelf,
    /// The week shown open on a path's page, from 0; nothing while the present one is.
    pub open_week: Option<usize>,
    /// At first start: the path to look at afterwards.
    pub begin_with: Option<String>,
    /// Since when the movement is shown on an exercise's page; nothing while it stands still.
    pub shown_since: Option<Duration>,
    /// The key picture that stands there, counted from 0.
    pub key_picture: usize,
}

/// What became of a key that the person wanted for something, to be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyNote {
    pub key: String,
    pub for_: String,
    /// The use it had until now.
    pub taken_from: Option<String>,
    /// It keeps its meaning.
    pub fixed: bool,
}

/// What the reader shows besides the text.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Sentence the text should stand at when it opens or after a jump.
    pub jump_to: Option<u32>,
    /// Frames in which the jump was tried.
    pub(in crate::app) tries: u8,
    /// Sentence last seen at the top.
    pub at: u32,
    pub claim: Option<String>,
    pub contents: bool,
}
