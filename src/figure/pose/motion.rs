//! The picture at a moment of a move: eased, the eyes ahead of the head, breathing in between.
//!
//! Invariant: one function for whoever shows a moving figure, on a screen or in a file; the same moment gives
//! the same pose, and nothing jumps from one moment to the next but cuts. Which poses belong to a moment is
//! the session's business; how poses mix is in `tween.rs`.

use std::f32::consts::TAU;

use crate::figure::Pose;
use crate::figure::marks::Mark;
use crate::figure::pose::eased;
use crate::figure::rig::Figure;
use crate::figure::values::Value;

/// How far the eyes are ahead of the head, in seconds (`figures.md`, 7).
pub const EYES_LEAD: f32 = 0.4;
/// One breath between key poses, in seconds.
pub const BREATH: f32 = 5.0;
/// How far it lifts the shoulders, in figure units.
pub const BREATH_LIFT: f32 = 1.5;
/// A head that turns this far takes the eyes from the middle to the corner, in degrees.
const EYES_REACH: f32 = 28.0;

/// A moment of a figure that moves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Since the move began, in seconds.
    pub passed: f32,
    /// How long the move takes, in seconds; 0 is a cut.
    pub ease: f32,
    /// Whether the arrow belongs in the picture.
    pub arrow: bool,
    /// Where the breath is, in seconds of any clock that stands still when the figure does.
    pub breath: Option<f32>,
}

impl Moment {
    /// A pose that stands, as it was drawn.
    pub const STANDING: Self = Self { passed: 0.0, ease: 0.0, arrow: true, breath: None };

    /// Whether the move is on its way.
    pub fn is_moving(&self) -> bool {
        self.passed < self.ease
    }
}

/// The pose at this moment of the move from `from` to `to`.
pub fn at(from: &Pose, to: &Pose, moment: Moment) -> Pose {
    let moves = moment.is_moving() && has_same_rig(&from.figure, &to.figure);
    let mut pose = if moves { between(from, to, moment) } else { to.clone() };
    if !moment.arrow {
        pose.marks.retain(|placed| !matches!(placed.mark, Mark::Arrow(_) | Mark::Arc(_)));
    }
    if let Some(seconds) = moment.breath {
        breathe(&mut pose.figure, seconds);
    }
    pose
}

/// Another rig is a cut.
pub fn has_same_rig(from: &Figure, to: &Figure) -> bool {
    std::mem::discriminant(from) == std::mem::discriminant(to)
}

/// Whether this figure has shoulders that a breath would lift.
pub fn breathes(figure: &Figure) -> bool {
    figure.numbers().iter().any(|number| is_shoulder(&number.name))
}

fn between(from: &Pose, to: &Pose, moment: Moment) -> Pose {
    let share = |seconds: f32| eased(seconds / moment.ease);
    // The eyes run ahead from the start of the move, so that they do not jump.
    let ahead = moment.passed + EYES_LEAD.min(moment.passed);
    let (head, eyes) = (share(moment.passed), share(ahead));
    let mut pose = from.between(to, head);
    let led = from.figure.mix(&to.figure, eyes);
    look_ahead(&mut pose.figure, &led);
    pose
}

/// Turns the eyes to where they and the head will be.
fn look_ahead(figure: &mut Figure, led: &Figure) {
    let number = |figure: &Figure, name: &str| {
        figure.numbers().into_iter().find(|number| number.name == name).map(|number| number.value)
    };
    for (gaze, turn, toward) in [("head.gaze_x", "head.yaw", 1.0), ("head.gaze_y", "head.pitch", -1.0)] {
        let Some(gaze_then) = number(led, gaze) else { continue };
        let way = number(led, turn).zip(number(figure, turn)).map_or(0.0, |(then, now)| then - now);
        figure.set(gaze, (gaze_then + toward * way / EYES_REACH).clamp(-1.0, 1.0));
    }
}

fn breathe(figure: &mut Figure, seconds: f32) {
    let lift = BREATH_LIFT * 0.5 * (1.0 - (TAU * seconds / BREATH).cos());
    figure.visit("", None, &mut |name, value, limits| {
        if is_shoulder(name) {
            let most = limits.map_or(f32::INFINITY, |limits| *limits.end());
            *value = (*value + lift).min(most);
        }
    });
}

fn is_shoulder(name: &str) -> bool {
    matches!(name, "shoulder" | "shoulder_left" | "shoulder_right")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::rig::bust::BustFront;
    use crate::figure::rig::bust::Head;

    fn turned(yaw: f32, gaze_x: f32) -> Pose {
        let head = Head { yaw, gaze_x, ..Head::default() };
        Pose { figure: Figure::BustFront(BustFront { head, ..BustFront::default() }), ..Pose::default() }
    }

    fn head(pose: &Pose) -> Head {
        let Figure::BustFront(bust) = &pose.figure else { panic!("it is a bust") };
        bust.head.clone()
    }

    fn moment(passed: f32) -> Moment {
        Moment { passed, ease: 4.0, arrow: true, breath: None }
    }

    #[test]
    fn the_eyes_are_where_the_head_will_be_in_four_tenths_of_a_second() {
        let (from, to) = (turned(0.0, 0.0), turned(30.0, 0.0));
        let (now, later) = (head(&at(&from, &to, moment(2.0))), head(&at(&from, &to, moment(2.4))));
        assert!((now.gaze_x - (later.yaw - now.yaw) / EYES_REACH).abs() < 1e-4);
        assert!(now.gaze_x > 0.1, "they lead by something to be seen: {}", now.gaze_x);
    }

    #[test]
    fn nothing_jumps_during_a_move_and_both_ends_are_the_poses() {
        let (from, to) = (turned(-10.0, 0.4), turned(30.0, -0.5));
        let mut last = head(&at(&from, &to, moment(0.0)));
        assert_eq!(last, head(&from));
        for tick in 1..=400_u16 {
            let now = head(&at(&from, &to, moment(f32::from(tick) / 100.0)));
            assert!((now.gaze_x - last.gaze_x).abs() < 0.02 && (now.yaw - last.yaw).abs() < 0.2, "{tick}");
            last = now;
        }
        assert_eq!(last, head(&to));
    }

    #[test]
    fn a_breath_lifts_the_shoulders_by_one_and_a_half_units_and_lets_them_sink() {
        let still = turned(0.0, 0.0);
        let lift = |seconds| {
            let pose = at(&still, &still, Moment { breath: Some(seconds), ..Moment::STANDING });
            let Figure::BustFront(bust) = pose.figure else { panic!("it is a bust") };
            assert!(bust.shoulder_left == bust.shoulder_right);
            bust.shoulder_left
        };
        assert!(lift(0.0).abs() < 1e-4 && lift(5.0).abs() < 1e-4);
        assert!((lift(2.5) - BREATH_LIFT).abs() < 1e-4);
    }

    #[test]
    fn without_a_breath_or_a_move_a_pose_is_itself() {
        let pose = turned(12.0, 0.2);
        assert_eq!(at(&turned(0.0, 0.0), &pose, Moment::STANDING), pose);
    }
}
