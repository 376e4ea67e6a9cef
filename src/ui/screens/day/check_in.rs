//! How is it right now? One short page, four numbers at most, and anything may stay empty.

use std::collections::BTreeSet;

use egui::Ui;

use super::super::parts;
use super::today;
use crate::app::Action;
use crate::app::App;
use crate::app::DayAction;
use crate::app::Rating;
use crate::app::Route;
use crate::practice::rules::asks_ratings;
use crate::practice::rules::ready_only;
use crate::practice::rules::swallowing_question;
use crate::record::CheckIn;
use crate::record::Interruption;
use crate::record::OperatedPart;
use crate::record::Readiness;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::widgets::RatingWords;
use crate::ui::words;

/// What the check-in shows.
pub struct Model {
    pub now: CheckIn,
    /// The latest reading before, to begin from.
    pub last: CheckIn,
    /// Only "Ready?" is asked: functional mode.
    pub ready_only: bool,
    /// Pull, pain and energy are asked.
    pub ratings: bool,
    /// The swallowing question is due, with today's answer.
    pub swallowing: Option<Option<bool>>,
    /// What was noted as happened today.
    pub happened: Vec<Interruption>,
    /// The parts that today's operation was on.
    pub operated: BTreeSet<OperatedPart>,
}

/// The check-in, from the application.
pub fn model(app: &App) -> Model {
    let (diary, today) = (app.diary(), app.today());
    let last = diary.readings(today).last().map(|(_, answers)| *answers).unwrap_or_default();
    let happened = diary.interruptions(today).into_iter().filter(|(on, _)| *on == today);
    Model {
        now: app.drafts().day.check_in,
        last,
        ready_only: ready_only(diary),
        ratings: asks_ratings(diary),
        swallowing: swallowing_question(diary, today).then(|| diary.swallowing_on(today)),
        happened: happened.map(|(_, by)| by).collect(),
        operated: diary.operated(today),
    }
}

/// Draws the check-in.
pub fn show(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.check_in_over(), title: &t.check_in_title() };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            scene.layout.split(
                ui,
                0.54,
                |ui| {
                    if model.ready_only {
                        ready(ui, model, scene);
                    } else if model.ratings {
                        ratings(ui, model, scene);
                    }
                },
                |ui| {
                    if let Some(answer) = model.swallowing {
                        today::swallowing(ui, answer, scene);
                    }
                    something_new(ui, scene);
                    happened(ui, model, scene);
                },
            );
        },
        |ui| bar(ui, scene),
    );
}

fn ready(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.ready_title());
        let choices = [
            (Readiness::Yes, t.ready_yes()),
            (Readiness::ALittle, t.ready_a_little()),
            (Readiness::NotToday, t.ready_not_today()),
        ];
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            for (ready, words) in choices {
                let on = model.now.ready == Some(ready);
                if chip(ui, &words, on) {
                    scene.act(Action::Day(DayAction::Ready(ready)));
                }
            }
        });
    });
}

fn chip(ui: &mut Ui, words: &str, on: bool) -> bool {
    let button = Button::choice(words, on);
    let button = if on { button.icon(icons::CHECK) } else { button };
    button.show(ui).clicked()
}

fn ratings(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.rating_scale());
        let rows = [
            (Rating::Pull, t.rating_pull(), model.now.pull, model.last.pull),
            (Rating::Pain, t.rating_pain(), model.now.pain, model.last.pain),
            (Rating::Energy, t.rating_energy(), model.now.energy, model.last.energy),
            (Rating::Worry, t.rating_worry(), model.now.worry, model.last.worry),
        ];
        for (place, (which, label, now, last)) in rows.into_iter().enumerate() {
            if place > 0 {
                widgets::divider(ui);
            }
            let hint = last.map_or_else(String::new, |last| t.check_in_last(last));
            let words = RatingWords {
                label: &label,
                hint: &hint,
                less: &t.rating_less(label.as_str()),
                more: &t.rating_more(label.as_str()),
                none: &t.rating_none(),
            };
            if let Some(value) = widgets::rating(ui, words, now, last) {
                scene.act(Action::Day(DayAction::Check(which, value)));
            }
        }
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.check_in_leave());
    });
}

/// One line of the review (2.2 rule 2), here and before practice: a yes opens the help page and is never kept.
pub fn something_new(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Stop, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.check_in_new());
        widgets::text(ui, Type::Body, palette.text, t.check_in_new_under());
        let yes = t.check_in_new_yes();
        let name = format!("{yes} ({})", t.check_in_new());
        if Button::outlined(&yes).name(&name).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
            scene.act(Action::Day(DayAction::SomethingNew));
        }
    });
    ui.add_space(4.0);
}

fn happened(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.check_in_since());
        widgets::text(ui, Type::Note, palette.text2, t.check_in_since_under());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            for by in [
                Interruption::Fever,
                Interruption::Hospital,
                Interruption::Operation,
                Interruption::Fall,
                Interruption::HeadKnock,
            ] {
                let on = model.happened.contains(&by);
                if chip(ui, &words::day::interruption(t, by), on) && !on {
                    scene.act(Action::Day(DayAction::Interrupted(by)));
                }
            }
        });
        if model.happened.contains(&Interruption::Operation) {
            operated(ui, &model.operated, scene);
        }
        if !model.happened.is_empty() {
            widgets::text(ui, Type::Note, palette.text2, t.happened_kept());
        }
        if Button::quiet(t.injection_open()).icon(icons::SYRINGE).show(ui).clicked() {
            scene.act(Action::Go(Route::Injection));
        }
    });
}

/// Which part an operation was on: only what belongs to it asks first.
fn operated(ui: &mut Ui, parts: &BTreeSet<OperatedPart>, scene: &Scene<'_>) {
    let chosen: Vec<OperatedPart> = parts.iter().copied().collect();
    which_part(ui, &chosen, scene, DayAction::Operated);
}

/// "Which part of the body?", with as many answers as one likes; also on the start questions.
pub fn which_part(
    ui: &mut Ui,
    chosen: &[OperatedPart],
    scene: &Scene<'_>,
    act: impl Fn(OperatedPart) -> DayAction,
) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::text(ui, Type::Strong, palette.text, t.operated_where());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for part in OperatedPart::ALL {
            if chip(ui, &words::day::operated(t, part), chosen.contains(&part)) {
                scene.act(Action::Day(act(part)));
            }
        }
    });
    let then = if chosen.is_empty() { t.operated_open() } else { t.operated_known() };
    widgets::text(ui, Type::Note, palette.text2, then);
}

fn bar(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let save = t.check_in_save();
        let button = Button::primary(&save).icon(icons::CHECK).key(t.key_space());
        if parts::main_button(ui, button).clicked() {
            scene.act(Action::Day(DayAction::SaveCheckIn));
        }
        if Button::quiet(t.check_in_not_today()).show(ui).clicked() {
            scene.act(Action::Up);
        }
    });
}
