//! What is heard and seen when: for each moment of an exercise a tone, a voice and a picture, each on or off.

use egui::Ui;

use super::controls;
use crate::app::Action;
use crate::app::App;
use crate::app::Setting;
use crate::app::Way;
use crate::app::is_signalled;
use crate::session::Cue;
use crate::settings::Settings;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// What the page shows.
pub struct Model<'a> {
    pub settings: &'a Settings,
}

/// The page, from the application.
pub const fn model(app: &App) -> Model<'_> {
    Model { settings: app.settings() }
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::text(ui, Type::Body, theme::palette(ui).text, t.signals_intro());
    ui.horizontal_wrapped(|ui| {
        if Button::outlined(t.signals_usual()).icon(icons::REPEAT).show(ui).clicked() {
            scene.act(Action::Set(Setting::UsualSignals));
        }
    });
    ui.add_space(8.0);
    let (first, second) = Cue::ALL.split_at(Cue::ALL.len().div_ceil(2));
    let column = |ui: &mut Ui, cues: &[Cue]| {
        for cue in cues {
            moment(ui, *cue, model.settings, scene);
        }
    };
    scene.layout.split(ui, 0.5, |ui| column(ui, first), |ui| column(ui, second));
}

fn moment(ui: &mut Ui, cue: Cue, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    let title = name(t, cue);
    controls::card(ui, scene, &title, &note(t, cue), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
            for way in Way::ALL.into_iter().filter(|way| way.can_signal(cue)) {
                let on = is_signalled(settings, cue, way);
                let words = way_name(t, way);
                let (state, said) = (if on { t.on() } else { t.off() }, t.signal_name(&words, &title));
                let button = Button::choice(&words, on).under(&state).name(&said);
                let button = if on { button.icon(icons::CHECK) } else { button };
                if button.show(ui).clicked() {
                    scene.act(Action::Set(Setting::Signal(cue, way, !on)));
                }
            }
        });
    });
}

fn way_name(t: &Texts, way: Way) -> String {
    match way {
        Way::Tone => t.signal_tone(),
        Way::Voice => t.signal_voice(),
        Way::Picture => t.signal_picture(),
    }
}

fn name(t: &Texts, cue: Cue) -> String {
    match cue {
        Cue::Step => t.moment_step(),
        Cue::BreatheIn => t.moment_breathe_in(),
        Cue::BreatheOut => t.moment_breathe_out(),
        Cue::Move => t.moment_move(),
        Cue::Hold => t.moment_hold(),
        Cue::Return => t.moment_return(),
        Cue::Rest => t.moment_rest(),
        Cue::CallOut => t.moment_call_out(),
        Cue::Beat => t.moment_beat(),
        Cue::LastSeconds => t.moment_last_seconds(),
        Cue::End => t.moment_end(),
    }
}

fn note(t: &Texts, cue: Cue) -> String {
    match cue {
        Cue::Beat => t.moment_beat_note(),
        Cue::LastSeconds => t.moment_last_seconds_note(),
        _ => String::new(),
    }
}
