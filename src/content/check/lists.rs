//! What may be there only once: codes, keys, words. And the dates of the help page.
//!
//! Invariant: the second of two equal entries is the one that is reported.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::exercise::Exercise;
use super::super::read::Drafts;
use super::super::read::sheet::Draft;
use super::super::read::sheet::Sheet;
use super::evidence;
use super::pointers;
use super::pointers::Known;
use super::pointers::Surroundings;

/// Longest time until the help page is looked at again.
const HELP_REVIEW_MONTHS: i32 = 24;

/// Checks references, glossary and help page.
pub fn check(drafts: &mut Drafts, known: &Known, today: Option<Date>) {
    if let Some(Draft { sheet, value }) = &mut drafts.references {
        let keys = value
            .iter()
            .enumerate()
            .map(|(index, work)| (format!("references[{index}].key"), work.key.clone()));
        each_once(sheet, keys.collect(), "Each work has its own key: take one away or rename it.");
    }
    if let Some(Draft { sheet, value }) = &mut drafts.glossary {
        let words =
            value.iter().enumerate().flat_map(|(index, entry)| {
                let word = std::iter::once((format!("entries[{index}].word"), entry.word.to_lowercase()));
                let also = entry.also.iter().enumerate();
                word.chain(also.map(move |(place, form)| {
                    (format!("entries[{index}].also[{place}]"), form.to_lowercase())
                }))
            });
        each_once(sheet, words.collect(), "Each word is explained once: join the entries, or take one away.");
    }
    if let Some(Draft { sheet, value }) = &mut drafts.help {
        if sheet.is_sound("as_of") && sheet.is_sound("review_by") {
            evidence::dates(sheet, "", (value.as_of, value.review_by), HELP_REVIEW_MONTHS, today);
        }
        pointers::check(sheet, known, &Surroundings::default());
    }
}

fn each_once(sheet: &mut Sheet, entries: Vec<(String, String)>, advice: &str) {
    let mut lines: BTreeMap<String, u32> = BTreeMap::new();
    for (path, entry) in entries {
        if !sheet.is_sound(&path) {
            continue;
        }
        if let Some(line) = lines.get(&entry) {
            sheet.error(&path, format!("“{entry}” is already on line {line}."), advice);
        } else {
            lines.insert(entry, sheet.line(&path));
        }
    }
}

/// No two exercises have the same short code.
pub fn codes_are_unique(drafts: &mut Drafts) {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for Draft { sheet, value } in drafts.exercises.values_mut() {
        if !sheet.is_sound("code") {
            continue;
        }
        if let Some(file) = files.get(&value.code) {
            let message = format!("The code “{}” is already used in {file}.", value.code);
            sheet.error("code", message, "Give each exercise its own code.");
        } else {
            files.insert(value.code.clone(), sheet.file.clone());
        }
    }
}

/// A code is the letter of the pillar and a number, such as `M4`.
pub fn code_fits_pillar(sheet: &mut Sheet, exercise: &Exercise) {
    if !sheet.is_sound("code") || !sheet.is_sound("pillar") {
        return;
    }
    let letter = exercise.pillar.word();
    let number = exercise.code.strip_prefix(letter).and_then(|number| number.parse::<u32>().ok());
    if number.is_none() {
        let message = format!("The code “{}” does not fit the pillar {letter}.", exercise.code);
        sheet.error("code", message, format!("Write the letter {letter} and a number, such as {letter}4."));
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::load::load_files;
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::GLOSSARY;
    use super::super::super::sample::REFERENCES;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::files;
    use super::super::super::sample::text;

    #[test]
    fn a_key_and_a_word_are_there_once() {
        assert_one_problem(REFERENCES, "key = \"OLD99\"", "key = \"ALB13\"", "already on line 2", "own key");
        assert_one_problem(
            GLOSSARY,
            "word = \"tremor\"",
            "word = \"Sensory trick\"",
            "already on line 3",
            "once",
        );
    }

    #[test]
    fn a_code_is_the_letter_of_the_pillar_and_a_number() {
        assert_one_problem(EXERCISE, "code = \"M4\"", "code = \"P4\"", "does not fit", "M4");
        assert_one_problem(EXERCISE, "code = \"M4\"", "code = \"M-4\"", "does not fit", "M4");
    }

    #[test]
    fn two_exercises_cannot_share_a_code() {
        let mut files = files();
        let copy = text(EXERCISE).replace("id = \"six-breaths\"", "id = \"ten-breaths\"");
        files.insert("en/exercises/ten-breaths.toml".to_owned(), Ok(copy.into_bytes()));
        let problems = load_files(files, None).problems;
        assert_eq!(
            problems.iter().map(|problem| (problem.file.as_str(), problem.line)).collect::<Vec<_>>(),
            [("en/exercises/ten-breaths.toml", 2)]
        );
    }

    #[test]
    fn one_entry_that_cannot_be_read_does_not_take_the_list_away() {
        let mut files = files();
        let broken = text(REFERENCES).replace("year = \"1999\"", "year = 1999");
        files.insert(REFERENCES.to_owned(), Ok(broken.into_bytes()));
        let loaded = load_files(files, None);
        assert_eq!((loaded.problems.len(), loaded.library.references.len()), (1, 2));
    }
}
