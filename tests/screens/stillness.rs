//! Nothing is drawn while nothing changes; a timer is drawn four times a second at most.

use std::time::Duration;

use egui::Vec2;
use egui::ViewportId;
use egui_kittest::Harness;
use geste::app::App;
use geste::app::Route;
use geste::app::Setting;
use geste::settings::Scanning;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;

/// How long the screen may rest after it has settled.
fn rest(stage: &Stage, zoom: f32) -> Duration {
    let clock = staging::clock();
    rest_of((stage.set)(&clock), zoom)
}

fn rest_of(app: App, zoom: f32) -> Duration {
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0) / zoom)
        .with_pixels_per_point(zoom)
        .with_step_dt(1.0)
        .with_context_setup(ui::set_up)
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell(app));
    harness.run_steps(10);
    harness.output().viewport_output.get(&ViewportId::ROOT).map_or(Duration::ZERO, |v| v.repaint_delay)
}

/// Something the person started a moment ago goes on: an exercise, a counted rest, a movement being shown.
/// A picture to judge has no clock.
pub fn runs(stage: &Stage) -> bool {
    let app = (stage.set)(&staging::clock());
    let exercise = app.run().is_some_and(|run| run.session.is_moving() && run.picture().is_none());
    let rest = *app.route() == Route::Between && app.rest_left().is_some_and(|left| !left.is_zero());
    // Where a switch user lets the frame step by itself, that is what was asked for.
    let scans = app.settings().input.scanning == Scanning::Automatic;
    exercise || rest || scans || app.shown_for().is_some()
}

#[test]
fn no_screen_is_drawn_again_while_nothing_changes() {
    for stage in STAGES.iter().filter(|s| !runs(s)) {
        for zoom in [1.0, 4.0] {
            assert_eq!(rest(stage, zoom), Duration::MAX, "{} at {zoom}", stage.name);
        }
    }
}

#[test]
fn at_ones_own_pace_nothing_is_drawn_again_when_pictures_do_not_move() {
    let stage = STAGES.iter().find(|s| s.name == "player_my_pace").unwrap();
    let clock = staging::clock();
    let mut app = (stage.set)(&clock);
    staging::set(&mut app, Setting::MyPace(true));
    staging::set(&mut app, Setting::MovingPictures(false));
    assert_eq!(rest_of(app, 1.0), Duration::MAX);
}

#[test]
fn a_hold_is_drawn_four_times_a_second_at_most() {
    for name in ["player_step", "player_question", "player_count_in"] {
        let stage = STAGES.iter().find(|s| s.name == name).unwrap();
        let rest = rest(stage, 1.0);
        assert!(rest >= Duration::from_millis(249), "{name} rests only {rest:?}");
    }
}
