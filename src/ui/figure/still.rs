//! Pictures that do not move, kept as meshes.
//!
//! Invariant: at most `MOST` are kept, and those not seen for longest go first; a kept picture looks exactly
//! like a new one. Pictures that move are made anew with `Painter`.

use std::sync::Arc;

use egui::Mesh;
use egui::Pos2;
use egui::Rect;

use crate::figure::DisplayList;
use crate::figure::Look;
use crate::ui::figure::Painter;

/// More than a library page and its neighbours show at once; about 10 MB.
const MOST: usize = 160;

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Still<'a> {
    /// The id of a pose.
    pub pose: &'a str,
    pub look: Look,
    pub mirrored: bool,
}

#[derive(Debug)]
struct Kept {
    pose: String,
    look: Look,
    mirrored: bool,
    /// The side of the figure's box in physical pixels.
    pixels: u32,
    center: Pos2,
    mesh: Arc<Mesh>,
    seen: u64,
}

impl Kept {
    fn shows(&self, still: Still<'_>, pixels: u32) -> bool {
        self.pixels == pixels
            && self.mirrored == still.mirrored
            && self.look == still.look
            && self.pose == still.pose
    }
}

/// The pictures of a window.
#[derive(Debug, Default)]
pub struct Stills {
    kept: Vec<Kept>,
    asked: u64,
    painter: Painter,
}

impl Stills {
    /// The picture in `rect`, in points. `draw` is called only when it is not kept in this size.
    pub fn picture(
        &mut self,
        still: Still<'_>,
        rect: Rect,
        pixels_per_point: f32,
        draw: impl FnOnce() -> DisplayList,
    ) -> Arc<Mesh> {
        self.asked += 1;
        let pixels = (rect.width().min(rect.height()) * pixels_per_point).round() as u32;
        if let Some(kept) = self.kept.iter_mut().find(|kept| kept.shows(still, pixels)) {
            kept.seen = self.asked;
            let way = rect.center() - kept.center;
            if way != egui::Vec2::ZERO {
                Arc::make_mut(&mut kept.mesh).translate(way);
                kept.center = rect.center();
            }
            return Arc::clone(&kept.mesh);
        }
        let mesh = Arc::new(self.painter.mesh(&draw(), rect, pixels_per_point));
        self.make_room();
        self.kept.push(Kept {
            pose: still.pose.to_owned(),
            look: still.look,
            mirrored: still.mirrored,
            pixels,
            center: rect.center(),
            mesh: Arc::clone(&mesh),
            seen: self.asked,
        });
        mesh
    }

    fn make_room(&mut self) {
        if self.kept.len() >= MOST {
            let oldest = self.kept.iter().enumerate().min_by_key(|(_, kept)| kept.seen).map(|(at, _)| at);
            if let Some(oldest) = oldest {
                self.kept.swap_remove(oldest);
            }
        }
    }

    /// How many are kept.
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }
}
