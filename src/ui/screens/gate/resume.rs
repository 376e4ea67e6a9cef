//! Pick up where you stopped: an unfinished session, offered without blame, for as long as you like.

use egui::Ui;

use crate::app::Action;
use crate::app::App;
use crate::clock::Day;
use crate::content::Exercise;
use crate::stats::SessionSummary;
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

/// What the offer shows.
pub struct Model<'a> {
    pub session: &'a SessionSummary,
    pub exercise: &'a Exercise,
    pub today: Day,
}

/// The offer, from the application; nothing when there is nothing to take up.
pub fn model(app: &App) -> Option<Model<'_>> {
    let session = app.history().unfinished()?;
    let exercise = app.library().exercise(&session.exercise)?;
    Some(Model { session, exercise, today: app.today() })
}

/// Draws the offer.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let t = scene.texts;
    let head = Head { over: &words::day_long(t, model.today), title: &t.resume_hello() };
    page::page(ui, scene, head, |ui| {
        offer(ui, model, scene);
        ui.add_space(8.0);
        widgets::card(ui, Ground::Sunken, scene.layout.padding(), |ui| {
            widgets::text(ui, Type::Body, theme::palette(ui).text, t.resume_stays());
        });
    });
}

fn offer(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let picture = |ui: &Ui, rect| parts::emblem(ui, rect, model.exercise);
    parts::picture_card(ui, scene, 0.32, picture, |ui| {
        let day = words::day_long(t, model.session.day);
        widgets::text(ui, Type::Label, palette.text2, t.resume_from(day));
        widgets::title(ui, 2, Type::Huge(32.0), &t.resume_title());
        widgets::text(ui, Type::Strong, palette.text, &model.exercise.title);
        widgets::text(ui, Type::Body, palette.text, t.resume_done(words::length(t, model.session.practised)));
        ui.add_space(10.0);
        scene.layout.wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            let (pick_up, key) = (t.resume_pick_up(), t.key_space());
            let main = Button::primary(&pick_up).icon_filled(icons::PLAY).key(&key);
            if parts::main_button(ui, main).clicked() {
                scene.act(Action::PickUp);
            }
            let length = words::length(t, model.session.planned);
            let fresh = t.resume_fresh(length);
            if Button::outlined(&fresh).height(76.0).show(ui).clicked() {
                scene.act(Action::StartFresh);
            }
            if Button::quiet(t.resume_not_now()).show(ui).clicked() {
                scene.act(Action::NotNow);
            }
        });
    });
}
