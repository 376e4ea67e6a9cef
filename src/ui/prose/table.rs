//! A table: columns where they fit, one small card a row where they do not.

use egui::Role;
use egui::Ui;
use egui::Vec2;

use super::Shown;
use super::Style;
use super::paragraph;
use super::paragraph::Face;
use crate::content::Cell;
use crate::ui::accessibility;
use crate::ui::widgets;
use crate::ui::widgets::Ground;

/// Narrowest column, as a multiple of the letter size.
const NARROWEST: f32 = 7.0;

/// Shows a table.
pub fn show(ui: &mut Ui, head: &[Cell], rows: &[Vec<Cell>], style: &Style<'_>, shown: &mut Shown) {
    let columns = head.len().max(1);
    let each = (ui.available_width() - 40.0) / columns as f32;
    accessibility::landmark(ui, Role::Table, "", |ui| {
        if each < style.size * NARROWEST {
            stacked(ui, head, rows, style, shown);
        } else {
            side_by_side(ui, head, rows, style, shown);
        }
    });
    ui.add_space(style.size * 0.6);
}

fn side_by_side(ui: &mut Ui, head: &[Cell], rows: &[Vec<Cell>], style: &Style<'_>, shown: &mut Shown) {
    widgets::card(ui, Ground::Surface, 18.0, |ui| {
        row(ui, head, Face::Strong, style, shown);
        for (place, cells) in rows.iter().enumerate() {
            widgets::divider(ui);
            ui.push_id(place, |ui| row(ui, cells, Face::Text, style, shown));
        }
    });
}

fn row(ui: &mut Ui, cells: &[Cell], face: Face, style: &Style<'_>, shown: &mut Shown) {
    let gap = 14.0;
    let each = (ui.available_width() - gap * (cells.len().max(1) - 1) as f32) / cells.len().max(1) as f32;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (place, cell) in cells.iter().enumerate() {
            let layout = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(Vec2::new(each, 0.0), layout, |ui| {
                ui.set_width(each);
                ui.push_id(place, |ui| paragraph::show(ui, cell, style, face, shown));
            });
        }
    });
}

fn stacked(ui: &mut Ui, head: &[Cell], rows: &[Vec<Cell>], style: &Style<'_>, shown: &mut Shown) {
    for (place, cells) in rows.iter().enumerate() {
        widgets::card(ui, Ground::Surface, 14.0, |ui| {
            for (column, (name, cell)) in head.iter().zip(cells).enumerate() {
                ui.push_id((place, column), |ui| {
                    paragraph::show(ui, name, style, Face::Strong, &mut Shown::default());
                    paragraph::show(ui, cell, style, Face::Text, shown);
                });
            }
        });
    }
}
