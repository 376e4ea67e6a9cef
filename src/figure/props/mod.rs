//! Props: quiet things around a figure, drawn with the same contour.
//!
//! Invariant: a prop draws from its own fields and the pen alone; a field that a pose does not name has the
//! value written beside it here. Where a prop lies among the layers is in `crate::figure::pose`.

/// Declares props: their fields with the values they have when a pose does not name them.
macro_rules! props {
    ($(
        $(#[$about:meta])*
        $name:ident { $( $(#[$field_about:meta])* $field:ident : $type:ty = $value:expr ),* $(,)? }
    )+) => { $(
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name { $( $(#[$field_about])* pub $field: $type, )* }

        impl Default for $name {
            fn default() -> Self {
                Self { $( $field: $value, )* }
            }
        }

        $crate::figure::values::fields!($name; $( $field ),*);
    )+ };
}

pub mod bag;
pub mod feet;
pub mod page;
pub mod paper;
pub mod people;
pub mod shape;
pub mod sign;
pub mod sound;
pub mod stand;
pub mod table;
pub mod textile;
pub mod tint;
pub mod wall;

#[cfg(test)]
mod tests;

use crate::figure::pen::Pen;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;
use crate::figure::values::choices::Chooser;
use crate::figure::values::choices::snake;

/// Left, top, width and height in figure units.
pub type Rect = [f32; 4];

/// The middle of an oval and its two radii in figure units: x, y, across, down.
pub type Oval = [f32; 4];

/// Declares the enum of all props and how each is drawn.
macro_rules! one_of {
    ($( $family:ident: $($name:ident),+ ; )+) => {
        /// A thing in the picture; `p` names it in a file, in snake_case.
        #[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
        #[serde(tag = "p", rename_all = "snake_case")]
        pub enum Prop { $($( $name($family::$name), )+)+ }

        impl Prop {
            /// One of each, as it is when a pose names nothing but `p`.
            pub fn every() -> Vec<Self> {
                vec![$($( Self::$name($family::$name::default()), )+)+]
            }

            pub fn draw(&self, pen: &mut Pen) {
                match self { $($( Self::$name(prop) => prop.draw(pen), )+)+ }
            }

            /// How it is written in a file.
            pub fn key(&self) -> String {
                snake(match self { $($( Self::$name(_) => stringify!($name), )+)+ })
            }
        }

        impl Value for Prop {
            fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
                match self { $($( Self::$name(prop) => prop.visit(name, limits, each), )+)+ }
            }

            fn choose(&mut self, name: &str, each: Chooser) {
                match self { $($( Self::$name(prop) => prop.choose(name, each), )+)+ }
            }
        }
    };
}

one_of! {
    bag: Bag, BagMouth, BagFront;
    feet: Soles;
    page: Page;
    paper: DotCard, Notebook, PenHand, Marker, CardHand;
    people: Others;
    shape: Line, Dots, Poly, Card;
    sign: Heart, Halo, Bubble, Stickers, Strokes, Scale;
    sound: Metronome, Phone, KeysTop;
    stand: Headrest, Floor, Counter, Rail, Lamp, ChairBehind, TableTop;
    table: Cup, Glass, Straw, Key, Fruit, Cube;
    textile: Pillow, Cloth, Towel, Swatches;
    wall: Mirror, Tapes, WallSide, Board, Window, Screen;
}
