//! Between two exercises of a sequence, and the person's own helpful touch: a place to rest.
//!
//! Invariant: the rest counts down and then simply stays; nothing goes on by itself. "Stop: symptom" stands
//! where it stands in the player.

use std::time::Duration;

use egui::Align;
use egui::Margin;
use egui::Panel;
use egui::Role;
use egui::ScrollArea;
use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::bars;
use super::bars::Way;
use super::bars::three_ways;
use crate::app::Action;
use crate::app::App;
use crate::app::REST;
use crate::app::SequenceAction;
use crate::app::SequenceRun;
use crate::app::Stage;
use crate::content::Exercise;
use crate::content::Library;
use crate::session::PartState;
use crate::strings::Texts;
use crate::ui::accessibility;
use crate::ui::icons;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::words;

/// What is shown between two parts.
pub struct Model<'a> {
    pub run: &'a SequenceRun,
    pub library: &'a Library,
    /// The exercise that comes next; nothing at a touch.
    pub next: Option<&'a Exercise>,
    /// What is left of the rest or touch, and how long it is; nothing where no clock counts.
    pub left: Option<(Duration, Duration)>,
    /// Parts behind and all parts that are done at all.
    pub place: (u16, u16),
    pub by_ear: bool,
}

/// The place between, from the application; nothing where no sequence stands there.
pub fn model(app: &App) -> Option<Model<'_>> {
    let run = app.sequence().filter(|run| matches!(run.stage, Stage::Between | Stage::Touch))?;
    let part = run.current()?;
    let whole = if run.stage == Stage::Touch { part.length } else { REST };
    let count = |wanted: &[PartState]| {
        let parts = run.sequence.parts().iter().filter(|part| wanted.contains(&part.state));
        u16::try_from(parts.count()).unwrap_or(u16::MAX)
    };
    let done = count(&[PartState::Done]);
    Some(Model {
        run,
        library: app.library(),
        next: part.portion().and_then(|portion| app.library().exercise(&portion.exercise)),
        left: app.rest_left().map(|left| (left, whole)),
        place: (done, done + count(&[PartState::Ahead])),
        by_ear: app.settings().by_ear,
    })
}

impl Model<'_> {
    fn is_touch(&self) -> bool {
        self.run.stage == Stage::Touch
    }

    /// What comes next, or the touch that is done now.
    pub fn part(&self, t: &Texts) -> String {
        self.run.current().map_or_else(String::new, |part| words::part_title(t, self.library, part))
    }

    /// "2 of 4 behind you · 7 min to come".
    pub fn progress(&self, t: &Texts) -> String {
        let (done, of) = self.place;
        let left = words::length(t, self.run.sequence.left());
        format!("{} · {}", t.between_progress(done, of), t.between_left(left))
    }

    fn rest(&self, t: &Texts) -> String {
        match self.left {
            Some((left, _)) if !left.is_zero() => t.between_rest(seconds(left)),
            _ if self.is_touch() => t.touch_over(),
            _ => t.between_rest_over(),
        }
    }

    /// What is said on arriving here.
    pub fn spoken(&self, t: &Texts) -> String {
        if self.is_touch() {
            format!("{}. {}", t.touch_title(), t.touch_how())
        } else {
            format!("{}. {}: {}.", t.between_title(), t.between_next(), self.part(t))
        }
    }

    /// "Where am I?".
    pub fn where_am_i(&self, t: &Texts) -> String {
        [self.progress(t), self.spoken(t), t.between_waits()].join(" ")
    }
}

/// Whole seconds, counting down to 1.
fn seconds(left: Duration) -> u32 {
    u32::try_from(left.as_secs() + u64::from(left.subsec_nanos() > 0)).unwrap_or(u32::MAX)
}

/// Draws the place between; dark where the person follows by ear.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let black = model.by_ear.then(|| &theme::palettes().by_ear);
    parts::in_colours(ui, black, |ui| draw(ui, model, scene));
}

fn draw(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let margin = scene.layout.margin() as i8;
    let below = if scene.layout.room == Room::Tiny { 8 } else { 16 };
    let frame =
        egui::Frame::new().inner_margin(Margin { left: margin, right: margin, top: 6, bottom: below });
    Panel::bottom("transport").frame(frame).show_separator_line(false).resizable(false).show(ui, |ui| {
        bars::stop_bar(ui, scene, Action::Sequence(SequenceAction::StopForSymptom));
    });
    let name = if model.is_touch() { t.touch_title() } else { t.between_title() };
    ScrollArea::vertical().id_salt(("between", scene.arrival)).auto_shrink(false).show(ui, |ui| {
        let inner =
            egui::Frame::new().inner_margin(Margin { left: margin, right: margin, top: below, bottom: 6 });
        inner.show(ui, |ui| {
            accessibility::landmark(ui, Role::Main, &name, |ui| {
                ui.spacing_mut().item_spacing = egui::vec2(16.0, 12.0);
                body(ui, model, scene);
            });
        });
    });
}

fn body(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    if !is_roomy(ui, scene) {
        widgets::title(ui, 1, Type::H3, &words::sequence_title(t, model.library, &model.run.sequence.source));
        now(ui, model, scene, if scene.layout.is_low() { 26.0 } else { 36.0 });
        choices(ui, model, scene);
        widgets::text(ui, Type::Note, palette.text2, model.progress(t));
        return;
    }
    header(ui, model, scene);
    ui.add_space(8.0);
    let height = (scene.layout.window.y - ui.cursor().top() - 284.0).clamp(200.0, 420.0);
    let half = |ui: &mut Ui, width: f32, add: &mut dyn FnMut(&mut Ui)| {
        let layout = egui::Layout::top_down(Align::Min);
        ui.allocate_ui_with_layout(Vec2::new(width, height), layout, |ui| {
            ui.set_min_size(Vec2::new(width, height));
            add(ui);
        });
    };
    let width = ui.available_width();
    let picture_width = (width * 0.36).floor();
    scene.layout.row(ui, height, |ui| {
        ui.spacing_mut().item_spacing.x = 28.0;
        half(ui, picture_width, &mut |ui| stage(ui, model, height));
        half(ui, width - picture_width - 28.0, &mut |ui| {
            ui.add_space((height * 0.12).min(40.0));
            now(ui, model, scene, 56.0);
        });
    });
    ui.add_space(12.0);
    choices(ui, model, scene);
    widgets::text(ui, Type::Note, palette.text2, t.between_keys());
}

fn header(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.horizontal(|ui| {
        let width = 380.0_f32.min(ui.available_width() * 0.4);
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            let title = words::sequence_title(t, model.library, &model.run.sequence.source);
            widgets::title(ui, 1, Type::H3, &title);
            widgets::text(ui, Type::Note, palette.text2, model.progress(t));
        });
        let (done, of) = model.place;
        let width = (ui.available_width() - 16.0).max(60.0);
        widgets::step_bar(ui, width, of, f32::from(done), &t.player_how_far());
    });
}

/// Whether there is room for the picture and the ring.
fn is_roomy(ui: &Ui, scene: &Scene<'_>) -> bool {
    !scene.layout.is_low() && (scene.layout.room >= Room::Column || ui.available_width() > 700.0)
}

/// What comes next, in words, and the rest that is left.
fn now(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, size: f32) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let low = scene.layout.is_low();
    if model.is_touch() {
        widgets::title(ui, 2, Type::Huge(size), &t.touch_title());
        widgets::text(ui, Type::Body, palette.text, t.touch_how());
    } else {
        if !low {
            widgets::text(ui, Type::Next, palette.text2, t.between_next());
        }
        widgets::title(ui, 2, Type::Huge(size), &model.part(t));
        if let Some(exercise) = model.next.filter(|_| !low) {
            widgets::text(ui, Type::Body, palette.text, &exercise.setup);
        }
    }
    rest(ui, model, scene);
}

/// The picture of what comes next.
fn stage(ui: &mut Ui, model: &Model<'_>, height: f32) {
    let size = Vec2::new(ui.available_width(), height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.painter().rect_filled(rect, 28.0, theme::palette(ui).stage);
    match model.next {
        Some(exercise) => parts::emblem(ui, rect, exercise),
        None => parts::pillar_emblem(ui, rect, crate::content::Pillar::Awakening),
    }
}

/// What is left of the rest: a ring while it counts, and always in words.
fn rest(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let counts = model.left.filter(|(left, _)| !left.is_zero());
    let Some((left, whole)) = counts.filter(|_| is_roomy(ui, scene)) else {
        widgets::text(ui, Type::Strong, palette.text, model.rest(t));
        return;
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 18.0;
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(112.0), Sense::hover());
        let done = whole.saturating_sub(left).as_secs_f64();
        accessibility::progress(&response, &t.player_time(), done, 0.0..=whole.as_secs_f64());
        let share = done as f32 / whole.as_secs_f32().max(1.0);
        widgets::ring(ui, rect, share, &seconds(left).to_string(), "");
        ui.vertical(|ui| {
            ui.add_space(22.0);
            widgets::text(ui, Type::Strong, palette.text, model.rest(t));
            widgets::text(ui, Type::Note, palette.text2, t.between_waits());
        });
    });
}

fn choices(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let (words, under) =
        if model.is_touch() { (t.touch_done(), String::new()) } else { (t.between_go_on(), model.part(t)) };
    let way = |words, under, icon, action| Way { words, under, icon, action: Action::Sequence(action) };
    let ways = [
        way(words, under, icons::PLAY, SequenceAction::GoOn),
        way(t.between_skip(), t.between_skip_under(), icons::SKIP_FORWARD, SequenceAction::SkipPart),
        way(t.between_end(), t.between_end_under(), icons::FLAG, SequenceAction::EndHere),
    ];
    three_ways(ui, 112.0, ways, scene);
}
