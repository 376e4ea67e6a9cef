//! Who should ask first: the start questions (review 2.5), as a plain list to tick, or none.

use egui::Ui;

use super::super::parts;
use super::check_in::which_part;
use crate::app::Action;
use crate::app::App;
use crate::app::DayAction;
use crate::practice::rules::AskLine;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// What the page shows.
pub struct Model<'a> {
    pub intro: &'a str,
    pub items: &'a [String],
    pub ticked: &'a [usize],
    /// Where the surgery was; asked under its line.
    pub operated: &'a [OperatedPart],
    /// What asks first now.
    pub limits: &'a [Limit],
}

/// The page, from the application; nothing when the content has no such list.
pub fn model(app: &App) -> Option<Model<'_>> {
    let ask = &app.library().help.as_ref()?.ask_first;
    Some(Model {
        intro: &ask.intro,
        items: &ask.items,
        ticked: &app.drafts().day.lines,
        operated: &app.drafts().day.operated,
        limits: app.diary().limits().map_or(&[], |(_, limits)| limits),
    })
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let head = Head { over: &t.ask_over(), title: &t.ask_title() };
    page::page_with_bar(ui, scene, head, |ui| body(ui, model, scene), |ui| bar(ui, model, scene));
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::text(ui, Type::Body, palette.text, model.intro);
    widgets::text(ui, Type::Note, palette.text2, t.ask_how());
    for (place, item) in model.items.iter().enumerate() {
        let on = model.ticked.contains(&place);
        let item = item.trim_end_matches([';', '.']);
        let width = ui.available_width();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let icon = if on { icons::CHECK } else { icons::CIRCLE };
            let button = if on { Button::choice("", true) } else { Button::outlined("") };
            let state = if on { t.on() } else { t.off() };
            let name = format!("{item}, {state}");
            if button.icon(icon).name(&name).width(56.0).show(ui).clicked() {
                scene.act(Action::Day(DayAction::Line(place)));
            }
            ui.vertical(|ui| {
                ui.set_width((width - 80.0).max(120.0));
                widgets::text(ui, Type::Body, palette.text, item);
                if on && AskLine::ALL.get(place) == Some(&AskLine::Surgery) {
                    ui.add_space(6.0);
                    which_part(ui, model.operated, scene, DayAction::Surgery);
                }
            });
        });
    }
    ui.add_space(8.0);
    widgets::card(ui, Ground::Sunken, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.ask_now());
        if model.limits.is_empty() {
            widgets::text(ui, Type::Body, palette.text, t.ask_now_none());
        }
        for limit in model.limits {
            widgets::bullet(ui, Type::Body, palette.text, &words::day::limit(t, *limit));
        }
    });
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let words = if model.ticked.is_empty() { t.ask_none() } else { t.ask_save() };
        if parts::main_button(ui, Button::primary(&words).icon(icons::CHECK)).clicked() {
            scene.act(Action::Day(DayAction::KeepLines));
        }
        if Button::outlined(t.back()).icon(icons::ARROW_LEFT).show(ui).clicked() {
            scene.act(Action::Up);
        }
    });
}
