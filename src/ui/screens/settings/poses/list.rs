//! Choosing a pose: by name, by the view it is drawn in, or by the exercise that shows it.
//!
//! Invariant: every pose can be found in each of the three ways with the keyboard alone; what was changed is marked.

use egui::Key;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::act;
use super::labels;
use crate::app::PoseAction;
use crate::app::PoseShelf;
use crate::figure::rig::Figure;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Most poses that a search lists.
const MOST: usize = 40;

/// Draws the list.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    page::page(ui, scene, Head { over: &t.room_settings(), title: &t.pose_title() }, |ui| {
        let palette = theme::palette(ui);
        widgets::text(ui, Type::Body, palette.text2, t.pose_under(number(model.desk.poses.len())));
        unread(ui, model, scene);
        let found = found(model);
        search(ui, model, found.first().map(String::as_str), scene);
        if !model.desk.search.trim().is_empty() {
            widgets::text(ui, Type::Note, palette.text2, t.pose_found(number(found.len())));
            for pose in found.iter().take(MOST) {
                row(ui, model, pose, None, scene);
            }
            return;
        }
        shelves(ui, model, scene);
        match &model.desk.shelf {
            PoseShelf::Views => views(ui, model, scene),
            PoseShelf::View(rig) => {
                let is_drawn_by =
                    |id: &&String| model.desk.pose(id).is_some_and(|pose| pose.figure.key() == *rig);
                for pose in model.desk.poses.keys().filter(is_drawn_by) {
                    row(ui, model, pose, None, scene);
                }
            }
            PoseShelf::Exercises => exercises(ui, model, scene),
            PoseShelf::Exercise(id) => of_exercise(ui, model, id, scene),
        }
    });
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn unread(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    if model.desk.unread.is_empty() {
        return;
    }
    widgets::card(ui, widgets::Ground::Caution, 18.0, |ui| {
        let palette = theme::palette(ui);
        widgets::text(ui, Type::Strong, palette.text, scene.texts.pose_unread());
        for line in &model.desk.unread {
            widgets::bullet(ui, Type::Body, palette.text, line);
        }
    });
}

/// Poses whose id, title or exercise has all the words typed.
fn found(model: &Model<'_>) -> Vec<String> {
    let typed = model.desk.search.to_lowercase();
    let words: Vec<&str> = typed.split_whitespace().collect();
    let of = |id: &str| {
        let title = model.desk.pose(id).map(|pose| pose.title.clone()).unwrap_or_default();
        let shows = model.exercises.iter().filter(|exercise| {
            exercise.steps.iter().flat_map(|step| &step.frames).any(|frame| frame.pose == id)
        });
        let titles: Vec<&str> = shows.map(|exercise| exercise.title.as_str()).collect();
        format!("{id} {title} {}", titles.join(" ")).to_lowercase()
    };
    let fits = |id: &&String| {
        let text = of(id);
        words.iter().all(|word| text.contains(word))
    };
    if words.is_empty() { Vec::new() } else { model.desk.poses.keys().filter(fits).cloned().collect() }
}

/// Enter opens the first that was found.
fn search(ui: &mut Ui, model: &Model<'_>, first: Option<&str>, scene: &Scene<'_>) {
    let t = scene.texts;
    let mut text = model.desk.search.clone();
    let width = ui.available_width().min(620.0);
    let field = egui::TextEdit::singleline(&mut text)
        .id(widgets::main_id())
        .hint_text(t.pose_search())
        .char_limit(80)
        .font(Type::Strong.font())
        .margin(egui::Margin::symmetric(16, 14))
        .min_size(egui::vec2(width, 56.0))
        .desired_width(width - 32.0);
    let response = ui.add(field);
    let name = t.pose_search();
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    accessibility::reveal_focus(&response);
    if response.changed() {
        act(scene, PoseAction::Search(text));
    }
    if let Some(first) = first.filter(|_| response.lost_focus() && ui.input(|i| i.key_pressed(Key::Enter))) {
        act(scene, PoseAction::Open { pose: first.to_owned(), exercise: None });
    }
}

fn shelves(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let by_exercise = matches!(model.desk.shelf, PoseShelf::Exercises | PoseShelf::Exercise(_));
    let choices = [(false, t.pose_by_view()), (true, t.pose_by_exercise())];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        for (exercises, words) in choices {
            let on = exercises == by_exercise;
            if Button::choice(words, on).show(ui).clicked() {
                act(
                    scene,
                    PoseAction::Shelf(if exercises { PoseShelf::Exercises } else { PoseShelf::Views }),
                );
            }
        }
    });
    let title = match &model.desk.shelf {
        PoseShelf::View(rig) => Some(labels::capital(&labels::key(t, rig))),
        PoseShelf::Exercise(id) => {
            model.exercises.iter().find(|exercise| exercise.id == *id).map(|exercise| exercise.title.clone())
        }
        _ => None,
    };
    if let Some(title) = title {
        widgets::title(ui, 2, Type::H3, &title);
    }
}

fn views(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    for rig in Figure::every() {
        let rig = rig.key();
        let poses = model.desk.poses.values().filter(|pose| pose.figure.key() == rig).count();
        let words = labels::capital(&labels::key(t, &rig));
        let button = Button::row(&words, false).under(t.pose_count(number(poses))).icon(icons::PERSON_SIMPLE);
        if poses > 0 && button.width(ui.available_width()).show(ui).clicked() {
            act(scene, PoseAction::Shelf(PoseShelf::View(rig)));
        }
    }
}

fn exercises(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    for exercise in model.exercises {
        let button = Button::row(&exercise.title, false).icon(icons::PERSON_ARMS_SPREAD);
        let has_any = exercise.steps.iter().any(|step| !step.frames.is_empty());
        if has_any && button.width(ui.available_width()).show(ui).clicked() {
            act(scene, PoseAction::Shelf(PoseShelf::Exercise(exercise.id.clone())));
        }
    }
}

fn of_exercise(ui: &mut Ui, model: &Model<'_>, id: &str, scene: &Scene<'_>) {
    let Some(exercise) = model.exercises.iter().find(|exercise| exercise.id == id) else { return };
    let mut shown: Vec<&str> = Vec::new();
    for frame in exercise.steps.iter().flat_map(|step| &step.frames) {
        if !shown.contains(&frame.pose.as_str()) {
            shown.push(&frame.pose);
            row(ui, model, &frame.pose, Some(id), scene);
        }
    }
}

fn row(ui: &mut Ui, model: &Model<'_>, id: &str, exercise: Option<&str>, scene: &Scene<'_>) {
    let Some(pose) = model.desk.pose(id) else { return };
    let title = if pose.title.is_empty() { id } else { pose.title.as_str() };
    let changed = model.desk.is_changed(id);
    let under = if changed { scene.texts.pose_changed(id) } else { id.to_owned() };
    let icon = if changed { icons::PENCIL_SIMPLE } else { icons::CARET_RIGHT };
    let button = Button::row(title, false).under(under).icon(icon).height(64.0);
    if button.width(ui.available_width()).show(ui).clicked() {
        let exercise = exercise.map(str::to_owned);
        act(scene, PoseAction::Open { pose: id.to_owned(), exercise });
    }
}
