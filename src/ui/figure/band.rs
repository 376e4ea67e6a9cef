//! A line's outline: its two sides, round joins and round caps.
//!
//! Invariant: it runs clockwise around every part of the line, so wherever the line crosses itself it is
//! painted once. Lines in full colour take the faster way of `stroke.rs`.

use crate::figure::geometry::Point;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::corner::cross;
use crate::ui::figure::corner::dot;
use crate::ui::figure::corner::left_of;
use crate::ui::figure::corner::length;
use crate::ui::figure::corner::near;
use crate::ui::figure::corner::unit;
use crate::ui::figure::outline::outward;

/// Cosine of the sharpest turn that needs no join, about 26°.
const GENTLE: f32 = 0.9;
/// Pixels between an arc and its pieces.
const ROUND: f32 = 0.1;

/// Half of a line's width: where full colour ends and where the last trace does.
#[derive(Clone, Copy, Debug)]
pub struct Radius {
    pub core: f32,
    pub rim: f32,
    /// What the colour is weakened by: lines thinner than a pixel fade.
    pub strength: f32,
}

impl Radius {
    pub fn new(width: f32) -> Self {
        let width = if width.is_finite() { width.clamp(0.0, 100_000.0) } else { 0.0 };
        let core = (width / 2.0 - 0.5).max(0.1);
        Self { core, rim: core + 1.0, strength: (width / (2.0 * core + 1.0)).min(1.0) }
    }

    /// The corner in the direction `out` of a line's middle.
    pub fn corner(self, middle: Point, out: Point) -> Corner {
        Corner { core: middle + out * self.core, rim: middle + out * self.rim }
    }

    /// What lies between `from` and `to` on an arc that runs clockwise through `angle` radians; `from` is a
    /// direction of length 1. Neither end is given.
    pub fn arc(self, from: Point, angle: f32) -> impl Iterator<Item = Point> {
        let step = 2.0 * (2.0 * ROUND / self.rim.max(ROUND)).sqrt();
        let pieces = (angle / step).ceil().clamp(1.0, 64.0);
        let (sin, cos) = (angle / pieces).sin_cos();
        let turn =
            move |way: &Point| Some(Point { x: way.x * cos - way.y * sin, y: way.x * sin + way.y * cos });
        std::iter::successors(Some(from), turn).skip(1).take(pieces as usize - 1)
    }
}

/// How a line turns at a point.
#[derive(Clone, Copy, Debug)]
pub enum Turn {
    /// Both sides go on around one corner; the way to the left of it.
    Gentle(Point),
    /// It needs a join on its left side; through so many radians.
    Right(f32),
    /// It needs a join on its right side.
    Left(f32),
}

impl Turn {
    /// `before` and `after` are the directions of two pieces, of length 1; `room` is the length of the
    /// shorter one.
    pub fn new(before: Point, after: Point, room: f32, radius: Radius) -> Self {
        let (cos, sin) = (dot(before, after), cross(before, after));
        let reach = radius.core * sin.abs() / (1.0 + cos).max(0.01);
        if cos > GENTLE && reach <= room {
            Self::Gentle(outward(before, after))
        } else if sin >= 0.0 {
            Self::Right(sin.atan2(cos))
        } else {
            Self::Left((-sin).atan2(cos))
        }
    }
}

/// The directions of a line's pieces, without pieces of no length; and the points that are left.
#[derive(Debug, Default)]
pub struct Course {
    pub points: Vec<Point>,
    /// From each point to the next; for a closed line also from the last to the first.
    pub ways: Vec<(Point, f32)>,
    pub closed: bool,
}

impl Course {
    /// `points` are in pixels.
    pub fn read(&mut self, points: &[Point], closed: bool) {
        self.points.clear();
        self.ways.clear();
        for point in points {
            if !self.points.last().is_some_and(|last| near(*last, *point)) {
                self.points.push(*point);
            }
        }
        if closed
            && self.points.len() > 1
            && self.points.first().zip(self.points.last()).is_some_and(|(a, b)| near(*a, *b))
        {
            self.points.pop();
        }
        self.closed = closed && self.points.len() > 2;
        let nexts = self.points.iter().cycle().skip(1);
        let ways = self.points.iter().zip(nexts).map(|(a, b)| (unit(*b - *a), length(*b - *a)));
        let count = if self.closed { self.points.len() } else { self.points.len().saturating_sub(1) };
        self.ways.extend(ways.take(count));
    }

    /// The same line from its other end.
    fn reverse(&mut self) {
        self.points.reverse();
        self.ways.reverse();
        if self.closed {
            self.ways.rotate_left(1);
        }
        for (way, _) in &mut self.ways {
            *way = -*way;
        }
    }

    /// Outlines around the line, each given to `add`. `shows` says whether anybody can see a cap there.
    pub fn outlines(
        &mut self,
        radius: Radius,
        outline: &mut Vec<Corner>,
        shows: impl Fn(Point) -> bool,
        mut add: impl FnMut(&[Corner]),
    ) {
        outline.clear();
        let Some(first) = self.points.first().copied() else { return };
        if self.ways.is_empty() {
            let up = Point { x: 0.0, y: -1.0 };
            outline.push(radius.corner(first, up));
            outline.extend(radius.arc(up, std::f32::consts::TAU).map(|way| radius.corner(first, way)));
            add(outline);
            return;
        }
        for _ in 0..2 {
            self.left_side(radius, &shows, outline);
            self.reverse();
            if self.closed {
                add(outline);
                outline.clear();
            }
        }
        if !self.closed {
            add(outline);
        }
    }

    /// The left side from end to end; the cap at the far end too.
    fn left_side(&self, radius: Radius, shows: &impl Fn(Point) -> bool, onto: &mut Vec<Corner>) {
        let mut ways = self.ways.iter().copied();
        let mut points = self.points.iter().copied();
        let before = if self.closed { self.ways.last().copied() } else { ways.next() };
        let Some(mut before) = before else { return };
        if !self.closed
            && let Some(start) = points.next()
        {
            onto.push(radius.corner(start, left_of(before.0)));
        }
        for (at, after) in points.by_ref().zip(ways) {
            let (out, next_out) = (left_of(before.0), left_of(after.0));
            match Turn::new(before.0, after.0, before.1.min(after.1), radius) {
                Turn::Gentle(out) => onto.push(radius.corner(at, out)),
                Turn::Right(angle) => {
                    onto.push(radius.corner(at, out));
                    onto.extend(radius.arc(out, angle).map(|way| radius.corner(at, way)));
                    onto.push(radius.corner(at, next_out));
                }
                // Through the middle, so that it runs clockwise around each piece.
                Turn::Left(_) => onto.extend([
                    radius.corner(at, out),
                    Corner { core: at, rim: at },
                    radius.corner(at, next_out),
                ]),
            }
            before = after;
        }
        if !self.closed
            && let Some(end) = self.points.last()
        {
            let out = left_of(before.0);
            onto.push(radius.corner(*end, out));
            if shows(*end) {
                onto.extend(radius.arc(out, std::f32::consts::PI).map(|way| radius.corner(*end, way)));
            }
        }
    }
}
