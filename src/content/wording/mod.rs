//! Words that hurt, promise or push, and amounts of substances.
//!
//! Invariant: every finding says what to write instead. The words are in [`avoid`] (from the safety
//! review, section 6.2), amounts in [`amounts`]; here is how they are looked for: by whole words,
//! one sentence at a time, letting "no cure" and "not a treatment" pass.

pub mod grade;

mod amounts;
mod avoid;
mod phrases;
mod syllables;
mod words;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::markdown::split_sentences;
use avoid::AVOID;
use avoid::Avoid;
use words::Words;

/// What kind of text a sentence stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Exercise,
    Page,
    Help,
    Glossary,
    /// Articles, their claims, and what a study saw.
    Article,
}

/// Something to put differently.
#[derive(Debug, PartialEq, Eq)]
pub struct Finding {
    pub message: String,
    pub advice: String,
    /// An error, not only a note.
    pub is_refused: bool,
}

/// Everything in a text that should be put differently.
pub fn findings(text: &str, kind: Kind) -> Vec<Finding> {
    let mut findings = Vec::new();
    for sentence in split_sentences(text) {
        let words = Words::of(sentence);
        findings.extend(possible(&words).into_iter().filter_map(|avoid| find(avoid, &words, kind)));
        findings.extend(amounts::find(sentence, kind).map(|amount| Finding {
            message: format!("“{amount}” is an amount of a substance."),
            advice: "Geste names no amounts. Say what was studied without the number.".to_owned(),
            is_refused: true,
        }));
    }
    findings
}

/// The entries one of whose forms begins with a word of the sentence, in their order: looking for
/// every form in every sentence would take the build a second.
fn possible(words: &Words) -> Vec<&'static Avoid> {
    static BY_FIRST: LazyLock<BTreeMap<&str, Vec<usize>>> = LazyLock::new(|| {
        let mut by_first: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (index, avoid) in AVOID.iter().enumerate() {
            for first in phrases::each(avoid.forms).filter_map(|form| form.split(' ').next()) {
                by_first.entry(first).or_default().push(index);
            }
        }
        by_first
    });
    let places: BTreeSet<usize> =
        words.each().filter_map(|word| BY_FIRST.get(word)).flatten().copied().collect();
    places.into_iter().filter_map(|index| AVOID.get(index)).collect()
}

fn find(avoid: &Avoid, words: &Words, kind: Kind) -> Option<Finding> {
    let is_refused = avoid.refused_in.contains(&kind);
    if !is_refused && !avoid.noted_in.contains(&kind) {
        return None;
    }
    let said = |form: &&str| words.places(form).any(|at| !avoid.may_be_denied || !words.are_denied_near(at));
    let form = phrases::each(avoid.forms).find(said)?;
    if phrases::each(avoid.unless).any(|phrase| words.places(phrase).next().is_some()) {
        return None;
    }
    Some(Finding {
        message: format!("“{form}” is a word to avoid."),
        advice: avoid.advice.to_owned(),
        is_refused,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str, kind: Kind) -> bool {
        findings(text, kind).iter().any(|finding| finding.is_refused)
    }

    #[test]
    fn a_promise_is_refused_and_its_denial_is_not() {
        assert!(refused("This cures dystonia.", Kind::Article));
        for honest in [
            "There is currently no cure.",
            "Practice has not been shown to cure dystonia.",
            "A cure is not known.",
            "Nobody has a cure, and several treatments can ease symptoms.",
            "The FDA gave it the label Breakthrough Therapy.",
            "Keep the wound dry until it has healed.",
        ] {
            assert_eq!(findings(honest, Kind::Article), [], "{honest}");
        }
    }

    #[test]
    fn a_denial_in_one_sentence_does_not_excuse_the_next() {
        assert!(refused("It is not quick. It will heal you.", Kind::Exercise));
    }

    #[test]
    fn words_inside_other_words_are_left_alone() {
        for harmless in [
            "Sit in a secure chair with healthy shoes.",
            "Feel each beat of the metronome.",
            "Mustard is fine.",
        ] {
            assert_eq!(findings(harmless, Kind::Exercise), [], "{harmless}");
        }
    }

    #[test]
    fn the_same_word_may_be_refused_in_one_kind_of_text_and_noted_in_another() {
        assert!(refused("You must sit.", Kind::Exercise));
        let found = findings("The court said doctors must report.", Kind::Article);
        assert_eq!(found.iter().map(|finding| finding.is_refused).collect::<Vec<_>>(), [false]);
    }

    #[test]
    fn scientific_sentences_pass_in_articles() {
        for sentence in [
            "One dose changed spines in mice.",
            "Botulinum toxin is the first treatment for cervical dystonia.",
            "A diagnosis is made by a neurologist.",
            "Stress can set off a fight-or-flight response.",
            "Do not fight the pull.",
        ] {
            assert_eq!(findings(sentence, Kind::Article), [], "{sentence}");
        }
    }

    #[test]
    fn the_programs_own_parts_are_no_treatment() {
        assert!(refused("Take this dose twice a day.", Kind::Exercise));
        assert!(refused("This treatment takes five minutes.", Kind::Page));
        assert_eq!(findings("Geste does not choose or change treatment.", Kind::Page), []);
        assert_eq!(findings("Ask first after a new dose of toxin.", Kind::Exercise), []);
    }

    #[test]
    fn amounts_are_refused_where_substances_are_spoken_of() {
        assert!(refused("They took 25 mg once.", Kind::Article));
        assert_eq!(findings("Lift a 200 g cup.", Kind::Exercise), []);
    }
}
