//! After: how it went, and an offer for next time with its rule. Everything is optional.
//!
//! Invariant: nothing asks twice, and leaving without an answer is one press. After several exercises in
//! a row: `whole.rs`.

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
use crate::practice::NextTime;
use crate::practice::next_time;
use crate::record::Felt;
use crate::record::Ratings;
use crate::stats::Judging;
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
    pub offer: NextTime,
}

/// After, from the application; nothing when nothing was practised.
pub fn model(app: &App) -> Option<Model<'_>> {
    let run = app.run()?;
    let after = app.drafts().after;
    Some(Model {
        run,
        practised: run.session.practised(),
        before: run.before,
        after,
        offer: next_time(run.before, after),
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
            scene.layout.split(ui, 0.56, |ui| how_it_went(ui, model, scene), |ui| offer(ui, model, scene));
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
    if let Some(judging) = Judging::of(&model.run.own.judged) {
        told(ui, t.sides_title(), &[words::judging(t, judging)], t.sides_a_game());
    }
}

fn how_it_went(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    questions(ui, model.before, model.after, scene);
}

/// Easier, the same or harder, and three ratings; all optional.
fn questions(ui: &mut Ui, before: Ratings, after: Ratings, scene: &Scene<'_>) {
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
        widgets::divider(ui);
        let rows = [
            (Rating::Pull, t.rating_pull_now(), after.pull, before.pull),
            (Rating::Pain, t.rating_pain_now(), after.pain, before.pain),
            (Rating::Ease, t.rating_ease(), after.ease, None),
        ];
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

fn offer(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (title, why) = offer_words(scene, model.offer);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Label, palette.text2, t.next_time());
        widgets::title(ui, 2, Type::H2, &title);
        widgets::text(ui, Type::Body, palette.text, why);
        widgets::divider(ui);
        let exercise = &model.run.exercise;
        widgets::text(ui, Type::Body, palette.text, t.exercise_forward(exercise.forward_rule.as_str()));
        widgets::text(ui, Type::Body, palette.text, t.exercise_back(exercise.back_rule.as_str()));
        widgets::text(ui, Type::Note, palette.text2, t.exercise_you_decide());
    });
}

/// The offer and its reason.
fn offer_words(scene: &Scene<'_>, offer: NextTime) -> (String, String) {
    let t = scene.texts;
    match offer {
        NextTime::Stay => (t.next_stay(), t.next_stay_why()),
        NextTime::RestFirst => (t.next_rest(), t.next_rest_why()),
        NextTime::SettleNow => (t.next_settle(), t.next_settle_why()),
    }
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
