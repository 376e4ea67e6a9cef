//! Where things go: one column or two, rail or bar, mirrored to the person's side.
//!
//! Invariant: nothing scrolls sideways at any zoom, and the main action stands at the preferred
//! side. Decided once a frame from the window's size in points; screens only ask it.

use egui::Align;
use egui::InnerResponse;
use egui::Ui;
use egui::Vec2;

use crate::settings::Side;

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// Everything flows in one narrow column, navigation last (zoom 300 % and more).
    Tiny,
    /// One column, navigation in a bar below.
    Narrow,
    /// One column beside the rail.
    Column,
    /// Two columns beside the rail.
    Wide,
}

/// The page's layout for this frame.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    pub room: Room,
    pub side: Side,
    /// Window size in points.
    pub window: Vec2,
}

impl Layout {
    /// From the window's size in points and the person's side.
    pub fn of(window: Vec2, side: Side) -> Self {
        let room = if window.y < 380.0 || window.x < 430.0 {
            Room::Tiny
        } else if window.x < 760.0 || window.y < 540.0 || side == Side::Middle {
            Room::Narrow
        } else if window.x < 1180.0 {
            Room::Column
        } else {
            Room::Wide
        };
        Self { room, side, window }
    }

    /// Space around a page.
    pub const fn margin(&self) -> f32 {
        match self.room {
            Room::Tiny => 12.0,
            Room::Narrow => 24.0,
            Room::Column | Room::Wide => 40.0,
        }
    }

    /// Padding inside a card.
    pub const fn padding(&self) -> f32 {
        match self.room {
            Room::Tiny => 14.0,
            Room::Narrow => 20.0,
            Room::Column | Room::Wide => 26.0,
        }
    }

    /// Whether the window is so low that a step's word and number stand side by side.
    pub fn is_low(&self) -> bool {
        self.window.y < 520.0
    }

    /// Whether the rail stands beside the page.
    pub const fn has_rail(&self) -> bool {
        matches!(self.room, Room::Column | Room::Wide)
    }

    /// Whether two columns fit.
    pub const fn two_columns(&self) -> bool {
        matches!(self.room, Room::Wide)
    }

    /// Whether everything mirrors.
    pub fn mirrored(&self) -> bool {
        self.side == Side::Right
    }

    /// Things in a row that begins at the person's side.
    pub fn row<R>(&self, ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let layout = if self.mirrored() {
            egui::Layout::right_to_left(Align::Center)
        } else {
            egui::Layout::left_to_right(Align::Center)
        };
        let size = Vec2::new(ui.available_width(), height);
        ui.allocate_ui_with_layout(size, layout, add)
    }

    /// Buttons that begin at the person's side and wrap onto further lines.
    pub fn wrapped<R>(&self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let layout = if self.mirrored() {
            egui::Layout::right_to_left(Align::Center).with_main_wrap(true)
        } else {
            egui::Layout::left_to_right(Align::Center).with_main_wrap(true)
        };
        let size = Vec2::new(ui.available_width(), 0.0);
        ui.allocate_ui_with_layout(size, layout, add)
    }

    /// Two parts side by side where they fit (the first at the person's side), else below each other.
    /// `share` is the first part's share of the width.
    pub fn split(&self, ui: &mut Ui, share: f32, first: impl FnOnce(&mut Ui), second: impl FnOnce(&mut Ui)) {
        const GUTTER: f32 = 24.0;
        if !self.two_columns() {
            first(ui);
            ui.add_space(16.0);
            second(ui);
            return;
        }
        let all = ui.available_rect_before_wrap();
        let width = ((all.width() - GUTTER) * share).floor();
        let (near, far) = if self.mirrored() {
            (all.with_min_x(all.right() - width), all.with_max_x(all.right() - width - GUTTER))
        } else {
            (all.with_max_x(all.left() + width), all.with_min_x(all.left() + width + GUTTER))
        };
        let top_down = egui::Layout::top_down(Align::Min);
        let mut bottom = all.top();
        let mut one = ui.new_child(egui::UiBuilder::new().id_salt("near").max_rect(near).layout(top_down));
        first(&mut one);
        bottom = bottom.max(one.min_rect().bottom());
        let mut two = ui.new_child(egui::UiBuilder::new().id_salt("far").max_rect(far).layout(top_down));
        second(&mut two);
        bottom = bottom.max(two.min_rect().bottom());
        ui.allocate_rect(all.with_max_y(bottom), egui::Sense::hover());
    }
}
