//! Paints a figure: a `DisplayList` becomes one mesh with soft edges, for any size and resolution.
//!
//! Invariant: what is painted is exactly the list, in its order, with the colours it has; no texture and no
//! shader is needed. Look next at `painter.rs`, then `outline.rs` (shapes), `stroke.rs` and `band.rs` (lines),
//! `sweep` (what is inside of everything), `still.rs` (pictures that do not move).

mod band;
mod clip;
mod corner;
mod mesh;
mod outline;
mod painter;
mod shown;
mod sides;
mod still;
mod stroke;
mod sweep;
#[cfg(test)]
mod tests;
mod thinning;
mod told;

use std::sync::Arc;

use egui::Mesh;
use egui::Rect;

use crate::figure::DisplayList;

pub use painter::Painter;
pub use shown::given;
pub use shown::moment;
pub use shown::of_exercise;
pub use shown::pose;
pub use shown::side_picture;
pub use shown::still;
pub use shown::telling;
pub use sides::Practises;
pub use sides::Seen;
pub use sides::Sides;
pub use sides::has_facing;
pub use sides::practises;
pub use sides::sides;
pub use sides::use_sides;
pub use still::A_FRAME;
pub use still::Picture;
pub use still::Still;
pub use still::Stills;
pub use told::sentence;
pub use told::told;

/// The picture in `rect`, in points; the figure's box is centred and as large as fits. [`paint`] cuts
/// off what runs out of it on purpose.
pub fn mesh(list: &DisplayList, rect: Rect, pixels_per_point: f32) -> Mesh {
    Painter::default().mesh(list, rect, pixels_per_point)
}

/// Adds a picture to what `painter` paints; what runs out of the figure's box in `rect` is cut off.
pub fn paint(painter: &egui::Painter, rect: Rect, picture: impl Into<Arc<Mesh>>) {
    let side = rect.width().min(rect.height());
    let frame = Rect::from_center_size(rect.center(), egui::Vec2::splat(side));
    painter.with_clip_rect(painter.clip_rect().intersect(frame)).add(egui::Shape::mesh(picture));
}
