//! Stop is always there, at the same place and under the same key, and leads to calm in one press (R73).
//!
//! Invariant: tried on every screen there is, so that a new one is tried as soon as it has a stage.

use egui::Key;
use egui::Rect;
use egui::Vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use geste::app::Effect;
use geste::app::Route;
use geste::app::Setting;
use geste::settings::Side;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;

/// What the corner is called, on every screen of an exercise.
const STOP: &str = "Stop: symptom";

fn shown(stage: &Stage, side: Side, zoom: f32) -> Harness<'static, Shell> {
    let clock = staging::clock();
    let mut app = (stage.set)(&clock);
    staging::set(&mut app, Setting::Side(side));
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0) / zoom)
        .with_pixels_per_point(zoom)
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell(app));
    harness.run_steps(3);
    harness.state_mut().app.take_effects();
    harness
}

/// Screens of an exercise that was begun and not ended.
fn exercising() -> impl Iterator<Item = &'static Stage> {
    STAGES.iter().filter(|stage| stage.name.starts_with("player"))
}

fn stop_of(harness: &Harness<'_, Shell>) -> Option<Rect> {
    harness.query_by_label(STOP).map(|node| node.rect())
}

/// The least that is Stop on every screen, in points each way: room for a thumb that knows the place.
const ROOM: f32 = 36.0;

#[test]
fn stop_is_at_one_place_on_every_screen_of_an_exercise() {
    let mut problems = Vec::new();
    let views = [Side::Left, Side::Middle, Side::Right].map(|side| (side, 1.0));
    for (side, zoom) in views.into_iter().chain([(Side::Left, 2.0), (Side::Right, 2.0), (Side::Left, 4.0)]) {
        let mut shared: Option<Rect> = None;
        let mut places = String::new();
        for stage in exercising() {
            let Some(place) = stop_of(&shown(stage, side, zoom)) else {
                problems.push(format!("{} has no Stop at {side:?} {zoom}", stage.name));
                continue;
            };
            places.push_str(&format!("\n  {} {place:?}", stage.name));
            shared = Some(shared.map_or(place, |shared| shared.intersect(place)));
        }
        let shared = shared.unwrap();
        if shared.width() < ROOM || shared.height() < ROOM {
            problems.push(format!("{side:?} {zoom}: only {:?} is shared by{places}", shared.size()));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn one_press_on_stop_leads_to_the_calm_page_and_silence_from_anywhere_in_an_exercise() {
    for stage in exercising() {
        let mut harness = shown(stage, Side::Left, 1.0);
        harness.get_by_label(STOP).click_accesskit();
        harness.run_steps(3);
        assert_eq!(*harness.state().app.route(), Route::SymptomStop, "{}", stage.name);
        let app = &mut harness.state_mut().app;
        let sounds = |e: &Effect| matches!(e, Effect::Play(_) | Effect::Silence);
        let last = app.take_effects().into_iter().rfind(sounds);
        assert!(matches!(last, None | Some(Effect::Silence)), "{}: {last:?}", stage.name);
        assert!(!app.run().is_some_and(|run| run.session.is_moving()), "{}", stage.name);
    }
}

#[test]
fn escape_leads_to_a_screen_that_stands_still_from_everywhere() {
    let mut problems = Vec::new();
    for stage in STAGES {
        let mut harness = shown(stage, Side::Left, 1.0);
        harness.key_press(Key::Escape);
        harness.run_steps(3);
        let app = &harness.state().app;
        let rests = *app.route() == Route::Between && app.rest_left().is_some_and(|left| !left.is_zero());
        let runs = app.run().is_some_and(|run| run.session.is_moving());
        if runs || rests || app.shown_for().is_some() {
            problems.push(format!("{}: something goes on at {:?}", stage.name, app.route()));
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
