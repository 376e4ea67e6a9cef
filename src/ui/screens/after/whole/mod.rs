//! After several exercises in a row: how the whole went, asked once, and what was done of it.
//!
//! Invariant: a part of a session is shown as what it is, done, and never as something missing; where the
//! sequence was only shown, nothing is asked, because nothing is kept. What was done, part by part, is in
//! `done.rs`; what is offered for next time in `offer.rs`.

mod done;
mod offer;

use std::collections::BTreeMap;

use egui::Ui;

use super::Asks;
use crate::app::Action;
use crate::app::App;
use crate::app::SequenceRun;
use crate::content::Exercise;
use crate::content::Library;
use crate::practice::rules;
use crate::practice::rules::WholeOffer;
use crate::record::Direction;
use crate::record::Felt;
use crate::record::Ratings;
use crate::session::PartState;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::words;

/// What After shows for a sequence.
pub struct Model<'a> {
    pub run: &'a SequenceRun,
    pub library: &'a Library,
    pub after: Ratings,
    pub asks: Asks,
    /// Exercises that were done, with their part's place.
    pub done: Vec<(usize, &'a Exercise)>,
    pub offer: WholeOffer,
    /// The step chosen, with its part; nothing is "stay", which is preset.
    pub step: Option<(usize, Direction)>,
    /// Each exercise is asked by itself.
    pub each: bool,
    /// How single parts felt.
    pub felt: &'a BTreeMap<usize, Felt>,
    /// What settles, where that is offered.
    pub settling: Vec<&'a Exercise>,
    /// The person's own wear-off weeks, and pull rose.
    pub wears_off: bool,
}

/// After, from the application; nothing when no sequence was done.
pub fn model(app: &App) -> Option<Model<'_>> {
    let run = app.sequence()?;
    let (drafts, today) = (app.drafts(), app.today());
    let after = drafts.after;
    let diary = app.diary().rated_whole(run.id, after, &app.rated_parts());
    let done: Vec<_> = run
        .sequence
        .parts()
        .iter()
        .enumerate()
        .filter(|(_, part)| part.state == PartState::Done)
        .filter_map(|(place, part)| Some((place, app.library().exercise(&part.portion()?.exercise)?)))
        .collect();
    let exercises: Vec<&Exercise> = done.iter().map(|(_, exercise)| *exercise).collect();
    let effort = exercises.iter().any(|exercise| exercise.load.is_some());
    let pull_rose = after.pull.zip(run.before.pull).is_some_and(|(now, then)| now >= then.saturating_add(2));
    Some(Model {
        run,
        library: app.library(),
        after,
        asks: Asks { ratings: rules::asks_ratings(&diary), effort },
        offer: rules::offer_after_whole(&diary, &exercises, run.before, after, today),
        done,
        step: drafts.parts.step,
        each: drafts.parts.each,
        felt: &drafts.parts.felt,
        settling: rules::settling(app.library()),
        wears_off: pull_rose && rules::wear_off(&diary, today).is_some(),
    })
}

/// Draws After.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let over = words::sequence_title(t, model.library, &model.run.sequence.source);
    let title = t.after_title(words::length(t, model.run.practised));
    let head = Head { over: &over, title: &title };
    if model.run.only_shown {
        page::page_with_bar(
            ui,
            scene,
            head,
            |ui| {
                widgets::text(ui, Type::Body, theme::palette(ui).text, t.after_shown());
                done::show(ui, model, scene);
            },
            |ui| {
                let words = t.after_shown_done();
                let button = Button::primary(&words).icon(icons::CHECK).key(t.key_space());
                if parts::main_button(ui, button).clicked() {
                    scene.act(Action::SkipAfter);
                }
            },
        );
        return;
    }
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            scene.layout.split(
                ui,
                0.56,
                |ui| super::questions(ui, model.asks, model.run.before, model.after, scene),
                |ui| {
                    done::show(ui, model, scene);
                    ui.add_space(4.0);
                    offer::show(ui, model, scene);
                },
            );
        },
        |ui| super::bar(ui, scene),
    );
}
