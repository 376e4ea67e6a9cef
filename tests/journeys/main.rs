//! A person uses Geste: one module a journey, through the names a screen reader would say, with a
//! fake clock and no display. Run one with `cargo test --test journeys reading`.

#![cfg(test)]
#![expect(clippy::disallowed_methods, reason = "these tests touch the disk")]

#[path = "../screens/staging/mod.rs"]
mod staging;

mod first_start;
mod hearing;
mod looking_up;
mod own;
mod person;
mod poses;
mod practice;
mod reading;
mod resuming;
mod settings;
mod stopping;
mod switches;
mod without;
