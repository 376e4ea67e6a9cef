//! Comfort: everything a person chose about how Geste looks, sounds and listens.
//!
//! Invariant: settings hold no ratings and no diagnosis, and are always usable. Whatever a settings file says,
//! [`Settings::from_toml`] gives values inside their ranges, says plainly what it changed, and keeps
//! the keys a newer Geste wrote. The file itself is [`crate::store::load_settings`]'s business.

mod figures;
mod heard;
mod input;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::RangeInclusive;

use jiff::civil::Date;
use serde::Deserialize;
use serde::Serialize;
use toml::Table;
use toml::Value;

pub use heard::Cues;
pub use heard::SOUND_DELAYS_MS;
pub use heard::SoundSettings;
pub use heard::Speaker;
pub use heard::SpeechSettings;
pub use heard::VOICE_RATES;
pub use input::InputSettings;
pub use input::SCAN_MS;
pub use input::Scanning;
pub use input::TAP_DELAY_MS;

use crate::clock::DEFAULT_DAY_START_HOUR;

pub use figures::BodySide;
pub use figures::FigureSettings;

/// The zoom levels of the whole window, in percent.
pub const TEXT_SCALE_STEPS: [u16; 9] = [100, 110, 125, 150, 175, 200, 250, 300, 400];
/// From silent to loudest; each step is a tenth.
pub const LOUDNESS: RangeInclusive<u8> = 0..=10;
/// How long a second press may be ignored, in milliseconds.
pub const IGNORE_SECOND_PRESS_MS: RangeInclusive<u16> = 0..=1500;
/// Hours of the night at which a day may start.
pub const DAY_START_HOURS: RangeInclusive<i8> = 0..=12;
/// Letter sizes of the reader, in points at 100 %.
pub const READER_SIZES: RangeInclusive<u16> = 16..=48;
/// Distance of the reader's lines, in percent of the letter size.
pub const LINE_HEIGHTS_PERCENT: RangeInclusive<u16> = 120..=200;

/// Where content, menu and buttons sit: where the head rests easily.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    #[default]
    Left,
    Middle,
    Right,
}

/// The light of the screen. Dark unless chosen otherwise, because light can hurt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    Paper,
    #[default]
    Dark,
    LowGlare,
    Contrast,
}

/// What an exercise may sound like. Nothing sounds before the person started something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SoundChoice {
    Silent,
    #[default]
    SoftTones,
}

/// How articles are set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReaderSettings {
    /// See [`READER_SIZES`].
    pub size: u16,
    /// See [`LINE_HEIGHTS_PERCENT`].
    pub line_height_percent: u16,
    /// Keys of a newer Geste, written back as they were.
    #[serde(flatten)]
    pub unknown: Table,
}

impl Default for ReaderSettings {
    fn default() -> Self {
        Self { size: 20, line_height_percent: 155, unknown: Table::new() }
    }
}

/// Everything a person chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The first-start page was answered or skipped.
    pub onboarded: bool,
    pub side: Side,
    pub theme: Theme,
    /// One of [`TEXT_SCALE_STEPS`].
    pub text_scale_percent: u16,
    pub sound: SoundChoice,
    /// See [`LOUDNESS`].
    pub loudness: u8,
    /// Whole sessions by ear, with the eyes shut.
    pub by_ear: bool,
    /// Off means reduced motion: words, numbers and sound in place of movement.
    pub moving_pictures: bool,
    /// Steps go on when the person says so, not by the clock.
    pub my_pace: bool,
    /// See [`IGNORE_SECOND_PRESS_MS`].
    pub ignore_second_press_ms: u16,
    /// See [`DAY_START_HOURS`].
    pub day_start_hour: i8,
    /// Typed by the person; empty until then.
    pub emergency_number: String,
    pub reader: ReaderSettings,
    /// Keys, switches and taps.
    pub input: InputSettings,
    pub speech: SpeechSettings,
    pub sounds: SoundSettings,
    pub cues: Cues,
    pub figures: FigureSettings,
    /// What the person read and agreed to (such as a cleared lock), and the day.
    pub agreed: BTreeMap<String, Date>,
    /// Keys of a newer Geste, written back as they were.
    #[serde(flatten)]
    pub unknown: Table,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            onboarded: false,
            side: Side::default(),
            theme: Theme::default(),
            text_scale_percent: 100,
            sound: SoundChoice::default(),
            loudness: 4,
            by_ear: false,
            moving_pictures: true,
            my_pace: false,
            ignore_second_press_ms: 250,
            day_start_hour: DEFAULT_DAY_START_HOUR,
            emergency_number: String::new(),
            reader: ReaderSettings::default(),
            input: InputSettings::default(),
            speech: SpeechSettings::default(),
            sounds: SoundSettings::default(),
            cues: Cues::default(),
            figures: FigureSettings::default(),
            agreed: BTreeMap::new(),
            unknown: Table::new(),
        }
    }
}

/// The text is not TOML at all, for instance because the file was cut short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotToml {
    /// What the TOML reader says, without the text itself.
    pub detail: String,
}

impl fmt::Display for NotToml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the settings could not be read ({})", self.detail)
    }
}

impl std::error::Error for NotToml {}

impl Settings {
    /// Reads settings, with one plain note for every value that had to be changed.
    ///
    /// A missing key means its default, a number outside its range means the nearest allowed one,
    /// and a value that cannot be read means its default; all other values stay as they are.
    pub fn from_toml(text: &str) -> Result<(Self, Vec<String>), NotToml> {
        let mut table: Table =
            text.parse().map_err(|e: toml::de::Error| NotToml { detail: e.message().to_owned() })?;
        let mut notes = Vec::new();
        for (key, range) in ranges() {
            clamp(&mut table, key, &range, &mut notes);
        }
        let mut settings = table.clone().try_into().unwrap_or_else(|_| readable_part(table, &mut notes));
        settings.snap_text_scale(&mut notes);
        Ok((settings, notes))
    }

    /// The text to keep. Reading it back gives the same settings.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        toml::to_string_pretty(&Table::try_from(self)?)
    }

    fn snap_text_scale(&mut self, notes: &mut Vec<String>) {
        let wish = self.text_scale_percent;
        let nearest = TEXT_SCALE_STEPS.into_iter().min_by_key(|step| step.abs_diff(wish)).unwrap_or(wish);
        if nearest != wish {
            notes.push(format!("Settings: there is no text size of {wish} %; {nearest} % is used."));
            self.text_scale_percent = nearest;
        }
    }
}

/// Every number that has a range, by its key in the file.
fn ranges() -> [(&'static str, RangeInclusive<i64>); 12] {
    [
        ("text_scale_percent", 100..=400),
        ("loudness", wide(&LOUDNESS)),
        ("ignore_second_press_ms", wide(&IGNORE_SECOND_PRESS_MS)),
        ("day_start_hour", wide(&DAY_START_HOURS)),
        ("reader.size", wide(&READER_SIZES)),
        ("reader.line_height_percent", wide(&LINE_HEIGHTS_PERCENT)),
        ("input.tap_delay_ms", wide(&TAP_DELAY_MS)),
        ("input.scan_ms", wide(&SCAN_MS)),
        ("speech.rate", wide(&VOICE_RATES)),
        ("speech.loudness", wide(&LOUDNESS)),
        ("sounds.beats_loudness", wide(&LOUDNESS)),
        ("sounds.delay_ms", wide(&SOUND_DELAYS_MS)),
    ]
}

fn wide<T: Copy + Into<i64>>(range: &RangeInclusive<T>) -> RangeInclusive<i64> {
    (*range.start()).into()..=(*range.end()).into()
}

/// Brings the whole number at `key` (dotted) into `range`, if there is one.
fn clamp(table: &mut Table, key: &str, range: &RangeInclusive<i64>, notes: &mut Vec<String>) {
    let Some(Value::Integer(number)) = value_at(table, key) else { return };
    let (low, high) = (*range.start(), *range.end());
    if !range.contains(number) {
        let used = (*number).clamp(low, high);
        notes.push(format!("Settings: {key} was {number}; it goes from {low} to {high}, so {used} is used."));
        *number = used;
    }
}

fn value_at<'t>(table: &'t mut Table, key: &str) -> Option<&'t mut Value> {
    let mut names = key.split('.');
    let mut value = table.get_mut(names.next()?)?;
    for name in names {
        value = value.as_table_mut()?.get_mut(name)?;
    }
    Some(value)
}

/// The settings made of every value that can be read by itself; the others get a note.
fn readable_part(table: Table, notes: &mut Vec<String>) -> Settings {
    let mut kept = Table::new();
    let mut settings = Settings::default();
    for (path, value) in leaves(table) {
        let mut trial = kept.clone();
        insert(&mut trial, &path, value);
        if let Ok(read) = trial.clone().try_into() {
            (kept, settings) = (trial, read);
        } else {
            notes.push(format!("Settings: {} could not be read; the usual value is used.", path.join(".")));
        }
    }
    settings
}

/// Every value of a table that is not itself a table with something in it, with its path.
fn leaves(table: Table) -> Vec<(Vec<String>, Value)> {
    let mut found = Vec::new();
    for (key, value) in table {
        match value {
            Value::Table(inner) if !inner.is_empty() => {
                for (mut path, leaf) in leaves(inner) {
                    path.insert(0, key.clone());
                    found.push((path, leaf));
                }
            }
            leaf => found.push((vec![key], leaf)),
        }
    }
    found
}

/// Puts `value` at `path`, making the tables on the way; never replaces anything.
fn insert(table: &mut Table, path: &[String], value: Value) {
    match path {
        [] => {}
        [key] => {
            table.insert(key.clone(), value);
        }
        [key, rest @ ..] => {
            let inner = table.entry(key.clone()).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests;
