//! What a person sees and touches. The only part of the house, with `desktop`, that knows egui.
//!
//! Invariant: screens draw a model and give actions back; nothing here keeps a fact, reads a clock
//! or touches a disk. Look next at `shell.rs` (one frame) and `screens/` (one module a screen).

pub mod accessibility;
pub use theme::icons;
pub mod figure;
pub mod input;
pub mod layout;
mod page;
pub mod prose;
mod scene;
mod screens;
mod shell;
pub mod theme;
pub mod widgets;
pub mod words;

pub use screens::reader::MEASURE;
pub use screens::reader::measure;
pub use shell::Shell;
pub use shell::set_up;
