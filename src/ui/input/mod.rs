//! The one input layer in front of egui: keys and clicks in, large safe commands out.
//!
//! Keyboards, foot pedals, presentation remotes, switches and speech control all arrive here as
//! keys. Cramping or trembling hands hold keys too long, strike twice, and hit the neighbour too;
//! this layer makes one intention of that.
//!
//! Invariant: **one strike, one effect.** A key held for a minute, a bouncing contact and a whole
//! hand landing on the keyboard each do one thing at most, and in a running exercise anything
//! that is not a known key pauses. Only typing into a text field is left as the system sent it.
//!
//! Use: [`install`] once; every pass of a window, [`set_context`] says what its screen wants and
//! [`take_commands`] hands over what the person asked for.
//!
//! Look next at `surface` for what a screen may want, at `bindings` for **which key does what**, at `keymap` for
//! the person's own keys, at `scan` for switches,
//! at `strokes` for repeats and bounces, at `layer` for how the rules meet, at `plugin` for egui,
//! at `focus` for the ring.

mod bindings;
mod focus;
mod keymap;
mod layer;
mod plugin;
mod scan;
mod strokes;
mod surface;

#[cfg(test)]
mod tests;

pub use focus::RING_WIDTH;
pub use focus::RingColours;
pub use focus::focus_main;
pub use focus::focus_ring;
pub use focus::reveal_focus;
pub use focus::take_offered;
pub use keymap::Assigned;
pub use keymap::KeyMap;
pub use keymap::KeyUse;
pub use layer::InputLayer;
pub use plugin::InputPlugin;
pub use plugin::MAX_CLICK_SLIP;
pub use plugin::configure;
pub use plugin::install;
pub use plugin::press;
pub use plugin::set_context;
pub use plugin::take_commands;
pub use scan::Offer;
pub use scan::Scanner;
pub use scan::Switch;
pub use strokes::Debounce;
pub use surface::Focus;
pub use surface::InputContext;
pub use surface::MainKey;
pub use surface::Surface;

/// What a person asked for, whichever key, pedal or switch they used.
///
/// The same on every screen; what it means is the screen's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// The one main action: start, pause, continue.
    Main,
    /// The next step, sentence or slide.
    Next,
    /// The step or sentence before, or this one again.
    Back,
    /// To a safe screen: stop what runs, close what is open, else one level up.
    Stop,
    /// Say and show where this is, which step, and what to press.
    WhereAmI,
    /// Pause what runs; on something already paused, nothing.
    Pause,
    /// Keyboard focus to the next region of the screen.
    NextRegion,
    /// Keyboard focus to the region before.
    PreviousRegion,
    /// A digit, where the screen asked for one (0–9).
    Digit(u8),
    /// Everything one step larger.
    ZoomIn,
    /// Everything one step smaller.
    ZoomOut,
    /// Everything back to 100 %.
    ZoomReset,
    /// A tap on the beat.
    Tap,
    /// The screen goes black, or comes back.
    Black,
    /// Faster (or slower, when negative) by so many beats or breaths.
    Tempo(i8),
    /// A switch, while choices are scanned.
    Switch(Switch),
    /// The key itself, where a screen asked for one.
    Pressed(egui::Key),
}
