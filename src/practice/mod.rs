//! What to practise, and who should ask first: rules that offer and never decide.
//!
//! Invariant: every rule is a named, pure function that cites its source, and a person can always
//! choose otherwise. Look next at [`rules`] (the safety review's part 2, rule by rule), [`diary`] (what
//! they look back on), [`locks`] and [`proposal`].

pub mod diary;
mod locks;
mod next_time;
mod proposal;
pub mod rules;
#[cfg(test)]
mod tests;

pub use diary::Diary;
pub use locks::ClosedLock;
pub use locks::closed_locks;
pub use locks::closed_today;
pub use locks::therapist_key;
pub use next_time::NextTime;
pub use next_time::next_time;
pub use proposal::Proposal;
pub use proposal::Reason;
pub use proposal::propose;
pub use rules::Rules;
pub use rules::Verdict;
