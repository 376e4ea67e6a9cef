//! Whether an article can be read by a tired person: the reading grade of its parts.
//!
//! Invariant: what is counted is what is read in a row, which is paragraphs, lists and notes.
//! Headings and the cells of tables are no sentences; counting them would only flatter the text.
//! The grade itself is in [`wording::grade`](super::super::wording::grade).

use super::super::article::Article;
use super::super::document::Block;
use super::super::document::QuoteKind;
use super::super::document::Sentence;
use super::super::read::sheet::Sheet;
use super::super::wording::grade::Terms;
use super::super::wording::grade::grade;

/// Hardest *In short*, as a Flesch–Kincaid grade.
const SUMMARY_GRADE: f64 = 9.0;

/// Hardest body.
const BODY_GRADE: f64 = 11.0;

/// Checks the summary and the rest of an article, passing over the words of the glossary.
pub fn check(sheet: &mut Sheet, article: &Article, terms: &Terms) {
    if !sheet.is_sound("body") {
        return;
    }
    let (summary, body): (Vec<&Block>, Vec<&Block>) = article.body.blocks.iter().partition(is_summary);
    judge(sheet, "The summary", &summary, terms, SUMMARY_GRADE);
    judge(sheet, "The article", &body, terms, BODY_GRADE);
}

const fn is_summary(block: &&Block) -> bool {
    matches!(block, Block::Quote { kind: QuoteKind::Summary, .. })
}

fn judge(sheet: &mut Sheet, what: &str, blocks: &[&Block], terms: &Terms, limit: f64) {
    let mut sentences = Vec::new();
    for block in blocks {
        in_a_row(block, &mut sentences);
    }
    let texts: Vec<String> = sentences.iter().map(|sentence| sentence.plain()).collect();
    let found = grade(&texts, terms);
    if found <= limit {
        return;
    }
    let hardest = sentences.iter().zip(&texts).max_by(|a, b| {
        let of = |text: &String| grade(std::slice::from_ref(text), terms);
        of(a.1).total_cmp(&of(b.1))
    });
    let Some((sentence, text)) = hardest else { return };
    let start: String = text.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
    let message = format!("{what} has reading grade {found:.1}; {limit:.0} is the most.");
    let advice =
        format!("Part long sentences and take shorter words. The hardest is on this line: “{start} …”.");
    sheet.error(&format!("body[{}]", sentence.number), message, advice);
}

/// The sentences of paragraphs and lists, at any depth.
pub fn in_a_row<'a>(block: &'a Block, sentences: &mut Vec<&'a Sentence>) {
    match block {
        Block::Paragraph { text } => sentences.extend(text),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| in_a_row(block, sentences)),
        Block::Quote { blocks, .. } => blocks.iter().for_each(|block| in_a_row(block, sentences)),
        Block::Heading { .. } | Block::Table { .. } | Block::Image { .. } | Block::Rule => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::ARTICLE;
    use super::super::super::sample::assert_one_problem;
    use super::super::super::sample::problems_when;

    const HARD: &str = "Neurophysiological investigations demonstrate considerable heterogeneity.";

    #[test]
    fn a_hard_summary_is_refused_with_its_hardest_sentence() {
        assert_one_problem(
            ARTICLE,
            "It is real.",
            HARD,
            "The summary has reading grade",
            "Neurophysiological",
        );
    }

    #[test]
    fn a_hard_article_is_refused_and_one_hard_sentence_is_not() {
        let fill = "Some people notice this early and others later. ".repeat(80);
        let problems = problems_when(ARTICLE, &fill, &(HARD.to_owned() + " ").repeat(100));
        assert!(problems.iter().any(|p| p.is_error() && p.message.contains("The article has reading grade")));
        assert_eq!(problems_when(ARTICLE, "Go on.", HARD), []);
    }

    #[test]
    fn words_of_the_glossary_are_passed_over() {
        assert_eq!(problems_when(ARTICLE, "It is real.", "Tremor is tremor. Sensory tricks are gestes."), []);
    }
}
