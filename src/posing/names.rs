//! What kind of value a name stands for: its group, its unit, and how far one press takes it.
//!
//! Invariant: every number and choice of every rig belongs to exactly one group, and a press is never further
//! than the whole range. The names themselves are the keys of the files; the words are in `crate::ui`.

use crate::figure::values::Limits;

/// Values that are shown together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Which rig is drawn, and where the figure stands in the picture.
    Picture,
    Head,
    Face,
    Trunk,
    Arms,
    Legs,
    Hand,
    Touches,
    Props,
    Marks,
    Parts,
}

impl Group {
    pub const ALL: [Self; 11] = [
        Self::Picture,
        Self::Head,
        Self::Face,
        Self::Trunk,
        Self::Arms,
        Self::Legs,
        Self::Hand,
        Self::Touches,
        Self::Props,
        Self::Marks,
        Self::Parts,
    ];
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Degrees,
    /// Figure units; the picture is 400 wide and high.
    Units,
    /// A share of the whole way, usually 0 to 1.
    Share,
    /// Times the usual size.
    Times,
}

/// The last key of a name that is no number: `yaw` of `figure.head.yaw`, `flex` of `figure.flex.1`.
pub fn leaf(name: &str) -> &str {
    let is_word = |key: &&str| key.parse::<usize>().is_err();
    name.rsplit('.').find(is_word).unwrap_or(name)
}

/// The group of a number or choice.
pub fn group(name: &str) -> Group {
    let mut keys = name.split('.');
    let (first, second) = (keys.next().unwrap_or_default(), keys.next().unwrap_or_default());
    match first {
        "props" => Group::Props,
        "marks" => Group::Marks,
        "parts" => Group::Parts,
        "figure" => of_figure(second, keys.next().unwrap_or_default()),
        _ => Group::Picture,
    }
}

fn of_figure(key: &str, inside: &str) -> Group {
    match key {
        "head" if matches!(inside, "yaw" | "pitch" | "roll") => Group::Head,
        "head" | "palming" | "straw" | "tip" => Group::Face,
        "nod" | "protract" | "head_shift" => Group::Head,
        "arms" | "arm" | "arm_near" | "arm_far" | "arm_back" => Group::Arms,
        "knees" | "ankles" | "knee" | "ankle" | "leg_near" | "leg_far" | "step" | "crank" => Group::Legs,
        "flex" | "spread" | "angles" | "focus" | "press" | "hover" | "lift" | "flat_hand" | "tilt"
        | "turn" => Group::Hand,
        "grip" | "ink" | "surface" | "thick" | "glove" | "on" => Group::Hand,
        "touches" | "spots" | "regions" | "chest_hand" => Group::Touches,
        "rig" | "view" | "zoom" | "zoom_center" | "bed" | "cover" => Group::Picture,
        _ => Group::Trunk,
    }
}

/// What a number of this name and range counts.
pub fn unit(name: &str, limits: &Limits) -> Unit {
    let leaf = leaf(name);
    let marks = name.starts_with("marks.");
    match leaf {
        "yaw" | "pitch" | "roll" | "nod" | "turn" | "angle" | "angles" | "tilt" | "twist" | "back"
        | "swing" | "crank" => Unit::Degrees,
        "from" | "to" if marks => Unit::Degrees,
        "scale" | "size" | "zoom" | "spread" | "line" | "contour" => Unit::Times,
        "opacity" => Unit::Share,
        _ if limits.as_ref().is_some_and(|range| range.end() - range.start() <= 3.0) => Unit::Share,
        _ => Unit::Units,
    }
}

/// How far a small and a large press go.
pub const fn steps(unit: Unit) -> [f32; 2] {
    match unit {
        Unit::Degrees | Unit::Units => [1.0, 5.0],
        Unit::Share | Unit::Times => [0.02, 0.1],
    }
}
