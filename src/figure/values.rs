//! What every rig's values have in common: rest values, limits, being eased, being edited, being written.
//!
//! Invariant: a value that is left out is at rest; numbers ease, everything else switches at the start of a
//! move. `values!` declares a rig's values, `kinds!` an enum among them; arms and touches implement `Value`
//! where they are defined.

use std::ops::RangeInclusive;

use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;

/// −180 to 180 unless a narrower range is given; positive is clockwise on screen.
pub type Degrees = f32;
/// Figure units; the figure's box is 400 × 400.
pub type Units = f32;
/// 0 to 1 unless another range is given.
pub type Weight = f32;
/// Where a number may lie; `None` is anywhere.
pub type Limits = Option<RangeInclusive<f32>>;
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
}

impl Value for bool {}

impl Value for u8 {}

impl Value for Point {
    fn mix(&self, to: &Self, t: f32) -> Self {
        crate::figure::geometry::mix(*self, *to, t)
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        each(&key(name, "x"), &mut self.x, limits.clone());
        each(&key(name, "y"), &mut self.y, limits);
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
}

/// A mixer for what switches at the start of a move although its parts could be eased.
pub fn at_once<T: Clone>(from: &T, to: &T, t: f32) -> T {
    if t > 0.0 { to.clone() } else { from.clone() }
}

/// The path of keys to `name` inside `path`.
pub fn key(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Declares the values of a rig. Each field is `name: Type = rest`, then `=> low..=high` if its numbers
/// have a range, then `, by mixer` if it is eased in its own way, with
/// `fn mixer(from: &Type, to: &Type, t: f32) -> Type`.
macro_rules! values {
    (
        $(#[$about:meta])*
        pub struct $rig:ident {
            $(
                $(#[$field_about:meta])*
                $field:ident : $type:ty = $rest:expr $(=> $limits:expr)? $(, by $mixer:path)? ;
            )*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $rig {
            $( $(#[$field_about])* pub $field: $type, )*
        }

        impl Default for $rig {
            fn default() -> Self {
                Self { $( $field: $rest, )* }
            }
        }

        /// Only what is not at rest is written.
        impl serde::Serialize for $rig {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeStruct as _;
                let rest = Self::default();
                let moved = [$( self.$field != rest.$field, )*].into_iter().filter(|moved| *moved).count();
                let mut written = serializer.serialize_struct(stringify!($rig), moved)?;
                $(
                    if self.$field == rest.$field {
                        written.skip_field(stringify!($field))?;
                    } else {
                        written.serialize_field(stringify!($field), &self.$field)?;
                    }
                )*
                written.end()
            }
        }

        impl $crate::figure::values::Value for $rig {
            fn mix(&self, to: &Self, t: f32) -> Self {
                Self {
                    $( $field: $crate::figure::values::values!(@mix self, to, t, $field $(, $mixer)?), )*
                }
            }

            fn visit(
                &mut self,
                name: &str,
                _limits: $crate::figure::values::Limits,
                each: $crate::figure::values::Visitor,
            ) {
                $(
                    let path = $crate::figure::values::key(name, stringify!($field));
                    let limits = $crate::figure::values::values!(@limits $($limits)?);
                    $crate::figure::values::Value::visit(&mut self.$field, &path, limits, each);
                )*
            }
        }
    };
    (@mix $self:ident, $to:ident, $t:ident, $field:ident) => {
        $crate::figure::values::Value::mix(&$self.$field, &$to.$field, $t)
    };
    (@mix $self:ident, $to:ident, $t:ident, $field:ident, $mixer:path) => {
        $mixer(&$self.$field, &$to.$field, $t)
    };
    (@limits) => { None };
    (@limits $limits:expr) => { Some($limits) };
}

/// Declares an enum among a rig's values. The first kind is at rest; keys are in snake_case.
macro_rules! kinds {
    (
        $(#[$about:meta])*
        pub enum $kind:ident { $( $(#[$variant_about:meta])* $variant:ident ),* $(,)? }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $kind { $( $(#[$variant_about])* $variant, )* }

        impl $kind {
            pub const ALL: &'static [Self] = &[$( Self::$variant, )*];
        }

        impl $crate::figure::values::Value for $kind {}
    };
}

pub(crate) use kinds;
pub(crate) use values;
