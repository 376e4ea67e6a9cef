//! Where the next key will go: shown, kept in sight, and put where it is useful.
//!
//! Invariant: a focused widget is always inside the viewport, ring included. egui moves the focus
//! but neither scrolls to it nor draws it for tired eyes, so every own widget calls
//! [`reveal_focus`] and [`focus_ring`]. Look next at `bindings` for the keys that move it.

use egui::Color32;
use egui::Context;
use egui::Id;
use egui::LayerId;
use egui::Rect;
use egui::Response;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;

/// The width of the focus ring, and of the gap between it and the widget (points, R52).
pub const RING_WIDTH: f32 = 4.0;

/// Scrolls a widget that just gained the focus into view, ring included (R62). Every own widget.
///
/// Also offers what can be pressed to whoever scans with switches.
pub fn reveal_focus(response: &Response) {
    if response.sense.senses_click() && response.enabled() {
        offer(response);
    }
    if response.gained_focus() || was_put_here(response) {
        let ring = response.rect.expand(2.0 * RING_WIDTH);
        response.clone().with_new_rect(ring).scroll_to_me(None);
    }
}

/// What can be pressed in this pass, in its order, with its place.
fn offer(response: &Response) {
    let one = (response.id, response.rect);
    response.ctx.data_mut(|data| data.get_temp_mut_or_default::<Vec<(Id, Rect)>>(offered_id()).push(one));
}

/// What could be pressed in the pass just drawn, in its order, with its place; each is told once.
pub fn take_offered(ctx: &Context) -> Vec<(Id, Rect)> {
    ctx.data_mut(|data| std::mem::take(data.get_temp_mut_or_default(offered_id())))
}

fn offered_id() -> Id {
    Id::unique("offered-to-switches")
}

/// Puts the keyboard focus on the main control of a screen, once, when the screen appears (R63).
pub fn focus_main(ctx: &Context, id: Id) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(put_id(), (id, pass)));
    ctx.memory_mut(|memory| memory.request_focus(id));
}

/// Whether [`focus_main`] put the focus here in the pass before: egui calls that no gain, because
/// the widget was focused before it was first drawn.
fn was_put_here(response: &Response) -> bool {
    let put: Option<(Id, u64)> = response.ctx.data(|data| data.get_temp(put_id()));
    put.is_some_and(|(id, pass)| id == response.id && response.ctx.cumulative_pass_nr() <= pass + 1)
}

fn put_id() -> Id {
    Id::unique("focus-put-here")
}

/// The two tones of the focus ring, from the theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RingColours {
    /// The ring itself.
    pub ring: Color32,
    /// The gap between the ring and the widget: the background.
    pub gap: Color32,
}

/// Paints the focus ring around `rect`, over everything else in the same order of layers.
pub fn focus_ring(ui: &Ui, rect: Rect, radius: f32, colours: RingColours) {
    let top = LayerId::new(ui.layer_id().order, Id::unique("focus_ring"));
    let painter = ui.ctx().layer_painter(top);
    let painter = painter.with_clip_rect(ui.clip_rect().expand(2.0 * RING_WIDTH));
    let band = |distance: f32, colour: Color32| {
        let stroke = Stroke::new(RING_WIDTH, colour);
        let inner = rect.expand(distance);
        painter.rect_stroke(inner, radius + distance, stroke, StrokeKind::Outside);
    };
    band(0.0, colours.gap);
    band(RING_WIDTH, colours.ring);
}

#[cfg(test)]
mod tests {
    use egui::ScrollArea;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable;

    use super::*;

    #[test]
    fn tab_never_leaves_the_focus_out_of_sight() {
        let builder = Harness::builder().allow_missing_glyphs();
        let mut harness = builder.with_size([300.0, 200.0]).build_ui(|ui| {
            ScrollArea::vertical().show(ui, |ui| {
                ui.add_space(20.0);
                for number in 0..20 {
                    let size = egui::vec2(120.0, 48.0);
                    let button = ui.add_sized(size, egui::Button::new(format!("{number}")));
                    reveal_focus(&button);
                    if number == 0 && ui.memory(|memory| memory.focused().is_none()) {
                        focus_main(ui.ctx(), button.id);
                    }
                }
                ui.add_space(20.0);
            });
        });
        let margin = 8.0; // the harness puts it around everything
        let window = Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(300.0, 200.0));
        let seen = window.shrink(margin).y_range();
        for number in (0..20).chain([0, 1]) {
            harness.run();
            let name = number.to_string();
            let button = harness.get_by_label(&name);
            assert!(button.is_focused());
            let ring = button.rect().expand(2.0 * RING_WIDTH).y_range();
            assert!(seen.min <= ring.min && ring.max <= seen.max, "{number}");
            harness.key_press(egui::Key::Tab);
        }
    }

    #[test]
    fn the_focus_ring_is_painted_last_in_two_tones() {
        let colours = RingColours { ring: Color32::YELLOW, gap: Color32::BLACK };
        let rect = Rect::from_min_size(egui::pos2(40.0, 40.0), egui::vec2(100.0, 48.0));
        let harness = Harness::new_ui(move |ui| {
            focus_ring(ui, rect, 12.0, colours);
            ui.painter().rect_filled(rect, 12.0, Color32::GRAY);
        });
        let mut painted = harness.output().shapes.iter().rev();
        for (distance, colour) in [(4.0, colours.ring), (0.0, colours.gap)] {
            let Some(egui::Shape::Rect(band)) = painted.next().map(|clipped| &clipped.shape) else {
                panic!("no ring on top");
            };
            assert_eq!((band.rect, band.stroke.color), (rect.expand(distance), colour));
            assert_eq!(band.stroke.width, RING_WIDTH);
        }
    }
}
