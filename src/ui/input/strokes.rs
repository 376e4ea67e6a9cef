//! Which presses are real: held keys repeat, and trembling or worn contacts bounce.
//!
//! Invariant: a press counts only if its key was up, and had been up for at least the debounce.
//! That time runs from the last release, also that of a press which did not count, so a tremor
//! is one strike however long it lasts. Look next at `layer`.

use std::collections::HashMap;
use std::collections::HashSet;

use egui::Key;
use egui::PointerButton;
use egui::Pos2;

use super::MAX_CLICK_SLIP;

/// How long a key or button is deaf after its release (0–1500 ms; 0 turns it off).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debounce(u16);

impl Debounce {
    /// The longest there is, in milliseconds (research R3).
    pub const MAX_MILLIS: u16 = 1500;

    /// Of so many milliseconds, at most [`Self::MAX_MILLIS`].
    pub const fn from_millis(millis: u16) -> Self {
        if millis > Self::MAX_MILLIS { Self(Self::MAX_MILLIS) } else { Self(millis) }
    }

    /// In milliseconds.
    pub const fn as_millis(self) -> u16 {
        self.0
    }

    /// Whether `now` is still too soon after `since` (both in seconds).
    ///
    /// A clock that went back is never too soon: better one bounce than a dead key.
    pub(super) fn covers(self, since: f64, now: f64) -> bool {
        (0.0..f64::from(self.0) / 1000.0).contains(&(now - since))
    }
}

impl Default for Debounce {
    /// 250 ms (research R3).
    fn default() -> Self {
        Self(250)
    }
}

/// What a key press is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Press {
    /// A new one, meant.
    Fresh,
    /// The system repeating a held key.
    Repeat,
    /// Too soon after the last release of the same key.
    Bounce,
}

/// Every key that is down or was lately.
#[derive(Debug, Default)]
pub(super) struct Keys {
    down: HashSet<Key>,
    released: HashMap<Key, f64>,
}

impl Keys {
    /// Notes a press at `at` seconds.
    ///
    /// winit's own repeat flag does not arrive (egui-winit always sends `false` and egui fills it
    /// in after the plugins), so a press of a key that is down is what makes a repeat.
    pub(super) fn press(&mut self, key: Key, repeat: bool, at: f64, debounce: Debounce) -> Press {
        let was_down = !self.down.insert(key);
        let released = self.released.get(&key);
        if repeat || was_down {
            Press::Repeat
        } else if released.is_some_and(|&released| debounce.covers(released, at)) {
            Press::Bounce
        } else {
            Press::Fresh
        }
    }

    /// Notes a release at `at` seconds.
    pub(super) fn release(&mut self, key: Key, at: f64) {
        self.down.remove(&key);
        self.released.insert(key, at);
    }
}

/// The last release of a pointer button, and the press that did not count.
#[derive(Debug, Default)]
pub(super) struct Buttons {
    released: Option<(PointerButton, Pos2, f64)>,
    ignored: Option<PointerButton>,
}

impl Buttons {
    /// Whether a press at `at` seconds counts: not if it bounced on the same place.
    ///
    /// A quick press elsewhere is meant.
    pub(super) fn press(&mut self, button: PointerButton, place: Pos2, at: f64, debounce: Debounce) -> bool {
        let bounced = self.released.is_some_and(|(last, last_place, released)| {
            last == button && last_place.distance(place) <= MAX_CLICK_SLIP && debounce.covers(released, at)
        });
        if bounced {
            self.ignored = Some(button);
        }
        !bounced
    }

    /// Whether a release at `at` seconds counts: as its press did.
    pub(super) fn release(&mut self, button: PointerButton, place: Pos2, at: f64) -> bool {
        self.released = Some((button, place, at));
        self.ignored.take_if(|ignored| *ignored == button).is_none()
    }
}
