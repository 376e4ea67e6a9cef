//! Whether what was read makes sense: inside each file, and between the files.
//!
//! Invariant: every rule looks only at values that could be read ([`Sheet::is_sound`]), so that one
//! mistake is one problem; all rules are tried every time. Each rule of content/README.md is in the
//! file named after what it is about.

mod alike;
mod articles;
mod claims;
mod doses;
mod evidence;
mod frames;
mod lists;
mod pointers;
mod programmes;
mod quiz;
mod reading;
mod steps;

use jiff::civil::Date;

use super::problem::Problem;
use super::read::Drafts;
use super::read::place::Place;
use super::read::place::place;
use super::read::sheet::Draft;
use super::read::sheet::Sheet;
use super::wording;
use super::wording::Kind;
use evidence::Graded;
use pointers::Known;

/// Judges everything and writes what is wrong on the sheets. `today` is for review dates; the build
/// gives none.
pub fn check(drafts: &mut Drafts, today: Option<Date>) {
    say_what_is_missing(drafts);
    let known = Known::of(drafts);
    exercises(drafts, &known, today);
    lists::orders_are_unique(drafts);
    articles::check(drafts, &known, today);
    for (id, Draft { sheet, value }) in &mut drafts.pages {
        check_id(sheet, &value.id, id);
        pointers::check(sheet, &known, &articles::surroundings_of_page(value));
    }
    lists::check(drafts, &known, today);
    programmes::check(drafts, &known, today);
    alike::check(drafts);
    for sheet in drafts.sheets() {
        check_wording(sheet);
    }
}

fn exercises(drafts: &mut Drafts, known: &Known, today: Option<Date>) {
    lists::codes_are_unique(drafts);
    for (id, Draft { sheet, value }) in &mut drafts.exercises {
        check_id(sheet, &value.id, id);
        lists::code_fits_pillar(sheet, value);
        steps::check(sheet, value);
        frames::check(sheet, value);
        doses::check(sheet, value);
        evidence::check(sheet, "evidence", &Graded::from(&value.evidence), known, today);
        evidence::origins(sheet, &value.doses, known);
        pointers::check(sheet, known, &pointers::Surroundings::default());
    }
}

/// The id inside a file is the name outside.
fn check_id(sheet: &mut Sheet, id: &str, name: &str) {
    if sheet.is_sound("id") && id != name {
        let advice = format!("Write id = \"{name}\", or rename it to {id}.");
        sheet.error("id", format!("The id “{id}” differs from the name “{name}”."), advice);
    }
}

fn say_what_is_missing(drafts: &mut Drafts) {
    let mut missing = Vec::new();
    if drafts.references.is_none() {
        missing.push("references.toml");
    }
    if drafts.glossary.is_none() {
        missing.push("en/glossary.toml");
    }
    if drafts.help.is_none() {
        missing.push("en/safety.toml");
    }
    for file in missing {
        let advice = "Write it as content/README.md shows.";
        drafts.problems.push(Problem::error(file, 1, "This file is missing.", advice));
    }
}

fn check_wording(sheet: &mut Sheet) {
    let kind = match place(&sheet.file) {
        Place::Exercise { .. }
        | Place::Session { .. }
        | Place::Path { .. }
        | Place::Tricks
        | Place::OwnKit => Kind::Exercise,
        Place::Page { .. } => Kind::Page,
        Place::Safety => Kind::Help,
        Place::Glossary => Kind::Glossary,
        _ => Kind::Article,
    };
    for (path, text) in std::mem::take(&mut sheet.prose) {
        // What a study saw is told in the words of an article, also in an exercise.
        let kind = if path.starts_with("evidence.") { Kind::Article } else { kind };
        for finding in wording::findings(&text, kind) {
            if finding.is_refused {
                sheet.error(&path, finding.message, finding.advice);
            } else {
                sheet.note(&path, finding.message, finding.advice);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::ARTICLE;
    use super::super::sample::CLAIMS;
    use super::super::sample::EXERCISE;
    use super::super::sample::GLOSSARY;
    use super::super::sample::SAFETY;
    use super::super::sample::assert_one_problem;
    use super::super::sample::problems_when;
    use super::super::sample::problems_with;
    use super::super::sample::text;

    #[test]
    fn many_problems_in_one_file_are_all_reported_with_their_lines() {
        let broken = text(EXERCISE)
            .replace("pillar = \"M\"", "pilar = \"M\"")
            .replace("positions = [\"sitting\"]", "positions = [\"siting\"]")
            .replace("setup = \"Sit", "setup = \"You must sit")
            .replace("rate = 6.0", "rate = \"six\"")
            .replace("refs = [\"STEFFEN17\"]", "refs = [\"STEFEN17\"]")
            .replace("length = \"1:30\"", "length = \"1:40\"");
        let lines: Vec<_> = problems_with(EXERCISE, &broken).iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [1, 4, 9, 12, 24, 31, 77, 86]);
    }

    #[test]
    fn words_to_avoid_are_found_on_their_lines_in_every_kind_of_file() {
        assert_one_problem(EXERCISE, "Two more breaths.", "This cures you.", "“cures”", "may help");
        assert_one_problem(
            ARTICLE,
            "It is a movement disorder.",
            "It is a miracle.",
            "“miracle”",
            "what was seen",
        );
        assert_one_problem(CLAIMS, "people with dystonia", "sufferers", "“sufferers”", "people with");
        assert_one_problem(GLOSSARY, "A shake in a steady beat.", "They took 25 mg.", "“25 mg”", "amounts");
        assert_one_problem(SAFETY, "You cannot breathe well.", "You must call.", "“must”", "Say what to do");
    }

    #[test]
    fn what_a_study_saw_may_be_told_in_the_words_of_science() {
        assert_eq!(problems_when(EXERCISE, "A trial with 58", "One dose of this treatment in 58"), []);
    }
}
