//! The window: eframe's loop around the shell, sound and voice at its side.
//!
//! Invariant: the first painted frame is dark and the window is shown only then; a hidden window
//! keeps time, because time passes in `logic`. Effects of the application are carried out here.

mod awake;
mod dialogue;
mod paper;
mod start;
mod voice;
mod window;

pub use start::StartError;
pub use start::open_app;
pub use start::run;
pub use window::Window;
