//! From the text of the files to [`Drafts`]: the shape of everything, before its meaning is judged.
//!
//! Invariant: nothing stops at the first mistake, and nothing here touches the disk. [`place`] says
//! what a file is by its path; [`toml`], [`fields`], [`values`] and [`numbers`] read TOML onto a
//! [`sheet`]; [`kinds`] says which keys each kind of content has.

pub mod lines;
pub mod near;
pub mod place;
pub mod sheet;

mod drafts;
mod fields;
mod kinds;
mod numbers;
mod open;
mod toml;
mod values;

pub use drafts::ArticleDraft;
pub use drafts::Drafts;
pub use drafts::Files;
pub use open::Unreadable;
