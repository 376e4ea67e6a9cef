//! Figures on the screens: a still picture of an exercise, or the moment of a running one.
//!
//! Invariant: a pose nobody knows draws nothing and says so, so that the caller can show something else;
//! stills are kept from frame to frame, moving pictures are made anew.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use egui::Id;
use egui::Rect;
use egui::Ui;

use super::Picture;
use super::Still;
use super::Stills;
use super::mesh;
use super::paint;
use super::sides::Seen;
use super::sides::sides;
use crate::bundle;
use crate::content::Exercise;
use crate::content::Frame;
use crate::figure::DisplayList;
use crate::figure::LINE;
use crate::figure::Look;
use crate::figure::Pose;
use crate::figure::draw;
use crate::figure::judged;
use crate::figure::marks::Mark;
use crate::figure::mirrored;
use crate::figure::motion;
use crate::figure::motion::Moment;
use crate::figure::motion::breathes;
use crate::figure::palette::Theme;
use crate::session::BodySide;
use crate::session::HandView;
use crate::session::HeadView;
use crate::session::Picture as ToJudge;
use crate::session::Posed;
use crate::session::Shown;
use crate::ui::theme;

/// Draws the most telling picture of an exercise; `None` when it has none.
pub fn of_exercise(ui: &Ui, rect: Rect, exercise: &Exercise) -> Option<Seen> {
    telling(exercise).and_then(|frame| still(ui, rect, &frame.pose, exercise))
}

/// The first frame in which you move, else the first.
pub fn telling(exercise: &Exercise) -> Option<&Frame> {
    let mut frames = exercise.steps.iter().flat_map(|step| &step.frames);
    frames.clone().find(|frame| frame.arrow).or_else(|| frames.next())
}

/// Draws a pose that stands, and says how it is seen; `None` for a pose nobody knows. The exercise decides the
/// person drawn, always the same for the same one.
pub fn still(ui: &Ui, rect: Rect, pose: &str, exercise: &Exercise) -> Option<Seen> {
    standing(ui, rect, pose, &exercise.id, Some(exercise))
}

/// Draws a pose that belongs to no exercise; `whose` decides the person drawn.
pub fn pose(ui: &Ui, rect: Rect, pose: &str, whose: &str) -> Option<Seen> {
    standing(ui, rect, pose, whose, None)
}

/// Draws a pose that is being changed; nothing of it is kept.
pub fn given(ui: &Ui, rect: Rect, pose: &Pose, whose: &str, flipped: bool) {
    let list = drawn(pose, &look(ui, whose), Seen { flipped, ..Seen::default() });
    paint(ui.painter(), rect, mesh(&list, rect, ui.pixels_per_point()));
}

fn standing(ui: &Ui, rect: Rect, pose: &str, whose: &str, exercise: Option<&Exercise>) -> Option<Seen> {
    let known = bundle::poses().get(pose)?;
    let look = look(ui, whose);
    let seen = sides(ui).seen(exercise, known);
    if !ui.is_rect_visible(rect) {
        // A long shelf is painted as it comes into view, not all at once when it opens.
        return Some(seen);
    }
    let kept = ui.data_mut(|data| data.get_temp_mut_or_default::<Arc<Mutex<Stills>>>(Id::NULL).clone());
    let still = Still { pose, look, mirrored: seen.flipped };
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    kept.begin(ui.ctx().cumulative_frame_nr());
    match kept.picture(still, rect, ui.pixels_per_point(), || drawn(known, &look, seen)) {
        Picture::Whole(mesh) => paint(ui.painter(), rect, mesh),
        Picture::Meanwhile(mesh) => {
            paint(ui.painter(), rect, mesh);
            ui.ctx().request_repaint();
        }
        Picture::Later => ui.ctx().request_repaint(),
    }
    Some(seen)
}

/// Draws a moment of a running exercise; a person who wants no movement sees the pose it leads to.
pub fn moment(ui: &Ui, rect: Rect, posed: &Posed<'_>, exercise: &Exercise, moves: bool) -> Option<Seen> {
    let poses = bundle::poses();
    let to = poses.get(posed.to)?;
    let breath = (moves && breathes(&to.figure)).then_some(posed.practised);
    let whole = posed.arrow || !has_arrow(to);
    if whole && breath.is_none() && !(moves && posed.is_moving()) {
        return still(ui, rect, posed.to, exercise);
    }
    let sides = sides(ui);
    let seen = sides.seen(Some(exercise), to);
    let from = poses.get(posed.from).filter(|from| moves && sides.seen(Some(exercise), from) == seen);
    let ease = if from.is_some() { posed.ease } else { 0.0 };
    let moment = Moment { passed: posed.passed, ease, arrow: posed.arrow, breath };
    let pose = motion::at(from.unwrap_or(to), to, moment);
    let list = drawn(&pose, &look(ui, &exercise.id), seen);
    paint(ui.painter(), rect, mesh(&list, rect, ui.pixels_per_point()));
    Some(seen)
}

/// Draws a picture to judge, left or right. The person drawn differs from angle to angle.
pub fn side_picture(ui: &Ui, rect: Rect, picture: &ToJudge) {
    let right = picture.side == BodySide::Right;
    let turn = f32::from(picture.turn);
    let pose = match picture.shown {
        Shown::Hand(view) => {
            let palm = matches!(view, HandView::Palm | HandView::PalmCurled);
            let curled = matches!(view, HandView::BackCurled | HandView::PalmCurled);
            judged::hand(right, palm, curled, turn)
        }
        Shown::Head(view) => judged::head(right, view == HeadView::Back, turn),
    };
    let list = draw(&pose, &look(ui, &format!("{:?}{}", picture.shown, picture.turn.abs())), LINE);
    // The arm runs out of the whole stage, not only out of the figure's box.
    let stage = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    stage.add(egui::Shape::mesh(mesh(&list, rect, ui.pixels_per_point())));
}

fn has_arrow(pose: &Pose) -> bool {
    pose.marks.iter().any(|placed| matches!(placed.mark, Mark::Arrow(_) | Mark::Arc(_)))
}

fn drawn(pose: &Pose, look: &Look, seen: Seen) -> DisplayList {
    if seen.flipped { mirrored(pose, look, LINE) } else { draw(pose, look, LINE) }
}

/// The look of this theme; people and tops vary from exercise to exercise.
fn look(ui: &Ui, whose: &str) -> Look {
    let palettes = theme::palettes();
    let now = theme::palette(ui);
    let theme = if now.bg == palettes.paper.bg {
        Theme::Paper
    } else if now.bg == palettes.contrast.bg {
        Theme::Contrast
    } else if now.bg == palettes.amber.bg {
        Theme::Amber
    } else {
        Theme::Dark
    };
    Look::varied(theme, whose)
}
