//! Claims and sources of one article: how sure, what we say, from where, as of when.

use std::fmt::Write as _;

use egui::Ui;
use jiff::civil::Date;

use super::marks;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::content::Article;
use crate::content::Claim;
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

/// One claim with its sources in short.
pub struct Row<'a> {
    pub claim: &'a Claim,
    /// Such as "Ly C et al. 2018".
    pub sources: Vec<String>,
    /// The sentence with its marker.
    pub sentence: u32,
}

/// What the page shows.
pub struct Model<'a> {
    pub article: &'a Article,
    pub rows: Vec<Row<'a>>,
    /// The first day on which one of them may be out of date.
    pub review_by: Option<Date>,
    pub today: Date,
}

/// The claims of an article, from the application; nothing when there is no such article.
pub fn model<'a>(app: &'a App, id: &str) -> Option<Model<'a>> {
    let library = app.library();
    let article = library.article(id)?;
    let short = |key: &String| library.reference(key).map(|work| format!("{} {}", work.authors, work.year));
    let row = |claim: &'a Claim| Row {
        claim,
        sources: claim.refs.iter().filter_map(short).collect(),
        sentence: article.body.claim(&claim.id).unwrap_or(0),
    };
    let review_by = article.claims.iter().map(|claim| claim.review_by).min();
    Some(Model { article, rows: article.claims.iter().map(row).collect(), review_by, today: app.today() })
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let head = Head { over: &model.article.title, title: &t.claims_title() };
    page::reading_page(ui, scene, head, |ui| {
        scene.layout.wrapped(ui, |ui| {
            super::back(ui, scene);
            let copy = t.claims_copy();
            if Button::outlined(&copy).icon(icons::COPY).show(ui).clicked() {
                scene.act(Action::CopyText(as_text(t, model)));
            }
            let all = t.claims_all_sources();
            if Button::outlined(&all).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
                scene.act(Action::Go(Route::Sources));
            }
        });
        scene.layout.split(
            ui,
            0.68,
            |ui| {
                if model.rows.is_empty() {
                    widgets::text(ui, Type::Body, theme::palette(ui).text, t.claims_none());
                }
                for row in &model.rows {
                    claim(ui, row, model, scene);
                }
            },
            |ui| {
                marks::card(ui, scene);
                review(ui, model, scene);
            },
        );
    });
}

fn claim(ui: &mut Ui, row: &Row<'_>, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::tag_row(ui, |ui| {
        widgets::grade_tag(ui, row.claim.grade, &words::grade_tag(t, row.claim.grade));
        widgets::text(ui, Type::Note, palette.text2, t.as_of(words::date(t, row.claim.as_of)));
        if row.claim.may_be_out_of_date(model.today) {
            widgets::tag(ui, &t.may_be_out_of_date(), palette.awakening, palette.awakening_soft);
        }
    });
    let sources = if row.sources.is_empty() { t.claim_no_sources() } else { row.sources.join(" · ") };
    if super::row(ui, icons::CHAT_CENTERED_TEXT, &row.claim.text, &sources).clicked() {
        scene.act(Action::Look(Look::Passage {
            article: model.article.id.clone(),
            sentence: row.sentence,
            claim: Some(row.claim.id.clone()),
        }));
    }
    ui.add_space(6.0);
}

fn review(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let Some(review_by) = model.review_by else { return };
    widgets::card(ui, Ground::Sunken, scene.layout.padding() - 4.0, |ui| {
        let checked = words::date(t, model.article.checked);
        widgets::text(ui, Type::Body, palette.text, t.claims_review(checked, words::date(t, review_by)));
    });
}

/// The whole list as plain text, to take along.
fn as_text(t: &Texts, model: &Model<'_>) -> String {
    let mut text = format!("{}\n{}\n", model.article.title, t.claims_title());
    for row in &model.rows {
        let (grade, day) = (words::grade_tag(t, row.claim.grade), words::date(t, row.claim.as_of));
        let sources = if row.sources.is_empty() { t.claim_no_sources() } else { row.sources.join("; ") };
        let _ = write!(text, "\n{}\n{grade}. {}. {sources}\n", row.claim.text, t.as_of(day));
    }
    text
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::bundle;
    use crate::clock::FakeClock;
    use crate::strings;

    #[test]
    fn every_claim_has_its_row_its_sentence_and_its_place_in_the_copied_list() {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let app = App::in_memory(bundle::library(), Arc::new(clock));
        for article in &app.library().articles {
            let model = model(&app, &article.id).unwrap();
            let text = as_text(&strings::english(), &model);
            for (row, claim) in model.rows.iter().zip(&article.claims) {
                assert_eq!(article.body.claim(&claim.id), Some(row.sentence), "{}", claim.id);
                assert!(text.contains(&claim.text), "{}", claim.id);
            }
        }
    }
}
