//! The numbers and choices of one group: buttons for each, and a field to type a number into.
//!
//! Invariant: a number shows its limits, and one that was held at them says why; a press goes as far as its words
//! say. Props and marks are added in [`super::things`].

use egui::Key;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::act;
use super::labels;
use crate::app::PoseAction;
use crate::figure::values::Number;
use crate::figure::values::choices::MOST;
use crate::figure::values::choices::Options;
use crate::posing;
use crate::posing::Choice;
use crate::posing::Edit;
use crate::posing::Group;
use crate::posing::Posing;
use crate::posing::Unit;
use crate::posing::steps;
use crate::posing::unit;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::StepperWords;

/// The width of a button of a number, and of its field, in points.
const BUTTON: f32 = 62.0;
const FIELD: f32 = 92.0;
const GAP: f32 = 6.0;
/// The least width of a name beside its controls.
const NAME: f32 = 120.0;

/// The widths of a small and a large step's buttons: tenths and hundredths need more room.
const fn widths(unit: Unit) -> [f32; 2] {
    match unit {
        Unit::Degrees | Unit::Units => [BUTTON, BUTTON],
        Unit::Share | Unit::Times => [104.0, 92.0],
    }
}

/// Draws the values of a group of joints.
pub fn show(ui: &mut Ui, model: &Model<'_>, open: &Posing, group: Group, scene: &Scene<'_>) {
    some(ui, model, open, scene, &|name| posing::group(name) == group);
}

/// Draws the values whose names are wanted: first what is chosen, then the numbers.
pub fn some(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>, wanted: &dyn Fn(&str) -> bool) {
    let changed = open.changed();
    let choices: Vec<Choice> = open.choices().into_iter().filter(|choice| wanted(&choice.name)).collect();
    let (switches, others): (Vec<_>, Vec<_>) =
        choices.into_iter().partition(|choice| choice.options == Options::YesNo);
    for choice in others {
        choose(ui, &choice, &changed, scene);
    }
    if !switches.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            for switch in &switches {
                choose(ui, switch, &changed, scene);
            }
        });
    }
    for number in open.numbers().iter().filter(|number| wanted(&number.name)) {
        one(ui, model, number, changed.contains(&number.name), scene);
    }
}

fn edit(scene: &Scene<'_>, edit: Edit) {
    act(scene, PoseAction::Edit(edit));
}

fn one(ui: &mut Ui, model: &Model<'_>, number: &Number, changed: bool, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let unit = unit(&number.name, &number.limits);
    let words = labels::name(t, &number.name);
    let range = labels::range(t, &number.limits, unit);
    let name = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::text(ui, Type::Strong, if changed { palette.accent } else { palette.text }, &words);
        widgets::text(ui, Type::Note, palette.text2, &range);
    };
    let [small, large] = widths(unit);
    let beside = 2.0 * (small + large) + BUTTON + FIELD + 6.0 * GAP;
    if ui.available_width() > beside + NAME {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let wide = ui.available_width() - beside - GAP;
            ui.allocate_ui_with_layout(
                Vec2::new(wide, 56.0),
                egui::Layout::top_down(egui::Align::Min),
                |ui| {
                    ui.set_width(wide);
                    name(ui);
                },
            );
            controls(ui, model, number, changed, scene);
        });
    } else {
        name(ui);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(GAP);
            controls(ui, model, number, changed, scene);
        });
    }
    if let Some(held) = model.desk.clamped.as_ref().filter(|held| held.name == number.name) {
        let (asked, now) = (labels::number(held.asked), labels::number(number.value));
        widgets::text(ui, Type::Body, palette.stop, t.pose_held(asked, now, range.as_str()));
    }
}

fn controls(ui: &mut Ui, model: &Model<'_>, number: &Number, changed: bool, scene: &Scene<'_>) {
    let t = scene.texts;
    let name = labels::name(t, &number.name);
    let unit = unit(&number.name, &number.limits);
    let ([small, large], [narrow, wide]) = (steps(unit), widths(unit));
    let by = |ui: &mut Ui, by: f32, width: f32| {
        let sign = if by > 0.0 { "+" } else { "" };
        let spoken = if by > 0.0 {
            t.pose_more(name.as_str(), labels::number(by))
        } else {
            t.pose_less(name.as_str(), labels::number(-by))
        };
        let button = Button::outlined(format!("{sign}{}", labels::number(by))).type_(Type::Label);
        if button.name(spoken).width(width).show(ui).clicked() {
            edit(scene, Edit::By { name: number.name.clone(), by });
        }
    };
    by(ui, -large, wide);
    by(ui, -small, narrow);
    field(ui, model, number, &name, scene);
    by(ui, small, narrow);
    by(ui, large, wide);
    if changed {
        let back =
            Button::quiet("").icon(icons::ARROW_COUNTER_CLOCKWISE).name(t.pose_one_as_was(name.as_str()));
        if back.width(BUTTON).show(ui).clicked() {
            edit(scene, Edit::AsWas(number.name.clone()));
        }
    }
}

/// A number typed is meant when the field is left, or with Enter.
fn field(ui: &mut Ui, model: &Model<'_>, number: &Number, name: &str, scene: &Scene<'_>) {
    let typing = model.desk.typed.as_ref().filter(|(name, _)| *name == number.name);
    let mut text = typing.map_or_else(|| labels::number(number.value), |(_, text)| text.clone());
    let field = egui::TextEdit::singleline(&mut text)
        .id_salt(("pose-number", &number.name))
        .char_limit(12)
        .font(Type::Strong.font())
        .align(egui::Align2::CENTER_CENTER)
        .margin(egui::Margin::symmetric(8, 14))
        .min_size(egui::vec2(FIELD, 56.0))
        .desired_width(FIELD - 16.0);
    let response = ui.add(field);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    accessibility::reveal_focus(&response);
    if response.changed() {
        act(scene, PoseAction::TypeNumber(number.name.clone(), text));
    }
    if response.lost_focus() && typing.is_some() {
        act(scene, PoseAction::NumberTyped);
        if ui.input(|i| i.key_pressed(Key::Enter)) {
            response.request_focus();
        }
    }
}

fn choose(ui: &mut Ui, choice: &Choice, changed: &[String], scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let words = labels::name(t, &choice.name);
    let put = |place: usize| edit(scene, Edit::Choose { name: choice.name.clone(), place });
    match &choice.options {
        Options::YesNo => {
            let on = choice.place == 1;
            let button = Button::choice(&words, on);
            let button = if on { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                put(usize::from(!on));
            }
        }
        Options::Count => {
            let (value, less, more) =
                (choice.place.to_string(), t.pose_fewer(words.as_str()), t.pose_another_one(words.as_str()));
            widgets::text(ui, Type::Strong, palette.text, &words);
            let stepper = StepperWords { value: &value, unit: "", less: &less, more: &more };
            match widgets::stepper(ui, stepper) {
                Some(1) => put((choice.place + 1).min(MOST)),
                Some(_) => put(choice.place.saturating_sub(1)),
                None => {}
            }
        }
        Options::Kinds(kinds) => {
            let ink = if changed.contains(&choice.name) { palette.accent } else { palette.text };
            widgets::text(ui, Type::Strong, ink, &words);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(8.0);
                for (place, kind) in kinds.iter().enumerate() {
                    let on = place == choice.place;
                    let kind = labels::key(t, kind);
                    let button = Button::choice(&kind, on).name(format!("{words}: {kind}"));
                    let button = if on { button.icon(icons::CHECK) } else { button };
                    if button.show(ui).clicked() {
                        put(place);
                    }
                }
            });
        }
    }
}
