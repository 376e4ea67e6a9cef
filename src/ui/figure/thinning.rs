//! Leaves out the points of a line that nobody could see.
//!
//! Invariant: every point that is left out lies within `UNSEEN` of the line that is drawn in its place. The
//! outlines that are thinned are read in `outline.rs` and `painter.rs`.

use crate::figure::geometry::Point;
use crate::ui::figure::corner::cross;
use crate::ui::figure::corner::dot;
use crate::ui::figure::corner::left_of;
use crate::ui::figure::corner::length;

/// Physical pixels.
const UNSEEN: f32 = 0.1;
/// Beyond this many pixels nothing can be on a screen.
const FAR: f32 = 100_000.0;

/// Adds the points in pixels, without those that make no difference.
pub fn thin_out(points: &[Point], pixels_a_unit: f32, onto: &mut Vec<Point>) {
    let mut run: Option<Run> = None;
    for point in points {
        let (x, y) = (point.x * pixels_a_unit, point.y * pixels_a_unit);
        if !x.is_finite() || !y.is_finite() {
            continue;
        }
        let point = Point { x: x.clamp(-FAR, FAR), y: y.clamp(-FAR, FAR) };
        match &mut run {
            None => {
                onto.push(point);
                run = Some(Run::from(point));
            }
            Some(run) if run.goes_to(point) => run.go_to(point),
            Some(run) => {
                onto.push(run.last);
                *run = Run::from(run.last);
                run.go_to(point);
            }
        }
    }
    if let Some(run) = run.filter(|run| run.last != run.start) {
        onto.push(run.last);
    }
}

/// A straight run of points, and the directions in which all of them still lie close to it.
#[derive(Clone, Copy, Debug)]
struct Run {
    start: Point,
    last: Point,
    /// Furthest to the left and to the right; zero while every direction will do.
    left: Point,
    right: Point,
}

impl Run {
    fn from(start: Point) -> Self {
        Self { start, last: start, left: Point::default(), right: Point::default() }
    }

    fn goes_to(&self, point: Point) -> bool {
        let way = point - self.start;
        cross(self.left, way) >= 0.0
            && cross(self.right, way) <= 0.0
            && dot(self.last - self.start, point - self.last) >= 0.0
    }

    fn go_to(&mut self, point: Point) {
        self.last = point;
        let way = point - self.start;
        let far = length(way);
        if far <= UNSEEN {
            return;
        }
        let aside = left_of(way) * (UNSEEN / far);
        let is_first = self.left == Point::default();
        if is_first || cross(self.left, way + aside) > 0.0 {
            self.left = way + aside;
        }
        if is_first || cross(self.right, way - aside) < 0.0 {
            self.right = way - aside;
        }
    }
}
