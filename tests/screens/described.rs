//! What is only painted is also told: pacers, figures and charts, with the same facts (R58).
//!
//! Invariant: every screen of an exercise and every chart is looked through; a picture without words is a failure.

use egui::Role;
use egui::Vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;

/// One painted thing: its role, name, description, and number.
struct Painted {
    role: Role,
    name: String,
    told: String,
    number: Option<f64>,
}

fn painted(stage: &Stage) -> Vec<Painted> {
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0))
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .build_ui_state(
            |ui, shell: &mut Shell| whole_window(ui, shell),
            staging::shell((stage.set)(&staging::clock())),
        );
    harness.run_steps(3);
    let of = |node: egui_kittest::Node<'_>| {
        let kit = node.accesskit_node();
        let told = kit.description().unwrap_or_default();
        Painted {
            role: kit.role(),
            name: kit.label().unwrap_or_default(),
            told,
            number: kit.data().numeric_value(),
        }
    };
    let wanted = |p: &Painted| matches!(p.role, Role::Image | Role::Meter | Role::ProgressIndicator);
    harness.root().children_recursive().map(of).filter(wanted).collect()
}

fn stage(name: &str) -> &'static Stage {
    STAGES.iter().find(|stage| stage.name == name).unwrap()
}

#[test]
fn every_picture_on_every_screen_has_a_name_and_words() {
    let mut problems = Vec::new();
    for stage in STAGES {
        for p in painted(stage) {
            let told = match p.role {
                Role::Image => !p.told.is_empty(),
                // A rating that was not given has no number, and its name says so.
                _ => p.number.is_some() || p.name.ends_with("not answered"),
            };
            if p.name.is_empty() || !told {
                problems
                    .push(format!("{}: {:?} {:?} {:?} {:?}", stage.name, p.role, p.name, p.told, p.number));
            }
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_pacer_tells_in_words_what_it_paints() {
    for (name, words) in [
        ("player_count_in", "2"),
        ("player_breath_in", "In 3"),
        ("player_breath_out", "Out 3"),
        ("player_step", "3 seconds"),
        ("player_metronome", "60 beats a minute"),
        ("player_tapping", "60 beats a minute"),
    ] {
        let found = painted(stage(name));
        let told: Vec<&str> = found.iter().map(|p| p.told.as_str()).collect();
        assert!(told.contains(&words), "{name} does not tell {words:?} but {told:?}");
    }
}

#[test]
fn the_figure_is_told_in_every_player_and_charts_say_their_numbers() {
    for name in ["player_move", "player_hand", "player_step", "player_picture", "player_metronome"] {
        let figure =
            painted(stage(name)).into_iter().filter(|p| p.role == Role::Image).map(|p| p.told.len()).max();
        assert!(figure.is_some_and(|letters| letters > 20), "{name}: {figure:?}");
    }
    for name in ["progress", "staircase", "ring", "ring_state_two"] {
        let chart = painted(stage(name)).into_iter().find(|p| p.role == Role::Image);
        assert!(chart.is_some_and(|p| p.told.chars().any(|c| c.is_ascii_digit())), "{name} has no numbers");
    }
}
