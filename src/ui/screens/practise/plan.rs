//! The person's own plan: exercises of their choice, in their order, on days of their choice.
//!
//! Invariant: everything is changed with buttons and kept at once; a row whose exercise is not in the
//! content in use stays. It plays as any sequence ([`crate::record::SequenceSource::Plan`]).

use egui::Ui;
use egui::Vec2;
use jiff::civil::Weekday;

use crate::app::Action;
use crate::app::App;
use crate::app::GuideAction;
use crate::app::Paper;
use crate::app::PlanAction;
use crate::app::Route;
use crate::app::Shelf;
use crate::content::Dose;
use crate::content::Exercise;
use crate::practice::Standing;
use crate::record::PlanItem;
use crate::record::SequenceSource;
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
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// What the plan shows.
pub struct Model<'a> {
    pub rows: Vec<Row<'a>>,
}

/// One exercise of the plan.
pub struct Row<'a> {
    pub item: &'a PlanItem,
    pub exercise: Option<&'a Exercise>,
    pub dose: Option<&'a Dose>,
    pub standing: Standing,
}

/// The plan, from the application.
pub fn model(app: &App) -> Model<'_> {
    let row = |item: &'_ PlanItem| {
        let exercise = app.library().exercise(&item.exercise);
        let dose = exercise.and_then(|exercise| exercise.dose(&item.dose));
        (exercise, dose)
    };
    let rows = app.history().plan().iter().map(|item| {
        let (exercise, dose) = row(item);
        let standing = exercise.zip(dose).map_or(Standing::Open, |(e, d)| app.standing(e, d));
        Row { item, exercise, dose, standing }
    });
    Model { rows: rows.collect() }
}

/// Draws the plan.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let head = Head { over: &t.room_practise(), title: &t.plan_title() };
    page::page_with_bar(
        ui,
        scene,
        head,
        |ui| {
            let palette = theme::palette(ui);
            widgets::text(ui, Type::Body, palette.text2, t.plan_under());
            if model.rows.is_empty() {
                ui.add_space(8.0);
                widgets::text(ui, Type::Strong, palette.text, t.plan_empty());
            }
            for (index, row) in model.rows.iter().enumerate() {
                one(ui, model, index, row, scene);
                ui.add_space(4.0);
            }
            if !model.rows.is_empty() {
                more(ui, model, scene);
            }
            widgets::text(ui, Type::Note, palette.text2, t.plan_clinician());
        },
        |ui| bar(ui, model, scene),
    );
}

/// More exercises, and the plan on paper; not in the bar, which stays small at large text.
fn more(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if Button::soft(t.plan_find()).icon(icons::PLUS).show(ui).clicked() {
            look_for_more(scene);
        }
        // Nothing to print without an exercise that is in the content in use.
        let prints = model.rows.iter().any(|row| row.dose.is_some());
        if prints && Button::outlined(t.plan_save()).icon(icons::PRINTER).show(ui).clicked() {
            scene.act(Action::OnPaper(Paper::Plan));
        }
    });
}

fn one(ui: &mut Ui, model: &Model<'_>, index: usize, row: &Row<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let title = row.exercise.map_or(row.item.exercise.as_str(), |exercise| exercise.title.as_str());
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 6.0, |ui| {
        let picture = row.exercise.filter(|_| scene.layout.has_rail() && ui.available_width() > 560.0);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 18.0;
            if let Some(exercise) = picture {
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(110.0), egui::Sense::hover());
                ui.painter().rect_filled(rect, 14.0, palette.stage);
                parts::emblem(ui, rect, exercise);
            }
            let layout = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 0.0), layout, |ui| {
                heading(ui, row, title, scene);
                if let Some(dose) = row.dose {
                    amount(ui, index, dose, title, scene);
                }
                if let Some(closed) = words::standing(t, &row.standing) {
                    widgets::text(ui, Type::Body, palette.text, closed);
                }
                days(ui, index, row, title, scene);
                order(ui, model, index, title, scene);
            });
        });
    });
}

fn heading(ui: &mut Ui, row: &Row<'_>, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::tag_row(ui, |ui| {
        widgets::title(ui, 2, Type::H3, title);
        if let Some(exercise) = row.exercise {
            widgets::pillar_tag(ui, exercise.pillar, &words::pillar(t, exercise.pillar));
        }
    });
    if row.exercise.is_none() {
        widgets::text(ui, Type::Body, theme::palette(ui).text, t.plan_missing());
    }
}

fn amount(ui: &mut Ui, index: usize, dose: &Dose, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let value = words::length(t, dose.stated.duration());
    let (less, more) = (t.plan_less(title), t.plan_more(title));
    let stepper = StepperWords { value: &value, unit: &dose.label, less: &less, more: &more };
    if let Some(by) = widgets::stepper(ui, stepper) {
        scene.act(Action::Guide(GuideAction::Plan(PlanAction::Amount(index, by > 0))));
    }
}

fn days(ui: &mut Ui, index: usize, row: &Row<'_>, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let act = |change| scene.act(Action::Guide(GuideAction::Plan(change)));
    widgets::text(ui, Type::Strong, theme::palette(ui).text, t.plan_days());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        let any = row.item.days.is_empty();
        let words = t.plan_any_day();
        let name = t.plan_day_name(title, words.as_str());
        if day(ui, &words, &name, any) {
            act(PlanAction::AnyDay(index));
        }
        for number in 1..=7_u8 {
            let Ok(weekday) = Weekday::from_monday_one_offset(number as i8) else { continue };
            let long = words::weekday(t, weekday);
            let name = t.plan_day_name(title, long);
            if day(ui, &words::weekday_short(t, weekday), &name, row.item.days.contains(&number)) {
                act(PlanAction::Day(index, number));
            }
        }
    });
}

fn day(ui: &mut Ui, words: &str, name: &str, on: bool) -> bool {
    let button = Button::choice(words, on).name(name);
    let button = if on { button.icon(icons::CHECK) } else { button };
    button.show(ui).clicked()
}

fn order(ui: &mut Ui, model: &Model<'_>, index: usize, title: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let act = |change| scene.act(Action::Guide(GuideAction::Plan(change)));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if index > 0 {
            let name = t.prepare_earlier(title);
            if Button::outlined("").icon(icons::ARROW_UP).name(&name).width(56.0).show(ui).clicked() {
                act(PlanAction::Earlier(index));
            }
        }
        if index + 1 < model.rows.len() {
            let name = t.prepare_later(title);
            if Button::outlined("").icon(icons::ARROW_DOWN).name(&name).width(56.0).show(ui).clicked() {
                act(PlanAction::Later(index));
            }
        }
        let name = t.plan_remove_name(title);
        if Button::quiet(t.plan_remove()).name(&name).icon(icons::X).show(ui).clicked() {
            act(PlanAction::Remove(index));
        }
    });
}

fn bar(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    scene.layout.wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(12.0);
        if model.rows.is_empty() {
            let find = t.plan_find();
            let main = Button::primary(&find).icon(icons::PLUS).key(t.key_space());
            if parts::main_button(ui, main).clicked() {
                look_for_more(scene);
            }
        } else {
            let start = t.plan_start();
            let main = Button::primary(&start).icon_filled(icons::PLAY).key(t.key_space());
            if parts::main_button(ui, main).clicked() {
                scene.act(Action::Go(Route::Prepare(SequenceSource::Plan)));
            }
        }
        if Button::outlined(t.back()).icon(icons::ARROW_LEFT).show(ui).clicked() {
            scene.act(Action::Up);
        }
    });
}

fn look_for_more(scene: &Scene<'_>) {
    scene.act(Action::Guide(GuideAction::Shelf(Shelf::Exercises)));
    scene.act(Action::Go(Route::Practise));
}
