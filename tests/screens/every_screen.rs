//! `every_screen_can_be_drawn`: all screens × themes × 100, 200 and 400 % at 1280 × 800 pixels.
//!
//! Nothing panics, nothing is cut off sideways, everything that can be pressed has a name and at
//! least 48 × 48 points, there is one main heading and one main landmark, and the focus is on a
//! control that is in view.

use egui::Rect;
use egui::Vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::AccessKitNode;
use egui_kittest::kittest::NodeT as _;
use geste::app::Setting;
use geste::settings::Side;
use geste::settings::Theme;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;

const THEMES: [Theme; 4] = [Theme::Paper, Theme::Dark, Theme::LowGlare, Theme::Contrast];

#[test]
fn every_screen_can_be_drawn() {
    let mut problems = Vec::new();
    for stage in STAGES {
        for zoom in [1.0, 2.0, 4.0] {
            for theme in THEMES {
                look_at(stage, theme, Side::Left, zoom, &mut problems);
            }
            for side in [Side::Middle, Side::Right] {
                look_at(stage, Theme::Dark, side, zoom, &mut problems);
            }
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

fn look_at(stage: &Stage, theme: Theme, side: Side, zoom: f32, problems: &mut Vec<String>) {
    let window = Vec2::new(1280.0, 800.0) / zoom;
    let harness = draw(stage, theme, side, zoom);
    let place = format!("{} {theme:?} {side:?} {}%", stage.name, zoom * 100.0);
    let mut say = |what: String| problems.push(format!("{place}: {what}"));
    for unnamed in harness.unnamed_widgets() {
        say(format!("no name: {unnamed}"));
    }
    let nodes: Vec<_> = harness.root().children_recursive().collect();
    let (mut headings, mut mains) = (0, 0);
    for node in &nodes {
        let kit = node.accesskit_node();
        let role = kit.role();
        headings += usize::from(role == egui::Role::Heading && kit.data().level() == Some(0));
        mains += usize::from(role == egui::Role::Main);
        if kit.is_hidden() {
            continue;
        }
        let Some(rect) = bounds(&kit) else { continue };
        let name = kit.label().or_else(|| kit.value()).unwrap_or_default();
        let drawn =
            egui::accessibility::is_input(role) || matches!(role, egui::Role::Label | egui::Role::Heading);
        if drawn && !name.is_empty() && (rect.left() < -1.0 || rect.right() > window.x + 1.0) {
            say(format!("cut off sideways: {role:?} {name:?} at {rect:?}"));
        }
        if is_target(role) && (rect.width() < 47.5 || rect.height() < 47.5) {
            say(format!("too small: {role:?} {name:?} is {:?}", rect.size()));
        }
    }
    if headings != 1 {
        say(format!("{headings} main headings"));
    }
    if mains != 1 {
        say(format!("{mains} main landmarks"));
    }
    match nodes.iter().map(|n| n.accesskit_node()).find(|n| n.is_focused()) {
        None => say("nothing has the focus".to_owned()),
        Some(focused) => {
            let middle = bounds(&focused).map(|r| r.center());
            // A text that was scrolled to its place has the focus as a whole.
            let whole_text = focused.role() == egui::Role::Document;
            if !whole_text
                && !middle.is_some_and(|m| Rect::from_min_size(egui::Pos2::ZERO, window).contains(m))
            {
                say(format!("the focus is out of view: {:?} at {middle:?}", focused.label()));
            }
        }
    }
    let stop =
        nodes.iter().map(|n| n.accesskit_node()).find(|n| n.label().as_deref() == Some("Stop: symptom"));
    let in_view = stop.and_then(|n| bounds(&n)).is_some_and(|r| r.bottom() <= window.y + 1.0);
    if stage.name.starts_with("player") && !in_view {
        say("Stop: symptom is not in view".to_owned());
    }
}

fn draw(stage: &Stage, theme: Theme, side: Side, zoom: f32) -> Harness<'static, Shell> {
    let clock = staging::clock();
    let mut app = (stage.set)(&clock);
    staging::set(&mut app, Setting::Theme(theme));
    staging::set(&mut app, Setting::Side(side));
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0) / zoom)
        .with_pixels_per_point(zoom)
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell(app));
    harness.run_steps(3);
    harness
}

/// What a person can press.
fn is_target(role: egui::Role) -> bool {
    use egui::Role;
    matches!(role, Role::Button | Role::Link | Role::CheckBox | Role::RadioButton | Role::TextInput)
}

/// A node's place in points.
fn bounds(node: &AccessKitNode<'_>) -> Option<Rect> {
    let b = node.raw_bounds()?;
    Some(Rect::from_min_max(egui::pos2(b.x0 as f32, b.y0 as f32), egui::pos2(b.x1 as f32, b.y1 as f32)))
}
