//! A damaged record: what happened, what we did, what is safe, and one good choice.

use egui::Ui;
use jiff::tz::TimeZone;

use crate::app::Action;
use crate::app::App;
use crate::store::CopyInfo;
use crate::store::Damage;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::words;

/// What the screen shows.
pub struct Model<'a> {
    pub damage: &'a Damage,
    pub zone: TimeZone,
}

/// The screen, from the application; nothing once it is decided.
pub fn model(app: &App) -> Option<Model<'_>> {
    Some(Model { damage: app.damage()?, zone: app.clock().zone() })
}

/// Draws the screen.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let title = if model.damage.copies.is_empty() { t.damaged_title_no_copy() } else { t.damaged_title() };
    page::page_with_bar(
        ui,
        scene,
        Head { over: &t.damaged_over(), title: &title },
        |ui| scene.layout.split(ui, 0.48, |ui| answers(ui, model, scene), |ui| copies(ui, model, scene)),
        |ui| bar(ui, model, scene),
    );
}

fn answers(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    answer(ui, icons::WARNING, palette.stop, &t.damaged_what(), &model.damage.what.to_string());
    let did = model
        .damage
        .moved_to
        .as_ref()
        .map_or_else(|| t.damaged_did_nothing(), |folder| t.damaged_did(folder.display().to_string()));
    answer(ui, icons::FOLDER_OPEN, palette.accent, &t.damaged_we_did(), &did);
    let safe = model
        .damage
        .copies
        .first()
        .map_or_else(|| t.damaged_safe_none(), |copy| t.damaged_safe(moment(scene, copy, &model.zone)));
    answer(ui, icons::SHIELD_CHECK, palette.accent, &t.damaged_is_safe(), &safe);
}

fn answer(ui: &mut Ui, icon: &str, ink: egui::Color32, title: &str, text: &str) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        widgets::icon(ui, icon, 30.0, ink);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::title(ui, 2, Type::H3, title);
            widgets::text(ui, Type::Body, palette.text, text);
        });
    });
    ui.add_space(10.0);
}

fn copies(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if model.damage.copies.is_empty() {
        return;
    }
    widgets::title(ui, 2, Type::H2, &t.damaged_copies());
    for (place, copy) in model.damage.copies.iter().enumerate() {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let holds = t.damaged_copy_holds(count(copy.holds.practice_days), count(copy.holds.sessions));
        let under = if place == 0 { t.damaged_newest(holds) } else { holds };
        let name = moment(scene, copy, &model.zone);
        let width = ui.available_width();
        if Button::row(&name, false)
            .under(&under)
            .icon(icons::FILE_TEXT)
            .width(width)
            .height(76.0)
            .show(ui)
            .clicked()
        {
            scene.act(Action::UseCopy(copy.path.clone()));
        }
    }
    widgets::text(ui, Type::Note, palette.text2, t.damaged_checked());
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        if let Some(copy) = model.damage.copies.first() {
            let day = copy.taken_at.to_zoned(model.zone.clone()).date();
            let use_copy = t.damaged_use(words::day_long(t, day));
            let main = Button::primary(use_copy).icon(icons::CHECK);
            if parts::main_button(ui, main).clicked() {
                scene.act(Action::UseCopy(copy.path.clone()));
            }
        } else {
            let empty = t.damaged_empty();
            if parts::main_button(ui, Button::primary(&empty)).clicked() {
                scene.act(Action::StartEmpty);
            }
        }
        if Button::outlined(t.damaged_later()).height(76.0).show(ui).clicked() {
            scene.act(Action::DecideLater);
        }
        if !model.damage.copies.is_empty() && Button::quiet(t.damaged_empty()).show(ui).clicked() {
            scene.act(Action::StartEmpty);
        }
    });
}

/// "Sunday 22 November, 21:40".
fn moment(scene: &Scene<'_>, copy: &CopyInfo, zone: &TimeZone) -> String {
    let local = copy.taken_at.to_zoned(zone.clone());
    let time = format!("{}:{:02}", local.hour(), local.minute());
    scene.texts.day_time(words::day_long(scene.texts, local.date()), time)
}
