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
mod simple;
mod slab;

use edge::APART;
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
    /// Above and below there is nothing of the region.
    from: f64,
    until: f64,
    active: Vec<Active>,
    spans: Vec<Span>,
    pieces: Vec<Piece>,
    joined: Vec<Piece>,
    spare: Vec<Piece>,
    monotone: Monotone,
    simple: Vec<Corner>,
    simple_piece: Piece,
    /// Square pixels around which layer 0 winds the wrong way.
    reversed: f64,
}

impl Sweep {
    /// Begins a new region: an item in `clips` clips, which lies between two heights in pixels.
    pub fn begin(&mut self, clips: usize, from: f32, until: f32) {
        self.edges.clear();
        self.layers = 1 + clips;
        self.reversed = 0.0;
        (self.from, self.until) = (f64::from(from), f64::from(until) + APART);
    }

    /// Adds a closed outline. The region lies to its right, seen in its direction on screen.
    pub fn add(&mut self, outline: impl Iterator<Item = Corner>, layer: Layer) {
        let mut outline = outline.map(unlevelled);
        let Some(first) = outline.next() else { return };
        let mut last = first;
        for corner in outline {
            self.add_edge(last, corner, layer);
            last = corner;
        }
        self.add_edge(last, first, layer);
    }

    fn add_edge(&mut self, from: (Corner, f64), to: (Corner, f64), layer: Layer) {
        if let Some(edge) = Edge::new(from, to, layer)
            && edge.bottom_y > self.from
            && edge.top_y < self.until
        {
            self.edges.push(edge);
        }
    }

    /// Paints the region. Returns how many square pixels layer 0 winds around the wrong way.
    pub fn paint(&mut self, mesh: &mut MeshBuilder) -> f64 {
        self.edges.sort_unstable_by(|a, b| a.top_y.total_cmp(&b.top_y));
        self.active.clear();
        let Some(first) = self.edges.first() else { return 0.0 };
        let (mut y, mut next) = (first.top_y.max(self.from), 0);
        loop {
            next = self.enter(next, y);
            if y >= self.until {
                self.active.clear();
                next = self.edges.len();
            }
            if self.active.is_empty() {
                self.spans.clear();
                self.join(y, mesh);
                let Some(edge) = self.edges.get(next) else { break };
                y = edge.top_y;
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
