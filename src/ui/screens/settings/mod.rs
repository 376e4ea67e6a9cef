//! Settings: seven tabs, one page each, and one page below Sound and voice. Every change is kept at once.

mod about;
mod comfort;
pub mod content;
pub mod controls;
mod data;
mod keys;
pub mod poses;
mod rules;
mod signals;
mod sound;

use egui::Ui;

use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::app::SettingsTab;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// One tab of Settings.
pub enum Model<'a> {
    Comfort(comfort::Model<'a>),
    Keys(keys::Model<'a>),
    Sound(sound::Model<'a>),
    Signals(signals::Model<'a>),
    Rules(rules::Model),
    Data(data::Model),
    Content(content::Model<'a>),
    About(about::Model<'a>),
}

/// A tab, from the application.
pub fn model(app: &App, tab: SettingsTab) -> Model<'_> {
    match tab {
        SettingsTab::Comfort => Model::Comfort(comfort::model(app)),
        SettingsTab::Keys => Model::Keys(keys::model(app)),
        SettingsTab::Sound => Model::Sound(sound::model(app)),
        SettingsTab::Signals => Model::Signals(signals::model(app)),
        SettingsTab::Rules => Model::Rules(rules::model(app)),
        SettingsTab::Data => Model::Data(data::model(app)),
        SettingsTab::Content => Model::Content(content::model(app)),
        SettingsTab::About => Model::About(about::model(app)),
    }
}

/// Draws a tab.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let (now, title) = match model {
        Model::Comfort(_) => (SettingsTab::Comfort, t.settings_comfort()),
        Model::Keys(_) => (SettingsTab::Keys, t.settings_keys()),
        Model::Sound(_) => (SettingsTab::Sound, t.settings_sound()),
        Model::Signals(_) => (SettingsTab::Sound, t.sound_signals()),
        Model::Rules(_) => (SettingsTab::Rules, t.rules_title()),
        Model::Data(_) => (SettingsTab::Data, t.settings_data()),
        Model::Content(_) => (SettingsTab::Content, t.settings_content()),
        Model::About(_) => (SettingsTab::About, t.settings_about()),
    };
    page::page(ui, scene, Head { over: &t.room_settings(), title: &title }, |ui| {
        tabs(ui, now, scene);
        ui.add_space(8.0);
        match model {
            Model::Comfort(model) => comfort::show(ui, model, scene),
            Model::Keys(model) => keys::show(ui, model, scene),
            Model::Sound(model) => sound::show(ui, model, scene),
            Model::Signals(model) => signals::show(ui, model, scene),
            Model::Rules(model) => rules::show(ui, model, scene),
            Model::Data(model) => data::show(ui, model, scene),
            Model::Content(model) => content::tab(ui, model, scene),
            Model::About(model) => about::show(ui, model, scene),
        }
    });
}

fn tabs(ui: &mut Ui, now: SettingsTab, scene: &Scene<'_>) {
    let t = scene.texts;
    let all = [
        (SettingsTab::Comfort, t.settings_comfort(), icons::EYE),
        (SettingsTab::Keys, t.settings_keys(), icons::KEYBOARD),
        (SettingsTab::Sound, t.settings_sound(), icons::SPEAKER_HIGH),
        (SettingsTab::Rules, t.rules_title(), icons::LIST_CHECKS),
        (SettingsTab::Data, t.settings_data(), icons::HARD_DRIVES),
        (SettingsTab::Content, t.settings_content(), icons::BOOK_OPEN_TEXT),
        (SettingsTab::About, t.settings_about(), icons::INFO),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for (tab, words, icon) in all {
            let button = Button::choice(&words, tab == now).icon(icon);
            let response = if tab == now { parts::main_button(ui, button) } else { button.show(ui) };
            if response.clicked() {
                scene.act(Action::Go(Route::Settings(tab)));
            }
        }
    });
    widgets::divider(ui);
}
