//! A line of an article holds 60 to 66 characters, at every letter size.

use std::cell::Cell;

use egui::text::LayoutJob;
use egui_kittest::Harness;
use geste::content::Block;
use geste::content::Sentence;
use geste::ui;
use geste::ui::theme;

use crate::staging;

#[test]
fn a_line_of_an_article_holds_sixty_to_sixty_six_characters() {
    for size in [16.0, 20.0, 28.0, 48.0] {
        let median = Cell::new(0);
        let mut harness = Harness::builder()
            .with_size(egui::Vec2::new(4000.0, 800.0))
            .with_context_setup(ui::set_up)
            .build_ui(|ui| median.set(median_line(ui, size)));
        harness.run_steps(1);
        drop(harness);
        let median = median.get();
        assert!((60..=66).contains(&median), "{median} characters at size {size}");
    }
}

/// The median number of characters on full lines of the longest article's paragraphs.
fn median_line(ui: &egui::Ui, size: f32) -> usize {
    let width = ui::measure(ui, size);
    let library = staging::library();
    let mut lines: Vec<usize> = Vec::new();
    for block in library.articles.iter().flat_map(|a| &a.body.blocks) {
        let Block::Paragraph { text } = block else { continue };
        let words = text.iter().map(Sentence::plain).collect::<Vec<_>>().join(" ");
        let format = theme::reading_format(size, 1.5, false, false, egui::Color32::PLACEHOLDER);
        let mut job = LayoutJob::single_section(words, format);
        job.wrap.max_width = width;
        let galley = ui.painter().layout_job(job);
        let full = galley.rows.len().saturating_sub(1);
        lines.extend(galley.rows.iter().take(full).map(|row| row.row.glyphs.len()));
    }
    lines.sort_unstable();
    lines.get(lines.len() / 2).copied().unwrap_or(0)
}
