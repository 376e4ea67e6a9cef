//! Props and marks: what is in the picture besides the figure, taken away or added by a button.
//!
//! Invariant: one of every kind can be added; taking away can be undone like everything else. Their numbers are
//! shown by [`super::values`].

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::act;
use super::label;
use super::labels;
use crate::app::PoseAction;
use crate::figure::marks::Mark;
use crate::figure::props::Prop;
use crate::posing::Edit;
use crate::posing::Group;
use crate::posing::Listed;
use crate::posing::Posing;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::widgets::Button;

/// Draws what can be added and taken away in the chosen group; nothing for groups of joints.
pub fn show(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>) {
    let now = open.now();
    let (list, there, every): (_, Vec<String>, Vec<String>) = match model.desk.group {
        Group::Props => (
            Listed::Props,
            now.props.iter().map(|placed| placed.prop.key()).collect(),
            Prop::every().iter().map(Prop::key).collect(),
        ),
        Group::Marks => (
            Listed::Marks,
            now.marks.iter().map(|placed| placed.mark.key()).collect(),
            Mark::every().iter().map(Mark::key).collect(),
        ),
        _ => return,
    };
    let t = scene.texts;
    wrapped(ui, |ui| {
        for (place, kind) in there.iter().enumerate() {
            let thing = format!("{} {}", labels::key(t, kind), place + 1);
            if Button::outlined(t.pose_remove(thing)).icon(icons::X).show(ui).clicked() {
                act(scene, PoseAction::Edit(Edit::Remove(list, place)));
            }
        }
    });
    label(ui, &t.pose_add());
    wrapped(ui, |ui| {
        for (kind, key) in every.iter().enumerate() {
            let words = labels::key(t, key);
            let name = t.pose_add_one(words.as_str());
            if Button::choice(&words, false).icon(icons::PLUS).name(name).show(ui).clicked() {
                act(scene, PoseAction::Edit(Edit::Add(list, kind)));
            }
        }
    });
}

fn wrapped(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(8.0);
        add(ui);
    });
}
