//! The things around a figure in words.
//!
//! Invariant: each thing is a name that can stand in a list, "a mirror". The figure itself is in `told.rs`.

use crate::figure::describe::Shape;
use crate::figure::describe::Thing;
use crate::figure::props::page::PageKind;
use crate::strings::Texts;

/// "a mirror".
pub fn name(t: &Texts, thing: Thing) -> String {
    match thing {
        Thing::Page(kind, count) => page(t, kind, count),
        Thing::Notebook(lines) => t.thing_notebook(lines),
        Thing::Drawn(shape) => t.thing_drawn(match shape {
            Shape::Line => "line",
            Shape::Circle => "circle",
            Shape::SmallCircle => "small",
            Shape::Eight => "eight",
            Shape::Wave => "wave",
        }),
        other => t.thing_name(key(other)),
    }
}

fn page(t: &Texts, kind: PageKind, count: u8) -> String {
    let kind = match kind {
        PageKind::Wins => "wins",
        PageKind::Plan => "plan",
        PageKind::Budget => "budget",
        PageKind::Ladder => "ladder",
        PageKind::Body => "body",
        PageKind::Scale => "scale",
    };
    t.thing_page(kind, count)
}

const fn key(thing: Thing) -> &'static str {
    match thing {
        Thing::Mirror => "mirror",
        Thing::Tapes => "tapes",
        Thing::Headrest => "headrest",
        Thing::Wall => "wall",
        Thing::Pillow => "pillow",
        Thing::Cloth => "cloth",
        Thing::Board => "board",
        Thing::Card => "card",
        Thing::Counter => "counter",
        Thing::Soles => "soles",
        Thing::Rail => "rail",
        Thing::Window => "window",
        Thing::NightWindow => "night",
        Thing::Keys => "keys",
        Thing::Table => "table",
        Thing::Swatches => "swatches",
        Thing::Towel => "towel",
        Thing::Bag => "bag",
        Thing::InBag => "in-bag",
        Thing::Key => "key",
        Thing::DotCard => "dots",
        Thing::Scale => "scale",
        Thing::Pen => "pen",
        Thing::Marker => "marker",
        Thing::Screen => "screen",
        Thing::DarkScreen => "dark-screen",
        Thing::Bubble => "bubble",
        Thing::Cup => "cup",
        Thing::Glass => "glass",
        Thing::Straw => "straw",
        Thing::Lamp => "lamp",
        Thing::Phone => "phone",
        Thing::DarkPhone => "dark-phone",
        Thing::Metronome => "metronome",
        Thing::Fruit => "fruit",
        Thing::Stickers => "stickers",
        Thing::Others => "others",
        Thing::Heart => "heart",
        Thing::Halo => "halo",
        Thing::Chair => "chair",
        Thing::Cube => "cube",
        Thing::Drawn(_) | Thing::Page(..) | Thing::Notebook(_) => "drawn",
    }
}
