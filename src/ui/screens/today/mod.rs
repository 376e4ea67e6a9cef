//! Today: one practice, one text, the path, one row about the week.
//!
//! Invariant: there is one proposal, with its reason in one line, and it can always be changed. It is drawn
//! in `practice.rs`; the rule behind it is [`crate::practice::for_today`].

mod others;
mod practice;

use std::time::Duration;

use egui::Ui;

use super::day;
use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::GuideAction;
use crate::app::Route;
use crate::clock::Day;
use crate::content::Article;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Path;
use crate::content::PathWeek;
use crate::content::ReadySession;
use crate::practice::Standing;
use crate::practice::Why;
use crate::practice::Wish;
use crate::practice::has_come_up;
use crate::practice::week_of;
use crate::stats::LeftOpen;
use crate::stats::Week;
use crate::stats::minutes;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::DayDot;
use crate::ui::words;

/// What Today shows.
pub struct Model<'a> {
    pub today: Day,
    pub proposed: Option<Proposed<'a>>,
    pub wish: Wish,
    /// What else there is today is shown.
    pub others: bool,
    pub path: Option<Followed<'a>>,
    pub unfinished: Option<LeftOpen<'a>>,
    pub next_article: Option<&'a Article>,
    pub week: Week,
    /// Nothing was practised yet: who should ask first is shown.
    pub first_time: bool,
    pub library: &'a Library,
    /// Time spent in the sequence that can be taken up.
    pub unfinished_practised: Duration,
    pub day: day::today::Model,
}

/// One exercise at one amount.
pub type Part<'a> = (&'a Exercise, &'a Dose);

/// What is proposed, and why.
pub struct Proposed<'a> {
    pub parts: Vec<Part<'a>>,
    pub why: Why,
    pub no_movement: bool,
}

impl Proposed<'_> {
    /// Of everything proposed, without the rests between.
    pub fn length(&self) -> Duration {
        self.parts.iter().map(|(exercise, dose)| exercise.length_of(dose).duration()).sum()
    }
}

/// The path that is followed, at its present week.
pub struct Followed<'a> {
    pub path: &'a Path,
    pub week: &'a PathWeek,
    /// From 1.
    pub number: u32,
    /// Everything of the week has come up: the next one is offered.
    pub come_up: bool,
    pub exercises: Vec<(&'a Exercise, Standing)>,
    pub session: Option<&'a ReadySession>,
}

/// Today, from the application.
pub fn model(app: &App) -> Model<'_> {
    let (history, library) = (app.history(), app.library());
    let path = followed(app);
    let unread = |id: &String| library.article(id).filter(|a| !history.has_finished(&a.id));
    let of_week = path.as_ref().and_then(|path| path.week.articles.iter().find_map(unread));
    let any = || library.articles.iter().find(|a| !history.has_finished(&a.id));
    let unfinished = history.left_open();
    Model {
        today: app.today(),
        proposed: proposed(app),
        wish: app.drafts().wish,
        others: app.drafts().others,
        next_article: of_week.or_else(any),
        path,
        unfinished_practised: match unfinished {
            Some(LeftOpen::Sequence(sequence, _)) => history.practised_in(sequence),
            Some(LeftOpen::Session(session)) => session.practised,
            None => Duration::ZERO,
        },
        unfinished,
        week: history.week_ending(app.today()),
        first_time: history.sessions().is_empty(),
        library,
        day: day::today::model(app),
    }
}

fn proposed(app: &App) -> Option<Proposed<'_>> {
    let proposal = app.proposal()?;
    let parts = proposal.portions.iter().filter_map(|portion| {
        let exercise = app.library().exercise(&portion.exercise)?;
        Some((exercise, exercise.dose(&portion.dose)?))
    });
    Some(Proposed { parts: parts.collect(), why: proposal.why, no_movement: proposal.no_movement })
}

fn followed(app: &App) -> Option<Followed<'_>> {
    let (library, history) = (app.library(), app.history());
    let followed = history.path()?;
    let (path, week, number) = week_of(library, followed)?;
    let is_last = number as usize == path.weeks.len();
    let exercises = week.exercises.iter().filter_map(|weekly| {
        let exercise = library.exercise(&weekly.portion.exercise)?;
        Some((exercise, app.standing(exercise, exercise.dose(&weekly.portion.dose)?)))
    });
    Some(Followed {
        path,
        week,
        number,
        come_up: !is_last && has_come_up(week, history, followed),
        exercises: exercises.collect(),
        session: week.session.as_ref().and_then(|id| library.session(id)),
    })
}

/// Draws Today.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &words::day_long(t, model.today), title: &t.today_title() };
    page::page(ui, scene, head, |ui| {
        day::today::before(ui, &model.day, scene);
        practice::show(ui, model, scene);
        ui.add_space(4.0);
        day::today::after(ui, &model.day, scene);
        if let Some(left) = model.unfinished {
            unfinished(ui, model, left, scene);
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
                        scene.act(Action::Go(Route::AskFirst));
                    }
                },
            );
        }
        if let Some(article) = model.next_article {
            reading(ui, model, article, scene);
        }
        if let Some(followed) = &model.path {
            path(ui, followed, scene);
        }
        week(ui, model, scene);
    });
}

fn unfinished(ui: &mut Ui, model: &Model<'_>, left: LeftOpen<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let under = match left {
        LeftOpen::Session(session) => {
            let done = words::length(t, model.unfinished_practised);
            t.today_unfinished_under(words::exercise_title(t, model.library, &session.exercise), done)
        }
        LeftOpen::Sequence(sequence, _) => {
            let title = words::sequence_title(t, model.library, &sequence.source);
            let done = words::length(t, model.unfinished_practised);
            t.today_unfinished_under(title, done)
        }
    };
    parts::row_card(ui, scene, icons::CLOCK, &t.today_unfinished(), &under, |ui| {
        if Button::soft(t.resume_pick_up()).show(ui).clicked() {
            scene.act(Action::PickUp);
        }
    });
}

fn reading(ui: &mut Ui, model: &Model<'_>, article: &Article, scene: &Scene<'_>) {
    let t = scene.texts;
    let of_week = model.path.as_ref().filter(|path| path.week.articles.contains(&article.id));
    let under = match of_week {
        Some(path) => t.today_read_path(path.number, article.minutes),
        None => t.today_read_under(article.minutes),
    };
    parts::row_card(ui, scene, icons::BOOK_OPEN_TEXT, &article.title, &under, |ui| {
        let name = t.read_article(article.title.as_str());
        if Button::soft(t.read()).name(&name).show(ui).clicked() {
            scene.act(Action::Go(Route::Reader(article.id.clone())));
        }
    });
}

fn path(ui: &mut Ui, followed: &Followed<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let title = followed.path.title.as_str();
    let week = followed.week.title.as_str();
    let under = if followed.come_up { t.today_path_come_up(week) } else { t.today_path_under(week) };
    parts::row_card(ui, scene, icons::FOOTPRINTS, title, &under, |ui| {
        let name = t.today_path_open_name(title);
        if Button::soft(t.today_path_open()).name(&name).show(ui).clicked() {
            scene.act(Action::Go(Route::Path(followed.path.id.clone())));
        }
        if followed.come_up && Button::outlined(t.today_path_next()).show(ui).clicked() {
            let (path, week) = (followed.path.id.clone(), followed.number + 1);
            scene.act(Action::Guide(GuideAction::Follow { path, week }));
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
    let practised: Vec<&str> = dots.iter().filter(|dot| dot.practised).map(|dot| dot.name.as_str()).collect();
    let said = if practised.is_empty() { t.week_under() } else { practised.join(", ") };
    parts::row_card(ui, scene, icons::CALENDAR_BLANK, &title, &t.week_under(), |ui| {
        widgets::week_dots(ui, &dots, &title, &said);
    });
}

/// "Three practice days, 32 minutes."
fn week_words(scene: &Scene<'_>, days: usize, minutes: u64) -> String {
    let days = u32::try_from(days).unwrap_or(u32::MAX);
    let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
    scene.texts.week_practised(days, minutes)
}
