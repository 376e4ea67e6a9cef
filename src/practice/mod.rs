//! What to practise, and who should ask first: rules that offer and never decide.
//!
//! Invariant: every rule is a named, pure function that cites its source, and a person can always
//! choose otherwise. Look next at [`locks`] and [`proposal`].

mod locks;
mod next_time;
mod proposal;
#[cfg(test)]
mod tests;

pub use locks::ClosedLock;
pub use locks::closed_locks;
pub use locks::therapist_key;
pub use next_time::NextTime;
pub use next_time::next_time;
pub use proposal::Proposal;
pub use proposal::Reason;
pub use proposal::propose;
