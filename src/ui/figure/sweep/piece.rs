//! Parts of the region that go on from slab to slab between one left and one right border.
//!
//! Invariant: each border only goes down. Where the region splits or joins, pieces end and others begin on
//! the same level line, so no gap can open between them. `monotone.rs` makes the triangles.

use crate::ui::figure::corner::Corner;
use crate::ui::figure::corner::merge;
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
        if let (Some(edge), Some(onto)) = (edges.get(*edge), edges.get(onto)) {
            let (mut end, mut beginning) = (edge.corner_at(y), onto.corner_at(y));
            merge(&mut end, &mut beginning);
            push(border, end);
            push(border, beginning);
        }
        *edge = onto;
    }
}

fn push(border: &mut Vec<Corner>, corner: Corner) {
    if !border.last().is_some_and(|last| last.meets(corner)) {
        border.push(corner);
    }
}

impl Sweep {
    /// Carries the pieces above the line at `y` on into the spans below it.
    pub(super) fn join(&mut self, y: f64, mesh: &mut MeshBuilder) {
        let count = self.pieces.len();
        let same = |(piece, span): (&Piece, &Span)| piece.follows(span);
        if count == self.spans.len() && self.pieces.iter().zip(&self.spans).all(same) {
            return;
        }
        for piece in &mut self.pieces {
            piece.from = self.edges.get(piece.left_edge).map_or(0.0, |edge| edge.x_at(y));
            piece.to = self.edges.get(piece.right_edge).map_or(0.0, |edge| edge.x_at(y));
        }
        if self.all_go_on() {
            for (piece, span) in self.pieces.iter_mut().zip(&self.spans) {
                piece.turn(span, y, &self.edges);
            }
        } else {
            self.split_and_merge(y, mesh);
        }
    }

    /// Whether each piece goes on into one span, and no other piece into that.
    fn all_go_on(&self) -> bool {
        let (pieces, spans) = (&self.pieces, &self.spans);
        pieces.len() == spans.len()
            && pieces.iter().zip(spans).all(|(piece, span)| piece.overlaps(span))
            && !pieces.iter().zip(spans.iter().skip(1)).any(|(piece, span)| piece.overlaps(span))
            && !pieces.iter().skip(1).zip(spans).any(|(piece, span)| piece.overlaps(span))
    }

    fn split_and_merge(&mut self, y: f64, mesh: &mut MeshBuilder) {
        for span in &self.spans {
            let going_on =
                self.only_piece_into(span).and_then(|at| self.pieces.get_mut(at)).map(std::mem::take);
            let piece = match going_on {
                Some(mut piece) => {
                    piece.turn(span, y, &self.edges);
                    piece
                }
                None => begun(self.spare.pop().unwrap_or_default(), span, y, &self.edges),
            };
            self.joined.push(piece);
        }
        // Those that went on have left nothing behind.
        self.pieces.retain(|piece| !piece.left.is_empty());
        for piece in &mut self.pieces {
            piece.left.extend(self.edges.get(piece.left_edge).map(|edge| edge.corner_at(y)));
            piece.right.extend(self.edges.get(piece.right_edge).map(|edge| edge.corner_at(y)));
        }
        merge_neighbours(&mut self.pieces, false);
        merge_neighbours(&mut self.joined, true);
        for piece in self.pieces.drain(..) {
            self.monotone.paint(&piece, mesh);
            self.spare.push(piece);
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
    piece.left.extend(edges.get(span.left_edge).map(|edge| edge.corner_at(y)));
    piece.right.extend(edges.get(span.right_edge).map(|edge| edge.corner_at(y)));
    piece
}

/// Where two pieces end or begin at one place, their soft edges must not lie over each other.
fn merge_neighbours(pieces: &mut [Piece], begin: bool) {
    let mut rest = pieces;
    while let [one, others @ ..] = rest {
        let is_new = |piece: &Piece| piece.left.len() == 1 && piece.right.len() == 1;
        if let Some(other) = others.first_mut()
            && (!begin || (is_new(one) && is_new(other)))
            && let (Some(one), Some(other)) = (one.right.last_mut(), other.left.last_mut())
        {
            merge(one, other);
        }
        rest = others;
    }
}
