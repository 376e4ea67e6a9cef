//! Reading the famous ring: two states of invented data, one threshold, and the same as text and table.
//!
//! Invariant: nothing moves by itself, "inside" and "between" differ in line as well as in colour,
//! and everything the picture says is said in words too. The data are [`crate::ring`]'s.

mod picture;
mod told;

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::app::Look;
use crate::app::Route;
use crate::ring::Change;
use crate::ring::Count;
use crate::ring::Form;
use crate::ring::Groups;
use crate::ring::GroupsFrom;
use crate::ring::View;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::screens::library::number;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::widgets::StepperWords;

/// The works that the caption names.
const WORKS: [&str; 2] = ["PETRI14", "SIEGEL24"];

/// What the page shows.
pub struct Model<'a> {
    pub view: &'a View,
    pub groups: Groups,
    /// What can be counted in each state.
    pub counts: [Count; 2],
    /// Keys and short names of the works of the caption.
    pub works: Vec<(&'a str, String)>,
}

/// The page, from the application; nothing before it was opened.
pub fn model(app: &App) -> Option<Model<'_>> {
    let view = app.lookup().ring.as_ref()?;
    let groups = view.groups();
    let counts = view.networks().each_ref().map(|network| groups.count(network, view.threshold));
    let works = WORKS.iter().filter_map(|key| app.library().reference(key));
    let works = works.map(|work| (work.key.as_str(), format!("{} {}", work.authors, work.year))).collect();
    Some(Model { view, groups, counts, works })
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    page::reading_page(ui, scene, Head { over: &t.ring_over(), title: &t.ring_title() }, |ui| {
        forms(ui, model, scene);
        scene.layout.split(
            ui,
            0.68,
            |ui| {
                match model.view.form {
                    Form::Picture => picture::show(ui, model, scene),
                    Form::Text => told::text(ui, model, scene),
                    Form::Table => told::table(ui, model, scene),
                }
                ui.add_space(4.0);
                caption(ui, scene);
            },
            |ui| {
                controls(ui, model, scene);
                dot(ui, model, scene);
                prompts(ui, scene);
            },
        );
        more(ui, model, scene);
    });
}

fn act(scene: &Scene<'_>, change: Change) {
    scene.act(Action::Look(Look::Ring(change)));
}

fn forms(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let choices =
        [(Form::Picture, t.ring_picture()), (Form::Text, t.ring_text()), (Form::Table, t.ring_table())];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        super::back(ui, scene);
        for (form, words) in choices {
            let on = model.view.form == form;
            if Button::choice(&words, on).height(56.0).show(ui).clicked() {
                act(scene, Change::Form(form));
            }
        }
    });
}

fn caption(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Caution, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.ring_invented());
        widgets::text(ui, Type::Body, palette.text, t.ring_caption());
    });
    ui.add_space(4.0);
}

fn controls(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.ring_threshold());
        let value = t.ring_hundredths(format!("{:02}", model.view.threshold));
        let (less, more) = (t.ring_lower(), t.ring_higher());
        let words = StepperWords { value: &value, unit: "", less: &less, more: &more };
        if let Some(way) = widgets::stepper(ui, words) {
            act(scene, Change::Threshold(way));
        }
        widgets::divider(ui);
        widgets::text(ui, Type::Strong, palette.text, t.ring_groups());
        let (one, two, none) = (t.ring_state(1), t.ring_state(2), t.ring_none());
        let choices = [
            (GroupsFrom::State1, one.as_str(), None),
            (GroupsFrom::State2, &two, None),
            (GroupsFrom::Nothing, &none, None),
        ];
        if let Some(groups) = widgets::segmented(ui, model.view.groups, &choices) {
            act(scene, Change::Groups(groups));
        }
        ui.add_space(4.0);
        if Button::outlined(t.ring_shuffle()).icon(icons::REPEAT).show(ui).clicked() {
            act(scene, Change::Shuffle);
        }
        if model.view.shuffles > 0 {
            widgets::text(ui, Type::Note, palette.text2, t.ring_shuffled());
            let undo = t.ring_unshuffle();
            if Button::outlined(&undo).icon(icons::ARROW_COUNTER_CLOCKWISE).show(ui).clicked() {
                act(scene, Change::Unshuffle);
            }
        }
    });
    ui.add_space(4.0);
}

/// Reading one dot: its lines in both states, in words.
fn dot(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.ring_dot());
        let value = model.view.dot.map_or_else(|| t.ring_no_dot(), crate::ring::name);
        let (less, more) = (t.ring_dot_before(), t.ring_dot_after());
        let words = StepperWords { value: &value, unit: "", less: &less, more: &more };
        if let Some(way) = widgets::stepper(ui, words) {
            act(scene, Change::Dot(way));
        }
        let Some(dot) = model.view.dot else { return };
        for (state, network) in (1..).zip(model.view.networks()) {
            let others = model.view.neighbours(network, dot);
            let names: Vec<String> = others.iter().map(|(other, _)| crate::ring::name(*other)).collect();
            let words = if names.is_empty() {
                t.ring_dot_alone(state)
            } else {
                t.ring_dot_lines(state, number(names.len()), names.join(", "))
            };
            widgets::text(ui, Type::Body, palette.text, words);
        }
        if Button::quiet(t.ring_dot_none()).icon(icons::X).show(ui).clicked() {
            act(scene, Change::NoDot);
        }
    });
    ui.add_space(4.0);
}

fn prompts(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.ring_try());
        for prompt in [t.ring_try_alike(), t.ring_try_groups(), t.ring_try_word()] {
            widgets::bullet(ui, Type::Body, palette.text, &prompt);
        }
    });
}

/// The longer caption, and the works it names.
fn more(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.add_space(8.0);
    widgets::card(ui, Ground::Sunken, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Body, palette.text, t.ring_caption_more());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            for (key, name) in &model.works {
                if Button::outlined(name).icon(icons::FILE_TEXT).show(ui).clicked() {
                    scene.act(Action::Go(Route::Source((*key).to_owned())));
                }
            }
        });
    });
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::bundle;
    use crate::clock::FakeClock;
    use crate::strings;

    fn app() -> App {
        let clock = FakeClock::at("2026-11-23T10:00:00Z".parse().unwrap());
        let mut app = App::in_memory(bundle::library(), Arc::new(clock));
        app.apply(Action::Go(Route::Ring));
        app
    }

    #[test]
    fn a_press_changes_the_threshold_and_what_is_counted() {
        let mut app = app();
        let before = model(&app).unwrap().counts;
        for _ in 0..20 {
            app.apply(Action::Look(Look::Ring(Change::Threshold(1))));
        }
        let after = model(&app).unwrap();
        assert_eq!((after.view.threshold, after.counts[0].lines), (95, 0));
        assert!(before[0].lines > 0 && before[1].lines > 0);
        assert!(told::summary(&strings::english(), &after).contains("Lower it"));
    }

    #[test]
    fn both_works_of_the_caption_are_in_the_library() {
        assert_eq!(model(&app()).unwrap().works.len(), WORKS.len());
    }

    #[test]
    fn the_table_counts_each_line_of_the_picture_once() {
        let app = app();
        let model = model(&app).unwrap();
        for (state, count) in model.counts.iter().enumerate() {
            let rows = told::rows(&model);
            let inside: usize = rows.iter().map(|row| row.states[state].0).sum();
            let between: usize = rows.iter().map(|row| row.states[state].1).sum();
            assert_eq!((inside + between / 2, between / 2), (count.lines, count.between));
        }
    }
}
