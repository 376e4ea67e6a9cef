//! Real windows on a display of their own: how soon the first picture is there, how much memory is
//! held, and what it costs while nothing changes; each beside a bare eframe window in the same run.
//!
//! Good enough: the first picture within 1.3 times and memory within 1.4 times those of the bare
//! window, no processor time at all on a screen that stands still, and while a breath moves at most 1.5
//! times that of a bare window that repaints a disc as large, as often.
//!
//! `cargo bench --bench window` needs Xvfb and xdotool. A window counts as painted when its pixels
//! are on the screen, read from Xvfb's own memory.

#![cfg_attr(not(target_os = "linux"), allow(unused, reason = "the figures are taken on Linux"))]
#![expect(clippy::disallowed_methods, reason = "it measures real time and real processes")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod bare;
#[cfg(target_os = "linux")]
#[path = "../../tests/window/display.rs"]
#[allow(dead_code, reason = "windows are killed here, not closed")]
mod display;
#[cfg(target_os = "linux")]
mod measuring;

/// Tells this program to be the bare window, of this width and height.
const BE_BARE: &str = "--bare-window";

/// Tells the bare window to move.
const MOVES: &str = "--moves";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|a| a == BE_BARE) {
        let side = |n: usize| arguments[at + n].parse().expect("a number of points");
        return bare::open([side(1), side(2)], arguments.iter().any(|a| a == MOVES));
    }
    #[cfg(target_os = "linux")]
    measuring::run();
    #[cfg(not(target_os = "linux"))]
    println!("these figures are taken on Linux");
}
