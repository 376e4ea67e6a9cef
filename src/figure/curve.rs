//! Outlines: lines, curves and arcs, flattened while they are built.
//!
//! Invariant: a curve becomes 8 straight pieces, an arc one piece per quarter radian (at least 4), a circle
//! 16 or 32; a doubled point of a smooth curve is a corner. Limbs are in `tube.rs`.

use std::f32::consts::FRAC_PI_2;
use std::f32::consts::TAU;

use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::mix;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::list::Polyline;

/// Straight pieces of one curve.
const PIECES: u8 = 8;

/// One or more outlines that are painted together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    pub lines: Vec<Polyline>,
}

impl Path {
    /// Begins an outline; SVG's `M`.
    pub fn from(start: impl Into<Point>) -> Self {
        Self::default().then_from(start)
    }

    /// Begins another outline of the same path; SVG's second `M`.
    #[must_use]
    pub fn then_from(mut self, start: impl Into<Point>) -> Self {
        let mut points = Vec::with_capacity(16);
        points.push(start.into());
        self.lines.push(Polyline { points, closed: false });
        self
    }

    /// Where the path has got to; the first point of an outline once it is closed.
    pub fn end(&self) -> Point {
        let line = self.lines.last();
        line.and_then(|line| if line.closed { line.points.first() } else { line.points.last() })
            .copied()
            .unwrap_or_default()
    }

    fn push(&mut self, point: Point) {
        if let Some(line) = self.lines.last_mut() {
            line.points.push(point);
        }
    }

    #[must_use]
    pub fn line(mut self, to: impl Into<Point>) -> Self {
        self.push(to.into());
        self
    }

    /// SVG's `l`.
    #[must_use]
    pub fn line_by(self, dx: f32, dy: f32) -> Self {
        let end = self.end();
        self.line(end + pt(dx, dy))
    }

    /// Straight to the side; SVG's `H`.
    #[must_use]
    pub fn to_x(self, x: f32) -> Self {
        let y = self.end().y;
        self.line(pt(x, y))
    }

    /// Straight up or down; SVG's `V`.
    #[must_use]
    pub fn to_y(self, y: f32) -> Self {
        let x = self.end().x;
        self.line(pt(x, y))
    }

    #[must_use]
    pub fn quad(mut self, control: impl Into<Point>, to: impl Into<Point>) -> Self {
        let (start, control, to) = (self.end(), control.into(), to.into());
        for step in 1..=PIECES {
            let t = f32::from(step) / f32::from(PIECES);
            self.push(mix(mix(start, control, t), mix(control, to, t), t));
        }
        self
    }

    /// SVG's `q`.
    #[must_use]
    pub fn quad_by(self, control: impl Into<Point>, to: impl Into<Point>) -> Self {
        let start = self.end();
        self.quad(start + control.into(), start + to.into())
    }

    #[must_use]
    pub fn cubic(mut self, first: impl Into<Point>, second: impl Into<Point>, to: impl Into<Point>) -> Self {
        let span = [self.end(), first.into(), second.into(), to.into()];
        for step in 1..=PIECES {
            self.push(on_cubic(span, f32::from(step) / f32::from(PIECES)));
        }
        self
    }

    /// SVG's `c`.
    #[must_use]
    pub fn cubic_by(self, first: impl Into<Point>, second: impl Into<Point>, to: impl Into<Point>) -> Self {
        let start = self.end();
        self.cubic(start + first.into(), start + second.into(), start + to.into())
    }

    /// Part of a circle; SVG's `A` with equal radii. Too small a radius grows until it fits.
    #[must_use]
    pub fn arc(mut self, radius: f32, large: bool, sweep: bool, to: impl Into<Point>) -> Self {
        let (start, to) = (self.end(), to.into());
        let half = (to - start).length() / 2.0;
        let radius = radius.max(half);
        let away = (radius * radius - half * half).max(0.0).sqrt() / if half == 0.0 { 1.0 } else { half };
        let away = if large == sweep { -away } else { away };
        let middle = mix(start, to, 0.5);
        let center = pt(middle.x - away * (to.y - start.y) / 2.0, middle.y + away * (to.x - start.x) / 2.0);
        let angle = |p: Point| (p.y - center.y).atan2(p.x - center.x);
        let (from, mut until) = (angle(start), angle(to));
        if sweep && until < from {
            until += TAU;
        } else if !sweep && until > from {
            until -= TAU;
        }
        let pieces = ((until - from).abs() / 0.25).ceil().max(4.0);
        let mut step = 1.0;
        while step <= pieces {
            let (sin, cos) = lerp(from, until, step / pieces).sin_cos();
            self.push(pt(center.x + radius * cos, center.y + radius * sin));
            step += 1.0;
        }
        self
    }

    #[must_use]
    pub fn close(mut self) -> Self {
        if let Some(line) = self.lines.last_mut() {
            line.closed = true;
        }
        self
    }

    /// Both paths painted together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.lines.extend(other.lines);
        self
    }

    #[must_use]
    pub fn transformed(mut self, by: Affine) -> Self {
        for point in self.lines.iter_mut().flat_map(|line| &mut line.points) {
            *point = by.apply(*point);
        }
        self
    }

    #[must_use]
    pub fn translated(self, x: f32, y: f32) -> Self {
        self.transformed(Affine::translate(x, y))
    }
}

fn on_cubic([start, first, second, to]: [Point; 4], t: f32) -> Point {
    let u = 1.0 - t;
    start * (u * u * u) + first * (3.0 * u * u * t) + second * (3.0 * u * t * t) + to * (t * t * t)
}

/// The spans of a Catmull–Rom curve as cubics, with controls at ±k/3 of the neighbours' distance.
fn spans<P: Copy + Into<Point>>(points: &[P], closed: bool, k: f32) -> impl Iterator<Item = [Point; 4]> {
    let count = points.len();
    let near = move |i: usize, ahead: usize| -> Point {
        let i = if closed { (i + ahead + count - 1) % count } else { (i + ahead).clamp(1, count) - 1 };
        points.get(i).map(|p| (*p).into()).unwrap_or_default()
    };
    let last = if closed { count } else { count.saturating_sub(1) };
    (0..last).filter_map(move |i| {
        let (before, from, to, after) = (near(i, 0), near(i, 1), near(i, 2), near(i, 3));
        let reach = k / 3.0;
        (from != to).then(|| [from, from + (to - before) * reach, to - (after - from) * reach, to])
    })
}

/// A Catmull–Rom curve through all points. `k` is usually 0.55; a doubled point is a corner.
pub fn smooth<P: Copy + Into<Point>>(points: &[P], closed: bool, k: f32) -> Path {
    let mut line = Vec::with_capacity(points.len() * usize::from(PIECES) + 1);
    line.extend(points.first().map(|p| (*p).into()));
    for span in spans(points, closed, k) {
        line.extend((1..=PIECES).map(|step| on_cubic(span, f32::from(step) / f32::from(PIECES))));
    }
    Path { lines: vec![Polyline { points: line, closed }] }
}

/// The points of `smooth` without the last one of a closed curve; for joining curves into one outline.
pub fn flat<P: Copy + Into<Point>>(points: &[P], closed: bool, k: f32) -> Vec<Point> {
    let mut line = Vec::with_capacity(points.len() * usize::from(PIECES) + 1);
    for span in spans(points, closed, k) {
        line.extend((0..PIECES).map(|step| on_cubic(span, f32::from(step) / f32::from(PIECES))));
    }
    if !closed {
        line.extend(points.last().map(|p| (*p).into()));
    }
    line
}

/// A closed outline with corners.
pub fn polygon<P: Copy + Into<Point>>(points: &[P]) -> Path {
    polyline(points).close()
}

/// An open line with corners.
pub fn polyline<P: Copy + Into<Point>>(points: &[P]) -> Path {
    let points = points.iter().map(|p| (*p).into()).collect();
    Path { lines: vec![Polyline { points, closed: false }] }
}

/// Two circles and everything between them; one of them when the other lies inside.
pub fn capsule(a: impl Into<Point>, b: impl Into<Point>, r1: f32, r2: f32) -> Path {
    let (a, b) = (a.into(), b.into());
    let length = (b - a).length();
    if length <= (r1 - r2).abs() {
        return if r1 < r2 { circle(b, r2) } else { circle(a, r1) };
    }
    let length = if length == 0.0 { 0.01 } else { length };
    let toward = (b.y - a.y).atan2(b.x - a.x);
    let opening = ((r1 - r2) / length).clamp(-1.0, 1.0).acos();
    let on = |c: Point, r: f32, angle: f32| pt(c.x + r * angle.cos(), c.y + r * angle.sin());
    Path::from(on(a, r1, toward + opening))
        .arc(r1, true, true, on(a, r1, toward - opening))
        .line(on(b, r2, toward - opening))
        .arc(r2, opening > FRAC_PI_2, true, on(b, r2, toward + opening))
        .close()
}

pub fn circle(center: impl Into<Point>, radius: f32) -> Path {
    ellipse(center, radius, radius)
}

/// 16 points, or 32 when it is wider than 40.
pub fn ellipse(center: impl Into<Point>, rx: f32, ry: f32) -> Path {
    ellipse_of(center, rx, ry, if rx > 20.0 { 32 } else { 16 })
}

/// An ellipse of so many points; shadows and irises use 20 to 40.
pub fn ellipse_of(center: impl Into<Point>, rx: f32, ry: f32, points: u8) -> Path {
    let center = center.into();
    let on = |i: u8| {
        let (sin, cos) = (f32::from(i) / f32::from(points) * TAU).sin_cos();
        pt(center.x + rx * cos, center.y + ry * sin)
    };
    Path { lines: vec![Polyline { points: (0..points).map(on).collect(), closed: true }] }
}

/// A rectangle from its upper left corner, with corners of five points each.
pub fn round_rect(x: f32, y: f32, w: f32, h: f32, r: f32) -> Path {
    let corners = [
        (x + w - r, y + r, -90.0),
        (x + w - r, y + h - r, 0.0),
        (x + r, y + h - r, 90.0),
        (x + r, y + r, 180.0),
    ];
    let mut points = Vec::with_capacity(20);
    for (cx, cy, turn) in corners {
        points.extend((0..=4_u8).map(|i| polar(pt(cx, cy), r, turn + 22.5 * f32::from(i))));
    }
    Path { lines: vec![Polyline { points, closed: true }] }
}
