//! No two paragraphs alike: a text that stands twice was copied, and one of the two will be forgotten.
//!
//! Invariant: the later of two is reported, in the order of the files. Compared are paragraphs and
//! list items of articles and pages, and the longer texts of exercises; warnings, stop rules and
//! steps may repeat, for safety is said in the same words everywhere. Alike are the same words in
//! the same order, or texts of [`LEAST_WORDS`] and more that share half of their four-word pieces.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::super::document::Block;
use super::super::document::Document;
use super::super::document::Sentence;
use super::super::read::Drafts;
use super::super::read::sheet::Sheet;

/// Shorter texts may be alike: "Stop at any time."
const LEAST_WORDS: usize = 12;

/// Words of a piece.
const PIECE: usize = 4;

/// Two texts are alike when at least this part of all their pieces stands in both (Jaccard index).
const LIKENESS: f64 = 0.5;

/// Texts of an exercise that are its own.
const OWN_TEXTS: &[&str] = &["purpose", "setup", "feel", "handout", "evidence.summary"];

/// Texts that may stand on several pages, by their first words: the statement of what Geste is for
/// is the same wherever it is made (safety review, section 4.1).
const STATEMENTS: &[&str] = &["practice offered here has not been shown"];

/// One text and where it stands.
struct Text {
    file: String,
    line: u32,
    path: String,
    start: String,
    pieces: BTreeSet<String>,
}

/// Compares all texts with each other.
pub fn check(drafts: &mut Drafts) {
    let texts = gather(drafts);
    let mut seen: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut found = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for piece in &text.pieces {
            let places = seen.entry(piece).or_default();
            places.iter().for_each(|place| *shared.entry(*place).or_default() += 1);
            places.push(index);
        }
        let nearest = shared.into_iter().max_by_key(|(_, count)| *count);
        if let Some((earlier, count)) = nearest.and_then(|(at, count)| Some((texts.get(at)?, count)))
            && is_alike(count, text.pieces.len() + earlier.pieces.len() - count)
        {
            found.push((text, earlier));
        }
    }
    for (text, earlier) in found {
        let message =
            format!("“{} …” is like the text in {} on line {}.", text.start, earlier.file, earlier.line);
        let advice = "Say it once and link to it, or say here what is different here.";
        if let Some(sheet) = drafts.sheets().find(|sheet| sheet.file == text.file) {
            sheet.error(&text.path, message, advice);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of words in one text are far below 2^52")]
fn is_alike(shared: usize, all: usize) -> bool {
    shared as f64 >= LIKENESS * all as f64
}

fn gather(drafts: &Drafts) -> Vec<Text> {
    let mut texts = Vec::new();
    for draft in drafts.articles.values().filter_map(|article| article.text.as_ref()) {
        of_document(&draft.sheet, &draft.value.body, &mut texts);
    }
    for draft in drafts.pages.values() {
        of_document(&draft.sheet, &draft.value.body, &mut texts);
    }
    for draft in drafts.exercises.values() {
        for (path, text) in draft.sheet.prose.iter().filter(|(path, _)| OWN_TEXTS.contains(&path.as_str())) {
            texts.extend(Text::of(&draft.sheet, path.clone(), text));
        }
    }
    texts
}

fn of_document(sheet: &Sheet, body: &Document, texts: &mut Vec<Text>) {
    if sheet.is_sound("body") {
        body.blocks.iter().for_each(|block| of_block(sheet, block, texts));
    }
}

fn of_block(sheet: &Sheet, block: &Block, texts: &mut Vec<Text>) {
    match block {
        Block::Paragraph { text } => {
            let number = text.first().map_or(0, |sentence| sentence.number);
            let words = text.iter().map(Sentence::plain).collect::<Vec<_>>().join(" ");
            texts.extend(Text::of(sheet, format!("body[{number}]"), &words));
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| of_block(sheet, block, texts)),
        Block::Quote { blocks, .. } => blocks.iter().for_each(|block| of_block(sheet, block, texts)),
        Block::Heading { .. } | Block::Table { .. } | Block::Image { .. } | Block::Rule => {}
    }
}

impl Text {
    fn of(sheet: &Sheet, path: String, text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        let words: Vec<&str> =
            lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let start = words.join(" ");
        if words.len() < LEAST_WORDS || STATEMENTS.iter().any(|statement| start.starts_with(statement)) {
            return None;
        }
        let pieces = words.windows(PIECE).map(|piece| piece.join(" ")).collect();
        let start = text.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
        Some(Self { file: sheet.file.clone(), line: sheet.line(&path), path, start, pieces })
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::ARTICLE;
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::PAGE;
    use super::super::super::sample::problems_when;

    const TEXT: &str = "A hand that writes may cramp. Then you lay the pen down, look away, and let the arm hang \
                        for a minute before you write the next line.";

    fn with_two(first: &str, second: &str) -> Vec<(String, u32)> {
        let problems =
            problems_when(ARTICLE, "### And then?", &format!("{first}\n\n### And then?\n\n{second}"));
        problems.into_iter().filter(|p| p.is_error()).map(|p| (p.file, p.line)).collect()
    }

    #[test]
    fn the_same_paragraph_twice_is_refused_whatever_its_marks_and_capitals() {
        assert_eq!(with_two(TEXT, &TEXT.to_uppercase().replace(',', " –")), [(ARTICLE.to_owned(), 29)]);
    }

    #[test]
    fn a_paragraph_with_a_few_other_words_is_refused_and_another_one_is_not() {
        let near = TEXT.replace("A hand that writes", "The hand you write with");
        assert_eq!(with_two(TEXT, &near), [(ARTICLE.to_owned(), 29)]);
        let other = "When the hand cramps while writing, put the pen on the table. Look out of the window for a \
                     while, with the arm hanging, and only then go on.";
        assert_eq!(with_two(TEXT, other), []);
    }

    #[test]
    fn short_texts_may_be_alike() {
        assert_eq!(with_two("Stop whenever you like.", "Stop whenever you like."), []);
    }

    #[test]
    fn texts_of_different_files_are_compared() {
        let text = "Geste does not choose or change treatment. See [when to get help](help).";
        let problems = problems_when(ARTICLE, "### And then?", &format!("{text}\n\n### And then?"));
        assert!(problems.iter().any(|problem| problem.file == PAGE && problem.message.contains(ARTICLE)));
        let handout = "Breathe in for four and out for six.";
        assert_eq!(
            problems_when(EXERCISE, "A slow breath may calm the body.", handout),
            [],
            "too short to tell"
        );
    }
}
