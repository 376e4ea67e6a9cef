//! Declares what has values: a rig (`values!`), an enum among its values (`kinds!`), any other struct (`fields!`).
//!
//! Invariant: what is declared can be eased, walked through and chosen without a further line; nothing has to be
//! kept in step by hand. What a value can do is the trait `Value` in `mod.rs`.

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

            fn choose(&mut self, name: &str, each: $crate::figure::values::choices::Chooser) {
                $(
                    let path = $crate::figure::values::key(name, stringify!($field));
                    $crate::figure::values::Value::choose(&mut self.$field, &path, each);
                )*
            }

            fn fresh(_place: usize) -> Option<Self> {
                Some(Self::default())
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

            /// How it is written in a file.
            pub fn key(self) -> String {
                $crate::figure::values::choices::snake(match self { $( Self::$variant => stringify!($variant), )* })
            }
        }

        impl $crate::figure::values::Value for $kind {
            fn choose(&mut self, name: &str, each: $crate::figure::values::choices::Chooser) {
                let keys = Self::ALL.iter().map(|kind| kind.key()).collect();
                let mut place = Self::ALL.iter().position(|kind| kind == self).unwrap_or_default();
                each(name, $crate::figure::values::choices::Options::Kinds(keys), &mut place);
                *self = Self::ALL.get(place).copied().unwrap_or(*self);
            }

            /// Each kind is in the list or not.
            fn choose_in_list(
                list: &mut Vec<Self>,
                name: &str,
                each: $crate::figure::values::choices::Chooser,
            ) {
                for kind in Self::ALL {
                    let (had, path) = (list.contains(kind), $crate::figure::values::key(name, &kind.key()));
                    match $crate::figure::values::choices::yes_no(&path, had, each) {
                        true if !had => list.push(*kind),
                        false if had => list.retain(|other| other != kind),
                        _ => {}
                    }
                }
            }

            fn fresh(_place: usize) -> Option<Self> {
                Self::ALL.first().copied()
            }
        }
    };
}

/// Makes a struct a `Value` that has these fields; each may be followed by `=> low..=high`.
macro_rules! fields {
    ($name:ident $(, fresh $fresh:expr)? ; $( $field:ident $(=> $limits:expr)? ),* $(,)?) => {
        impl $crate::figure::values::Value for $name {
            fn visit(
                &mut self,
                _name: &str,
                _limits: $crate::figure::values::Limits,
                _each: $crate::figure::values::Visitor,
            ) {
                $(
                    let path = $crate::figure::values::key(_name, stringify!($field));
                    let limits = $crate::figure::values::values!(@limits $($limits)?);
                    $crate::figure::values::Value::visit(&mut self.$field, &path, limits, _each);
                )*
            }

            fn choose(&mut self, _name: &str, _each: $crate::figure::values::choices::Chooser) {
                $(
                    let path = $crate::figure::values::key(_name, stringify!($field));
                    $crate::figure::values::Value::choose(&mut self.$field, &path, _each);
                )*
            }

            $(
                fn fresh(_place: usize) -> Option<Self> {
                    Some($fresh)
                }
            )?
        }
    };
}

pub(crate) use fields;
pub(crate) use kinds;
pub(crate) use values;
