//! The outlines of a filled shape in physical pixels, ready for the sweep.
//!
//! Invariant: outlines run clockwise on screen around what is filled, and the other way around holes; points
//! that nobody could see are left out. Lines get their outlines in `band.rs`.

use crate::figure::geometry::Point;
use crate::figure::list::Polyline;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::corner::SOFT;
use crate::ui::figure::corner::cross;
use crate::ui::figure::corner::left_of;
use crate::ui::figure::corner::length;
use crate::ui::figure::corner::near;
use crate::ui::figure::corner::unit;
use crate::ui::figure::thinning::thin_out;

/// The buffers are kept from item to item.
#[derive(Debug, Default)]
pub struct Outline {
    points: Vec<Point>,
    /// Where each outline ends in `points`, and twice its area in square pixels; negative for those that run
    /// anticlockwise.
    ends: Vec<(usize, f32)>,
    /// The length of all outlines in pixels.
    around: f32,
    /// How many pixels full colour is short of the outline; less than `SOFT` in thin shapes.
    inward: f32,
    /// What the colour is weakened by, so that thin shapes fade and do not grow.
    pub strength: f32,
}

impl Outline {
    /// Takes all lines as closed outlines. False when there is nothing to fill.
    pub fn read(&mut self, lines: &[Polyline], pixels_a_unit: f32) -> bool {
        self.points.clear();
        self.ends.clear();
        self.around = 0.0;
        for line in lines {
            let start = self.points.len();
            thin_out(&line.points, pixels_a_unit, &mut self.points);
            for point in self.points.iter_mut().skip(start) {
                *point = on_grid(*point);
            }
            let is_there_twice = |outline: &[Point]| {
                outline.first().zip(outline.last()).is_some_and(|(first, last)| near(*first, *last))
            };
            while self.points.get(start..).is_some_and(|outline| outline.len() > 1 && is_there_twice(outline))
            {
                self.points.pop();
            }
            let outline = self.points.get(start..).unwrap_or_default();
            if outline.len() < 3 {
                self.points.truncate(start);
                continue;
            }
            let (area, length) = measure(outline);
            self.around += length;
            self.ends.push((self.points.len(), area));
        }
        self.turn_round();
        self.weigh(0.0);
        !self.ends.is_empty()
    }

    /// Finds out how thin the shape is. `reversed` are the square pixels around which it winds the wrong way.
    pub fn weigh(&mut self, reversed: f32) {
        let area: f32 = self.ends.iter().map(|(_, area)| area).sum();
        let thickness = if self.around > 0.0 { (area.abs() + 4.0 * reversed) / self.around } else { 0.0 };
        self.inward = SOFT.min(thickness * 0.45);
        self.strength = (thickness / (thickness - self.inward + SOFT)).min(1.0);
    }

    /// Outlines that touch no other are filled, whichever way they run; others keep their relation to the
    /// largest, so that they add up or cancel out by the non-zero rule.
    fn turn_round(&mut self) {
        let largest = self
            .ends
            .iter()
            .map(|(_, area)| *area)
            .fold(0.0, |a: f32, b| if b.abs() > a.abs() { b } else { a });
        let many = self.ends.len() > 1;
        let boxes: Vec<[Point; 2]> = if many {
            self.outlines().map(|outline| bounds(outline.iter().copied())).collect()
        } else {
            Vec::new()
        };
        let mut start = 0;
        for (at, (end, area)) in self.ends.iter_mut().enumerate() {
            let meets_others = boxes
                .iter()
                .enumerate()
                .any(|(other, of_other)| other != at && boxes.get(at).is_some_and(|own| meet(own, of_other)));
            if if meets_others { largest < 0.0 } else { *area < 0.0 } {
                self.points.get_mut(start..*end).unwrap_or_default().reverse();
                *area = -*area;
            }
            start = *end;
        }
    }

    fn outlines(&self) -> impl Iterator<Item = &[Point]> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|(end, _)| *end));
        starts.zip(&self.ends).map(|(start, (end, _))| self.points.get(start..*end).unwrap_or_default())
    }

    /// The corners of each outline.
    pub fn corners(&self) -> impl Iterator<Item = impl Iterator<Item = Corner>> {
        self.outlines().map(|outline| corners(outline, self.inward))
    }

    /// The corners, when there is one outline only.
    pub fn only(&self) -> Option<impl Iterator<Item = Corner>> {
        (self.ends.len() == 1).then(|| corners(&self.points, self.inward))
    }

    /// Fills what ran the wrong way in place of what ran the right way.
    pub fn reverse(&mut self) {
        let mut start = 0;
        for (end, area) in &mut self.ends {
            self.points.get_mut(start..*end).unwrap_or_default().reverse();
            *area = -*area;
            start = *end;
        }
    }

    /// The least and the greatest coordinates.
    pub fn bounds(&self) -> [Point; 2] {
        bounds(self.points.iter().copied())
    }
}

/// The least and the greatest coordinates.
pub fn bounds(points: impl Iterator<Item = Point>) -> [Point; 2] {
    let least = Point { x: f32::INFINITY, y: f32::INFINITY };
    points.fold([least, -least], |[low, high], p| {
        [Point { x: low.x.min(p.x), y: low.y.min(p.y) }, Point { x: high.x.max(p.x), y: high.y.max(p.y) }]
    })
}

/// Twice the area, positive when it runs clockwise on screen, and the length all around.
fn measure(outline: &[Point]) -> (f32, f32) {
    let Some(last) = outline.last() else { return (0.0, 0.0) };
    let mut from = *last;
    let (mut area, mut around) = (0.0, 0.0);
    for to in outline {
        area += cross(from - *last, *to - *last);
        around += length(*to - from);
        from = *to;
    }
    (area, around)
}

/// The nearest place on a grid finer than anybody could see. The sweep moves corners of one height apart by less than
/// its step, so sides that are hardly level become level ones and keep their order.
fn on_grid(point: Point) -> Point {
    const STEPS_A_PIXEL: f32 = 1024.0;
    Point {
        x: (point.x * STEPS_A_PIXEL).round() / STEPS_A_PIXEL,
        y: (point.y * STEPS_A_PIXEL).round() / STEPS_A_PIXEL,
    }
}

/// Whether two boxes have a place in common.
fn meet([low, high]: &[Point; 2], [other_low, other_high]: &[Point; 2]) -> bool {
    low.x <= other_high.x && other_low.x <= high.x && low.y <= other_high.y && other_low.y <= high.y
}

fn corners(outline: &[Point], inward: f32) -> impl Iterator<Item = Corner> {
    let ends = outline.last().zip(outline.first());
    let mut before = ends.map(|(last, first)| unit(*first - *last)).unwrap_or_default();
    outline.iter().zip(outline.iter().cycle().skip(1)).map(move |(at, next)| {
        let after = unit(*next - *at);
        let out = outward(before, after);
        before = after;
        Corner::new(*at, out, inward, SOFT)
    })
}

/// The way outward at a corner: on a straight line one pixel, at a corner longer, at a sharp one twice at
/// most.
pub fn outward(before: Point, after: Point) -> Point {
    let sum = left_of(before) + left_of(after);
    let size = length(sum);
    if size < 0.001 { before * 2.0 } else { sum * (2.0 / (size * size.max(1.0))) }
}
