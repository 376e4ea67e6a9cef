//! Own exercises in the library and on the page of an exercise: open, make, change.

use egui::Ui;
use egui::Vec2;

use crate::app::Action;
use crate::app::App;
use crate::app::OwnAction;
use crate::app::OwnExercise;
use crate::app::Route;
use crate::content::Exercise;
use crate::own::is_own;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::words;

/// "Your own" in the library.
pub struct Model<'a> {
    pub all: &'a [OwnExercise],
    /// Whether one can be made: the content has what it begins with.
    pub can_make: bool,
}

/// The list, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model { all: &app.own().all, can_make: app.library().own_kit.is_some() }
}

/// Draws the list and the ways to a new one.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    if !model.can_make && model.all.is_empty() {
        return;
    }
    widgets::title(ui, 2, Type::H3, &t.own_yours());
    for own in model.all {
        let title = if own.exercise.title.is_empty() { t.own_unnamed() } else { own.exercise.title.clone() };
        let (under, route) = if own.is_ready() {
            let minutes = words::minutes_range(t, own.exercise.minutes());
            (format!("{} · {minutes}", words::regions(t, &own.exercise)), Route::Exercise(own.id.clone()))
        } else {
            (t.own_unfinished(), Route::OwnExercise(own.id.clone()))
        };
        let row =
            Button::row(&title, false).under(under).icon(icons::NOTE_PENCIL).width(ui.available_width());
        if row.show(ui).clicked() {
            scene.act(Action::Go(route));
        }
    }
    if model.can_make {
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            if Button::soft(t.own_make()).icon(icons::PLUS).show(ui).clicked() {
                let number = u32::try_from(model.all.len() + 1).unwrap_or(u32::MAX);
                scene.act(Action::Own(OwnAction::New(t.own_new_title(number))));
            }
            if Button::outlined(t.own_bring_in()).icon(icons::DOWNLOAD_SIMPLE).show(ui).clicked() {
                scene.act(Action::Go(Route::BringIn));
            }
        });
    }
    ui.add_space(8.0);
}

/// On an exercise's page: change one's own, or make one's own from it.
pub fn links(ui: &mut Ui, exercise: &Exercise, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.add_space(8.0);
    if is_own(&exercise.id) {
        if Button::soft(t.own_change()).icon(icons::PENCIL_SIMPLE).show(ui).clicked() {
            scene.act(Action::Go(Route::OwnExercise(exercise.id.clone())));
        }
    } else if Button::soft(t.own_from_this()).icon(icons::COPY).show(ui).clicked() {
        let (exercise, title) = (exercise.id.clone(), t.own_copy_title(exercise.title.as_str()));
        scene.act(Action::Own(OwnAction::CopyOf { exercise, title }));
    }
}
