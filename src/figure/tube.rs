//! Limbs: one outline around a rounded centre line, with a radius that changes along the way.
//!
//! Invariant: positions along a limb are counted in joints, 0 at the first, 1 at the second. A sharp bend may
//! fold the outline on its inside, so a tube is never a clip. Simpler outlines are in `curve.rs`.

use std::f32::consts::PI;

use crate::figure::curve::Path;
use crate::figure::curve::polygon;
use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::mix;
use crate::figure::geometry::pt;

/// The radius at one place along a limb; between two places it is eased.
#[derive(Clone, Copy, Debug)]
pub struct Stop {
    at: f32,
    left: f32,
    right: f32,
}

/// `at` in joints, the radius in figure units.
pub const fn stop(at: f32, radius: f32) -> Stop {
    Stop { at, left: radius, right: radius }
}

/// Different radii to the left and right of the way from the first joint to the last. Left is up for a limb
/// that runs to the right.
pub const fn stop_sides(at: f32, left: f32, right: f32) -> Stop {
    Stop { at, left, right }
}

/// How a tube ends and bends: caps from 0 (flat) to 1 (round), bends begin at most `round` units before a
/// joint and have so many places.
#[derive(Clone, Copy, Debug)]
pub struct Ends {
    pub first: f32,
    pub last: f32,
    pub round: f32,
    pub places: u8,
}

impl Default for Ends {
    fn default() -> Self {
        Self { first: 1.0, last: 1.0, round: 18.0, places: 4 }
    }
}

impl Ends {
    /// Round at both ends, bending within `round` units.
    pub fn bending(round: f32) -> Self {
        Self { round, ..Self::default() }
    }

    /// Round at the first joint, `last` at the last.
    pub fn ending(last: f32) -> Self {
        Self { last, ..Self::default() }
    }
}

/// One place of the centre line.
#[derive(Clone, Copy, Debug)]
struct Place {
    at: Point,
    along: f32,
    /// To the left of the way, of length 1 or nearly.
    normal: Point,
    left: f32,
    right: f32,
}

impl Place {
    fn left_edge(&self) -> Point {
        self.at + self.normal * self.left
    }

    fn right_edge(&self) -> Point {
        self.at - self.normal * self.right
    }
}

#[derive(Clone, Debug)]
pub struct Tube {
    pub path: Path,
    places: Vec<Place>,
}

/// The limb through `joints`, as thick as `profile` says.
pub fn tube(joints: &[Point], profile: &[Stop], ends: Ends) -> Tube {
    let mut places = center_line(joints, ends);
    let normals: Vec<Point> = normals(&places);
    for (place, normal) in places.iter_mut().zip(normals) {
        place.normal = normal;
        (place.left, place.right) = radii(profile, place.along);
    }
    let mut outline: Vec<Point> = Vec::with_capacity(places.len() * 2 + 14);
    outline.extend(places.iter().map(Place::left_edge));
    if let Some(last) = places.last() {
        cap(&mut outline, last.at, last.normal, (last.left, last.right), ends.last);
    }
    outline.extend(places.iter().rev().map(Place::right_edge));
    if let Some(first) = places.first() {
        cap(&mut outline, first.at, -first.normal, (first.right, first.left), ends.first);
    }
    Tube { path: polygon(&outline), places }
}

impl Tube {
    /// The shaded side from `inner` of the radius to the contour, between two parts of the limb's length, 0 to
    /// 1: right or lower, and left or lower where `side` is −1 because the picture is flipped (`Pen::side`).
    pub fn strip(&self, side: f32, inner: f32, from: f32, to: f32) -> Path {
        let sum = self.places.iter().map(|p| p.normal.x * 0.9 * side + p.normal.y * 0.45).sum::<f32>();
        let left = sum > 0.0;
        let last = self.places.len().saturating_sub(1) as f32;
        let (from, to) = ((from * last).round(), (to * last).round());
        let part = || {
            let numbered = self.places.iter().zip(0_u16..);
            numbered.filter(move |(_, i)| (from..=to).contains(&f32::from(*i))).map(|(place, _)| place)
        };
        let outer = part().map(|p| if left { p.left_edge() } else { p.right_edge() });
        let inner = part().map(|p| {
            let way = if left { p.normal * p.left } else { -p.normal * p.right };
            p.at + way * inner
        });
        let inner: Vec<Point> = inner.collect();
        let outline: Vec<Point> = outer.chain(inner.into_iter().rev()).collect();
        polygon(&outline)
    }
}

/// Straight pieces in seven places each, joined by quadratic bends.
fn center_line(joints: &[Point], ends: Ends) -> Vec<Place> {
    let place = |at, along| Place { at, along, normal: pt(0.0, 0.0), left: 0.0, right: 0.0 };
    let mut places = Vec::with_capacity(joints.len() * 11);
    let mut start = 0.0;
    let mut index = 0.0;
    let mut rest = joints;
    while let [from, joint, ..] = rest {
        let length = distance(*from, *joint);
        let after = rest.get(2);
        let bend =
            after.map_or(0.0, |next| (0.42 * length).min(0.42 * distance(*joint, *next)).min(ends.round));
        let until = 1.0 - bend / length;
        for step in 0..=6_u8 {
            let t = lerp(start, until, f32::from(step) / 6.0);
            places.push(place(mix(*from, *joint, t), index + t));
        }
        if let Some(next) = after {
            let beyond = bend / distance(*joint, *next);
            let (a, b) = (mix(*from, *joint, until), mix(*joint, *next, beyond));
            for step in 1..=ends.places {
                let t = f32::from(step) / f32::from(ends.places + 1);
                let at = mix(mix(a, *joint, t), mix(*joint, b, t), t);
                places.push(place(at, lerp(index + until, index + 1.0 + beyond, t)));
            }
            start = beyond;
        }
        index += 1.0;
        rest = rest.get(1..).unwrap_or_default();
    }
    places
}

fn distance(a: Point, b: Point) -> f32 {
    let length = (b - a).length();
    if length == 0.0 { 0.01 } else { length }
}

fn normals(places: &[Place]) -> Vec<Point> {
    let near = |i: usize| places.get(i.min(places.len() - 1)).map(|p| p.at).unwrap_or_default();
    let normal = |i: usize| {
        let (before, after) = (near(i.saturating_sub(1)), near(i + 1));
        let length = distance(before, after);
        pt((after.y - before.y) / length, -(after.x - before.x) / length)
    };
    (0..places.len()).map(normal).collect()
}

/// The radii to the left and right at `along` joints.
fn radii(profile: &[Stop], along: f32) -> (f32, f32) {
    let pairs = profile.iter().zip(profile.iter().skip(1));
    let mut span = None;
    for pair in pairs {
        span = Some(pair);
        if along <= pair.1.at {
            break;
        }
    }
    let Some((a, b)) = span else { return profile.first().map_or((0.0, 0.0), |s| (s.left, s.right)) };
    let width = if b.at == a.at { 1.0 } else { b.at - a.at };
    let t = ((along - a.at) / width).clamp(0.0, 1.0);
    let eased = t * t * (3.0 - 2.0 * t);
    (lerp(a.left, b.left, eased), lerp(a.right, b.right, eased))
}

/// Half around an end, from the side of `normal` to the other.
fn cap(outline: &mut Vec<Point>, at: Point, normal: Point, (from, to): (f32, f32), roundness: f32) {
    if roundness == 0.0 {
        return;
    }
    for step in 1..8_u8 {
        let part = f32::from(step) / 8.0;
        let (sin, cos) = (part * PI).sin_cos();
        let radius = lerp(from, to, part);
        let out = radius * roundness * sin;
        outline.push(at + normal * (radius * cos) + pt(-normal.y, normal.x) * out);
    }
}
