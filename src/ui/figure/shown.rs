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

use super::Still;
use super::Stills;
use super::mesh;
use super::paint;
use crate::bundle;
use crate::content::Exercise;
use crate::content::Frame;
use crate::figure::LINE;
use crate::figure::Look;
use crate::figure::draw;
use crate::figure::palette::Theme;
use crate::figure::sides;
use crate::session::BodySide;
use crate::session::HandView;
use crate::session::HeadView;
use crate::session::Picture;
use crate::session::Posed;
use crate::session::Shown;
use crate::ui::theme;

/// Draws the most telling picture of an exercise; `false` when it has none.
pub fn of_exercise(ui: &Ui, rect: Rect, exercise: &Exercise) -> bool {
    telling(exercise).is_some_and(|frame| still(ui, rect, &frame.pose, &exercise.id))
}

/// The first frame in which you move, else the first.
pub fn telling(exercise: &Exercise) -> Option<&Frame> {
    let mut frames = exercise.steps.iter().flat_map(|step| &step.frames);
    frames.clone().find(|frame| frame.arrow).or_else(|| frames.next())
}

/// Draws a pose that stands; `whose` decides the person drawn, always the same for the same words.
pub fn still(ui: &Ui, rect: Rect, pose: &str, whose: &str) -> bool {
    let Some(known) = bundle::poses().get(pose) else { return false };
    let look = look(ui, whose);
    let kept = ui.data_mut(|data| data.get_temp_mut_or_default::<Arc<Mutex<Stills>>>(Id::NULL).clone());
    let still = Still { pose, look, mirrored: false };
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    let picture = kept.picture(still, rect, ui.pixels_per_point(), || draw(known, &look, LINE));
    paint(ui.painter(), rect, picture);
    true
}

/// Draws a moment of a running exercise; a person who wants no movement sees the pose it leads to.
pub fn moment(ui: &Ui, rect: Rect, posed: &Posed<'_>, whose: &str, moves: bool) -> bool {
    let poses = bundle::poses();
    let Some(to) = poses.get(posed.to) else { return false };
    if posed.arrow && !(moves && posed.is_moving()) {
        return still(ui, rect, posed.to, whose);
    }
    let from = poses.get(posed.from).filter(|_| moves).unwrap_or(to);
    let pose = to.on_the_way_from(from, posed.share, posed.arrow);
    let list = draw(&pose, &look(ui, whose), LINE);
    paint(ui.painter(), rect, mesh(&list, rect, ui.pixels_per_point()));
    true
}

/// Draws a picture to judge, left or right. The person drawn differs from angle to angle.
pub fn side_picture(ui: &Ui, rect: Rect, picture: &Picture) {
    let right = picture.side == BodySide::Right;
    let turn = f32::from(picture.turn);
    let pose = match picture.shown {
        Shown::Hand(view) => {
            let palm = matches!(view, HandView::Palm | HandView::PalmCurled);
            let curled = matches!(view, HandView::BackCurled | HandView::PalmCurled);
            sides::hand(right, palm, curled, turn)
        }
        Shown::Head(view) => sides::head(right, view == HeadView::Back, turn),
    };
    let list = draw(&pose, &look(ui, &format!("{:?}{}", picture.shown, picture.turn.abs())), LINE);
    // The arm runs out of the whole stage, not only out of the figure's box.
    let stage = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    stage.add(egui::Shape::mesh(mesh(&list, rect, ui.pixels_per_point())));
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
