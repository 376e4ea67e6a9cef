//! Numbers of a TOML table, and lengths of time.
//!
//! Invariant: as in [`super::fields`]: a value that is missing, wrong or out of range is reported
//! once, and a placeholder takes its place.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::RangeInclusive;

use toml::de::DeValue;

use super::super::exercise::Millis;
use super::fields::Fields;
use super::fields::Found;

/// Shortest and longest step, in seconds.
const STEP_SECONDS: RangeInclusive<f64> = 0.5..=3600.0;

impl Fields<'_> {
    /// A number within a range, fractions allowed.
    pub fn number(&mut self, key: &'static str, range: RangeInclusive<f64>) -> f64 {
        let found = self.need(key, &range.start().to_string());
        found.and_then(|found| self.number_in(&found, &range)).unwrap_or(*range.start())
    }

    /// A number as [`f32`], which is what the pacers count with.
    pub fn rate(&mut self, key: &'static str, range: RangeInclusive<f64>) -> f32 {
        self.number(key, range) as f32
    }

    /// A step's length in seconds.
    pub fn seconds(&mut self, key: &'static str) -> Millis {
        Millis::from_seconds(self.number(key, STEP_SECONDS)).unwrap_or_default()
    }

    /// A length in seconds that may be left out, from 0.
    pub fn maybe_seconds(&mut self, key: &'static str) -> Option<Millis> {
        let found = self.find(key)?;
        self.number_in(&found, &(0.0..=*STEP_SECONDS.end())).and_then(Millis::from_seconds)
    }

    /// A table of step ids with lengths in seconds. It may be left out.
    pub fn lengths(&mut self, key: &'static str) -> BTreeMap<String, Millis> {
        let Some(found) = self.find(key) else { return BTreeMap::new() };
        let DeValue::Table(table) = found.value else {
            self.refuse(&found, "a table of step ids", "Write it like this: seconds = { settle = 20 }");
            return BTreeMap::new();
        };
        let mut lengths = BTreeMap::new();
        for (name, value) in table {
            let item = Found { path: format!("{}.{}", found.path, name.get_ref()), value: value.get_ref() };
            if let Some(length) = self.number_in(&item, &STEP_SECONDS).and_then(Millis::from_seconds) {
                lengths.insert(name.get_ref().to_string(), length);
            }
        }
        lengths
    }

    fn number_in(&mut self, found: &Found, range: &RangeInclusive<f64>) -> Option<f64> {
        let number = match found.value {
            DeValue::Float(float) => float.as_str().parse::<f64>().ok(),
            DeValue::Integer(_) => whole_number(found.value).map(|whole| whole as f64),
            _ => {
                self.refuse(found, "a number", "Write the number without quotation marks.");
                return None;
            }
        };
        self.within(found, number, range)
    }

    /// A whole number within a range.
    pub fn whole<N>(&mut self, key: &'static str, range: RangeInclusive<N>) -> N
    where
        N: Copy + PartialOrd + Display + TryFrom<i64>,
    {
        let found = self.need(key, &range.start().to_string());
        found.and_then(|found| self.whole_in(&found, &range)).unwrap_or(*range.start())
    }

    /// A whole number that may be left out.
    pub fn maybe_whole<N>(&mut self, key: &'static str, range: RangeInclusive<N>) -> Option<N>
    where
        N: Copy + PartialOrd + Display + TryFrom<i64>,
    {
        let found = self.find(key)?;
        self.whole_in(&found, &range)
    }

    fn whole_in<N>(&mut self, found: &Found, range: &RangeInclusive<N>) -> Option<N>
    where
        N: Copy + PartialOrd + Display + TryFrom<i64>,
    {
        if !found.value.is_integer() {
            self.refuse(
                found,
                "a whole number",
                "Write it without quotation marks and without a decimal point.",
            );
            return None;
        }
        let number = whole_number(found.value).and_then(|whole| N::try_from(whole).ok());
        self.within(found, number, range)
    }

    fn within<N: PartialOrd + Display>(
        &mut self,
        found: &Found,
        number: Option<N>,
        range: &RangeInclusive<N>,
    ) -> Option<N> {
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            let key = found.path.rsplit('.').next().unwrap_or_default();
            let advice = format!("Choose a number from {} to {}.", range.start(), range.end());
            self.sheet.unreadable(&found.path, format!("“{key}” is out of range."), advice);
        }
        number
    }

    /// A length written as minutes and seconds: `5:00`.
    pub fn length(&mut self, key: &'static str) -> Millis {
        let Some(found) = self.need(key, "\"5:00\"") else { return Millis::default() };
        let Some(text) = self.string(&found) else { return Millis::default() };
        let length = minutes_and_seconds(&text);
        if length.is_none() {
            let message = format!("“{text}” is not a length.");
            self.sheet.unreadable(
                &found.path,
                message,
                "Write minutes and two digits of seconds, up to 180:00: \"5:00\"",
            );
        }
        length.unwrap_or_default()
    }
}

fn whole_number(value: &DeValue) -> Option<i64> {
    value.as_integer().and_then(|whole| i64::from_str_radix(whole.as_str(), whole.radix()).ok())
}

fn minutes_and_seconds(text: &str) -> Option<Millis> {
    let (minutes, seconds) = text.split_once(':')?;
    let all_digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if !all_digits(minutes) || !all_digits(seconds) || seconds.len() != 2 {
        return None;
    }
    let (minutes, seconds): (u32, u32) = (minutes.parse().ok()?, seconds.parse().ok()?);
    (minutes <= 180 && seconds < 60).then_some(Millis((minutes * 60 + seconds) * 1000))
}

#[cfg(test)]
mod tests {
    use super::super::sheet::Sheet;
    use super::super::toml::read_toml;
    use super::*;

    fn read<T>(text: &str, build: impl FnOnce(&mut Fields) -> T) -> (T, Vec<String>) {
        let mut sheet = Sheet::new("x.toml");
        let value = read_toml(&mut sheet, text, 1, build);
        (value, sheet.take_problems().into_iter().map(|problem| problem.to_string()).collect())
    }

    #[test]
    fn numbers_keep_to_their_range() {
        assert_eq!(read("rate = 6", |f| f.number("rate", 4.0..=12.0)), (6.0, vec![]));
        assert_eq!(read("n = 1_0", |f| f.whole::<u8>("n", 1..=12)), (10, vec![]));
        let out_of_range = ["x.toml:1: “n” is out of range. Choose a number from 1 to 12."];
        for number in ["0", "13", "256", "-1", "99999999999999999999"] {
            assert_eq!(read(&format!("n = {number}"), |f| f.whole::<u8>("n", 1..=12)).1, out_of_range);
        }
        for number in ["nan", "inf", "13.5", "-0.1"] {
            assert_eq!(read(&format!("n = {number}"), |f| f.number("n", 1.0..=12.0)).1, out_of_range);
        }
        assert!(read("n = 1.5", |f| f.whole::<u8>("n", 1..=12)).1.concat().contains("a whole number"));
        assert!(
            read("n = \"6\"", |f| f.number("n", 1.0..=12.0)).1.concat().contains("without quotation marks")
        );
    }

    #[test]
    fn a_length_is_minutes_and_two_digits_of_seconds() {
        for (text, millis) in [("0:30", 30_000), ("5:00", 300_000), ("180:59", 10_859_000)] {
            assert_eq!(minutes_and_seconds(text), Some(Millis(millis)));
        }
        for text in ["5", "5:0", "5:60", "5:000", ":30", "181:00", "-5:00", "5:+1", "five", "99999999999:00"]
        {
            assert_eq!(minutes_and_seconds(text), None, "{text}");
        }
    }
}
