//! Screens about how a day is: check-in, injection, start questions, a stop, and their rows on Today.
//!
//! Invariant: every answer is optional and kept at once or by one press; nothing asks why something was
//! left out. The rules behind them are [`crate::practice::rules`].

pub mod ask_first;
pub mod check_in;
pub mod injection;
pub mod symptom_stop;
pub mod today;
