//! Pieces that several screens share: a card with its picture, a card that is one row, a list of notices.

use std::sync::Arc;

use egui::Align2;
use egui::CornerRadius;
use egui::Rect;
use egui::Response;
use egui::Shape;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;

use crate::app::Action;
use crate::app::Setting;
use crate::bundle;
use crate::content::Exercise;
use crate::content::Pillar;
use crate::figure::sides::Own;
use crate::settings::BodySide;
use crate::settings::FigureSettings;
use crate::settings::Settings;
use crate::settings::Theme;
use crate::ui::accessibility;
use crate::ui::figure;
use crate::ui::icons;
use crate::ui::page;
use crate::ui::page::Head;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Palette;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;

/// Draws a whole screen in other colours than those of the person's theme, where there are any.
pub fn in_colours(ui: &mut Ui, colours: Option<&Arc<Palette>>, draw: impl FnOnce(&mut Ui)) {
    let Some(colours) = colours else { return draw(ui) };
    let own = theme::palette(ui);
    theme::use_palette(ui.ctx(), Arc::clone(colours));
    let drawn_by_egui = std::mem::replace(ui.visuals_mut(), theme::visuals(colours));
    ui.painter().rect_filled(ui.max_rect(), 0.0, colours.bg);
    draw(ui);
    *ui.visuals_mut() = drawn_by_egui;
    theme::use_palette(ui.ctx(), own);
}

/// The colours of a pause and of the end where the person follows by ear: those of Low glare in place of a light
/// theme, so that nothing lights up in front of shut eyes.
pub fn by_ear_colours(settings: &Settings) -> Option<&'static Arc<Palette>> {
    (settings.by_ear && settings.theme == Theme::Paper).then(|| theme::palettes().of(Theme::LowGlare))
}

/// A card with words at the person's side and a picture at the other, as high as the words. Where there is
/// no room beside the words, it comes after them.
pub fn picture_card(
    ui: &mut Ui,
    scene: &Scene<'_>,
    share: f32,
    picture: impl FnOnce(&Ui, Rect),
    words: impl FnOnce(&mut Ui),
) {
    let palette = theme::palette(ui);
    let width = ui.available_width();
    if width < 520.0 {
        widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
            words(ui);
            let size = Vec2::new(ui.available_width(), (scene.layout.window.y * 0.4).clamp(90.0, 200.0));
            let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
            ui.painter().rect_filled(rect, 16.0, palette.stage);
            picture(ui, rect);
        });
        return;
    }
    let share = if width < 620.0 { share.min(0.3) } else { share };
    let ground = ui.painter().add(Shape::Noop);
    let stage = ui.painter().add(Shape::Noop);
    let start = ui.cursor().min;
    let padding = scene.layout.padding() + 4.0;
    let picture_width = (width * share).floor();
    let left = if scene.layout.mirrored() { picture_width } else { 0.0 };
    let inner = Rect::from_min_size(
        start + Vec2::new(left + padding, padding),
        Vec2::new(width - picture_width - 2.0 * padding, f32::INFINITY),
    );
    let mut child =
        ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(egui::Layout::top_down(egui::Align::Min)));
    words(&mut child);
    let height = (child.min_rect().height() + 2.0 * padding).max(230.0);
    let all = Rect::from_min_size(start, Vec2::new(width, height));
    let stroke = Stroke::new(if palette.line_drawn { 2.0 } else { 1.0 }, palette.line);
    ui.painter()
        .set(ground, egui::epaint::RectShape::new(all, 24.0, palette.surface, stroke, StrokeKind::Inside));
    let (side, corner) = if scene.layout.mirrored() {
        (all.with_max_x(all.left() + picture_width), CornerRadius { nw: 24, sw: 24, ne: 0, se: 0 })
    } else {
        (all.with_min_x(all.right() - picture_width), CornerRadius { ne: 24, se: 24, nw: 0, sw: 0 })
    };
    let side = side.shrink(stroke.width);
    ui.painter().set(stage, egui::epaint::RectShape::filled(side, corner, palette.stage));
    picture(ui, side);
    ui.allocate_rect(all, egui::Sense::hover());
}

/// The exercise's picture; its pillar's sign where no figure is drawn.
pub fn emblem(ui: &Ui, rect: Rect, exercise: &Exercise) {
    if figure::of_exercise(ui, rect, exercise).is_none() {
        pillar_emblem(ui, rect, exercise.pillar);
    }
}

/// As [`emblem`], and told in words to those who do not see it.
pub fn told_emblem(ui: &Ui, scene: &Scene<'_>, rect: Rect, exercise: &Exercise) {
    emblem(ui, rect, exercise);
    let Some(frame) = figure::telling(exercise) else { return };
    let Some(pose) = bundle::poses().get(&frame.pose) else { return };
    let response = ui.interact(rect, ui.scope_id().with(("figure", &exercise.id)), egui::Sense::hover());
    let told = figure::told(scene.texts, pose, exercise, figure::sides(ui));
    accessibility::described_picture(&response, &frame.caption, &told);
}

/// How a person who faces you is seen, in a corner of the picture: words that never flip with it.
pub fn figure_view(ui: &Ui, scene: &Scene<'_>, stage: Rect, seen: figure::Seen) {
    let Some(mirror) = seen.mirror.filter(|_| stage.width() >= 170.0) else { return };
    let t = scene.texts;
    let palette = theme::palette(ui);
    let words = if mirror { t.figure_mirror_view() } else { t.figure_facing_view() };
    let at = stage.min + Vec2::new(14.0, 10.0);
    widgets::paint_on_ground(ui, at, Type::Note, palette.text2, palette.stage, &words);
}

/// The switches of a figure: whose side it practises, and whether it is seen as in a mirror. Shown where they
/// change something.
pub fn figure_switches(ui: &mut Ui, scene: &Scene<'_>, exercise: &Exercise, figures: &FigureSettings) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let sides = figure::sides(ui);
    if let Some(what) = figure::practises(exercise) {
        let (label, now) = match what {
            figure::Practises::Neck => (t.figure_pull(), sides.pull),
            figure::Practises::Hand => (t.figure_hand(), sides.hand),
        };
        widgets::text(ui, Type::Strong, palette.text, label);
        let (left, right) = (t.side_left(), t.side_right());
        let choices = [(Own::Left, left.as_str(), None), (Own::Right, right.as_str(), None)];
        if let Some(side) = widgets::segmented(ui, now, &choices) {
            let side = if side == Own::Left { BodySide::Left } else { BodySide::Right };
            let mut figures = figures.clone();
            match what {
                figure::Practises::Neck => figures.pull = Some(side),
                figure::Practises::Hand => figures.hand = side,
            }
            scene.act(Action::Set(Setting::Figures(figures)));
        }
    }
    if figure::has_facing(exercise) {
        figure_mirror(ui, scene, figures);
    }
}

/// As the person, or as in a mirror.
pub fn figure_mirror(ui: &mut Ui, scene: &Scene<'_>, figures: &FigureSettings) {
    let t = scene.texts;
    widgets::text(ui, Type::Strong, theme::palette(ui).text, t.figure_seen());
    let (person, mirror) = (t.figure_as_person(), t.figure_as_mirror());
    let choices = [(false, person.as_str(), None), (true, mirror.as_str(), None)];
    if let Some(mirror) = widgets::segmented(ui, figures.mirror, &choices) {
        scene.act(Action::Set(Setting::Figures(FigureSettings { mirror, ..figures.clone() })));
    }
}

/// A pillar's sign on soft discs.
pub fn pillar_emblem(ui: &Ui, rect: Rect, pillar: Pillar) {
    let palette = theme::palette(ui);
    let (ink, soft) = palette.pillar(pillar);
    let radius = rect.width().min(rect.height()) * 0.36;
    let centre = rect.center();
    ui.painter().circle_filled(centre, radius, soft);
    ui.painter().circle_stroke(centre, radius, Stroke::new(2.0, ink.gamma_multiply(0.35)));
    ui.painter().circle_stroke(centre, radius * 0.78, Stroke::new(2.0, ink.gamma_multiply(0.6)));
    let sign = match pillar {
        Pillar::Mindfulness => icons::WIND,
        Pillar::Awakening => icons::HAND_TAP,
        Pillar::Plasticity => icons::REPEAT,
        Pillar::SelfCompassion => icons::HAND_HEART,
    };
    let galley = widgets::glyph(ui, sign, radius * 0.8, ink, false);
    let at = Align2::CENTER_CENTER.anchor_size(centre, galley.size());
    ui.painter().galley(at.min, galley, ink);
}

/// A card that is one row: icon, two lines, and something at its far end.
pub fn row_card(
    ui: &mut Ui,
    scene: &Scene<'_>,
    icon: &str,
    title: &str,
    under: &str,
    end: impl FnOnce(&mut Ui),
) {
    let palette = theme::palette(ui);
    let roomy = ui.available_width() > 520.0;
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 6.0, |ui| {
        let words = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::title(ui, 2, Type::H3, title);
            if !under.is_empty() {
                widgets::text(ui, Type::Note, palette.text2, under);
            }
        };
        if !roomy {
            words(ui);
            ui.add_space(8.0);
            ui.horizontal_wrapped(end);
            return;
        }
        ui.horizontal(|ui| {
            ui.set_min_height(60.0);
            widgets::icon(ui, icon, 28.0, palette.accent);
            let far = ui.available_width() * 0.52;
            ui.vertical(|ui| {
                ui.set_width(far);
                words(ui);
            });
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), end);
        });
    });
}

/// A page that says that something is not in the library.
pub fn missing(ui: &mut Ui, scene: &Scene<'_>) {
    let t = scene.texts;
    page::page(ui, scene, Head { over: "", title: &t.missing_title() }, |ui| {
        let palette = theme::palette(ui);
        widgets::text(ui, Type::Body, palette.text, t.missing_text());
        let back = main_button(ui, Button::primary(t.back_to_today()).icon(icons::ARROW_LEFT));
        if back.clicked() {
            scene.act(Action::Go(crate::app::Route::Today));
        }
    });
}

/// The screen's main action: the focus is put here when the screen opens.
pub fn main_button(ui: &mut Ui, button: Button<'_>) -> Response {
    button.id(widgets::main_id()).show(ui)
}
