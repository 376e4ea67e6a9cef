//! Every pose draws the same items as its reference, in the same order.
//!
//! Invariant: same kind, colour, clips and bleed; opacity within 0.01, width within 0.02, outlines within 0.1
//! of a figure unit. As pixels they are compared in `same_pictures.rs`.

use geste::figure::DisplayList;
use geste::figure::geometry::Point;
use geste::figure::list::Item;
use geste::figure::list::Paint;
use geste::figure::list::Polyline;

use crate::better::BETTER;
use crate::better::OURS;
use crate::better::must_match;
use crate::poses;
use crate::reference;

/// The reference is kept in steps of 0.05.
const APART: f32 = 0.1;

#[test]
fn every_pose_is_drawn_as_it_was_designed() {
    let (poses, reference) = (poses::all(), reference::all());
    assert_eq!(reference.len(), 235);
    let designed: Vec<&str> = poses.keys().map(String::as_str).filter(|id| !is_ours(id)).collect();
    let wanted: Vec<&str> = reference.keys().map(String::as_str).collect();
    assert_eq!(
        designed, wanted,
        "every pose of the reference is there, and every other one is named as ours"
    );
    assert_eq!(poses.len(), reference.len() + OURS.len(), "some poses named as ours are not there");
    let differences: Vec<String> = poses
        .iter()
        .filter(|(id, _)| must_match(id))
        .filter_map(|(id, pose)| {
            difference(&poses::drawn(pose), &reference[id]).map(|d| format!("{id}: {d}"))
        })
        .collect();
    let (count, list) = (differences.len(), differences.join("\n"));
    assert!(differences.is_empty(), "{count} of {} poses differ:\n{list}", poses.len());
}

#[test]
fn a_pose_is_excepted_only_while_it_differs() {
    let (poses, reference) = (poses::all(), reference::all());
    for (id, why) in BETTER {
        assert!(difference(&poses::drawn(&poses[*id]), &reference[*id]).is_some(), "{id} is as designed");
        assert!(why.len() > 20, "{id} needs a reason");
    }
}

fn is_ours(id: &str) -> bool {
    OURS.iter().any(|(ours, _)| *ours == id)
}

/// The first thing in which two lists differ.
pub fn difference(ours: &DisplayList, reference: &DisplayList) -> Option<String> {
    for (i, (our, wanted)) in ours.items.iter().zip(&reference.items).enumerate() {
        if let Some(what) = item_difference(our, wanted) {
            return Some(format!("item {i} ({}): {what}", name(wanted)));
        }
    }
    let (have, want) = (ours.items.len(), reference.items.len());
    (have != want).then(|| format!("has {have} items, the reference {want}"))
}

fn name(item: &Item) -> String {
    let [r, g, b] = item.color.0;
    match item.paint {
        Paint::Fill => format!("fill #{r:02X}{g:02X}{b:02X}"),
        Paint::Stroke { width } => format!("stroke #{r:02X}{g:02X}{b:02X}, {width} wide"),
    }
}

fn item_difference(our: &Item, wanted: &Item) -> Option<String> {
    let same_paint = match (our.paint, wanted.paint) {
        (Paint::Fill, Paint::Fill) => true,
        (Paint::Stroke { width }, Paint::Stroke { width: want }) => (width - want).abs() <= 0.02,
        _ => false,
    };
    if !same_paint || our.color != wanted.color {
        return Some(format!("is {}", name(our)));
    }
    if (our.opacity - wanted.opacity).abs() > 0.01 {
        return Some(format!("opacity is {}, not {}", our.opacity, wanted.opacity));
    }
    if our.bleed != wanted.bleed {
        return Some(format!("bleed is {}", our.bleed));
    }
    if let Some(what) = outline_difference(&our.lines, &wanted.lines) {
        return Some(what);
    }
    if our.clips.len() != wanted.clips.len() {
        return Some(format!("has {} clips, not {}", our.clips.len(), wanted.clips.len()));
    }
    let mut clips = our.clips.iter().zip(&wanted.clips);
    clips.find_map(|(our, wanted)| outline_difference(our, wanted).map(|what| format!("clip: {what}")))
}

fn outline_difference(ours: &[Polyline], wanted: &[Polyline]) -> Option<String> {
    if ours.len() != wanted.len() {
        return Some(format!("has {} lines, not {}", ours.len(), wanted.len()));
    }
    let mut lines = ours.iter().zip(wanted).enumerate();
    lines.find_map(|(i, (our, wanted))| line_difference(our, wanted).map(|what| format!("line {i}: {what}")))
}

/// Point by point where both have as many; else each point against the other outline, because the last digit
/// may give an arc one piece more.
fn line_difference(our: &Polyline, wanted: &Polyline) -> Option<String> {
    if our.closed != wanted.closed {
        return Some(format!("closed is {}", our.closed));
    }
    if our.points.len() == wanted.points.len() {
        let mut points = our.points.iter().zip(&wanted.points).enumerate();
        return points.find(|(_, (our, wanted))| (**our - **wanted).length() > APART).map(
            |(i, (Point { x, y }, want))| {
                format!("point {i} is ({x:.1}, {y:.1}), not ({:.1}, {:.1})", want.x, want.y)
            },
        );
    }
    if our.points.len().abs_diff(wanted.points.len()) > 2 {
        return Some(format!("has {} points, not {}", our.points.len(), wanted.points.len()));
    }
    off(our, wanted).or_else(|| off(wanted, our))
}

/// A point of `line` that is not on `outline`.
fn off(line: &Polyline, outline: &Polyline) -> Option<String> {
    let ends = || outline.points.iter().zip(outline.points.iter().cycle().skip(1));
    let near = |p: &Point| ends().any(|(a, b)| distance(*p, *a, *b) <= APART);
    let lost = line.points.iter().find(|p| !near(p))?;
    Some(format!("({:.1}, {:.1}) is not on the other outline", lost.x, lost.y))
}

/// From `p` to the straight piece between `a` and `b`.
fn distance(p: Point, a: Point, b: Point) -> f32 {
    let (way, to) = (b - a, p - a);
    let square = way.x * way.x + way.y * way.y;
    let t = if square == 0.0 { 0.0 } else { ((to.x * way.x + to.y * way.y) / square).clamp(0.0, 1.0) };
    (to - way * t).length()
}

mod can_fail {
    use super::*;

    fn changed(change: impl Fn(&mut Item)) -> Option<String> {
        let list = reference::all().remove("turn").expect("it is a pose of the reference");
        let mut other = list.clone();
        other.items.iter_mut().skip(20).take(1).for_each(change);
        difference(&other, &list)
    }

    #[test]
    fn on_each_kind_of_difference() {
        assert_eq!(changed(|_| {}), None);
        assert!(changed(|item| item.color.0[0] ^= 1).is_some());
        assert!(changed(|item| item.opacity -= 0.05).is_some());
        assert!(changed(|item| item.bleed = !item.bleed).is_some());
        assert!(changed(|item| item.lines[0].points[3].x += 0.6).is_some());
        assert!(changed(|item| item.lines[0].points.truncate(4)).is_some());
        assert!(changed(|item| item.lines[0].closed = !item.lines[0].closed).is_some());
        assert!(changed(|item| item.lines.push(Polyline::default())).is_some());
        assert!(changed(|item| item.clips.push(Default::default())).is_some());
        assert!(changed(|item| item.paint = Paint::Stroke { width: 50.0 }).is_some());
    }

    #[test]
    fn on_an_item_less() {
        let list = reference::all().remove("turn").expect("it is a pose of the reference");
        let mut shorter = list.clone();
        shorter.items.pop();
        assert!(difference(&shorter, &list).is_some());
    }
}
