//! The picture: large, as small as on a card, as it was, from the other side, and in movement.
//!
//! Invariant: it is the pose as it is now, drawn by the same rigs and moved by the same function as in an exercise
//! (`crate::figure::motion::at`). Nothing moves that was not started, and it ends by itself.

use egui::Rect;
use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::act;
use crate::app::Action;
use crate::app::Compare;
use crate::app::PoseAction;
use crate::figure::Pose;
use crate::figure::describe::describe;
use crate::figure::motion;
use crate::figure::motion::Moment;
use crate::figure::pose::Layer;
use crate::figure::pose::Part;
use crate::posing::Move;
use crate::posing::Posing;
use crate::posing::played;
use crate::ui::accessibility;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// The width of the picture on a card of the library, in points.
const CARD: f32 = 120.0;

/// Draws the picture with what belongs to it; in one column its parts stand side by side.
pub fn show(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>) {
    ui.spacing_mut().item_spacing = Vec2::splat(10.0);
    let playing = now(model, !scene.still);
    let pose = playing.as_ref().map_or_else(|| standing(model, open), |(_, pose)| pose.clone());
    let told = figure::sentence(scene.texts, &describe(&pose, model.desk.other_side));
    let title = super::title(open);
    let picture = |ui: &mut Ui, size: Vec2, corner: f32, name: &str| {
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        draw(ui, rect, corner, model, &pose);
        accessibility::described_picture(&response, name, &told);
    };
    let card = scene.texts.pose_card();
    let high = scene.layout.window.y * 0.5;
    if scene.layout.two_columns() {
        picture(ui, Vec2::new(ui.available_width(), high.clamp(150.0, 400.0)), 24.0, &title);
        ui.horizontal(|ui| {
            picture(ui, Vec2::splat(CARD), 16.0, &card);
            ui.vertical(|ui| compare(ui, model, open, scene));
        });
        movement(ui, model, playing.map(|(shown, _)| shown), scene);
    } else {
        let side = high.clamp(150.0, 340.0).min(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            picture(ui, Vec2::splat(side), 24.0, &title);
            picture(ui, Vec2::splat(CARD), 16.0, &card);
        });
        compare(ui, model, open, scene);
        movement(ui, model, playing.map(|(shown, _)| shown), scene);
    }
    if Button::quiet(scene.texts.pose_another()).icon(icons::LIST_BULLETS).show(ui).clicked() {
        act(scene, PoseAction::List(true));
    }
}

fn draw(ui: &Ui, rect: Rect, corner: f32, model: &Model<'_>, pose: &Pose) {
    ui.painter().rect_filled(rect, corner, theme::palette(ui).stage);
    let whose = model.desk.exercise.as_deref().unwrap_or_default();
    figure::given(ui, rect, pose, whose, model.desk.other_side);
}

fn standing(model: &Model<'_>, open: &Posing) -> Pose {
    match model.desk.compare {
        Compare::AsWas => open.as_was().clone(),
        Compare::Both if open.is_changed() => {
            let was = open.as_was();
            let ghost = Part {
                figure: was.figure.clone(),
                at: was.at,
                flip: was.flip,
                ghost: true,
                layer: Layer::Back,
                ..Part::default()
            };
            let mut both = open.now().clone();
            both.parts.insert(0, ghost);
            both
        }
        _ => open.now().clone(),
    }
}

/// The moves of the chosen exercise that lead into the pose and out of it.
fn moves<'a>(model: &Model<'a>) -> Vec<&'a Move> {
    let exercise = model.desk.exercise.as_ref();
    model.desk.moves.iter().filter(|shown| exercise == Some(&shown.exercise)).collect()
}

/// The move that is shown at this moment, and its pose; nothing while the picture stands.
pub fn now<'a>(model: &Model<'a>, moves_are_shown: bool) -> Option<(&'a Move, Pose)> {
    let moves = moves(model);
    let (place, passed) = played(&moves, model.shown_for?)?;
    let shown = *moves.get(place)?;
    let (from, to) = model.desk.pose(&shown.from).zip(model.desk.pose(&shown.to))?;
    let ease = if moves_are_shown { shown.seconds } else { 0.0 };
    let moment = Moment { passed, ease, arrow: shown.arrow, breath: None };
    Some((shown, motion::at(from, to, moment)))
}

fn compare(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.spacing_mut().item_spacing = Vec2::splat(8.0);
    if open.is_changed() {
        let choices =
            [(Compare::Now, t.pose_now()), (Compare::AsWas, t.pose_as_was()), (Compare::Both, t.pose_both())];
        ui.horizontal_wrapped(|ui| {
            for (compare, words) in choices {
                if Button::choice(words, compare == model.desk.compare).show(ui).clicked() {
                    act(scene, PoseAction::Compare(compare));
                }
            }
        });
    }
    let other = model.desk.other_side;
    let button = Button::choice(t.pose_other_side(), other);
    if button.icon(if other { icons::CHECK } else { icons::FLIP_HORIZONTAL }).show(ui).clicked() {
        act(scene, PoseAction::OtherSide(!other));
    }
}

fn movement(ui: &mut Ui, model: &Model<'_>, playing: Option<&Move>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if moves(model).is_empty() {
        widgets::text(ui, Type::Note, palette.text2, t.pose_no_moves());
        return;
    }
    let button = match playing {
        Some(_) => Button::soft(t.figure_stop_movement()).icon_filled(icons::PAUSE),
        None => Button::soft(t.figure_show_movement()).icon_filled(icons::PLAY),
    };
    if button.id(egui::Id::unique("pose-movement")).show(ui).clicked() {
        scene.act(Action::ShowMovement(playing.is_none()));
    }
    let exercise = model.exercises.iter().find(|exercise| Some(&exercise.id) == model.desk.exercise.as_ref());
    let title = exercise.map(|exercise| exercise.title.clone()).unwrap_or_default();
    let words = match playing {
        Some(shown) => format!("{title}: {}", shown.caption),
        None => title,
    };
    widgets::text(ui, Type::Note, palette.text2, words);
}
