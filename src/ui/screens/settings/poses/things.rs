//! Props, marks and parts: what is in the picture besides the figure, one after another, each with its values.
//!
//! Invariant: one of every kind can be added; taking away can be undone like everything else. How a number looks is
//! in [`super::values`].

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::act;
use super::labels;
use super::values;
use crate::app::PoseAction;
use crate::figure::marks::Mark;
use crate::figure::props::Prop;
use crate::posing::Edit;
use crate::posing::Group;
use crate::posing::Listed;
use crate::posing::Posing;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Draws what is there in the chosen group, and what can be added.
pub fn show(ui: &mut Ui, model: &Model<'_>, open: &Posing, scene: &Scene<'_>) {
    let now = open.now();
    let props = || now.props.iter().map(|placed| placed.prop.key()).collect();
    let marks = || now.marks.iter().map(|placed| placed.mark.key()).collect();
    match model.desk.group {
        Group::Props => {
            each(ui, model, open, scene, ("props", Some(Listed::Props), props()));
            add(ui, scene, Listed::Props, Prop::every().iter().map(Prop::key));
        }
        Group::Marks => {
            each(ui, model, open, scene, ("marks", Some(Listed::Marks), marks()));
            add(ui, scene, Listed::Marks, Mark::every().iter().map(Mark::key));
        }
        _ => {
            values::some(ui, model, open, scene, &|name| name == "parts");
            let kinds = now.parts.iter().map(|part| part.figure.key()).collect();
            each(ui, model, open, scene, ("parts", None, kinds));
        }
    }
}

fn each(
    ui: &mut Ui,
    model: &Model<'_>,
    open: &Posing,
    scene: &Scene<'_>,
    (key, list, kinds): (&str, Option<Listed>, Vec<String>),
) {
    let t = scene.texts;
    for (place, kind) in kinds.iter().enumerate() {
        let thing = format!("{} {}", labels::key(t, kind), place + 1);
        ui.add_space(6.0);
        widgets::title(ui, 2, Type::H3, &labels::capital(&thing));
        let prefix = format!("{key}.{place}.");
        values::some(ui, model, open, scene, &|name| name.starts_with(&prefix));
        if let Some(list) = list
            && Button::quiet(t.pose_remove(thing)).icon(icons::X).show(ui).clicked()
        {
            act(scene, PoseAction::Edit(Edit::Remove(list, place)));
        }
    }
}

fn add(ui: &mut Ui, scene: &Scene<'_>, list: Listed, every: impl Iterator<Item = String>) {
    let t = scene.texts;
    super::label(ui, &t.pose_add());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        for (kind, key) in every.enumerate() {
            let words = labels::key(t, &key);
            let name = t.pose_add_one(words.as_str());
            if Button::choice(&words, false).icon(icons::PLUS).name(name).show(ui).clicked() {
                act(scene, PoseAction::Edit(Edit::Add(list, kind)));
            }
        }
    });
}
