//! Whatever is pressed by keyboard, on whatever screen: the focus is somewhere afterwards, and in view (R63).
//!
//! Invariant: nothing but keys is used, so a button that takes another name or place by being pressed is found here.
//! `cargo test --test screens -- --ignored pressed` tries every button of every screen, and takes some minutes;
//! without it a button of each screen is tried that changes what the screen shows.

use egui::Key;
use egui::Vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;

fn shown(stage: &Stage) -> Harness<'static, Shell> {
    let clock = staging::clock();
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0))
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell((stage.set)(&clock)));
    harness.run_steps(3);
    harness
}

/// The names of everything that can be pressed on the page, in order.
fn buttons(harness: &Harness<'_, Shell>) -> Vec<String> {
    let pressed = |node: &egui_kittest::Node<'_>| {
        let kit = node.accesskit_node();
        (kit.role() == egui::Role::Button && !kit.is_disabled() && !kit.is_hidden())
            .then(|| kit.label().unwrap_or_default())
    };
    harness.root().children_recursive().filter_map(|node| pressed(&node)).collect()
}

/// Presses the button at a place among all buttons; says what was lost by it.
fn lost_by(stage: &Stage, place: usize) -> Option<String> {
    let mut harness = shown(stage);
    let node = harness
        .root()
        .children_recursive()
        .filter(|node| {
            let kit = node.accesskit_node();
            kit.role() == egui::Role::Button && !kit.is_disabled() && !kit.is_hidden()
        })
        .nth(place)?;
    let name = node.accesskit_node().label().unwrap_or_default();
    node.focus();
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(4);
    let kept = harness.root().children_recursive().any(|node| node.accesskit_node().is_focused());
    (!kept).then(|| format!("{}: after {name:?} nothing has the focus", stage.name))
}

#[test]
fn the_focus_is_never_lost_by_choosing_another_shelf_tab_or_group() {
    let mut lost = Vec::new();
    for (name, words) in [
        ("practise", "Ready sessions"),
        ("practise", "Paths"),
        ("settings_comfort", "Sound and voice"),
        ("pose_editor", "Face"),
        ("pose_list", "By exercise"),
    ] {
        let stage = STAGES.iter().find(|stage| stage.name == name).unwrap();
        let all = buttons(&shown(stage));
        let place = all.iter().position(|label| label == words);
        let place = place.unwrap_or_else(|| panic!("{name} has no {words:?}: {all:?}"));
        lost.extend(lost_by(stage, place));
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
#[ignore = "takes some minutes; see the head of this file"]
fn the_focus_is_never_lost_by_anything_pressed() {
    let mut lost = Vec::new();
    for stage in STAGES {
        for place in 0..buttons(&shown(stage)).len() {
            lost.extend(lost_by(stage, place));
        }
    }
    assert!(lost.is_empty(), "{} times:\n{}", lost.len(), lost.join("\n"));
}
