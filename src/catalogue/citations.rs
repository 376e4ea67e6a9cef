//! Which claims, exercises and lists cite a work.
//!
//! Invariant: a work is found under its own key whatever spelling of the key the citing text uses,
//! and each place cites it once.

use std::collections::BTreeMap;

use crate::content::Library;

/// A place that cites a work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Citation {
    /// A claim of an article.
    Claim { article: String, claim: String },
    /// The evidence of an exercise.
    Exercise(String),
    /// An amount of an exercise.
    Amount { exercise: String, dose: String },
    /// The list of helpful touches.
    Touches,
    /// The help page.
    Help,
}

/// Every work that is cited, by its own key.
pub(super) fn of(library: &Library) -> BTreeMap<String, Vec<Citation>> {
    let mut own: BTreeMap<&str, &str> = BTreeMap::new();
    for work in library.references.iter().rev() {
        let spellings = std::iter::once(&work.key).chain(&work.also);
        own.extend(spellings.map(|spelling| (spelling.as_str(), work.key.as_str())));
    }
    let mut citations: BTreeMap<String, Vec<Citation>> = BTreeMap::new();
    for (key, citation) in all(library) {
        let Some(work) = own.get(key) else { continue };
        let places = citations.entry((*work).to_owned()).or_default();
        if !places.contains(&citation) {
            places.push(citation);
        }
    }
    citations
}

/// Every citation there is, with the key as it is spelt there.
fn all(library: &Library) -> impl Iterator<Item = (&str, Citation)> {
    let claims = library.articles.iter().flat_map(|article| {
        article.claims.iter().flat_map(|claim| {
            let citation = Citation::Claim { article: article.id.clone(), claim: claim.id.clone() };
            claim.refs.iter().map(move |key| (key.as_str(), citation.clone()))
        })
    });
    let exercises = library.exercises.iter().flat_map(|exercise| {
        let evidence = Citation::Exercise(exercise.id.clone());
        let refs = exercise.evidence.refs.iter().map(move |key| (key.as_str(), evidence.clone()));
        let amounts = exercise.doses.iter().flat_map(|dose| {
            let citation = Citation::Amount { exercise: exercise.id.clone(), dose: dose.id.clone() };
            dose.origin_refs.iter().map(move |key| (key.as_str(), citation.clone()))
        });
        refs.chain(amounts)
    });
    let touches = library.tricks.iter().flat_map(|list| &list.refs);
    let help = library.help.iter().flat_map(|help| &help.refs);
    claims
        .chain(exercises)
        .chain(touches.map(|key| (key.as_str(), Citation::Touches)))
        .chain(help.map(|key| (key.as_str(), Citation::Help)))
}
