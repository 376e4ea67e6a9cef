//! By ear nothing lights up: from the press of Start to the end of an exercise the window stays dark (R27, R43).
//!
//! Invariant: measured on the pixels of the real drawing code, in every theme, the light one included.

use egui::Vec2;
use egui_kittest::Harness;
use geste::app::Action;
use geste::app::App;
use geste::app::Setting;
use geste::clock::FakeClock;
use geste::session::Event;
use geste::session::PauseReason;
use geste::settings::Theme;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;

const THEMES: [Theme; 4] = [Theme::Paper, Theme::Dark, Theme::LowGlare, Theme::Contrast];

/// The mean light of all pixels, from 0 (black) to 1: relative luminance as in WCAG 2.2.
fn light(app: App) -> f64 {
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0))
        .with_pixels_per_point(0.5)
        .with_max_steps(12)
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .wgpu()
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell(app));
    harness.run_steps(3);
    let image = harness.render().unwrap();
    let linear = |v: u8| {
        let v = f64::from(v) / 255.0;
        if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    };
    let of = |p: &[u8]| 0.2126 * linear(p[0]) + 0.7152 * linear(p[1]) + 0.0722 * linear(p[2]);
    let pixels = image.as_raw().chunks(4);
    let count = pixels.len() as f64;
    pixels.map(of).sum::<f64>() / count
}

/// An exercise by ear, at a moment of its life.
fn moment(clock: &FakeClock, theme: Theme, exercise: &str, seconds: f64, then: &[Event]) -> App {
    let mut app = staging::app(clock);
    staging::set(&mut app, Setting::ByEar(true));
    staging::set(&mut app, Setting::Theme(theme));
    app.rehearse(exercise, "default");
    clock.advance(std::time::Duration::from_secs_f64(seconds));
    app.tick();
    for event in then {
        app.apply(Action::Session(*event));
    }
    app
}

#[test]
fn by_ear_the_window_is_dark_from_start_to_end() {
    let pause = Event::Pause(PauseReason::Asked);
    let moments: [(&str, &str, f64, &[Event]); 7] = [
        ("count-in", "six-breaths", 1.0, &[]),
        ("breath", "six-breaths", 36.0, &[]),
        ("beat", "slow-down-tempo", 20.0, &[]),
        ("own pace", "turn-away", 5.0, &[Event::MyPace(true)]),
        ("pause", "six-breaths", 36.0, &[pause]),
        ("end", "six-breaths", 36.0, &[Event::Stop]),
        ("symptom", "six-breaths", 36.0, &[Event::StopForSymptom]),
    ];
    for theme in THEMES {
        for (name, exercise, seconds, then) in moments {
            let seen = light(moment(&staging::clock(), theme, exercise, seconds, then));
            let black = matches!(name, "count-in" | "breath" | "beat" | "own pace");
            let most = if black { 0.01 } else { 0.1 };
            assert!(seen < most, "{theme:?}, {name}: {seen:.3}");
        }
    }
}

#[test]
fn a_lit_screen_would_be_seen() {
    let mut app = staging::app(&staging::clock());
    staging::set(&mut app, Setting::Theme(Theme::Paper));
    assert!(light(app) > 0.5);
}
