//! The practice that Today proposes: why in one line, what it is, Start, and the minutes there are.
//!
//! Invariant: Space starts it, and everything about it can be changed from here. What else there is
//! stands in `others.rs`.

use std::time::Duration;

use egui::Align;
use egui::Layout;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::Proposed;
use super::others;
use crate::app::Action;
use crate::app::GuideAction;
use crate::app::Route;
use crate::app::SequenceAction;
use crate::content::Exercise;
use crate::content::Pillar;
use crate::practice::Reason;
use crate::practice::Why;
use crate::record::SequenceSource;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::words;

/// The minutes one may say to have.
const MINUTES: [u32; 3] = [3, 10, 20];

/// Draws what is proposed.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let Some(proposed) = &model.proposed else {
        widgets::text(ui, Type::Body, palette.text, t.today_nothing());
        minutes(ui, model, scene);
        return;
    };
    let picture = |ui: &Ui, rect| {
        if let Some(exercise) = telling(proposed) {
            parts::emblem(ui, rect, exercise);
        }
    };
    parts::picture_card(ui, scene, 0.34, picture, |ui| {
        widgets::text(ui, Type::Note, palette.text2, why(model, proposed, scene));
        match proposed.parts.as_slice() {
            [(exercise, dose)] => one(ui, exercise, dose.stated.duration(), scene),
            several => list(ui, several, proposed.length(), scene),
        }
        if proposed.no_movement {
            widgets::text(ui, Type::Note, palette.text, t.today_no_movement());
        }
        ui.add_space(10.0);
        buttons(ui, proposed, scene);
    });
    minutes(ui, model, scene);
    if model.others {
        others::show(ui, model, scene);
    }
}

/// The exercise whose picture says most: the first one with movement, else the first.
fn telling<'a>(proposed: &Proposed<'a>) -> Option<&'a Exercise> {
    let all = proposed.parts.iter().map(|(exercise, _)| *exercise);
    all.clone().find(|exercise| exercise.pillar == Pillar::Plasticity).or_else(|| all.clone().next())
}

fn why(model: &Model<'_>, proposed: &Proposed<'_>, scene: &Scene<'_>) -> String {
    let t = scene.texts;
    let path = |id: &str| {
        let followed = model.path.as_ref().filter(|path| path.path.id == id);
        followed.map_or_else(|| t.missing_title(), |followed| followed.path.title.clone())
    };
    match &proposed.why {
        Why::Free(Reason::FirstPractice) => t.today_why_first(),
        Why::Free(Reason::New) => t.today_why_new(),
        Why::Free(Reason::LongestAgo) => t.today_why_longest_ago(),
        Why::Minutes => t.today_why_minutes(),
        Why::Week { path: id, week } => t.today_why_week(path(id), *week),
        Why::WeekAgain { path: id, week } => t.today_why_week_again(*week, path(id)),
        Why::Plan => t.today_why_plan(),
        Why::Calm => t.today_why_calm(),
    }
}

fn one(ui: &mut Ui, exercise: &Exercise, length: Duration, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::title(ui, 2, Type::Huge(30.0), &exercise.title);
    widgets::tag_row(ui, |ui| {
        widgets::pillar_tag(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
        widgets::text(ui, Type::Body, palette.text2, words::length(t, length));
    });
    widgets::text(ui, Type::Body, palette.text, &exercise.purpose);
}

fn list(ui: &mut Ui, several: &[super::Part<'_>], length: Duration, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let count = t.sequence_parts(u32::try_from(several.len()).unwrap_or(u32::MAX));
    let minutes = t.minutes_short(u32::try_from(length.as_secs().div_ceil(60)).unwrap_or(u32::MAX));
    widgets::title(ui, 2, Type::Huge(30.0), &t.today_several(minutes, count));
    for (exercise, dose) in several {
        let length = words::length(t, dose.stated.duration());
        ui.horizontal(|ui| {
            widgets::pillar_letter(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
            if ui.available_width() < 300.0 {
                widgets::text(ui, Type::Body, palette.text, format!("{}, {length}", exercise.title));
                return;
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                widgets::text(ui, Type::Note, palette.text2, &length);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    widgets::text(ui, Type::Body, palette.text, &exercise.title);
                });
            });
        });
    }
}

fn buttons(ui: &mut Ui, proposed: &Proposed<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        let start = Button::primary(t.start()).icon_filled(icons::PLAY).key(t.key_space());
        let pressed = parts::main_button(ui, start).clicked();
        match proposed.parts.as_slice() {
            [(exercise, dose)] => {
                if pressed {
                    start_one(scene, exercise, &dose.id);
                }
                gentle(ui, exercise, &dose.id, scene);
            }
            _ => {
                if pressed {
                    scene.act(Action::Sequence(SequenceAction::StartToday));
                }
                let (words, under) = (t.today_change(), t.today_change_under());
                if Button::outlined(&words).under(&under).height(76.0).show(ui).clicked() {
                    scene.act(Action::Go(Route::Prepare(SequenceSource::Today)));
                }
            }
        }
        if Button::quiet(t.today_other()).icon_after(icons::CARET_DOWN).show(ui).clicked() {
            scene.act(Action::Guide(GuideAction::Others));
        }
    });
}

fn gentle(ui: &mut Ui, exercise: &Exercise, proposed: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some(gentle) = exercise.dose("gentle").filter(|g| g.id != proposed) else { return };
    let length = words::length(t, gentle.stated.duration());
    if Button::outlined(t.today_gentle()).under(&length).height(76.0).show(ui).clicked() {
        start_one(scene, exercise, &gentle.id);
    }
}

fn start_one(scene: &Scene<'_>, exercise: &Exercise, dose: &str) {
    scene.act(Action::Start { exercise: exercise.id.clone(), dose: dose.to_owned() });
}

/// "I have 3 · 10 · 20 min · any time".
fn minutes(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let chip = |ui: &mut Ui, words: &str, minutes: Option<u32>| {
        let on = model.wish.minutes == minutes;
        let name = format!("{} {words}", t.today_have());
        let button = Button::choice(words, on).name(&name);
        let button = if on { button.icon(icons::CHECK) } else { button };
        if button.show(ui).clicked() {
            scene.act(Action::Guide(GuideAction::Minutes(minutes)));
        }
    };
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let label = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(Vec2::new(74.0, 52.0), label, |ui| {
            ui.set_min_height(52.0);
            widgets::text(ui, Type::Strong, palette.text, t.today_have());
        });
        for minutes in MINUTES {
            chip(ui, &t.today_minutes(minutes), Some(minutes));
        }
        chip(ui, &t.today_any_time(), None);
    });
}
