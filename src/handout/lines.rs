//! Text broken into lines that fit a width.
//!
//! Invariant: no word is lost, split or put in another order; a word wider than the line stands alone.

use super::face::Cut;
use super::face::width;

/// Words of one weight, to be set one after the other.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub text: &'a str,
    pub cut: Cut,
}

/// Letters of one face beside each other; `x` is points from the line's start.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    pub x: f32,
    pub cut: Cut,
    pub text: String,
}

/// `words` in lines of at most `most` points at `size` points.
pub fn lines(words: &[Words<'_>], size: f32, most: f32) -> Vec<Vec<Run>> {
    let mut lines: Vec<Vec<Run>> = vec![];
    let mut line: Vec<Run> = vec![];
    let mut end = 0.0;
    let each = words.iter().flat_map(|w| w.text.split_whitespace().map(move |word| (word, w.cut)));
    for (word, cut) in each {
        let wide = width(word, cut, size);
        let gap = line.last().map_or(0.0, |last| width(" ", last.cut, size));
        if !line.is_empty() && end + gap + wide > most {
            lines.push(std::mem::take(&mut line));
            end = 0.0;
        }
        let gap = if line.is_empty() { 0.0 } else { gap };
        match line.last_mut() {
            Some(last) if last.cut == cut => last.text.extend([" ", word]),
            _ => {
                // The space between two faces is a sign too, for people who copy or hear the text.
                if let Some(last) = line.last_mut() {
                    last.text.push(' ');
                }
                line.push(Run { x: end + gap, cut, text: word.to_owned() });
            }
        }
        end += gap + wide;
    }
    lines.push(line);
    lines.retain(|line| !line.is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_word_is_lost_and_every_line_fits(text in "[a-zé ]{0,300}", most in 40.0_f32..500.0) {
            let words = [Words { text: &text, cut: Cut::Regular }, Words { text: "and on", cut: Cut::Bold }];
            let lines = lines(&words, 15.0, most);
            let set = |line: &Vec<Run>| line.iter().map(|run| run.text.clone()).collect::<String>();
            let all: Vec<String> = lines.iter().map(set).collect();
            let before = format!("{text} and on");
            let before: Vec<&str> = before.split_whitespace().collect();
            let after: Vec<&str> = all.iter().flat_map(|line| line.split_whitespace()).collect();
            prop_assert_eq!(before, after);
            for line in &lines {
                let last = line.last().unwrap();
                let end = last.x + width(&last.text, last.cut, 15.0);
                let single = line.iter().map(|run| run.text.split_whitespace().count()).sum::<usize>() == 1;
                prop_assert!(single || end <= most + 0.1, "{} > {}", end, most);
            }
        }
    }
}
