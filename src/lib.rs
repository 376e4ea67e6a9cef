//! Geste: an offline desktop learning companion for people with dystonia and their therapists.
//!
//! The modules in reading order, lowest first; who may import whom is the table in `ARCHITECTURE.md`,
//! kept by `tests/architecture.rs`.
//!
//! | | |
//! | --- | --- |
//! | domain | [`clock`] [`content`] [`catalogue`] [`ring`] [`figure`] [`own`] [`session`] [`posing`] [`practice`] [`record`] [`stats`] [`settings`] |
//! | application, headless | [`app`] [`store`] [`strings`] [`bundle`] |
//! | edges | [`picture`] [`handout`] [`audio`] [`speech`] [`ui`] [`desktop`] [`cli`] |

pub mod app;
pub mod audio;
pub mod bundle;
pub mod catalogue;
pub mod cli;
pub mod clock;
pub mod content;
pub mod desktop;
pub mod figure;
pub mod handout;
pub mod own;
pub mod picture;
pub mod posing;
pub mod practice;
pub mod record;
pub mod ring;
pub mod session;
pub mod settings;
pub mod speech;
pub mod stats;
pub mod store;
pub mod strings;
pub mod ui;

/// In unit tests, code that must not touch memory can say so (`assert_no_alloc`): the sound callback.
#[cfg(test)]
#[global_allocator]
static ALLOCATOR: assert_no_alloc::AllocDisabler = assert_no_alloc::AllocDisabler;
