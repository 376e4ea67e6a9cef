//! The colours of paper and words around the figures, for each theme.
//!
//! Invariant: the values are those of `assets/tokens.json`, where each has its contrast. What figures are painted with is in `crate::figure::palette`.

use crate::figure::list::Color;
use crate::figure::palette::Theme;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    pub paper: Color,
    pub words: Color,
    /// Less important words.
    pub quiet: Color,
    /// Behind a figure.
    pub stage: Color,
    /// Around it.
    pub line: Color,
}

impl Page {
    pub const fn of(theme: Theme) -> Self {
        let [paper, words, quiet, stage, line] = match theme {
            Theme::Paper => [0xF8F4EC, 0x24211D, 0x4B453C, 0xEFE8DB, 0xDDD4C5],
            Theme::Dark => [0x131719, 0xEFEAE1, 0xC9C4BA, 0x262E30, 0x353E41],
            Theme::Amber => [0x0F0A06, 0xEBB976, 0xDAAD72, 0x1E150C, 0x3B2A18],
            Theme::Contrast => [0x000000, 0xFFFFFF, 0xFFFFFF, 0x000000, 0xFFFFFF],
            Theme::Print => [0xFFFFFF, 0x000000, 0x2A2A2A, 0xFFFFFF, 0x2A2A2A],
        };
        Self {
            paper: Color::hex(paper),
            words: Color::hex(words),
            quiet: Color::hex(quiet),
            stage: Color::hex(stage),
            line: Color::hex(line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_tokens() {
        let tokens: serde_json::Value =
            serde_json::from_str(include_str!("../../assets/tokens.json")).unwrap();
        let names = ["paper", "dark", "amber", "contrast"];
        for (theme, name) in Theme::ALL.into_iter().zip(names) {
            let page = Page::of(theme);
            let ours = [page.paper, page.words, page.quiet, page.stage, page.line];
            for (ours, key) in ours.into_iter().zip(["bg", "text", "text2", "stage", "line"]) {
                let Color([r, g, b]) = ours;
                let written = tokens["themes"][name][key].as_str().unwrap();
                assert_eq!(format!("#{r:02X}{g:02X}{b:02X}"), written, "{name} {key}");
            }
        }
    }
}
