//! Laws of whole bodies, over many values.
//!
//! Invariant: nothing here knows how a body looks; that is held against the reference drawings in
//! `tests/figures/`.

use super::*;
use crate::figure::geometry::lerp;
use crate::figure::geometry::pt;
use crate::figure::list::DisplayList;
use crate::figure::palette::Look;
use crate::figure::palette::Palette;
use crate::figure::palette::Theme;
use crate::figure::rig::body::arm::arm;
use crate::figure::values::Value;

const SHOULDER: Point = pt(146.0, 150.0);

fn drawn(theme: Theme, draw: impl FnOnce(&mut Pen)) -> DisplayList {
    let mut list = DisplayList::default();
    let look = Look { theme, ..Look::default() };
    draw(&mut Pen::new(&mut list, Palette::new(&look), 3.0));
    list
}

/// Every rig at rest.
fn everyone(theme: Theme) -> Vec<DisplayList> {
    vec![
        drawn(theme, |pen| seated_front::draw(pen, &SeatedFront::default())),
        drawn(theme, |pen| seated_side::draw(pen, &SeatedSide::default())),
        drawn(theme, |pen| stand_front::draw(pen, &StandFront::default())),
        drawn(theme, |pen| stand_side::draw(pen, &StandSide::default())),
        drawn(theme, |pen| lying::draw(pen, &Lying::default())),
        drawn(theme, |pen| bike::draw(pen, &Bike::default())),
        drawn(theme, |pen| desk::draw(pen, &Desk::default(), |_| {}, |_| {})),
    ]
}

/// Arms in many directions from the shoulder, bent in many ways.
fn arms() -> impl Iterator<Item = Arm> {
    (0..24_u8).flat_map(|up| {
        (0..6_u8).map(move |bend| {
            let (out, turn) = (f32::from(up) * 15.0, f32::from(bend) * 25.0);
            let elbow = SHOULDER + pt(50.0 + out / 12.0, 0.0).turned(out);
            let wrist = elbow + pt(44.0 + turn / 10.0, 0.0).turned(out - turn);
            Arm { elbow, wrist, ..arm([0.0; 2], [0.0; 2], turn * 2.0, HandShape::Rest, Thumb::Clockwise) }
        })
    })
}

#[test]
fn an_arm_on_its_way_has_the_length_between_both() {
    let lengths = |arm: &Arm| [(arm.elbow - SHOULDER).length(), (arm.wrist - arm.elbow).length()];
    for (from, to) in arms().zip(arms().skip(31)) {
        for t in [0.0, 0.2, 0.5, 0.9, 1.0] {
            let between = lengths(&from.turned(&to, SHOULDER, t));
            for ((now, a), b) in between.into_iter().zip(lengths(&from)).zip(lengths(&to)) {
                assert!((now - lerp(a, b, t)).abs() < 0.01, "{from:?} to {to:?} at {t}");
            }
        }
        for (t, end) in [(0.0, from), (1.0, to)] {
            let there = from.turned(&to, SHOULDER, t);
            assert!((there.wrist - end.wrist).length() < 0.01, "{from:?} to {to:?} at {t}");
        }
    }
}

#[test]
fn an_arm_turns_the_shorter_way() {
    let pointing = |out: f32| Arm {
        elbow: SHOULDER + pt(50.0, 0.0).turned(out),
        wrist: SHOULDER + pt(95.0, 0.0).turned(out),
        ..arm([0.0; 2], [0.0; 2], out, HandShape::Open, Thumb::Clockwise)
    };
    let between = pointing(170.0).turned(&pointing(-150.0), SHOULDER, 0.5);
    assert!((between.wrist - pointing(190.0).wrist).length() < 0.01);
    assert!((between.angle - 190.0).abs() < 0.01);
}

#[test]
fn an_arm_goes_behind_the_body_half_way() {
    let front = StandFront::default();
    let behind = StandFront { arm_back: Some(Side::Left), ..StandFront::default() };
    assert_eq!(front.mix(&behind, 0.49).arm_back, None);
    assert_eq!(front.mix(&behind, 0.51).arm_back, Some(Side::Left));
    assert_eq!(behind.mix(&front, 0.49).arm_back, Some(Side::Left));
}

#[test]
fn an_arm_named_by_one_pose_comes_from_where_the_other_has_it() {
    let named = arm([184.0, 280.0], [224.0, 210.0], 30.0, HandShape::Open, Thumb::Clockwise);
    let moved = Lying { arm: Some(named), ..Lying::default() };
    let start = Lying::default().mix(&moved, 0.001).arm.expect("an arm on its way");
    assert!((start.wrist - pt(222.0, 250.0)).length() < 1.0, "{start:?}");
}

#[test]
fn everything_but_the_table_stays_in_the_frame() {
    for list in everyone(Theme::Paper) {
        let kept = list.items.iter().filter(|item| !item.bleed && item.clips.is_empty());
        let points = kept.flat_map(|item| &item.lines).flat_map(|line| &line.points);
        for point in points {
            assert!((0.0..=400.0).contains(&point.x) && (0.0..=400.0).contains(&point.y), "{point:?}");
        }
    }
}

#[test]
fn clips_are_one_outline_each_in_every_theme() {
    for list in Theme::ALL.into_iter().flat_map(everyone) {
        for clip in list.items.iter().flat_map(|item| &item.clips) {
            assert_eq!(clip.len(), 1);
        }
        assert!(list.items.iter().all(|item| item.clips.len() <= 2));
    }
}

#[test]
fn no_hand_is_drawn_where_none_is_wanted() {
    let at = |hand| arm([112.0, 282.0], [166.0, 326.0], 8.0, hand, Thumb::Anticlockwise);
    let count = |hand| {
        let values = Desk { arms: [at(hand), at(HandShape::Flat)], ..Desk::default() };
        drawn(Theme::Paper, |pen| desk::draw(pen, &values, |_| {}, |_| {})).items.len()
    };
    let without = count(HandShape::None);
    for hand in HandShape::ALL.iter().filter(|hand| **hand != HandShape::None) {
        assert!(count(*hand) > without + 10, "{hand:?}");
    }
}

#[test]
fn what_lies_on_the_table_is_under_the_hands_and_what_lies_over_them_above() {
    let mark = |pen: &mut Pen, x: f32| pen.disc([x, 320.0], 5.0, pen.palette().act);
    let list =
        drawn(Theme::Paper, |pen| desk::draw(pen, &Desk::default(), |p| mark(p, 180.0), |p| mark(p, 220.0)));
    let act = Palette::new(&Look::default()).act;
    let marks: Vec<usize> =
        list.items.iter().enumerate().filter(|(_, item)| item.color == act).map(|(i, _)| i).collect();
    let table = list.items.iter().rposition(|item| item.bleed).expect("a table");
    let &[under, over] = marks.as_slice() else { panic!("{marks:?}") };
    assert_eq!(under, table + 1);
    assert!(over > under + 40, "both arms lie between");
}
