//! What After offers after several exercises: one thing with its rule, "stay" preset, one exercise at a time.

use egui::Ui;
use egui::Vec2;

use super::Model;
use crate::app::Action;
use crate::app::SequenceAction;
use crate::practice::rules::EndCause;
use crate::practice::rules::ForwardOffer;
use crate::practice::rules::WholeOffer;
use crate::record::Direction;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::after::offer::settling;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// Draws the offer.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (title, why) = words_of(&model.offer, scene);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Label, palette.text2, t.next_time());
        widgets::title(ui, 2, Type::H2, &title);
        widgets::text(ui, Type::Body, palette.text, why);
        if model.wears_off {
            widgets::text(ui, Type::Note, palette.text2, t.next_wear_off());
        }
        match &model.offer {
            WholeOffer::Settle(_) => settling(ui, &model.settling, scene),
            WholeOffer::Back(places) => steps(ui, model, places, Direction::Back, scene),
            WholeOffer::Forward(offers) => {
                let places: Vec<usize> = offers.iter().map(|(place, _)| *place).collect();
                steps(ui, model, &places, Direction::Forward, scene);
            }
            WholeOffer::Rest | WholeOffer::Stay => {}
        }
        widgets::text(ui, Type::Note, palette.text2, t.exercise_you_decide());
    });
}

fn words_of(offer: &WholeOffer, scene: &Scene<'_>) -> (String, String) {
    let t = scene.texts;
    match offer {
        WholeOffer::Stay => (t.next_stay(), t.next_stay_why()),
        WholeOffer::Rest => (t.next_rest(), t.next_rest_harder_why()),
        WholeOffer::Back(_) => (t.next_back(), t.next_back_why()),
        WholeOffer::Forward(offers) => {
            let easy = offers.iter().any(|(_, why)| *why == ForwardOffer::ThreeEasyDays);
            (t.next_forward(), if easy { t.next_forward_why() } else { t.next_forward_fortnight() })
        }
        WholeOffer::Settle(EndCause::Effort) => (t.next_settle(), t.next_settle_effort()),
        WholeOffer::Settle(EndCause::Pain | EndCause::Pull | EndCause::SpasmSpread) => {
            (t.next_settle(), t.next_settle_why())
        }
    }
}

/// Stay, preset; or a step in one of these exercises, with what that step is.
fn steps(ui: &mut Ui, model: &Model<'_>, places: &[usize], way: Direction, scene: &Scene<'_>) {
    let t = scene.texts;
    let stay = t.step_stay();
    let stays = model.step.is_none();
    let icon = if way == Direction::Forward { icons::ARROW_UP } else { icons::ARROW_DOWN };
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let button = Button::choice(&stay, stays);
        let button = if stays { button.icon(icons::CHECK) } else { button };
        if button.show(ui).clicked() {
            scene.act(Action::Sequence(SequenceAction::Step(None)));
        }
        for (part, exercise) in places.iter().filter_map(|place| model.done.get(*place)) {
            let on = model.step == Some((*part, way));
            let words = match way {
                Direction::Forward => t.step_forward_in(exercise.title.as_str()),
                Direction::Back => t.step_back_in(exercise.title.as_str()),
            };
            let button = Button::choice(&words, on).icon(if on { icons::CHECK } else { icon });
            if button.show(ui).clicked() {
                scene.act(Action::Sequence(SequenceAction::Step(Some((*part, way)))));
            }
        }
    });
    let chosen = model.step.and_then(|(chosen, _)| model.done.iter().find(|(part, _)| *part == chosen));
    if let Some((_, exercise)) = chosen {
        let rule = match way {
            Direction::Forward => t.exercise_forward(exercise.forward_rule.as_str()),
            Direction::Back => t.exercise_back(exercise.back_rule.as_str()),
        };
        widgets::text(ui, Type::Body, theme::palette(ui).text, rule);
    }
}
