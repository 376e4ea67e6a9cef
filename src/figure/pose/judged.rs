//! Pictures for "left or right?": a hand or a turned head, of one side, at an angle.
//!
//! Invariant: the picture of one side is the exact mirror image of the other at the mirrored angle, so nothing
//! but the side can be read from it. Drawn by the same rigs as every other figure.

use crate::figure::geometry::Affine;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pose::Placement;
use crate::figure::pose::Pose;
use crate::figure::rig::Figure;
use crate::figure::rig::bust::BustBack;
use crate::figure::rig::bust::BustFront;
use crate::figure::rig::hand::Hand;
use crate::figure::rig::hand::View;
use crate::figure::values::Degrees;

/// The middle of the figure's box.
const MIDDLE: Point = Point { x: 200.0, y: 200.0 };

/// The middle of an upright hand, and of a bust.
const HAND: Point = Point { x: 196.0, y: 208.0 };
const BUST: Point = Point { x: 200.0, y: 214.0 };

/// How far a head is turned; far enough to be seen at any angle.
const YAW: Degrees = 42.0;

/// Fingers that are curled, from the thumb: half a fist from the palm, lightly from the back.
const CURLED_PALM: [f32; 5] = [0.55, 0.78, 0.78, 0.8, 0.82];
const CURLED_BACK: [f32; 5] = [0.1, 0.0, 0.24, 0.28, 0.3];

/// A hand: whose side, from the palm or the back, its fingers lightly curled or long, turned clockwise.
pub fn hand(right: bool, palm: bool, curled: bool, turn: Degrees) -> Pose {
    let view = if palm { View::Palm } else { View::Dorsal };
    let flex = match (curled, palm) {
        (false, _) => [0.0; 5],
        (true, true) => CURLED_PALM,
        (true, false) => CURLED_BACK,
    };
    let figure =
        Figure::Hand(Hand { view, flex, spread: if curled { 0.95 } else { 1.2 }, ..Hand::default() });
    // As drawn, the back is that of a right hand and the palm that of a left one.
    let flip = right == palm;
    Pose { figure, flip, at: Some(turned(HAND, flip, 0.82, turn)), ..Pose::default() }
}

/// A head turned to one of its own sides, seen from the front or from behind, the whole turned clockwise.
pub fn head(to_right: bool, from_behind: bool, turn: Degrees) -> Pose {
    // Who faces us has their right on our left.
    let on_screen = if to_right == from_behind { YAW } else { -YAW };
    let figure = if from_behind {
        let mut bust = BustBack::default();
        bust.head.yaw = on_screen;
        Figure::BustBack(bust)
    } else {
        let mut bust = BustFront::default();
        bust.head.yaw = on_screen;
        Figure::BustFront(bust)
    };
    Pose { figure, at: Some(turned(BUST, false, 0.86, turn)), ..Pose::default() }
}

/// Turned about its own middle, which comes to the middle of the box.
fn turned(own: Point, flip: bool, scale: f32, turn: Degrees) -> Placement {
    let own = if flip { Affine::FLIP.apply(own) } else { own };
    let moved = Affine::translate(0.0, 0.0).scaled(scale, scale).rotated(turn).apply(own);
    Placement { at: pt(MIDDLE.x - moved.x, MIDDLE.y - moved.y), scale, turn }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::DisplayList;
    use crate::figure::LINE;
    use crate::figure::Look;
    use crate::figure::draw;
    use crate::figure::palette::Palette;

    fn drawn(pose: &Pose) -> DisplayList {
        draw(pose, &Look::default(), LINE)
    }

    /// Of the outlines: light and shade stay where they are, so they say nothing about the side.
    fn points(list: &DisplayList) -> impl Iterator<Item = Point> + '_ {
        let ink = Palette::new(&Look::default()).ink;
        let outlines = list.items.iter().filter(move |item| item.color == ink && item.clips.is_empty());
        outlines.flat_map(|item| &item.lines).flat_map(|line| line.points.iter().copied())
    }

    #[test]
    fn the_other_hand_is_the_mirror_image_at_the_mirrored_angle() {
        for palm in [false, true] {
            for curled in [false, true] {
                for turn in [-150.0, -90.0, -30.0, 0.0, 60.0, 120.0, 180.0] {
                    let (left, right) =
                        (drawn(&hand(false, palm, curled, turn)), drawn(&hand(true, palm, curled, -turn)));
                    let mirrored = right.mirrored();
                    for (a, b) in points(&left).zip(points(&mirrored)) {
                        assert!((a - b).length() < 0.05, "{palm} {curled} {turn}: {a:?} {b:?}");
                    }
                    assert_eq!(points(&left).count(), points(&mirrored).count());
                }
            }
        }
    }

    #[test]
    fn a_hand_stays_in_its_box_but_for_the_arm() {
        for turn in (-180..180).step_by(30) {
            let list = drawn(&hand(true, false, false, turn as f32));
            let drawn = list.items.iter().filter(|item| !item.bleed);
            for point in drawn.flat_map(|item| &item.lines).flat_map(|line| &line.points) {
                assert!(
                    (-4.0..=404.0).contains(&point.x) && (-4.0..=404.0).contains(&point.y),
                    "{turn}: {point:?}"
                );
            }
        }
    }

    #[test]
    fn a_head_turns_to_its_own_side() {
        let nose_goes = |pose: &Pose| match &pose.figure {
            Figure::BustFront(bust) => bust.head.yaw,
            Figure::BustBack(bust) => bust.head.yaw,
            _ => panic!("no head"),
        };
        assert!(nose_goes(&head(true, false, 0.0)) < 0.0, "their right is on our left");
        assert!(nose_goes(&head(true, true, 0.0)) > 0.0, "from behind it is on our right");
        assert!(nose_goes(&head(false, false, 90.0)) > 0.0);
    }
}
