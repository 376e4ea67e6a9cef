//! Single values of a TOML table: ids, words of closed lists, days, yes or no. Numbers are in
//! [`super::numbers`].
//!
//! Invariant: as in [`super::fields`]: a value that is missing or wrong is reported once, and a
//! placeholder takes its place.

use jiff::civil::Date;
use toml::de::DeValue;

use super::super::vocabulary::ClosedList;
use super::fields::Fields;
use super::fields::Found;
use super::near::did_you_mean;

/// Lower-case words joined by hyphens.
pub fn is_id(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.split('-').all(is_word)
}

impl Fields<'_> {
    /// An id: lower-case words joined by hyphens.
    pub fn id(&mut self, key: &'static str) -> String {
        let Some(found) = self.need(key, "\"two-words\"") else { return String::new() };
        let Some(id) = self.string(&found) else { return String::new() };
        if !is_id(&id) {
            let message = format!("“{id}” cannot be an id.");
            self.sheet.unreadable(
                &found.path,
                message,
                "Use lower-case letters a to z and digits, words joined by hyphens.",
            );
        }
        id
    }

    /// One entry of a closed list.
    pub fn word<T: ClosedList>(&mut self, key: &'static str) -> T {
        self.choose(key, T::LIST).unwrap_or(T::FIRST)
    }

    /// One entry of a closed list that may be left out.
    pub fn maybe_word<T: ClosedList>(&mut self, key: &'static str) -> Option<T> {
        let found = self.find(key)?;
        self.entry(&found, T::LIST)
    }

    /// Some entries of a closed list, each once; they may be left out when `at_least` is 0.
    pub fn words<T: ClosedList>(&mut self, key: &'static str, at_least: usize) -> Vec<T> {
        let mut words = Vec::new();
        for item in self.list(key, at_least, "[\"…\"]") {
            let Some(word) = self.entry(&item, T::LIST) else { continue };
            if words.contains(&word) {
                self.sheet.error(&item.path, format!("“{key}” names the same word twice."), "Keep it once.");
            }
            words.push(word);
        }
        words
    }

    /// One entry of a list of words with what they stand for.
    pub fn choose<T: Copy>(&mut self, key: &'static str, list: &[(&'static str, T)]) -> Option<T> {
        let example = list.first().map_or_else(String::new, |(word, _)| format!("\"{word}\""));
        let found = self.need(key, &example)?;
        self.entry(&found, list)
    }

    fn entry<T: Copy>(&mut self, found: &Found, list: &[(&'static str, T)]) -> Option<T> {
        let text = self.string(found)?;
        let entry = list.iter().find(|(word, _)| *word == text).map(|(_, entry)| *entry);
        if entry.is_none() {
            let words: Vec<&str> = list.iter().map(|(word, _)| *word).collect();
            let allowed = format!("Allowed: {}.", words.join(", "));
            let advice = match did_you_mean(&text, words, "").as_str() {
                "" => allowed,
                near => format!("{near} {allowed}"),
            };
            self.sheet.unreadable(
                &found.path,
                format!("“{text}” is not one of the words allowed here."),
                advice,
            );
        }
        entry
    }

    /// `true` or `false`; left out, it is `false`.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.maybe_flag(key).unwrap_or(false)
    }

    /// `true` or `false`; `None` when it is left out or is something else.
    pub fn maybe_flag(&mut self, key: &'static str) -> Option<bool> {
        let found = self.find(key)?;
        if let DeValue::Boolean(flag) = found.value {
            return Some(*flag);
        }
        self.refuse(&found, "true or false", "Write true or false without quotation marks.");
        None
    }

    /// A day.
    pub fn date(&mut self, key: &'static str) -> Date {
        let Some(found) = self.need(key, "2026-11-23") else { return Date::default() };
        let day =
            found.value.as_datetime().filter(|moment| moment.time.is_none()).and_then(|moment| moment.date);
        let Some(day) = day else {
            self.refuse(&found, "a day", "Write year, month and day without quotation marks: 2026-11-23");
            return Date::default();
        };
        let date = i16::try_from(day.year)
            .ok()
            .and_then(|year| Date::new(year, day.month as i8, day.day as i8).ok());
        if date.is_none() {
            self.sheet.unreadable(&found.path, "There is no such day.", "Check the month and the day.");
        }
        date.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::vocabulary::Grade;
    use super::super::sheet::Sheet;
    use super::super::toml::read_toml;
    use super::*;

    fn read<T>(text: &str, build: impl FnOnce(&mut Fields) -> T) -> (T, Vec<String>) {
        let mut sheet = Sheet::new("x.toml");
        let value = read_toml(&mut sheet, text, 1, build);
        (value, sheet.take_problems().into_iter().map(|problem| problem.to_string()).collect())
    }

    #[test]
    fn a_word_of_a_closed_list_is_read_and_another_is_answered_with_the_list() {
        assert_eq!(read("grade = \"B\"", |f| f.word::<Grade>("grade")), (Grade::Moderate, vec![]));
        assert_eq!(
            read("grade = \"F\"", |f| f.word::<Grade>("grade")).1,
            ["x.toml:1: “F” is not one of the words allowed here. Allowed: A, B, C, D, E, L, N, X."]
        );
        assert_eq!(
            read("grades = [\"A\", \"A\"]", |f| f.words::<Grade>("grades", 1)).1,
            ["x.toml:1: “grades” names the same word twice. Keep it once."]
        );
    }

    #[test]
    fn a_day_is_a_date_without_a_time_and_without_quotation_marks() {
        assert_eq!(read("d = 2026-11-23", |f| f.date("d")), (jiff::civil::date(2026, 11, 23), vec![]));
        for wrong in ["\"2026-11-23\"", "2026-11-23T10:00:00", "10:00:00", "2026"] {
            assert!(
                read(&format!("d = {wrong}"), |f| f.date("d")).1.concat().contains("should be a day"),
                "{wrong}"
            );
        }
        assert_eq!(read("d = 2026-02-30", |f| f.date("d")).1.len(), 1);
    }

    #[test]
    fn an_id_has_lower_case_words_and_hyphens() {
        assert!(["six-breaths", "f1", "a-2"].into_iter().all(is_id));
        assert!(!["", "Six", "six_breaths", "-six", "six-", "six--two", "é"].into_iter().any(is_id));
    }
}
