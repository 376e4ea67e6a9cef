//! From the text of the files to [`Drafts`]: the shape of everything, before its meaning is judged.
//!
//! Invariant: nothing stops at the first mistake, and nothing here touches the disk. [`place`] says
//! what a file is by its path; [`toml`], [`fields`], [`values`] and [`numbers`] read TOML onto a
//! [`sheet`]; one file for
//! each kind of content says which keys it has.

pub mod lines;
pub mod near;
pub mod place;
pub mod sheet;

mod article;
mod claims;
mod drafts;
mod exercise;
mod fields;
mod help;
mod numbers;
mod open;
mod toml;
mod values;

pub use drafts::ArticleDraft;
pub use drafts::Drafts;
pub use drafts::Files;
pub use open::Unreadable;
