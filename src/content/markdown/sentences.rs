//! Where one sentence ends and the next begins.
//!
//! Invariant: the cuts stand between words, in rising order; joining the pieces gives the text
//! again. A text without any full stop is one sentence. Rules are for English.

/// Written with a full stop that ends no sentence, whatever follows.
const ABBREVIATIONS: &[&str] = &[
    "e.g", "i.e", "vs", "cf", "viz", "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "incl", "resp",
    "approx",
];

/// Written with a full stop that ends no sentence when a number follows: "No. 5", "approx. 20".
const BEFORE_NUMBERS: &[&str] =
    &["no", "nos", "fig", "figs", "vol", "p", "pp", "ch", "sec", "ca", "al", "min", "max"];

/// Words that so often begin a sentence that capitals with full stops before them end one: "M.A.P.S. The P …".
const BEGINNERS: &[&str] = &[
    "a", "an", "and", "as", "at", "but", "for", "he", "if", "in", "it", "no", "not", "on", "or", "she", "so",
    "some", "that", "the", "there", "these", "they", "this", "those", "to", "we", "what", "when", "you",
    "your",
];

/// Byte offsets at which a new sentence begins, without the first.
pub fn sentence_starts(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut sentence_start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        if !is_end_mark(letter) {
            continue;
        }
        while letters.next_if(|(_, next)| is_end_mark(*next) || is_closing(*next)).is_some() {}
        let Some((end, _)) = letters.peek().copied().filter(|(_, next)| next.is_whitespace()) else {
            continue;
        };
        let rest = text.get(end..).unwrap_or_default();
        let next = rest.trim_start();
        let only_stop = letter == '.' && at + 1 == end;
        let sentence = text.get(sentence_start..at).unwrap_or_default();
        if next.is_empty() || !begins_sentence(next) || (only_stop && is_abbreviation(sentence, next)) {
            continue;
        }
        sentence_start = end + (rest.len() - next.len());
        starts.push(sentence_start);
    }
    starts
}

/// The sentences of a text, without the spaces between them.
pub fn split_sentences(text: &str) -> Vec<&str> {
    let starts = sentence_starts(text);
    let begins = std::iter::once(0).chain(starts.iter().copied());
    let ends = starts.iter().copied().chain(std::iter::once(text.len()));
    let pieces = begins.zip(ends).filter_map(|(from, to)| text.get(from..to));
    pieces.map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

fn is_end_mark(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…')
}

fn is_closing(letter: char) -> bool {
    matches!(letter, '"' | '\'' | ')' | ']' | '”' | '’' | '»')
}

/// A sentence begins with a capital or a number, perhaps after an opening quotation mark or bracket.
fn begins_sentence(text: &str) -> bool {
    let mut letters = text.chars().skip_while(|c| matches!(c, '"' | '\'' | '(' | '[' | '“' | '‘' | '«'));
    letters.next().is_some_and(|first| !first.is_lowercase() && first.is_alphanumeric())
}

/// Whether the full stop after `sentence` belongs to its last word.
fn is_abbreviation(sentence: &str, next: &str) -> bool {
    let mut words = sentence.split_whitespace().rev();
    let opening = |c: char| !c.is_alphanumeric();
    let last = words.next().unwrap_or_default().trim_start_matches(opening);
    let is_list_number = last.chars().all(|c| c.is_ascii_digit());
    let number_follows = next.starts_with(|c: char| c.is_ascii_digit());
    let folded = last.to_lowercase();
    ABBREVIATIONS.contains(&folded.as_str())
        || (number_follows && BEFORE_NUMBERS.contains(&folded.as_str()))
        || (is_dotted_capitals(last) && !goes_on_with_beginner(next))
        || match words.next() {
            None => is_initial(last) || is_list_number,
            Some(before) => {
                is_initial(last)
                    && (may_stand_before_initial(before.trim_start_matches(opening))
                        || begins_with_initial(next))
            }
        }
}

fn goes_on_with_beginner(next: &str) -> bool {
    let word = next.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    BEGINNERS.contains(&word.as_str())
}

/// `U.S`, `U.K`
fn is_dotted_capitals(word: &str) -> bool {
    word.contains('.') && word.split('.').all(is_initial)
}

fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Whether the text goes on with `C. Andersen`.
fn begins_with_initial(text: &str) -> bool {
    text.split_whitespace().next().and_then(|word| word.strip_suffix('.')).is_some_and(is_initial)
}

/// "Oliver W. Sacks", "H. C. Andersen": a name stands before an initial. "Vitamin C." has none.
fn may_stand_before_initial(word: &str) -> bool {
    let is_initial_with_stop = word.strip_suffix('.').is_some_and(is_initial);
    is_initial_with_stop || (word.starts_with(char::is_uppercase) && word.ends_with(char::is_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_sentences_are_cut_at_their_ends() {
        assert_eq!(
            split_sentences("It pulls. Does it hurt? Yes! Rest… Then go on."),
            ["It pulls.", "Does it hurt?", "Yes!", "Rest…", "Then go on."]
        );
    }

    #[test]
    fn a_text_without_a_full_stop_is_one_sentence() {
        assert_eq!(split_sentences("What it is"), ["What it is"]);
        assert_eq!(split_sentences(" "), [""; 0]);
    }

    #[test]
    fn abbreviations_and_decimals_do_not_end_a_sentence() {
        for text in [
            "Some tricks, e.g. Touching the chin, help 3.5 of 10 people.",
            "Dr. Ly and Prof. Hallett agree, i.e. They wrote it.",
            "See No. 5 and Fig. 2 of Ly et al. 2018, approx. 20 pages.",
            "It helps rest vs. Movement in the U.S. Army.",
            "Oliver W. Sacks met H. C. Andersen.",
            "It comes back ... and goes.",
            "1. Sit down.",
        ] {
            assert_eq!(split_sentences(text), [text]);
        }
    }

    #[test]
    fn a_short_word_that_is_also_an_abbreviation_can_end_a_sentence() {
        assert_eq!(split_sentences("Is it a cure? No. It is not."), ["Is it a cure?", "No.", "It is not."]);
        assert_eq!(
            split_sentences("Found by Ly et al. They used mice."),
            ["Found by Ly et al.", "They used mice."]
        );
        assert_eq!(
            split_sentences("They write M.A.P.S. The P is new."),
            ["They write M.A.P.S.", "The P is new."]
        );
        assert_eq!(
            split_sentences("So do I. It helps vitamin C. Try."),
            ["So do I.", "It helps vitamin C.", "Try."]
        );
    }

    #[test]
    fn closing_marks_stay_with_their_sentence_and_opening_marks_go_to_the_next() {
        assert_eq!(
            split_sentences("He said “Stop.” “Why?” (It hurt.) Then he left."),
            ["He said “Stop.”", "“Why?”", "(It hurt.)", "Then he left."]
        );
        assert_eq!(split_sentences("“Is it mine?” she asked."), ["“Is it mine?” she asked."]);
    }

    #[test]
    fn every_cut_text_can_be_joined_again() {
        let text = "A b. C d?! “E f.” 3.5 g… H. I. J, e.g. k. L\u{a0}m. É. ß";
        let starts = sentence_starts(text);
        assert!(starts.is_sorted());
        assert!(starts.iter().all(|start| text.is_char_boundary(*start)));
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&split_sentences(text).join(" ")), words(text));
    }
}
