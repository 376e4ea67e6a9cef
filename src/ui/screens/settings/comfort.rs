//! Comfort: side, size, light, motion, and the guard against double presses.

use egui::Ui;

use super::controls;
use crate::app::Action;
use crate::app::App;
use crate::app::Setting;
use crate::settings::IGNORE_SECOND_PRESS_MS;
use crate::settings::Settings;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::StepperWords;

/// Milliseconds that one press changes the guard by.
const GUARD_STEP: u16 = 50;

/// What Comfort shows.
pub struct Model<'a> {
    pub settings: &'a Settings,
}

/// Comfort, from the application.
pub const fn model(app: &App) -> Model<'_> {
    Model { settings: app.settings() }
}

/// Draws Comfort.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    scene.layout.split(
        ui,
        0.5,
        |ui| {
            look(ui, model.settings, scene);
            zoom(ui, model.settings, scene);
        },
        |ui| {
            motion(ui, model.settings, scene);
            guard(ui, model.settings, scene);
        },
    );
}

fn look(ui: &mut Ui, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.comfort_side(), &t.comfort_side_under(), |ui| {
        controls::side(ui, settings.side, scene);
    });
    controls::card(ui, scene, &t.comfort_light(), &t.comfort_light_under(), |ui| {
        controls::light(ui, settings.theme, scene);
    });
}

fn zoom(ui: &mut Ui, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.comfort_size(), &t.comfort_size_under(), |ui| {
        let value = t.percent(settings.text_scale_percent);
        let words = StepperWords { value: &value, unit: "", less: &t.size_smaller(), more: &t.size_larger() };
        if let Some(by) = widgets::stepper(ui, words) {
            scene.act(Action::Set(Setting::Zoom(controls::next_zoom(settings.text_scale_percent, by))));
        }
    });
}

fn motion(ui: &mut Ui, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.comfort_motion(), &t.comfort_motion_under(), |ui| {
        controls::on_off(ui, settings.moving_pictures, scene, Setting::MovingPictures);
    });
    controls::card(ui, scene, &t.comfort_figures(), &t.comfort_figures_under(), |ui| {
        parts::figure_mirror(ui, scene, &settings.figures);
        controls::body_sides(ui, &settings.figures, scene);
    });
    controls::card(ui, scene, &t.onboarding_ear(), &t.onboarding_ear_under(), |ui| {
        controls::ear(ui, settings.by_ear, scene);
    });
    controls::card(ui, scene, &t.comfort_my_pace(), &t.comfort_my_pace_under(), |ui| {
        controls::on_off(ui, settings.my_pace, scene, Setting::MyPace);
    });
}

fn guard(ui: &mut Ui, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.comfort_guard(), &t.comfort_guard_under(), |ui| {
        let now = settings.ignore_second_press_ms;
        let value = now.to_string();
        let words = StepperWords {
            value: &value,
            unit: &t.unit_milliseconds(),
            less: &t.guard_shorter(),
            more: &t.guard_longer(),
        };
        if let Some(by) = widgets::stepper(ui, words) {
            let next = if by > 0 { now + GUARD_STEP } else { now.saturating_sub(GUARD_STEP) };
            scene.act(Action::Set(Setting::IgnoreSecondPress(next.min(*IGNORE_SECOND_PRESS_MS.end()))));
        }
        widgets::text(ui, Type::Body, theme::palette(ui).text, t.guard_other_keys());
    });
}
