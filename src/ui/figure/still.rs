//! Pictures that do not move, kept as meshes.
//!
//! Invariant: at most `MOST` are kept, and those not seen for longest go first; a kept picture looks exactly
//! like a new one; a frame makes at most `A_FRAME` new ones. Pictures that move are made anew with `Painter`.

use std::sync::Arc;

use egui::Mesh;
use egui::Pos2;
use egui::Rect;

use crate::figure::DisplayList;
use crate::figure::Look;
use crate::ui::figure::Painter;

/// More than a library page and its neighbours show at once; about 10 MB.
const MOST: usize = 160;

/// New pictures a frame. One takes about 0.4 ms, so a shelf that opens with dozens never holds up a frame by more
/// than about 3 ms; the others come with the next frames.
pub const A_FRAME: usize = 6;

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

/// What there is to paint in this frame.
#[derive(Clone, Debug)]
pub enum Picture {
    /// The picture that was asked for.
    Whole(Arc<Mesh>),
    /// It comes in one of the next frames; meanwhile the same pose as it was kept for another size or look.
    Meanwhile(Arc<Mesh>),
    /// It comes in one of the next frames.
    Later,
}

/// The pictures of a window.
#[derive(Debug, Default)]
pub struct Stills {
    kept: Vec<Kept>,
    asked: u64,
    painter: Painter,
    frame: u64,
    /// How many were made in `frame`.
    made: usize,
}

impl Stills {
    /// A new frame of this number begins.
    pub fn begin(&mut self, frame: u64) {
        if self.frame != frame {
            (self.frame, self.made) = (frame, 0);
        }
    }

    /// The picture in `rect`, in points. `draw` is called only when it is not kept in this size, and not when this
    /// frame has made its share.
    pub fn picture(
        &mut self,
        still: Still<'_>,
        rect: Rect,
        pixels_per_point: f32,
        draw: impl FnOnce() -> DisplayList,
    ) -> Picture {
        self.asked += 1;
        let pixels = (rect.width().min(rect.height()) * pixels_per_point).round() as u32;
        if let Some(kept) = self.kept.iter_mut().find(|kept| kept.shows(still, pixels)) {
            kept.seen = self.asked;
            let way = rect.center() - kept.center;
            if way != egui::Vec2::ZERO {
                Arc::make_mut(&mut kept.mesh).translate(way);
                kept.center = rect.center();
            }
            return Picture::Whole(Arc::clone(&kept.mesh));
        }
        if self.made >= A_FRAME {
            return self.meanwhile(still, rect, pixels_per_point);
        }
        self.made += 1;
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
        Picture::Whole(mesh)
    }

    /// The same pose in another size, so that a card does not go empty while a window is drawn larger; if need
    /// be in another look.
    fn meanwhile(&self, still: Still<'_>, rect: Rect, pixels_per_point: f32) -> Picture {
        let alike =
            self.kept.iter().filter(|kept| kept.pose == still.pose && kept.mirrored == still.mirrored);
        let Some(kept) = alike.max_by_key(|kept| (kept.look == still.look, kept.seen)) else {
            return Picture::Later;
        };
        let side = rect.width().min(rect.height()) * pixels_per_point;
        let larger = side / kept.pixels.max(1) as f32;
        let mut mesh = Mesh::clone(&kept.mesh);
        for vertex in &mut mesh.vertices {
            vertex.pos = rect.center() + (vertex.pos - kept.center) * larger;
        }
        Picture::Meanwhile(Arc::new(mesh))
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
