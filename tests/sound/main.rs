//! What is heard, from an exercise to its samples, through the same path as in the window but for the
//! loudspeaker: an hour of every tempo on its grid, to the sample.
//!
//! `cargo test --release --test sound -- --ignored --nocapture` renders every tempo in full.

#![cfg(test)]

mod breath;
mod gentle;
mod grid;
mod hour;
mod spectrum;
