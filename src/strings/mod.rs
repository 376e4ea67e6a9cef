//! Language's one door: every sentence of the interface as a typed function.
//!
//! Invariant: a missing or misspelt name does not compile; the build makes the functions from
//! `content/<lang>/interface.ftl`. Formatted by Fluent, so plurals follow the language.

pub mod times;

#[expect(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction, unused, reason = "generated")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/strings.rs"));
}

pub use generated::L10nLanguage as Texts;

/// The interface in English, the base language.
pub fn english() -> Texts {
    generated::L10n::En.load()
}
