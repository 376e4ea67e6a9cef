//! Reads a TOML table key by key, and goes on after a mistake.
//!
//! Invariant: every reader gives a value. Where the file has none or a wrong one, the problem is on
//! the sheet and the value is a placeholder, so that one reading finds every problem; a key nobody
//! asked for is a problem too. Texts and tables are here, single values in [`super::values`];
//! [`super::toml`] opens the file.

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use super::near::did_you_mean;
use super::sheet::Sheet;
use super::sheet::Target;

/// One table of a file, and where it stands.
pub struct Fields<'a> {
    /// `None` for a table that is missing: its readers give placeholders and report nothing.
    table: Option<&'a DeTable<'a>>,
    path: String,
    asked: Vec<&'static str>,
    pub sheet: &'a mut Sheet,
}

/// A value that stands in the file, with its path.
pub struct Found<'a> {
    pub path: String,
    pub value: &'a DeValue<'a>,
}

/// The path of a key of the table at `path`.
pub fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

/// What a value is, in plain words.
fn kind(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or a time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

impl<'a> Fields<'a> {
    /// Reads a table, and reports the keys nobody asked for.
    pub fn read<T>(
        table: Option<&'a DeTable<'a>>,
        path: String,
        sheet: &'a mut Sheet,
        build: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let mut fields = Self { table, path, asked: Vec::new(), sheet };
        let value = build(&mut fields);
        fields.report_unknown_keys();
        value
    }

    fn report_unknown_keys(&mut self) {
        for key in self.table.into_iter().flat_map(DeTable::keys) {
            let key = key.get_ref().as_ref();
            if !self.asked.contains(&key) {
                let known = format!("Known here: {}.", self.asked.join(", "));
                let advice = did_you_mean(key, self.asked.iter().copied(), &known);
                self.sheet.error(
                    &join(&self.path, key),
                    format!("The key “{key}” is not known here."),
                    advice,
                );
            }
        }
    }

    /// Lets the other keys of this table pass: what they mean hangs on a key that could not be read.
    pub fn ask_no_more(&mut self) {
        self.table = None;
    }

    /// Whether the file has this key; it still has to be read.
    pub fn has(&self, key: &str) -> bool {
        self.table.is_some_and(|table| table.contains_key(key))
    }

    /// The path of a key of this table.
    pub fn path_of(&self, key: &str) -> String {
        join(&self.path, key)
    }

    /// The value of a key that may be left out.
    pub fn find(&mut self, key: &'static str) -> Option<Found<'a>> {
        self.asked.push(key);
        let value = self.table?.get(key)?.get_ref();
        Some(Found { path: self.path_of(key), value })
    }

    /// The value of a key that is needed; `example` shows how it could look.
    pub fn need(&mut self, key: &'static str, example: &str) -> Option<Found<'a>> {
        let found = self.find(key);
        if found.is_none() && self.table.is_some() {
            let advice = format!("Add a line such as: {key} = {example}");
            self.sheet.unreadable(&join(&self.path, key), format!("The key “{key}” is missing."), advice);
        }
        found
    }

    /// Says that a value is of the wrong kind.
    pub fn refuse(&mut self, found: &Found, wanted: &str, advice: &str) {
        let key = found.path.rsplit('.').next().unwrap_or_default();
        let message = format!("“{key}” should be {wanted}, but this is {}.", kind(found.value));
        self.sheet.unreadable(&found.path, message, advice);
    }

    /// A sentence for people, with single spaces. It is kept for the check of wording.
    pub fn text(&mut self, key: &'static str) -> String {
        let found = self.need(key, "\"…\"");
        found.and_then(|found| self.prose(&found)).unwrap_or_default()
    }

    /// A sentence for people that may be left out.
    pub fn maybe_text(&mut self, key: &'static str) -> Option<String> {
        let found = self.find(key)?;
        self.prose(&found)
    }

    /// A list of sentences; it may be left out when `at_least` is 0.
    pub fn texts(&mut self, key: &'static str, at_least: usize) -> Vec<String> {
        let found = self.list(key, at_least, "[\"…\"]");
        found.iter().filter_map(|item| self.prose(item)).collect()
    }

    fn prose(&mut self, found: &Found) -> Option<String> {
        let text = self.string(found)?;
        self.sheet.prose.push((found.path.clone(), text.clone()));
        Some(text)
    }

    /// A name, key or number written as text: not a sentence.
    pub fn name(&mut self, key: &'static str) -> String {
        let found = self.need(key, "\"…\"");
        found.and_then(|found| self.string(&found)).unwrap_or_default()
    }

    /// A name that may be left out.
    pub fn maybe_name(&mut self, key: &'static str) -> Option<String> {
        let found = self.find(key)?;
        self.string(&found)
    }

    /// A list of names; it may be left out when `at_least` is 0.
    pub fn names(&mut self, key: &'static str, at_least: usize) -> Vec<String> {
        let found = self.list(key, at_least, "[\"…\"]");
        found.iter().filter_map(|item| self.string(item)).collect()
    }

    /// A list of ids that point to something else. It may be left out.
    pub fn pointers(&mut self, key: &'static str, target: fn(String) -> Target) -> Vec<String> {
        let found = self.list(key, 0, "[]");
        let mut ids = Vec::new();
        for item in &found {
            ids.extend(self.pointed(item, target));
        }
        ids
    }

    /// The id of something else.
    pub fn pointer(&mut self, key: &'static str, target: fn(String) -> Target) -> String {
        let found = self.need(key, "\"two-words\"");
        found.and_then(|found| self.pointed(&found, target)).unwrap_or_default()
    }

    /// The id of something else, that may be left out.
    pub fn maybe_pointer(&mut self, key: &'static str, target: fn(String) -> Target) -> Option<String> {
        let found = self.find(key)?;
        self.pointed(&found, target)
    }

    fn pointed(&mut self, found: &Found, target: fn(String) -> Target) -> Option<String> {
        let id = self.string(found)?;
        self.sheet.mentions.push((found.path.clone(), target(id.clone())));
        Some(id)
    }

    /// Text that says something, with single spaces and no line breaks.
    pub fn string(&mut self, found: &Found) -> Option<String> {
        let Some(text) = found.value.as_str() else {
            self.refuse(found, "text", "Put it between straight quotation marks.");
            return None;
        };
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            let key = found.path.rsplit('.').next().unwrap_or_default();
            self.sheet.unreadable(
                &found.path,
                format!("“{key}” is empty."),
                "Write the text, or leave the line out where it is optional.",
            );
            return None;
        }
        Some(words)
    }

    /// The items of a list; it may be left out when `at_least` is 0.
    pub fn list(&mut self, key: &'static str, at_least: usize, example: &str) -> Vec<Found<'a>> {
        let found = if at_least == 0 { self.find(key) } else { self.need(key, example) };
        let Some(found) = found else { return Vec::new() };
        let DeValue::Array(items) = found.value else {
            self.refuse(&found, "a list", &format!("Put it in square brackets: {key} = {example}"));
            return Vec::new();
        };
        if items.len() < at_least {
            let message = format!("“{key}” needs at least {at_least}, but has {}.", items.len());
            self.sheet.unreadable(&found.path, message, "Add what is missing.");
        }
        let item = |(index, item): (usize, &'a Spanned<DeValue<'a>>)| Found {
            path: format!("{}[{index}]", found.path),
            value: item.get_ref(),
        };
        items.iter().enumerate().map(item).collect()
    }

    /// A table that is needed.
    pub fn table<T>(&mut self, key: &'static str, build: impl FnOnce(&mut Fields) -> T) -> T {
        let found = self.find(key);
        if found.is_none() && self.table.is_some() {
            let advice = format!("Add it: a line [{}], and its keys below.", self.path_of(key));
            self.sheet.unreadable(&self.path_of(key), format!("The table “{key}” is missing."), advice);
        }
        let table = found.and_then(|found| self.as_table(&found));
        Fields::read(table, self.path_of(key), self.sheet, build)
    }

    /// A table that may be left out.
    pub fn maybe_table<T>(&mut self, key: &'static str, build: impl FnOnce(&mut Fields) -> T) -> Option<T> {
        let found = self.find(key)?;
        let table = self.as_table(&found);
        Some(Fields::read(table, found.path, self.sheet, build))
    }

    /// A list of tables, written as `[[key]]` or in one line.
    pub fn tables<T>(&mut self, key: &'static str, build: impl FnMut(&mut Fields) -> T) -> Vec<T> {
        self.tables_of(key, 1, build)
    }

    /// A list of tables that may be left out.
    pub fn maybe_tables<T>(&mut self, key: &'static str, build: impl FnMut(&mut Fields) -> T) -> Vec<T> {
        self.tables_of(key, 0, build)
    }

    fn tables_of<T>(
        &mut self,
        key: &'static str,
        at_least: usize,
        mut build: impl FnMut(&mut Fields) -> T,
    ) -> Vec<T> {
        let found = self.list(key, at_least, "[{ … }]");
        let mut values = Vec::new();
        for item in found {
            let table = self.as_table(&item);
            values.push(Fields::read(table, item.path, self.sheet, &mut build));
        }
        values
    }

    fn as_table(&mut self, found: &Found<'a>) -> Option<&'a DeTable<'a>> {
        if let DeValue::Table(table) = found.value {
            return Some(table);
        }
        self.refuse(
            found,
            "a table",
            "Write its keys in curly brackets, or below a line with its name in brackets.",
        );
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::toml::read_toml;
    use super::*;

    fn problems<T>(text: &str, build: impl FnOnce(&mut Fields) -> T) -> Vec<(u32, String, String)> {
        let mut sheet = Sheet::new("x.toml");
        read_toml(&mut sheet, text, 1, build);
        let mut problems = sheet.take_problems();
        problems.sort();
        problems.into_iter().map(|problem| (problem.line, problem.message, problem.advice)).collect()
    }

    fn found(line: u32, message: &str, advice: &str) -> (u32, String, String) {
        (line, message.to_owned(), advice.to_owned())
    }

    #[test]
    fn a_missing_key_is_reported_on_the_line_of_its_table() {
        assert_eq!(
            problems("\n[pacer]\n\n", |f| f.table("pacer", |f| f.text("kind"))),
            [found(2, "The key “kind” is missing.", "Add a line such as: kind = \"…\"")]
        );
    }

    #[test]
    fn a_missing_table_is_one_problem_whatever_it_should_hold() {
        assert_eq!(
            problems("", |f| f.table("pacer", |f| (f.text("kind"), f.date("day"), f.texts("list", 2)))),
            [found(1, "The table “pacer” is missing.", "Add it: a line [pacer], and its keys below.")]
        );
    }

    #[test]
    fn an_unknown_key_is_refused_with_the_nearest_known_one() {
        assert_eq!(
            problems("title = \"x\"\ntitel = \"x\"\nwild = 1", |f| (f.text("title"), f.flag("laser"))),
            [
                found(2, "The key “titel” is not known here.", "Did you mean “title”?"),
                found(3, "The key “wild” is not known here.", "Known here: title, laser."),
            ]
        );
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_named_with_what_it_is() {
        let text = "title = 3\nlist = \"a\"\ntable = true\nrows = [1]\n";
        let list = problems(text, |f| {
            (
                f.text("title"),
                f.texts("list", 0),
                f.table("table", |f| f.text("a")),
                f.tables("rows", |f| f.text("a")),
            )
        });
        let messages: Vec<_> = list.iter().map(|(line, message, _)| (*line, message.as_str())).collect();
        assert_eq!(
            messages,
            [
                (1, "“title” should be text, but this is a number."),
                (2, "“list” should be a list, but this is text."),
                (3, "“table” should be a table, but this is true or false."),
                (4, "“rows[0]” should be a table, but this is a number."),
            ]
        );
    }

    #[test]
    fn an_empty_text_and_a_list_that_is_too_short_are_problems() {
        let list = problems("title = \" \"\nstop = []\n", |f| (f.text("title"), f.texts("stop", 1)));
        let messages: Vec<_> = list.iter().map(|(line, message, _)| (*line, message.as_str())).collect();
        assert_eq!(messages, [(1, "“title” is empty."), (2, "“stop” needs at least 1, but has 0.")]);
    }

    #[test]
    fn spaces_and_line_breaks_in_a_text_become_single_spaces() {
        let mut sheet = Sheet::new("x.toml");
        let text = read_toml(&mut sheet, "title = \"\"\"\n One\n   two. \"\"\"", 1, |f| f.text("title"));
        assert_eq!(text, "One two.");
        assert_eq!(sheet.prose, [("title".to_owned(), "One two.".to_owned())]);
    }
}
