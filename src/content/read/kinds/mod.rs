//! One file for each kind of content: which keys it has.
//!
//! Invariant: only the shape is read here; what it means together is judged in [`super::super::check`].

pub mod article;
pub mod claims;
pub mod exercise;
pub mod help;
pub mod own;
pub mod pacer;
pub mod programme;
pub mod step;
