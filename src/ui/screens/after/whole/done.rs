//! What was done, part by part; and how each exercise was, for people who like to say so.
//!
//! Invariant: the questions for each exercise are closed at first and never have to be answered: the whole
//! counts for every exercise that has no answer of its own.

use egui::Ui;
use egui::Vec2;

use super::Model;
use crate::app::Action;
use crate::app::SequenceAction;
use crate::record::Felt;
use crate::session::PartState;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Draws what was done.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let name = t.after_whole_parts();
    let rows = model.run.sequence.parts();
    let may_ask = !model.run.only_shown && model.done.len() > 1;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, &name);
        accessibility::list(ui, &name, rows.len(), |ui| {
            for (place, part) in rows.iter().enumerate() {
                let is_done = part.state == PartState::Done;
                let state = if is_done { t.after_part_done() } else { t.after_part_left() };
                let title = words::part_title(t, model.library, part);
                accessibility::list_item(ui, place, |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing = Vec2::new(10.0, 2.0);
                        let icon = if is_done { icons::CHECK } else { icons::MINUS };
                        widgets::icon(ui, icon, 22.0, palette.accent);
                        widgets::text(ui, Type::Body, palette.text, format!("{title}, {state}"));
                    });
                    if may_ask && model.each && is_done && part.portion().is_some() {
                        felt(ui, model, place, &title, scene);
                    }
                });
            }
        });
        if may_ask {
            ask_each(ui, model.each, scene);
        }
        widgets::text(ui, Type::Note, palette.text2, t.after_whole_counts());
    });
}

/// Opens the questions for each exercise, or closes them.
fn ask_each(ui: &mut Ui, each: bool, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if each {
        widgets::text(ui, Type::Note, palette.text2, t.after_each_under());
    }
    let (words, icon) = match each {
        true => (t.after_each_close(), icons::CARET_UP),
        false => (t.after_each(), icons::CARET_DOWN),
    };
    if Button::quiet(words).icon(icon).show(ui).clicked() {
        scene.act(Action::Sequence(SequenceAction::AskEach(!each)));
    }
}

fn felt(ui: &mut Ui, model: &Model<'_>, place: usize, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let choices =
            [(Felt::Easier, t.felt_easier()), (Felt::Same, t.felt_same()), (Felt::Harder, t.felt_harder())];
        for (value, words) in choices {
            let on = model.felt.get(&place) == Some(&value);
            let name = t.after_each_name(title, words.as_str());
            let button = Button::choice(&words, on).name(&name);
            let button = if on { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                scene.act(Action::Sequence(SequenceAction::Feel(place, value)));
            }
        }
    });
    ui.add_space(6.0);
}
