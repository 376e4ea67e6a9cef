//! The frame of every page: margins, one heading, a scrolling body, and the bar with the main action.
//!
//! Invariant: each page has one level-1 heading inside one main landmark, scrolls by keys and by
//! wheel, never sideways, and its bar never covers what is being read.

use egui::Align;
use egui::Key;
use egui::Margin;
use egui::Panel;
use egui::Response;
use egui::Role;
use egui::ScrollArea;
use egui::Stroke;
use egui::Ui;

use crate::ui::accessibility;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::shell::navigation;
use crate::ui::shell::notices;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::text;
use crate::ui::widgets::title;

/// Widest a page of one column gets, in points.
const COLUMN: f32 = 860.0;

/// Share of the page that one press of PageDown moves.
const PAGE_SHARE: f32 = 0.85;

/// A page's words at the top.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// A quiet line above the heading; may be empty.
    pub over: &'a str,
    pub title: &'a str,
}

/// A page that scrolls as a whole.
pub fn page(ui: &mut Ui, scene: &Scene<'_>, head: Head<'_>, body: impl FnOnce(&mut Ui)) {
    scrolled(ui, scene, head.title, |ui| {
        heading(ui, scene, head);
        body(ui);
    });
}

/// A page for looking and reading: the heading itself takes the focus, so that it begins at its top.
pub fn reading_page(ui: &mut Ui, scene: &Scene<'_>, head: Head<'_>, body: impl FnOnce(&mut Ui)) {
    scrolled(ui, scene, head.title, |ui| {
        let title = heading(ui, scene, head);
        let text = ui.interact(title.rect, widgets::main_id(), egui::Sense::focusable_noninteractive());
        text.widget_info(|| egui::WidgetInfo::labeled(Role::Document, true, head.title));
        body(ui);
    });
}

/// A page with a bar at the bottom that holds the main action; where there is little room the bar
/// stands under the heading and scrolls with the page.
pub fn page_with_bar(
    ui: &mut Ui,
    scene: &Scene<'_>,
    head: Head<'_>,
    body: impl FnOnce(&mut Ui),
    bar: impl FnOnce(&mut Ui),
) {
    if scene.layout.room == Room::Tiny {
        scrolled(ui, scene, head.title, |ui| {
            heading(ui, scene, head);
            bar(ui);
            ui.add_space(12.0);
            body(ui);
        });
        return;
    }
    bottom_bar(ui, scene, bar);
    scrolled(ui, scene, head.title, |ui| {
        heading(ui, scene, head);
        body(ui);
    });
}

/// The heading alone.
pub fn heading(ui: &mut Ui, scene: &Scene<'_>, head: Head<'_>) -> Response {
    let palette = theme::palette(ui);
    let (type_, gap) = match scene.layout.room {
        Room::Tiny => (Type::H2, 6.0),
        Room::Narrow => (Type::Huge(32.0), 10.0),
        Room::Column | Room::Wide => (Type::H1, 16.0),
    };
    let title = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        if !head.over.is_empty() {
            text(ui, Type::Note, palette.text2, head.over);
        }
        title(ui, 1, type_, head.title)
    });
    ui.add_space(gap);
    title.inner
}

fn bottom_bar(ui: &mut Ui, scene: &Scene<'_>, bar: impl FnOnce(&mut Ui)) {
    let palette = theme::palette(ui);
    let margin = scene.layout.margin() as i8;
    let frame = egui::Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(margin, 14));
    Panel::bottom("bar").frame(frame).show_separator_line(false).resizable(false).show(ui, |ui| {
        let edge = ui.max_rect().expand2(egui::vec2(f32::from(margin), 14.0));
        ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(1.0, palette.line));
        bar(ui);
    });
}

/// The main landmark, scrolling, with margins and a limited width at the person's side.
fn scrolled(ui: &mut Ui, scene: &Scene<'_>, name: &str, add: impl FnOnce(&mut Ui)) {
    let margin = scene.layout.margin();
    let by_keys = key_scroll(ui);
    ScrollArea::vertical().id_salt(("page", scene.arrival)).auto_shrink(false).show(ui, |ui| {
        if by_keys != 0.0 {
            ui.scroll_with_delta(egui::vec2(0.0, -by_keys));
        }
        accessibility::landmark(ui, Role::Main, name, |ui| {
            let available = ui.available_width();
            let widest = if scene.layout.two_columns() { 1320.0 } else { COLUMN };
            let width = (available - 2.0 * margin).min(widest).max(0.0);
            let left = if scene.layout.mirrored() {
                available - margin - width
            } else if scene.layout.has_rail() {
                margin
            } else {
                (available - width) / 2.0
            };
            ui.add_space(margin * 0.8);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(left.max(0.0));
                ui.with_layout(egui::Layout::top_down(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing = egui::vec2(16.0, 12.0);
                    ui.set_width(width);
                    notices::show(ui, scene);
                    add(ui);
                    if scene.layout.room == Room::Tiny {
                        navigation::flow(ui, scene);
                    }
                });
            });
            ui.add_space(margin * 0.8);
        });
    });
}

/// How far the keys pressed in this frame scroll the page, in points.
fn key_scroll(ui: &Ui) -> f32 {
    let page = ui.available_height() * PAGE_SHARE;
    ui.input(|i| {
        let pressed = |key| i.key_pressed(key);
        if pressed(Key::PageDown) {
            page
        } else if pressed(Key::PageUp) {
            -page
        } else if pressed(Key::End) {
            1.0e6
        } else if pressed(Key::Home) {
            -1.0e6
        } else {
            0.0
        }
    })
}
