//! Amounts of substances: a number with a unit of weight.
//!
//! Invariant: only a number directly before a unit counts (`25 mg`, `2.5mg`, `20–30 µg`, `3 dried
//! grams`). Exercises may name the weight of a cup in grams.

use super::Kind;

/// Units that only substances are weighed in, in lower case.
const SMALL_UNITS: &[&str] =
    &["mg", "mcg", "µg", "μg", "ug", "microgram", "micrograms", "milligram", "milligrams", "mikrogram"];

/// Units that other things are weighed in too.
const GRAMS: &[&str] = &["g", "gram", "grams", "gramme", "grammes"];

/// The amounts in a sentence, as they are written.
pub fn find(sentence: &str, kind: Kind) -> impl Iterator<Item = String> {
    let words: Vec<&str> =
        sentence.split([' ', '\u{a0}', '\u{202f}', '-', '/', '(', ')', '–', '\u{2011}']).collect();
    let mut found = Vec::new();
    let mut before = "";
    for written in words.into_iter().filter(|word| !word.is_empty() && *word != "dried") {
        let word = written.trim_end_matches(|c: char| !c.is_alphanumeric());
        let digits = word.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
        let has_own_number = digits.len() < word.len();
        if is_unit(digits, kind) && has_own_number {
            found.push(word.to_owned());
        } else if is_unit(word, kind) && is_number(before) {
            found.push(format!("{before} {word}"));
        }
        before = written;
    }
    found.into_iter()
}

/// `G` is no gram: 5G, grade G.
fn is_unit(word: &str, kind: Kind) -> bool {
    let lower = word.to_lowercase();
    let is_gram = word != "G" && GRAMS.contains(&lower.as_str());
    SMALL_UNITS.contains(&lower.as_str()) || (kind != Kind::Exercise && is_gram)
}

/// A number with no full stop after it.
fn is_number(word: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    word.starts_with(is_digit)
        && word.ends_with(is_digit)
        && word.chars().all(|c| is_digit(c) || matches!(c, '.' | ','))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(sentence: &str) -> Vec<String> {
        find(sentence, Kind::Article).collect()
    }

    #[test]
    fn a_number_before_a_unit_is_an_amount() {
        assert_eq!(amounts("They took 25 mg."), ["25 mg"]);
        assert_eq!(amounts("about 2.5mg/kg"), ["2.5mg"]);
        assert_eq!(amounts("a 25-mg tablet or 100 µg"), ["25 mg", "100 µg"]);
        assert_eq!(amounts("20–30 micrograms (or 3.5 dried grams)"), ["30 micrograms", "3.5 grams"]);
    }

    #[test]
    fn other_numbers_are_not() {
        for sentence in
            ["12 people, 5G, 3 minutes", "a few mg", "grade G, 25 of them", "in 2018. Grams are units"]
        {
            assert_eq!(amounts(sentence), [""; 0], "{sentence}");
        }
    }

    #[test]
    fn an_exercise_may_name_the_weight_of_a_thing() {
        assert_eq!(find("a 200 g cup", Kind::Exercise).count(), 0);
        assert_eq!(find("200 mg", Kind::Exercise).count(), 1);
    }
}
