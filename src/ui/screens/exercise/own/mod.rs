//! Your own exercise: its name, its steps, how often, what keeps the time. By buttons and keys alone;
//! only names are typed, and the ready phrases need not even that.
//!
//! Invariant: what the checker says stands under the field it is about, in its own words. Nothing has
//! to be saved: leaving the page keeps it. The parts: [`steps`], [`aside`], and the list in
//! [`listed`]; a file is brought in on [`file`].

mod aside;
pub mod file;
pub mod listed;
mod parts;
mod steps;

use egui::Ui;
use egui::Vec2;

use super::parts as shared;
use crate::app::Action;
use crate::app::App;
use crate::app::OwnAction;
use crate::app::OwnNews;
use crate::content::Exercise;
use crate::content::OwnKit;
use crate::content::Pillar;
use crate::own::Edit;
use crate::own::Field;
use crate::own::Guide;
use crate::own::field_of;
use crate::own::guide;
use crate::own::rate;
use crate::own::times;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// What the page shows.
pub struct Model<'a> {
    pub exercise: &'a Exercise,
    pub kit: &'a OwnKit,
    /// What the checker says, with the field each is about.
    pub problems: Vec<(Field, String)>,
    pub ready: bool,
    pub phrases: bool,
    pub asks_delete: bool,
    pub path: &'a str,
    pub news: Option<&'a OwnNews>,
    pub times: u16,
    pub guide: Guide,
    /// Breaths or beats a minute.
    pub rate: Option<f32>,
}

/// The page of the own exercise that is open; nothing when there is none.
pub fn model(app: &App) -> Option<Model<'_>> {
    let open = app.own().open.as_ref()?;
    let text = open.exercise.to_toml();
    let problems = open.problems.iter().filter(|problem| problem.is_error());
    let told = |problem| (field_of(&text, problem), format!("{} {}", problem.message, problem.advice));
    let mut problems: Vec<(Field, String)> = problems.map(told).collect();
    // The printed words repeat the steps: what a field says already is not said above all once more.
    let at_fields: Vec<String> =
        problems.iter().filter(|p| p.0 != Field::Other).map(|p| p.1.clone()).collect();
    problems.retain(|(field, words)| *field != Field::Other || !at_fields.contains(words));
    Some(Model {
        exercise: &open.exercise,
        kit: app.library().own_kit.as_ref()?,
        problems,
        ready: open.is_ready(),
        phrases: app.own().phrases,
        asks_delete: app.own().asks_delete,
        path: &app.own().path,
        news: app.own().news.as_ref(),
        times: times(&open.exercise),
        guide: guide(&open.exercise),
        rate: rate(&open.exercise),
    })
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return shared::missing(ui, scene) };
    let t = scene.texts;
    let head = Head { over: &t.room_practise(), title: &t.own_title() };
    page::page_with_bar(ui, scene, head, |ui| body(ui, model, scene), |ui| bar(ui, model, scene));
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    parts::problems(ui, model, Field::Other);
    scene.layout.split(
        ui,
        0.62,
        |ui| {
            names(ui, model, scene);
            steps::show(ui, model, scene);
            how_often(ui, model, scene);
        },
        |ui| aside::show(ui, model, scene),
    );
}

fn names(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    parts::label(ui, &t.own_name());
    if let Some(title) = parts::field(ui, "own-title", &t.own_name(), &model.exercise.title, 60) {
        parts::act(scene, Edit::Title(title));
    }
    parts::needs(ui, model, Field::Title, &model.exercise.title, scene);
    parts::label(ui, &t.own_why());
    if let Some(purpose) = parts::field(ui, "own-purpose", &t.own_why(), &model.exercise.purpose, 300) {
        parts::act(scene, Edit::Purpose(purpose));
    }
    parts::needs(ui, model, Field::Purpose, &model.exercise.purpose, scene);
    parts::label(ui, &t.own_kind());
    let names: Vec<(Pillar, String)> =
        Pillar::ALL.iter().map(|(letter, p)| (*p, format!("{letter}  {}", words::pillar(t, *p)))).collect();
    let choices: Vec<_> = names.iter().map(|(pillar, name)| (*pillar, name.as_str(), None)).collect();
    if let Some(pillar) = widgets::segmented(ui, model.exercise.pillar, &choices) {
        parts::act(scene, Edit::Pillar(pillar));
    }
    ui.add_space(8.0);
}

fn how_often(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    parts::label(ui, &t.own_repeats());
    let (value, unit) = (model.times.to_string(), t.own_repeats_unit(u32::from(model.times)));
    let (less, more) = (t.own_fewer(), t.own_more());
    let stepper = StepperWords { value: &value, unit: &unit, less: &less, more: &more };
    if let Some(by) = widgets::stepper(ui, stepper) {
        parts::act(scene, Edit::Times(by));
    }
    parts::label(ui, &t.own_guide());
    let (seconds, breath, beat) = (t.own_guide_seconds(), t.own_guide_breath(), t.own_guide_beat());
    let choices = [
        (Guide::Seconds, seconds.as_str(), None),
        (Guide::Breath, &breath, None),
        (Guide::Beat, &beat, None),
    ];
    if let Some(chosen) = widgets::segmented(ui, model.guide, &choices) {
        parts::act(scene, Edit::Guide(chosen));
    }
    if let Some(rate) = model.rate {
        let unit = if model.guide == Guide::Breath { t.own_breaths_unit() } else { t.own_beats_unit() };
        let (value, less, more) = (rate.to_string(), t.own_slower(), t.own_faster());
        let stepper = StepperWords { value: &value, unit: &unit, less: &less, more: &more };
        if let Some(by) = widgets::stepper(ui, stepper) {
            parts::act(scene, Edit::Rate(by));
        }
    }
    parts::problems(ui, model, Field::Guide);
    ui.add_space(8.0);
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if model.ready {
            let button = Button::primary(t.own_try()).icon_filled(icons::PLAY);
            if shared::main_button(ui, button).clicked() {
                scene.act(Action::Own(OwnAction::Try));
            }
            if Button::outlined(t.own_done()).height(76.0).show(ui).clicked() {
                scene.act(Action::Own(OwnAction::Done));
            }
        } else {
            let button = Button::primary(t.own_later()).icon(icons::ARROW_LEFT);
            if shared::main_button(ui, button).clicked() {
                scene.act(Action::Own(OwnAction::Done));
            }
            widgets::text(ui, Type::Note, crate::ui::theme::palette(ui).text2, t.own_not_ready());
        }
    });
}
