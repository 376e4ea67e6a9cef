//! Marks: what to do, where to touch, which muscle works. Told apart by shape first, colour second.
//!
//! Invariant: one arrow a picture at most (a pair when two things move together); a mark draws with the pen's
//! colours and no line weight of its own rig. Arrows are in `arrow.rs`, touches in `touch.rs`, areas in
//! `region.rs`, sound and breath in `sound.rs`.

pub mod arrow;
pub mod region;
pub mod sound;
pub mod touch;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;
use crate::figure::values::choices::Chooser;
use crate::figure::values::choices::snake;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(tag = "m", rename_all = "snake_case")]
pub enum Mark {
    /// You move along a line.
    Arrow(arrow::Arrow),
    /// You move around a middle.
    Arc(arrow::Arc),
    /// A helpful touch.
    Contact(touch::Spot),
    /// A touch only imagined or hovering; a chosen item.
    Imagined(touch::Spot),
    /// Look or reach here.
    Target(touch::Spot),
    /// A soft landing.
    Tap(touch::Tap),
    /// The ground under a foot.
    Sole(touch::Sole),
    /// The middle.
    Midline(touch::Midline),
    /// A muscle or area at work.
    Region(region::Outline),
    /// Buzz, sound.
    Waves(sound::Waves),
    Breath(sound::Breath),
    /// A kind of voice.
    Voice(sound::Voice),
}

impl Mark {
    pub fn draw(&self, pen: &mut Pen) {
        match self {
            Self::Arrow(arrow) => arrow.draw(pen),
            Self::Arc(arc) => arc.draw(pen),
            Self::Contact(spot) => touch::contact(pen, spot.at, spot.size),
            Self::Imagined(spot) => touch::imagined(pen, spot.at, spot.size),
            Self::Target(spot) => touch::target(pen, spot.at, spot.size),
            Self::Tap(tap) => tap.draw(pen),
            Self::Sole(sole) => sole.draw(pen),
            Self::Midline(midline) => midline.draw(pen),
            Self::Region(outline) => outline.draw(pen),
            Self::Waves(waves) => waves.draw(pen),
            Self::Breath(breath) => breath.draw(pen),
            Self::Voice(voice) => voice.draw(pen),
        }
    }

    /// One of each, near the middle of the picture, for whoever adds one.
    pub fn every() -> Vec<Self> {
        let at = pt(200.0, 200.0);
        let spot = || touch::Spot { at, size: 1.0 };
        let right = sound::Heading::Right;
        vec![
            Self::Arrow(arrow::Arrow {
                points: vec![pt(240.0, 60.0), pt(320.0, 60.0)],
                pull: false,
                width: 9.0,
            }),
            Self::Arc(arrow::Arc {
                center: at,
                radius: 120.0,
                radius_y: None,
                from: 220.0,
                to: 320.0,
                pull: false,
                width: 9.0,
            }),
            Self::Contact(spot()),
            Self::Imagined(spot()),
            Self::Target(spot()),
            Self::Tap(touch::Tap { at }),
            Self::Sole(touch::Sole { at, half: 25.0 }),
            Self::Midline(touch::Midline { x: 200.0, y: [24.0, 80.0] }),
            Self::Region(region::Outline {
                points: vec![pt(170.0, 180.0), pt(230.0, 180.0), pt(200.0, 230.0)],
            }),
            Self::Waves(sound::Waves { at, count: 3, heading: right }),
            Self::Breath(sound::Breath { at, heading: right }),
            Self::Voice(sound::Voice { at, kind: sound::VoiceKind::Sing, width: 110.0 }),
        ]
    }
}

/// Runs `$do` with the mark's own fields, whatever it is.
macro_rules! any_mark {
    ($mark:expr, $own:ident => $do:expr; $($kind:ident),*) => {
        match $mark { $( Mark::$kind($own) => $do, )* }
    };
}

impl Mark {
    /// How it is written in a file.
    pub fn key(&self) -> String {
        macro_rules! name {
            ($($kind:ident),*) => { match self { $( Self::$kind(_) => stringify!($kind), )* } };
        }
        snake(name!(Arrow, Arc, Contact, Imagined, Target, Tap, Sole, Midline, Region, Waves, Breath, Voice))
    }
}

impl Value for Mark {
    fn visit(&mut self, name: &str, limits: Limits, each: Visitor) {
        any_mark!(self, own => own.visit(name, limits, each);
            Arrow, Arc, Contact, Imagined, Target, Tap, Sole, Midline, Region, Waves, Breath, Voice);
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        any_mark!(self, own => own.choose(name, each);
            Arrow, Arc, Contact, Imagined, Target, Tap, Sole, Midline, Region, Waves, Breath, Voice);
    }
}
