//! What the checks say about the pose, and what a screen reader will say.
//!
//! Invariant: both are made from the pose as it is at this moment; a check names what to change.

use egui::Ui;

use super::Model;
use super::act;
use super::label;
use super::labels;
use crate::app::PoseAction;
use crate::figure::describe::describe;
use crate::posing::Check;
use crate::posing::Edit;
use crate::posing::Move;
use crate::posing::Posing;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Ground;

/// Draws in one line whether there is something to mend.
pub fn in_short(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let found = u32::try_from(model.desk.checked.found.len()).unwrap_or(u32::MAX);
    let (icon, ink, words) = if found == 0 {
        (icons::CHECK_CIRCLE, palette.accent, t.pose_checked())
    } else {
        (icons::WARNING, palette.stop, t.pose_to_mend(found))
    };
    ui.horizontal_top(|ui| {
        widgets::icon(ui, icon, 24.0, ink);
        widgets::text(ui, Type::Strong, palette.text, words);
    });
}

/// Draws everything the checks found, and how fast the moves are.
pub fn checks(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let checked = &model.desk.checked;
    let found: Vec<String> = checked.found.iter().map(|check| words(model, check, scene)).collect();
    let speeds = (checked.moves > 0).then(|| {
        let moves = u32::try_from(checked.moves).unwrap_or(u32::MAX);
        t.pose_speeds(labels::number(checked.hand.round()), labels::number(tenth(checked.head)), moves)
    });
    ui.add_space(8.0);
    widgets::title(ui, 2, Type::H3, &t.pose_checks());
    let ground = if found.is_empty() { Ground::Sunken } else { Ground::Caution };
    widgets::card(ui, ground, 14.0, |ui| {
        let palette = theme::palette(ui);
        if found.is_empty() {
            widgets::text(ui, Type::Body, palette.text, t.pose_checked());
        }
        for line in &found {
            widgets::bullet(ui, Type::Body, palette.text, line);
        }
        if let Some(speeds) = speeds {
            widgets::text(ui, Type::Note, palette.text2, speeds);
        }
    });
}

fn tenth(value: f32) -> f32 {
    (value * 10.0).round() / 10.0
}

fn words(model: &Model<'_>, check: &Check, scene: &Scene<'_>) -> String {
    let t = scene.texts;
    let of = |at: usize| model.desk.moves.get(at).map(|shown| place(model, shown)).unwrap_or_default();
    match check {
        Check::Limit(problem) => {
            let unit = crate::posing::unit(&problem.name, &problem.limits);
            let range = labels::range(t, &problem.limits, unit);
            t.pose_check_limit(labels::name(t, &problem.name), labels::number(problem.value), range)
        }
        Check::Frame(out) => t.pose_check_frame(labels::number(tenth(*out))),
        Check::FrameOnTheWay(at, out) => t.pose_check_way(labels::number(tenth(*out)), of(*at)),
        Check::Head { at, fast, enough } => {
            t.pose_check_head(labels::number(tenth(*fast)), of(*at), labels::number(*enough))
        }
        Check::Hand { at, fast, enough } => {
            t.pose_check_hand(labels::number(fast.round()), of(*at), labels::number(*enough))
        }
    }
}

/// "Turn away: ta-middle → ta-turn".
fn place(model: &Model<'_>, shown: &Move) -> String {
    let exercise = model.exercises.iter().find(|exercise| exercise.id == shown.exercise);
    let title = exercise.map_or(shown.exercise.as_str(), |exercise| exercise.title.as_str());
    format!("{title}: {} → {}", shown.from, shown.to)
}

/// Draws what a screen reader says, and the title and note to be changed.
pub fn words_of(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.add_space(8.0);
    widgets::title(ui, 2, Type::H3, &t.pose_spoken());
    let told = figure::sentence(t, &describe(open.now(), model.desk.other_side));
    widgets::text(ui, Type::Body, palette.text, told);
    type Make = fn(String) -> Edit;
    let fields: [(String, &str, &str, Make); 2] = [
        (t.pose_title_field(), "pose-title", &open.now().title, Edit::Title),
        (t.pose_note_field(), "pose-note", &open.now().note, Edit::Note),
    ];
    for (words, id, now, make) in fields {
        label(ui, &words);
        let mut typed = now.to_owned();
        let width = ui.available_width();
        let field = egui::TextEdit::singleline(&mut typed)
            .id_salt(id)
            .char_limit(120)
            .font(Type::Body.font())
            .margin(egui::Margin::symmetric(16, 14))
            .min_size(egui::vec2(width, 56.0))
            .desired_width(width);
        let response = ui.add(field);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(words.as_str()));
        if response.changed() {
            act(scene, PoseAction::Edit(make(typed)));
        }
    }
}
