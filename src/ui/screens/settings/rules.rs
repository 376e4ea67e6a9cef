//! The practice rules: on or off, the line about daily amounts, functional mode, and what belongs to them.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::DayAction;
use crate::app::Route;
use crate::record::RuleChoice;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// What the tab shows.
pub struct Model {
    pub offers: bool,
    pub ceilings: bool,
    pub functional: bool,
}

/// The tab, from the application.
pub fn model(app: &App) -> Model {
    let diary = app.diary();
    Model {
        offers: diary.chose(RuleChoice::Offers),
        ceilings: diary.chose(RuleChoice::Ceilings),
        functional: diary.chose(RuleChoice::FunctionalMode),
    }
}

/// Draws the tab.
pub fn show(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.split(
        ui,
        0.5,
        |ui| {
            let under = t.rules_offers_under();
            choice(ui, scene, &t.rules_offers(), &under, RuleChoice::Offers, model.offers);
            let under = t.rules_ceilings_under();
            choice(ui, scene, &t.rules_ceilings(), &under, RuleChoice::Ceilings, model.ceilings);
        },
        |ui| {
            let under = t.rules_functional_under();
            choice(ui, scene, &t.rules_functional(), &under, RuleChoice::FunctionalMode, model.functional);
            let rows = [
                (icons::SYRINGE, t.rules_injections(), t.rules_injections_under(), Route::Injection),
                (icons::SHIELD_CHECK, t.rules_ask_first(), t.rules_ask_first_under(), Route::AskFirst),
            ];
            for (icon, title, under, route) in rows {
                parts::row_card(ui, scene, icon, &title, &under, |ui| {
                    let name = format!("{} {title}", t.open());
                    if Button::soft(t.open()).name(&name).show(ui).clicked() {
                        scene.act(Action::Go(route));
                    }
                });
            }
        },
    );
    widgets::text(ui, Type::Note, theme::palette(ui).text2, t.exercise_you_decide());
}

fn choice(ui: &mut Ui, scene: &Scene<'_>, title: &str, under: &str, rule: RuleChoice, now: bool) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, title);
        widgets::text(ui, Type::Note, palette.text2, under);
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for (value, words) in [(true, t.on()), (false, t.off())] {
                let on = value == now;
                let name = format!("{words}, {title}");
                let button = Button::choice(&words, on).name(&name);
                let button = if on { button.icon(icons::CHECK) } else { button };
                if button.show(ui).clicked() {
                    scene.act(Action::Day(DayAction::Choose(rule, value)));
                }
            }
        });
    });
    ui.add_space(4.0);
}
