//! How much today, and how it is before practice. Both optional: Start works without them.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::Rating;
use crate::content::Dose;
use crate::content::Pacer;
use crate::content::SidePictures;
use crate::record::Ratings;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::widgets::RatingWords;
use crate::ui::words;

/// The amounts, the chosen one with where it comes from.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::title(ui, 2, Type::H3, &t.exercise_how_much());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for dose in &model.exercise.doses {
            amount(ui, dose, dose.id == model.dose.id, scene);
        }
    });
    widgets::text(ui, Type::Note, palette.text2, words::origin(t, model.dose.origin));
    if let Pacer::LeftRight { pictures, choose: true } = model.played.pacer {
        which_pictures(ui, model, pictures, scene);
    }
    if model.by_ear {
        widgets::text(
            ui,
            Type::Body,
            palette.text,
            if model.own_voice { t.by_ear_before_voice() } else { t.by_ear_before() },
        );
    }
    if let Some(note) = &model.dose.note {
        widgets::text(ui, Type::Body, palette.text, note);
    }
}

/// Hands, heads, or both, where the exercise leaves the choice.
fn which_pictures(ui: &mut Ui, model: &Model<'_>, now: SidePictures, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.add_space(4.0);
    widgets::title(ui, 2, Type::H3, &t.pictures_title());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for (pictures, words) in [
            (SidePictures::Hands, t.pictures_hands()),
            (SidePictures::Heads, t.pictures_heads()),
            (SidePictures::Both, t.pictures_both()),
        ] {
            let on = pictures == now;
            let button = Button::choice(&words, on);
            let button = if on { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() && !on {
                let exercise = model.exercise.id.clone();
                scene.act(Action::ChoosePictures { exercise, pictures });
            }
        }
    });
    widgets::text(ui, Type::Note, palette.text2, t.pictures_note());
}

fn amount(ui: &mut Ui, dose: &Dose, chosen: bool, scene: &Scene<'_>) {
    let t = scene.texts;
    let name = match dose.id.as_str() {
        "gentle" => t.amount_gentle(),
        "default" => t.amount_usual(),
        "demanding" => t.amount_full(),
        _ => t.amount_short(),
    };
    let under = format!("{} · {}", dose.label, words::length(t, dose.stated.duration()));
    if Button::choice(&name, chosen).under(&under).show(ui).clicked() {
        scene.act(Action::ChooseDose(dose.id.clone()));
    }
}

/// Three ratings before practice, all optional.
pub fn before(ui: &mut Ui, now: &Ratings, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.before_title());
        widgets::text(ui, Type::Note, palette.text2, t.before_optional());
        rate_before(ui, Rating::Pull, now.pull, scene);
        rate_before(ui, Rating::Pain, now.pain, scene);
        rate_before(ui, Rating::Energy, now.energy, scene);
    });
}

/// One rating before practice.
fn rate_before(ui: &mut Ui, which: Rating, value: Option<u8>, scene: &Scene<'_>) {
    let t = scene.texts;
    let label = match which {
        Rating::Pull => t.rating_pull(),
        Rating::Pain => t.rating_pain(),
        Rating::Energy => t.rating_energy(),
        Rating::Ease => t.rating_ease(),
        Rating::Effort => t.rating_effort(),
        Rating::Worry => t.rating_worry(),
    };
    let (less, more) = (t.rating_less(label.as_str()), t.rating_more(label.as_str()));
    let words = RatingWords {
        label: &label,
        hint: &t.rating_scale(),
        less: &less,
        more: &more,
        none: &t.rating_none(),
    };
    if let Some(value) = widgets::rating(ui, words, value, None) {
        scene.act(Action::RateBefore(which, value));
    }
}
