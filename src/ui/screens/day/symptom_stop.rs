//! Stopped because of a symptom: stopping was right; red flags first, then what would help now.

use egui::Ui;

use super::super::parts;
use super::super::player;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::content::Exercise;
use crate::practice::rules::SymptomLevel;
use crate::practice::rules::level_of_note;
use crate::practice::rules::settling as settling_exercises;
use crate::record::SymptomNote;
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

/// What the stop screen shows; works with an empty library.
pub struct Model<'a> {
    pub red_flags: &'a [String],
    pub settling: Vec<&'a Exercise>,
    pub notes: &'a [SymptomNote],
}

/// The stop screen, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model {
        red_flags: app.library().help.as_ref().map_or(&[], |h| h.red_flags.as_slice()),
        // Micro-pause, gentle breaths or a rest (safety review, 2.2 rule 6), whatever the content calls so.
        settling: settling_exercises(app.library()),
        notes: &app.drafts().notes,
    }
}

/// Draws the stop screen.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: "", title: &t.stopped_title() };
    page::page(ui, scene, head, |ui| {
        widgets::text(ui, Type::Body, theme::palette(ui).text2, t.stopped_kept());
        player::caption::show(ui, scene);
        red_flags(ui, model, scene);
        ui.add_space(8.0);
        widgets::title(ui, 2, Type::H2, &t.stopped_what_helps());
        level(ui, model, scene);
        settling(ui, model, scene);
        ui.add_space(4.0);
        notes(ui, model, scene);
        ui.add_space(8.0);
        leave(ui, scene);
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.stopped_next_time());
    });
}

fn red_flags(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Stop, scene.layout.padding(), |ui| {
        ui.horizontal(|ui| {
            widgets::icon(ui, icons::HAND_PALM, 28.0, palette.stop);
            widgets::title(ui, 2, Type::H2, &t.stopped_new());
        });
        // Side by side where there is room, so that what helps stays in view.
        let (first, second) = model.red_flags.split_at(model.red_flags.len().div_ceil(2));
        let list = |flags: &[String], ui: &mut Ui| {
            for flag in flags {
                widgets::bullet(ui, Type::Body, palette.text, flag);
            }
        };
        if scene.layout.two_columns() {
            scene.layout.split(ui, 0.5, |ui| list(first, ui), |ui| list(second, ui));
        } else {
            list(model.red_flags, ui);
        }
        let yes = t.stopped_yes();
        if Button::stop(&yes).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
            scene.act(Action::LeaveStop(Route::Help));
        }
    });
}

/// Safety review, 2.3: the words of each level as they were reviewed (`tests/content/reviewed.txt`). They
/// change in place, so that no button moves below a finger.
fn level(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let (t, palette) = (scene.texts, theme::palette(ui));
    if model.notes.iter().any(|note| level_of_note(*note) == SymptomLevel::CallToday) {
        widgets::text(ui, Type::Strong, palette.stop, t.stopped_call());
    } else {
        widgets::text(ui, Type::Body, palette.text, t.stopped_rest());
    }
}

fn settling(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(16.0);
        for (place, exercise) in model.settling.iter().enumerate() {
            let Some(gentle) = exercise.dose("gentle") else { continue };
            let under = words::length(t, gentle.stated.duration());
            let button = Button::outlined(&exercise.title)
                .under(&under)
                .icon(icons::WIND)
                .height(88.0)
                .width(250.0_f32.min(ui.available_width()));
            let response = if place == 0 { parts::main_button(ui, button) } else { button.show(ui) };
            if response.clicked() {
                scene.act(Action::LeaveStop(Route::Today));
                scene.act(Action::Start { exercise: exercise.id.clone(), dose: "gentle".to_owned() });
            }
        }
    });
}

fn notes(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::text(ui, Type::Strong, palette.text, t.stopped_notes());
    let choices = [
        (SymptomNote::Pull, t.note_pull()),
        (SymptomNote::Pain, t.note_pain()),
        (SymptomNote::SpasmSpread, t.note_spasm()),
        (SymptomNote::Tired, t.note_tired()),
        (SymptomNote::Dizzy, t.note_dizzy()),
        (SymptomNote::DizzyStays, t.note_dizzy_stays()),
        (SymptomNote::Fell, t.note_fell()),
        (SymptomNote::SomethingElse, t.note_else()),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        for (note, words) in choices {
            let on = model.notes.contains(&note);
            let button = Button::choice(&words, on);
            let button = if on { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                scene.act(Action::Note(note));
            }
        }
    });
}

fn leave(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        if Button::outlined(t.done_for_today()).height(72.0).show(ui).clicked() {
            scene.act(Action::LeaveStop(Route::Today));
        }
        if Button::outlined(t.stopped_other()).height(72.0).show(ui).clicked() {
            scene.act(Action::LeaveStop(Route::Practise));
        }
    });
}
