//! Articles: the summary, the length, and that markers and claims meet.
//!
//! Invariant: every marker has a claim and every claim a marker, both ways, once the two files can
//! be read.

use jiff::civil::Date;

use super::super::article::Article;
use super::super::article::Page;
use super::super::document::Block;
use super::super::document::Document;
use super::super::document::QuoteKind;
use super::super::document::Sentence;
use super::super::document::heading_link;
use super::super::problem::Problem;
use super::super::read::ArticleDraft;
use super::super::read::Drafts;
use super::super::read::sheet::Draft;
use super::super::read::sheet::Sheet;
use super::super::read::sheet::Target;
use super::claims;
use super::pointers;
use super::pointers::Known;
use super::pointers::Surroundings;
use super::quiz;
use super::reading;

/// Longest summary, in words.
const SUMMARY_WORDS: usize = 120;

/// Lengths that are read to the end, in words.
const ARTICLE_WORDS: std::ops::RangeInclusive<u32> = 600..=1600;

/// Checks all articles with their claims.
pub fn check(drafts: &mut Drafts, known: &Known, today: Option<Date>) {
    for (id, article) in &mut drafts.articles {
        let problems = check_folder(id, article);
        drafts.problems.extend(problems);
        let around = surroundings(article);
        let markers = article.text.as_ref().and_then(|text| markers(&text.sheet));
        if let Some(Draft { sheet, value }) = &mut article.text {
            super::check_id(sheet, &value.id, id);
            credits_have_pictures(sheet, value, &around);
            check_text(sheet, value);
            reading::check(sheet, value, &known.terms);
            pointers::check(sheet, known, &around);
        }
        if let Some(Draft { sheet, value }) = &mut article.claims {
            claims::check(sheet, value, markers.as_deref(), known, today);
            pointers::check(sheet, known, &Surroundings::default());
        }
        if let Some(Draft { sheet, value }) = &mut article.quiz {
            quiz::check(sheet, value);
            pointers::check(sheet, known, &around);
        }
    }
}

/// What a page may point to besides articles and exercises: its own headings.
pub fn surroundings_of_page(page: &Page) -> Surroundings {
    Surroundings { claims: Some(Vec::new()), headings: headings(&page.body), pictures: None }
}

fn surroundings(article: &ArticleDraft) -> Surroundings {
    let claims = match &article.claims {
        Some(draft) if draft.value.is_empty() && !draft.sheet.is_sound("") => None,
        Some(draft) => Some(draft.value.iter().map(|claim| claim.id.clone()).collect()),
        None => Some(Vec::new()),
    };
    let text = article.text.as_ref();
    Surroundings {
        claims,
        headings: text.map(|draft| headings(&draft.value.body)).unwrap_or_default(),
        pictures: Some(article.pictures.keys().cloned().collect()),
    }
}

fn headings(body: &Document) -> Vec<String> {
    body.headings().map(|(_, text, _)| heading_link(&text)).collect()
}

/// The claims a text has markers for; `None` when the text could not be read.
fn markers(sheet: &Sheet) -> Option<Vec<String>> {
    let claims = sheet.mentions.iter().filter_map(|(_, target)| match target {
        Target::Claim(id) => Some(id.clone()),
        _ => None,
    });
    sheet.is_sound("body").then(|| claims.collect())
}

fn check_folder(id: &str, article: &ArticleDraft) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some(text) = &article.text else {
        let file = format!("en/articles/{id}/article.md");
        let advice = "Write it, or take the folder away.";
        problems.push(Problem::error(&file, 1, "This file is missing.", advice));
        return problems;
    };
    for name in article.pictures.keys().filter(|_| text.sheet.is_sound("body")) {
        let is_shown = text.sheet.mentions.iter().any(|(_, target)| *target == Target::Picture(name.clone()));
        let file = format!("en/articles/{id}/{name}");
        let has_licence = text.value.pictures.iter().any(|credit| credit.file == *name);
        if !has_licence && text.sheet.is_sound("pictures") {
            let advice = format!(
                "Add pictures = [{{ file = \"{name}\", by = \"…\", licence = \"…\" }}] to the front matter of the article."
            );
            problems.push(Problem::error(
                &file,
                1,
                "Nobody says who made this picture, and its licence.",
                advice,
            ));
        }
        if !is_shown {
            let advice = "Show it with ![description](file), or take it away.";
            problems.push(Problem::note(&file, 1, "The article does not show this picture.", advice));
        }
    }
    problems
}

fn credits_have_pictures(sheet: &mut Sheet, article: &Article, around: &Surroundings) {
    for (index, credit) in article.pictures.iter().enumerate() {
        if !around.pictures.iter().flatten().any(|name| *name == credit.file) {
            let message = format!("There is no picture “{}” beside this text.", credit.file);
            sheet.error(&format!("pictures[{index}].file"), message, "Write its name as the folder has it.");
        }
    }
}

fn check_text(sheet: &mut Sheet, article: &Article) {
    if !sheet.is_sound("body") {
        return;
    }
    match article.body.blocks.first() {
        Some(block @ Block::Quote { kind: QuoteKind::Summary, .. }) => {
            let words: usize = block.sentences().into_iter().map(Sentence::words).sum();
            if words > SUMMARY_WORDS {
                let message = format!("The summary has {words} words; {SUMMARY_WORDS} are allowed.");
                sheet.error("body[0]", message, "Shorten it, or move sentences below it.");
            }
        }
        _ => {
            let advice = "Begin the text with a block > [!IMPORTANT] that can be read alone.";
            sheet.error("body", "The summary is missing.", advice);
        }
    }
    let words = article.body.words;
    if !ARTICLE_WORDS.contains(&words) {
        let advice = format!("{} to {} are read to the end.", ARTICLE_WORDS.start(), ARTICLE_WORDS.end());
        sheet.note("body", format!("The article has {words} words."), advice);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::read::Files;
    use super::super::super::sample::ARTICLE;
    use super::super::super::sample::CLAIMS;
    use super::super::super::sample::PAGE;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::files;
    use super::super::super::sample::problems_when;

    #[test]
    fn a_marker_without_a_claim_and_a_claim_without_a_marker_are_both_problems() {
        let problems = problems_when(ARTICLE, "[^f1-definition]", "[^f1-definitoin]");
        let places: Vec<_> = problems.iter().map(|problem| (problem.file.as_str(), problem.line)).collect();
        assert_eq!(places, [(ARTICLE, 18), (CLAIMS, 2)]);
        assert!(problems.iter().any(|problem| problem.advice.contains("“f1-definition”")));
    }

    #[test]
    fn the_first_block_is_the_summary_and_short() {
        assert_one_problem(ARTICLE, "> [!IMPORTANT]", "> [!NOTE]", "summary is missing", "[!IMPORTANT]");
        let long = format!("It is real. {}", "Word word word. ".repeat(40));
        assert_one_problem(ARTICLE, "It is real.", &long, "has 132 words", "Shorten");
    }

    #[test]
    fn a_short_article_is_only_noted() {
        let problems =
            problems_when(ARTICLE, &"Some people notice this early and others later. ".repeat(80), "Short.");
        assert_eq!(problems.iter().map(|problem| problem.is_error()).collect::<Vec<_>>(), [false]);
    }

    #[test]
    fn every_picture_says_who_made_it() {
        let credit = "pictures = [{ file = \"brain.png\", by = \"Geste\", licence = \"CC BY-SA 4.0\" }]\n";
        let problems = problems_when(ARTICLE, credit, "");
        let [problem] = problems.as_slice() else { panic!("{problems:#?}") };
        assert!(
            problem.is_error() && problem.file.ends_with("brain.png") && problem.message.contains("licence")
        );
        assert_one_problem(
            ARTICLE,
            "[{ file = \"brain.png\"",
            "[{ file = \"gone.png\", by = \"Me\", licence = \"MIT\" }, { file = \"brain.png\"",
            "gone.png",
            "its name",
        );
    }

    #[test]
    fn the_id_is_the_name_of_the_folder() {
        assert_one_problem(ARTICLE, "id = \"what-it-is\"", "id = \"what-is-it\"", "differs", "what-it-is");
        assert_one_problem(PAGE, "id = \"about\"", "id = \"abuot\"", "differs", "about");
    }

    #[test]
    fn links_lead_to_something_that_exists() {
        assert_one_problem(
            ARTICLE,
            "(exercise:six-breaths)",
            "(exercise:six-breath)",
            "no exercise",
            "“six-breaths”",
        );
        assert_one_problem(ARTICLE, "(article:what-it-is)", "(article:why)", "no article", "folder");
        assert_one_problem(ARTICLE, "(#what-is-it)", "(#who)", "no heading", "lower case");
        assert_one_problem(
            ARTICLE,
            "exercises = [\"six-breaths\"]",
            "exercises = [\"x\"]",
            "no exercise",
            "file",
        );
    }

    #[test]
    fn a_picture_is_beside_the_article_and_is_shown() {
        let problems = problems_when(ARTICLE, "(brain.png ", "(brian.png ");
        assert_eq!(problems.iter().map(|problem| problem.is_error()).collect::<Vec<_>>(), [true, false]);
        assert_one_problem(
            PAGE,
            "See [",
            "\n\n![A brain](brain.png)\n\nSee [",
            "cannot be shown here",
            "articles only",
        );
    }

    #[test]
    fn a_folder_without_an_article_is_a_problem() {
        let mut files: Files = files();
        files.remove(ARTICLE);
        let problems = super::super::super::load::load_files(files, None).problems;
        assert_eq!(problems.iter().map(|problem| problem.file.as_str()).collect::<Vec<_>>(), [ARTICLE]);
    }
}
