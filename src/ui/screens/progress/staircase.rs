//! The tempo staircase: the tempos of one exercise over the days, as a picture, a sentence and a table.
//!
//! Invariant: it shows what was kept and offers; days without practice are not drawn as anything. A step back is
//! told as part of the method. Days come from `crate::stats`, the fortnight from `crate::practice`.

use egui::Align2;
use egui::Rect;
use egui::Stroke;
use egui::Ui;
use egui::Vec2;
use egui::pos2;

use crate::app::Action;
use crate::app::App;
use crate::clock::Day;
use crate::practice::rules::ForwardOffer;
use crate::practice::rules::forward_offer;
use crate::practice::rules::own_rule_steps;
use crate::stats::TempoDay;
use crate::ui::accessibility;
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

/// Days in the picture at most; the table has them all.
const SHOWN: usize = 60;

/// What the staircase shows.
pub struct Model {
    pub exercise: String,
    pub title: String,
    /// Oldest first.
    pub days: Vec<TempoDay>,
    /// Where the next practice begins, beats a minute.
    pub now: Option<f32>,
    /// Since which day it is held, and for how many days.
    pub held: Option<(Day, u32)>,
    /// A tenth faster, once the rules offer a step forward.
    pub offer: Option<u32>,
    /// The exercise has the fortnight rule of its own.
    pub fortnight: bool,
    pub evidence: String,
}

/// The staircase of an exercise, from the application; nothing when it has no beat.
pub fn model(app: &App, id: &str) -> Option<Model> {
    let exercise = app.library().exercise(id).filter(|exercise| exercise.pacer.tempo().is_some())?;
    let days = app.history().tempo_days(id).to_vec();
    let today = app.today();
    let now = app.history().tempo(id, today);
    let held = held(&days, today);
    // One door for every step forward, so that this page never offers what the rules hold back.
    let due = forward_offer(app.diary(), exercise, today) == Some(ForwardOffer::Fortnight);
    Some(Model {
        exercise: id.to_owned(),
        title: exercise.title.clone(),
        offer: now.filter(|_| due).map(|bpm| (bpm * 1.1).floor() as u32),
        days,
        now,
        held,
        fortnight: own_rule_steps(exercise).is_some(),
        evidence: exercise.evidence.summary.clone(),
    })
}

/// Since which day the last tempo has stayed as it is.
fn held(days: &[TempoDay], today: Day) -> Option<(Day, u32)> {
    let last = days.last()?;
    let same = days.iter().rev().take_while(|day| (day.bpm - last.bpm).abs() < 0.5);
    let since = same.last()?.day;
    let count = (today - since).get_days();
    Some((since, u32::try_from(count).unwrap_or(0)))
}

/// Draws the staircase.
pub fn show(ui: &mut Ui, model: Option<&Model>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    page::page(ui, scene, Head { over: &model.title, title: &t.staircase_title() }, |ui| {
        if let Some(bpm) = model.now {
            let practise = t.staircase_practise(whole(bpm));
            if parts::main_button(ui, Button::primary(&practise).icon_filled(icons::PLAY)).clicked() {
                scene.act(Action::Start { exercise: model.exercise.clone(), dose: "default".to_owned() });
            }
        } else {
            let open = t.staircase_first();
            if parts::main_button(ui, Button::primary(&open).icon_filled(icons::PLAY)).clicked() {
                scene.act(Action::Go(crate::app::Route::Exercise(model.exercise.clone())));
            }
        }
        ui.add_space(8.0);
        scene.layout.split(ui, 0.64, |ui| chart(ui, model, scene), |ui| now(ui, model, scene));
        if !model.days.is_empty() {
            table(ui, model, scene);
        }
    });
}

fn chart(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.staircase_chart());
        if model.days.is_empty() {
            widgets::text(ui, Type::Body, palette.text, t.staircase_empty());
            return;
        }
        let said = sentence(model, scene);
        let (rect, response) =
            ui.allocate_exact_size(Vec2::new(ui.available_width(), 240.0), egui::Sense::hover());
        accessibility::described_picture(&response, &t.staircase_chart(), &said);
        stairs(ui, rect, &model.days);
        widgets::text(ui, Type::Note, palette.text2, t.staircase_marks());
        widgets::text(ui, Type::Body, palette.text, said);
    });
}

/// "From 60 to 72 beats a minute on 9 days."
fn sentence(model: &Model, scene: &Scene<'_>) -> String {
    let ends = model.days.first().zip(model.days.last());
    let Some((first, last)) = ends else { return String::new() };
    let days = u32::try_from(model.days.len()).unwrap_or(u32::MAX);
    scene.texts.staircase_sentence(whole(first.bpm), whole(last.bpm), days)
}

fn stairs(ui: &Ui, rect: Rect, days: &[TempoDay]) {
    let palette = theme::palette(ui);
    let days = days.get(days.len().saturating_sub(SHOWN)..).unwrap_or_default();
    let all = days.iter().flat_map(|day| [Some(day.bpm), day.not_easy]).flatten();
    let low = all.clone().fold(f32::MAX, f32::min) - 4.0;
    let high = all.fold(f32::MIN, f32::max) + 4.0;
    let inner = Rect::from_min_max(rect.min + Vec2::new(56.0, 12.0), rect.max - Vec2::new(16.0, 16.0));
    let y = |bpm: f32| egui::remap(bpm, low..=high, inner.bottom()..=inner.top());
    for line in 0..4_u8 {
        let bpm = low + (high - low) * f32::from(line) / 3.0;
        ui.painter().hline(inner.x_range(), y(bpm), Stroke::new(1.0, palette.line));
        let at = pos2(inner.left() - 10.0, y(bpm));
        widgets::paint_text(ui, at, Align2::RIGHT_CENTER, Type::Note, palette.text2, &format!("{bpm:.0}"));
    }
    let each = inner.width() / days.len().max(1) as f32;
    let stroke = Stroke::new(5.0, palette.chart1);
    let mut before: Option<f32> = None;
    for (place, day) in days.iter().enumerate() {
        let left = inner.left() + each * place as f32;
        let height = y(day.bpm);
        if let Some(before) = before {
            ui.painter().line_segment([pos2(left, before), pos2(left, height)], stroke);
        }
        ui.painter().line_segment([pos2(left, height), pos2(left + each, height)], stroke);
        let centre = pos2(left + each / 2.0, height);
        if day.not_easy.is_some() {
            ui.painter().circle(centre, 9.0, palette.surface, Stroke::new(3.0, palette.chart1));
        } else {
            ui.painter().circle_filled(centre, 9.0, palette.chart1);
        }
        before = Some(height);
    }
}

fn now(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.staircase_now());
        if let Some(bpm) = model.now {
            widgets::text(ui, Type::Huge(56.0), palette.text, whole(bpm).to_string());
            widgets::text(ui, Type::Body, palette.text2, t.tempo_unit());
        }
        if let Some((since, days)) = model.held {
            widgets::text(ui, Type::Body, palette.text, t.staircase_held(words::day_long(t, since), days));
        }
        if let Some(bpm) = model.offer {
            widgets::text(ui, Type::Strong, palette.text, t.staircase_offer(bpm));
        }
        if model.fortnight {
            rule(ui, scene);
        }
        widgets::text(ui, Type::Note, palette.text2, t.exercise_you_decide());
        widgets::text(ui, Type::Note, palette.text2, &model.evidence);
    });
}

/// The rule that a study gave to this exercise.
fn rule(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::divider(ui);
    widgets::title(ui, 3, Type::H3, &t.staircase_rule());
    for line in [
        t.staircase_rule_same(),
        t.staircase_rule_faster(),
        t.staircase_rule_today(),
        t.staircase_rule_back(),
    ] {
        widgets::bullet(ui, Type::Body, palette.text, &line);
    }
}

fn table(ui: &mut Ui, model: &Model, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.add_space(8.0);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H2, &t.staircase_table());
        accessibility::list(ui, &t.staircase_table(), model.days.len(), |ui| {
            for (place, day) in model.days.iter().rev().enumerate() {
                accessibility::list_item(ui, place, |ui| {
                    let mut line = t.staircase_row(words::day_long(t, day.day), whole(day.bpm));
                    if let Some(bpm) = day.not_easy {
                        line = format!("{line}. {}", t.staircase_not_easy(whole(bpm)));
                    }
                    widgets::text(ui, Type::Body, palette.text, line);
                });
            }
        });
    });
}

fn whole(bpm: f32) -> u32 {
    bpm.round().max(0.0) as u32
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn day(number: i8, bpm: f32) -> TempoDay {
        TempoDay { day: date(2026, 11, number), bpm, not_easy: None }
    }

    #[test]
    fn a_tempo_is_held_since_it_became_what_it_is() {
        let days = [day(1, 60.0), day(3, 66.0), day(5, 66.0), day(9, 66.0)];
        assert_eq!(held(&days, date(2026, 11, 17)), Some((date(2026, 11, 3), 14)));
        assert_eq!(held(&days[..1], date(2026, 11, 1)), Some((date(2026, 11, 1), 0)));
        assert_eq!(held(&[], date(2026, 11, 1)), None);
    }
}
