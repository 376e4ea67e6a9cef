//! Pick up where you stopped: an unfinished session, offered without blame, for as long as you like.
//!
//! Invariant: an exercise and a sequence are offered in the same words and with the same three choices;
//! nothing is lost by any of them.

use std::time::Duration;

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::clock::Day;
use crate::content::Exercise;
use crate::content::Library;
use crate::content::Pillar;
use crate::record::PlannedWork;
use crate::session::Sequence;
use crate::stats::LeftOpen;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// What the offer shows.
pub struct Model<'a> {
    pub left: LeftOpen<'a>,
    /// The exercise that goes on, or that comes next in a sequence.
    pub exercise: Option<&'a Exercise>,
    pub practised: Duration,
    /// The whole of it, at the written pace.
    pub planned: Duration,
    pub library: &'a Library,
    pub today: Day,
}

/// The offer, from the application; nothing when there is nothing to take up.
pub fn model(app: &App) -> Option<Model<'_>> {
    let (library, history) = (app.library(), app.history());
    let left = history.left_open()?;
    let (exercise, practised, planned) = match left {
        LeftOpen::Session(session) => {
            (Some(library.exercise(&session.exercise)?), session.practised, session.planned)
        }
        LeftOpen::Sequence(sequence, _) => {
            let next = (0..sequence.parts.len()).find(|part| !history.is_behind(sequence, *part));
            let next = next.and_then(|part| sequence.parts.get(part)).and_then(|part| match &part.work {
                PlannedWork::Exercise { exercise, .. } => library.exercise(exercise),
                PlannedWork::Touch { .. } => None,
            });
            let whole = Sequence::kept(sequence.source.clone(), &sequence.parts, library).left();
            (next, history.practised_in(sequence), whole)
        }
    };
    Some(Model { left, exercise, practised, planned, library, today: app.today() })
}

/// Draws the offer.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let head = Head { over: &words::day_long(t, model.today), title: &t.resume_hello() };
    page::page(ui, scene, head, |ui| {
        offer(ui, model, scene);
        ui.add_space(8.0);
        widgets::card(ui, Ground::Sunken, scene.layout.padding(), |ui| {
            widgets::text(ui, Type::Body, theme::palette(ui).text, t.resume_stays());
        });
    });
}

fn offer(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let picture = |ui: &Ui, rect| match model.exercise {
        Some(exercise) => parts::emblem(ui, rect, exercise),
        None => parts::pillar_emblem(ui, rect, Pillar::Awakening),
    };
    let day = match model.left {
        LeftOpen::Session(session) => session.day,
        LeftOpen::Sequence(sequence, _) => sequence.day,
    };
    parts::picture_card(ui, scene, 0.32, picture, |ui| {
        let day = words::day_long(t, day);
        widgets::text(ui, Type::Label, palette.text2, t.resume_from(day));
        widgets::title(ui, 2, Type::Huge(32.0), &t.resume_title());
        what(ui, model, scene);
        ui.add_space(10.0);
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            let (pick_up, key) = (t.resume_pick_up(), t.key_space());
            let main = Button::primary(&pick_up).icon_filled(icons::PLAY).key(&key);
            if parts::main_button(ui, main).clicked() {
                scene.act(Action::PickUp);
            }
            let length = words::length(t, model.planned);
            let fresh = t.resume_fresh(length);
            if Button::outlined(&fresh).height(76.0).show(ui).clicked() {
                scene.act(Action::StartFresh);
            }
            if Button::quiet(t.resume_not_now()).show(ui).clicked() {
                scene.act(Action::NotNow);
            }
        });
    });
}

/// What is taken up, and how much of it is done.
fn what(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let next = model.exercise.map_or_else(|| t.touch_title(), |exercise| exercise.title.clone());
    let done = words::length(t, model.practised);
    match model.left {
        LeftOpen::Session(_) => {
            widgets::text(ui, Type::Strong, palette.text, next);
            widgets::text(ui, Type::Body, palette.text, t.resume_done(done));
        }
        LeftOpen::Sequence(sequence, cut_off) => {
            let title = words::sequence_title(t, model.library, &sequence.source);
            widgets::text(ui, Type::Strong, palette.text, title);
            widgets::text(ui, Type::Body, palette.text, t.resume_sequence_next(next));
            let kept = if cut_off.is_some() { t.resume_done(done) } else { t.resume_sequence_done(done) };
            widgets::text(ui, Type::Body, palette.text, kept);
        }
    }
}
