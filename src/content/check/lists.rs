//! What may be there only once: codes, keys, words. And the dates of the help page.
//!
//! Invariant: the second of two equal entries is the one that is reported.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::article::HelpPage;
use super::super::document::Block;
use super::super::document::Sentence;
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
        card_is_on_the_help_page(sheet, value);
    }
    card_is_on_its_page(drafts);
}

/// The words of the card stand on the help page: whoever is asked shows the same sentence.
fn card_is_on_the_help_page(sheet: &mut Sheet, help: &HelpPage) {
    let items = help.groups.iter().flat_map(|group| &group.items);
    let is_shown = items.into_iter().any(|item| item.contains(&help.card.words));
    if sheet.is_sound("card") && sheet.is_sound("groups") && !is_shown {
        let advice = "Write “Show this:” and the same words among the items of a group.";
        sheet.error("card.words", "The words of the card are not on the help page.", advice);
    }
}

/// The page of the card has its words, its boxes and its lines.
fn card_is_on_its_page(drafts: &mut Drafts) {
    let Some(help) = drafts.help.as_ref().filter(|help| help.sheet.is_sound("card")) else { return };
    let Some(page) = drafts.pages.get_mut("emergency-card").filter(|page| page.sheet.is_sound("body")) else {
        return;
    };
    let sentences = page.value.body.blocks.iter().flat_map(Block::sentences);
    let text = sentences.map(Sentence::plain).collect::<Vec<_>>().join(" ");
    let card = &help.value.card;
    for needed in std::iter::once(&card.words).chain(&card.boxes).chain(&card.lines) {
        if !text.contains(needed.as_str()) {
            let message = format!("The card's “{needed}” is not on this page.");
            page.sheet.error("body", message, "Write it as [card] in en/safety.toml has it.");
        }
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

/// No two articles have the same place in the reading order.
pub fn orders_are_unique(drafts: &mut Drafts) {
    let mut files: BTreeMap<u32, String> = BTreeMap::new();
    for Draft { sheet, value } in drafts.articles.values_mut().filter_map(|article| article.text.as_mut()) {
        if !sheet.is_sound("order") {
            continue;
        }
        if let Some(file) = files.get(&value.order) {
            let message =
                format!("The place {} in the reading order is already that of {file}.", value.order);
            sheet.error("order", message, "Choose a number of its own.");
        } else {
            files.insert(value.order, sheet.file.clone());
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
    use super::super::super::sample::ARTICLE;
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::GLOSSARY;
    use super::super::super::sample::REFERENCES;
    use super::super::super::sample::SAFETY;
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
    fn two_articles_cannot_share_a_place_in_the_reading_order() {
        let mut files = files();
        let copy = text(ARTICLE).replace("id = \"what-it-is\"", "id = \"why-it-is\"");
        files.insert("en/articles/why-it-is/article.md".to_owned(), Ok(copy.into_bytes()));
        let problems = load_files(files, None).problems;
        let of_order = problems.iter().find(|problem| problem.message.contains("reading order"));
        let Some(problem) = of_order else { panic!("{problems:#?}") };
        assert_eq!((problem.file.as_str(), problem.line), ("en/articles/why-it-is/article.md", 8));
    }

    #[test]
    fn the_card_says_the_same_words_everywhere() {
        assert_one_problem(
            SAFETY,
            "words = \"I have",
            "words = \"I live with",
            "not on the help page",
            "Show this",
        );
        let mut files = files();
        let page = "+++\nid = \"emergency-card\"\ntitle = \"Card\"\n+++\nI have dystonia. Please ask a doctor first. \
                    [ ] stimulator\n\n- My namn\n";
        files.insert("en/pages/emergency-card.md".to_owned(), Ok(page.as_bytes().to_vec()));
        let problems = load_files(files, None).problems;
        let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
        assert!(problem.file.ends_with("emergency-card.md") && problem.message.contains("“My name”"));
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
