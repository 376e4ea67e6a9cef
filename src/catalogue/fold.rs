//! Letters made alike, so that "Übung" finds "ubung" and "writer’s" finds "writer's".
//!
//! Invariant: one letter stays one letter, so a place in the folded text is a place in the text.

/// One letter in lower case without its marks.
pub fn fold(letter: char) -> char {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    match lower {
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        'š' => 's',
        'ž' => 'z',
        '’' | '‘' => '\'',
        '\u{a0}' => ' ',
        '\u{2011}' | '–' => '-',
        other => other,
    }
}

/// A whole text, letter by letter.
pub fn folded(text: &str) -> Vec<char> {
    text.chars().map(fold).collect()
}
