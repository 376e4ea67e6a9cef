//! Sound on Windows and macOS: the system asks for samples, in its own format and at its own rate.
//!
//! Invariant: only [`system`] knows the crate `cpal`. Everything else here is plain and runs in tests on every
//! computer, with a device that the test moves by hand. [`source`] runs on the system's own sound thread, with
//! what it needs: [`gate`], [`form`] and [`resampler`]. Look next at [`line`], which starts and stops a device,
//! and at [`super::output`], which decides what happens when it goes away.

mod device;
mod form;
mod format;
mod gate;
mod line;
mod resampler;
mod source;
#[cfg(any(windows, target_os = "macos"))]
mod system;

#[cfg(any(windows, target_os = "macos"))]
pub use system::open;

#[cfg(test)]
mod fake;
#[cfg(test)]
mod tests;
