//! A picture of every screen in every theme, through the real drawing code.
//!
//! `cargo test --test screens -- --ignored gallery` writes them to `target/gallery/`.
//! `GESTE_GALLERY=today,player` limits it to screens whose names contain one of these.

use std::path::Path;

use egui::Vec2;
use egui_kittest::Harness;
use geste::app::Setting;
use geste::settings::Side;
use geste::settings::Theme;
use geste::ui;
use geste::ui::Shell;

use crate::staging;
use crate::staging::STAGES;
use crate::staging::Stage;

const THEMES: [(Theme, &str); 4] = [
    (Theme::Paper, "paper"),
    (Theme::Dark, "dark"),
    (Theme::LowGlare, "lowglare"),
    (Theme::Contrast, "contrast"),
];

#[test]
#[ignore = "writes pictures; see CONTRIBUTING.md"]
fn gallery() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    std::fs::create_dir_all(&folder).unwrap();
    let wanted = std::env::var("GESTE_GALLERY").unwrap_or_default();
    let wanted: Vec<&str> = wanted.split(',').filter(|w| !w.is_empty()).collect();
    for stage in STAGES {
        if !wanted.is_empty() && !wanted.iter().any(|w| stage.name.contains(w)) {
            continue;
        }
        for (theme, name) in THEMES {
            photograph(stage, theme, Side::Left, 1.0, &folder.join(format!("{}_{name}.png", stage.name)));
        }
        photograph(stage, Theme::Paper, Side::Right, 1.0, &folder.join(format!("{}_right.png", stage.name)));
        photograph(
            stage,
            Theme::Paper,
            Side::Middle,
            1.0,
            &folder.join(format!("{}_middle.png", stage.name)),
        );
        for (zoom, name) in [(2.0, "200"), (4.0, "400")] {
            photograph(
                stage,
                Theme::Paper,
                Side::Left,
                zoom,
                &folder.join(format!("{}_{name}.png", stage.name)),
            );
        }
    }
}

/// Draws one screen at 1280 × 800 pixels and writes it to `file`.
fn photograph(stage: &Stage, theme: Theme, side: Side, zoom: f32, file: &Path) {
    let clock = staging::clock();
    let mut app = (stage.set)(&clock);
    staging::set(&mut app, Setting::Theme(theme));
    staging::set(&mut app, Setting::Side(side));
    let mut harness = Harness::builder()
        .with_size(Vec2::new(1280.0, 800.0) / zoom)
        .with_pixels_per_point(zoom)
        .with_max_steps(12)
        .with_accessibility_check(false)
        .with_context_setup(ui::set_up)
        .wgpu()
        .build_ui_state(|ui, shell: &mut Shell| whole_window(ui, shell), staging::shell(app));
    harness.run_steps(4);
    let image = harness.render().unwrap();
    image.save(file).unwrap();
}

/// The harness gives a margin and a frame; the window gives neither.
pub fn whole_window(ui: &mut egui::Ui, shell: &mut Shell) {
    let whole = ui.ctx().content_rect();
    let mut window = ui.new_child(egui::UiBuilder::new().max_rect(whole));
    window.set_clip_rect(whole);
    shell.frame(&mut window);
}
