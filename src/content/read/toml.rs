//! Opens a TOML text and remembers the line of every value in it.
//!
//! Invariant: lines are those of the whole file, also when the text is its front matter only. What
//! the keys mean is read through [`Fields`].

use toml::Spanned;
use toml::de::DeTable;
use toml::de::DeValue;

use super::fields::Fields;
use super::fields::join;
use super::lines::Lines;
use super::sheet::Sheet;

/// Reads a whole TOML text, which starts on `first_line` of the sheet's file. When the file is
/// already known to be unreadable, all values are placeholders.
pub fn read_toml<T>(
    sheet: &mut Sheet,
    text: &str,
    first_line: u32,
    build: impl FnOnce(&mut Fields) -> T,
) -> T {
    if !sheet.is_sound("") {
        return Fields::read(None, String::new(), sheet, build);
    }
    let lines = Lines::new(text, first_line);
    sheet.place("", first_line);
    match DeTable::parse(text) {
        Ok(table) => {
            place_all(sheet, &lines, "", table.get_ref());
            Fields::read(Some(table.get_ref()), String::new(), sheet, build)
        }
        Err(error) => {
            let line = lines.at(error.span().map_or(0, |span| span.start));
            let message = format!("This cannot be read as TOML: {}.", error.message());
            let advice = "Look at this line and the one before it for a missing quotation mark, bracket or equals sign.";
            sheet.unreadable_on(line, "", message, advice);
            Fields::read(None, String::new(), sheet, build)
        }
    }
}

fn place_all(sheet: &mut Sheet, lines: &Lines, path: &str, table: &DeTable) {
    for (key, value) in table {
        place_value(sheet, lines, &join(path, key.get_ref()), value);
    }
}

fn place_value(sheet: &mut Sheet, lines: &Lines, path: &str, value: &Spanned<DeValue>) {
    sheet.place(path, lines.at(value.span().start));
    match value.get_ref() {
        DeValue::Table(table) => place_all(sheet, lines, path, table),
        DeValue::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                place_value(sheet, lines, &format!("{path}[{index}]"), item);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_line_in_the_whole_file() {
        let mut sheet = Sheet::new("x.md");
        read_toml(&mut sheet, "a = 1\n[b]\nc = [\n  2,\n  { d = 3 },\n]\n", 2, |fields| fields.ask_no_more());
        let lines = ["a", "b", "b.c", "b.c[0]", "b.c[1].d"].map(|path| sheet.line(path));
        assert_eq!(lines, [2, 3, 4, 5, 6]);
    }

    #[test]
    fn text_that_is_not_toml_is_one_problem_with_the_reason() {
        let mut sheet = Sheet::new("x.toml");
        read_toml(&mut sheet, "a = 1\nb = \nc = 2\n", 1, |fields| (fields.text("a"), fields.text("title")));
        let problems = sheet.take_problems();
        let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
        assert_eq!(problem.line, 2);
        assert!(problem.message.starts_with("This cannot be read as TOML: "), "{problem}");
    }
}
