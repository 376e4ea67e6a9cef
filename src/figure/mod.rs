//! The illustration rig: people, faces and hands as flat vector shapes from joint values.
//!
//! Invariant: headless and pure; the same pose and look give the same `DisplayList`, in a 400 × 400 box with
//! y downwards. Begin with `pose`, then `rig`; `pen.rs` is where all of them draw, `list.rs` what comes out.

pub mod covered;
pub mod curve;
pub mod describe;
pub mod geometry;
pub mod list;
pub mod marks;
pub mod palette;
pub mod pen;
pub mod pose;
pub mod props;
pub mod rig;
pub mod svg;
pub mod tube;
pub mod values;

pub use list::DisplayList;
pub use palette::Look;
pub use pose::Pose;
pub use pose::judged;
pub use pose::motion;
pub use pose::sides;

/// The width of outer contours in figure units.
pub const LINE: f32 = 3.0;

/// The picture of a pose. `line` is the width of outer contours in figure units, usually `LINE`.
pub fn draw(pose: &Pose, look: &Look, line: f32) -> DisplayList {
    pose.draw(look, line)
}

/// The picture on the way from one pose to the next; `t` from 0 to 1 and already eased (`pose::eased`).
pub fn draw_between(from: &Pose, to: &Pose, t: f32, look: &Look, line: f32) -> DisplayList {
    from.between(to, t).draw(look, line)
}

/// The picture with left and right changed over, for practice toward the other side; the light stays.
pub fn mirrored(pose: &Pose, look: &Look, line: f32) -> DisplayList {
    pose.draw_mirrored(look, line)
}
