//! After several exercises in a row: how the whole went, asked once, and what was done of it.
//!
//! Invariant: a part of a session is shown as what it is, done, and never as something missing; where the
//! sequence was only shown, nothing is asked, because nothing is kept.

use egui::Ui;
use egui::Vec2;

use super::Asks;
use crate::app::Action;
use crate::app::App;
use crate::app::SequenceRun;
use crate::content::Library;
use crate::practice::NextTime;
use crate::practice::next_time;
use crate::practice::rules::asks_ratings;
use crate::record::Ratings;
use crate::session::PartState;
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

/// What After shows for a sequence.
pub struct Model<'a> {
    pub run: &'a SequenceRun,
    pub library: &'a Library,
    pub after: Ratings,
    pub offer: NextTime,
    pub asks: Asks,
}

/// After, from the application; nothing when no sequence was done.
pub fn model(app: &App) -> Option<Model<'_>> {
    let run = app.sequence()?;
    let after = app.drafts().after;
    let asks = Asks { ratings: asks_ratings(app.diary()), effort: false };
    Some(Model { run, library: app.library(), after, offer: next_time(run.before, after), asks })
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
                done(ui, model, scene);
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
                    done(ui, model, scene);
                    ui.add_space(4.0);
                    offer(ui, model, scene);
                },
            );
        },
        |ui| super::bar(ui, scene),
    );
}

fn done(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let name = t.after_whole_parts();
    let rows = model.run.sequence.parts();
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::title(ui, 2, Type::H3, &name);
        accessibility::list(ui, &name, rows.len(), |ui| {
            for (place, part) in rows.iter().enumerate() {
                let is_done = part.state == PartState::Done;
                let state = if is_done { t.after_part_done() } else { t.after_part_left() };
                let title = words::part_title(t, model.library, part);
                accessibility::list_item(ui, place, |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing = Vec2::new(10.0, 2.0);
                        let icon = if is_done { icons::CHECK } else { icons::MINUS };
                        widgets::icon(ui, icon, 22.0, palette.accent);
                        widgets::text(ui, Type::Body, palette.text, format!("{title}, {state}"));
                    });
                });
            }
        });
        widgets::text(ui, Type::Note, palette.text2, t.after_whole_counts());
    });
}

fn offer(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let (title, why) = match model.offer {
        NextTime::Stay => (t.next_stay(), t.next_stay_why()),
        NextTime::RestFirst => (t.next_rest(), t.next_rest_why()),
        NextTime::SettleNow => (t.next_settle(), t.next_settle_why()),
    };
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Label, palette.text2, t.next_time());
        widgets::title(ui, 2, Type::H2, &title);
        widgets::text(ui, Type::Body, palette.text, why);
        widgets::text(ui, Type::Note, palette.text2, t.exercise_you_decide());
    });
}
