//! What values are called: the field's words, made from the keys of the files.
//!
//! Invariant: a key without words is shown as it is, so that nothing is left without a name; numbers in a name
//! count from 1. The words are in `content/en/interface.ftl`.

use crate::figure::values::Limits;
use crate::posing::Group;
use crate::posing::Unit;
use crate::strings::Texts;

/// `figure.arms.0.elbow.x` as "Arm 1, elbow, across".
pub fn name(t: &Texts, name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    for key in name.split('.').filter(|key| !matches!(*key, "figure" | "head")) {
        match (key.parse::<usize>(), words.last_mut()) {
            (Ok(place), Some(before)) => *before = format!("{before} {}", place + 1),
            _ => words.push(self::key(t, key)),
        }
    }
    capital(&words.join(", "))
}

/// A key of the files in words.
pub fn key(t: &Texts, key: &str) -> String {
    let words = t.pose_key(key);
    if words == key { key.replace('_', " ") } else { words }
}

pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// As short as it is; with a real minus.
pub fn number(value: f32) -> String {
    ((value * 1000.0).round() / 1000.0).to_string().replace('-', "−")
}

/// "−50 to 50 degrees".
pub fn range(t: &Texts, limits: &Limits, unit: Unit) -> String {
    let unit = t.pose_unit(match unit {
        Unit::Degrees => "degrees",
        Unit::Units => "units",
        Unit::Share => "share",
        Unit::Times => "times",
    });
    match limits {
        Some(limits) => t.pose_range(number(*limits.start()), number(*limits.end()), unit),
        None => t.pose_anywhere(unit),
    }
}

pub fn group(t: &Texts, group: Group) -> String {
    t.pose_group(match group {
        Group::Picture => "picture",
        Group::Head => "head",
        Group::Face => "face",
        Group::Trunk => "trunk",
        Group::Arms => "arms",
        Group::Legs => "legs",
        Group::Hand => "hand",
        Group::Touches => "touches",
        Group::Props => "props",
        Group::Marks => "marks",
        Group::Parts => "parts",
    })
}
