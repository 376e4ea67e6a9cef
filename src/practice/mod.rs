//! What to practise, and who should ask first: rules that offer and never decide.
//!
//! Invariant: every rule is a named, pure function that cites its source, and a person can always
//! choose otherwise. Look next at [`rules`] (the safety review's part 2, rule by rule), [`diary`] (what
//! they look back on), [`locks`], [`day`] (what Today proposes) and [`standing`] (whether an exercise can
//! be done today).

mod day;
pub mod diary;
mod locks;
mod proposal;
pub mod rules;
mod standing;
#[cfg(test)]
mod tests;

pub use day::DayProposal;
pub use day::Why;
pub use day::Wish;
pub use day::for_today;
pub use day::has_come_up;
pub use day::is_day_without_movement;
pub use day::is_for;
pub use day::week_of;
pub use diary::Diary;
pub use locks::ClosedLock;
pub use locks::closed_locks;
pub use locks::closed_today;
pub use locks::therapist_key;
pub use proposal::Proposal;
pub use proposal::Reason;
pub use proposal::propose;
pub use rules::Rules;
pub use rules::Verdict;
pub use standing::Standing;
pub use standing::Standings;
pub use standing::standing;
