//! Practise: the library as cards, narrowed by body region, time and pillar; ready sessions; paths.
//!
//! Invariant: one shelf is shown at a time, and the choice of shelf is the first thing on the page. Look
//! next at `shelf.rs` (sessions and paths), `prepare` (the page before a sequence), `path` and `plan.rs`.

pub mod path;
pub mod plan;
pub mod prepare;
mod shelf;

use egui::Rect;
use egui::Ui;
use egui::Vec2;

use super::exercise::own::listed;
use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Filter;
use crate::app::Filters;
use crate::app::Route;
use crate::app::Shelf;
use crate::content::Exercise;
use crate::content::Pillar;
use crate::content::Region;
use crate::own::is_own;
use crate::practice::Rules;
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
use crate::ui::words::verdict;

/// What the library shows.
pub struct Model<'a> {
    pub rules: Rules<'a>,
    pub filters: Filters,
    pub all: usize,
    pub fitting: Vec<&'a Exercise>,
    /// Regions that any exercise names, in the vocabulary's order.
    pub regions: Vec<Region>,
    /// The person's own.
    pub own: listed::Model<'a>,
    pub shelf: Shelf,
    pub sessions: Vec<shelf::SessionCard<'a>>,
    pub paths: Vec<shelf::PathCard<'a>>,
}

/// The library, from the application.
pub fn model(app: &App) -> Model<'_> {
    let rules = app.rules();
    let exercises: Vec<&Exercise> = app
        .library()
        .exercises
        .iter()
        .filter(|exercise| !is_own(&exercise.id) && rules.hidden(exercise).is_none())
        .collect();
    let named = |region: &Region| exercises.iter().any(|e| e.regions.contains(region));
    let regions = Region::ALL.iter().map(|(_, r)| *r).filter(|r| *r != Region::All && named(r)).collect();
    Model {
        filters: *app.filters(),
        all: exercises.len(),
        fitting: exercises.into_iter().filter(|e| app.filters().fits(e)).collect(),
        rules,
        regions,
        own: listed::model(app),
        shelf: app.drafts().shelf,
        sessions: shelf::sessions(app),
        paths: shelf::paths(app),
    }
}

/// Draws the library.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let title = shelf::title(t, model.shelf);
    let head = Head { over: &t.room_practise(), title: &title };
    page::page(ui, scene, head, |ui| {
        shelf::choose(ui, model.shelf, scene);
        ui.add_space(8.0);
        match model.shelf {
            Shelf::Sessions => return shelf::show_sessions(ui, &model.sessions, scene),
            Shelf::Paths => return shelf::show_paths(ui, &model.paths, scene),
            Shelf::Exercises => {}
        }
        scene.layout.wrapped(ui, |ui| {
            let search = t.search_everything();
            if Button::outlined(&search).icon(icons::MAGNIFYING_GLASS).show(ui).clicked() {
                scene.act(Action::Go(Route::Search));
            }
        });
        filters(ui, model, scene);
        ui.add_space(8.0);
        listed::show(ui, &model.own, scene);
        let fitting = u32::try_from(model.fitting.len()).unwrap_or(u32::MAX);
        let all = u32::try_from(model.all).unwrap_or(u32::MAX);
        widgets::title(ui, 2, Type::H3, &t.practise_fit(fitting, all));
        if model.fitting.is_empty() {
            widgets::text(ui, Type::Body, theme::palette(ui).text, t.practise_none_fit());
        }
        cards(ui, model, scene);
    });
}

fn filters(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let now = model.filters;
    group(ui, &t.filter_region(), |ui| {
        for region in &model.regions {
            let on = now.region == Some(*region);
            chip(ui, scene, &words::region(t, *region), on, Filter::Region((!on).then_some(*region)));
        }
    });
    group(ui, &t.filter_time(), |ui| {
        for most in [3, 5, 10] {
            let on = now.minutes == Some(most);
            chip(ui, scene, &t.filter_up_to(most), on, Filter::Minutes((!on).then_some(most)));
        }
    });
    if now.more || now.pillar.is_some() {
        group(ui, &t.filter_pillar(), |ui| {
            for (letter, pillar) in Pillar::ALL {
                let on = now.pillar == Some(*pillar);
                let name = format!("{letter}  {}", words::pillar(t, *pillar));
                chip(ui, scene, &name, on, Filter::Pillar((!on).then_some(*pillar)));
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        if now.pillar.is_none() {
            let (words, icon) = if now.more {
                (t.filter_fewer(), icons::CARET_UP)
            } else {
                (t.filter_more(), icons::CARET_DOWN)
            };
            if Button::quiet(&words).icon_after(icon).show(ui).clicked() {
                scene.act(Action::Filter(Filter::More));
            }
        }
        if now.any()
            && Button::quiet(t.filter_clear()).icon(icons::ARROW_COUNTER_CLOCKWISE).show(ui).clicked()
        {
            scene.act(Action::Filter(Filter::Clear));
        }
    });
}

fn group(ui: &mut Ui, label: &str, chips: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    widgets::text(ui, Type::Strong, palette.text, label);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        chips(ui);
    });
    ui.add_space(4.0);
}

fn chip(ui: &mut Ui, scene: &Scene<'_>, words: &str, on: bool, filter: Filter) {
    let button = Button::choice(words, on);
    let button = if on { button.icon(icons::CHECK) } else { button };
    if button.show(ui).clicked() {
        scene.act(Action::Filter(filter));
    }
}

fn cards(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    shelf::grid(ui, &model.fitting, |ui, exercise| card(ui, model, exercise, scene));
}

fn card(ui: &mut Ui, model: &Model<'_>, exercise: &Exercise, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, 18.0, |ui| {
        let wide = ui.available_width();
        // In one column the picture stands beside the words.
        let beside = (440.0..640.0).contains(&wide);
        let size = if beside { Vec2::splat(150.0) } else { Vec2::new(wide, 120.0) };
        let left = if beside && !scene.layout.mirrored() { wide - size.x } else { 0.0 };
        let rect = Rect::from_min_size(ui.cursor().min + Vec2::new(left, 0.0), size);
        ui.painter().rect_filled(rect, 16.0, palette.stage);
        parts::told_emblem(ui, scene, rect, exercise);
        if !beside {
            ui.advance_cursor_after_rect(rect);
            words_of(ui, model, exercise, scene);
            return;
        }
        let left = if scene.layout.mirrored() { size.x + 20.0 } else { 0.0 };
        let words_at = Rect::from_min_size(
            ui.cursor().min + Vec2::new(left, 0.0),
            Vec2::new(wide - size.x - 20.0, f32::INFINITY),
        );
        let layout = egui::Layout::top_down(egui::Align::Min);
        let mut child = ui.new_child(egui::UiBuilder::new().max_rect(words_at).layout(layout));
        words_of(&mut child, model, exercise, scene);
        let bottom = child.min_rect().bottom().max(rect.bottom());
        ui.allocate_rect(
            Rect::from_min_size(ui.cursor().min, Vec2::new(wide, bottom - ui.cursor().top())),
            egui::Sense::hover(),
        );
    });
}

fn words_of(ui: &mut Ui, model: &Model<'_>, exercise: &Exercise, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.scope(|ui| {
        widgets::title(ui, 3, Type::H3, &exercise.title);
        let minutes = words::minutes_range(t, exercise.minutes());
        let facts = format!("{} · {minutes}", words::regions(t, exercise));
        widgets::text(ui, Type::Note, palette.text2, facts);
        widgets::tag_row(ui, |ui| {
            widgets::pillar_tag(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
            widgets::grade_tag(ui, exercise.evidence.grade, &words::grade_tag(t, exercise.evidence.grade));
        });
        let dose = exercise.dose("default").or_else(|| exercise.doses.first());
        let verdict = dose.map(|dose| model.rules.verdict(exercise, dose));
        if let Some(line) = verdict.and_then(|verdict| verdict::on_card(t, &verdict)) {
            widgets::text(ui, Type::Note, palette.text, line);
        }
        let name = t.open_exercise(exercise.title.as_str());
        let button = Button::soft(t.open()).name(&name).icon_after(icons::ARROW_RIGHT);
        if button.show(ui).clicked() {
            scene.act(Action::Go(Route::Exercise(exercise.id.clone())));
        }
    });
}
