//! The edges under the sweep's line, from left to right, and what lies between them.
//!
//! Invariant: within a slab no two edges cross, except by less than can be seen; slabs always grow downward,
//! so the sweep ends whatever the numbers are. `piece.rs` takes the spans.

use crate::ui::figure::sweep::LAYERS;
use crate::ui::figure::sweep::Sweep;

/// Pixels below which two places on a line are one.
pub const CLOSE: f64 = 0.0001;
/// No slab is lower than this many pixels because of a crossing. So low because nearly level edges run far to
/// the side in little height; that is also why places on the line are `f64`.
const LOWEST: f64 = 1e-10;

/// An edge that the line crosses: where at the top of the slab, and where at its bottom.
#[derive(Clone, Copy, Debug)]
pub struct Active {
    edge: usize,
    x: f64,
    next: f64,
}

impl Active {
    /// Whether `self` belongs to the right of `other`.
    fn is_after(&self, other: &Self) -> bool {
        let apart = self.x - other.x;
        if apart.abs() < CLOSE { self.next > other.next } else { apart > 0.0 }
    }
}

/// What lies in the region between two neighbouring edges, at the top of a slab.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub left_edge: usize,
    pub right_edge: usize,
    pub left: f64,
    pub right: f64,
}

impl Sweep {
    /// Edges that begin at `y` or above come under the line. Returns the next one that does not.
    pub(super) fn enter(&mut self, from: usize, y: f64) -> usize {
        let mut next = from;
        while let Some(edge) = self.edges.get(next).filter(|edge| edge.top_y <= y) {
            self.active.push(Active { edge: next, x: edge.x_at(y), next: 0.0 });
            next += 1;
        }
        next
    }

    /// Edges that end at `y` or above go.
    pub(super) fn leave(&mut self, y: f64) {
        let edges = &self.edges;
        self.active.retain_mut(|active| {
            active.x = active.next;
            edges.get(active.edge).is_some_and(|edge| edge.bottom_y > y)
        });
    }

    /// Puts the active edges in order and finds how far down they stay so.
    pub(super) fn slab(&mut self, y: f64, next: usize) -> f64 {
        let mut until = self.edges.get(next).map_or(f64::INFINITY, |edge| edge.top_y);
        for active in &self.active {
            if let Some(edge) = self.edges.get(active.edge) {
                until = until.min(edge.bottom_y);
            }
        }
        self.look_down(until);
        self.put_in_order();
        let crossing = self.first_crossing(y, until);
        if crossing > y && crossing < until {
            until = crossing;
            self.look_down(until);
        }
        until
    }

    fn look_down(&mut self, until: f64) {
        for active in &mut self.active {
            if let Some(edge) = self.edges.get(active.edge) {
                active.next = edge.x_at(until);
            }
        }
    }

    /// By insertion: the order hardly changes from slab to slab.
    fn put_in_order(&mut self) {
        for last in 1..self.active.len() {
            let mut at = last;
            while let Some([before, after]) = self.active.get_mut(at - 1..=at)
                && before.is_after(after)
            {
                std::mem::swap(before, after);
                if at == 1 {
                    break;
                }
                at -= 1;
            }
        }
    }

    /// The height at which two neighbours first change places; `until` when none do.
    fn first_crossing(&self, y: f64, until: f64) -> f64 {
        let mut first = until;
        for (left, right) in self.active.iter().zip(self.active.iter().skip(1)) {
            let over = left.next - right.next;
            if over > CLOSE {
                let apart = (right.x - left.x).max(0.0);
                let crossing = y + (until - y) * apart / (apart + over);
                // The next slab has them in their new order.
                first = first.min(crossing.max(y + LOWEST));
            }
        }
        first
    }

    /// What lies in the region between `y` and `until`.
    pub(super) fn find_spans(&mut self, y: f64, until: f64) {
        self.spans.clear();
        let mut windings = [0_i32; LAYERS];
        let mut around = 0;
        let mut begun: Option<Active> = None;
        let mut last = None::<Active>;
        for active in &self.active {
            let Some(edge) = self.edges.get(active.edge) else { continue };
            if let Some(last) = last.filter(|_| windings[0] < 0) {
                let width = (active.x - last.x + active.next - last.next) / 2.0;
                self.reversed += width.max(0.0) * (until - y);
            }
            if let Some(winding) = windings.get_mut(edge.layer) {
                let was = *winding > 0;
                *winding += edge.step;
                around += usize::from(*winding > 0);
                around -= usize::from(was);
            }
            let is_inside = around == self.layers;
            match begun {
                None if is_inside => begun = Some(*active),
                Some(left) if !is_inside => {
                    begun = None;
                    if active.x - left.x > CLOSE || active.next - left.next > CLOSE {
                        self.spans.push(Span {
                            left_edge: left.edge,
                            right_edge: active.edge,
                            left: left.x,
                            right: active.x,
                        });
                    }
                }
                _ => {}
            }
            last = Some(*active);
        }
    }
}
