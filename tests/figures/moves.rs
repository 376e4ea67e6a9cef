//! Laws of what the exercises show: inside its frame, never faster than a person should copy, never nothing.
//!
//! Invariant: every dose of every exercise of the content is played through; the limits are those of the design
//! (`geste::posing::law`, which the pose editor shows live). Laws of single poses are in `laws.rs`.

use geste::bundle;
use geste::content::Exercise;
use geste::figure::LINE;
use geste::figure::Look;
use geste::figure::Pose;
use geste::figure::draw;
use geste::figure::motion;
use geste::figure::palette::Theme;
use geste::figure::pose::Poses;
use geste::picture::raster;
use geste::posing::law::FASTEST_HAND;
use geste::posing::law::FASTEST_HEAD;
use geste::posing::law::OUT_MOVING;
use geste::posing::law::OUT_STANDING;
use geste::posing::law::fastest;
use geste::posing::law::outside;
use geste::posing::moves_of;

use crate::poses;
use crate::same_pictures::difference;

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

/// All moves that have a speed.
fn moves<'a>(exercises: &'a [Exercise], poses: &'a Poses) -> Vec<Move<'a>> {
    let all = exercises
        .iter()
        .flat_map(|exercise| moves_of(exercise).into_iter().map(move |found| (exercise.id.as_str(), found)));
    let eased = all.filter_map(|(exercise, found)| {
        let (from, (to_id, to)) = (&poses[&found.from], poses.get_key_value(&found.to)?);
        let is_eased = found.seconds > 0.0 && motion::has_same_rig(&from.figure, &to.figure);
        is_eased.then_some(Move { exercise, from, to_id, to, seconds: found.seconds })
    });
    eased.collect()
}

fn drawn(pose: &Pose) -> geste::figure::DisplayList {
    draw(pose, &Look::default(), LINE)
}

#[test]
fn nothing_leaves_its_frame_in_a_key_pose_or_on_the_way() {
    let mut wrong = Vec::new();
    for (id, pose) in poses::all() {
        let out = outside(&drawn(pose));
        if out > OUT_STANDING {
            wrong.push(format!("{id} leaves the frame by {out:.1}"));
        }
    }
    let library = bundle::library();
    for Move { exercise, from, to_id, to, .. } in moves(&library.exercises, bundle::poses()) {
        for share in [0.25, 0.5, 0.75] {
            let out = outside(&drawn(&on_the_way(from, to, share)));
            if out > OUT_MOVING {
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
