//! Every button of Geste: large, named by its visible words, acting on release.
//!
//! Invariant: no target is under 48 × 48 points, and the accessible name begins with the visible
//! text. Drawn whole here; colours from the palette, the focus ring from the accessibility module.

mod look;
mod parts;

use std::borrow::Cow;

use egui::Id;
use egui::Response;
use egui::Role;
use egui::Sense;
use egui::Ui;
use egui::WidgetInfo;

use look::Look;
use parts::Parts;

use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::theme::Type;

/// Least side of anything that can be pressed, in points.
pub const TARGET: f32 = 48.0;

/// What a button is for, and so how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Primary,
    Outlined,
    Soft,
    Quiet,
    Stop,
    Choice { selected: bool },
    Row { selected: bool },
}

/// A button to show.
#[derive(Clone)]
#[must_use]
pub struct Button<'a> {
    text: Cow<'a, str>,
    under: Option<Cow<'a, str>>,
    icon: Option<(&'a str, bool)>,
    icon_last: bool,
    key: Option<Cow<'a, str>>,
    kind: Kind,
    name: Option<Cow<'a, str>>,
    id: Option<Id>,
    width: Option<f32>,
    height: f32,
    type_: Type,
}

impl<'a> Button<'a> {
    fn new(text: impl Into<Cow<'a, str>>, kind: Kind, height: f32, type_: Type) -> Self {
        Self {
            text: text.into(),
            under: None,
            icon: None,
            icon_last: false,
            key: None,
            kind,
            name: None,
            id: None,
            width: None,
            height,
            type_,
        }
    }

    /// The one main action of a screen.
    pub fn primary(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(text, Kind::Primary, 76.0, Type::Primary)
    }

    /// An ordinary action.
    pub fn outlined(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(text, Kind::Outlined, 56.0, Type::Strong)
    }

    /// A quieter action on a card.
    pub fn soft(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(text, Kind::Soft, 56.0, Type::Strong)
    }

    /// Words only.
    pub fn quiet(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(text, Kind::Quiet, 52.0, Type::Strong)
    }

    /// Stop, delete, danger.
    pub fn stop(text: impl Into<Cow<'a, str>>) -> Self {
        Self::new(text, Kind::Stop, 72.0, Type::Strong)
    }

    /// One of several; selected shows a tick or a thick outline.
    pub fn choice(text: impl Into<Cow<'a, str>>, selected: bool) -> Self {
        Self::new(text, Kind::Choice { selected }, 52.0, Type::Strong)
    }

    /// A whole row of a list that can be pressed.
    pub fn row(text: impl Into<Cow<'a, str>>, selected: bool) -> Self {
        Self::new(text, Kind::Row { selected }, 56.0, Type::Strong)
    }

    /// A second, smaller line.
    pub fn under(mut self, text: impl Into<Cow<'a, str>>) -> Self {
        self.under = Some(text.into());
        self
    }

    /// An icon before the words.
    pub const fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some((icon, false));
        self
    }

    /// A filled icon before the words.
    pub const fn icon_filled(mut self, icon: &'a str) -> Self {
        self.icon = Some((icon, true));
        self
    }

    /// An icon after the words.
    pub const fn icon_after(mut self, icon: &'a str) -> Self {
        self.icon = Some((icon, false));
        self.icon_last = true;
        self
    }

    /// A key cap after the words.
    pub fn key(mut self, key: impl Into<Cow<'a, str>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The accessible name, where the words alone do not say enough.
    pub fn name(mut self, name: impl Into<Cow<'a, str>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A fixed id, so that the focus can be put here.
    pub const fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// At least this wide.
    pub const fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// This high, or higher where the words need it.
    pub const fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// Another size of type.
    pub const fn type_(mut self, type_: Type) -> Self {
        self.type_ = type_;
        self
    }

    /// Shows the button.
    pub fn show(self, ui: &mut Ui) -> Response {
        let palette = theme::palette(ui);
        let look = Look::of(self.kind, &palette);
        let parts = Parts::lay_out(ui, &self, &look);
        let size = parts.size(&self);
        let (rect, response) = match self.id {
            Some(id) => {
                let (_, rect) = ui.allocate_space(size);
                (rect, ui.interact(rect, id, Sense::click()))
            }
            None => ui.allocate_exact_size(size, Sense::click()),
        };
        let spoken = self.spoken();
        let selected = self.selected();
        response.widget_info(|| match selected {
            Some(on) => WidgetInfo::selected(Role::Button, true, on, &spoken),
            None => WidgetInfo::labeled(Role::Button, true, &spoken),
        });
        if ui.is_rect_visible(rect.expand(12.0)) {
            look.paint(ui, rect, &response, &palette);
            parts.paint(ui, rect, &self, &look);
        }
        accessibility::reveal_focus(&response);
        response
    }

    fn spoken(&self) -> String {
        match (&self.name, &self.under) {
            (Some(name), _) => name.to_string(),
            (None, Some(under)) => format!("{}, {under}", self.text),
            (None, None) => self.text.to_string(),
        }
    }

    const fn selected(&self) -> Option<bool> {
        match self.kind {
            Kind::Choice { selected } | Kind::Row { selected } => Some(selected),
            _ => None,
        }
    }
}

/// The id of a screen's main control, where the focus goes after a change of screen.
pub fn main_id() -> Id {
    Id::unique("main-control")
}
