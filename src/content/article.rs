//! An article, a page, a word of the glossary, and the help page.
//!
//! Invariant: text is already a [`Document`] of numbered sentences; screens never parse Markdown.

use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;

use super::document::Document;
use super::evidence::Claim;
use super::vocabulary::DystoniaType;
use super::vocabulary::Grade;
use super::vocabulary::Met;
use super::vocabulary::Stage;
use super::vocabulary::words;

/// A text to read, with its claims.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    pub id: String,
    pub title: String,
    /// One sentence for lists.
    pub summary: String,
    /// Reading time at about 180 words a minute.
    pub minutes: u32,
    pub stage: Stage,
    pub scope: Vec<DystoniaType>,
    /// The overall strength of what it says, for lists.
    pub grade: Grade,
    /// Position in the reading order, from 1.
    pub order: u32,
    /// Day of the last check.
    pub checked: Date,
    /// Exercises that follow from it.
    pub exercises: Vec<String>,
    /// Who made each picture of its folder, and under which licence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pictures: Vec<PictureCredit>,
    pub claims: Vec<Claim>,
    /// Questions to try one's understanding; none where a quiz would test the person.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quiz: Vec<QuizQuestion>,
    pub body: Document,
}

/// Where a picture comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureCredit {
    /// The name of a file in the article's folder.
    pub file: String,
    pub by: String,
    /// Such as "CC BY-SA 4.0" or "public domain".
    pub licence: String,
}

/// One question about what an article says and how sure it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuizQuestion {
    pub id: String,
    pub text: String,
    /// Two to four, exactly one of them right.
    pub answers: Vec<QuizAnswer>,
    /// Shown after any answer.
    pub explanation: String,
    /// The claim of the article it rests on.
    pub claim: String,
}

/// One answer to choose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuizAnswer {
    pub text: String,
    pub is_right: bool,
}

impl Article {
    /// The claim a footnote marker points to, with its number from 1.
    pub fn claim(&self, id: &str) -> Option<(usize, &Claim)> {
        self.claims.iter().enumerate().find(|(_, c)| c.id == id).map(|(i, c)| (i + 1, c))
    }
}

/// A short page outside the reading list: instructions for use, about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page {
    pub id: String,
    pub title: String,
    pub body: Document,
}

/// A word explained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GlossaryEntry {
    pub word: String,
    /// Other spellings and forms that mean the same.
    pub also: Vec<String>,
    pub meaning: String,
    /// Where it is met, for a word that no text here uses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub met: Option<Met>,
}

/// When to get help; works with no store and no network.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpPage {
    pub title: String,
    pub intro: String,
    pub as_of: Date,
    pub review_by: Date,
    pub groups: Vec<HelpGroup>,
    /// "Is one of these new?", shown after a stop because of a symptom.
    pub red_flags: Vec<String>,
    /// "Please ask a clinician before you use the practice part."
    pub ask_first: AskFirst,
    /// What to show to ambulance and hospital staff.
    pub card: EmergencyCard,
    pub refs: Vec<String>,
}

/// One block of the help page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpGroup {
    pub urgency: Urgency,
    pub title: String,
    pub items: Vec<String>,
    pub note: Option<String>,
}

words! {
    /// How soon.
    Urgency {
        Now = "now", Today = "today", ThisWeek = "this-week", WhileYouWait = "while-you-wait",
        NotAnEmergency = "not-an-emergency",
    }
}

/// The list of the safety review, section 2.5.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AskFirst {
    pub title: String,
    pub intro: String,
    pub items: Vec<String>,
}

/// The emergency card. It informs and decides nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmergencyCard {
    /// The words to show; the same wherever the card is.
    pub words: String,
    /// To tick: "stimulator".
    pub boxes: Vec<String>,
    /// What a person fills in, line by line.
    pub lines: Vec<String>,
}
