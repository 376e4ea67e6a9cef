//! How each kind of button looks: colours, edge, corner, room inside.

use egui::Color32;
use egui::CornerRadius;
use egui::Rect;
use egui::Response;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;

use super::Kind;
use crate::ui::accessibility;
use crate::ui::theme::Palette;

/// Colours and shape of one kind.
pub(super) struct Look {
    fill: Color32,
    stroke: Stroke,
    pub(super) ink: Color32,
    radius: u8,
    pub(super) padding: f32,
    pub(super) centred: bool,
}

impl Look {
    pub(super) fn of(kind: Kind, p: &Palette) -> Self {
        let thin = if p.line_drawn { 2.0 } else { 1.5 };
        let plain = |fill, ink, radius, padding| Self {
            fill,
            stroke: Stroke::NONE,
            ink,
            radius,
            padding,
            centred: true,
        };
        match kind {
            Kind::Primary => plain(p.accent, p.on_accent, 22, 30.0),
            Kind::Outlined => {
                Self { stroke: Stroke::new(2.0, p.control), ..plain(p.surface, p.text, 16, 22.0) }
            }
            Kind::Soft => {
                let stroke = if p.line_drawn { Stroke::new(2.0, p.accent) } else { Stroke::NONE };
                Self { stroke, ..plain(p.accent_soft, p.accent_ink, 16, 24.0) }
            }
            Kind::Quiet => plain(Color32::TRANSPARENT, p.accent, 16, 12.0),
            Kind::Stop => Self { stroke: Stroke::new(2.0, p.stop), ..plain(p.stop_soft, p.stop, 20, 22.0) },
            Kind::Choice { selected: true } => {
                Self { stroke: Stroke::new(3.0, p.accent), ..plain(p.accent_soft, p.accent_ink, 16, 18.0) }
            }
            Kind::Choice { selected: false } => {
                Self { stroke: Stroke::new(thin, p.control), ..plain(p.surface, p.text, 16, 18.0) }
            }
            Kind::Row { selected } => {
                let (fill, ink) = if selected { (p.accent_soft, p.accent_ink) } else { (p.surface, p.text) };
                let stroke = if selected { Stroke::new(3.0, p.accent) } else { Stroke::new(thin, p.line) };
                Self { stroke, centred: false, ..plain(fill, ink, 16, 18.0) }
            }
        }
    }

    pub(super) fn paint(&self, ui: &Ui, rect: Rect, response: &Response, palette: &Palette) {
        let pressed = response.is_pointer_button_down_on();
        let fill = if pressed { self.fill.lerp_to_gamma(palette.text, 0.06) } else { self.fill };
        let mut stroke = self.stroke;
        if response.hovered() && stroke != Stroke::NONE {
            stroke.color = stroke.color.lerp_to_gamma(palette.text, 0.5);
        }
        let radius = CornerRadius::same(self.radius);
        ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
        if response.has_focus() {
            let colours = accessibility::RingColours { ring: palette.focus, gap: palette.bg };
            accessibility::focus_ring(ui, rect, f32::from(self.radius), colours);
        }
    }
}
