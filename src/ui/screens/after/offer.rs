//! What After offers for next time: one thing with its rule, "stay" preset, and what settles.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::DayAction;
use crate::content::Exercise;
use crate::practice::rules::EndCause;
use crate::practice::rules::ForwardOffer;
use crate::practice::rules::Offer;
use crate::record::Direction;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Draws the offer.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (title, why) = words_of(model, scene);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Label, palette.text2, t.next_time());
        widgets::title(ui, 2, Type::H2, &title);
        widgets::text(ui, Type::Body, palette.text, why);
        if model.wears_off {
            widgets::text(ui, Type::Note, palette.text2, t.next_wear_off());
        }
        match model.offer {
            Offer::Settle(_) => settling(ui, &model.settling, scene),
            Offer::Forward(_) => steps(ui, model, scene, Direction::Forward),
            Offer::Back => steps(ui, model, scene, Direction::Back),
            Offer::Rest | Offer::Stay => {}
        }
        widgets::divider(ui);
        let exercise = &model.run.exercise;
        widgets::text(ui, Type::Body, palette.text, t.exercise_forward(exercise.forward_rule.as_str()));
        widgets::text(ui, Type::Body, palette.text, t.exercise_back(exercise.back_rule.as_str()));
        widgets::text(ui, Type::Note, palette.text2, t.exercise_you_decide());
    });
}

fn words_of(model: &Model<'_>, scene: &Scene<'_>) -> (String, String) {
    let t = scene.texts;
    match model.offer {
        Offer::Stay => (t.next_stay(), t.next_stay_why()),
        Offer::Rest => (t.next_rest(), t.next_rest_harder_why()),
        Offer::Back => (t.next_back(), t.next_back_why()),
        Offer::Forward(ForwardOffer::ThreeEasyDays) => (t.next_forward(), t.next_forward_why()),
        Offer::Forward(ForwardOffer::Fortnight) => (t.next_forward(), t.next_forward_fortnight()),
        Offer::Settle(EndCause::Effort) => (t.next_settle(), t.next_settle_effort()),
        Offer::Settle(EndCause::Pain | EndCause::Pull | EndCause::SpasmSpread) => {
            (t.next_settle(), t.next_settle_why())
        }
    }
}

/// Stay, preset, and the step that is offered.
fn steps(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, offered: Direction) {
    let t = scene.texts;
    let (step, icon) = match offered {
        Direction::Forward => (t.step_forward(), icons::ARROW_UP),
        Direction::Back => (t.step_back(), icons::ARROW_DOWN),
    };
    let stay = t.step_stay();
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let stays = model.step.is_none();
        let button = Button::choice(&stay, stays);
        let button = if stays { button.icon(icons::CHECK) } else { button };
        if button.show(ui).clicked() {
            scene.act(Action::Day(DayAction::Step(None)));
        }
        let button = Button::choice(&step, !stays).icon(if stays { icon } else { icons::CHECK });
        if button.show(ui).clicked() {
            scene.act(Action::Day(DayAction::Step(Some(offered))));
        }
    });
}

/// What settles, one press each; what was answered is kept first.
pub fn settling(ui: &mut Ui, exercises: &[&Exercise], scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::text(ui, Type::Strong, theme::palette(ui).text, t.after_settle());
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for exercise in exercises {
            let Some(gentle) = exercise.dose("gentle") else { continue };
            let under = words::length(t, gentle.stated.duration());
            let button = Button::outlined(&exercise.title).under(&under).icon(icons::WIND).height(76.0);
            if button.show(ui).clicked() {
                scene.act(Action::SaveAfter);
                scene.act(Action::Start { exercise: exercise.id.clone(), dose: gentle.id.clone() });
            }
        }
    });
}
