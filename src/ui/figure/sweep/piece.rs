//! Parts of the region that go on from slab to slab between one left and one right border.
//!
//! Invariant: each border only goes down. Where the region splits or joins, pieces end and others begin on
//! the same level line, so no gap can open between them. `monotone.rs` makes the triangles.

use crate::ui::figure::corner::Corner;
use crate::ui::figure::mesh::MeshBuilder;
use crate::ui::figure::sweep::Edge;
use crate::ui::figure::sweep::Span;
use crate::ui::figure::sweep::Sweep;
use crate::ui::figure::sweep::slab::CLOSE;

#[derive(Debug, Default)]
pub struct Piece {
    left_edge: usize,
    right_edge: usize,
    /// Where it lies on the sweep's line; as it was when the line last stopped for it.
    from: f64,
    to: f64,
    pub left: Vec<Corner>,
    pub right: Vec<Corner>,
}

impl Piece {
    fn overlaps(&self, span: &Span) -> bool {
        self.to.min(span.right) - self.from.max(span.left) > CLOSE
    }

    fn follows(&self, span: &Span) -> bool {
        self.left_edge == span.left_edge && self.right_edge == span.right_edge
    }

    /// Goes on along other edges.
    fn turn(&mut self, span: &Span, y: f64, edges: &[Edge]) {
        turn(&mut self.left, &mut self.left_edge, span.left_edge, y, edges);
        turn(&mut self.right, &mut self.right_edge, span.right_edge, y, edges);
    }
}

fn turn(border: &mut Vec<Corner>, edge: &mut usize, onto: usize, y: f64, edges: &[Edge]) {
    if *edge != onto {
        push(border, edges.get(*edge), y);
        push(border, edges.get(onto), y);
        *edge = onto;
    }
}

fn push(border: &mut Vec<Corner>, edge: Option<&Edge>, y: f64) {
    let Some(edge) = edge else { return };
    let corner = edge.corner_at(y);
    if !border.last().is_some_and(|last| last.meets(corner)) {
        border.push(corner);
    }
}

impl Sweep {
    /// Carries the pieces above the line at `y` on into the spans below it.
    pub(super) fn join(&mut self, y: f64, mesh: &mut MeshBuilder) {
        let is_same = self.pieces.len() == self.spans.len()
            && self.pieces.iter().zip(&self.spans).all(|(piece, span)| piece.follows(span));
        if is_same {
            return;
        }
        for piece in &mut self.pieces {
            piece.from = self.edges.get(piece.left_edge).map_or(0.0, |edge| edge.x_at(y));
            piece.to = self.edges.get(piece.right_edge).map_or(0.0, |edge| edge.x_at(y));
        }
        for span in &self.spans {
            let piece = match self.only_piece_into(span) {
                Some(at) => self.pieces.get_mut(at).map(std::mem::take),
                None => None,
            };
            let piece = match piece {
                Some(mut piece) => {
                    piece.turn(span, y, &self.edges);
                    piece
                }
                None => begun(self.spare.pop().unwrap_or_default(), span, y, &self.edges),
            };
            self.joined.push(piece);
        }
        for mut piece in self.pieces.drain(..) {
            // Those that went on have left nothing behind.
            if !piece.left.is_empty() {
                push(&mut piece.left, self.edges.get(piece.left_edge), y);
                push(&mut piece.right, self.edges.get(piece.right_edge), y);
                self.monotone.paint(&piece, mesh);
                self.spare.push(piece);
            }
        }
        std::mem::swap(&mut self.pieces, &mut self.joined);
    }

    /// The piece that goes on into this span and into no other, when no other piece does.
    fn only_piece_into(&self, span: &Span) -> Option<usize> {
        let mut above = (0..).zip(&self.pieces).filter(|(_, piece)| piece.overlaps(span));
        let (at, piece) = above.next()?;
        let is_only = above.next().is_none() && self.spans.iter().filter(|s| piece.overlaps(s)).count() == 1;
        is_only.then_some(at)
    }
}

fn begun(mut piece: Piece, span: &Span, y: f64, edges: &[Edge]) -> Piece {
    piece.left.clear();
    piece.right.clear();
    (piece.left_edge, piece.right_edge) = (span.left_edge, span.right_edge);
    push(&mut piece.left, edges.get(span.left_edge), y);
    push(&mut piece.right, edges.get(span.right_edge), y);
    piece
}
