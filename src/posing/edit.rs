//! What can be done to a pose by one press or one typed number.
//!
//! Invariant: a name that is not there changes nothing; a number goes to the nearest value it may have, and
//! whoever asked for another is told. Looking further back is `Posing::undo`.

use std::ops::RangeInclusive;

use crate::figure::Pose;
use crate::figure::marks::Mark;
use crate::figure::pose::Layer;
use crate::figure::pose::PlacedMark;
use crate::figure::pose::PlacedProp;
use crate::figure::props::Prop;
use crate::figure::values::Value;

/// One change. Names are paths of keys, such as `figure.head.yaw`.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    Number {
        name: String,
        to: f32,
    },
    By {
        name: String,
        by: f32,
    },
    /// One of a choice's options, by its place.
    Choose {
        name: String,
        place: usize,
    },
    /// A prop or a mark of this kind, by its place in `every`.
    Add(Listed, usize),
    Remove(Listed, usize),
    /// One value as it was read, or what begins with its name.
    AsWas(String),
    AllAsWas,
    Title(String),
    Note(String),
}

/// A list of a pose whose entries are of different kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listed {
    Props,
    Marks,
}

/// A number that was asked to leave its limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Clamped {
    pub name: String,
    pub asked: f32,
    pub limits: RangeInclusive<f32>,
}

pub fn edit(pose: &mut Pose, as_was: &Pose, edit: &Edit) -> Option<Clamped> {
    match edit {
        Edit::Number { name, to } => return number(pose, name, |_| *to),
        Edit::By { name, by } => return number(pose, name, |now| rounded(now + by)),
        Edit::Choose { name, place } => choose(pose, name, *place),
        Edit::Add(list, kind) => add(pose, *list, *kind),
        Edit::Remove(list, place) => remove(pose, *list, *place),
        Edit::AsWas(name) => one_as_was(pose, as_was, name),
        Edit::AllAsWas => pose.clone_from(as_was),
        Edit::Title(title) => pose.title.clone_from(title),
        Edit::Note(note) => pose.note.clone_from(note),
    }
    None
}

/// To the hundredth, so that 0.1 and 0.2 make 0.3.
fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

fn number(pose: &mut Pose, name: &str, to: impl Fn(f32) -> f32) -> Option<Clamped> {
    let mut clamped = None;
    pose.visit("", None, &mut |here, value, limits| {
        let asked = to(*value);
        if here != name || !asked.is_finite() {
            return;
        }
        *value = match limits {
            Some(limits) if !limits.contains(&asked) => {
                let nearest = asked.clamp(*limits.start(), *limits.end());
                clamped = Some(Clamped { name: name.to_owned(), asked, limits });
                nearest
            }
            _ => asked,
        };
    });
    clamped
}

fn choose(pose: &mut Pose, name: &str, place: usize) {
    pose.choose("", &mut |here, _, now| {
        if here == name {
            *now = place;
        }
    });
}

fn add(pose: &mut Pose, list: Listed, kind: usize) {
    match list {
        Listed::Props => {
            let prop = Prop::every().into_iter().nth(kind);
            pose.props.extend(prop.map(|prop| PlacedProp { prop, layer: Layer::default(), place: None }));
        }
        Listed::Marks => {
            let mark = Mark::every().into_iter().nth(kind);
            pose.marks.extend(mark.map(|mark| PlacedMark { mark, under: false }));
        }
    }
}

fn remove(pose: &mut Pose, list: Listed, place: usize) {
    match list {
        Listed::Props if place < pose.props.len() => drop(pose.props.remove(place)),
        Listed::Marks if place < pose.marks.len() => drop(pose.marks.remove(place)),
        _ => {}
    }
}

fn one_as_was(pose: &mut Pose, as_was: &Pose, name: &str) {
    let mut before = as_was.clone();
    before.choose("", &mut |here, _, was| {
        if here == name {
            choose(pose, name, *was);
        }
    });
    before.visit("", None, &mut |here, was, _| {
        if here == name {
            number(pose, name, |_| *was);
        }
    });
}
