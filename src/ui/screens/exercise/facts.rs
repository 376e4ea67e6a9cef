//! Why, how sure, when to stop, who asks first, and the rest of what is known about an exercise.

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::GuideAction;
use crate::app::Paper;
use crate::app::PlanAction;
use crate::app::Route;
use crate::app::Setting;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::screens::library::explained;
use crate::ui::screens::library::sources;
use crate::ui::screens::library::touches;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// What still asks, and the buttons that answer it. Start explains itself here.
pub fn ask_first(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Caution, scene.layout.padding(), |ui| {
        let words = if model.asked_first { t.ask_first_before_start() } else { t.ask_first_title() };
        widgets::title(ui, 2, Type::H3, &words);
        for (place, closed) in model.closed.iter().enumerate() {
            let (question, yes) = words::lock(t, closed.lock);
            widgets::text(ui, Type::Body, palette.text, question);
            let button = Button::outlined(&yes).icon(icons::CHECK);
            let next = model.asked_first && place == 0;
            let response = if next { parts::main_button(ui, button) } else { button.show(ui) };
            if response.clicked() {
                scene.act(Action::Set(Setting::Agree(closed.key.clone(), true)));
            }
            ui.add_space(4.0);
        }
        widgets::text(ui, Type::Note, palette.text2, t.ask_first_note());
    });
    ui.add_space(4.0);
}

/// Why, and how sure.
pub fn why(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let evidence = &model.exercise.evidence;
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.exercise_why());
        explained::text(ui, scene, &model.words, Type::Body, &model.exercise.purpose);
        widgets::divider(ui);
        ui.horizontal_wrapped(|ui| {
            widgets::title(ui, 2, Type::H3, &t.exercise_evidence());
            widgets::grade_tag(ui, evidence.grade, &words::grade_tag(t, evidence.grade));
        });
        explained::text(ui, scene, &model.words, Type::Body, &evidence.summary);
        widgets::text(ui, Type::Note, palette.text2, t.as_of(words::date(t, evidence.as_of)));
        if model.today >= evidence.as_of && model.today > evidence.review_by {
            widgets::tag(ui, &t.may_be_out_of_date(), palette.awakening, palette.awakening_soft);
        }
    });
}

/// Reasons to stop.
pub fn stop_if(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Stop, scene.layout.padding() - 4.0, |ui| {
        ui.horizontal(|ui| {
            widgets::icon(ui, icons::HAND_PALM, 26.0, palette.stop);
            widgets::title(ui, 2, Type::H3, &t.exercise_stop_if());
        });
        for reason in &model.exercise.stop {
            explained::bullet(ui, scene, &model.words, Type::Body, reason);
        }
        if let Some(warning) = &model.exercise.warning {
            widgets::divider(ui);
            explained::text(ui, scene, &model.words, Type::Body, warning);
        }
    });
    ui.add_space(4.0);
}

/// Everything else: setting up, what it may feel like, easier and harder, sources.
pub fn more(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let exercise = model.exercise;
    scene.layout.split(
        ui,
        0.5,
        |ui| {
            let mut setup = vec![exercise.setup.clone()];
            if !exercise.props.is_empty() {
                setup.push(t.exercise_ready(exercise.props.join(", ")));
            }
            block(ui, model, scene, &t.exercise_setup(), &setup, false);
            block(ui, model, scene, &t.exercise_feel(), std::slice::from_ref(&exercise.feel), false);
            block(ui, model, scene, &t.exercise_mistakes(), &exercise.mistakes, true);
        },
        |ui| {
            let levels =
                [t.exercise_easier(exercise.easier.as_str()), t.exercise_harder(exercise.harder.as_str())];
            block(ui, model, scene, &t.exercise_levels(), &levels, false);
            let steps = [
                t.exercise_forward(exercise.forward_rule.as_str()),
                t.exercise_back(exercise.back_rule.as_str()),
                t.exercise_you_decide(),
            ];
            block(ui, model, scene, &t.exercise_next_step(), &steps, false);
            in_plan(ui, model, scene);
            on_paper(ui, model, scene);
            sources(ui, model, scene);
        },
    );
}

/// Into the person's own plan, at the amount chosen.
fn in_plan(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.plan_title());
        if model.in_plan {
            widgets::text(ui, Type::Body, theme::palette(ui).text, t.plan_added());
            if Button::outlined(t.plan_open()).icon(icons::CLIPBOARD_TEXT).show(ui).clicked() {
                scene.act(Action::Go(Route::Plan));
            }
        } else if Button::outlined(t.plan_add()).icon(icons::PLUS).show(ui).clicked() {
            let (exercise, dose) = (model.exercise.id.clone(), model.dose.id.clone());
            scene.act(Action::Guide(GuideAction::Plan(PlanAction::Add { exercise, dose })));
        }
    });
}

/// The exercise as a sheet to print, at the amount chosen.
fn on_paper(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.paper_title());
        widgets::text(ui, Type::Body, palette.text, t.paper_text());
        if Button::outlined(t.paper_save()).icon(icons::PRINTER).show(ui).clicked() {
            let (exercise, dose) = (model.exercise.id.clone(), model.dose.id.clone());
            scene.act(Action::OnPaper(Paper::Exercise { exercise, dose }));
        }
    });
}

fn block(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, title: &str, lines: &[String], bullets: bool) {
    if lines.iter().all(String::is_empty) {
        return;
    }
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, title);
        for line in lines {
            if bullets {
                explained::bullet(ui, scene, &model.words, Type::Body, line);
            } else {
                explained::text(ui, scene, &model.words, Type::Body, line);
            }
        }
    });
    ui.add_space(4.0);
}

fn sources(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    if model.exercise.id == touches::FINDER {
        let list = t.touches_title();
        if Button::soft(&list).icon(icons::HAND_TAP).show(ui).clicked() {
            scene.act(Action::Go(Route::Touches));
        }
        ui.add_space(4.0);
    }
    if model.sources.is_empty() {
        return;
    }
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.exercise_sources());
        for work in &model.sources {
            let under = sources::where_it_is(t, work);
            let width = ui.available_width();
            let row = Button::row(&work.title, false).under(&under).icon(icons::FILE_TEXT).width(width);
            if row.show(ui).clicked() {
                scene.act(Action::Go(Route::Source(work.key.clone())));
            }
        }
    });
}
