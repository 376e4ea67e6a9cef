//! What opens inside the player: cues (sound, pace, pictures) and steps (again, before, next).

use egui::Ui;

use super::Model;
use crate::app::Action;
use crate::app::PlayerPanel;
use crate::app::SequenceAction;
use crate::app::Setting;
use crate::app::Tune;
use crate::content::Pacer;
use crate::session::Event;
use crate::settings::FigureSettings;
use crate::settings::SoundChoice;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// Sound, my pace, moving pictures, longer and shorter.
pub fn cues(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    panel(ui, scene, &t.player_cues(), |ui| {
        let sound_on = model.settings.sound != SoundChoice::Silent;
        let sound = if sound_on { SoundChoice::Silent } else { SoundChoice::SoftTones };
        toggle(ui, scene, &t.cue_sound(), sound_on, Action::Set(Setting::Sound(sound)));
        let own = model.run.session.my_pace();
        toggle(ui, scene, &t.cue_my_pace(), own, Action::Set(Setting::MyPace(!own)));
        let moving = model.settings.moving_pictures;
        toggle(ui, scene, &t.cue_moving(), moving, Action::Set(Setting::MovingPictures(!moving)));
        if let Pacer::Breath(breath) = &model.run.exercise.pacer {
            let on = breath.ramp.is_some();
            toggle(ui, scene, &t.breath_slow_start(), on, Action::Tune(Tune::SlowStart(!on)));
        }
        let figures = &model.settings.figures;
        if figure::has_facing(&model.run.exercise) {
            let mirror = FigureSettings { mirror: !figures.mirror, ..figures.clone() };
            toggle(ui, scene, &t.cue_mirror(), figures.mirror, Action::Set(Setting::Figures(mirror)));
        }
        let percent = model.run.session.pace().stretch_percent;
        if Button::outlined(t.cue_shorter()).icon(icons::MINUS).show(ui).clicked() {
            scene.act(Action::Session(Event::Shorter));
        }
        if Button::outlined(t.cue_longer()).icon(icons::PLUS).show(ui).clicked() {
            scene.act(Action::Session(Event::Longer));
        }
        let palette = crate::ui::theme::palette(ui);
        widgets::text(ui, Type::Note, palette.text2, t.cue_length(percent));
    });
}

/// This one again, the one before, the next, the set.
pub fn steps(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    panel(ui, scene, &t.player_steps(), |ui| {
        for (words, event) in choices(model, scene) {
            if Button::outlined(&words).show(ui).clicked() {
                scene.act(Action::Session(event));
            }
        }
        if model.within.is_some() && Button::outlined(t.step_leave_part()).show(ui).clicked() {
            scene.act(Action::Sequence(SequenceAction::LeavePart));
        }
    });
}

/// The steps one may go to, in words.
pub fn choices(model: &Model<'_>, scene: &Scene<'_>) -> Vec<(String, Event)> {
    let t = scene.texts;
    let mut choices = vec![(t.step_again(), Event::Back), (t.step_next(), Event::Skip)];
    if model.place.segment.round.of > 1 {
        choices.push((t.step_repeat_set(), Event::RepeatSet));
        choices.push((t.step_skip_set(), Event::SkipSet));
    }
    choices
}

/// A panel with its heading and a way to close it.
pub fn panel(ui: &mut Ui, scene: &Scene<'_>, title: &str, add: impl FnOnce(&mut Ui)) {
    let t = scene.texts;
    widgets::card(ui, Ground::Sunken, 18.0, |ui| {
        widgets::title(ui, 2, Type::H3, title);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            add(ui);
            if Button::quiet(t.close()).icon(icons::X).show(ui).clicked() {
                scene.act(Action::Show(PlayerPanel::None));
            }
        });
    });
}

/// A switch that says whether it is on.
pub fn toggle(ui: &mut Ui, scene: &Scene<'_>, words: &str, on: bool, action: Action) {
    let t = scene.texts;
    let state = if on { t.on() } else { t.off() };
    let button = Button::choice(words, on).under(&state);
    let button = if on { button.icon(icons::CHECK) } else { button };
    if button.show(ui).clicked() {
        scene.act(action);
    }
}
