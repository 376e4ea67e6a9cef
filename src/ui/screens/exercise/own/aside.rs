//! Beside the steps: how it will look, when to stop, who asks first, the file, and deleting.

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::file;
use super::parts;
use crate::app::Action;
use crate::app::OwnAction;
use crate::content::Region;
use crate::own::Edit;
use crate::own::Field;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts as shared;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Everything beside the steps.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    preview(ui, model, scene);
    stop(ui, model, scene);
    regions(ui, model, scene);
    warning(ui, model, scene);
    widgets::card(ui, Ground::Sunken, 18.0, |ui| {
        widgets::text(ui, Type::Note, theme::palette(ui).text, &model.kit.evidence);
    });
    file::export(ui, scene, &model.exercise.id, model.path, model.news);
    delete(ui, model, scene);
}

fn preview(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let exercise = model.exercise;
    widgets::card(ui, Ground::Surface, 18.0, |ui| {
        if scene.layout.has_rail() {
            let (rect, _) =
                ui.allocate_exact_size(Vec2::new(ui.available_width(), 190.0), egui::Sense::hover());
            ui.painter().rect_filled(rect, 16.0, palette.stage);
            shared::emblem(ui, rect, exercise);
        }
        widgets::title(ui, 2, Type::H3, &exercise.title);
        let length = exercise.dose("default").map(|dose| words::length(t, dose.stated.duration()));
        widgets::text(
            ui,
            Type::Note,
            palette.text2,
            t.own_sum(u32::from(model.times), length.unwrap_or_default()),
        );
        widgets::tag_row(ui, |ui| {
            widgets::pillar_tag(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
            widgets::tag(ui, &t.own_tag(), palette.text2, palette.sunken);
        });
        parts::label(ui, &t.own_figure());
        figures(ui, model, scene);
    });
}

/// One pose for all steps; an exercise made from another keeps its own until one is chosen.
fn figures(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let poses: Vec<&str> =
        model.exercise.steps.iter().flat_map(|step| &step.frames).map(|frame| frame.pose.as_str()).collect();
    let only = |pose: &str| !poses.is_empty() && poses.iter().all(|shown| *shown == pose);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if chip(ui, &scene.texts.own_figure_none(), poses.is_empty()) {
            parts::act(scene, Edit::Pose(None));
        }
        for (index, pose) in model.kit.poses.iter().enumerate() {
            if chip(ui, &pose.name, only(&pose.pose)) {
                parts::act(scene, Edit::Pose(Some(index)));
            }
        }
    });
}

fn chip(ui: &mut Ui, words: &str, on: bool) -> bool {
    let button = Button::choice(words, on);
    let button = if on { button.icon(icons::CHECK) } else { button };
    button.show(ui).clicked()
}

fn stop(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Stop, 18.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.exercise_stop_if());
        let palette = theme::palette(ui);
        for line in &model.exercise.stop {
            widgets::bullet(ui, Type::Body, palette.text, line);
        }
        widgets::text(ui, Type::Note, palette.text2, t.own_stop_always());
    });
    parts::problems(ui, model, Field::Stop);
    parts::label(ui, &t.own_stop_more());
    for (index, rule) in model.kit.stops.iter().enumerate().skip(1) {
        let on = model.exercise.stop.contains(rule);
        let row = Button::row(rule, on).type_(Type::Body).width(ui.available_width());
        let row = if on { row.icon(icons::CHECK) } else { row.icon(icons::PLUS) };
        if row.show(ui).clicked() {
            parts::act(scene, Edit::Stop(index));
        }
    }
}

fn regions(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    parts::label(ui, &t.own_regions());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        for (_, region) in Region::ALL.iter().filter(|(_, region)| *region != Region::All) {
            if chip(ui, &words::region(t, *region), model.exercise.regions.contains(region)) {
                parts::act(scene, Edit::Region(*region));
            }
        }
    });
}

fn warning(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    parts::label(ui, &t.own_warning());
    let now = model.exercise.warning.as_deref().unwrap_or_default();
    if let Some(warning) = parts::field(ui, "own-warning", &t.own_warning(), now, 400) {
        parts::act(scene, Edit::Warning(warning));
    }
    parts::problems(ui, model, Field::Warning);
    ui.add_space(8.0);
}

fn delete(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.add_space(8.0);
    if !model.asks_delete {
        if Button::quiet(t.own_delete()).icon(icons::TRASH).show(ui).clicked() {
            scene.act(Action::Own(OwnAction::AskDelete(true)));
        }
        return;
    }
    widgets::card(ui, Ground::Caution, 18.0, |ui| {
        let palette = theme::palette(ui);
        widgets::title(ui, 2, Type::H3, &t.own_delete_ask());
        widgets::text(ui, Type::Body, palette.text, t.own_delete_under());
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            if Button::outlined(t.own_keep()).show(ui).clicked() {
                scene.act(Action::Own(OwnAction::AskDelete(false)));
            }
            if Button::outlined(t.own_delete_yes()).icon(icons::TRASH).show(ui).clicked() {
                scene.act(Action::Own(OwnAction::Delete));
            }
        });
    });
}
