//! A sentence as words, to look for phrases in.
//!
//! Invariant: only whole words are found: "heal" is not in "healthy".

/// Words that turn a promise into its opposite.
const DENIALS: &[&str] = &[
    "no", "not", "never", "nor", "neither", "nobody", "none", "without", "cannot", "don't", "doesn't",
    "isn't", "aren't", "won't", "hasn't", "haven't", "wasn't", "didn't", "instead", "rather", "unproven",
    "myth", "wrongly", "falsely",
];

/// How many words before and after a denial reaches.
const REACH_BEFORE: usize = 9;
const REACH_AFTER: usize = 4;

/// The words of a sentence in lower case, with one space before, between and after them. A hyphen
/// parts words, an apostrophe does not.
pub struct Words(String);

impl Words {
    pub fn of(sentence: &str) -> Self {
        let lower = sentence.to_lowercase().replace('’', "'");
        let parts = lower.split(|c: char| !c.is_alphanumeric() && c != '\'');
        let words = parts.map(|word| word.trim_matches('\'')).filter(|word| !word.is_empty());
        Self(words.fold(" ".to_owned(), |text, word| text + word + " "))
    }

    /// One word after the other.
    pub fn each(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ').filter(|word| !word.is_empty())
    }

    /// Where a phrase stands as whole words.
    pub fn places(&self, phrase: &str) -> impl Iterator<Item = usize> {
        let is_whole = |at: usize| {
            let before = self.0.get(..at).is_some_and(|text| text.ends_with(' '));
            before && self.0.get(at + phrase.len()..).is_some_and(|text| text.starts_with(' '))
        };
        self.0.match_indices(phrase).map(|(at, _)| at).filter(move |at| is_whole(*at))
    }

    /// Whether the phrase that begins at `at` is said not to be so.
    pub fn are_denied_near(&self, at: usize) -> bool {
        let (before, after) = self.0.split_at_checked(at).unwrap_or_default();
        let mut near = before.split(' ').rev().take(REACH_BEFORE).chain(after.split(' ').take(REACH_AFTER));
        near.any(|word| DENIALS.contains(&word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_as_whole_words_whatever_stands_between_them() {
        let words = Words::of("“All-in-your head”, he said; isn’t it all in your head?");
        assert_eq!(words.places("all in your head").count(), 2);
        assert_eq!(words.places("all in you").count(), 0);
        assert_eq!(words.places("isn't").count(), 1);
    }

    #[test]
    fn a_denial_reaches_some_words_forward_and_back() {
        let is_denied = |text: &str| {
            let words = Words::of(text);
            words.places("cure").any(|at| words.are_denied_near(at))
        };
        assert!(is_denied("It is not a cure.") && is_denied("A cure is not known."));
        assert!(!is_denied("It is a cure that works for many and is nothing new, or not much."));
        assert!(!is_denied("Not every one of the many long days that we spend there is a cure."));
    }
}
