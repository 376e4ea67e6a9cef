//! Keys and switches: which key does what, scanning, and the delay of taps.
//!
//! Invariant: Space and Esc always keep their meaning; one press takes everything back. What a key may be for is
//! in `crate::ui::input`.

use egui::Ui;
use egui::Vec2;

use super::controls::card;
use crate::app::Action;
use crate::app::App;
use crate::app::KeyNote;
use crate::app::Setting;
use crate::settings::InputSettings;
use crate::settings::Scanning;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::input::KeyMap;
use crate::ui::input::KeyUse;
use crate::ui::scene::Scene;
use crate::ui::shell::keys::use_of_word;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::StepperWords;

/// One press changes how long a choice is offered by this much, in milliseconds.
const PACE_STEP: u16 = 250;

/// One press changes the delay of taps by this much, in milliseconds.
const DELAY_STEP: u16 = 5;

/// What Keys and switches shows.
pub struct Model<'a> {
    pub input: &'a InputSettings,
    pub keys: KeyMap,
    /// The use that a key is wanted for just now.
    pub asked: Option<KeyUse>,
    pub note: Option<&'a KeyNote>,
}

/// Keys and switches, from the application.
pub fn model(app: &App) -> Model<'_> {
    let input = &app.settings().input;
    Model {
        input,
        keys: KeyMap::of(&input.keys),
        asked: app.drafts().key_for.as_deref().and_then(use_of_word),
        note: app.drafts().key_note.as_ref(),
    }
}

/// Draws Keys and switches.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    scene.layout.split(
        ui,
        0.54,
        |ui| keys(ui, model, scene),
        |ui| {
            scanning(ui, model.input, scene);
            taps(ui, model.input, scene);
        },
    );
}

fn keys(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    card(ui, scene, &t.keys_title(), &t.keys_under(), |ui| {
        let palette = theme::palette(ui);
        for use_ in KeyUse::ALL {
            widgets::divider(ui);
            row(ui, model, use_, scene);
        }
        widgets::divider(ui);
        if let Some(note) = model.note {
            widgets::text(ui, Type::Strong, palette.text, told(t, note));
        }
        widgets::text(ui, Type::Note, palette.text2, t.keys_always());
        if model.keys.is_changed()
            && Button::outlined(t.keys_reset()).icon(icons::ARROW_COUNTER_CLOCKWISE).show(ui).clicked()
        {
            scene.act(Action::KeepKeys(std::collections::BTreeMap::new(), None));
        }
    });
}

fn row(ui: &mut Ui, model: &Model<'_>, use_: KeyUse, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let name = use_name(t, use_);
    let names: Vec<&str> = model.keys.keys_of(use_).into_iter().map(egui::Key::name).collect();
    widgets::text(ui, Type::Strong, palette.text, &name);
    let names = if names.is_empty() { t.keys_none() } else { names.join(" · ") };
    widgets::text(ui, Type::Note, palette.text2, names);
    if model.asked == Some(use_) {
        widgets::text(ui, Type::Strong, palette.accent_ink, t.keys_press_now());
        if Button::quiet(t.keys_give_up()).icon(icons::X).show(ui).clicked() {
            scene.act(Action::AskForKey(None));
        }
    } else {
        let words = t.keys_add();
        let add = Button::soft(&words).icon(icons::KEYBOARD).name(format!("{words}: {name}"));
        if add.show(ui).clicked() {
            scene.act(Action::AskForKey(Some(use_.word().to_owned())));
        }
    }
}

/// What became of a key, in words.
fn told(t: &Texts, note: &KeyNote) -> String {
    let name = |word: &str| use_of_word(word).map_or_else(|| word.to_owned(), |use_| use_name(t, use_));
    let key = note.key.as_str();
    match &note.taken_from {
        _ if note.fixed => t.keys_fixed(key),
        Some(before) => t.keys_moved(key, name(before), name(&note.for_)),
        None => t.keys_kept(key, name(&note.for_)),
    }
}

fn use_name(t: &Texts, use_: KeyUse) -> String {
    match use_ {
        KeyUse::Main => t.key_use_main(),
        KeyUse::Next => t.key_use_next(),
        KeyUse::Back => t.key_use_back(),
        KeyUse::Stop => t.key_use_stop(),
        KeyUse::WhereAmI => t.where_am_i(),
        KeyUse::Black => t.key_use_black(),
        KeyUse::Slower => t.key_use_slower(),
        KeyUse::Faster => t.key_use_faster(),
        KeyUse::Onward => t.key_use_onward(),
    }
}

fn scanning(ui: &mut Ui, input: &InputSettings, scene: &Scene<'_>) {
    let t = scene.texts;
    card(ui, scene, &t.scan_title(), &t.scan_under(), |ui| {
        let choices = [
            (Scanning::Off, t.scan_off(), t.scan_off_under()),
            (Scanning::Automatic, t.scan_automatic(), t.scan_automatic_under()),
            (Scanning::TwoSwitches, t.scan_two(), t.scan_two_under()),
            (Scanning::Resting, t.scan_resting(), t.scan_resting_under()),
        ];
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(12.0);
            for (value, words, under) in &choices {
                let on = input.scanning == *value;
                let row = Button::row(words, on).under(under).width(ui.available_width());
                let row = if on { row.icon(icons::CHECK) } else { row };
                if row.show(ui).clicked() {
                    scene.act(Action::Set(Setting::Scanning(*value)));
                }
            }
        });
        let value = t.seconds_exact(format!("{:.2}", f32::from(input.scan_ms) / 1000.0));
        let words = StepperWords {
            value: &value,
            unit: &t.scan_pace(),
            less: &t.scan_quicker(),
            more: &t.scan_slower(),
        };
        if let Some(by) = widgets::stepper(ui, words) {
            let next =
                if by > 0 { input.scan_ms + PACE_STEP } else { input.scan_ms.saturating_sub(PACE_STEP) };
            scene.act(Action::Set(Setting::ScanPace(next)));
        }
    });
}

fn taps(ui: &mut Ui, input: &InputSettings, scene: &Scene<'_>) {
    let t = scene.texts;
    card(ui, scene, &t.tap_delay(), &t.tap_delay_under(), |ui| {
        let value = input.tap_delay_ms.to_string();
        let words = StepperWords {
            value: &value,
            unit: &t.unit_milliseconds(),
            less: &t.tap_delay_less(),
            more: &t.tap_delay_more(),
        };
        if let Some(by) = widgets::stepper(ui, words) {
            let now = input.tap_delay_ms;
            let next = if by > 0 { now + DELAY_STEP } else { now.saturating_sub(DELAY_STEP) };
            scene.act(Action::Set(Setting::TapDelay(next)));
        }
        widgets::text(ui, Type::Note, theme::palette(ui).text2, t.tap_delay_unknown());
    });
}
