//! The contents list: headings as rows; a press jumps there.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::Look;
use crate::ui::scene::Scene;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// Draws the contents.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Sunken, scene.layout.padding() - 6.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.reader_contents());
        let headings: Vec<_> = model.article.body.headings().collect();
        for (place, (_, words, sentence)) in headings.iter().enumerate() {
            let next = headings.get(place + 1).map_or(u32::MAX, |(_, _, s)| *s);
            let here = (*sentence..next).contains(&model.at);
            let width = ui.available_width();
            if Button::row(words, here).width(width).show(ui).clicked() {
                scene.act(Action::JumpTo(*sentence));
            }
        }
        words(ui, model, scene);
    });
    ui.add_space(10.0);
}

/// The words explained in the text; a press leads there and opens the word's card.
fn words(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let terms: Vec<(&str, u32)> = model.article.body.terms().collect();
    if terms.is_empty() {
        return;
    }
    ui.add_space(8.0);
    widgets::title(ui, 2, Type::H3, &scene.texts.reader_words());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(10.0);
        for (word, sentence) in terms {
            if Button::choice(word, false).show(ui).clicked() {
                scene.act(Action::JumpTo(sentence));
                scene.act(Action::Look(Look::Word(Some(word.to_owned()))));
            }
        }
    });
}
