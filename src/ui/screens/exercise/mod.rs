//! One exercise: what, how, how much, when to stop, how sure. Start stands at the person's side.

mod facts;
mod figure;
mod how_much;
pub mod own;
mod today;

pub use how_much::before;

use std::borrow::Cow;
use std::time::Duration;

use egui::Ui;
use egui::Vec2;
use jiff::civil::Date;

use super::day::check_in;
use super::library::explained::PageWords;
use super::parts;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Dose;
use crate::content::Exercise;
use crate::content::Reference;
use crate::practice::ClosedLock;
use crate::practice::Verdict;
use crate::practice::rules;
use crate::record::Direction;
use crate::record::Ratings;
use crate::session::Demonstration;
use crate::settings::FigureSettings;
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

/// What an exercise's page shows.
pub struct Model<'a> {
    pub exercise: &'a Exercise,
    /// The same as it is played: in functional mode some steps are others.
    pub played: Cow<'a, Exercise>,
    /// The amount chosen, or the usual one.
    pub dose: &'a Dose,
    /// What still asks before this amount.
    pub closed: Vec<ClosedLock>,
    /// Start was pressed while something still asks.
    pub asked_first: bool,
    /// The person follows exercises by ear.
    pub by_ear: bool,
    /// Geste itself says the words.
    pub own_voice: bool,
    pub before: Ratings,
    /// What the rules say about this amount today.
    pub verdict: Verdict<'a>,
    /// How it changes in functional mode.
    pub functional: Option<&'a str>,
    /// The last step the person chose.
    pub step: Option<Direction>,
    /// Pull, pain and energy are asked.
    pub ratings: bool,
    /// Something calm to do instead.
    pub calm: Option<&'a Exercise>,
    pub figures: &'a FigureSettings,
    /// How long the movement has been shown; nothing while it stands still.
    pub shown_for: Option<Duration>,
    /// The key picture that stands, counted from 0.
    pub key_picture: usize,
    pub sources: Vec<&'a Reference>,
    /// The words of the glossary on this page.
    pub words: PageWords<'a>,
    /// Today, to say whether the evidence may be out of date.
    pub today: Date,
    /// It is in the person's own plan.
    pub in_plan: bool,
}

/// An exercise's page, from the application; nothing when the library has no such exercise.
pub fn model<'a>(app: &'a App, id: &str) -> Option<Model<'a>> {
    let exercise = app.library().exercise(id)?;
    let (rules, diary) = (app.rules(), app.diary());
    let steps = diary.steps(app.today());
    let step = steps.iter().rev().find(|step| step.exercise == id).map(|step| step.direction);
    // After a step back, which the person chose, the gentle amount stands ready.
    let usual = if step == Some(Direction::Back) { "gentle" } else { "default" };
    let chosen = app.drafts().dose.as_deref().unwrap_or(usual);
    let dose = exercise.dose(chosen).or_else(|| exercise.doses.first())?;
    Some(Model {
        exercise,
        played: app.as_practised(exercise),
        dose,
        closed: rules.closed(exercise, dose),
        asked_first: app.drafts().asked_first,
        by_ear: app.settings().by_ear,
        own_voice: app.own_voice(),
        before: app.drafts().before,
        verdict: rules.verdict(exercise, dose),
        functional: rules::functional_note(diary, exercise),
        step,
        ratings: rules::asks_ratings(diary),
        calm: rules::settling(app.library()).into_iter().find(|calm| calm.id != exercise.id),
        figures: &app.settings().figures,
        shown_for: app.shown_for(),
        key_picture: app.drafts().key_picture,
        sources: exercise.evidence.refs.iter().filter_map(|key| app.library().reference(key)).collect(),
        words: PageWords::of(app),
        today: app.today(),
        in_plan: app.history().plan().iter().any(|item| item.exercise == exercise.id),
    })
}

/// Whether the movement of the open page is being shown.
pub fn shows_movement(app: &App) -> bool {
    let Route::Exercise(id) = app.route() else { return false };
    let Some(passed) = app.shown_for().filter(|_| app.settings().moving_pictures) else { return false };
    model(app, id).is_some_and(|m| Demonstration::of(&m.played, m.dose).at(passed).is_some())
}

/// Draws an exercise's page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let head = Head { over: "", title: &model.exercise.title };
    page::page_with_bar(ui, scene, head, |ui| body(ui, model, scene), |ui| bar(ui, model, scene));
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    today::lines(ui, model, scene);
    tags(ui, model, scene);
    if !model.closed.is_empty() {
        facts::ask_first(ui, model, scene);
    }
    scene.layout.split(
        ui,
        0.42,
        |ui| {
            figure::show(ui, model, scene);
            parts::figure_switches(ui, scene, model.exercise, model.figures);
            ui.add_space(8.0);
            facts::why(ui, model, scene);
        },
        |ui| {
            steps(ui, model, scene);
            ui.add_space(4.0);
            how_much::show(ui, model, scene);
            ui.add_space(4.0);
            facts::stop_if(ui, model, scene);
            if model.ratings {
                how_much::before(ui, &model.before, scene);
                ui.add_space(4.0);
            }
            check_in::something_new(ui, scene);
        },
    );
    ui.add_space(8.0);
    facts::more(ui, model, scene);
    own::listed::links(ui, model.exercise, scene);
}

fn tags(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let exercise = model.exercise;
    widgets::tag_row(ui, |ui| {
        widgets::pillar_tag(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
        for position in &exercise.positions {
            widgets::tag(ui, &words::position(t, *position), palette.text2, palette.sunken);
        }
        widgets::tag(ui, &words::regions(t, exercise), palette.text2, palette.sunken);
        widgets::grade_tag(ui, exercise.evidence.grade, &words::grade_tag(t, exercise.evidence.grade));
    });
    ui.add_space(4.0);
}

fn steps(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.exercise_steps());
        let used = |id: &str| model.dose.plan.iter().find(|p| p.steps.iter().any(|s| s == id));
        for (number, step) in model.played.steps.iter().filter(|s| used(&s.id).is_some()).enumerate() {
            let own = used(&step.id).and_then(|p| p.lengths.get(&step.id)).copied();
            let length = words::length(t, own.unwrap_or(step.length).duration());
            let cue = step.cue.replace("{choice}", &t.choice_open());
            widgets::numbered(ui, number + 1, &cue, &length);
        }
    });
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let length = words::length(t, model.dose.stated.duration());
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if !model.verdict.fits() && !matches!(model.verdict, Verdict::Locked(_)) {
            today::instead(ui, model, scene);
            if scene.layout.has_rail() {
                back(ui, scene);
            }
            return;
        }
        let words = t.start_length(length);
        let start = Button::primary(&words).icon_filled(icons::PLAY).key(t.key_space());
        // While something asks first, the focus is on the answer.
        let asking = model.asked_first && !model.closed.is_empty();
        let response = if asking { start.show(ui) } else { parts::main_button(ui, start) };
        if response.clicked() {
            scene.act(Action::Start { exercise: model.exercise.id.clone(), dose: model.dose.id.clone() });
        }
        back(ui, scene);
    });
}

fn back(ui: &mut Ui, scene: &Scene<'_>) {
    if Button::outlined(scene.texts.back()).icon(icons::ARROW_LEFT).show(ui).clicked() {
        scene.act(Action::Up);
    }
}
