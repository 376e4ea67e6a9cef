//! One week of a path: closed it is its aim in a line or two, open it is everything in it.
//!
//! Invariant: every article and exercise is one press away, also in weeks that were never reached.

use egui::Ui;
use egui::Vec2;

use super::Model;
use super::Portion;
use super::Week;
use crate::app::Action;
use crate::app::GuideAction;
use crate::app::Route;
use crate::record::SequenceSource;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Below this width, in points, the stage is one word.
const NARROW: f32 = 420.0;

/// Draws a week.
pub fn show(ui: &mut Ui, model: &Model<'_>, week: &Week<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let ground = if week.here { Ground::Soft } else { Ground::Surface };
    widgets::card(ui, ground, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &week.week.title);
        widgets::tag_row(ui, |ui| {
            let (stage, under) = words::stage(t, week.week.stage);
            let words = if ui.available_width() < NARROW { stage } else { format!("{stage}: {under}") };
            widgets::tag(ui, &words, palette.text2, palette.sunken);
            if week.here {
                widgets::tag(ui, &t.path_here(), palette.on_accent, palette.accent);
            }
        });
        widgets::text(ui, Type::Body, palette.text, &week.week.aim);
        if week.open {
            contents(ui, week, scene);
        }
        ui.add_space(4.0);
        buttons(ui, model, week, scene);
    });
}

fn contents(ui: &mut Ui, week: &Week<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if !week.articles.is_empty() {
        widgets::text(ui, Type::Strong, palette.text, t.path_read());
    }
    for (article, read) in &week.articles {
        let minutes = t.minutes_short(article.minutes);
        let under = if *read { t.read_done(minutes) } else { minutes };
        let icon = if *read { icons::CHECK } else { icons::BOOK_OPEN_TEXT };
        row(ui, &article.title, &under, icon, Route::Reader(article.id.clone()), scene);
    }
    if !week.exercises.is_empty() {
        widgets::text(ui, Type::Strong, palette.text, t.path_practise());
    }
    for portion in &week.exercises {
        exercise(ui, portion, scene);
    }
    if let Some(session) = week.session {
        widgets::text(ui, Type::Strong, palette.text, t.path_session());
        let under = t.minutes_short(session.minutes);
        let route = Route::Prepare(SequenceSource::Ready { session: session.id.clone() });
        row(ui, &session.title, &under, icons::LIST_CHECKS, route, scene);
    }
}

fn exercise(ui: &mut Ui, portion: &Portion<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let days = t.path_days(portion.amount, portion.days);
    let closed = words::standing(t, &portion.standing);
    let under = closed.as_ref().map_or_else(|| days.clone(), |closed| format!("{days} · {closed}"));
    let icon = if closed.is_some() { icons::LOCK_SIMPLE } else { icons::PERSON_ARMS_SPREAD };
    let route = Route::Exercise(portion.exercise.id.clone());
    row(ui, &portion.exercise.title, &under, icon, route, scene);
}

fn row(ui: &mut Ui, title: &str, under: &str, icon: &'static str, route: Route, scene: &Scene<'_>) {
    let width = ui.available_width();
    if Button::row(title, false).under(under).icon(icon).width(width).height(64.0).show(ui).clicked() {
        scene.act(Action::Go(route));
    }
}

fn buttons(ui: &mut Ui, model: &Model<'_>, week: &Week<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let title = week.week.title.as_str();
    let set = |number: u32| {
        let path = model.path.id.clone();
        scene.act(Action::Guide(GuideAction::Follow { path, week: number }));
    };
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let (words, name, icon) = if week.open {
            (t.path_hide_week(), t.path_hide_week_name(title), icons::CARET_UP)
        } else {
            (t.path_show_week(), t.path_show_week_name(title), icons::CARET_DOWN)
        };
        if Button::outlined(&words).name(&name).icon_after(icon).show(ui).clicked() {
            scene.act(Action::Guide(GuideAction::OpenWeek(week.number as usize - 1)));
        }
        let is_last = week.number as usize == model.weeks.len();
        if week.here && !is_last {
            if Button::soft(t.path_next_week()).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
                set(week.number + 1);
            }
        } else if model.here.is_some() && !week.here {
            let name = t.path_set_week_name(title);
            if Button::quiet(t.path_set_week()).name(&name).show(ui).clicked() {
                set(week.number);
            }
        }
    });
}
