//! Where is my data? Files on this computer and nowhere else.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::store::StoreStatus;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// What the page shows.
pub struct Model {
    pub record: String,
    pub copies: String,
    pub settings: String,
    pub status: StoreStatus,
    pub copy_count: usize,
    /// Sessions kept.
    pub sessions: usize,
}

/// The page, from the application.
pub fn model(app: &App) -> Model {
    let places = app.places();
    Model {
        record: places.record.display().to_string(),
        copies: places.copies.display().to_string(),
        settings: places.settings.display().to_string(),
        status: app.store().status(),
        copy_count: places.copy_count,
        sessions: app.history().sessions().len(),
    }
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.data_here());
        let sessions = u32::try_from(model.sessions).unwrap_or(u32::MAX);
        file(ui, scene, icons::FILE_TEXT, &t.data_record(), &t.data_sessions(sessions), &model.record);
        let copies = u32::try_from(model.copy_count).unwrap_or(u32::MAX);
        file(ui, scene, icons::FOLDER_OPEN, &t.data_copies(), &t.data_copies_count(copies), &model.copies);
        file(ui, scene, icons::GEAR_SIX, &t.data_settings(), &t.data_settings_under(), &model.settings);
        let status = match model.status {
            StoreStatus::Writable => t.data_writable(),
            StoreStatus::ReadOnlyNewer { .. } => t.data_read_only(),
            StoreStatus::MemoryOnly => t.data_memory_only(),
        };
        widgets::text(ui, Type::Body, palette.text, status);
    });
    ui.add_space(4.0);
    widgets::card(ui, Ground::Sunken, scene.layout.padding(), |ui| {
        ui.horizontal_top(|ui| {
            widgets::icon(ui, icons::LOCK_SIMPLE, 26.0, palette.accent);
            ui.vertical(|ui| widgets::text(ui, Type::Body, palette.text, t.data_no_network()));
        });
    });
}

fn file(ui: &mut Ui, scene: &Scene<'_>, icon: &str, title: &str, under: &str, path: &str) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::divider(ui);
    ui.horizontal_top(|ui| {
        widgets::icon(ui, icon, 26.0, palette.accent);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            widgets::text(ui, Type::Strong, palette.text, title);
            widgets::text(ui, Type::Note, palette.text2, under);
            widgets::text(ui, Type::Note, palette.text, path);
            let name = t.copy_path_of(title);
            if Button::outlined(t.copy_path()).name(&name).icon(icons::COPY).show(ui).clicked() {
                scene.act(Action::CopyText(path.to_owned()));
            }
        });
    });
}
