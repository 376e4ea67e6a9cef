//! About Geste: what MAPS means here, what it is for and not, limits, licences.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Pillar;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::library::text_page;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// What About shows.
pub struct Model<'a> {
    pub page: Option<text_page::Model<'a>>,
}

/// About, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model { page: text_page::model(app, "about") }
}

/// Draws About.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::tag_row(ui, |ui| {
        for (_, pillar) in Pillar::ALL {
            widgets::pillar_tag(ui, *pillar, &words::pillar(t, *pillar));
        }
    });
    ui.horizontal_wrapped(|ui| {
        if Button::outlined(t.help_instructions()).icon(icons::BOOK_OPEN_TEXT).show(ui).clicked() {
            scene.act(Action::Go(Route::Page("instructions-for-use".to_owned())));
        }
        if Button::outlined(t.about_help()).icon(icons::LIFEBUOY).show(ui).clicked() {
            scene.act(Action::Go(Route::Help));
        }
    });
    if let Some(page) = &model.page {
        widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| text_page::body(ui, page, scene));
    }
    widgets::text(ui, Type::Note, palette.text2, t.about_version(env!("CARGO_PKG_VERSION")));
}
