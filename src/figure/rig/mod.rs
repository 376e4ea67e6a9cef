//! The rigs: each draws one kind of body, face or hand from its values.
//!
//! Invariant: a rig draws from its values and the pen alone, so the same values give the same list. Faces
//! and busts are in `bust`, large hands in `hand`, whole bodies in `body`; poses choose among them in
//! `crate::figure::pose`.

pub mod body;
pub mod bust;
pub mod hand;
pub mod mouth;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::pen::Pen;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;
use crate::figure::values::at_once;
use crate::figure::values::choices::Chooser;
use crate::figure::values::choices::Options;
use crate::figure::values::choices::snake;
use crate::figure::values::key;

/// A rig with its values. The key in a file is the rig's name: `figure.bust_side = { pitch = -16 }`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Figure {
    /// Nobody: the picture is made of parts, props and marks.
    #[default]
    None,
    BustFront(bust::BustFront),
    /// The front bust, 1.45 times as near.
    Face(bust::BustFront),
    BustSide(bust::BustSide),
    BustBack(bust::BustBack),
    Hand(hand::Hand),
    HandSide(hand::HandSide),
    Writing(hand::Writing),
    MirrorBox(hand::MirrorBox),
    Mouth(mouth::Mouth),
    Arch(mouth::Arch),
    SeatedFront(body::SeatedFront),
    SeatedSide(body::SeatedSide),
    StandFront(body::StandFront),
    StandSide(body::StandSide),
    Lying(body::Lying),
    Bike(body::Bike),
    Desk(body::Desk),
}

impl Figure {
    /// `on_table` and `over_table` draw what lies under and over the hands at a desk; other rigs do not ask.
    pub fn draw(&self, pen: &mut Pen, on_table: impl FnOnce(&mut Pen), over_table: impl FnOnce(&mut Pen)) {
        match self {
            Self::None => {}
            Self::BustFront(values) => bust::front::draw(pen, values),
            Self::Face(values) => bust::front::draw_near(pen, values),
            Self::BustSide(values) => bust::side::draw(pen, values),
            Self::BustBack(values) => bust::back::draw(pen, values),
            Self::Hand(values) => {
                hand::flat::draw(pen, values);
                bust::touch::draw_all(pen, &values.touches, |at| at);
            }
            Self::HandSide(values) => hand::side::draw(pen, values),
            Self::Writing(values) => hand::writing::draw(pen, values),
            Self::MirrorBox(values) => hand::mirror_box::draw(pen, values),
            Self::Mouth(values) => mouth::side::draw(pen, values),
            Self::Arch(values) => mouth::arch::draw(pen, values),
            Self::SeatedFront(values) => body::seated_front::draw(pen, values),
            Self::SeatedSide(values) => body::seated_side::draw(pen, values),
            Self::StandFront(values) => body::stand_front::draw(pen, values),
            Self::StandSide(values) => body::stand_side::draw(pen, values),
            Self::Lying(values) => body::lying::draw(pen, values),
            Self::Bike(values) => body::bike::draw(pen, values),
            Self::Desk(values) => body::desk::draw(pen, values, on_table, over_table),
        }
    }
}

/// Runs `$do` with the values of both when they are of the same rig.
macro_rules! same_rig {
    ($one:expr, $other:expr, $a:ident, $b:ident => $do:expr, $else:expr; $($rig:ident),*) => {
        match ($one, $other) {
            $( (Figure::$rig($a), Figure::$rig($b)) => Figure::$rig($do), )*
            _ => $else,
        }
    };
}

/// Runs `$do` with the values, whatever the rig.
macro_rules! any_rig {
    ($figure:expr, $values:ident => $do:expr; $($rig:ident),*) => {
        match $figure {
            Figure::None => {}
            $( Figure::$rig($values) => $do, )*
        }
    };
}

impl Value for Figure {
    /// Another rig is a cut.
    fn mix(&self, to: &Self, t: f32) -> Self {
        let cut = at_once(self, to, t);
        same_rig!(self, to, a, b => a.mix(b, t), cut;
            BustFront, Face, BustSide, BustBack, Hand, HandSide, Writing, MirrorBox, Mouth, Arch,
            SeatedFront, SeatedSide, StandFront, StandSide, Lying, Bike, Desk)
    }

    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        any_rig!(self, values => values.visit(name, limits, each);
            BustFront, Face, BustSide, BustBack, Hand, HandSide, Writing, MirrorBox, Mouth, Arch,
            SeatedFront, SeatedSide, StandFront, StandSide, Lying, Bike, Desk);
    }

    /// The rig itself is chosen first; another one begins at rest.
    fn choose(&mut self, name: &str, each: Chooser) {
        let every = Self::every();
        let is_same = |rig: &Self| std::mem::discriminant(rig) == std::mem::discriminant(self);
        let now = every.iter().position(is_same).unwrap_or_default();
        let mut place = now;
        each(&key(name, "rig"), Options::Kinds(every.iter().map(Self::key).collect()), &mut place);
        if place != now {
            *self = every.into_iter().nth(place).unwrap_or_default();
        }
        any_rig!(self, values => values.choose(name, each);
            BustFront, Face, BustSide, BustBack, Hand, HandSide, Writing, MirrorBox, Mouth, Arch,
            SeatedFront, SeatedSide, StandFront, StandSide, Lying, Bike, Desk);
    }
}

/// One of each rig at rest, and how it is written in a file.
macro_rules! every_rig {
    ($($rig:ident),*) => {
        impl Figure {
            /// Every rig, at rest; the first is nobody.
            pub fn every() -> Vec<Self> {
                vec![Self::None, $( Self::$rig(Default::default()), )*]
            }

            /// How the rig is written in a file.
            pub fn key(&self) -> String {
                snake(match self { Self::None => "None", $( Self::$rig(_) => stringify!($rig), )* })
            }
        }
    };
}

every_rig!(
    BustFront,
    Face,
    BustSide,
    BustBack,
    Hand,
    HandSide,
    Writing,
    MirrorBox,
    Mouth,
    Arch,
    SeatedFront,
    SeatedSide,
    StandFront,
    StandSide,
    Lying,
    Bike,
    Desk
);
