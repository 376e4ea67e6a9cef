//! The two rings, painted: dots by group, lines inside a group whole, lines between groups broken.

use egui::Align2;
use egui::Color32;
use egui::Pos2;
use egui::Rect;
use egui::Sense;
use egui::Shape;
use egui::Stroke;
use egui::StrokeKind;
use egui::Ui;
use egui::Vec2;

use super::Model;
use super::told;
use crate::ring;
use crate::ring::DOTS;
use crate::ring::GROUP;
use crate::ring::GroupsFrom;
use crate::ring::Link;
use crate::ring::Network;
use crate::ui::accessibility;
use crate::ui::scene::Scene;
use crate::ui::screens::library::number;
use crate::ui::theme;
use crate::ui::theme::Palette;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Ground;
use crate::ui::widgets::paint_text;

/// Straight pieces of one curved line.
const PIECES: usize = 20;
/// How far a line is drawn toward the middle: 0 through it, 1 straight.
const BEND: f32 = 0.16;

/// Draws both rings with what can be counted in them, and the legend.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 6.0, |ui| {
        let beside = ui.available_width() > 560.0;
        let whole = ui.available_width();
        let side = if beside { (whole - 16.0) / 2.0 } else { whole.min(460.0) };
        let summary = told::summary(t, model);
        let both = |ui: &mut Ui| {
            for place in 0..2 {
                ui.allocate_ui_with_layout(
                    Vec2::new(side, 0.0),
                    egui::Layout::top_down(egui::Align::Center),
                    |ui| one(ui, model, place, side, &summary, scene),
                );
            }
        };
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                both(ui);
            });
        } else {
            both(ui);
        }
        legend(ui, model, scene);
    });
}

fn one(ui: &mut Ui, model: &Model<'_>, place: usize, side: f32, summary: &str, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    let state = number(place + 1);
    ui.set_width(side);
    widgets::title(ui, 3, Type::H3, &t.ring_state(state));
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    accessibility::described_picture(&response, &t.ring_picture_of(state), summary);
    if let Some(network) = model.view.networks().get(place) {
        paint(ui, rect, model, network);
    }
    let Some(count) = model.counts.get(place) else { return };
    let words = match count.mean {
        None => t.ring_empty(),
        Some(mean) if model.view.groups == GroupsFrom::Nothing => {
            t.ring_count_plain(number(count.lines), format!("{mean:.2}"))
        }
        Some(mean) => {
            let share = number(count.between_percent());
            t.ring_count(number(count.lines), share, format!("{mean:.2}"))
        }
    };
    widgets::text(ui, Type::Note, palette.text, words);
}

/// From the ring's own measure, radius 1, to the screen.
fn at(rect: Rect, (x, y): (f64, f64), stretch: f32) -> Pos2 {
    let radius = rect.width() * 0.5 - 34.0;
    rect.center() + Vec2::new(x as f32, y as f32) * radius * stretch
}

fn paint(ui: &Ui, rect: Rect, model: &Model<'_>, network: &Network) {
    let palette = theme::palette(ui);
    let without = model.view.groups == GroupsFrom::Nothing;
    let mut links: Vec<&Link> = network.above(model.view.threshold).collect();
    links.sort_by_key(|link| model.groups.parts(link)); // lines between groups on top
    for link in links {
        let between = !without && model.groups.parts(link);
        line(ui, rect, link, between, read(model, link), &palette);
    }
    for dot in 0..DOTS {
        let group = if without { 0 } else { model.groups.of(dot) };
        mark(ui, at(rect, ring::place(dot), 1.0), group, rect.width() / 66.0, &palette);
        if model.view.dot == Some(dot) {
            let stroke = Stroke::new(3.0, palette.focus);
            ui.painter().circle_stroke(at(rect, ring::place(dot), 1.0), rect.width() / 66.0 + 6.0, stroke);
            let name = ring::name(dot);
            paint_text(
                ui,
                at(rect, ring::place(dot), 0.86),
                Align2::CENTER_CENTER,
                Type::Label,
                palette.text,
                &name,
            );
        }
    }
    for group in 0..DOTS / GROUP {
        let (a, b) = (ring::place(group * GROUP + 2), ring::place(group * GROUP + 3));
        let middle = at(
            rect,
            (f64::midpoint(a.0, b.0), f64::midpoint(a.1, b.1)),
            1.0 + 22.0 / (rect.width() * 0.5 - 34.0),
        );
        let name = ring::letter(group).to_string();
        paint_text(ui, middle, Align2::CENTER_CENTER, Type::Label, palette.text, &name);
    }
}

/// How strongly a line is drawn while one dot is read: its own lines fully, the others faintly.
fn read(model: &Model<'_>, link: &Link) -> f32 {
    match model.view.dot {
        None => 0.85,
        Some(dot) if link.from == dot || link.to == dot => 1.0,
        Some(_) => 0.18,
    }
}

fn line(ui: &Ui, rect: Rect, link: &Link, between: bool, strength: f32, palette: &Palette) {
    let (from, to) = (at(rect, ring::place(link.from), 1.0), at(rect, ring::place(link.to), 1.0));
    let centre = rect.center();
    let control = centre + ((from - centre) + (to - centre)) * BEND;
    let curve = |share: f32| {
        let rest = 1.0 - share;
        (from.to_vec2() * (rest * rest)
            + control.to_vec2() * (2.0 * rest * share)
            + to.to_vec2() * (share * share))
            .to_pos2()
    };
    let points: Vec<Pos2> = (0..=PIECES).map(|piece| curve(piece as f32 / PIECES as f32)).collect();
    let width = link.weight as f32 * 1.6 + if between { 1.4 } else { 0.6 };
    let ink = if between { palette.chart2 } else { palette.chart1 };
    let stroke = Stroke::new(width, ink.gamma_multiply(strength));
    if between {
        ui.painter().extend(Shape::dashed_line(&points, stroke, 9.0, 4.0));
    } else {
        ui.painter().add(Shape::line(points, stroke));
    }
}

/// A dot: filled and round, or hollow and square, by turns of the groups.
fn mark(ui: &Ui, at: Pos2, group: u8, size: f32, palette: &Palette) {
    if group.is_multiple_of(2) {
        ui.painter().circle_filled(at, size, palette.text);
    } else {
        let square = Rect::from_center_size(at, Vec2::splat(size * 1.8));
        let stroke = Stroke::new(2.2, palette.text);
        ui.painter().rect(square, 2.0, palette.surface, stroke, StrokeKind::Inside);
    }
}

fn legend(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    if ui.available_width() < 480.0 {
        ui.vertical(|ui| signs(ui, model, scene));
    } else {
        ui.horizontal(|ui| signs(ui, model, scene));
    }
}

fn signs(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.spacing_mut().interact_size.y = 28.0;
    if model.view.groups == GroupsFrom::Nothing {
        return sign(ui, &t.ring_a_line(), |ui, rect| sample(ui, rect, palette.chart1, false));
    }
    sign(ui, &t.ring_line_inside(), |ui, rect| sample(ui, rect, palette.chart1, false));
    sign(ui, &t.ring_line_between(), |ui, rect| sample(ui, rect, palette.chart2, true));
    sign(ui, &t.ring_dots(), |ui, rect| {
        mark(ui, rect.left_center() + Vec2::new(10.0, 0.0), 0, 7.0, &palette);
        mark(ui, rect.left_center() + Vec2::new(32.0, 0.0), 1, 7.0, &palette);
    });
}

fn sign(ui: &mut Ui, words: &str, draw: impl FnOnce(&Ui, Rect)) {
    let colour = theme::palette(ui).text2;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let (rect, _) = ui.allocate_exact_size(Vec2::new(42.0, 24.0), Sense::hover());
        draw(ui, rect);
        widgets::text(ui, Type::Note, colour, words);
    });
}

fn sample(ui: &Ui, rect: Rect, ink: Color32, broken: bool) {
    let ends = [rect.left_center(), rect.right_center()];
    let stroke = Stroke::new(3.0, ink);
    if broken {
        ui.painter().extend(Shape::dashed_line(&ends, stroke, 9.0, 4.0));
    } else {
        ui.painter().line_segment(ends, stroke);
    }
}
