//! Sound and voice: how loud, who speaks, with which voice, and what to do where nothing is heard.

use egui::Ui;

use super::controls;
use crate::app::Action;
use crate::app::App;
use crate::app::Route;
use crate::app::Setting;
use crate::app::SettingsTab;
use crate::app::VoiceState;
use crate::app::Voices;
use crate::app::speaker;
use crate::settings::SOUND_DELAYS_MS;
use crate::settings::Settings;
use crate::settings::SoundChoice;
use crate::settings::Speaker;
use crate::settings::VOICE_RATES;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::StepperWords;
use crate::ui::words;

/// Milliseconds that one press changes the delay by.
const DELAY_STEP: u16 = 20;

/// What the page shows.
pub struct Model<'a> {
    pub settings: &'a Settings,
    pub speaker: Speaker,
    pub voices: &'a Voices,
}

/// The page, from the application.
pub fn model(app: &App) -> Model<'_> {
    Model { settings: app.settings(), speaker: speaker(app.settings()), voices: app.voices() }
}

/// Draws the page.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    scene.layout.split(
        ui,
        0.5,
        |ui| {
            loudness(ui, model, scene);
            details(ui, model.settings, scene);
        },
        |ui| {
            who(ui, model, scene);
            voice(ui, model, scene);
            signals(ui, scene);
        },
    );
}

fn loudness(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let settings = model.settings;
    controls::card(ui, scene, &t.sound_loudness(), &t.comfort_sound_under(), |ui| {
        controls::tones(ui, settings.sound, scene);
        let tones = Level {
            title: t.sound_tones(),
            under: t.sound_tones_under(),
            softer: t.tones_softer(),
            louder: t.tones_louder(),
            hear: (t.tones_hear(), Action::HearChime),
            now: settings.loudness,
            set: Setting::Loudness,
        };
        let beats = Level {
            title: t.sound_beats(),
            under: t.sound_beats_under(),
            softer: t.beats_softer(),
            louder: t.beats_louder(),
            hear: (t.beats_hear(), Action::HearBeats),
            now: settings.sounds.beats_loudness,
            set: Setting::BeatsLoudness,
        };
        let voice = Level {
            title: t.sound_voice(),
            under: t.sound_voice_under(),
            softer: t.voice_softer(),
            louder: t.voice_louder(),
            hear: (t.voice_hear(), Action::HearVoice),
            now: settings.speech.loudness,
            set: Setting::VoiceLoudness,
        };
        for each in [tones, beats, voice] {
            widgets::divider(ui);
            level(ui, each, scene);
        }
        widgets::divider(ui);
        ui.horizontal_wrapped(|ui| {
            if Button::outlined(t.all_silent()).icon(icons::SPEAKER_SLASH).show(ui).clicked() {
                scene.act(Action::Set(Setting::Sound(SoundChoice::Silent)));
                scene.act(Action::Set(Setting::Speaker(Speaker::Nobody)));
            }
            widgets::text(ui, Type::Note, theme::palette(ui).text2, t.all_silent_under());
        });
    });
}

/// One loudness.
struct Level {
    title: String,
    under: String,
    softer: String,
    louder: String,
    hear: (String, Action),
    now: u8,
    set: fn(u8) -> Setting,
}

fn level(ui: &mut Ui, level: Level, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::heading(ui, &level.title, &level.under);
    let value = level.now.to_string();
    let words = StepperWords { value: &value, unit: &t.of_ten(), less: &level.softer, more: &level.louder };
    let (hear, action) = level.hear;
    ui.horizontal_wrapped(|ui| {
        if let Some(by) = widgets::stepper(ui, words) {
            let next = level.now.saturating_add_signed(by).min(10);
            scene.act(Action::Set((level.set)(next)));
            scene.act(action.clone());
        }
        if Button::quiet(&hear).icon(icons::SPEAKER_HIGH).show(ui).clicked() {
            scene.act(action);
        }
    });
}

fn details(ui: &mut Ui, settings: &Settings, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.sound_details(), &t.sound_mono(), |ui| {
        controls::heading(ui, &t.sound_delay(), &t.sound_delay_under());
        let now = settings.sounds.delay_ms;
        let value = now.to_string();
        let words = StepperWords {
            value: &value,
            unit: &t.unit_milliseconds(),
            less: &t.delay_shorter(),
            more: &t.delay_longer(),
        };
        if let Some(by) = widgets::stepper(ui, words) {
            let next = if by > 0 { now + DELAY_STEP } else { now.saturating_sub(DELAY_STEP) };
            scene.act(Action::Set(Setting::SoundDelay(next.min(*SOUND_DELAYS_MS.end()))));
        }
        widgets::divider(ui);
        controls::heading(ui, &t.sound_open(), &t.sound_open_under());
        controls::on_off(ui, settings.sounds.keep_open, scene, Setting::KeepOpen);
        widgets::divider(ui);
        if Button::quiet(t.sound_retry()).show(ui).clicked() {
            scene.act(Action::RetrySound);
        }
    });
}

fn who(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.voice_who(), &t.voice_who_under(), |ui| {
        let (own, reader, nobody) = (t.voice_own(), t.voice_screen_reader(), t.voice_nobody());
        let choices = [
            (Speaker::OwnVoice, own.as_str(), None),
            (Speaker::ScreenReader, &reader, None),
            (Speaker::Nobody, &nobody, None),
        ];
        if let Some(who) = widgets::segmented(ui, model.speaker, &choices) {
            scene.act(Action::Set(Setting::Speaker(who)));
            if who == Speaker::OwnVoice {
                scene.act(Action::HearVoice);
            }
        }
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.voice_who_why());
        status(ui, model, scene);
    });
}

/// What became of the voice, and what to do where it is silent.
fn status(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    match &model.voices.state {
        VoiceState::AtRest => {}
        VoiceState::Starting => {
            widgets::text(ui, Type::Body, palette.text, t.voice_looking());
        }
        VoiceState::Ready { service } => {
            widgets::text(ui, Type::Body, palette.text, t.voice_ready(service.as_str()));
        }
        VoiceState::Silent(why) => {
            widgets::text(ui, Type::Body, palette.text, words::why_silent(t, why));
            if Button::soft(t.voice_look_again()).icon(icons::REPEAT).show(ui).clicked() {
                scene.act(Action::LookForVoices);
            }
        }
    }
}

fn voice(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let speech = &model.settings.speech;
    controls::card(ui, scene, &t.sound_voice(), &t.voice_which_under(), |ui| {
        controls::heading(ui, &t.voice_speed(), &t.voice_speed_under());
        let value = speech.rate.to_string().replace('-', "−");
        let words =
            StepperWords { value: &value, unit: "", less: &t.voice_slower(), more: &t.voice_faster() };
        if let Some(by) = widgets::stepper(ui, words) {
            let rate = (speech.rate + by).clamp(*VOICE_RATES.start(), *VOICE_RATES.end());
            scene.act(Action::Set(Setting::VoiceRate(rate)));
            scene.act(Action::HearVoice);
        }
        widgets::divider(ui);
        widgets::title(ui, 3, Type::Strong, &t.voice_which());
        if !model.voices.wanted && Button::soft(t.voice_look()).icon(icons::EAR).show(ui).clicked() {
            scene.act(Action::LookForVoices);
        }
        if model.voices.wanted {
            names(ui, model, scene);
        }
    });
}

/// The system's choice, and every voice that is known, the chosen one also when it is gone.
fn names(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let chosen = model.settings.speech.voice.as_deref();
    let gone = chosen.filter(|name| !model.voices.names.iter().any(|known| known == name));
    let known = model.voices.names.iter().map(String::as_str);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(12.0);
        let system = t.voice_system();
        let all = std::iter::once((None, system.as_str()));
        for (value, words) in all.chain(known.chain(gone).map(|name| (Some(name), name))) {
            let selected = value == chosen;
            let button = Button::choice(words, selected);
            let button = if selected { button.icon(icons::CHECK) } else { button };
            if button.show(ui).clicked() {
                scene.act(Action::Set(Setting::Voice(value.map(str::to_owned))));
                scene.act(Action::HearVoice);
            }
        }
    });
    if model.voices.names.is_empty() && !model.voices.is_silent() {
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.voice_looking());
    }
}

fn signals(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    controls::card(ui, scene, &t.sound_signals(), &t.sound_signals_under(), |ui| {
        let open = t.open();
        let name = t.open_exercise(t.sound_signals());
        if Button::outlined(&open).name(&name).icon_after(icons::ARROW_RIGHT).show(ui).clicked() {
            scene.act(Action::Go(Route::Settings(SettingsTab::Signals)));
        }
    });
}
