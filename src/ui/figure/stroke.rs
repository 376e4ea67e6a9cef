//! Lines in full colour, straight into triangles.
//!
//! Invariant: parts of a line may lie over each other, which nobody sees because all have one full colour;
//! faint and clipped lines are swept instead, from their outline in `band.rs`.

use std::f32::consts::PI;
use std::f32::consts::TAU;

use crate::figure::geometry::Point;
use crate::ui::figure::band::Course;
use crate::ui::figure::band::Radius;
use crate::ui::figure::band::Turn;
use crate::ui::figure::corner::Corner;
use crate::ui::figure::corner::left_of;
use crate::ui::figure::mesh::CornerIndex;
use crate::ui::figure::mesh::MeshBuilder;

/// The two sides of the line at one place.
#[derive(Clone, Copy, Debug)]
struct Section {
    left: CornerIndex,
    right: CornerIndex,
}

/// One line's way into the mesh.
#[derive(Debug)]
pub struct Ribbon<'a> {
    pub radius: Radius,
    pub mesh: &'a mut MeshBuilder,
}

impl Ribbon<'_> {
    pub fn paint(&mut self, course: &Course) {
        let Some(first) = course.points.first().copied() else { return };
        let Some(first_way) = course.ways.first().copied() else {
            self.dot(first);
            return;
        };
        let mut before = course.ways.last().copied().filter(|_| course.closed).unwrap_or(first_way);
        let mut ways = course.ways.iter().copied();
        let mut points = course.points.iter().copied();
        let (start, mut section) = if course.closed {
            points.next();
            ways.next();
            let joint = self.joint(first, before, first_way);
            before = first_way;
            joint
        } else {
            points.next();
            ways.next();
            let section = self.section(first, left_of(before.0));
            self.fan(first, section.right, -left_of(before.0), PI, section.left);
            (section, section)
        };
        for (at, after) in points.zip(ways) {
            let (end, next) = self.joint(at, before, after);
            self.piece(section, end);
            (section, before) = (next, after);
        }
        if course.closed {
            self.piece(section, start);
        } else if let Some(last) = course.points.last() {
            let out = left_of(before.0);
            let end = self.section(*last, out);
            self.piece(section, end);
            self.fan(*last, end.left, out, PI, end.right);
        }
    }

    /// Where one piece ends and the next begins, with what lies between them.
    fn joint(&mut self, at: Point, before: (Point, f32), after: (Point, f32)) -> (Section, Section) {
        let turn = Turn::new(before.0, after.0, before.1.min(after.1), self.radius);
        if let Turn::Gentle(out) = turn {
            let section = self.section(at, out);
            return (section, section);
        }
        let (out, next_out) = (left_of(before.0), left_of(after.0));
        let (end, next) = (self.section(at, out), self.section(at, next_out));
        match turn {
            Turn::Right(angle) => self.fan(at, end.left, out, angle, next.left),
            Turn::Left(angle) => self.fan(at, next.right, -next_out, angle, end.right),
            Turn::Gentle(_) => {}
        }
        (end, next)
    }

    fn section(&mut self, at: Point, out: Point) -> Section {
        let left = self.mesh.corner(self.radius.corner(at, out));
        let right = self.mesh.corner(self.radius.corner(at, -out));
        Section { left, right }
    }

    fn piece(&mut self, from: Section, to: Section) {
        self.mesh.triangle(from.left.core, from.right.core, to.left.core);
        self.mesh.triangle(to.left.core, from.right.core, to.right.core);
        self.mesh.edge(from.left, to.left);
        self.mesh.edge(from.right, to.right);
    }

    /// A part of a disc, clockwise from `first`, which lies in the direction `out`, to `last`.
    fn fan(&mut self, middle: Point, first: CornerIndex, out: Point, angle: f32, last: CornerIndex) {
        let center = self.mesh.core(middle);
        let mut from = first;
        for way in self.radius.arc(out, angle) {
            let to = self.mesh.corner(self.radius.corner(middle, way));
            self.mesh.triangle(center, from.core, to.core);
            self.mesh.edge(from, to);
            from = to;
        }
        self.mesh.triangle(center, from.core, last.core);
        self.mesh.edge(from, last);
    }

    /// A line of no length.
    fn dot(&mut self, at: Point) {
        let up = Point { x: 0.0, y: -1.0 };
        let Corner { core, rim } = self.radius.corner(at, up);
        let first = self.mesh.corner(Corner { core, rim });
        self.fan(at, first, up, TAU, first);
    }
}
