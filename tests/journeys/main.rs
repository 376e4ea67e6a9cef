//! A person uses Geste: one module a journey, through the names a screen reader would say, with a
//! fake clock and no display. Run one with `cargo test --test journeys reading`.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests touch the disk")]

#[path = "../screens/staging/mod.rs"]
#[expect(dead_code, reason = "the journeys walk to most screens themselves")]
mod staging;

mod days;
mod first_start;
mod guided;
mod hearing;
mod looking_up;
mod own;
mod pacers;
mod person;
mod practising;
mod reading;
mod resuming;
mod sequences;
mod settings;
mod stopping;
mod switches;
mod without;
