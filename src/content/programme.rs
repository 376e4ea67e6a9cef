//! What is put together from exercises and articles: ready sessions, learning paths, the list of touches.
//!
//! Invariant: everything named here is there, and a session's stated minutes are the sum of its
//! items within half a minute ([`crate::content::check`]). How a session plays is
//! `session::sequence`; what is proposed from a path is `practice`.

use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;

use super::exercise::Millis;
use super::vocabulary::Audience;
use super::vocabulary::DystoniaType;
use super::vocabulary::Region;
use super::vocabulary::Stage;

/// Several exercises that play as one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReadySession {
    pub id: String,
    pub title: String,
    pub summary: String,
    /// Stated length, in minutes.
    pub minutes: u32,
    pub regions: Vec<Region>,
    pub audience: Audience,
    /// Made for a hard day.
    pub hard_day: bool,
    pub items: Vec<SessionItem>,
    pub note: Option<String>,
}

/// One part of a ready session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionItem {
    Exercise {
        portion: Portion,
        /// The other one to choose from.
        instead: Option<Portion>,
    },
    /// The person's own helpful touch, for this long.
    Trick { length: Millis },
}

/// An amount of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portion {
    pub exercise: String,
    pub dose: String,
}

/// Some weeks of reading and practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Path {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub audience: Audience,
    pub regions: Vec<Region>,
    pub types: Vec<DystoniaType>,
    /// Who asks first, and what to have from a therapist.
    pub before: String,
    pub weeks: Vec<PathWeek>,
}

/// One week of a path. It can be repeated as often as wanted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PathWeek {
    pub title: String,
    pub stage: Stage,
    pub aim: String,
    pub articles: Vec<String>,
    pub exercises: Vec<WeeklyPortion>,
    pub session: Option<String>,
}

/// An exercise of a week.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeeklyPortion {
    pub portion: Portion,
    /// Days a week on which it is offered, 1 to 7.
    pub days: u8,
}

/// Touches that ease for some people, by region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrickList {
    pub intro: String,
    pub caution: String,
    pub refs: Vec<String>,
    pub as_of: Date,
    pub review_by: Date,
    pub regions: Vec<TrickRegion>,
}

/// The touches of one region.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TrickRegion {
    pub region: Region,
    pub title: String,
    pub tricks: Vec<Trick>,
}

/// One helpful touch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trick {
    pub name: String,
    pub how: String,
    /// A pose that shows it.
    pub pose: Option<String>,
}
