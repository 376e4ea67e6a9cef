//! Progress: what was done and how it was, without causes. Each chart also as a sentence and a table.

pub mod staircase;

use std::time::Duration;

use egui::Align2;
use egui::CornerRadius;
use egui::Rect;
use egui::Stroke;
use egui::Ui;
use egui::Vec2;
use egui::pos2;
use jiff::Timestamp;

use super::parts;
use super::player::tapping;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::clock::Day;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Pillar;
use crate::practice::propose;
use crate::record::Ending;
use crate::record::Ratings;
use crate::session::TapTiming;
use crate::stats::SequenceSummary;
use crate::stats::SessionSummary;
use crate::stats::Week;
use crate::stats::minutes;
use crate::strings::Texts;
use crate::ui::accessibility;
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

/// Weeks in the chart.
const WEEKS: i64 = 12;

/// Sessions listed.
const LISTED: usize = 30;

/// What Progress shows.
pub struct Model<'a> {
    pub today: Day,
    /// Oldest first; the last one is this week so far.
    pub weeks: Vec<Week>,
    pub today_minutes: u64,
    /// Newest first.
    pub entries: Vec<Entry<'a>>,
    pub library: &'a Library,
    /// What to begin with when nothing is there yet.
    pub first: Option<(String, String)>,
    /// Exercises with a tempo over the days: id and name.
    pub tempos: Vec<(String, String)>,
}

/// One thing that was done: an exercise by itself, or several in a row.
pub enum Entry<'a> {
    Exercise(&'a SessionSummary),
    /// The time spent in all of it, and the runs of its exercises.
    Sequence(&'a SequenceSummary, Duration, Vec<&'a SessionSummary>),
}

/// Progress, from the application.
pub fn model(app: &App) -> Model<'_> {
    let (history, library) = (app.history(), app.library());
    let mut entries: Vec<(Timestamp, Entry<'_>)> = Vec::new();
    for session in history.sessions().iter().filter(|s| !s.practised.is_zero()) {
        if history.sequence_of(session.id).is_none() {
            entries.push((session.started, Entry::Exercise(session)));
        }
    }
    for sequence in history.sequences() {
        let practised = history.practised_in(sequence);
        let runs = sequence.sessions().filter_map(|id| history.session(id));
        if !practised.is_zero() {
            entries.push((sequence.started, Entry::Sequence(sequence, practised, runs.collect())));
        }
    }
    entries.sort_by_key(|(started, _)| std::cmp::Reverse(*started));
    Model {
        today: app.today(),
        weeks: history.weeks_ending(app.today(), WEEKS),
        today_minutes: minutes(history.day(app.today()).practised),
        entries: entries.into_iter().take(LISTED).map(|(_, entry)| entry).collect(),
        library,
        tempos: with_tempo(app),
        first: propose(library, history, &app.settings().agreed)
            .map(|p| (p.exercise.id.clone(), p.dose.to_owned())),
    }
}

/// Exercises whose tempo was kept.
fn with_tempo(app: &App) -> Vec<(String, String)> {
    let kept = |e: &&Exercise| !app.history().tempo_days(&e.id).is_empty();
    app.library().exercises.iter().filter(kept).map(|e| (e.id.clone(), e.title.clone())).collect()
}

/// Draws Progress.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    if model.entries.is_empty() {
        return empty(ui, model, scene);
    }
    let head = Head { over: &words::day_long(t, model.today), title: &t.room_progress() };
    page::reading_page(ui, scene, head, |ui| {
        scene.layout.split(ui, 0.6, |ui| weeks(ui, model, scene), |ui| now(ui, model, scene));
        ui.add_space(8.0);
        for (id, title) in &model.tempos {
            let words = t.staircase_of(title.as_str());
            if Button::soft(&words).icon(icons::STAIRS).show(ui).clicked() {
                scene.act(Action::Go(Route::Staircase(id.clone())));
            }
        }
        sessions(ui, model, scene);
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.progress_no_causes());
    });
}

fn empty(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.room_progress(), title: &t.progress_empty() };
    page::page(ui, scene, head, |ui| {
        let palette = theme::palette(ui);
        let picture = |ui: &Ui, rect| parts::pillar_emblem(ui, rect, Pillar::Plasticity);
        parts::picture_card(ui, scene, 0.36, picture, |ui| {
            widgets::title(ui, 2, Type::H2, &t.progress_empty_first());
            widgets::text(ui, Type::Body, palette.text, t.progress_empty_text());
            ui.add_space(12.0);
            if let Some((exercise, dose)) = &model.first {
                let start = t.progress_three_minutes();
                if parts::main_button(ui, Button::primary(&start).icon_filled(icons::PLAY)).clicked() {
                    scene.act(Action::Start { exercise: exercise.clone(), dose: dose.clone() });
                }
            }
        });
        ui.add_space(8.0);
        widgets::card(ui, Ground::Sunken, scene.layout.padding(), |ui| {
            widgets::text(ui, Type::Body, palette.text, t.progress_stays_here());
        });
    });
}

fn weeks(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.progress_weeks());
        let all: Vec<u64> = model.weeks.iter().map(|w| minutes(w.practised())).collect();
        let sentence = t.progress_sentence(
            all.iter().filter(|m| **m > 0).count() as u32,
            u32::try_from(all.iter().sum::<u64>()).unwrap_or(u32::MAX),
        );
        let (rect, response) =
            ui.allocate_exact_size(Vec2::new(ui.available_width(), 210.0), egui::Sense::hover());
        accessibility::described_picture(&response, &t.progress_weeks(), &sentence);
        bars(ui, rect, model, &all, scene);
        widgets::text(ui, Type::Body, palette.text, sentence);
    });
}

fn bars(ui: &Ui, rect: Rect, model: &Model<'_>, all: &[u64], scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let top = all.iter().copied().max().unwrap_or(0).max(10);
    let ground = rect.bottom() - 30.0;
    let high = ground - rect.top() - 28.0;
    ui.painter().hline(rect.x_range(), ground, Stroke::new(1.0, palette.line));
    let each = rect.width() / all.len().max(1) as f32;
    for (place, count) in all.iter().enumerate() {
        let centre = rect.left() + each * (place as f32 + 0.5);
        let height = (high * (*count as f32 / top as f32)).max(if *count > 0 { 4.0 } else { 0.0 });
        let bar =
            Rect::from_min_max(pos2(centre - each * 0.3, ground - height), pos2(centre + each * 0.3, ground));
        let this_week = place + 1 == all.len();
        let color = if this_week { palette.chart1.gamma_multiply(0.55) } else { palette.chart1 };
        let round = CornerRadius { nw: 8, ne: 8, sw: 0, se: 0 };
        ui.painter().rect_filled(bar, round, color);
        if *count > 0 {
            let at = pos2(centre, bar.top() - 14.0);
            widgets::paint_text(ui, at, Align2::CENTER_CENTER, Type::Label, palette.text, &count.to_string());
        }
        let label = if this_week { t.progress_now() } else { week_label(scene, model, place) };
        if this_week || place % 3 == 0 {
            let at = pos2(centre, ground + 16.0);
            widgets::paint_text(ui, at, Align2::CENTER_CENTER, Type::Note, palette.text2, &label);
        }
    }
}

fn week_label(scene: &Scene<'_>, model: &Model<'_>, place: usize) -> String {
    let first = model.weeks.get(place).and_then(|w| w.days.first());
    first.map_or_else(String::new, |d| {
        let long = words::date(scene.texts, d.day);
        long.split(' ').take(2).map(|w| w.chars().take(3).collect::<String>()).collect::<Vec<_>>().join(" ")
    })
}

fn now(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.progress_this_week());
        let today = u32::try_from(model.today_minutes).unwrap_or(u32::MAX);
        widgets::text(ui, Type::Body, palette.text, t.progress_today(today));
        if let Some(week) = model.weeks.last() {
            let days = u32::try_from(week.practice_days()).unwrap_or(u32::MAX);
            let total = u32::try_from(minutes(week.practised())).unwrap_or(u32::MAX);
            widgets::text(ui, Type::Body, palette.text, t.week_practised(days, total));
        }
        widgets::text(ui, Type::Note, palette.text2, t.week_under());
        let go = t.progress_practise();
        if Button::soft(&go).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
            scene.act(Action::Go(Route::Practise));
        }
    });
}

fn sessions(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.progress_sessions());
        accessibility::list(ui, &t.progress_sessions(), model.entries.len(), |ui| {
            for (place, entry) in model.entries.iter().enumerate() {
                accessibility::list_item(ui, place, |ui| {
                    widgets::divider(ui);
                    match entry {
                        Entry::Exercise(session) => one_exercise(ui, model, session, scene),
                        Entry::Sequence(sequence, practised, runs) => {
                            one_sequence(ui, model, sequence, *practised, runs, scene);
                        }
                    }
                });
            }
        });
    });
}

fn one_exercise(ui: &mut Ui, model: &Model<'_>, session: &SessionSummary, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    let name = words::exercise_title(scene.texts, model.library, &session.exercise);
    let line = Line {
        day: session.day,
        practised: session.practised,
        ending: session.ending,
        before: session.before,
        after: session.after,
    };
    widgets::text(ui, Type::Strong, palette.text, name);
    widgets::text(ui, Type::Body, palette.text, entry_line(scene, &line));
    answers(ui, session, scene);
}

fn one_sequence(
    ui: &mut Ui,
    model: &Model<'_>,
    sequence: &SequenceSummary,
    practised: Duration,
    runs: &[&SessionSummary],
    scene: &Scene<'_>,
) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let line = Line {
        day: sequence.day,
        practised,
        ending: sequence.ending,
        before: sequence.before,
        after: sequence.after,
    };
    widgets::text(ui, Type::Strong, palette.text, words::sequence_title(t, model.library, &sequence.source));
    widgets::text(ui, Type::Body, palette.text, entry_line(scene, &line));
    for run in runs.iter().filter(|run| !run.practised.is_zero()) {
        let title = words::exercise_title(t, model.library, &run.exercise);
        let line = t.session_facts(title, words::length(t, run.practised));
        widgets::text(ui, Type::Note, palette.text2, line);
        answers(ui, run, scene);
    }
}

fn answers(ui: &mut Ui, session: &SessionSummary, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    for line in own_lines(scene.texts, session) {
        widgets::text(ui, Type::Note, palette.text2, line);
    }
    for (about, answer) in &session.answers {
        let about = about.clone().unwrap_or_default();
        let line = scene.texts.progress_answer(about, answer.as_str());
        widgets::text(ui, Type::Note, palette.text2, line);
    }
}

/// What one line says.
struct Line {
    day: Day,
    practised: Duration,
    ending: Option<Ending>,
    before: Ratings,
    after: Ratings,
}

/// What taps and pictures came to.
fn own_lines(t: &Texts, session: &SessionSummary) -> Vec<String> {
    let timing = |taps: &Vec<i32>| TapTiming::of(taps.iter().map(|ms| *ms as f32));
    let mut lines = tapping::timings(t, session.taps.each_ref().map(timing));
    lines.extend(words::judged(t, &session.judged));
    lines
}

/// "Monday 23 November · 4 min · done · pull 4 → 3 · felt easier".
fn entry_line(scene: &Scene<'_>, session: &Line) -> String {
    let t = scene.texts;
    let mut parts = vec![words::day_long(t, session.day), words::length(t, session.practised)];
    parts.push(match session.ending {
        Some(Ending::Completed) => t.session_completed(),
        Some(Ending::DoneForToday) => t.session_partial(),
        Some(Ending::StoppedForSymptom) => t.session_stopped(),
        None => t.session_open(),
    });
    match (session.before.pull, session.after.pull) {
        (Some(before), Some(after)) => parts.push(t.session_pull_change(before, after)),
        (None, Some(after)) => parts.push(t.session_pull(after)),
        _ => {}
    }
    if let Some(felt) = session.after.felt {
        parts.push(match felt {
            crate::record::Felt::Easier => t.session_felt_easier(),
            crate::record::Felt::Same => t.session_felt_same(),
            crate::record::Felt::Harder => t.session_felt_harder(),
        });
    }
    parts.join(" · ")
}
