//! Turns outlines into triangles: what lies inside an item's outline and inside every clip, with soft edges.
//!
//! Invariant: a place belongs to the region when each layer's outlines wind around it clockwise at least
//! once; it is covered exactly once. A level line moves down over all edges (Bentley and Ottmann's sweep);
//! between two events the edges keep their order, and what lies between two of them belongs to the region or
//! not. `slab.rs` keeps the order, `piece.rs` joins what continues from slab to slab, `monotone.rs` cuts it
//! into triangles.

mod edge;
mod monotone;
mod piece;
mod slab;

use edge::Edge;
use edge::unlevelled;
use monotone::Monotone;
use piece::Piece;
use slab::Active;
use slab::Span;

use crate::ui::figure::corner::Corner;
use crate::ui::figure::mesh::MeshBuilder;

/// Which condition an outline belongs to: the item is 0, its clips are 1 and 2.
pub type Layer = usize;
/// The item and two clips.
pub const LAYERS: usize = 3;

/// The buffers are kept from item to item.
#[derive(Debug, Default)]
pub struct Sweep {
    edges: Vec<Edge>,
    layers: usize,
    active: Vec<Active>,
    spans: Vec<Span>,
    pieces: Vec<Piece>,
    joined: Vec<Piece>,
    spare: Vec<Piece>,
    monotone: Monotone,
    /// Square pixels around which layer 0 winds the wrong way.
    reversed: f64,
}

impl Sweep {
    /// Begins a new region: an item in `clips` clips.
    pub fn begin(&mut self, clips: usize) {
        self.edges.clear();
        self.layers = 1 + clips;
        self.reversed = 0.0;
    }

    /// Adds a closed outline. The region lies to its right, seen in its direction on screen.
    pub fn add(&mut self, outline: impl Iterator<Item = Corner>, layer: Layer) {
        let mut outline = outline.map(unlevelled);
        let Some(first) = outline.next() else { return };
        let mut last = first;
        for corner in outline {
            self.edges.extend(Edge::new(last, corner, layer));
            last = corner;
        }
        self.edges.extend(Edge::new(last, first, layer));
    }

    /// Paints the region. Returns how many square pixels layer 0 winds around the wrong way.
    pub fn paint(&mut self, mesh: &mut MeshBuilder) -> f64 {
        self.edges.sort_unstable_by(|a, b| a.top().total_cmp(&b.top()));
        self.active.clear();
        let Some(first) = self.edges.first() else { return 0.0 };
        let (mut y, mut next) = (first.top(), 0);
        loop {
            next = self.enter(next, y);
            if self.active.is_empty() {
                self.spans.clear();
                self.join(y, mesh);
                let Some(edge) = self.edges.get(next) else { break };
                y = edge.top();
                continue;
            }
            let until = self.slab(y, next);
            self.find_spans(y, until);
            self.join(y, mesh);
            y = until;
            self.leave(y);
        }
        self.reversed
    }
}
