//! Nothing disappears or acts because time passes: every screen, some hours and a day later (R21).
//!
//! Invariant: an exercise or a movement that the person started goes on, and is left out; everything else waits for
//! ever. A new day may propose something else, so on the next day the words may be new; what was asked and said
//! is still there, nothing was kept, and nothing sounds.

use std::time::Duration;

use egui::Vec2;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use geste::app::Effect;
use geste::clock::FakeClock;
use geste::ui;
use geste::ui::Shell;

use crate::gallery::whole_window;
use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;
use crate::stillness::runs;

const HOUR: Duration = Duration::from_secs(3600);

fn shown(stage: &Stage, clock: &FakeClock) -> Harness<'static, Shell> {
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0))
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell((stage.set)(clock)));
    harness.run_steps(4);
    harness.state_mut().app.take_effects();
    harness
}

/// Everything that assistive technology finds, in order.
fn told(harness: &Harness<'_, Shell>) -> Vec<String> {
    let nodes = harness.root().children_recursive().map(|node| {
        let kit = node.accesskit_node();
        format!("{:?} {:?} {:?} {:?}", kit.role(), kit.label(), kit.value(), kit.description())
    });
    nodes.collect()
}

/// Where the person is, what was said until it is dismissed, and what was kept.
fn standing(harness: &Harness<'_, Shell>) -> String {
    let app = &harness.state().app;
    let facts = app.store().facts().map_or(0, |facts| facts.len());
    let run =
        app.run().map(|run| (run.session.phase(), run.session.index(), run.session.practised(), run.panel));
    let claim = (app.reading().at, &app.reading().claim, &app.lookup().word);
    let ratings = (&app.drafts().after, &app.drafts().before, &app.drafts().notes);
    format!(
        "{:?} {:?} {facts} facts {run:?} {claim:?} {ratings:?} {:?}",
        app.route(),
        app.notices(),
        app.settings()
    )
}

#[test]
fn nothing_disappears_or_acts_because_time_passed() {
    let mut problems = Vec::new();
    for stage in STAGES.iter().filter(|stage| !runs(stage)) {
        let clock = staging::clock();
        let mut harness = shown(stage, &clock);
        if harness.state().app.run().is_some_and(|run| run.session.is_moving()) {
            continue; // a picture to judge waits; the time it took is the answer's own
        }
        let (words, stands) = (told(&harness), standing(&harness));
        for (hours, same_day) in [(6, true), (24, false)] {
            clock.advance(HOUR * hours);
            harness.run_steps(4);
            if same_day && told(&harness) != words {
                let now = told(&harness);
                let changed = words.iter().zip(&now).find(|(was, is)| was != is);
                problems.push(format!("{}: words change within a day: {changed:?}", stage.name));
            }
            if standing(&harness) != stands {
                let now = standing(&harness);
                problems.push(format!("{} after {hours} hours:\n  {stands}\n  {now}", stage.name));
            }
            let effects = harness.state_mut().app.take_effects();
            if effects.iter().any(|e| !matches!(e, Effect::Levels(_))) {
                problems.push(format!("{} after {hours} hours: {effects:?}", stage.name));
            }
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn what_runs_and_is_left_out_is_only_what_the_person_started() {
    let left_out = STAGES.iter().filter(|stage| runs(stage)).map(|stage| stage.name);
    for name in left_out {
        let started = ["player", "exercise_movement", "today_scanning", "closing"];
        assert!(started.iter().any(|start| name.starts_with(start)), "{name} moves by itself");
    }
}
