//! Journeys through practice: one exercise, several in a row, the day's rules, and each pacer's own part.
//!
//! Invariant: what is pressed is what a person would press; the clock is the only thing that is pushed.

mod any_press;
mod days;
mod guided;
mod pacers;
mod practising;
mod rules;
mod sequences;
