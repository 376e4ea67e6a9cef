//! The ring in words and as a table: everything the picture says.

use egui::Ui;

use super::Model;
use crate::ring;
use crate::ring::DOTS;
use crate::ring::GroupsFrom;
use crate::strings::Texts;
use crate::ui::scene::Scene;
use crate::ui::screens::library::number;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Ground;

/// One group of dots.
pub struct Row {
    pub letter: char,
    /// How many dots it has.
    pub dots: usize,
    /// For each state: lines inside the group, and lines to other groups.
    pub states: [(usize, usize); 2],
}

/// Each group with its lines.
pub fn rows(model: &Model<'_>) -> Vec<Row> {
    let groups = &model.groups;
    (0..groups.len())
        .filter_map(|group| u8::try_from(group).ok())
        .map(|group| Row {
            letter: ring::letter(group),
            dots: (0..DOTS).filter(|dot| groups.of(*dot) == group).count(),
            states: model.view.networks().each_ref().map(|network| {
                let ends = network.above(model.view.threshold);
                let ends = ends.map(|link| (groups.of(link.from) == group, groups.of(link.to) == group));
                ends.fold((0, 0), |(inside, between), (from, to)| {
                    (inside + usize::from(from && to), between + usize::from(from != to))
                })
            }),
        })
        .collect()
}

/// Both states in a few sentences: the picture's description.
pub fn summary(t: &Texts, model: &Model<'_>) -> String {
    let mut parts = vec![t.ring_alt()];
    for (state, count) in (1..).zip(&model.counts) {
        parts.push(match count.mean {
            None => t.ring_nothing_left(state),
            Some(mean) if model.view.groups == GroupsFrom::Nothing => {
                t.ring_state_says_plain(state, number(count.lines), format!("{mean:.2}"))
            }
            Some(mean) => {
                let share = number(count.between_percent());
                t.ring_state_says(state, number(count.lines), share, format!("{mean:.2}"))
            }
        });
    }
    parts.join(" ")
}

/// The picture as text.
pub fn text(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    widgets::card(ui, Ground::Surface, scene.layout.padding(), |ui| {
        widgets::text(ui, Type::Body, palette.text, summary(t, model));
        if model.view.groups == GroupsFrom::Nothing {
            return;
        }
        widgets::divider(ui);
        for row in rows(model) {
            let [(in1, out1), (in2, out2)] =
                row.states.map(|(inside, between)| (number(inside), number(between)));
            let name = row.letter.to_string();
            let words = t.ring_group_says(name, number(row.dots), in1, out1, in2, out2);
            widgets::bullet(ui, Type::Body, palette.text, &words);
        }
    });
}

/// The picture as a table: columns where they fit, else a card for each group.
pub fn table(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    if model.view.groups == GroupsFrom::Nothing {
        return text(ui, model, scene);
    }
    let head = [t.ring_group(), t.ring_inside(1), t.ring_between(1), t.ring_inside(2), t.ring_between(2)];
    let cells = |row: &Row| {
        let [(in1, out1), (in2, out2)] = row.states;
        [row.letter.to_string(), in1.to_string(), out1.to_string(), in2.to_string(), out2.to_string()]
    };
    let rows: Vec<[String; 5]> = rows(model).iter().map(cells).collect();
    widgets::card(ui, Ground::Surface, scene.layout.padding() - 4.0, |ui| {
        if ui.available_width() < 560.0 {
            narrow(ui, &head, &rows);
        } else {
            wide(ui, &head, &rows);
        }
    });
}

fn wide(ui: &mut Ui, head: &[String; 5], rows: &[[String; 5]]) {
    let each = (ui.available_width() / 5.0 - 12.0).floor();
    let line = |ui: &mut Ui, cells: &[String; 5], type_: Type| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            for cell in cells {
                let layout = egui::Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(egui::Vec2::new(each, 0.0), layout, |ui| {
                    ui.set_width(each);
                    let colour = theme::palette(ui).text;
                    widgets::text(ui, type_, colour, cell);
                });
            }
        });
    };
    egui::containers::Frame::NONE.show(ui, |ui| {
        line(ui, head, Type::Label);
        for row in rows {
            widgets::divider(ui);
            line(ui, row, Type::Body);
        }
    });
}

fn narrow(ui: &mut Ui, head: &[String; 5], rows: &[[String; 5]]) {
    let colour = theme::palette(ui).text;
    for row in rows {
        let parts = head.iter().zip(row).map(|(name, value)| format!("{name}: {value}"));
        widgets::text(ui, Type::Body, colour, parts.collect::<Vec<_>>().join("\n"));
        widgets::divider(ui);
    }
}
