//! Hands by themselves: bones, projection, reflection, and meeting a surface.
//!
//! Invariant: what is measured is where joints and tips are, never colours. Whole pictures are held against the
//! reference in `tests/figures/`.

use crate::figure::geometry::Point;
use crate::figure::list::DisplayList;
use crate::figure::list::Paint;
use crate::figure::palette::Look;
use crate::figure::palette::Palette;
use crate::figure::pen::Pen;
use crate::figure::rig::hand::Finger;
use crate::figure::rig::hand::Grip;
use crate::figure::rig::hand::Hand;
use crate::figure::rig::hand::HandSide;
use crate::figure::rig::hand::MirrorBox;
use crate::figure::rig::hand::Surface;
use crate::figure::rig::hand::View;
use crate::figure::rig::hand::Writing;
use crate::figure::rig::hand::finger::Bent;
use crate::figure::rig::hand::flat;
use crate::figure::rig::hand::mirror_box;
use crate::figure::rig::hand::side;
use crate::figure::rig::hand::surface;
use crate::figure::rig::hand::writing;
use crate::figure::values::Value;

fn drawn(draw: impl FnOnce(&mut Pen)) -> DisplayList {
    let mut list = DisplayList::default();
    draw(&mut Pen::new(&mut list, colors(), 3.0));
    list
}

fn colors() -> Palette {
    Palette::new(&Look::default())
}

fn nails(hand: &Hand) -> usize {
    let items = drawn(|pen| flat::draw(pen, hand)).items;
    items.iter().filter(|item| item.color == colors().nail).count()
}

#[test]
fn a_bent_bone_never_looks_longer_than_a_straight_one() {
    let lengths = |flex: f32| {
        let hand = Hand { flex: [flex; 5], ..Hand::default() };
        Bent::all(&hand).map(|finger| finger.lengths())
    };
    let straight = lengths(0.0);
    for step in 1..=20 {
        let bent = lengths(step as f32 / 20.0);
        for (bent, straight) in bent.iter().flatten().zip(straight.iter().flatten()) {
            assert!(*bent < straight + 0.001, "{bent} of {straight}");
        }
    }
}

#[test]
fn fingers_bend_out_of_the_picture_without_turning_sideways() {
    for flex in [0.0, 0.2, 0.6, 1.0] {
        let hand = Hand { flex: [flex; 5], angles: [0.0, 3.0, -4.0, 2.0, -5.0], ..Hand::default() };
        for finger in Bent::all(&hand).iter().skip(1) {
            let [a, b, c] = finger.directions();
            assert!((a - b).sin().abs() < 0.001 && (b - c).sin().abs() < 0.001);
        }
    }
}

#[test]
fn spreading_leaves_no_two_fingers_crossed() {
    for spread in [0.6, 1.0, 1.6] {
        let tips = Bent::all(&Hand { spread, ..Hand::default() }).map(|finger| finger.tip().x);
        assert!(tips.is_sorted(), "{tips:?}");
    }
}

#[test]
fn nails_are_on_the_back_of_open_fingers_and_on_the_ends_of_curled_ones() {
    assert_eq!(nails(&Hand::default()), 5);
    assert_eq!(nails(&Hand { view: View::Palm, ..Hand::default() }), 0);
    let fist = [0.0, 1.0, 1.0, 1.0, 1.0];
    assert_eq!(nails(&Hand { flex: fist, ..Hand::default() }), 1);
    assert_eq!(nails(&Hand { flex: fist, view: View::Palm, ..Hand::default() }), 4);
}

#[test]
fn only_fingers_in_focus_are_tinted() {
    for focus in [vec![], vec![Finger::Index], vec![Finger::Thumb, Finger::Little]] {
        let count = focus.len();
        let items = drawn(|pen| flat::draw(pen, &Hand { focus, ..Hand::default() })).items;
        let tints = items.iter().filter(|i| i.color == colors().region && i.paint == Paint::Fill);
        // One outline a finger, so that no place is tinted twice.
        assert_eq!(tints.count(), count);
    }
}

#[test]
fn the_reflection_is_the_same_hand_flipped() {
    let values = MirrorBox { flex: [0.1, 0.2, 0.5, 0.6, 0.3], turn: 8.0, ..MirrorBox::default() };
    let list = drawn(|pen| mirror_box::draw(pen, &values));
    let hand = Hand { flex: values.flex, spread: values.spread, ..Hand::default() };
    let count = drawn(|pen| flat::draw(pen, &hand)).items.len();
    let first = list.items.iter().position(|item| !item.clips.is_empty()).unwrap();
    let reflection = DisplayList { items: list.items[first..first + count].to_vec() }.mirrored();
    let hand = &list.items[first + count + 1..][..count];
    for (reflected, real) in reflection.items.iter().zip(hand) {
        assert_eq!(reflected.paint, real.paint);
        assert_eq!(reflected.clips.len(), real.clips.len() + 1);
        for (a, b) in points(&reflected.lines).zip(points(&real.lines)) {
            assert!((a - b).length() < 0.01);
        }
    }
}

fn points(lines: &[crate::figure::list::Polyline]) -> impl Iterator<Item = Point> {
    lines.iter().flat_map(|line| line.points.clone())
}

#[test]
fn the_pen_meets_the_ground_and_rises_with_the_hand() {
    for grip in [Grip::Web, Grip::Tripod] {
        for lift in [0.0, 18.0, 34.0] {
            let list = drawn(|pen| writing::draw(pen, &Writing { grip, lift, ..Writing::default() }));
            let point = list.items.iter().find(|i| i.color == colors().prop && points(&i.lines).count() == 3);
            let lowest = points(&point.unwrap().lines).map(|p| p.y).fold(0.0, f32::max);
            assert!((lowest - (324.0 - lift)).abs() < 0.01, "{lowest}");
        }
    }
}

#[test]
fn the_ink_begins_at_the_pen() {
    let list = drawn(|pen| writing::draw(pen, &Writing::default()));
    let ink = list.items.iter().find(|i| i.color == colors().act && i.paint != Paint::Fill).unwrap();
    let tip = list.items.iter().find(|i| i.color == colors().prop).unwrap();
    let tip = points(&tip.lines).nth(1).unwrap();
    let start = points(&ink.lines).next().unwrap();
    assert!((start.x - tip.x).abs() < 0.01 && (start.y - tip.y).abs() < 12.0);
}

#[test]
fn a_key_goes_down_at_its_free_end_only() {
    assert_eq!(surface::key_travel(1.0, 150.0), 12.0);
    assert_eq!(surface::key_travel(1.0, 392.0), 0.0);
    assert_eq!(surface::key_travel(0.0, 150.0), 0.0);
}

#[test]
fn pressing_and_hovering_move_the_finger_tip_down_and_up() {
    for on in [Surface::Table, Surface::Key, Surface::Putty] {
        let tip = |hover, press| {
            let values = HandSide { on, press, hover, ..HandSide::default() };
            let list = drawn(|pen| side::draw(pen, &values));
            let nail = list.items.iter().find(|item| item.color == colors().nail).unwrap();
            points(&nail.lines).map(|p| p.y).fold(0.0, f32::max)
        };
        assert!((tip(0.0, 0.0) - tip(8.0, 0.0) - 8.0).abs() < 0.01);
        if on != Surface::Table {
            assert!(tip(0.0, 1.0) > tip(0.0, 0.0) + 2.0, "{on:?}");
        }
    }
}

#[test]
fn a_hand_does_not_jump_while_a_finger_lifts() {
    for on in [Surface::Table, Surface::Putty] {
        let thumb = |lift| {
            let list = drawn(|pen| side::draw(pen, &HandSide { on, lift, ..HandSide::default() }));
            let nail = list.items.iter().rev().find(|item| item.color == colors().nail).unwrap();
            points(&nail.lines).map(|p| p.y).fold(0.0, f32::max)
        };
        let steps: Vec<f32> = (0..=100_u8).map(|i| thumb(f32::from(i) / 100.0)).collect();
        assert!(steps.windows(2).all(|pair| (pair[0] - pair[1]).abs() < 1.0), "{steps:?}");
    }
}

#[test]
fn another_pen_is_there_at_once_and_lifting_takes_its_time() {
    let from = Writing { thick: 16.0, lift: 0.0, ..Writing::default() };
    let half = from.mix(&Writing { thick: 9.0, lift: 18.0, ..Writing::default() }, 0.5);
    assert_eq!((half.thick, half.lift), (9.0, 9.0));
}

#[test]
fn values_out_of_range_are_named() {
    let hand = Hand { flex: [0.0, 1.5, 0.0, 0.0, 0.0], spread: f32::NAN, ..Hand::default() };
    let names: Vec<String> = hand.problems().into_iter().map(|problem| problem.name).collect();
    assert_eq!(names, ["flex.1", "spread"]);
    assert!(Writing::default().problems().is_empty() && HandSide::default().problems().is_empty());
}
