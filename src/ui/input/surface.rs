//! What a screen wants from the keyboard, and where the focus is.
//!
//! Invariant: plain values; nothing here reads egui or decides anything. Look next at
//! `bindings`, which turns them and a key into a command.

use std::ops::RangeInclusive;
use std::sync::Arc;

use egui::Id;

use super::Debounce;
use super::KeyMap;
use crate::settings::Scanning;

/// The kind of screen in front of the person: which keys are commands on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surface {
    /// Rooms and pages: Tab, arrows, Space and Enter move about and press, as egui does it.
    #[default]
    House,
    /// Reading, sentence by sentence, unless the focus is on a control.
    Reader {
        /// The widget that is the text itself: focus on it is reading, not pressing a control.
        text: Option<Id>,
    },
    /// An exercise counting in or running: known keys are commands, every other one pauses.
    Running,
    /// A paused exercise: a choice of a few, by digit, by arrows, or Space for the first.
    Paused,
}

/// Which kind of widget has the keyboard focus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// None has.
    #[default]
    Nothing,
    /// Something that Space and Enter press.
    Control(Id),
    /// Something that is typed into.
    TextField,
}

/// What the main key does in a running exercise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MainKey {
    /// Pauses.
    #[default]
    Pauses,
    /// Goes on to the next step; holding it pauses.
    GoesOn,
    /// Taps on the beat; holding it pauses.
    Taps,
}

/// Everything besides the events themselves that decides what an event means.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InputContext {
    /// The kind of screen.
    pub surface: Surface,
    /// The digits that are answers here; `None` leaves digits to egui.
    pub digits: Option<RangeInclusive<u8>>,
    /// How long after a release the same key or button is deaf.
    pub debounce: Debounce,
    /// What the main key does while an exercise runs.
    pub main: MainKey,
    /// The exercise has a rate that keys change.
    pub rate: bool,
    /// How the choices on this screen are scanned.
    pub scanning: Scanning,
    /// The next key is wanted itself, to be kept as the person's own.
    pub asks_for_key: bool,
    /// The person's own keys.
    pub keys: Arc<KeyMap>,
    /// Observed, not chosen: the plugin keeps it up to date, a screen leaves it alone.
    pub focus: Focus,
}

impl InputContext {
    /// The usual context of a surface: the three choices of [`Surface::Paused`] by digit,
    /// nothing else by digit, and the default debounce.
    pub fn new(surface: Surface) -> Self {
        Self { surface, digits: (surface == Surface::Paused).then_some(1..=3), ..Self::default() }
    }

    /// The same, with these digits as answers (a check-in takes 0–9, a pick list 1–8).
    #[must_use]
    pub fn with_digits(self, digits: RangeInclusive<u8>) -> Self {
        Self { digits: Some(digits), ..self }
    }

    /// The same, with the person's own debounce.
    #[must_use]
    pub fn with_debounce(self, debounce: Debounce) -> Self {
        Self { debounce, ..self }
    }
}
