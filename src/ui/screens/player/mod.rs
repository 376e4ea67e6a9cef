//! The player: one step at a time, by picture, word, number and sound, stoppable by anything.
//!
//! Invariant: Pause and "Stop: symptom" are on screen at every moment and every zoom, in the same
//! places. What is shown is decided in [`model`]; the pieces are drawn in their own files.

mod bars;
mod beat_panel;
pub mod between;
mod breath;
mod by_ear;
pub mod caption;
mod metronome;
mod model;
mod panels;
mod paused;
mod picture;
mod stage;
mod step;
pub mod tapping;

use egui::Margin;
use egui::Panel;
use egui::Role;
use egui::ScrollArea;
use egui::Ui;

pub use model::Model;
pub use model::View;
pub use model::model;
pub use model::where_am_i;

use super::parts;
use crate::app::Action;
use crate::app::PlayerPanel;
use crate::session::Event;
use crate::session::PauseReason;
use crate::ui::accessibility;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;

/// Draws the player.
pub fn show(ui: &mut Ui, model: Option<&Model<'_>>, scene: &Scene<'_>) {
    let Some(model) = model else { return parts::missing(ui, scene) };
    let needs_eyes = matches!(model.view, View::Picture(_));
    if model.settings.by_ear && model.view != View::Paused && !needs_eyes {
        return by_ear::show(ui, model, scene);
    }
    parts::in_colours(ui, parts::by_ear_colours(model.settings), |ui| lit(ui, model, scene));
}

/// With the words and pictures of the moment.
fn lit(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let margin = scene.layout.margin() as i8;
    let below = if scene.layout.room == Room::Tiny { 8 } else { 16 };
    let frame =
        egui::Frame::new().inner_margin(Margin { left: margin, right: margin, top: 6, bottom: below });
    Panel::bottom("transport").frame(frame).show_separator_line(false).resizable(false).show(ui, |ui| {
        bars::transport(ui, model, scene);
    });
    let name = &model.run.exercise.title;
    ScrollArea::vertical().id_salt(("player", scene.arrival)).auto_shrink(false).show(ui, |ui| {
        let inner =
            egui::Frame::new().inner_margin(Margin { left: margin, right: margin, top: below, bottom: 6 });
        inner.show(ui, |ui| {
            accessibility::landmark(ui, Role::Main, name, |ui| {
                ui.spacing_mut().item_spacing = egui::vec2(16.0, 12.0);
                let words_first = scene.layout.room == Room::Tiny;
                if !words_first {
                    bars::header(ui, model, scene);
                }
                caption::trouble(ui, scene);
                match model.run.panel {
                    PlayerPanel::None => {}
                    PlayerPanel::Cues => panels::cues(ui, model, scene),
                    PlayerPanel::Steps => panels::steps(ui, model, scene),
                    PlayerPanel::Beat => beat_panel::show(ui, model, scene),
                }
                caption::show(ui, scene);
                view(ui, model, scene);
                if words_first {
                    bars::header(ui, model, scene);
                }
            });
        });
    });
}

fn view(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>) {
    let (area, seen) = (ui.available_rect_before_wrap(), ui.clip_rect());
    // A press anywhere on the running exercise pauses it, its margins too; buttons drawn later lie above.
    let area = egui::Rect::from_min_max(egui::pos2(seen.left(), area.top()), seen.max.max(area.max));
    if model.view != View::Paused {
        let sense = ui.interact(area, ui.scope_id().with("exercise-area"), egui::Sense::CLICK);
        if sense.clicked() {
            scene.act(Action::Session(Event::Pause(PauseReason::Asked)));
        }
    }
    match model.view {
        View::Paused => paused::show(ui, model, scene),
        View::CountIn { number } => step::count_in(ui, model, scene, number),
        View::Breath => breath::show(ui, model, scene),
        View::Metronome => metronome::show(ui, model, scene),
        View::Tapping => tapping::show(ui, model, scene),
        View::Picture(picture) => picture::show(ui, model, &picture, scene),
        View::Timed => step::timed(ui, model, scene),
        View::MyPace => step::my_pace(ui, model, scene),
    }
}
