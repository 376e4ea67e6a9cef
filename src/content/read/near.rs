//! "Did you mean …?": the nearest of some known words.
//!
//! Invariant: a word is only offered when at most a third of it, and never all of it, would have to change.

/// The sentence to add to an advice, or `otherwise` when no known word is near.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    match nearest(word, known) {
        Some(near) => format!("Did you mean “{near}”?"),
        None => otherwise.to_owned(),
    }
}

/// The known words that are near or of which one holds the other, the nearest first; five at most.
pub fn near_words<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let sounds_alike = |candidate: &&str| {
        changes(word, candidate) <= most
            || (word.len() > 2 && (candidate.contains(word) || word.contains(*candidate)))
    };
    let mut near: Vec<&str> = known.into_iter().filter(sounds_alike).collect();
    near.sort_by_key(|candidate| changes(word, candidate));
    near.truncate(5);
    near
}

/// The known word that needs the fewest changes; the first of equals.
fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let letters = word.chars().count();
    let is_near = |distance: usize| distance <= (letters / 3).max(1) && distance < letters;
    let distances = known.into_iter().map(|candidate| (changes(word, candidate), candidate));
    distances
        .filter(|(distance, _)| is_near(*distance))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, near)| near)
}

/// How many letters must be added, dropped, replaced or swapped with their neighbour to get from
/// `a` to `b`, upper and lower case being equal (optimal string alignment).
fn changes(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.to_lowercase().chars().collect();
    let b: Vec<char> = b.to_lowercase().chars().collect();
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let mut fewest =
                (at(&last, j + 1) + 1).min(at(&row, j) + 1).min(at(&last, j) + usize::from(letter != other));
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(other) && b.get(j - 1) == Some(letter);
            if swapped {
                fewest = fewest.min(at(&before_last, j - 1) + 1);
            }
            row.push(fewest);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    at(&last, b.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_finds_its_word() {
        assert_eq!(nearest("titel", ["id", "title", "type"]), Some("title"));
        assert_eq!(nearest("PTMETA32", ["DOOL19", "PTMETA23"]), Some("PTMETA23"));
        assert_eq!(nearest("Map", ["map", "wake"]), Some("map"));
    }

    #[test]
    fn a_quite_different_word_finds_none() {
        assert_eq!(nearest("colour", ["id", "title", "steps"]), None);
        assert_eq!(nearest("F", ["A", "B"]), None);
        assert_eq!(nearest("", ["a", "title"]), None);
    }

    #[test]
    fn words_that_hold_the_word_are_near_too() {
        let known = ["turn", "turn-away-2", "tilt", "trunk-swing"];
        assert_eq!(near_words("tunr", known), ["turn"]);
        assert_eq!(near_words("turn-away", known), ["turn-away-2", "turn"]);
        assert!(near_words("zebra", known).is_empty());
    }

    #[test]
    fn the_number_of_changes_is_the_same_both_ways() {
        for (a, b, n) in
            [("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ä", "Ä", 0)]
        {
            assert_eq!((changes(a, b), changes(b, a)), (n, n), "{a} {b}");
        }
    }
}
