//! Whole bodies: seated, standing, walking, lying, on a bike, behind a table.
//!
//! Invariant: about 5½ heads tall, larger than life, so that the face can be read on a card; back to front,
//! each part with its own contour. Limbs and clothes are in `arm`, `hand`, `leg.rs`, `shoe.rs` and `torso.rs`.

pub mod arm;
pub mod bike;
pub mod chair;
pub mod desk;
pub mod hand;
pub mod leg;
pub mod lying;
pub mod seated_front;
pub mod seated_side;
pub mod shoe;
pub mod stand_front;
pub mod stand_side;
pub mod torso;

#[cfg(test)]
mod tests;

use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::pen::Pen;
use crate::figure::rig::bust::BackHead;
use crate::figure::rig::bust::Head;
use crate::figure::rig::bust::SideHead;
use crate::figure::rig::bust::back_head::draw as draw_back_head;
use crate::figure::rig::bust::front_head::draw as draw_front_head;
use crate::figure::rig::bust::side_head::draw as draw_side_head;

pub use arm::Arm;
pub use bike::Bike;
pub use desk::Desk;
pub use hand::HandShape;
pub use hand::Thumb;
pub use leg::Step;
pub use lying::Lying;
pub use seated_front::SeatedFront;
pub use seated_side::SeatedSide;
pub use stand_front::Side;
pub use stand_front::StandFront;
pub use stand_front::View;
pub use stand_side::StandSide;

/// Lines of a small head against those of a bust's, before it is drawn small.
const SMALL_HEAD_LINE: f32 = 1.45;

/// The head of a bust at `size`, its middle at `center`.
fn front_head(pen: &mut Pen, center: Point, head: &Head, size: f32) {
    pen.within(placed(center, head.roll, size), |pen| draw_front_head(pen, head, SMALL_HEAD_LINE));
}

fn back_head(pen: &mut Pen, center: Point, head: &Head, size: f32) {
    let back = BackHead { yaw: head.yaw, roll: head.roll };
    pen.within(placed(center, head.roll, size), |pen| draw_back_head(pen, &back, SMALL_HEAD_LINE));
}

/// The head of a side bust, facing screen right.
fn side_head(pen: &mut Pen, center: Point, head: &SideHead, size: f32) {
    turned_side_head(pen, placed(center, -head.pitch, size), head);
}

/// The head of a side bust as `at` places it, whatever its pitch.
fn turned_side_head(pen: &mut Pen, at: Affine, head: &SideHead) {
    pen.within(at, |pen| pen.with_line(SMALL_HEAD_LINE, |pen| draw_side_head(pen, head)));
}

fn placed(center: Point, turn: f32, size: f32) -> Affine {
    Affine::translate(center.x, center.y).rotated(turn).scaled(size, size)
}
