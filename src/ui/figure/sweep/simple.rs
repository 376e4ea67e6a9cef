//! The short way for an outline that goes down once and up once, as most do.
//!
//! Invariant: the result is the sweep's; an outline whose sides meet or whose parts cross is left to it.

use crate::ui::figure::corner::Corner;
use crate::ui::figure::corner::cross;
use crate::ui::figure::mesh::MeshBuilder;
use crate::ui::figure::sweep::Sweep;

impl Sweep {
    /// Paints an outline without clips when it is simple. `outline` runs clockwise on screen.
    pub fn paint_simple(&mut self, outline: impl Iterator<Item = Corner>, mesh: &mut MeshBuilder) -> bool {
        self.simple.clear();
        self.simple.extend(outline);
        let height = |corner: &Corner| corner.core.y;
        let corners = self.simple.iter().enumerate();
        let Some((top, _)) = corners.min_by(|(_, a), (_, b)| height(a).total_cmp(&height(b))) else {
            return false;
        };
        self.simple.rotate_left(top);
        // Clockwise from the top, so first down the right side.
        let rises = |(a, b): (&Corner, &Corner)| b.core.y <= a.core.y;
        let turn = self.simple.iter().zip(self.simple.iter().skip(1)).position(rises);
        let Some((right, left)) = self.simple.split_at_checked(turn.map_or(self.simple.len(), |at| at + 1))
        else {
            return false;
        };
        let (Some(top), Some(bottom)) = (right.first(), right.last()) else { return false };
        if left.is_empty()
            || right.len() < 2
            || !left.iter().zip(left.iter().skip(1)).all(|(a, b)| b.core.y < a.core.y)
        {
            return false;
        }
        let Some(last) = left.last() else { return false };
        if last.core.y <= top.core.y || left.first().is_some_and(|first| first.core.y >= bottom.core.y) {
            return false;
        }
        let piece = &mut self.simple_piece;
        piece.left.clear();
        piece.left.push(*top);
        piece.left.extend(left.iter().rev());
        piece.left.push(*bottom);
        piece.right.clear();
        piece.right.extend(right);
        if !is_apart(&piece.left, &piece.right) {
            return false;
        }
        self.monotone.paint(&self.simple_piece, mesh);
        true
    }
}

/// Whether the left side stays to the left of the right side, between their common ends.
fn is_apart(left: &[Corner], right: &[Corner]) -> bool {
    let (mut lefts, mut rights) = (left.iter().skip(1), right.iter().skip(1));
    let (Some(mut a), Some(mut b)) = (left.first(), right.first()) else { return false };
    let (Some(mut next_a), Some(mut next_b)) = (lefts.next(), rights.next()) else { return false };
    loop {
        // The higher of the two next corners must lie on its own side of the other side's edge.
        if next_a.core.y < next_b.core.y {
            if cross(next_b.core - b.core, next_a.core - b.core) <= 0.0 {
                return false;
            }
            a = next_a;
            let Some(next) = lefts.next() else { return true };
            next_a = next;
        } else if next_b.core.y < next_a.core.y {
            if cross(next_a.core - a.core, next_b.core - a.core) >= 0.0 {
                return false;
            }
            b = next_b;
            let Some(next) = rights.next() else { return true };
            next_b = next;
        } else {
            return next_a.core == next_b.core && lefts.next().is_none() && rights.next().is_none();
        }
    }
}
