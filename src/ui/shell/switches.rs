//! Scanning in the window: what is offered gets the focus and a frame, what is taken is pressed.
//!
//! Invariant: it only moves the focus and presses, as a person could; the rules are in [`input::Scanner`].

use std::time::Duration;

use egui::Context;
use egui::CornerRadius;
use egui::Id;
use egui::LayerId;
use egui::Order;
use egui::Rect;
use egui::Stroke;
use egui::StrokeKind;

use crate::settings::InputSettings;
use crate::settings::Scanning;
use crate::ui::input;
use crate::ui::input::Offer;
use crate::ui::input::Scanner;
use crate::ui::input::Switch;
use crate::ui::theme;
use crate::ui::widgets;

/// Width of the frame around what is offered, in points.
const FRAME: f32 = 6.0;

/// The scan of one window.
#[derive(Debug, Default)]
pub struct Switches {
    scanner: Scanner,
    pressed: Option<Switch>,
    shown: Option<Offer>,
}

impl Switches {
    /// A switch was pressed; it counts with the next [`Switches::after_frame`].
    pub const fn press(&mut self, switch: Switch) {
        self.pressed = Some(switch);
    }

    /// After a frame was drawn: goes on, frames what is offered, presses what is taken. `how` is
    /// [`Scanning::Off`] where nothing is scanned.
    pub fn after_frame(&mut self, ctx: &Context, how: Scanning, settings: &InputSettings) {
        let mut offered = input::take_offered(ctx);
        if how == Scanning::Off {
            *self = Self::default();
            return;
        }
        // The main action comes first; the rest follows in its order, and then what stands before it.
        let main = offered.iter().position(|(id, _)| *id == widgets::main_id());
        offered.rotate_left(main.unwrap_or(0));
        let ids: Vec<Id> = offered.iter().map(|(id, _)| *id).collect();
        let now = ctx.input(|i| i.time);
        let pace = f64::from(settings.scan_ms) / 1000.0;
        let taken = self.scanner.look(now, how, pace, &ids, self.pressed.take());
        if let Some(id) = taken {
            input::press(ctx, id);
        }
        let offer = self.scanner.offer();
        let places = match offer.clone() {
            Offer::Nothing => 0..0,
            Offer::One(at) => at..at + 1,
            Offer::Group(group) => group,
        };
        let places = offered.get(places).unwrap_or_default();
        if self.shown.as_ref() != Some(&offer)
            && let Some((first, _)) = places.first()
        {
            input::focus_main(ctx, *first);
        }
        self.shown = Some(offer);
        frame(ctx, places);
        if let Some(wait) = self.scanner.wait(now, how, pace) {
            ctx.request_repaint_after(Duration::from_secs_f64(wait));
        }
    }
}

/// One frame around everything offered.
fn frame(ctx: &Context, places: &[(Id, Rect)]) {
    let Some(all) = places.iter().map(|(_, rect)| *rect).reduce(Rect::union) else { return };
    let color = theme::palette_of(ctx).focus;
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("scan-frame")));
    let within = ctx.content_rect().shrink(FRAME);
    let around = all.expand(FRAME).intersect(within);
    painter.rect_stroke(around, CornerRadius::same(20), Stroke::new(FRAME, color), StrokeKind::Outside);
}
