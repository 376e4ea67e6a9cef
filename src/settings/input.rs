//! How keys and switches reach Geste: which key does what, scanning for switch users, and the delay of taps.
//!
//! Invariant: everything is off or at its usual value until a person changes it, and a value that cannot be
//! read costs only itself. What keys and commands mean is the input layer's business.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::Deserialize;
use serde::Serialize;
use toml::Table;

/// How much later than the finger a tap may be counted, in milliseconds.
pub const TAP_DELAY_MS: RangeInclusive<u16> = 0..=300;

/// How long each choice is offered while scanning, in milliseconds (accessibility research, R18).
pub const SCAN_MS: RangeInclusive<u16> = 500..=10_000;

/// How choices are gone through with switches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scanning {
    #[default]
    Off,
    /// One switch: choices come by themselves, a press takes the one offered.
    Automatic,
    /// Two switches: one goes on, the other takes.
    TwoSwitches,
    /// One switch: each press goes on, and resting on a choice takes it.
    Resting,
}

/// Keys, switches and taps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct InputSettings {
    /// See [`TAP_DELAY_MS`].
    pub tap_delay_ms: u16,
    pub scanning: Scanning,
    /// See [`SCAN_MS`].
    pub scan_ms: u16,
    /// The person's own keys: the use, and the names of its keys. A use that is not here has its usual keys.
    pub keys: BTreeMap<String, Vec<String>>,
    /// Keys of a newer Geste, written back as they were.
    #[serde(flatten)]
    pub unknown: Table,
}

impl Default for InputSettings {
    fn default() -> Self {
        Self {
            tap_delay_ms: 0,
            scanning: Scanning::Off,
            scan_ms: 2500,
            keys: BTreeMap::new(),
            unknown: Table::new(),
        }
    }
}
