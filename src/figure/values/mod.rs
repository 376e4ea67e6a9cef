//! What every rig's values have in common: rest values, limits, being eased, being edited, being written.
//!
//! Invariant: a value that is left out is at rest; numbers ease, everything else switches at the start of a
//! move. `values!` declares a rig's values, `kinds!` an enum among them, `fields!` lists those of any other
//! struct; arms and touches implement `Value` where they are defined. What is chosen is in `choices.rs`.

pub mod choices;
mod declare;

use std::ops::RangeInclusive;

use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::values::choices::Chooser;

/// −180 to 180 unless a narrower range is given; positive is clockwise on screen.
pub type Degrees = f32;
/// Figure units; the figure's box is 400 × 400.
pub type Units = f32;
/// 0 to 1 unless another range is given.
pub type Weight = f32;
/// Where a number may lie; `None` is anywhere.
pub type Limits = Option<RangeInclusive<f32>>;
/// The key of the choice whether something is given at all.
pub const GIVEN: &str = "given";

/// What `Value::visit` calls for each number: its name, the number, where it may lie.
pub type Visitor<'a> = &'a mut dyn FnMut(&str, &mut f32, Limits);

/// A number of a rig, for an editor. `name` is the path of keys, such as `head.yaw` or `flex.1`.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    pub name: String,
    pub value: f32,
    pub limits: Limits,
}

/// A number outside its range, or not a number at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub name: String,
    pub value: f32,
    pub limits: Limits,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.limits {
            Some(limits) => {
                let (low, high) = (limits.start(), limits.end());
                write!(f, "`{}` is {}; it must lie between {low} and {high}", self.name, self.value)
            }
            None => write!(f, "`{}` is {}, which is no number", self.name, self.value),
        }
    }
}

/// Something a pose is made of.
pub trait Value: Clone {
    /// `t` of the way to `to`, 0 to 1 and already eased. What cannot be eased is `to`'s as soon as `t` > 0.
    #[must_use]
    fn mix(&self, to: &Self, t: f32) -> Self {
        at_once(self, to, t)
    }

    /// Calls `each` for every number in it. `name` is its own path of keys.
    fn visit(&mut self, _name: &str, _limits: Limits, _each: Visitor) {}

    /// Calls `each` for every choice in it. `name` is its own path of keys.
    fn choose(&mut self, _name: &str, _each: Chooser) {}

    /// The choices of a list of such values.
    fn choose_in_list(list: &mut Vec<Self>, name: &str, each: Chooser) {
        choices::list(list, name, each);
    }

    /// One to begin with, at this place of a list; `None` for what is never added alone.
    fn fresh(_place: usize) -> Option<Self> {
        None
    }

    /// All numbers, for an editor.
    fn numbers(&self) -> Vec<Number> {
        let mut numbers = Vec::new();
        self.clone().visit("", None, &mut |name, value, limits| {
            numbers.push(Number { name: name.to_owned(), value: *value, limits });
        });
        numbers
    }

    /// Every number that is outside its range or not finite.
    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.clone().visit("", None, &mut |name, value, limits| {
            let fits = value.is_finite() && limits.as_ref().is_none_or(|range| range.contains(value));
            if !fits {
                problems.push(Problem { name: name.to_owned(), value: *value, limits });
            }
        });
        problems
    }

    /// Sets the number of this name; says whether there is one. It is not held to its range here.
    fn set(&mut self, name: &str, value: f32) -> bool {
        let mut found = false;
        self.visit("", None, &mut |here, number, _| {
            if here == name {
                *number = value;
                found = true;
            }
        });
        found
    }
}

impl Value for f32 {
    fn mix(&self, to: &Self, t: f32) -> Self {
        lerp(*self, *to, t)
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        each(name, self, limits);
    }

    fn fresh(_place: usize) -> Option<Self> {
        Some(0.0)
    }
}

impl Value for bool {
    fn choose(&mut self, name: &str, each: Chooser) {
        *self = choices::yes_no(name, *self, each);
    }
}

impl Value for u8 {
    fn choose(&mut self, name: &str, each: Chooser) {
        *self = Self::try_from(choices::count(name, usize::from(*self), each)).unwrap_or(*self);
    }

    fn fresh(_place: usize) -> Option<Self> {
        Some(0)
    }
}

impl Value for usize {
    fn choose(&mut self, name: &str, each: Chooser) {
        *self = choices::count(name, *self, each);
    }

    fn fresh(_place: usize) -> Option<Self> {
        Some(0)
    }
}

impl Value for Point {
    fn mix(&self, to: &Self, t: f32) -> Self {
        crate::figure::geometry::mix(*self, *to, t)
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        each(&key(name, "x"), &mut self.x, limits.clone());
        each(&key(name, "y"), &mut self.y, limits);
    }

    /// In the middle of the picture, a little further on for each.
    fn fresh(place: usize) -> Option<Self> {
        let on = 24.0 * f32::from(u8::try_from(place).unwrap_or_default());
        Some(pt(140.0 + on, 200.0))
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    fn mix(&self, to: &Self, t: f32) -> Self {
        let mut mixed = self.clone();
        for ((place, from), to) in mixed.iter_mut().zip(self).zip(to) {
            *place = from.mix(to, t);
        }
        mixed
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        for (i, value) in self.iter_mut().enumerate() {
            value.visit(&key(name, &i.to_string()), limits.clone(), each);
        }
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        for (i, value) in self.iter_mut().enumerate() {
            value.choose(&key(name, &i.to_string()), each);
        }
    }

    fn fresh(_place: usize) -> Option<Self> {
        let all: Vec<T> = (0..N).filter_map(T::fresh).collect();
        Self::try_from(all).ok()
    }
}

/// Lists of the same length are eased one by one; others switch.
impl<T: Value> Value for Vec<T> {
    fn mix(&self, to: &Self, t: f32) -> Self {
        if self.len() == to.len() {
            self.iter().zip(to).map(|(from, to)| from.mix(to, t)).collect()
        } else {
            at_once(self, to, t)
        }
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        for (i, value) in self.iter_mut().enumerate() {
            value.visit(&key(name, &i.to_string()), limits.clone(), each);
        }
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        T::choose_in_list(self, name, each);
    }
}

/// Eased when both are there; else it switches. `None` is the rig's own rest.
impl<T: Value> Value for Option<T> {
    fn mix(&self, to: &Self, t: f32) -> Self {
        match (self, to) {
            (Some(from), Some(to)) => Some(from.mix(to, t)),
            _ => at_once(self, to, t),
        }
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        if let Some(value) = self {
            value.visit(name, limits, each);
        }
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        if let Some(first) = T::fresh(0)
            && choices::yes_no(&key(name, GIVEN), self.is_some(), each) != self.is_some()
        {
            *self = if self.is_some() { None } else { Some(first) };
        }
        if let Some(value) = self {
            value.choose(name, each);
        }
    }
}

/// A mixer for what switches at the start of a move although its parts could be eased.
pub fn at_once<T: Clone>(from: &T, to: &T, t: f32) -> T {
    if t > 0.0 { to.clone() } else { from.clone() }
}

/// The path of keys to `name` inside `path`.
pub fn key(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

pub(crate) use declare::fields;
pub(crate) use declare::kinds;
pub(crate) use declare::values;
