//! How to read the marks: every grade with what it means.

use egui::Ui;

use crate::content::Grade;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// A card with all grades.
pub fn card(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        widgets::title(ui, 2, Type::H3, &t.marks_title());
        for (_, grade) in Grade::ALL {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                widgets::grade_tag(ui, *grade, &words::grade_tag(t, *grade));
                widgets::text(ui, Type::Note, palette.text2, words::grade_means(t, *grade));
            });
        }
    });
}
