//! Laws of pictures that are copied: nothing leaves its frame, and no move is faster than a person should go.
//!
//! Invariant: the limits are those of the design (`figures.md`, 2 and 7), and one function measures for the
//! editor and for `tests/figures`, which holds the whole content against them.

use std::collections::BTreeMap;

use crate::figure::DisplayList;
use crate::figure::Pose;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::pose::eased;
use crate::figure::values::Value;

/// Degrees a second at the fastest moment of a move, in yaw, pitch, roll and nod.
pub const FASTEST_HEAD: f32 = 15.0;
/// Figure units a second at the fastest moment of a move: wrists, fingertips, the tip of the tongue.
pub const FASTEST_HAND: f32 = 120.0;
/// How far a standing pose may leave its frame, in figure units.
pub const OUT_STANDING: f32 = 0.5;
/// How far it may on the way from pose to pose.
pub const OUT_MOVING: f32 = 2.0;

/// The side of the figure's box.
const BOX: f32 = 400.0;

/// How far something that should stay in the frame runs out of it, in figure units. What is clipped lies within
/// something else, which is looked at itself.
pub fn outside(list: &DisplayList) -> f32 {
    let kept = list.items.iter().filter(|item| !item.bleed && item.clips.is_empty()).filter_map(bounds);
    kept.map(|[low, high]| [-low.x, -low.y, high.x - BOX, high.y - BOX].into_iter().fold(0.0, f32::max))
        .fold(0.0, f32::max)
}

/// The bounds of what an item may paint.
fn bounds(item: &Item) -> Option<[Point; 2]> {
    let around = match item.paint {
        Paint::Fill => 0.0,
        Paint::Stroke { width } => width / 2.0,
    };
    let corners = |found: Option<[Point; 2]>, p: Point| {
        let [low, high] = found.unwrap_or([p, p]);
        Some([pt(low.x.min(p.x), low.y.min(p.y)), pt(high.x.max(p.x), high.y.max(p.y))])
    };
    let [low, high] = item.lines.iter().flat_map(|line| line.points.iter().copied()).fold(None, corners)?;
    Some([low - pt(around, around), high + pt(around, around)])
}

/// Degrees and figure units a second at the fastest moment of a move that takes so many seconds.
pub fn fastest(from: &Pose, to: &Pose, seconds: f32) -> (f32, f32) {
    const PARTS: u16 = 60;
    let moment = |part: u16| {
        // A little inside of both ends, where everything already is the next pose's.
        let share = eased(f32::from(part) / f32::from(PARTS)).clamp(1e-6, 1.0 - 1e-6);
        places(&from.between(to, share))
    };
    let a_second = f32::from(PARTS) / seconds;
    let (mut head, mut hand) = (0.0_f32, 0.0_f32);
    let mut before = moment(0);
    for part in 1..=PARTS {
        let after = moment(part);
        for (name, turn) in &after.0 {
            head = head.max((turn - before.0.get(name).unwrap_or(turn)).abs() * a_second);
        }
        for (name, place) in &after.1 {
            hand = hand.max((*place - *before.1.get(name).unwrap_or(place)).length() * a_second);
        }
        before = after;
    }
    (head, hand)
}

/// Degrees of the head by name, and places of hands and tongue by name.
fn places(pose: &Pose) -> (BTreeMap<String, f32>, BTreeMap<String, Point>) {
    let numbers: BTreeMap<String, f32> =
        pose.figure.numbers().into_iter().map(|number| (number.name, number.value)).collect();
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let head = |name: &str| ["yaw", "pitch", "roll", "nod"].contains(&last(name).as_str());
    let turns = numbers.iter().filter(|(name, _)| head(name)).map(|(name, at)| (name.clone(), *at)).collect();
    let mut hands = BTreeMap::new();
    for (name, x) in &numbers {
        let Some(start) = name.strip_suffix(".x") else { continue };
        if !["wrist", "tip", "at"].contains(&last(start).as_str()) || start.contains("spots") {
            continue;
        }
        let gap = start.strip_suffix(".at").map(|touch| format!("{touch}.gap"));
        let part = |name: Option<String>| name.and_then(|name| numbers.get(&name)).copied().unwrap_or(0.0);
        let [dx, dy] = ["x", "y"].map(|axis| part(gap.as_ref().map(|gap| format!("{gap}.{axis}"))));
        hands.insert(start.to_owned(), pt(x + dx, part(Some(format!("{start}.y"))) + dy));
    }
    if let Some(at) = pose.at {
        hands.insert("at".to_owned(), at.at);
    }
    (turns, hands)
}
