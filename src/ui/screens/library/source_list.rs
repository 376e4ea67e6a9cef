//! All sources as one plain text, to keep, to print or to give to a therapist.
//!
//! Invariant: every cited work stands in it once, with how it was read and everything that rests on it;
//! the order is that of the screen. Written to a file by `desktop`; look next at [`super::sources`].

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::civil::Date;

use super::number;
use super::source;
use crate::catalogue::Catalogue;
use crate::catalogue::Citation;
use crate::content::Library;
use crate::content::Reference;
use crate::strings::Texts;
use crate::ui::words;

/// What the list is made from.
pub struct Shelf<'a> {
    pub library: &'a Library,
    pub catalogue: &'a Catalogue,
    pub today: Date,
}

impl Shelf<'_> {
    /// The list, in the interface's words.
    pub fn as_text(&self, t: &Texts) -> String {
        let works = sorted(self.library);
        let day = words::date(t, self.today);
        let mut text = t.source_list_head(number(works.len()), day);
        text.push('\n');
        for work in works {
            let citations = self.catalogue.citations(&work.key);
            let places = self.places(t, citations).join("; ");
            let read = t.source_read_mark(source::mark(t, work.mark), work.verified.as_str());
            let rests =
                if places.is_empty() { t.source_list_none() } else { t.source_list_cited(places.as_str()) };
            let _ = write!(text, "\n{}\n{read}\n{rests}\n", source::in_one_line(t, work));
        }
        text
    }

    /// Where a work is cited, each text, exercise and list once.
    fn places(&self, t: &Texts, citations: &[Citation]) -> Vec<String> {
        let library = self.library;
        let exercise = |id: &String| library.exercise(id).map(|exercise| exercise.title.clone());
        let title = |citation: &Citation| match citation {
            Citation::Claim { article, .. } => library.article(article).map(|a| a.title.clone()),
            Citation::Exercise(id) | Citation::Amount { exercise: id, .. } => exercise(id),
            Citation::Touches => Some(t.touches_title()),
            Citation::Help => library.help.as_ref().map(|help| help.title.clone()),
        };
        let mut seen = BTreeSet::new();
        citations.iter().filter_map(title).filter(|title| seen.insert(title.clone())).collect()
    }
}

/// Every work, by its authors and then its year.
fn sorted(library: &Library) -> Vec<&Reference> {
    let mut works: Vec<&Reference> = library.references.iter().collect();
    works.sort_by_key(|work| (work.authors.to_lowercase(), work.year.clone()));
    works
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle;
    use crate::strings;

    #[test]
    fn every_work_stands_in_the_list_once_with_what_rests_on_it() {
        let library = bundle::library();
        let catalogue = Catalogue::of(&library);
        let today = jiff::civil::date(2026, 11, 23);
        let t = strings::english();
        let text = Shelf { library: &library, catalogue: &catalogue, today }.as_text(&t);
        for work in &library.references {
            let line = source::in_one_line(&t, work);
            assert_eq!(text.lines().filter(|here| **here == line).count(), 1, "{}", work.key);
        }
        assert_eq!(text.split("\n\n").count(), library.references.len() + 1);
        let article = library.article("medicines-map").unwrap();
        let work = library.reference(&article.claims[0].refs[0]).unwrap();
        let of_work = text.split(&source::in_one_line(&t, work)).nth(1).unwrap();
        assert!(of_work.split("\n\n").next().unwrap().contains(&article.title));
    }
}
