//! Taking a pose out: as text for a file of poses, copied or saved.
//!
//! Invariant: what was copied or saved is said, with its place; a file that is there is never written over.

use std::path::PathBuf;

use egui::Ui;

use super::Model;
use super::act;
use super::label;
use crate::app::PoseAction;
use crate::app::PoseNews;
use crate::ui::icons;
use crate::ui::scene::Scene;
use crate::ui::theme;
use crate::ui::theme::Type;
use crate::ui::widgets;
use crate::ui::widgets::Button;
use crate::ui::widgets::Ground;
use crate::ui::words;

/// Draws what became of the last copy or file.
pub fn news(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let Some(news) = &model.desk.news else { return };
    let (ground, words) = match news {
        PoseNews::Copied => (Ground::Soft, t.pose_copied()),
        PoseNews::Written(path) => (Ground::Soft, t.pose_written(path.display().to_string())),
        PoseNews::Taken(path) => (Ground::Caution, t.pose_taken(path.display().to_string())),
        PoseNews::NotWritten(path, reason) => {
            (Ground::Caution, t.pose_not_written(path.display().to_string(), words::file_trouble(t, reason)))
        }
        PoseNews::NoText(reason) => (Ground::Caution, t.pose_no_text(reason.as_str())),
    };
    widgets::card(ui, ground, 14.0, |ui| {
        widgets::text(ui, Type::Body, theme::palette(ui).text, words);
    });
}

/// Draws the ways to a file.
pub fn show(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let t = scene.texts;
    let palette = theme::palette(ui);
    ui.add_space(8.0);
    widgets::title(ui, 2, Type::H3, &t.pose_file());
    widgets::text(ui, Type::Body, palette.text2, t.pose_file_under());
    if Button::soft(t.pose_save()).icon(icons::FLOPPY_DISK).show(ui).clicked() {
        act(scene, PoseAction::ChooseTarget);
    }
    label(ui, &t.pose_path());
    let mut typed = model.desk.path.clone();
    let width = ui.available_width();
    let field = egui::TextEdit::singleline(&mut typed)
        .id_salt("pose-path")
        .char_limit(1000)
        .font(Type::Body.font())
        .margin(egui::Margin::symmetric(16, 14))
        .min_size(egui::vec2(width, 56.0))
        .desired_width(width);
    let response = ui.add(field);
    let name = t.pose_path();
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    if response.changed() {
        act(scene, PoseAction::TypePath(typed));
    }
    let path = model.desk.path.trim();
    if !path.is_empty() && Button::outlined(t.pose_save_there()).show(ui).clicked() {
        act(scene, PoseAction::Save(PathBuf::from(path)));
    }
}
