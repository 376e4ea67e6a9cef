//! Today: one practice, one text, one row about the week.

use egui::Ui;

use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::clock::Day;
use crate::content::Article;
use crate::content::Exercise;
use crate::practice::Reason;
use crate::practice::propose;
use crate::stats::SessionSummary;
use crate::stats::Week;
use crate::stats::minutes;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::DayDot;
use crate::ui::words;

/// What Today shows.
pub struct Model<'a> {
    pub today: Day,
    /// The exercise proposed, its amount, and why.
    pub practice: Option<(&'a Exercise, &'a str, Reason)>,
    pub unfinished: Option<(&'a SessionSummary, &'a Exercise)>,
    pub next_article: Option<&'a Article>,
    pub week: Week,
    /// Nothing was practised yet: who should ask first is shown.
    pub first_time: bool,
}

/// Today, from the application.
pub fn model(app: &App) -> Model<'_> {
    let history = app.history();
    let unfinished = history.unfinished().and_then(|s| Some((s, app.library().exercise(&s.exercise)?)));
    Model {
        today: app.today(),
        practice: propose(app.library(), history, &app.settings().agreed)
            .map(|p| (p.exercise, p.dose, p.reason)),
        unfinished,
        next_article: app.library().articles.iter().find(|a| !history.has_finished(&a.id)),
        week: history.week_ending(app.today()),
        first_time: history.sessions().is_empty(),
    }
}

/// Draws Today.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &words::day_long(t, model.today), title: &t.today_title() };
    page::page(ui, scene, head, |ui| {
        practice(ui, model, scene);
        ui.add_space(4.0);
        if let Some((session, exercise)) = model.unfinished {
            unfinished(ui, session, exercise, scene);
        }
        if model.first_time {
            parts::row_card(
                ui,
                scene,
                icons::SHIELD_CHECK,
                &t.today_ask_first(),
                &t.today_ask_first_under(),
                |ui| {
                    if Button::soft(t.today_ask_first_open()).show(ui).clicked() {
                        scene.act(Action::Go(Route::Help));
                    }
                },
            );
        }
        if let Some(article) = model.next_article {
            reading(ui, article, scene);
        }
        week(ui, model, scene);
    });
}

fn practice(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let Some((exercise, dose_id, reason)) = model.practice else {
        widgets::text(ui, Type::Body, palette.text, t.today_nothing());
        return;
    };
    let Some(dose) = exercise.dose(dose_id) else { return };
    let why = match reason {
        Reason::FirstPractice => t.today_why_first(),
        Reason::New => t.today_why_new(),
        Reason::LongestAgo => t.today_why_longest_ago(),
    };
    let picture = |ui: &Ui, rect| parts::emblem(ui, rect, exercise);
    parts::picture_card(ui, scene, 0.34, picture, |ui| {
        widgets::text(ui, Type::Note, palette.text2, why);
        widgets::title(ui, 2, Type::Huge(30.0), &exercise.title);
        widgets::tag_row(ui, |ui| {
            widgets::pillar_tag(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
            widgets::text(ui, Type::Body, palette.text2, words::length(t, dose.stated.duration()));
        });
        widgets::text(ui, Type::Body, palette.text, &exercise.purpose);
        ui.add_space(10.0);
        scene.layout.wrapped(ui, |ui| {
            let start = Button::primary(t.start()).icon_filled(icons::PLAY).key(t.key_space());
            if parts::main_button(ui, start).clicked() {
                start_action(scene, exercise, &dose.id);
            }
            gentle(ui, exercise, dose_id, scene);
            if Button::quiet(t.today_other()).icon_after(icons::CARET_RIGHT).show(ui).clicked() {
                scene.act(Action::Go(Route::Practise));
            }
        });
    });
}

fn gentle(ui: &mut Ui, exercise: &Exercise, proposed: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some(gentle) = exercise.dose("gentle").filter(|g| g.id != proposed) else { return };
    let length = words::length(t, gentle.stated.duration());
    if Button::outlined(t.today_gentle()).under(&length).height(76.0).show(ui).clicked() {
        start_action(scene, exercise, &gentle.id);
    }
}

fn start_action(scene: &Scene<'_>, exercise: &Exercise, dose: &str) {
    scene.act(Action::Start { exercise: exercise.id.clone(), dose: dose.to_owned() });
}

fn unfinished(ui: &mut Ui, session: &SessionSummary, exercise: &Exercise, scene: &Scene<'_>) {
    let t = scene.texts;
    let done = words::length(t, session.practised);
    let under = t.today_unfinished_under(exercise.title.as_str(), done);
    parts::row_card(ui, scene, icons::CLOCK, &t.today_unfinished(), &under, |ui| {
        if Button::soft(t.resume_pick_up()).show(ui).clicked() {
            scene.act(Action::PickUp);
        }
    });
}

fn reading(ui: &mut Ui, article: &Article, scene: &Scene<'_>) {
    let t = scene.texts;
    let under = t.today_read_under(article.minutes);
    parts::row_card(ui, scene, icons::BOOK_OPEN_TEXT, &article.title, &under, |ui| {
        let name = t.read_article(article.title.as_str());
        if Button::soft(t.read()).name(&name).show(ui).clicked() {
            scene.act(Action::Go(Route::Reader(article.id.clone())));
        }
    });
}

fn week(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let (days, total) = (model.week.practice_days(), minutes(model.week.practised()));
    let title = if days == 0 { t.week_none() } else { week_words(scene, days, total) };
    let dots: Vec<DayDot> = model
        .week
        .days
        .iter()
        .map(|d| DayDot {
            name: words::weekday_short(t, d.day.weekday()),
            practised: d.sessions > 0,
            today: d.day == model.today,
        })
        .collect();
    parts::row_card(ui, scene, icons::CALENDAR_BLANK, &title, &t.week_under(), |ui| {
        widgets::week_dots(ui, &dots, &title);
    });
}

/// "Three practice days, 32 minutes."
fn week_words(scene: &Scene<'_>, days: usize, minutes: u64) -> String {
    let days = u32::try_from(days).unwrap_or(u32::MAX);
    let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
    scene.texts.week_practised(days, minutes)
}
