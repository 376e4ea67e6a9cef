//! A timed step: the word, the ring with its number, one line of help, what comes next.

use egui::Align2;
use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::stage::with_stage;
use crate::app::Action;
use crate::content::Question;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// 3 · 2 · 1, and what comes first.
pub fn count_in(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, number: u8) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    with_stage(ui, model, scene, |ui| {
        widgets::text(ui, Type::Next, palette.text2, t.player_get_ready());
        widgets::title(ui, 2, Type::Huge(phase_size(ui)), &model.cue());
        let size = ring_size(ui);
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
        accessibility::progress(&response, &t.player_count_in(), f64::from(number), 0.0..=3.0);
        accessibility::describe(&response, &number.to_string());
        widgets::ring(ui, rect, 0.0, &number.to_string(), "");
        widgets::text(ui, Type::Body, palette.text, model.detail());
    });
}

/// A step with its clock.
pub fn timed(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    with_stage(ui, model, scene, |ui| {
        if scene.layout.is_low() {
            low(ui, model, scene);
            return;
        }
        if let Some(round) = model.round(t) {
            widgets::text(ui, Type::Next, palette.text2, round);
        }
        widgets::title(ui, 2, Type::Huge(phase_size(ui)), &model.cue());
        ui.add_space(8.0);
        let size = ring_size(ui);
        let beside = ui.available_width() > size + 200.0;
        let clock = |ui: &mut Ui| {
            let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
            let length = model.place.length.as_secs_f64();
            accessibility::progress(
                &response,
                &t.player_time(),
                model.place.elapsed.as_secs_f64(),
                0.0..=length,
            );
            let (number, unit) = ring_words(scene, model.place.seconds_left());
            accessibility::describe(&response, &format!("{number} {unit}"));
            widgets::ring(ui, rect, model.place.share(), &number, &unit);
        };
        let help = |ui: &mut Ui| {
            widgets::text(ui, Type::Body, palette.text, model.detail());
            if let Some(question) = &model.step.ask {
                ask(ui, model, question, scene);
            }
        };
        if beside {
            ui.horizontal(|ui| {
                clock(ui);
                ui.add_space(12.0);
                ui.vertical(help);
            });
        } else {
            clock(ui);
            help(ui);
        }
        next(ui, model, scene);
    });
}

/// The word and the number side by side, where there is hardly any room.
fn low(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let narrow = ui.available_width() < 440.0;
    let size = if narrow { 76.0 } else { 118.0 };
    let word = |ui: &mut Ui, size: f32| widgets::title(ui, 2, Type::Huge(size), &model.cue());
    let stacked = narrow && scene.layout.room != Room::Tiny;
    if stacked {
        word(ui, phase_size(ui).clamp(26.0, 40.0));
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size / 9.0;
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
        let length = model.place.length.as_secs_f64();
        accessibility::progress(&response, &t.player_time(), model.place.elapsed.as_secs_f64(), 0.0..=length);
        let (number, unit) = ring_words(scene, model.place.seconds_left());
        accessibility::describe(&response, &format!("{number} {unit}"));
        widgets::ring(ui, rect, model.place.share(), &number, "");
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            if stacked {
                widgets::text(ui, Type::Body, palette.text, model.detail());
            } else {
                word(ui, (size * 0.37).min(phase_size(ui)));
            }
        });
    });
    if !stacked {
        widgets::text(ui, Type::Body, palette.text, model.detail());
    }
    if let Some(question) = &model.step.ask {
        ask(ui, model, question, scene);
    }
    if let Some(round) = model.round(t) {
        widgets::text(ui, Type::Strong, palette.text2, round);
    }
    next(ui, model, scene);
}

/// The phases as a list, with no number that runs.
pub fn my_pace(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    with_stage(ui, model, scene, |ui| {
        if let Some(round) = model.round(t) {
            widgets::text(ui, Type::Next, palette.text2, round);
        }
        widgets::title(ui, 2, Type::Huge(phase_size(ui)), &model.cue());
        widgets::text(ui, Type::Body, palette.text, model.detail());
        if let Some(question) = &model.step.ask {
            ask(ui, model, question, scene);
        }
        ui.add_space(8.0);
        let timeline = model.run.session.timeline();
        let index = model.place.index;
        for at in timeline.round_start(index)..timeline.round_end(index) {
            let step = timeline.get(at).and_then(|s| model.run.exercise.steps.get(s.step));
            let Some(step) = step else { continue };
            let cue = step.cue.replace("{choice}", model.choice.as_deref().unwrap_or_default());
            phase_row(ui, &cue, at.cmp(&index));
        }
    });
}

fn phase_row(ui: &mut Ui, cue: &str, when: std::cmp::Ordering) {
    let palette = theme::palette(ui);
    let (icon, type_, ground) = match when {
        std::cmp::Ordering::Less => (icons::CHECK, Type::Body, None),
        std::cmp::Ordering::Equal => (icons::CARET_RIGHT, Type::Strong, Some(Ground::Soft)),
        std::cmp::Ordering::Greater => (icons::CIRCLE, Type::Body, None),
    };
    let row = |ui: &mut Ui| {
        ui.horizontal(|ui| {
            widgets::icon(ui, icon, 24.0, palette.accent);
            widgets::text(ui, type_, palette.text, cue);
        });
    };
    match ground {
        Some(ground) => {
            widgets::card(ui, ground, 12.0, row);
        }
        None => row(ui),
    }
}

/// What comes next, in a quiet field.
pub fn next(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let Some((cue, length)) = model.next_cue() else { return };
    ui.add_space(8.0);
    widgets::card(ui, Ground::Sunken, 18.0, |ui| {
        ui.horizontal_wrapped(|ui| {
            widgets::text(ui, Type::Label, palette.text2, t.player_next());
            widgets::text(ui, Type::Strong, palette.text, cue);
            widgets::text(ui, Type::Note, palette.text2, words::length(t, length));
        });
    });
}

fn ask(ui: &mut Ui, model: &Model<'_>, question: &Question, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    widgets::text(ui, Type::Strong, palette.text, &question.text);
    let given = model.run.answered.filter(|(at, _)| *at == model.place.index).map(|(_, answer)| answer);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        for (number, answer) in question.answers.iter().enumerate() {
            let chosen = given == Some(number);
            let button = Button::choice(answer, chosen);
            let button = if chosen { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                scene.act(Action::Answer(number));
            }
        }
    });
}

/// "3" and "seconds", or "4:10" and "minutes" for long steps.
fn ring_words(scene: &Scene<'_>, seconds: u64) -> (String, String) {
    let t = scene.texts;
    let whole = u32::try_from(seconds).unwrap_or(u32::MAX);
    if seconds < 100 {
        (seconds.to_string(), t.unit_seconds(whole))
    } else {
        (format!("{}:{:02}", seconds / 60, seconds % 60), t.unit_minutes())
    }
}

/// The phase word's size in the width there is.
pub fn phase_size(ui: &Ui) -> f32 {
    (ui.available_width() / 7.5).clamp(28.0, 84.0)
}

/// The size of the words on a large answer.
pub fn answer_size(width: f32) -> Type {
    Type::Huge((width / 9.0).clamp(24.0, 44.0))
}

fn ring_size(ui: &Ui) -> f32 {
    (ui.available_width() * 0.42).clamp(96.0, 226.0)
}

/// Words in the middle of a rectangle.
pub fn centred(ui: &Ui, rect: egui::Rect, type_: Type, color: egui::Color32, words: &str) {
    widgets::paint_text(ui, rect.center(), Align2::CENTER_CENTER, type_, color, words);
}
