//! The library looked up: words, sources, questions, touches, the ring, search, and short pages.
//!
//! Invariant: every screen here leads back to where it was opened from, keeps nothing, and each
//! thing it names can be opened. What leads where comes from [`crate::catalogue`].

pub mod claims;
pub mod explained;
pub mod glossary;
pub mod marks;
pub mod questions;
pub mod quiz;
pub mod ring;
pub mod search;
pub mod source;
pub mod source_list;
pub mod sources;
pub mod text_page;
pub mod touches;
pub mod word;

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::app::SearchBox;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets::Button;

/// Shows the library's screen of the application's route.
pub fn show(ui: &mut Ui, app: &App, scene: &Scene<'_>) {
    match app.route() {
        Route::Glossary => glossary::show(ui, &glossary::model(app), scene),
        Route::Word(word) => word::show(ui, word::model(app, word).as_ref(), scene),
        Route::Sources => sources::show(ui, &sources::model(app), scene),
        Route::Source(key) => source::show(ui, source::model(app, key).as_ref(), scene),
        Route::Claims(id) => claims::show(ui, claims::model(app, id).as_ref(), scene),
        Route::Questions => questions::show(ui, &questions::model(app), scene),
        Route::Quiz(id) => quiz::show(ui, quiz::model(app, id).as_ref(), scene),
        Route::Touches => touches::show(ui, touches::model(app).as_ref(), scene),
        Route::Ring => ring::show(ui, ring::model(app).as_ref(), scene),
        _ => search::show(ui, &search::model(app), scene),
    }
}

/// Back to where the page was opened from.
fn back(ui: &mut Ui, scene: &Scene<'_>) {
    let back = scene.texts.back();
    if Button::outlined(&back).icon(icons::ARROW_LEFT).show(ui).clicked() {
        scene.act(Action::Up);
    }
}

/// A box to type in and a button that empties it. Gives back the box.
fn search_box(
    ui: &mut Ui,
    scene: &Scene<'_>,
    typed: &str,
    name: &str,
    place: SearchBox,
    id: egui::Id,
) -> egui::Response {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        let clear = t.search_clear();
        let room = if typed.is_empty() { 0.0 } else { 150.0 };
        let width = (ui.available_width() - room).clamp(120.0, 620.0);
        let mut text = typed.to_owned();
        let field = egui::TextEdit::singleline(&mut text)
            .id(id)
            .hint_text(name)
            .char_limit(80)
            .font(Type::Strong.font())
            .margin(egui::Margin::symmetric(16, 14))
            .min_size(egui::vec2(width, 56.0))
            .desired_width(width - 32.0);
        let response = ui.add(field);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
        if response.has_focus() {
            let palette = theme::palette(ui);
            let colours = accessibility::RingColours { ring: palette.focus, gap: palette.bg };
            accessibility::focus_ring(ui, response.rect, 16.0, colours);
        }
        accessibility::reveal_focus(&response);
        if response.changed() {
            scene.act(Action::Look(Look::Type(place, text)));
        }
        if !typed.is_empty() && Button::outlined(&clear).icon(icons::X).show(ui).clicked() {
            scene.act(Action::Look(Look::Type(place, String::new())));
            accessibility::focus_main(ui.ctx(), id);
        }
        response
    })
    .inner
}

/// A row that leads on: what it is, a line about it, and an arrow.
fn row(ui: &mut Ui, icon: &str, title: &str, under: &str) -> egui::Response {
    let width = ui.available_width();
    let button = Button::row(title, false).icon(icon).width(width).height(64.0);
    if under.is_empty() { button.show(ui) } else { button.under(under).show(ui) }
}

/// A count as the language's sentences take it.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
