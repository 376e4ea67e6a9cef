//! Laws that hold for every pose and for any values: limits, mirror images, moves from pose to pose.
//!
//! Invariant: poses of the content keep all limits; what is held here does not depend on how anything looks.
//! Looks are compared in `same_lists.rs`.

use std::collections::BTreeMap;

use geste::figure;
use geste::figure::DisplayList;
use geste::figure::LINE;
use geste::figure::Look;
use geste::figure::Pose;
use geste::figure::list::Color;
use geste::figure::palette::Palette;
use geste::figure::palette::SkinTone;
use geste::figure::palette::Theme;
use geste::figure::palette::Top;
use geste::figure::pose::Poses;
use geste::figure::rig::Figure;
use geste::figure::values::Number;
use geste::figure::values::Value;
use proptest::prelude::*;

use crate::poses;

/// Two poses of the same rig, chosen by two numbers; every pose can be the first.
fn pair(poses: &'static Poses, first: usize, second: usize) -> (&'static Pose, &'static Pose) {
    let from = poses.values().nth(first % poses.len()).expect("there are poses");
    let rig = std::mem::discriminant(&from.figure);
    let same: Vec<&'static Pose> =
        poses.values().filter(|pose| std::mem::discriminant(&pose.figure) == rig).collect();
    (from, same[second % same.len()])
}

fn is_drawn(list: &DisplayList) -> bool {
    let lines =
        list.items.iter().flat_map(|item| item.clips.iter().flat_map(|clip| &**clip).chain(&item.lines));
    let mut points = lines.flat_map(|line| &line.points);
    points.all(|point| point.x.is_finite() && point.y.is_finite())
}

/// The largest distance between points of two lists of the same shape; none if their shapes differ.
fn apart(a: &DisplayList, b: &DisplayList) -> Option<f32> {
    let points = |list: &DisplayList| -> Vec<_> {
        let lines =
            list.items.iter().flat_map(|item| item.clips.iter().flat_map(|clip| &**clip).chain(&item.lines));
        lines.flat_map(|line| line.points.clone()).collect()
    };
    let (a, b) = (points(a), points(b));
    (a.len() == b.len()).then(|| a.iter().zip(&b).map(|(a, b)| (*a - *b).length()).fold(0.0, f32::max))
}

/// Numbers that do not ease: what they belong to is at its next place as soon as a move begins.
const AT_ONCE: [&str; 3] = ["spots.", "zoom", "thick"];

/// A number of one that is not nearly the other's of the same name. Directions a full turn apart are the same.
fn different(one: &Figure, other: &Figure) -> Option<String> {
    let others: BTreeMap<String, f32> = other.numbers().into_iter().map(|n| (n.name, n.value)).collect();
    let eased = |number: &&Number| !AT_ONCE.iter().any(|start| number.name.starts_with(*start));
    one.numbers().iter().filter(eased).find_map(|Number { name, value, .. }| {
        let apart = (value - others.get(name)?).abs();
        let far = apart > 0.1 && (apart - 360.0).abs() > 0.1;
        far.then(|| format!("{name} is {value} and not nearly {}", others[name]))
    })
}

fn any_look() -> impl Strategy<Value = Look> {
    (0..Theme::ALL.len(), 0..SkinTone::ALL.len(), 0..Top::ALL.len()).prop_map(|(theme, skin, top)| Look {
        theme: Theme::ALL[theme],
        skin: SkinTone::ALL[skin],
        top: Top::ALL[top],
    })
}

#[test]
fn every_pose_of_the_content_keeps_its_limits() {
    let poses = poses::all();
    let problems: Vec<String> = poses
        .iter()
        .flat_map(|(id, pose)| pose.problems().into_iter().map(move |problem| format!("{id}: {problem}")))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let numbers: usize = poses.values().map(|pose| pose.figure.numbers().len()).sum();
    assert!(numbers > 2000, "only {numbers} numbers were looked at");
}

#[test]
fn an_unknown_value_is_refused() {
    for wrong in [
        "[a]\nfigure.face = { blink = 1 }",
        "[a]\nfigure.face = { head = { blink = 1 } }",
        "[a]\nfigure.faces = {}",
        "[a]\nmarks = [{ m = \"contact\", at = [1, 2], sise = 2 }]",
        "[a]\nmarks = [{ m = \"arrow\" }]",
        "[a]\nprops = [{ p = \"cup\", colour = 2 }]",
        "[a]\nnotes = \"\"",
        "[a]\nat = [1]",
    ] {
        assert!(toml::from_str::<Poses>(wrong).is_err(), "this was accepted: {wrong}");
    }
}

#[test]
fn what_is_written_is_read_again() {
    let poses = poses::all();
    let text = toml::to_string(poses).expect("poses can be written");
    assert!(toml::from_str::<Poses>(&text).expect("poses can be read") == *poses);
}

#[test]
fn every_pose_meets_every_other_of_its_rig_without_a_hole() {
    let poses = poses::all();
    for (i, from) in poses.values().enumerate() {
        for step in 0..3 {
            let (_, to) = pair(poses, i, i + step);
            for t in [0.25, 0.5, 0.75] {
                assert!(is_drawn(&figure::draw_between(from, to, t, &Look::default(), LINE)));
            }
        }
    }
}

/// The middle of the part of the shirt that has this colour, x.
fn middle_of(list: &DisplayList, color: Color) -> f32 {
    let item = list.items.iter().find(|item| item.color == color).expect("the shirt has such a part");
    let points: Vec<f32> = item.lines.iter().flat_map(|line| &line.points).map(|p| p.x).collect();
    points.iter().sum::<f32>() / points.len() as f32
}

#[test]
fn the_light_stays_at_the_upper_left_in_a_mirror() {
    let poses = poses::all();
    let palette = Palette::new(&Look::default());
    for id in ["turn", "seated", "follow", "skin-back", "pause-hands"] {
        for list in [
            figure::draw(&poses[id], &Look::default(), LINE),
            figure::mirrored(&poses[id], &Look::default(), LINE),
        ] {
            let (light, shade) =
                (middle_of(&list, palette.cloth_light), middle_of(&list, palette.cloth_shade));
            assert!(light < shade, "{id}: light at {light}, shade at {shade}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_outside_its_range_is_named(pose in 0_usize..1000, number in 0_usize..1000, below in any::<bool>()) {
        let poses = poses::all();
        let (pose, _) = pair(poses, pose, 0);
        let limited: Vec<Number> =
            pose.figure.numbers().into_iter().filter(|number| number.limits.is_some()).collect();
        prop_assume!(!limited.is_empty());
        let Number { name, limits, .. } = &limited[number % limited.len()];
        let range = limits.clone().expect("it has limits");
        let mut wrong = pose.clone();
        let outside = if below { range.start() - 1.0 } else { range.end() + 1.0 };
        prop_assert!(wrong.figure.set(name, outside));
        let problems = wrong.problems();
        prop_assert_eq!(problems.len(), 1);
        prop_assert_eq!(&problems[0].name, &format!("figure.{name}"));
        prop_assert!(wrong.figure.set(name, f32::NAN));
        prop_assert_eq!(wrong.problems().len(), 1);
        prop_assert!(wrong.figure.set(name, *range.end()));
        prop_assert!(wrong.problems().is_empty());
    }

    #[test]
    fn a_mirror_changes_the_outlines_over(pose in 0_usize..1000, look in any_look()) {
        let poses = poses::all();
        let (pose, _) = pair(poses, pose, 0);
        let (list, mirrored) = (figure::draw(pose, &look, LINE), figure::mirrored(pose, &look, LINE));
        prop_assert_eq!(list.items.len(), mirrored.items.len());
        let ink = Palette::new(&look).ink;
        for (item, other) in list.items.iter().zip(&mirrored.items) {
            prop_assert_eq!((item.paint, item.bleed), (other.paint, other.bleed));
            prop_assert_eq!(item.color == ink, other.color == ink);
            let is_outline = item.color == ink && item.clips.is_empty();
            prop_assert!(!is_outline || other.clips.is_empty());
            for (line, other) in item.lines.iter().zip(&other.lines).filter(|_| is_outline) {
                prop_assert_eq!(line.points.len(), other.points.len());
                for (p, q) in line.points.iter().zip(&other.points) {
                    prop_assert!((400.0 - p.x - q.x).abs() < 0.001 && (p.y - q.y).abs() < 0.001);
                }
            }
        }
        let twice = mirrored.clone().mirrored().mirrored();
        prop_assert!(apart(&mirrored, &twice).is_some_and(|apart| apart < 0.001));
    }

    #[test]
    fn a_move_begins_at_one_pose_and_ends_at_the_other(
        first in 0_usize..1000, second in 0_usize..1000, t in 0.0_f32..1.0, look in any_look()
    ) {
        let poses = poses::all();
        let (from, to) = pair(poses, first, second);
        prop_assert_eq!(&from.between(to, 0.0), from);
        prop_assert_eq!(&from.between(to, 1.0), to);
        prop_assert!(different(&to.figure.mix(&to.figure, t), &to.figure).is_none());
        prop_assert!(from.between(to, t).problems().is_empty());
        let between = figure::draw_between(from, to, t, &look, LINE);
        prop_assert!(is_drawn(&between));
    }

    #[test]
    fn close_to_its_ends_a_move_is_close_to_the_poses(first in 0_usize..1000, second in 0_usize..1000) {
        let poses = poses::all();
        let (from, to) = pair(poses, first, second);
        let names = |pose: &Pose| pose.figure.numbers().into_iter().map(|n| n.name).collect::<Vec<_>>();
        prop_assert_eq!(different(&from.figure.mix(&to.figure, 0.9999), &to.figure), None);
        if names(from) == names(to) {
            prop_assert_eq!(different(&from.figure.mix(&to.figure, 0.0001), &from.figure), None);
        }
    }
}
