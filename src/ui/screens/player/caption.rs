//! What is said, as it is said, and what is wrong with sound: one line that stays until the next.
//!
//! Invariant: nothing here disappears by itself; where Geste does not speak there is no line.

use egui::Ui;

use crate::app::Notice;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::shell::notices;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::words;

/// The words being said, for those who read along.
pub fn words_said(scene: &Scene<'_>) -> Option<String> {
    scene.spoken.map(|line| words::spoken(scene.texts, line))
}

/// Shows the line, if there is one.
pub fn show(ui: &mut Ui, scene: &Scene<'_>) {
    if let Some(words) = words_said(scene) {
        line(ui, icons::SPEAKER_HIGH, &words);
    }
}

/// Shows what became of sound, in an exercise; pages say it with their other notices.
pub fn trouble(ui: &mut Ui, scene: &Scene<'_>) {
    let of_sound =
        |n: &&Notice| matches!(n, Notice::SoundSilent { .. } | Notice::SoundIsBack | Notice::VoiceSilent(_));
    for notice in scene.notices.iter().filter(of_sound) {
        line(ui, icons::INFO, &notices::words(scene.texts, notice));
    }
}

fn line(ui: &mut Ui, icon: &str, words: &str) {
    let palette = theme::palette(ui);
    ui.horizontal_top(|ui| {
        widgets::icon(ui, icon, 24.0, palette.accent);
        let width = ui.available_width();
        ui.vertical(|ui| {
            ui.set_max_width(width);
            widgets::text(ui, Type::Body, palette.text, words);
        });
    });
}
