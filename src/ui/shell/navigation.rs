//! The rail of rooms: beside the page at the person's side, a bar below where there is little room,
//! and the last thing on the page where there is none.

use egui::Align2;
use egui::CornerRadius;
use egui::FontId;
use egui::Id;
use egui::Margin;
use egui::Panel;
use egui::Rect;
use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;

use crate::app::Action;
use crate::app::Room;
use crate::strings::Texts;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::layout;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets::paint_text;

/// Width of the rail, in points.
const RAIL: f32 = 116.0;

/// One room in the rail.
const ITEM: Vec2 = Vec2::new(98.0, 80.0);

/// Shows the rail or the bar; nothing in gate and session, and nothing where the page holds it.
pub fn show(ui: &mut Ui, scene: &Scene<'_>) {
    if scene.room.is_none() || scene.layout.room == layout::Room::Tiny {
        return;
    }
    if scene.layout.has_rail() {
        rail(ui, scene);
    } else {
        bar(ui, scene);
    }
}

fn rail(ui: &mut Ui, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    let frame = egui::Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(9, 14));
    let mirrored = scene.layout.mirrored();
    let panel = if mirrored { Panel::right("rail") } else { Panel::left("rail") };
    panel.frame(frame).exact_size(RAIL).resizable(false).show_separator_line(false).show(ui, |ui| {
        let edge = ui.max_rect().expand2(Vec2::new(9.0, 14.0));
        let x = if mirrored { edge.left() } else { edge.right() };
        ui.painter().vline(x, edge.y_range(), Stroke::new(1.0, palette.line));
        accessibility::landmark(ui, Role::Navigation, &scene.texts.rail_name(), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let helpers = 2;
            let rooms = Room::ALL.len() - helpers;
            mark(ui);
            let roomy = ui.available_height() > (ITEM.y + 4.0) * Room::ALL.len() as f32;
            for (place, room) in Room::ALL.into_iter().enumerate() {
                if place == rooms && roomy {
                    let left = ui.available_height() - (ITEM.y + 4.0) * helpers as f32;
                    ui.add_space(left.max(0.0));
                }
                item(ui, room, ITEM, scene);
            }
        });
    });
}

/// The program's mark, a round g whose bowl is the ring and dot of a touch.
fn mark(ui: &mut Ui) {
    let palette = theme::palette(ui);
    let height = if ui.available_height() > 620.0 { 62.0 } else { 0.0 };
    if height == 0.0 {
        return;
    }
    let (place, _) = ui.allocate_exact_size(Vec2::new(ITEM.x, height), Sense::hover());
    let square = Rect::from_center_size(place.center_top() + Vec2::new(0.0, 24.0), Vec2::splat(46.0));
    let unit = square.width() / 48.0;
    ui.painter().rect_filled(square, CornerRadius::same(13), palette.accent);
    let bowl = square.min + Vec2::new(22.5, 19.0) * unit;
    let line = Stroke::new(4.4 * unit, palette.on_accent);
    ui.painter().circle_stroke(bowl, 9.4 * unit, line);
    ui.painter().circle_filled(bowl, 3.5 * unit, palette.on_accent);
    let at = |x: f32, y: f32| square.min + Vec2::new(x, y) * unit;
    let points =
        vec![at(31.9, 9.5), at(31.9, 31.0), at(30.4, 35.6), at(26.4, 38.4), at(21.5, 39.0), at(16.0, 36.6)];
    ui.painter().add(egui::Shape::line(points, line));
}

fn bar(ui: &mut Ui, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    let frame = egui::Frame::new().fill(palette.surface).inner_margin(Margin::symmetric(8, 6));
    Panel::bottom("rooms").frame(frame).resizable(false).show_separator_line(false).show(ui, |ui| {
        let edge = ui.max_rect().expand2(Vec2::new(8.0, 6.0));
        ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(1.0, palette.line));
        accessibility::landmark(ui, Role::Navigation, &scene.texts.rail_name(), |ui| {
            let low = scene.layout.window.y < 480.0;
            let wide = ui.available_width().min(860.0);
            let size = Vec2::new(wide / Room::ALL.len() as f32 - 4.0, if low { 56.0 } else { 74.0 });
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                ui.add_space((ui.available_width() - wide) / 2.0);
                for room in Room::ALL {
                    item(ui, room, size, scene);
                }
            });
        });
    });
}

/// The rooms as part of the page, two in a row.
pub fn flow(ui: &mut Ui, scene: &Scene<'_>) {
    if scene.room.is_none() {
        return;
    }
    ui.add_space(16.0);
    accessibility::landmark(ui, Role::Navigation, &scene.texts.rail_name(), |ui| {
        let size = Vec2::new((ui.available_width() - 12.0) / 2.0, 68.0);
        for pair in Room::ALL.chunks(2) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                for room in pair {
                    item(ui, *room, size, scene);
                }
            });
        }
    });
}

fn item(ui: &mut Ui, room: Room, size: Vec2, scene: &Scene<'_>) {
    let palette = theme::palette(ui);
    let (words, icon) = face(scene.texts, room);
    let here = scene.room == Some(room);
    let (_, rect) = ui.allocate_space(size);
    let id = if here { here_id() } else { Id::unique(("room", room)) };
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, here, &words));
    let ink = if here { palette.accent_ink } else { palette.text2 };
    if here {
        ui.painter().rect_filled(rect, CornerRadius::same(18), palette.accent_soft);
        if palette.line_drawn {
            let stroke = Stroke::new(3.0, palette.accent);
            ui.painter().rect_stroke(rect, CornerRadius::same(18), stroke, StrokeKind::Inside);
        }
    }
    let family = if here { theme::ICON_FILL_FAMILY } else { theme::ICON_FAMILY };
    let low = size.y < 60.0;
    let font = FontId::new(if low { 22.0 } else { 30.0 }, theme::family(family));
    let lift = if low { 11.0 } else { 15.0 };
    let at = rect.center() - Vec2::new(0.0, lift);
    ui.painter().text(at, Align2::CENTER_CENTER, icon, font, ink);
    let type_ = if here { Type::Label } else { Type::Note };
    let at = rect.center() + Vec2::new(0.0, if low { 13.0 } else { 20.0 });
    paint_text(ui, at, Align2::CENTER_CENTER, type_, ink, &words);
    if response.has_focus() {
        let colours = accessibility::RingColours { ring: palette.focus, gap: palette.bg };
        accessibility::focus_ring(ui, rect.shrink(4.0), 16.0, colours);
    }
    accessibility::reveal_focus(&response);
    if response.clicked() {
        scene.act(Action::Go(room.route()));
    }
}

/// The id of the room that is open, where F6 puts the focus.
pub fn here_id() -> Id {
    Id::unique("room-here")
}

fn face(t: &Texts, room: Room) -> (String, &'static str) {
    match room {
        Room::Today => (t.room_today(), icons::SUN),
        Room::Practise => (t.room_practise(), icons::PERSON_ARMS_SPREAD),
        Room::Read => (t.room_read(), icons::BOOK_OPEN_TEXT),
        Room::Progress => (t.room_progress(), icons::CHART_LINE_UP),
        Room::Help => (t.room_help(), icons::LIFEBUOY),
        Room::Settings => (t.room_settings(), icons::GEAR_SIX),
    }
}
