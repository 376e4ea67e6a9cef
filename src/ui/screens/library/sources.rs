//! Sources: every cited work once, with how often it is cited and how sure what it supports is.

use egui::Ui;

use super::number;
use super::source_list::Shelf;
use crate::app::Action;
use crate::app::App;
use crate::app::Paper;
use crate::app::Route;
use crate::app::SearchBox;
use crate::catalogue::Citation;
use crate::content::Grade;
use crate::content::Reference;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// One cited work in the list.
pub struct Work<'a> {
    pub reference: &'a Reference,
    /// Places that cite it.
    pub cited: usize,
    /// The grades of what it supports, the surest first, each once.
    pub grades: Vec<Grade>,
}

/// What Sources shows.
pub struct Model<'a> {
    pub fitting: Vec<Work<'a>>,
    pub all: usize,
    pub typed: &'a str,
    /// To write all of them into a file.
    pub shelf: Shelf<'a>,
}

/// Sources, from the application.
pub fn model(app: &App) -> Model<'_> {
    let library = app.library();
    let typed = app.lookup().sources.as_str();
    let wanted: Vec<String> = typed.split_whitespace().map(str::to_lowercase).collect();
    let fits = |work: &&Reference| {
        let doi = work.doi.as_deref().unwrap_or_default();
        let pmid = work.pmid.as_deref().unwrap_or_default();
        let parts = [&work.authors, &work.year, &work.title, &work.venue, &work.key];
        let all = parts.map(String::as_str).into_iter().chain([doi, pmid]).collect::<Vec<_>>().join(" ");
        let all = all.to_lowercase();
        wanted.iter().all(|word| all.contains(word))
    };
    let mut fitting: Vec<Work<'_>> =
        library.references.iter().filter(fits).map(|reference| work(app, reference)).collect();
    fitting.sort_by_key(|work| (work.reference.authors.to_lowercase(), work.reference.year.clone()));
    let shelf = Shelf { library, catalogue: app.catalogue(), today: app.today() };
    Model { fitting, all: library.references.len(), typed, shelf }
}

/// A work with what it supports.
pub fn work<'a>(app: &App, reference: &'a Reference) -> Work<'a> {
    let library = app.library();
    let citations = app.catalogue().citations(&reference.key);
    let grade = |citation: &Citation| match citation {
        Citation::Claim { article, claim } => {
            library.article(article).and_then(|a| a.claim(claim)).map(|(_, claim)| claim.grade)
        }
        Citation::Exercise(id) => library.exercise(id).map(|e| e.evidence.grade),
        Citation::Amount { .. } | Citation::Touches | Citation::Help => None,
    };
    let mut grades: Vec<Grade> = citations.iter().filter_map(grade).collect();
    grades.sort_unstable();
    grades.dedup();
    Work { reference, cited: citations.len(), grades }
}

/// "Ly C et al. (2018). Cell Rep 23:3170-3182".
pub fn where_it_is(t: &Texts, work: &Reference) -> String {
    t.source_where(work.authors.as_str(), work.year.as_str(), work.venue.as_str())
}

/// Draws Sources.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    page::reading_page(ui, scene, Head { over: &t.room_read(), title: &t.sources_title() }, |ui| {
        let palette = theme::palette(ui);
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            super::back(ui, scene);
            if Button::outlined(t.sources_save()).icon(icons::FILE_TEXT).show(ui).clicked() {
                let (name, text) = (t.sources_title(), model.shelf.as_text(t));
                scene.act(Action::OnPaper(Paper::Text { name, text }));
            }
        });
        widgets::text(ui, Type::Body, palette.text, t.sources_intro());
        let id = egui::Id::unique("sources typed");
        super::search_box(ui, scene, model.typed, &t.sources_find(), SearchBox::Sources, id);
        let (fitting, all) = (number(model.fitting.len()), number(model.all));
        widgets::text(ui, Type::Note, palette.text2, t.sources_fit(fitting, all));
        if model.fitting.is_empty() {
            widgets::text(ui, Type::Body, palette.text, t.search_nothing());
        }
        for work in &model.fitting {
            let letters: Vec<&str> = work.grades.iter().map(|grade| grade.word()).collect();
            let place = where_it_is(t, work.reference);
            let under = if letters.is_empty() {
                t.sources_row(place, number(work.cited))
            } else {
                t.sources_row_grades(place, number(work.cited), letters.join(", "))
            };
            if super::row(ui, icons::FILE_TEXT, &work.reference.title, &under).clicked() {
                scene.act(Action::Go(Route::Source(work.reference.key.clone())));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::app::Look;
    use crate::bundle;
    use crate::clock::FakeClock;

    #[test]
    fn every_work_is_listed_once_and_typing_finds_it_by_any_part() {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let mut app = App::in_memory(bundle::library(), Arc::new(clock));
        let library = bundle::library();
        assert_eq!(model(&app).fitting.len(), library.references.len());
        let work = library.references.iter().find(|work| work.doi.is_some()).unwrap();
        let doi = work.doi.clone().unwrap();
        for typed in [doi.to_uppercase(), format!("{} {}", work.year, work.authors)] {
            app.apply(Action::Look(Look::Type(SearchBox::Sources, typed.clone())));
            assert!(model(&app).fitting.iter().any(|w| w.reference.key == work.key), "{typed}");
        }
        app.apply(Action::Look(Look::Type(SearchBox::Sources, "zzzz".to_owned())));
        assert!(model(&app).fitting.is_empty());
    }
}
