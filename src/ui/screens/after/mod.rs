//! After: how it went, and an offer for next time with its rule. Everything is optional.
//!
//! Invariant: nothing asks twice, and leaving without an answer is one press. The offer is in `offer.rs`;
//! after several exercises in a row: `whole.rs`.

mod offer;
pub mod whole;

use std::time::Duration;

use egui::Ui;

use super::parts;
use super::player;
use super::player::tapping;
use crate::app::Action;
use crate::app::App;
use crate::app::Rating;
use crate::app::Run;
use crate::content::Exercise;
use crate::practice::rules;
use crate::practice::rules::Offer;
use crate::record::Direction;
use crate::record::Felt;
use crate::record::Ratings;
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

/// What After shows.
pub struct Model<'a> {
    pub run: &'a Run,
    pub practised: Duration,
    pub before: Ratings,
    pub after: Ratings,
    pub offer: Offer,
    /// The step chosen; nothing is "stay", which is preset.
    pub step: Option<Direction>,
    /// Pull, pain and ease are asked.
    pub ratings: bool,
    /// The person's own wear-off weeks, and pull rose.
    pub wears_off: bool,
    pub settling: Vec<&'a Exercise>,
}

/// After, from the application; nothing when nothing was practised.
pub fn model(app: &App) -> Option<Model<'_>> {
    let run = app.run()?;
    let (after, today) = (app.drafts().after, app.today());
    let diary = app.diary().rated(run.id, after);
    let pull_rose = after.pull.zip(run.before.pull).is_some_and(|(now, then)| now >= then.saturating_add(2));
    Some(Model {
        run,
        practised: run.session.practised(),
        before: run.before,
        after,
        offer: rules::offer(&diary, &run.exercise, run.before, after, today),
        step: app.drafts().day.step,
        ratings: rules::asks_ratings(&diary),
        wears_off: pull_rose && rules::wear_off(&diary, today).is_some(),
        settling: rules::settling(app.library()),
    })
}

/// Draws After.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let title = t.after_title(words::length(t, model.practised));
    let head = Head { over: &model.run.exercise.title, title: &title };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            own_part(ui, model, scene);
            player::caption::show(ui, scene);
            scene.layout.split(
                ui,
                0.56,
                |ui| how_it_went(ui, model, scene),
                |ui| offer::show(ui, model, scene),
            );
        },
        |ui| bar(ui, scene),
    );
}

/// What taps and pictures came to: told, not graded.
fn own_part(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let told = |ui: &mut Ui, title: String, lines: &[String], note: String| {
        widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
            widgets::title(ui, 2, Type::H2, &title);
            for line in lines {
                widgets::text(ui, Type::Body, palette.text, line);
            }
            widgets::text(ui, Type::Note, palette.text2, note);
        });
        ui.add_space(8.0);
    };
    let taps = tapping::told(t, &model.run.own.taps);
    if !taps.is_empty() {
        told(ui, t.tapping_title(), &taps, t.tapping_delay());
    }
    let judged = words::judged(t, &model.run.own.judged);
    if !judged.is_empty() {
        told(ui, t.sides_title(), &judged, t.sides_a_game());
    }
}

fn how_it_went(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let asks = Asks { ratings: model.ratings, effort: model.run.exercise.load.is_some() };
    questions(ui, asks, model.before, model.after, scene);
}

/// What is asked besides easier, the same or harder.
#[derive(Clone, Copy)]
pub struct Asks {
    /// Pull, pain and ease.
    pub ratings: bool,
    /// How much effort it was.
    pub effort: bool,
}

/// Easier, the same or harder, and up to four ratings; all optional.
fn questions(ui: &mut Ui, asks: Asks, before: Ratings, after: Ratings, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.after_how());
        let felt = after.felt;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            let choices = [
                (Felt::Easier, t.felt_easier()),
                (Felt::Same, t.felt_same()),
                (Felt::Harder, t.felt_harder()),
            ];
            for (value, words) in choices {
                let on = felt == Some(value);
                let button = Button::choice(&words, on);
                let button = if on { button.icon(icons::CHECK) } else { button };
                if button.show(ui).clicked() {
                    scene.act(Action::Feel(value));
                }
            }
        });
        if !asks.ratings {
            return;
        }
        widgets::divider(ui);
        let mut rows = vec![
            (Rating::Pull, t.rating_pull_now(), after.pull, before.pull),
            (Rating::Pain, t.rating_pain_now(), after.pain, before.pain),
            (Rating::Ease, t.rating_ease(), after.ease, None),
        ];
        if asks.effort {
            rows.push((Rating::Effort, t.rating_effort(), after.effort, None));
        }
        for (which, label, now, before) in rows {
            row(ui, scene, which, &label, now, before);
        }
        widgets::text(ui, Type::Note, palette.text2, t.after_optional());
    });
}

fn row(ui: &mut Ui, scene: &Scene<'_>, which: Rating, label: &str, now: Option<u8>, before: Option<u8>) {
    let t = scene.texts;
    let hint = before.map_or_else(|| t.rating_scale(), |b| t.rating_before(b));
    let words = RatingWords {
        label,
        hint: &hint,
        less: &t.rating_less(label),
        more: &t.rating_more(label),
        none: &t.rating_none(),
    };
    if let Some(value) = widgets::rating(ui, words, now, before) {
        scene.act(Action::RateAfter(which, value));
    }
    ui.add_space(4.0);
}

fn bar(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let save = t.after_save();
        if parts::main_button(ui, Button::primary(&save).icon(icons::CHECK).key(t.key_space())).clicked() {
            scene.act(Action::SaveAfter);
        }
        if Button::quiet(t.after_skip()).show(ui).clicked() {
            scene.act(Action::SkipAfter);
        }
    });
}
