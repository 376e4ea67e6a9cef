//! A person uses Geste: one module a journey, through the names a screen reader would say, with a
//! fake clock and no display. Run one with `cargo test --test journeys reading`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test fails loudly and may touch the disk"
)]

#[path = "../screens/staging.rs"]
#[expect(dead_code, reason = "the journeys walk to most screens themselves")]
mod staging;

mod first_start;
mod person;
mod practising;
mod reading;
mod resuming;
mod settings;
mod stopping;
mod without;
