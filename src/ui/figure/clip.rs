//! The outlines that an item is clipped by.
//!
//! Invariant: a clip is prepared once for all items in a row that share it. That an item is only painted
//! inside them is the sweep's work.

use std::sync::Arc;

use crate::figure::geometry::Point;
use crate::figure::list::Clip;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::outline::Outline;
use crate::ui::figure::sweep::Sweep;

#[derive(Debug, Default)]
pub struct Clips {
    /// From the outermost; those of the last item that had any.
    prepared: Vec<Prepared>,
}

#[derive(Debug)]
struct Prepared {
    clip: Clip,
    outlines: Vec<Vec<Corner>>,
    bounds: [Point; 2],
}

impl Clips {
    /// Makes these the clips in force.
    pub fn prepare(&mut self, clips: &[Clip], outline: &mut Outline, pixels_a_unit: f32) {
        let same =
            self.prepared.iter().zip(clips).take_while(|(had, clip)| Arc::ptr_eq(&had.clip, clip)).count();
        self.prepared.truncate(same);
        for clip in clips.iter().skip(same) {
            outline.read(clip, pixels_a_unit);
            let outlines = outline.corners().map(Iterator::collect).collect();
            self.prepared.push(Prepared { clip: Arc::clone(clip), outlines, bounds: outline.bounds() });
        }
    }

    /// What of these bounds may show: between the least and the greatest coordinates. None is nothing.
    pub fn visible(&self, bounds: [Point; 2]) -> Option<[Point; 2]> {
        let cut = |[low, high]: [Point; 2], clip: &Prepared| {
            let [from, to] = clip.bounds;
            let low = Point { x: low.x.max(from.x), y: low.y.max(from.y) };
            [low, Point { x: high.x.min(to.x), y: high.y.min(to.y) }]
        };
        let [low, high] = self.prepared.iter().fold(bounds, cut);
        (low.x < high.x && low.y < high.y).then_some([low, high])
    }

    /// Gives the sweep the outlines as its layers from 1 on.
    pub fn add_to(&self, sweep: &mut Sweep) {
        for (layer, prepared) in (1..).zip(&self.prepared) {
            for outline in &prepared.outlines {
                sweep.add(outline.iter().copied(), layer);
            }
        }
    }
}
