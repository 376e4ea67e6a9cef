//! Cuts a piece of the region into triangles and gives its borders their soft edges.
//!
//! Invariant: every corner becomes one core and one rim vertex, shared by the triangles inside and the soft
//! edge outside, so there is no seam between them. The method is the usual one for monotone polygons (Garey,
//! Johnson, Preparata and Tarjan 1978).

use crate::figure::geometry::Point;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::corner::cross;
use crate::ui::figure::corner::near;
use crate::ui::figure::mesh::CornerIndex;
use crate::ui::figure::mesh::MeshBuilder;
use crate::ui::figure::sweep::Piece;

/// A corner that may still be seen from corners further down.
#[derive(Clone, Copy, Debug)]
struct Waiting {
    at: Point,
    index: u32,
    is_left: bool,
}

#[derive(Debug, Default)]
pub struct Monotone {
    left: Vec<Waiting>,
    right: Vec<Waiting>,
    waiting: Vec<Waiting>,
}

impl Monotone {
    pub fn paint(&mut self, piece: &Piece, mesh: &mut MeshBuilder) {
        let left = border(&piece.left, &mut self.left, true, mesh);
        let right = border(&piece.right, &mut self.right, false, mesh);
        let (Some(left), Some(right)) = (left, right) else { return };
        let ends = [(piece.left.first(), piece.right.first()), (piece.left.last(), piece.right.last())];
        for (place, (a, b)) in ends.into_iter().zip([(left.first, right.first), (left.last, right.last)]) {
            // A tip where two outlines cross has two rims; the corner between them is closed here.
            if let (Some(one), Some(other)) = place
                && near(one.core, other.core)
                && !near(one.rim, other.rim)
            {
                mesh.triangle(a.core, a.rim, b.rim);
            }
        }
        self.cut(mesh);
    }

    fn cut(&mut self, mesh: &mut MeshBuilder) {
        self.waiting.clear();
        let (mut left, mut right) = (self.left.iter().peekable(), self.right.iter().peekable());
        loop {
            let next = match (left.peek(), right.peek()) {
                (Some(a), Some(b)) if a.at.y <= b.at.y => left.next(),
                (Some(_), None) => left.next(),
                (_, Some(_)) => right.next(),
                (None, None) => return,
            };
            let Some(corner) = next.copied() else { return };
            let is_last = left.peek().is_none() && right.peek().is_none();
            meet(&mut self.waiting, corner, is_last, mesh);
        }
    }
}

/// All triangles between a corner and those that wait for one.
fn meet(waiting: &mut Vec<Waiting>, corner: Waiting, is_last: bool, mesh: &mut MeshBuilder) {
    let Some(top) = waiting.last().copied() else {
        waiting.push(corner);
        return;
    };
    if is_last || top.is_left != corner.is_left {
        for (a, b) in waiting.iter().zip(waiting.iter().skip(1)) {
            mesh.triangle(a.index, b.index, corner.index);
        }
        waiting.clear();
        waiting.push(top);
    } else {
        let mut last = top;
        waiting.pop();
        while let Some(above) = waiting.last().copied() {
            let turn = cross(last.at - above.at, corner.at - above.at);
            if if corner.is_left { turn > 0.0 } else { turn < 0.0 } {
                break;
            }
            mesh.triangle(above.index, last.index, corner.index);
            last = above;
            waiting.pop();
        }
        waiting.push(last);
    }
    waiting.push(corner);
}

struct Ends {
    first: CornerIndex,
    last: CornerIndex,
}

/// The vertices of a border, and its soft edge.
fn border(
    corners: &[Corner],
    places: &mut Vec<Waiting>,
    is_left: bool,
    mesh: &mut MeshBuilder,
) -> Option<Ends> {
    places.clear();
    let mut ends: Option<Ends> = None;
    for corner in corners {
        let index = mesh.corner(*corner);
        places.push(Waiting { at: corner.core, index: index.core, is_left });
        if let Some(ends) = &mut ends {
            mesh.edge(ends.last, index);
            ends.last = index;
        } else {
            ends = Some(Ends { first: index, last: index });
        }
    }
    ends
}
