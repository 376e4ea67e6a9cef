//! What a screen reader is told: the half that egui leaves out.
//!
//! egui names buttons and fields by itself; it knows no headings, landmarks, lists, live messages
//! or painted pictures, and leaves the window unnamed.
//!
//! Invariant: every node made here has its text as *label*. AccessKit takes a node's name from
//! the label unless its role is `Label`; text left in `value` is silent in a live region and makes
//! a heading nameless. Look next at [`super::input`] for what the keys do and where the focus is.

use std::ops::RangeInclusive;
use std::time::Duration;

use egui::Context;
use egui::Id;
use egui::InnerResponse;
use egui::Label;
use egui::Rect;
use egui::Response;
use egui::Role;
use egui::Sense;
use egui::Ui;
use egui::UiBuilder;
use egui::WidgetInfo;
use egui::WidgetText;
use egui::accesskit::Live;
use egui::accesskit::Node;

pub use crate::ui::input::RING_WIDTH;
pub use crate::ui::input::RingColours;
pub use crate::ui::input::focus_main;
pub use crate::ui::input::focus_ring;
pub use crate::ui::input::reveal_focus;

/// A polite announcer speaks at most once in this many seconds (R59).
const POLITE_PAUSE: f64 = 3.0;

/// Names the current window: the screen first, then the program ("Today – Geste"). Every pass.
pub fn window_name(ctx: &Context, name: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(name));
}

/// A heading of `level` 1 (once on every screen) to 6.
pub fn heading(ui: &mut Ui, level: u8, text: impl Into<WidgetText>) -> Response {
    let text = text.into();
    let name = text.text().to_owned();
    // A selectable label would offer assistive technology a click that does nothing.
    let response = ui.add(Label::new(text).selectable(false).wrap());
    as_heading(&response, level, &name);
    response
}

/// Makes text that was drawn otherwise a heading of `level` 1 to 6.
pub fn as_heading(response: &Response, level: u8, name: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(usize::from(level.clamp(1, 6) - 1)); // AccessKit counts levels from 0
        node.set_label(name);
        node.clear_value();
    });
}

/// A part of the screen to jump to: [`Role::Main`] (once on every screen), [`Role::Navigation`],
/// [`Role::Complementary`].
pub fn landmark<R>(
    ui: &mut Ui,
    role: Role,
    name: &str,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    container(ui, role, |node| node.set_label(name), add_contents)
}

/// A list of `size` items; each is added with [`list_item`].
pub fn list<R>(
    ui: &mut Ui,
    name: &str,
    size: usize,
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let describe = |node: &mut Node| {
        node.set_label(name);
        node.set_size_of_set(size);
    };
    container(ui, Role::List, describe, add_contents)
}

/// The item at `index`, from 0, of a [`list`].
pub fn list_item<R>(ui: &mut Ui, index: usize, add_contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let describe = |node: &mut Node| node.set_position_in_set(index);
    container(ui, Role::ListItem, describe, add_contents)
}

/// A child `Ui` with a role of its own, and the bounds that egui leaves out.
fn container<R>(
    ui: &mut Ui,
    role: Role,
    describe: impl FnOnce(&mut Node),
    add_contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let builder = UiBuilder::new().accessibility_role(role);
    let inner = ui.scope_builder(builder, add_contents);
    let Rect { min, max } = inner.response.rect;
    ui.ctx().accesskit_node_builder(inner.response.id, |node| {
        node.set_bounds(egui::accesskit::Rect {
            x0: min.x.into(),
            y0: min.y.into(),
            x1: max.x.into(),
            y1: max.y.into(),
        });
        describe(node);
    });
    inner
}

/// Tells in words what is only painted: a figure, a chart, a pacer (R58).
pub fn described_picture(response: &Response, name: &str, description: &str) {
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    describe(response, description);
}

/// The same facts in words for what has a name and a role already.
pub fn describe(response: &Response, description: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(description));
}

/// A painted amount within known limits: a rating, a share, a tempo.
pub fn meter(response: &Response, name: &str, value: f64, range: RangeInclusive<f64>) {
    amount(response, Role::Meter, name, value, range);
}

/// A painted amount on its way to the end of `range`: the ring of a session.
pub fn progress(response: &Response, name: &str, value: f64, range: RangeInclusive<f64>) {
    amount(response, Role::ProgressIndicator, name, value, range);
}

fn amount(response: &Response, role: Role, name: &str, value: f64, range: RangeInclusive<f64>) {
    response.widget_info(|| WidgetInfo::labeled(role, true, name));
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(value);
        node.set_min_numeric_value(*range.start());
        node.set_max_numeric_value(*range.end());
    });
}

/// The one voice of a window into a screen reader: an unseen line whose changes are read aloud.
///
/// Give it news, not clock ticks. Keep it as long as the window and show it in every pass:
/// a line that comes and goes is read again each time it comes.
#[derive(Debug)]
pub struct Announcer {
    live: Live,
    /// The least time from one announcement to the next, in seconds.
    pause: f64,
    said: String,
    waiting: Option<String>,
    /// When `said` was said (seconds of egui's time).
    last: Option<f64>,
    /// The line must be empty for a pass, because the same text is to be read again.
    clear: bool,
}

impl Announcer {
    /// For step changes and results: waits until the reader has finished, at most one in 3 s,
    /// and of those that waited only the latest.
    pub const fn polite() -> Self {
        Self::new(Live::Polite, POLITE_PAUSE)
    }

    /// For errors, with their cure: interrupts, at once (R60).
    pub const fn assertive() -> Self {
        Self::new(Live::Assertive, 0.0)
    }

    const fn new(live: Live, pause: f64) -> Self {
        Self { live, pause, said: String::new(), waiting: None, last: None, clear: false }
    }

    /// Announces `news`, unless that is what was announced last.
    pub fn say(&mut self, news: impl Into<String>) {
        let news = news.into();
        self.waiting = (news != self.said).then_some(news);
    }

    /// Announces what the person asked for ("where am I"): at once, and again if asked again.
    pub fn answer(&mut self, answer: impl Into<String>) {
        let answer = answer.into();
        self.clear = answer == self.said;
        self.waiting = Some(answer);
        self.last = None;
    }

    /// Puts the line into the tree; it takes no room and is not seen.
    pub fn show(&mut self, ui: &Ui) {
        self.advance(ui.ctx(), ui.input(|input| input.time));
        let place = Rect::from_min_size(ui.max_rect().min, egui::Vec2::ZERO);
        let id = Id::unique(("announcer", self.live == Live::Assertive));
        let line = ui.interact(place, id, Sense::hover());
        line.widget_info(|| WidgetInfo::labeled(Role::Status, true, &self.said));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_live(self.live);
            node.set_live_atomic();
        });
    }

    /// Says what waits as soon as it may be said.
    fn advance(&mut self, ctx: &Context, now: f64) {
        if self.clear {
            self.clear = false;
            self.said.clear();
            ctx.request_repaint();
            return;
        }
        let Some(news) = self.waiting.take() else {
            return;
        };
        let due = self.last.map_or(now, |last| last + self.pause);
        if now < due {
            self.waiting = Some(news);
            ctx.request_repaint_after(Duration::from_secs_f64(due - now));
        } else {
            self.said = news;
            self.last = Some(now);
        }
    }
}

#[cfg(test)]
mod tests {
    use egui_kittest::Harness;
    use egui_kittest::kittest::NodeT;
    use egui_kittest::kittest::Queryable;

    use super::*;

    fn line(harness: &Harness<'_, Announcer>) -> String {
        let node = harness.get_by_role(Role::Status).accesskit_node();
        assert_eq!(node.live(), harness.state().live);
        assert!(node.is_live_atomic());
        node.label().unwrap_or_default()
    }

    fn announcing(announcer: Announcer) -> Harness<'static, Announcer> {
        Harness::builder()
            .with_step_dt(0.25)
            .build_ui_state(|ui, announcer: &mut Announcer| announcer.show(ui), announcer)
    }

    /// No font is installed here, and none is needed.
    fn drawn(ui: impl FnMut(&mut Ui) + 'static) -> Harness<'static> {
        Harness::builder().allow_missing_glyphs().build_ui(ui)
    }

    #[test]
    fn a_heading_is_a_heading_with_a_name_a_level_and_no_click() {
        let harness = drawn(|ui| {
            heading(ui, 1, "Today");
            heading(ui, 2, egui::RichText::new("Check-in").size(30.0));
        });
        let today = harness.get_by_role_and_label(Role::Heading, "Today");
        let data = today.accesskit_node().data().clone();
        assert_eq!((data.level(), data.value()), (Some(0), None));
        assert!(!data.supports_action(egui::accesskit::Action::Click));
        let check_in = harness.get_by_role_and_label(Role::Heading, "Check-in");
        assert_eq!(check_in.accesskit_node().data().level(), Some(1));
    }

    #[test]
    fn landmarks_and_lists_hold_their_contents() {
        let harness = drawn(|ui| {
            landmark(ui, Role::Main, "Practice", |ui| {
                list(ui, "Steps", 2, |ui| {
                    list_item(ui, 0, |ui| ui.label("Breathe"));
                    list_item(ui, 1, |ui| ui.label("Turn"));
                });
            });
        });
        let main = harness.get_by_role_and_label(Role::Main, "Practice");
        let list = main.get_by_role_and_label(Role::List, "Steps");
        assert_eq!(list.accesskit_node().data().size_of_set(), Some(2));
        assert!(main.rect().contains_rect(list.rect()) && list.rect().is_positive());
        let items: Vec<_> = list.get_all_by_role(Role::ListItem).collect();
        let place = |node: &egui_kittest::Node<'_>| node.accesskit_node().position_in_set();
        assert_eq!(items.iter().map(place).collect::<Vec<_>>(), [Some(0), Some(1)]);
    }

    #[test]
    fn the_window_has_a_name() {
        let harness = drawn(|ui| window_name(ui.ctx(), "Today – Geste"));
        let root = harness.root().accesskit_node();
        assert_eq!(root.label().as_deref(), Some("Today – Geste"));
    }

    #[test]
    fn what_is_only_painted_is_told_in_words_and_numbers() {
        let harness = drawn(|ui| {
            let size = egui::vec2(80.0, 80.0);
            let figure = ui.allocate_response(size, Sense::hover());
            described_picture(&figure, "Neck turn", "The head turns left.");
            let ring = ui.allocate_response(size, Sense::hover());
            progress(&ring, "Session", 3.0, 0.0..=8.0);
            let rating = ui.allocate_response(size, Sense::hover());
            meter(&rating, "Pull", 4.0, 0.0..=10.0);
        });
        let figure = harness.get_by_role_and_label(Role::Image, "Neck turn");
        let told = figure.accesskit_node().description();
        assert_eq!(told.as_deref(), Some("The head turns left."));
        let ring = harness.get_by_role_and_label(Role::ProgressIndicator, "Session");
        let data = ring.accesskit_node().data().clone();
        assert_eq!(data.numeric_value(), Some(3.0));
        assert_eq!(data.max_numeric_value(), Some(8.0));
        harness.get_by_role_and_label(Role::Meter, "Pull");
    }

    #[test]
    fn a_polite_announcer_says_the_latest_news_at_most_every_three_seconds() {
        let mut harness = announcing(Announcer::polite());
        let mut heard = vec![String::new()];
        for step in 0..48 {
            harness.state_mut().say(format!("Step {step}"));
            harness.step();
            let now = line(&harness);
            if heard.last() != Some(&now) {
                heard.push(now);
            }
        }
        assert_eq!(heard, ["", "Step 0", "Step 12", "Step 24", "Step 36"]);
    }

    #[test]
    fn the_same_news_again_is_no_news_and_delays_none() {
        let mut harness = announcing(Announcer::polite());
        for step in 0..48 {
            let news = format!("Step {}", step / 16);
            harness.state_mut().say(news.as_str());
            harness.step();
            assert_eq!(line(&harness), news);
        }
    }

    #[test]
    fn an_assertive_announcer_speaks_at_once() {
        let mut harness = announcing(Announcer::assertive());
        for news in ["The disk is full.", "The file is safe."] {
            harness.state_mut().say(news);
            harness.step();
            assert_eq!(line(&harness), news);
        }
    }

    #[test]
    fn the_same_answer_is_read_again_when_asked_again() {
        let mut harness = announcing(Announcer::polite());
        for before in ["Step 2 of 8", ""] {
            harness.state_mut().answer("Step 2 of 8");
            harness.step();
            assert_eq!(line(&harness), before);
            harness.run();
            assert_eq!(line(&harness), "Step 2 of 8");
        }
    }
}
