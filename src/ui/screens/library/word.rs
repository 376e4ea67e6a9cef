//! One word of the glossary: its card in a text, and its page with where it is used.

use egui::Id;
use egui::Role;
use egui::Ui;

use super::number;
use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::catalogue::Place;
use crate::content::GlossaryEntry;
use crate::content::Met;
use crate::ui::accessibility;
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

/// The entry that leads to the list of touches.
const TOUCH: &str = "geste";

/// What a word's page shows.
pub struct Model<'a> {
    pub entry: &'a GlossaryEntry,
    /// Where it is used, with the title of each place; the list of touches has no title of its own.
    pub places: Vec<(&'a Place, &'a str)>,
}

/// A word's page, from the application; nothing when the glossary has no such word.
pub fn model<'a>(app: &'a App, word: &str) -> Option<Model<'a>> {
    let library = app.library();
    let title = |place: &Place| match place {
        Place::Article { id, .. } => library.article(id).map(|a| a.title.as_str()),
        Place::Page(id) => library.page(id).map(|p| p.title.as_str()),
        Place::Exercise(id) => library.exercise(id).map(|e| e.title.as_str()),
        Place::Touches => library.tricks.as_ref().map(|_| ""), // named by the interface
        Place::Help => library.help.as_ref().map(|h| h.title.as_str()),
    };
    let entry = library.word(word)?;
    let places = app.catalogue().uses(word).iter();
    let places = places.filter_map(|place| title(place).map(|title| (place, title))).collect();
    Some(Model { entry, places })
}

/// The close button of a word's card, where the focus goes when the card opens.
pub fn close_id() -> Id {
    Id::unique("close the word")
}

/// The small card under the line that uses the word.
pub fn card(ui: &mut Ui, entry: &GlossaryEntry, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let frame = accessibility::landmark(ui, Role::Note, &entry.word, |ui| {
        widgets::card(ui, Ground::Surface, 18.0, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            widgets::text(ui, Type::H3, palette.text, capital(&entry.word));
            widgets::text(ui, Type::Body, palette.text, &entry.meaning);
            scene.layout.wrapped(ui, |ui| {
                ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
                let close = Button::soft(t.close()).icon(icons::X).name(t.word_close()).id(close_id());
                if close.show(ui).clicked() {
                    scene.act(Action::Look(Look::Word(None)));
                }
                for (words, route) in leads(entry, scene) {
                    if Button::outlined(&words).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
                        scene.act(Action::Go(route));
                    }
                }
            });
        })
        .response
        .rect
    });
    let edge = egui::Stroke::new(3.0, palette.accent);
    ui.painter().rect_stroke(frame.inner, 24.0, edge, egui::StrokeKind::Inside);
}

fn leads(entry: &GlossaryEntry, scene: &Scene<'_>) -> Vec<(String, Route)> {
    let t = scene.texts;
    let mut leads = vec![(t.word_used(), Route::Word(entry.word.clone()))];
    if entry.word == TOUCH {
        leads.push((t.touches_title(), Route::Touches));
    }
    leads.push((t.word_all(), Route::Glossary));
    leads
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let title = capital(&model.entry.word);
    page::reading_page(ui, scene, Head { over: &t.glossary_title(), title: &title }, |ui| {
        let palette = theme::palette(ui);
        super::back(ui, scene);
        widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
            widgets::text(ui, Type::Body, palette.text, &model.entry.meaning);
            if !model.entry.also.is_empty() {
                widgets::text(ui, Type::Note, palette.text2, t.word_also(model.entry.also.join(", ")));
            }
        });
        if model.entry.word == TOUCH
            && Button::soft(t.touches_title()).icon(icons::HAND_TAP).show(ui).clicked()
        {
            scene.act(Action::Go(Route::Touches));
        }
        ui.add_space(8.0);
        widgets::title(ui, 2, Type::H3, &t.word_used());
        let where_met = match model.entry.met {
            Some(Met::Clinic) => t.word_met_clinic(),
            Some(Met::Papers) => t.word_met_papers(),
            Some(Met::Geste) => t.word_met_geste(),
            None => t.word_used_in(number(model.places.len())),
        };
        widgets::text(ui, Type::Note, palette.text2, where_met);
        for (place, title) in &model.places {
            used(ui, place, title, scene);
        }
    });
}

fn used(ui: &mut Ui, place: &Place, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let touches = t.touches_title();
    let title = if *place == Place::Touches { touches.as_str() } else { title };
    let (icon, kind) = match place {
        Place::Article { .. } => (icons::BOOK_OPEN_TEXT, t.kind_article()),
        Place::Exercise(_) => (icons::PERSON_ARMS_SPREAD, t.kind_exercise()),
        Place::Touches => (icons::HAND_TAP, t.kind_list()),
        Place::Page(_) | Place::Help => (icons::LIFEBUOY, t.kind_page()),
    };
    if super::row(ui, icon, title, &kind).clicked() {
        scene.act(match place {
            Place::Article { id, sentence } => {
                let article = id.clone();
                Action::Look(Look::Passage { article, sentence: *sentence, claim: None })
            }
            Place::Page(id) => Action::Go(Route::Page(id.clone())),
            Place::Exercise(id) => Action::Go(Route::Exercise(id.clone())),
            Place::Touches => Action::Go(Route::Touches),
            Place::Help => Action::Go(Route::Help),
        });
    }
}

/// With a capital at its beginning, as a heading.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
