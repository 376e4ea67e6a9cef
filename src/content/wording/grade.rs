//! How many years of school a text asks for: the Flesch–Kincaid grade.
//!
//! Invariant: words that the glossary explains do not make a text harder, for a tap explains them;
//! they still make their sentence longer. Formula: Kincaid JP et al., *Derivation of new
//! readability formulas*, Research Branch Report 8-75, 1975: 0.39 × words per sentence + 11.8 ×
//! syllables per word − 15.59. Syllables are from [`super::syllables`].

use std::collections::BTreeMap;

use super::syllables::syllables;

/// The words of the glossary, to be passed over.
#[derive(Debug, Default)]
pub struct Terms {
    /// By the first word: the words that follow it.
    by_first: BTreeMap<String, Vec<Vec<String>>>,
}

impl Terms {
    /// From words and phrases as the glossary writes them.
    pub fn of<'a>(terms: impl Iterator<Item = &'a str>) -> Self {
        let mut by_first: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for term in terms {
            let mut words = words(term).into_iter();
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push(words.collect());
            }
        }
        // The longest phrase first: "deep brain stimulation" before "deep".
        by_first.values_mut().for_each(|rest| rest.sort_by_key(|words| std::cmp::Reverse(words.len())));
        Self { by_first }
    }

    /// How many words a term has that stands at the beginning of `words`; 0 when none does.
    fn at_start(&self, words: &[String]) -> usize {
        let Some((first, rest)) = words.split_first() else { return 0 };
        let single = first.strip_suffix('s').unwrap_or(first);
        let phrases =
            [first.as_str(), single].into_iter().filter_map(|word| self.by_first.get(word)).flatten();
        let fits = |phrase: &&Vec<String>| {
            rest.get(..phrase.len()).is_some_and(|words| {
                words
                    .iter()
                    .zip(phrase.iter())
                    .all(|(word, part)| word == part || word.strip_suffix('s') == Some(part))
            })
        };
        phrases.filter(fits).map(|phrase| phrase.len() + 1).max().unwrap_or(0)
    }
}

/// The grade of a text given as its sentences; 0 for a text without words.
pub fn grade(sentences: &[String], terms: &Terms) -> f64 {
    let (mut all, mut counted, mut spoken, mut ends) = (0_usize, 0_usize, 0_usize, 0_usize);
    for sentence in sentences {
        let words = words(sentence);
        ends += usize::from(!words.is_empty());
        all += words.len();
        let mut rest = words.as_slice();
        while let Some((first, after)) = rest.split_first() {
            let known = terms.at_start(rest);
            if known == 0 {
                counted += 1;
                spoken += syllables(first);
                rest = after;
            } else {
                rest = rest.get(known..).unwrap_or_default();
            }
        }
    }
    if ends == 0 || counted == 0 {
        return 0.0;
    }
    0.39 * ratio(all, ends) + 11.8 * ratio(spoken, counted) - 15.59
}

#[expect(clippy::cast_precision_loss, reason = "counts of words in one text are far below 2^52")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// The words of a text in lower case; a hyphen parts words, an apostrophe does not.
fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase().replace(['\'', '’'], "");
    let parts = lower.split(|c: char| !c.is_alphanumeric());
    parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade_of(sentence: &str, terms: &[&str]) -> f64 {
        grade(&[sentence.to_owned()], &Terms::of(terms.iter().copied()))
    }

    #[test]
    fn known_sentences_have_their_known_grades() {
        // Counted by hand with the formula: 6 words and 6 syllables; 14 words and 23 syllables.
        assert!((grade_of("The cat sat on the mat.", &[]) - -1.45).abs() < 0.01);
        let platypus = "The little platypus is seemingly a hybrid of a mammal and a distant reptile.";
        assert!((grade_of(platypus, &[]) - 9.26).abs() < 0.01, "{}", grade_of(platypus, &[]));
    }

    #[test]
    fn words_of_the_glossary_lengthen_a_sentence_and_no_more() {
        let plain = "It can be in the neck, and it can be mild.";
        let hard = "It can be neurophysiological, and it can be mild.";
        assert!(grade_of(hard, &[]) > grade_of(plain, &[]) + 3.0);
        assert!(grade_of(hard, &["neurophysiological"]) < grade_of(plain, &[]));
        let phrase = grade_of("It had deep brain stimulation.", &["deep brain stimulation"]);
        assert!((phrase - (0.39 * 5.0 + 11.8 - 15.59)).abs() < 0.01);
    }

    #[test]
    fn longer_sentences_and_longer_words_are_harder() {
        let short = vec!["It pulls.".to_owned(), "You can rest.".to_owned()];
        let long = vec!["It pulls and you can rest.".to_owned()];
        let none = Terms::default();
        assert!(grade(&short, &none) < grade(&long, &none));
        assert!(grade_of("You can relax considerably.", &[]) > grade_of("You can rest a lot.", &[]));
        assert!(grade(&[], &none).abs() < f64::EPSILON);
    }
}
