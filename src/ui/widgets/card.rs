//! Grounds that text and controls lie on.

use egui::CornerRadius;
use egui::Frame;
use egui::InnerResponse;
use egui::Margin;
use egui::Sense;
use egui::Shadow;
use egui::Stroke;
use egui::Ui;
use egui::Vec2;

use crate::ui::theme;
use crate::ui::theme::Palette;

/// What a card is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// An ordinary card.
    Surface,
    /// A quiet field.
    Sunken,
    /// A caution or a stop rule.
    Stop,
    /// Something to do soon.
    Caution,
    /// Selected, or helpful.
    Soft,
    /// Behind a picture.
    Stage,
}

/// A rounded ground with `padding` points inside, as wide as the place allows.
pub fn card<R>(
    ui: &mut Ui,
    ground: Ground,
    padding: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    let frame = frame(ground, padding, &palette);
    let edges = frame.total_margin().sum().x;
    frame.show(ui, |ui| {
        ui.set_width((width - edges).max(0.0));
        add(ui)
    })
}

fn frame(ground: Ground, padding: f32, p: &Palette) -> Frame {
    let (fill, edge) = match ground {
        Ground::Surface => (p.surface, Some(p.line)),
        Ground::Sunken => (p.sunken, None),
        Ground::Stop => (p.stop_soft, p.line_drawn.then_some(p.stop)),
        Ground::Caution => (p.awakening_soft, p.line_drawn.then_some(p.awakening)),
        Ground::Soft => (p.accent_soft, p.line_drawn.then_some(p.accent)),
        Ground::Stage => (p.stage, None),
    };
    let edge = edge.or_else(|| p.line_drawn.then_some(p.line));
    let width = if p.line_drawn { 2.0 } else { 1.0 };
    let shadow = match (ground, p.shadow) {
        (Ground::Surface, Some(color)) => Shadow { offset: [0, 6], blur: 20, spread: 0, color },
        _ => Shadow::NONE,
    };
    Frame::new()
        .fill(fill)
        .stroke(edge.map_or(Stroke::NONE, |color| Stroke::new(width, color)))
        .corner_radius(CornerRadius::same(24))
        .inner_margin(Margin::same(padding.clamp(0.0, 120.0) as i8))
        .shadow(shadow)
}

/// A hairline between things that belong together.
pub fn divider(ui: &mut Ui) {
    let color = theme::palette(ui).line;
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 13.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, color));
}
