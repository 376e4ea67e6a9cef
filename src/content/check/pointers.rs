//! Whether what a file points to is there.
//!
//! Invariant: a file that exists but has errors counts as there; the list of references is only
//! asked when it could be read.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use super::super::evidence::Reference;
use super::super::read::Drafts;
use super::super::read::near::did_you_mean;
use super::super::read::sheet::Draft;
use super::super::read::sheet::Sheet;
use super::super::read::sheet::Target;
use super::super::vocabulary::SourceMark;
use super::super::wording::grade::Terms;

/// What all files may point to.
pub struct Known {
    /// How each cited work was read; `None` when the list could not be read.
    references: Option<BTreeMap<String, SourceMark>>,
    pub articles: BTreeSet<String>,
    pub exercises: BTreeSet<String>,
    sessions: BTreeSet<String>,
    /// The words the glossary explains.
    pub terms: Terms,
    /// `None` where a folder brings no poses: it uses the bundled ones.
    poses: Option<BTreeSet<String>>,
}

/// What only one file may point to.
#[derive(Debug, Default)]
pub struct Surroundings {
    /// `None` when the file with the claims could not be read.
    pub claims: Option<Vec<String>>,
    pub headings: Vec<String>,
    /// `None` where pictures are not shown.
    pub pictures: Option<Vec<String>>,
}

impl Known {
    /// Collects the ids of everything there is.
    pub fn of(drafts: &Drafts) -> Self {
        let list = drafts.references.as_ref().filter(|draft| !draft.value.is_empty());
        // Of two works with the same key the first counts, so the list is gone through from its end.
        let works = |draft: &Draft<Vec<Reference>>| {
            let keys = |work: &Reference| {
                let all = std::iter::once(&work.key).chain(&work.also);
                all.map(|key| (key.clone(), work.mark)).collect::<Vec<_>>()
            };
            draft.value.iter().rev().flat_map(keys).collect()
        };
        let entries = drafts.glossary.iter().flat_map(|draft| &draft.value);
        let words =
            entries.flat_map(|entry| std::iter::once(&entry.word).chain(&entry.also)).map(String::as_str);
        Self {
            references: list.map(works),
            articles: drafts.articles.keys().cloned().collect(),
            exercises: drafts.exercises.keys().cloned().collect(),
            poses: (!drafts.poses.is_empty()).then(|| drafts.poses.keys().cloned().collect()),
            sessions: drafts.sessions.keys().cloned().collect(),
            terms: Terms::of(words),
        }
    }

    /// The marks of some works; `None` when one of them is not known.
    pub fn marks(&self, keys: &[String]) -> Option<Vec<SourceMark>> {
        let references = self.references.as_ref()?;
        keys.iter().map(|key| references.get(key).copied()).collect()
    }
}

/// Checks every pointer of a file.
pub fn check(sheet: &mut Sheet, known: &Known, around: &Surroundings) {
    for (path, target) in std::mem::take(&mut sheet.mentions) {
        if let Some((message, advice)) = what_is_wrong(&target, known, around) {
            sheet.error(&path, message, advice);
        }
    }
}

fn what_is_wrong(target: &Target, known: &Known, around: &Surroundings) -> Option<(String, String)> {
    match target {
        Target::Reference(key) => {
            let keys: Vec<&str> = known.references.as_ref()?.keys().map(String::as_str).collect();
            let advice = "Add it to references.toml.";
            absent(key, &keys, format!("The source “{key}” is not in the list of references."), advice)
        }
        Target::Article(id) => {
            let ids: Vec<&str> = known.articles.iter().map(String::as_str).collect();
            absent(id, &ids, format!("There is no article “{id}”."), "Use the name of its folder.")
        }
        Target::Exercise(id) => {
            let ids: Vec<&str> = known.exercises.iter().map(String::as_str).collect();
            absent(
                id,
                &ids,
                format!("There is no exercise “{id}”."),
                "Use the name of its file without .toml.",
            )
        }
        Target::Session(id) => {
            let ids: Vec<&str> = known.sessions.iter().map(String::as_str).collect();
            let advice = "Use the name of its file without .toml.";
            absent(id, &ids, format!("There is no ready session “{id}”."), advice)
        }
        Target::Pose(id) => {
            let ids: Vec<&str> = known.poses.as_ref()?.iter().map(String::as_str).collect();
            absent(id, &ids, format!("There is no pose “{id}”."), "Use the id of a pose in poses/.")
        }
        Target::Claim(id) => {
            let ids: Vec<&str> = around.claims.as_ref()?.iter().map(String::as_str).collect();
            absent(
                id,
                &ids,
                format!("There is no claim “{id}”."),
                "Add it to claims.toml beside the article.",
            )
        }
        Target::Heading(link) => {
            let links: Vec<&str> = around.headings.iter().map(String::as_str).collect();
            let advice = "Write the heading's words in lower case, joined by hyphens.";
            absent(link, &links, format!("There is no heading “#{link}” in this text."), advice)
        }
        Target::Picture(name) => {
            let Some(pictures) = &around.pictures else {
                let message = format!("The picture “{name}” cannot be shown here.");
                return Some((message, "Pictures stand in articles only.".to_owned()));
            };
            let names: Vec<&str> = pictures.iter().map(String::as_str).collect();
            let advice = "Put a .png or .jpg file beside the article and name it without a folder.";
            absent(name, &names, format!("There is no picture “{name}” beside this text."), advice)
        }
    }
}

fn absent(id: &str, known: &[&str], message: String, advice: &str) -> Option<(String, String)> {
    (!known.contains(&id)).then(|| (message, did_you_mean(id, known.iter().copied(), advice)))
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::EXERCISE;
    use super::super::super::sample::REFERENCES;
    use super::super::super::sample::SAFETY;
    use super::super::super::sample::assert_one_problem;

    #[test]
    fn a_source_that_is_not_listed_is_named_with_the_nearest_one() {
        assert_one_problem(
            EXERCISE,
            "refs = [\"STEFFEN17\"]",
            "refs = [\"STEFFEN71\"]",
            "STEFFEN71",
            "“STEFFEN17”",
        );
        assert_one_problem(SAFETY, "refs = [\"ALB13\"]", "refs = [\"ZZZ\"]", "ZZZ", "references.toml");
    }

    #[test]
    fn when_the_list_of_references_cannot_be_read_nothing_else_is_blamed() {
        assert_one_problem(REFERENCES, "key = \"ALB13\"", "key = \"ALB13", "TOML", "quotation mark");
    }
}
