//! What a person has done, folded from the facts; never stored.
//!
//! Invariant: adding the same facts in the same order always gives the same history, and nothing
//! here counts what was not done. Look next at [`history`] and [`week`].

mod history;
mod sequences;
mod tempo;
#[cfg(test)]
mod tests;
mod week;

pub use history::FollowedPath;
pub use history::HEAD;
pub use history::History;
pub use history::Judged;
pub use history::Judging;
pub use history::SessionSummary;
pub use sequences::LeftOpen;
pub use sequences::PassedPart;
pub use sequences::SequenceSummary;
pub use tempo::TempoDay;
pub use week::DayPractice;
pub use week::Week;
pub use week::minutes;
