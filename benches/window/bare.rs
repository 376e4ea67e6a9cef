//! The reference: as little as a window can be with the same library, renderer and size.

use std::sync::Arc;

/// A label in a window of `size`, until it is closed.
pub fn open(size: [f32; 2]) {
    let viewport = egui::ViewportBuilder::default().with_title("Bare").with_inner_size(size);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let make = |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        // Without any face egui does not start; the smallest one that Geste has is enough.
        let face = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
        let mut fonts = egui::FontDefinitions::empty();
        fonts.font_data.insert("one".to_owned(), Arc::new(egui::FontData::from_static(face)));
        for family in [egui::FontFamily::Proportional, egui::FontFamily::Monospace] {
            fonts.families.insert(family, vec!["one".to_owned()]);
        }
        cc.egui_ctx.set_fonts(fonts);
        Ok(Box::new(Bare) as Box<dyn eframe::App>)
    };
    eframe::run_native("Bare", options, Box::new(make)).expect("the display was there a moment ago");
}

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        egui::CentralPanel::default().show(ui, |ui| ui.label("A bare window"));
    }
}
