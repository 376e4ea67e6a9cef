//! The words, icons and key cap of a button: laid out in the width there is, then painted.

use std::sync::Arc;

use egui::Align2;
use egui::CornerRadius;
use egui::FontId;
use egui::Galley;
use egui::Pos2;
use egui::Rect;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;
use egui::text::LayoutJob;

use super::Button;
use super::TARGET;
use super::look::Look;
use crate::ui::theme;
use crate::ui::theme::Type;

const GAP: f32 = 12.0;

/// The words and icons of one button, laid out.
pub(super) struct Parts {
    icon: Option<Arc<Galley>>,
    text: Arc<Galley>,
    under: Option<Arc<Galley>>,
    key: Option<Arc<Galley>>,
    padding: f32,
}

impl Parts {
    pub(super) fn lay_out(ui: &Ui, button: &Button<'_>, look: &Look) -> Self {
        let painter = ui.painter();
        let (cap, face) = match button.type_ {
            Type::Primary => (30.0, Type::Primary),
            other => (26.0, other),
        };
        let icon = button.icon.map(|(icon, filled)| {
            let family = if filled { theme::ICON_FILL_FAMILY } else { theme::ICON_FAMILY };
            painter.layout_no_wrap(icon.to_owned(), FontId::new(cap, theme::family(family)), look.ink)
        });
        let free = ui.available_width().max(TARGET);
        let most = button.width.map_or(free, |w| w.clamp(TARGET, free.max(TARGET)));
        let key = button
            .key
            .as_deref()
            .filter(|_| most > 420.0)
            .map(|key| painter.layout_no_wrap(key.to_owned(), Type::Label.font(), look.ink));
        let taken = look.padding.mul_add(2.0, icon.as_ref().map_or(0.0, |g| g.size().x + GAP))
            + key.as_ref().map_or(0.0, |g| g.size().x + 2.0 * GAP + 12.0);
        let wrap = |text: &str, type_: Type| {
            let mut job = LayoutJob::single_section(text.to_owned(), type_.format(look.ink));
            job.wrap.max_width = (most - taken).max(24.0);
            painter.layout_job(job)
        };
        let text = wrap(&button.text, face);
        let under = button.under.as_deref().map(|under| wrap(under, Type::Note));
        Self { icon, text, under, key, padding: look.padding }
    }

    fn content(&self) -> Vec2 {
        let words = self.words();
        let beside = |g: &Option<Arc<Galley>>, extra: f32| g.as_ref().map_or(0.0, |g| g.size().x + extra);
        let gap = if words.x > 0.0 { GAP } else { 0.0 };
        Vec2::new(words.x + beside(&self.icon, gap) + beside(&self.key, 2.0 * GAP + 12.0), words.y)
    }

    fn words(&self) -> Vec2 {
        let under = self.under.as_ref().map_or(Vec2::ZERO, |g| g.size());
        Vec2::new(self.text.size().x.max(under.x), self.text.size().y + under.y)
    }

    pub(super) fn size(&self, button: &Button<'_>) -> Vec2 {
        let content = self.content();
        let padding = if button.text.is_empty() { 12.0 } else { self.padding };
        let width = (content.x + 2.0 * padding).max(button.width.unwrap_or(TARGET)).max(TARGET);
        Vec2::new(width, (content.y + 20.0).max(button.height).max(TARGET))
    }

    pub(super) fn paint(&self, ui: &Ui, rect: Rect, button: &Button<'_>, look: &Look) {
        let content = self.content();
        let start = if look.centred { rect.center().x - content.x / 2.0 } else { rect.left() + look.padding };
        let mut x = start;
        let middle = rect.center().y;
        let place = |galley: &Arc<Galley>, x: f32| {
            let at = Pos2::new(x, middle - galley.size().y / 2.0);
            ui.painter().galley(at, Arc::clone(galley), look.ink);
        };
        if let Some(icon) = self.icon.as_ref().filter(|_| !button.icon_last) {
            place(icon, x);
            x += icon.size().x + GAP;
        }
        let words = self.words();
        let top = middle - words.y / 2.0;
        let indent = |galley: &Galley| if look.centred { (words.x - galley.size().x) / 2.0 } else { 0.0 };
        ui.painter().galley(Pos2::new(x + indent(&self.text), top), Arc::clone(&self.text), look.ink);
        if let Some(under) = &self.under {
            let at = Pos2::new(x + indent(under), top + self.text.size().y);
            ui.painter().galley(at, Arc::clone(under), look.ink);
        }
        x += words.x + GAP;
        if let Some(icon) = self.icon.as_ref().filter(|_| button.icon_last) {
            let at = if look.centred { x } else { rect.right() - look.padding - icon.size().x };
            place(icon, at);
            x = at + icon.size().x + GAP;
        }
        if let Some(key) = &self.key {
            let cap = Align2::LEFT_CENTER
                .anchor_size(Pos2::new(x + 4.0, middle), key.size() + Vec2::new(20.0, 10.0));
            let stroke = Stroke::new(1.5, look.ink);
            ui.painter().rect_stroke(cap, CornerRadius::same(8), stroke, StrokeKind::Inside);
            ui.painter().galley(cap.min + Vec2::new(10.0, 5.0), Arc::clone(key), look.ink);
        }
    }
}
