//! One cited work: where it is, how it was read and checked, and everything here that cites it.

use egui::Ui;
use jiff::civil::Date;

use super::number;
use super::sources;
use super::sources::Work;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::catalogue::Citation;
use crate::content::Claim;
use crate::content::Exercise;
use crate::content::Reference;
use crate::content::SourceMark;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Something that cites the work.
pub enum Citing<'a> {
    Claim {
        /// The article's id and title.
        article: (&'a str, &'a str),
        claim: &'a Claim,
        /// The sentence with its marker.
        sentence: u32,
    },
    Exercise(&'a Exercise),
    /// An amount of an exercise, by its label.
    Amount(&'a Exercise, &'a str),
    Touches,
    Help,
}

/// What a source's page shows.
pub struct Model<'a> {
    pub work: Work<'a>,
    pub citing: Vec<Citing<'a>>,
    /// The latest day on which something that cites it was checked.
    pub checked: Option<Date>,
}

/// A source's page, from the application; nothing when no work has this key.
pub fn model<'a>(app: &'a App, key: &str) -> Option<Model<'a>> {
    let library = app.library();
    let reference = library.reference(key)?;
    let citing = app.catalogue().citations(&reference.key).iter();
    let citing: Vec<Citing<'a>> = citing
        .filter_map(|citation| match citation {
            Citation::Claim { article, claim } => {
                let article = library.article(article)?;
                let sentence = article.body.claim(claim).unwrap_or(0);
                let (_, claim) = article.claim(claim)?;
                Some(Citing::Claim { article: (&article.id, &article.title), claim, sentence })
            }
            Citation::Exercise(id) => library.exercise(id).map(Citing::Exercise),
            Citation::Amount { exercise, dose } => {
                let exercise = library.exercise(exercise)?;
                exercise.dose(dose).map(|dose| Citing::Amount(exercise, &dose.label))
            }
            Citation::Touches => Some(Citing::Touches),
            Citation::Help => Some(Citing::Help),
        })
        .collect();
    let days = citing.iter().filter_map(|citing| match citing {
        Citing::Claim { claim, .. } => Some(claim.as_of),
        Citing::Exercise(exercise) | Citing::Amount(exercise, _) => Some(exercise.evidence.as_of),
        Citing::Touches => library.tricks.as_ref().map(|list| list.as_of),
        Citing::Help => library.help.as_ref().map(|help| help.as_of),
    });
    Some(Model { work: sources::work(app, reference), checked: days.max(), citing })
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let head = Head { over: &t.source_over(), title: &model.work.reference.title };
    page::reading_page(ui, scene, head, |ui| {
        super::back(ui, scene);
        facts(ui, model, scene);
        ui.add_space(8.0);
        widgets::title(ui, 2, Type::H3, &t.source_cited(number(model.citing.len())));
        for citing in &model.citing {
            row(ui, citing, scene);
        }
    });
}

fn facts(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let work = model.work.reference;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Body, palette.text, sources::where_it_is(t, work));
        widgets::divider(ui);
        let doi = work.doi.as_ref().map(|doi| (t.source_doi_name(), doi, t.source_copy_doi()));
        let pmid = work.pmid.as_ref().map(|pmid| (t.source_pmid_name(), pmid, t.source_copy_pmid()));
        for (name, value, copy) in doi.into_iter().chain(pmid) {
            widgets::text(ui, Type::Label, palette.text, name);
            ui.horizontal_wrapped(|ui| {
                widgets::text(ui, Type::Body, palette.text, value);
                if Button::outlined(&copy).icon(icons::COPY).show(ui).clicked() {
                    scene.act(Action::CopyText(value.clone()));
                }
            });
        }
        if work.doi.is_none() && work.pmid.is_none() {
            widgets::text(ui, Type::Body, palette.text2, t.source_no_number());
        }
        widgets::text(ui, Type::Note, palette.text2, t.source_no_link());
        widgets::divider(ui);
        widgets::text(ui, Type::Label, palette.text, t.source_how_read());
        let read = t.source_read_mark(mark(t, work.mark), work.verified.as_str());
        widgets::text(ui, Type::Body, palette.text, read);
        if let Some(day) = model.checked {
            widgets::text(ui, Type::Note, palette.text2, t.source_checked(words::date(t, day)));
        }
        let all = t.source_copy();
        if Button::outlined(&all).icon(icons::COPY).show(ui).clicked() {
            scene.act(Action::CopyText(in_one_line(t, work)));
        }
    });
}

/// Authors, year, title, where it appeared, and its numbers.
pub fn in_one_line(t: &Texts, work: &Reference) -> String {
    let line =
        t.source_line(work.authors.as_str(), work.year.as_str(), work.title.as_str(), work.venue.as_str());
    let doi = work.doi.as_ref().map(|doi| t.source_doi(doi.as_str()));
    let pmid = work.pmid.as_ref().map(|pmid| t.source_pmid(pmid.as_str()));
    std::iter::once(line).chain(doi).chain(pmid).collect::<Vec<_>>().join(" ")
}

/// How a work was read, in words.
pub fn mark(t: &Texts, mark: SourceMark) -> String {
    match mark {
        SourceMark::Seen => t.mark_seen(),
        SourceMark::Secondary => t.mark_secondary(),
        SourceMark::Partial => t.mark_partial(),
        SourceMark::Memory => t.mark_memory(),
        SourceMark::NotFound => t.mark_not_found(),
    }
}

fn row(ui: &mut Ui, citing: &Citing<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let (icon, title, under, action) = match citing {
        Citing::Claim { article: (id, title), claim, sentence } => {
            let (article, claim_id) = ((*id).to_owned(), Some(claim.id.clone()));
            let under = t.source_claim(*title, words::grade_tag(t, claim.grade));
            let look = Look::Passage { article, sentence: *sentence, claim: claim_id };
            (icons::BOOK_OPEN_TEXT, claim.text.clone(), under, Action::Look(look))
        }
        Citing::Exercise(exercise) => {
            let under = t.source_exercise(words::grade_tag(t, exercise.evidence.grade));
            let go = Action::Go(Route::Exercise(exercise.id.clone()));
            (icons::PERSON_ARMS_SPREAD, exercise.title.clone(), under, go)
        }
        Citing::Amount(exercise, label) => {
            let go = Action::Go(Route::Exercise(exercise.id.clone()));
            (icons::PERSON_ARMS_SPREAD, exercise.title.clone(), t.source_amount(*label), go)
        }
        Citing::Touches => (icons::HAND_TAP, t.touches_title(), t.kind_list(), Action::Go(Route::Touches)),
        Citing::Help => (icons::LIFEBUOY, t.help_title(), t.kind_page(), Action::Go(Route::Help)),
    };
    if super::row(ui, icon, &title, &under).clicked() {
        scene.act(action);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::bundle;
    use crate::clock::FakeClock;

    #[test]
    fn each_work_shows_what_cites_it_and_when_that_was_checked() {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let app = App::in_memory(bundle::library(), Arc::new(clock));
        for work in &app.library().references {
            let model = model(&app, &work.key).unwrap();
            assert_eq!(model.citing.len(), model.work.cited, "{}", work.key);
            assert_eq!(model.checked.is_some(), !model.citing.is_empty(), "{}", work.key);
        }
        assert!(model(&app, "NOTHING").is_none());
    }
}
