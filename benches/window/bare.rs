//! The reference: as little as a window can be with the same library, renderer and size.

use std::sync::Arc;
use std::time::Duration;

/// How often Geste draws a picture that moves.
const MOVING: Duration = Duration::from_millis(33);

/// The disc of a breath in a window of 1280 × 800 points, at its widest and its smallest.
const DISC: [f32; 2] = [115.0, 225.0];

/// A label in a window of `size`, until it is closed; when it `moves`, also a disc that grows and shrinks, drawn
/// as often and as large as a breath.
pub fn open(size: [f32; 2], moves: bool) {
    let viewport = egui::ViewportBuilder::default().with_title("Bare").with_inner_size(size);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let make = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        // Without any face egui does not start; the smallest one that Geste has is enough.
        let face = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        let mut fonts = egui::FontDefinitions::empty();
        fonts.font_data.insert("one".to_owned(), Arc::new(egui::FontData::from_static(face)));
        for family in [egui::FontFamily::Proportional, egui::FontFamily::Monospace] {
            fonts.families.insert(family, vec!["one".to_owned()]);
        }
        cc.egui_ctx.set_fonts(fonts);
        Ok(Box::new(Bare { moves }) as Box<dyn eframe::App>)
    };
    eframe::run_native("Bare", options, Box::new(make)).expect("the display was there a moment ago");
}

struct Bare {
    moves: bool,
}

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| {
            ui.label("A bare window");
            if self.moves {
                let share = ui.input(|i| (i.time / 10.0).fract()) as f32;
                let radius = egui::lerp(DISC[0]..=DISC[1], (share * 2.0 - 1.0).abs());
                ui.painter().circle_filled(ui.max_rect().center(), radius, egui::Color32::DARK_GREEN);
                ui.ctx().request_repaint_after(MOVING);
            }
        });
    }
}
