//! What else there is today: only what is calm, the exercises of the week, its ready session, the library.
//!
//! Invariant: one press opens each of them; nothing here starts anything by itself.

use egui::Ui;
use egui::Vec2;

use super::Model;
use crate::app::Action;
use crate::app::GuideAction;
use crate::app::Route;
use crate::app::Shelf;
use crate::record::SequenceSource;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Draws the choices.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Sunken, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.today_others_title());
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            let calm = model.wish.calm;
            let button = Button::choice(t.today_only_calm(), calm);
            let button = if calm { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                scene.act(Action::Guide(GuideAction::Calm(!calm)));
            }
            for (words, shelf) in
                [(t.today_others_session(), Shelf::Sessions), (t.today_others_all(), Shelf::Exercises)]
            {
                if Button::outlined(&words).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
                    scene.act(Action::Guide(GuideAction::Shelf(shelf)));
                    scene.act(Action::Go(Route::Practise));
                }
            }
        });
        let Some(path) = &model.path else { return };
        widgets::text(ui, Type::Strong, palette.text, t.today_others_week());
        for (exercise, standing) in &path.exercises {
            let minutes = words::minutes_range(t, exercise.minutes());
            let closed = words::standing(t, standing);
            let icon = if closed.is_some() { icons::LOCK_SIMPLE } else { icons::PERSON_ARMS_SPREAD };
            let under = closed.unwrap_or(minutes);
            row(ui, &exercise.title, &under, icon, Route::Exercise(exercise.id.clone()), scene);
        }
        if let Some(session) = path.session {
            let route = Route::Prepare(SequenceSource::Ready { session: session.id.clone() });
            row(ui, &session.title, &t.minutes_short(session.minutes), icons::LIST_CHECKS, route, scene);
        }
    });
}

fn row(ui: &mut Ui, title: &str, under: &str, icon: &'static str, route: Route, scene: &Scene<'_>) {
    let width = ui.available_width();
    if Button::row(title, false).under(under).icon(icon).width(width).height(64.0).show(ui).clicked() {
        scene.act(Action::Go(route));
    }
}
