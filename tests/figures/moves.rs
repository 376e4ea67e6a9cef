//! Laws of what the exercises show: inside its frame, never faster than a person should copy, never nothing.
//!
//! Invariant: every dose of every exercise of the content is played through; the limits are those of the
//! design (`FASTEST_HEAD`, `FASTEST_HAND`). Laws of single poses are in `laws.rs`.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use geste::bundle;
use geste::content::Exercise;
use geste::content::Frame;
use geste::figure::DisplayList;
use geste::figure::LINE;
use geste::figure::Look;
use geste::figure::Pose;
use geste::figure::draw;
use geste::figure::geometry::Point;
use geste::figure::geometry::pt;
use geste::figure::list::Item;
use geste::figure::list::Paint;
use geste::figure::motion;
use geste::figure::palette::Theme;
use geste::figure::pose::Poses;
use geste::figure::pose::eased;
use geste::figure::values::Value;
use geste::picture::raster;
use geste::session::Timeline;

use crate::poses;
use crate::same_pictures::difference;

/// Degrees a second at the fastest moment of a move, in yaw, pitch, roll and nod.
const FASTEST_HEAD: f32 = 15.0;
/// Figure units a second at the fastest moment of a move: wrists, fingertips, the tip of the tongue.
const FASTEST_HAND: f32 = 120.0;
/// Moves that may be faster: exercise, pose that is moved into, why.
const MARKED_AS_FASTER: &[(&str, &str, &str)] =
    &[("eyes-first", "ef-head", "16.7 degrees a second; the pose is being drawn with a smaller turn")];

/// A move of an exercise: from one key pose into the next, in so many seconds.
struct Move<'a> {
    exercise: &'a str,
    from: &'a Pose,
    to_id: &'a str,
    to: &'a Pose,
    seconds: f32,
}

/// All moves of all doses; those of the first frame come from whatever was shown last.
fn moves<'a>(exercises: &'a [Exercise], poses: &'a Poses) -> Vec<Move<'a>> {
    let mut seen = BTreeSet::new();
    let mut moves = Vec::new();
    for exercise in exercises {
        for dose in &exercise.doses {
            for (from, to) in neighbours(exercise, &Timeline::lay_out(exercise, dose, 1)) {
                let seconds = to.ease.seconds() as f32;
                let is_new = seen.insert((&exercise.id, &from.pose, &to.pose, to.ease));
                let (from, to_id, to) = (&poses[&from.pose], to.pose.as_str(), &poses[&to.pose]);
                if seconds > 0.0 && motion::has_same_rig(&from.figure, &to.figure) && is_new {
                    moves.push(Move { exercise: &exercise.id, from, to_id, to, seconds });
                }
            }
        }
    }
    moves
}

/// Each frame with the one before it.
fn neighbours<'a>(exercise: &'a Exercise, timeline: &Timeline) -> Vec<(&'a Frame, &'a Frame)> {
    let mut pairs = Vec::new();
    let mut last: Option<&Frame> = None;
    for segment in timeline.segments() {
        let step = &exercise.steps[segment.step];
        let items = step.choices.as_ref().map(|choices| &choices.items);
        let choice = items.zip(segment.choice).map(|(items, at)| items[at].name.as_str());
        let frames: Vec<&Frame> = step.frames_for(choice).collect();
        if step.repeat_frames && frames.len() > 1 {
            pairs.push((frames[frames.len() - 1], frames[0]));
        }
        for frame in frames {
            pairs.extend(last.map(|last| (last, frame)));
            last = Some(frame);
        }
    }
    pairs
}

/// The bounds of what an item may paint.
fn bounds(item: &Item) -> Option<[Point; 2]> {
    let around = match item.paint {
        Paint::Fill => 0.0,
        Paint::Stroke { width } => width / 2.0,
    };
    let corners = |points: &mut dyn Iterator<Item = Point>| {
        points.fold(None, |found: Option<[Point; 2]>, p| {
            let [low, high] = found.unwrap_or([p, p]);
            Some([pt(low.x.min(p.x), low.y.min(p.y)), pt(high.x.max(p.x), high.y.max(p.y))])
        })
    };
    let [low, high] = corners(&mut item.lines.iter().flat_map(|line| line.points.iter().copied()))?;
    Some([low - pt(around, around), high + pt(around, around)])
}

/// How far something that should stay in the frame runs out of it. What is clipped lies within something else,
/// which is looked at itself.
fn outside(list: &DisplayList) -> f32 {
    let kept = list.items.iter().filter(|item| !item.bleed && item.clips.is_empty()).filter_map(bounds);
    kept.map(|[low, high]| [-low.x, -low.y, high.x - 400.0, high.y - 400.0].into_iter().fold(0.0, f32::max))
        .fold(0.0, f32::max)
}

fn drawn(pose: &Pose) -> DisplayList {
    draw(pose, &Look::default(), LINE)
}

#[test]
fn nothing_leaves_its_frame_in_a_key_pose_or_on_the_way() {
    let mut wrong = Vec::new();
    for (id, pose) in poses::all() {
        let out = outside(&drawn(pose));
        if out > 0.5 {
            wrong.push(format!("{id} leaves the frame by {out:.1}"));
        }
    }
    let library = bundle::library();
    for Move { exercise, from, to_id, to, .. } in moves(&library.exercises, bundle::poses()) {
        for share in [0.25, 0.5, 0.75] {
            let out = outside(&drawn(&on_the_way(from, to, share)));
            if out > 2.0 {
                wrong.push(format!("{exercise}: on the way into {to_id} it leaves the frame by {out:.1}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_runs_out_of_its_frame_is_found() {
    let mut pose = poses::all()["middle"].clone();
    assert!(outside(&drawn(&pose)) <= 0.5);
    pose.at = Some(vec![150.0, 0.0].try_into().expect("a place"));
    assert!(outside(&drawn(&pose)) > 10.0);
}

/// Degrees of the head by name, and places of hands and tongue by name.
fn places(pose: &Pose) -> (BTreeMap<String, f32>, BTreeMap<String, Point>) {
    let numbers: BTreeMap<String, f32> =
        pose.figure.numbers().into_iter().map(|number| (number.name, number.value)).collect();
    let head = |name: &str| ["yaw", "pitch", "roll", "nod"].contains(&name.rsplit('.').next().unwrap_or(""));
    let turns = numbers.iter().filter(|(name, _)| head(name)).map(|(name, at)| (name.clone(), *at)).collect();
    let mut hands = BTreeMap::new();
    for (name, x) in &numbers {
        let Some(start) = name.strip_suffix(".x") else { continue };
        if !["wrist", "tip", "at"].contains(&start.rsplit('.').next().unwrap_or(""))
            || start.contains("spots")
        {
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

/// Degrees and units a second at the fastest moment.
fn fastest(from: &Pose, to: &Pose, seconds: f32) -> (f32, f32) {
    const PARTS: u16 = 60;
    let moments: Vec<_> = (0..=PARTS)
        .map(|part| {
            // A little inside of both ends, where everything already is the next pose's.
            let share = eased(f32::from(part) / f32::from(PARTS)).clamp(1e-6, 1.0 - 1e-6);
            places(&from.between(to, share))
        })
        .collect();
    let (mut head, mut hand) = (0.0_f32, 0.0_f32);
    for (before, after) in moments.iter().zip(moments.iter().skip(1)) {
        let a_second = f32::from(PARTS) / seconds;
        for (name, turn) in &after.0 {
            head = head.max((turn - before.0.get(name).unwrap_or(turn)).abs() * a_second);
        }
        for (name, place) in &after.1 {
            hand = hand.max((*place - *before.1.get(name).unwrap_or(place)).length() * a_second);
        }
    }
    (head, hand)
}

#[test]
fn no_move_is_faster_than_a_person_should_copy() {
    let library = bundle::library();
    let moves = moves(&library.exercises, bundle::poses());
    assert!(moves.len() > 100, "only {} moves were looked at", moves.len());
    let (mut wrong, mut head_of_all, mut hand_of_all) = (Vec::new(), 0.0_f32, 0.0_f32);
    for Move { exercise, from, to_id, to, seconds } in moves {
        let (head, hand) = fastest(from, to, seconds);
        (head_of_all, hand_of_all) = (head_of_all.max(head), hand_of_all.max(hand));
        let is_marked = MARKED_AS_FASTER.iter().any(|(e, pose, _)| (*e, *pose) == (exercise, to_id));
        if !is_marked && (head > FASTEST_HEAD + 0.05 || hand > FASTEST_HAND + 0.5) {
            wrong.push(format!("{exercise}, into {to_id}: head {head:.1} degrees, hand {hand:.0} units"));
        }
    }
    println!("the fastest head: {head_of_all:.1} degrees a second, the fastest hand: {hand_of_all:.0} units");
    assert!(head_of_all > 5.0 && hand_of_all > 30.0, "nothing seems to move");
    assert!(wrong.is_empty(), "a second:\n{}", wrong.join("\n"));
}

#[test]
fn a_move_twice_as_fast_as_it_may_be_is_found() {
    let poses: Poses = toml::from_str(
        "[a]\nfigure.bust_front = {}\n[b]\nfigure.bust_front = { head = { yaw = 20 } }\n\
         [c]\nfigure.mouth = { tip = [200, 200] }\n[d]\nfigure.mouth = { tip = [280, 200] }",
    )
    .expect("poses");
    let (head, _) = fastest(&poses["a"], &poses["b"], 2.0);
    assert!((head - 20.0 * std::f32::consts::FRAC_PI_2 / 2.0).abs() < 0.1, "{head}");
    let (_, hand) = fastest(&poses["c"], &poses["d"], 1.0);
    assert!((hand - 80.0 * std::f32::consts::FRAC_PI_2).abs() < 0.5, "{hand}");
}

#[test]
fn every_step_of_every_exercise_has_pictures_that_are_drawn_or_a_reason() {
    let library = bundle::library();
    assert_eq!(library.exercises.len(), 57);
    let mut pictures = 0;
    for exercise in &library.exercises {
        for step in &exercise.steps {
            let reason = step.no_figure.as_deref().is_some_and(|why| why.trim().len() > 10);
            assert!(reason == step.frames.is_empty(), "{}, step {}", exercise.id, step.id);
            pictures += step.frames.len();
            for frame in &step.frames {
                let pose = bundle::poses().get(&frame.pose);
                assert!(pose.is_some_and(|pose| !drawn(pose).items.is_empty()), "{}", frame.pose);
                assert!(frame.length.is_none_or(|length| frame.ease <= length), "{}", frame.pose);
                assert!(frame.caption.split_whitespace().count() <= 6, "{}", frame.caption);
            }
        }
    }
    assert!(pictures > 200, "only {pictures} pictures");
}

#[test]
fn a_turn_and_a_tilt_are_told_apart_on_a_small_card() {
    let picture = |theme, degrees: &str| {
        let pose = format!("[a]\nfigure.bust_front = {{ head = {{ {degrees} }} }}");
        let poses: Poses = toml::from_str(&pose).expect("a pose");
        let look = Look { theme, ..Look::default() };
        raster(&draw(&poses["a"], &look, LINE), 120, Some(geste::picture::Page::of(theme).stage)).rgba
    };
    for theme in Theme::ALL {
        for (turn, tilt) in
            [("yaw = 20", "roll = 20"), ("yaw = -20", "roll = -20"), ("yaw = 20", "roll = -20")]
        {
            let share = difference(&picture(theme, turn), &picture(theme, tilt));
            println!("{theme:?}: {turn} and {tilt} differ in {:.1} %", share * 100.0);
            assert!(share > 0.05, "{theme:?}: {turn} and {tilt} differ in {:.1} %", share * 100.0);
        }
    }
}

/// The picture once `share` of a move of one second is over; the eyes run ahead in it.
fn on_the_way(from: &Pose, to: &Pose, share: f32) -> Pose {
    motion::at(from, to, motion::Moment { passed: share, ease: 1.0, arrow: true, breath: None })
}
