//! The figure of an exercise's page: still, until the person asks to see the movement.
//!
//! Invariant: nothing moves that the person did not start; it stops by itself, or with the same key. Without
//! moving pictures the key pictures are gone through with buttons. What is shown when is
//! `crate::session::Demonstration`'s business.

use egui::Rect;
use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use crate::app::Action;
use crate::bundle;
use crate::session::Demonstration;
use crate::session::Posed;
use crate::ui::accessibility;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// The picture with its caption and its buttons.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let high = (scene.layout.window.y * 0.42).clamp(120.0, 330.0);
    let (stage, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), high), Sense::hover());
    ui.painter().rect_filled(stage, 28.0, theme::palette(ui).stage);
    let shown = Demonstration::of(&model.played, model.dose);
    let Some((number, posed)) = now(model, &shown, scene.still) else {
        parts::emblem(ui, stage, model.exercise);
        return;
    };
    picture(ui, stage, model, scene, &posed);
    caption(ui, model, scene, &shown, number);
    if !shown.moves() {
        return;
    }
    if scene.still {
        key_pictures(ui, scene, number, shown.shots().len());
    } else {
        movement(ui, scene, model.shown_for.is_some_and(|passed| shown.at(passed).is_some()));
    }
}

/// The picture of this moment and its number; nothing where no figure is drawn.
fn now<'a>(model: &Model<'_>, shown: &Demonstration<'a>, still: bool) -> Option<(usize, Posed<'a>)> {
    let running = model.shown_for.filter(|_| !still).and_then(|passed| shown.at(passed));
    running.or_else(|| {
        let telling = shown.shots().iter().position(|shot| shot.frame.arrow).unwrap_or(0);
        let number =
            if still { model.key_picture.min(shown.shots().len().saturating_sub(1)) } else { telling };
        let shot = shown.shots().get(number)?;
        Some((number, Posed::key(shot.frame)))
    })
}

fn picture(ui: &Ui, stage: Rect, model: &Model<'_>, scene: &Scene<'_>, posed: &Posed<'_>) {
    let moves = posed.practised > 0.0;
    let Some(seen) = figure::moment(ui, stage, posed, model.exercise, moves) else {
        return parts::emblem(ui, stage, model.exercise);
    };
    parts::figure_view(ui, scene, stage, seen);
    let pose = bundle::poses().get(posed.to);
    let told = pose.map(|pose| figure::told(scene.texts, pose, model.exercise, figure::sides(ui)));
    let response = ui.interact(stage, egui::Id::unique("figure-of-exercise"), Sense::hover());
    accessibility::described_picture(&response, posed.caption, &told.unwrap_or_default());
}

/// The step's words and the picture's, which never stand in the picture itself.
fn caption(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, shown: &Demonstration<'_>, number: usize) {
    let (t, palette) = (scene.texts, theme::palette(ui));
    let Some(shot) = shown.shots().get(number) else { return };
    let Some(step) = model.played.steps.get(shot.step) else { return };
    let choice = shot.frame.choice.clone().unwrap_or_else(|| t.choice_open());
    widgets::text(ui, Type::Strong, palette.text, step.cue.replace("{choice}", &choice));
    widgets::text(ui, Type::Note, palette.text2, &shot.frame.caption);
}

fn movement(ui: &mut Ui, scene: &Scene<'_>, running: bool) {
    let t = scene.texts;
    let button = if running {
        Button::soft(t.figure_stop_movement()).icon_filled(icons::PAUSE)
    } else {
        Button::soft(t.figure_show_movement()).icon_filled(icons::PLAY)
    };
    if button.id(egui::Id::unique("show-movement")).show(ui).clicked() {
        scene.act(Action::ShowMovement(!running));
    }
}

fn key_pictures(ui: &mut Ui, scene: &Scene<'_>, number: usize, count: usize) {
    let (t, palette) = (scene.texts, theme::palette(ui));
    let whole = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    widgets::text(ui, Type::Note, palette.text2, t.figure_picture(whole(number + 1), whole(count)));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if Button::outlined(t.figure_picture_before()).icon(icons::ARROW_LEFT).show(ui).clicked() {
            scene.act(Action::ShowPicture((number + count - 1) % count));
        }
        if Button::outlined(t.figure_picture_next()).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
            scene.act(Action::ShowPicture((number + 1) % count));
        }
    });
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::content::Exercise;

    fn shown(exercise: &Exercise) -> Demonstration<'_> {
        Demonstration::of(exercise, exercise.dose("default").unwrap())
    }

    #[test]
    fn it_ends_by_itself_and_shows_every_picture_in_each_round() {
        for exercise in &bundle::library().exercises {
            let shown = shown(exercise);
            let (mut numbers, mut at) = (Vec::new(), Duration::ZERO);
            while let Some((number, posed)) = shown.at(at) {
                assert!(bundle::poses().contains_key(posed.to), "{}", exercise.id);
                if numbers.last() != Some(&number) {
                    numbers.push(number);
                }
                at += Duration::from_millis(100);
            }
            assert!(at < shown.length() + Duration::from_millis(101), "{}", exercise.id);
            if shown.moves() {
                let round: Vec<usize> = (0..shown.shots().len()).collect();
                assert_eq!(numbers, [round.clone(), round].concat(), "{}", exercise.id);
            }
        }
    }

    #[test]
    fn moves_take_the_time_they_take_in_the_exercise() {
        let library = bundle::library();
        let shown = shown(library.exercise("turn-away").unwrap());
        let (_, posed) = shown.at(shown.length() / 2 + Duration::from_secs(2)).unwrap();
        assert_eq!((posed.to, posed.ease), ("ta-turn", 4.0));
        assert!((posed.passed - 2.0).abs() < 0.01);
    }
}
