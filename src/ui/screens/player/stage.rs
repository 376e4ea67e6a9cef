//! The figure's place in the player: beside the words, above them, or after them.
//!
//! Invariant: it is shown at every size, and it never pushes the step's words or Stop out of view: where the
//! words need the room, the figure is smaller, and where they need all of it, it comes after them. What it
//! shows is decided in `crate::ui::figure`.

use egui::Rect;
use egui::Sense;
use egui::Ui;
use egui::Vec2;

use super::Model;
use crate::ui::accessibility;
use crate::ui::figure;
use crate::ui::layout::Room;
use crate::ui::scene::Scene;
use crate::ui::screens::parts;
use crate::ui::theme;

/// Points between the figure and the words.
const GAP: f32 = 28.0;
/// What the transport below and its margin take, in points.
const BELOW: f32 = 130.0;
/// The same in low windows.
const BELOW_LOW: f32 = 92.0;

/// Where the figure stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Beside(Vec2),
    Above(f32),
    After(f32),
}

/// From the room that is left for figure and words, in points.
fn place(wide: f32, high: f32, room: Room) -> Place {
    if room >= Room::Column && wide > 860.0 {
        Place::Beside(Vec2::new((wide * 0.46).floor(), high.clamp(260.0, 640.0)))
    } else if wide >= 480.0 && high >= 150.0 {
        let side = (wide * 0.4).min(high.max(180.0)).floor();
        Place::Beside(Vec2::new(side, high.clamp(150.0, side * 1.2)))
    } else if high >= 540.0 {
        Place::Above((high - 340.0).min(320.0))
    } else {
        Place::After(wide.min(320.0))
    }
}

/// The figure and the words.
pub fn with_stage(ui: &mut Ui, model: &Model<'_>, scene: &Scene<'_>, add: impl FnOnce(&mut Ui)) {
    let all = ui.available_rect_before_wrap();
    let below = if scene.layout.is_low() { BELOW_LOW } else { BELOW };
    let high = scene.layout.window.y - all.top() - below;
    match place(all.width(), high, scene.layout.room) {
        Place::Beside(size) => beside(ui, size, model, scene, add),
        Place::Above(high) => {
            let (rect, _) = ui.allocate_exact_size(Vec2::new(all.width(), high), Sense::hover());
            show(ui, rect, model, scene);
            add(ui);
        }
        Place::After(high) => {
            add(ui);
            let (rect, _) = ui.allocate_exact_size(Vec2::new(all.width(), high), Sense::hover());
            show(ui, rect, model, scene);
        }
    }
}

fn beside(ui: &mut Ui, size: Vec2, model: &Model<'_>, scene: &Scene<'_>, add: impl FnOnce(&mut Ui)) {
    let all = ui.available_rect_before_wrap();
    let (stage, words) = if scene.layout.mirrored() {
        (all.with_min_x(all.right() - size.x), all.with_max_x(all.right() - size.x - GAP))
    } else {
        (all.with_max_x(all.left() + size.x), all.with_min_x(all.left() + size.x + GAP))
    };
    let stage = stage.with_max_y(stage.top() + size.y);
    show(ui, stage, model, scene);
    let layout = egui::Layout::top_down(egui::Align::Min);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(words).layout(layout));
    if !scene.layout.is_low() {
        child.add_space(8.0);
    }
    add(&mut child);
    let bottom = child.min_rect().bottom().max(stage.bottom());
    ui.advance_cursor_after_rect(all.with_max_y(bottom));
}

/// The figure as it is at this moment, standing on the stage's lower edge, with its description for those
/// who do not see it.
fn show(ui: &mut Ui, stage: Rect, model: &Model<'_>, scene: &Scene<'_>) {
    let round = (stage.height() * 0.1).clamp(12.0, 28.0);
    ui.painter().rect_filled(stage, round, theme::palette(ui).stage);
    let exercise = &model.run.exercise;
    let Some(posed) = model.run.session.posed(exercise) else { return parts::emblem(ui, stage, exercise) };
    let side = (stage.width() - round).min(stage.height());
    let at = egui::pos2(stage.center().x, stage.bottom() - side / 2.0);
    let rect = Rect::from_center_size(at, Vec2::splat(side));
    let Some(seen) = figure::moment(ui, rect, &posed, exercise, !scene.still) else {
        return parts::emblem(ui, stage, exercise);
    };
    parts::figure_view(ui, scene, stage, seen);
    let response = ui.interact(stage, egui::Id::unique("figure-now"), Sense::hover());
    let told = model.figure(scene.texts).unwrap_or_default();
    accessibility::described_picture(&response, posed.caption, &told);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figure_is_beside_the_words_wherever_both_have_room() {
        assert!(matches!(place(1200.0, 600.0, Room::Wide), Place::Beside(_)));
        let Place::Beside(size) = place(592.0, 230.0, Room::Narrow) else { panic!("200 % has room") };
        assert!(size.x <= 592.0 * 0.4 && size.y <= 230.0, "{size:?}");
        assert!(matches!(place(712.0, 560.0, Room::Narrow), Place::Beside(_)), "in one column");
    }

    #[test]
    fn where_the_words_need_all_of_it_the_figure_comes_after_them() {
        assert!(matches!(place(296.0, 60.0, Room::Tiny), Place::After(_)));
        assert!(matches!(place(400.0, 300.0, Room::Narrow), Place::After(_)));
        assert!(matches!(place(400.0, 700.0, Room::Narrow), Place::Above(high) if high <= 360.0));
    }
}
