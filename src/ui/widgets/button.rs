//! Every button of Geste: large, named by its visible words, acting on release.
//!
//! Invariant: no target is under 48 × 48 points, and the accessible name begins with the visible
//! text. Drawn whole here; colours from the palette, the focus ring from the accessibility module.

use std::borrow::Cow;
use std::sync::Arc;

use egui::Align2;
use egui::Color32;
use egui::CornerRadius;
use egui::FontId;
use egui::Galley;
use egui::Id;
use egui::Pos2;
use egui::Rect;
use egui::Response;
use egui::Role;
use egui::Sense;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;
use egui::WidgetInfo;
use egui::text::LayoutJob;

use crate::ui::accessibility;
use crate::ui::theme;
use crate::ui::theme::Palette;
use crate::ui::theme::Type;

/// Least side of anything that can be pressed, in points.
pub const TARGET: f32 = 48.0;

const GAP: f32 = 12.0;

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

/// Colours and shape of one kind.
struct Look {
    fill: Color32,
    stroke: Stroke,
    ink: Color32,
    radius: u8,
    padding: f32,
    centred: bool,
}

impl Look {
    fn of(kind: Kind, p: &Palette) -> Self {
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

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, palette: &Palette) {
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

/// The words and icons of one button, laid out.
struct Parts {
    icon: Option<Arc<Galley>>,
    text: Arc<Galley>,
    under: Option<Arc<Galley>>,
    key: Option<Arc<Galley>>,
    padding: f32,
}

impl Parts {
    fn lay_out(ui: &Ui, button: &Button<'_>, look: &Look) -> Self {
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

    fn size(&self, button: &Button<'_>) -> Vec2 {
        let content = self.content();
        let padding = if button.text.is_empty() { 12.0 } else { self.padding };
        let width = (content.x + 2.0 * padding).max(button.width.unwrap_or(TARGET)).max(TARGET);
        Vec2::new(width, (content.y + 20.0).max(button.height).max(TARGET))
    }

    fn paint(&self, ui: &Ui, rect: Rect, button: &Button<'_>, look: &Look) {
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

/// The id of a screen's main control, where the focus goes after a change of screen.
pub fn main_id() -> Id {
    Id::unique("main-control")
}
