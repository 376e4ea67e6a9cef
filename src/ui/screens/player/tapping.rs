//! Tapping on the beat: the beats, a place to tap, and how near the taps came, told kindly.
//!
//! Invariant: Space taps and never pauses here, every other key pauses; the numbers are told without a grade,
//! with the delay that nobody knows. Counted in `crate::session::rhythm`.

use egui::Ui;

use super::Model;
use super::metronome;
use super::stage::with_stage;
use super::step;
use crate::app::Action;
use crate::session::BeatRole;
use crate::session::Tap;
use crate::session::TapTiming;
use crate::strings::Texts;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;

/// Within this many milliseconds of the beat on average, taps are "with the beat": less than people notice
/// and less than keyboards add.
const WITH_THE_BEAT: f32 = 10.0;

/// Draws the tapping pacer.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    with_stage(ui, model, scene, |ui| {
        if let Some(round) = model.round(t) {
            widgets::text(ui, Type::Next, palette.text2, round);
        }
        let silent = model.beat().is_some_and(|beat| beat.role == BeatRole::Silent);
        let words = if silent { t.tapping_keep_going() } else { model.cue() };
        widgets::title(ui, 2, Type::Huge(step::phase_size(ui).min(56.0)), &words);
        metronome::beat_row(ui, model, scene);
        widgets::text(ui, Type::Strong, palette.text, t.tapping_taps(taps(model)));
        if !scene.layout.is_low() {
            widgets::text(ui, Type::Body, palette.text, t.tapping_how());
        }
        metronome::tempo_controls(ui, model, scene);
        let left = model.place.seconds_left();
        let clock = format!("{}:{:02}", left / 60, left % 60);
        widgets::text(ui, Type::Body, palette.text, t.player_left_in_step(clock));
        step::next(ui, model, scene);
    });
}

fn taps(model: &Model<'_>) -> u32 {
    u32::try_from(model.run.own.taps.len()).unwrap_or(u32::MAX)
}

/// The button that taps. A press counts when it begins; keys and assistive technology count as they come.
pub fn button(ui: &mut Ui, height: f32, key: Option<&str>, scene: &Scene<'_>) {
    let words = scene.texts.tapping_tap();
    let mut tap = Button::primary(&words).icon(icons::HAND_TAP).height(height).id(widgets::main_id());
    if let Some(key) = key {
        tap = tap.key(key);
    }
    let pressed = tap.show(ui);
    if struck(ui, &pressed) {
        scene.act(Action::Tap);
    }
}

/// Whether a press on this began in this frame, or it was pressed by key.
pub fn struck(ui: &Ui, response: &egui::Response) -> bool {
    let (began, ended) = ui.input(|i| (i.pointer.primary_pressed(), i.pointer.primary_released()));
    (began && response.contains_pointer()) || (response.clicked() && !ended)
}

/// The taps so far in two or three sentences: with the beat and alone, early or late, and how far apart.
pub fn told(t: &Texts, taps: &[Tap]) -> Vec<String> {
    let of =
        |silent: bool| TapTiming::of(taps.iter().filter(|tap| tap.silent == silent).map(|tap| tap.off_ms));
    timings(t, [of(false), of(true)])
}

/// The same of what was kept: with the beat, and alone.
pub fn timings(t: &Texts, [heard, silent]: [Option<TapTiming>; 2]) -> Vec<String> {
    let heard = heard.map(|timing| {
        t.tapping_heard(place(t, timing.mean_ms), whole(timing.spread_ms), whole(timing.taps as f32))
    });
    let silent = silent.map(|timing| {
        t.tapping_silent(place(t, timing.mean_ms), whole(timing.spread_ms), whole(timing.taps as f32))
    });
    heard.into_iter().chain(silent).collect()
}

fn place(t: &Texts, mean_ms: f32) -> String {
    if mean_ms.abs() < WITH_THE_BEAT {
        t.tapping_with()
    } else if mean_ms < 0.0 {
        t.tapping_early(whole(-mean_ms))
    } else {
        t.tapping_late(whole(mean_ms))
    }
}

fn whole(value: f32) -> u32 {
    value.round().max(0.0) as u32
}
