//! Noting an injection: when, where, what follows from it, and the person's own wear-off week.

use egui::Ui;

use super::super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::DayAction;
use crate::clock::Day;
use crate::content::InjectedPlace;
use crate::practice::diary::days_between;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// How many notes are listed to take back.
const LISTED: usize = 6;

/// What the page shows.
pub struct Model {
    pub on: Day,
    /// Days from `on` to today; negative when planned.
    pub ago: i64,
    pub places: Vec<InjectedPlace>,
    pub noted: Vec<(Day, InjectedPlace)>,
    pub wear_off: Option<u8>,
}

/// The page, from the application.
pub fn model(app: &App) -> Model {
    let drafts = &app.drafts().day;
    let on = drafts.on.unwrap_or_else(|| app.today());
    Model {
        on,
        ago: days_between(on, app.today()),
        places: drafts.places.clone(),
        noted: app.diary().all_injections().into_iter().take(LISTED).collect(),
        wear_off: app.diary().wear_off_week(),
    }
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.injection_over(), title: &t.injection_title() };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            scene.layout.split(
                ui,
                0.6,
                |ui| {
                    when(ui, model, scene);
                    places(ui, model, scene);
                    wear_off(ui, model, scene);
                },
                |ui| {
                    changes(ui, scene);
                    noted(ui, model, scene);
                },
            );
        },
        |ui| bar(ui, model, scene),
    );
}

fn when(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.injection_when());
        widgets::text(ui, Type::H3, theme::palette(ui).text, words::day_long(t, model.on));
        let ago = match model.ago {
            0 => t.injection_is_today(),
            days if days > 0 => t.injection_days_ago(days),
            days => t.injection_planned(-days),
        };
        widgets::text(ui, Type::Note, theme::palette(ui).text2, ago);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            let on = |days| scene.act(Action::Day(DayAction::On(days)));
            if Button::outlined(t.injection_earlier()).icon(icons::MINUS).show(ui).clicked() {
                on(-model.ago - 1);
            }
            if Button::outlined(t.injection_later()).icon(icons::PLUS).show(ui).clicked() {
                on(-model.ago + 1);
            }
            if Button::choice(t.injection_today(), model.ago == 0).show(ui).clicked() {
                on(0);
            }
            if Button::choice(t.injection_yesterday(), model.ago == 1).show(ui).clicked() {
                on(-1);
            }
        });
    });
    ui.add_space(4.0);
}

fn places(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.injection_where());
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.injection_where_under());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            for (_, place) in InjectedPlace::ALL {
                let on = model.places.contains(place);
                let words = words::day::place(t, *place);
                let button = Button::choice(&words, on);
                let button = if on { button.icon(icons::CHECK) } else { button };
                if button.show(ui).clicked() {
                    scene.act(Action::Day(DayAction::Place(*place)));
                }
            }
        });
    });
    ui.add_space(4.0);
}

fn wear_off(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, &t.injection_wear_off());
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.injection_wear_off_under());
        let value =
            model.wear_off.map_or_else(|| t.injection_wear_off_none(), |w| t.injection_wear_off_week(w));
        let words = StepperWords {
            value: &value,
            unit: "",
            less: &t.injection_wear_off_earlier(),
            more: &t.injection_wear_off_later(),
        };
        if let Some(by) = widgets::stepper(ui, words) {
            scene.act(Action::Day(DayAction::WearOff(Some(by))));
        }
        if model.wear_off.is_some() && Button::quiet(t.injection_wear_off_clear()).show(ui).clicked() {
            scene.act(Action::Day(DayAction::WearOff(None)));
        }
    });
    ui.add_space(4.0);
}

fn changes(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, &t.injection_changes());
        for line in [
            t.injection_changes_rest(),
            t.injection_changes_ask(),
            t.injection_changes_call(),
            t.injection_changes_nothing(),
        ] {
            widgets::bullet(ui, Type::Body, palette.text, &line);
        }
        widgets::text(ui, Type::Note, palette.text2, t.injection_clinics_differ());
    });
    ui.add_space(4.0);
    widgets::card(ui, Ground::Stop, scene.layout.padding() - 4.0, |ui| {
        widgets::text(ui, Type::Strong, palette.text, t.injection_changes_help());
        if Button::outlined(t.help_title()).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
            scene.act(Action::Go(crate::app::Route::Help));
        }
    });
    ui.add_space(4.0);
}

fn noted(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.injection_noted());
        if model.noted.is_empty() {
            widgets::text(ui, Type::Body, palette.text2, t.injection_noted_none());
        }
        for (on, place) in &model.noted {
            let entry = t.injection_entry(words::day::place(t, *place), words::date(t, *on));
            widgets::text(ui, Type::Body, palette.text, &entry);
            let name = t.injection_take_back_name(entry.as_str());
            if Button::quiet(t.injection_take_back()).name(&name).show(ui).clicked() {
                scene.act(Action::Day(DayAction::TakeBackInjection { place: *place, on: *on }));
            }
        }
    });
}

fn bar(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let note = t.injection_note_it();
        let button = Button::primary(&note).icon(icons::CHECK).key(t.key_space());
        if parts::main_button(ui, button).clicked() && !model.places.is_empty() {
            scene.act(Action::Day(DayAction::KeepInjection));
        }
        if Button::outlined(t.injection_cancel()).height(76.0).show(ui).clicked() {
            scene.act(Action::Up);
        }
    });
}
