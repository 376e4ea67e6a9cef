//! Which picture of the figure belongs to this moment: between which two poses, and how far.
//!
//! Invariant: it follows the session's own clock, slowed with it and still when it is paused, so figure, sound
//! and numbers cannot drift apart. The poses themselves are `crate::figure`'s business.

mod demonstration;

pub use demonstration::Demonstration;
pub use demonstration::Shot;

use crate::content::Exercise;
use crate::content::Frame;
use crate::session::engine::Session;
use crate::session::event::Phase;
use crate::session::timeline::Segment;

/// The figure at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posed<'a> {
    /// Id of the pose the move comes from; the same as `to` when nothing moves.
    pub from: &'a str,
    /// Id of the pose the move goes to.
    pub to: &'a str,
    /// Since the move began, in seconds of the step as written; a slower step has slower moves.
    pub passed: f32,
    /// How long the move takes, in the same seconds; 0 once it stands.
    pub ease: f32,
    /// Whether the pose's arrow belongs in the picture now.
    pub arrow: bool,
    pub caption: &'a str,
    /// Seconds really practised so far: a clock for the breath that stands still when the session does.
    pub practised: f32,
}

impl Posed<'_> {
    /// Whether the picture changes just now.
    pub fn is_moving(&self) -> bool {
        self.passed < self.ease && self.from != self.to
    }
}

impl Session {
    /// The figure now; `None` once the session has ended or while nothing was drawn yet.
    pub fn posed<'a>(&self, exercise: &'a Exercise) -> Option<Posed<'a>> {
        if matches!(self.phase(), Phase::Ended(_)) {
            return None;
        }
        let segment = self.timeline().get(self.index())?;
        let frames = frames_of(exercise, segment);
        let before = self.last_before(exercise);
        let shown = if frames.is_empty() {
            before.map(standing)
        } else {
            let real = self.length_of(segment).as_secs_f64();
            let written = segment.length.as_secs_f64();
            let into = if real > 0.0 { self.elapsed().as_secs_f64() * written / real } else { 0.0 };
            let repeats = exercise.steps.get(segment.step).is_some_and(|step| step.repeat_frames);
            // At the person's own pace a step may last longer than written; its moves go on calmly.
            at(&frames, if self.my_pace() { into } else { into.min(written) }, repeats, before)
        };
        shown.map(|posed| Posed { practised: self.practised().as_secs_f32(), ..posed })
    }

    /// The frame that stood last before the present segment.
    fn last_before<'a>(&self, exercise: &'a Exercise) -> Option<&'a Frame> {
        let earlier = self.timeline().segments().iter().take(self.index()).rev();
        earlier.map(|segment| frames_of(exercise, segment)).find_map(|frames| frames.last().copied())
    }
}

fn frames_of<'a>(exercise: &'a Exercise, segment: &Segment) -> Vec<&'a Frame> {
    let Some(step) = exercise.steps.get(segment.step) else { return Vec::new() };
    let items = step.choices.as_ref().map(|choices| &choices.items);
    let choice = items.zip(segment.choice).and_then(|(items, at)| items.get(at)).map(|c| c.name.as_str());
    step.frames_for(choice).collect()
}

fn standing(frame: &Frame) -> Posed<'_> {
    let Frame { pose, arrow, caption, .. } = frame;
    Posed { from: pose, to: pose, passed: 0.0, ease: 0.0, arrow: !arrow, caption, practised: 0.0 }
}

/// The frame at `into` seconds of the step; the way into the first comes from `before`, or from the last frame
/// once the frames have gone round.
fn at<'a>(frames: &[&'a Frame], into: f64, repeats: bool, before: Option<&'a Frame>) -> Option<Posed<'a>> {
    let whole: f64 = frames.iter().filter_map(|frame| frame.length).map(|length| length.seconds()).sum();
    let goes_round = repeats && whole > 0.0;
    let (round, mut left) = if goes_round { ((into / whole).floor(), into % whole) } else { (0.0, into) };
    let mut earlier = if round >= 1.0 { frames.last().copied() } else { before };
    let mut shown = None;
    for frame in frames {
        shown = Some(moving(earlier, frame, left));
        let length = frame.length.map_or(f64::INFINITY, |length| length.seconds());
        if left < length {
            break;
        }
        left -= length;
        earlier = Some(frame);
    }
    shown
}

impl<'a> Posed<'a> {
    /// `passed` seconds into the move to `frame`, which comes from `earlier`.
    pub(super) fn of_move(earlier: Option<&'a Frame>, frame: &'a Frame, passed: f64) -> Self {
        moving(earlier, frame, passed)
    }

    /// A key picture as it stands, with its arrow.
    pub fn key(frame: &'a Frame) -> Self {
        Posed { arrow: true, ..standing(frame) }
    }
}

fn moving<'a>(earlier: Option<&'a Frame>, frame: &'a Frame, passed: f64) -> Posed<'a> {
    let ease = frame.ease.seconds();
    let on_its_way = passed < ease;
    let Some(earlier) = earlier.filter(|_| on_its_way) else {
        return Posed { arrow: !frame.arrow || on_its_way, ..standing(frame) };
    };
    Posed { from: &earlier.pose, passed: passed as f32, ease: ease as f32, arrow: true, ..standing(frame) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Millis;

    fn frame(pose: &str, seconds: Option<f64>, ease: f64) -> Frame {
        Frame {
            pose: pose.to_owned(),
            length: seconds.and_then(Millis::from_seconds),
            ease: Millis::from_seconds(ease).unwrap(),
            arrow: true,
            caption: String::new(),
            choice: None,
        }
    }

    #[test]
    fn a_move_takes_its_ease_and_then_the_pose_stands_without_its_arrow() {
        let (before, first, last) =
            (frame("a", None, 0.0), frame("b", Some(4.0), 2.0), frame("c", None, 1.0));
        let frames = [&first, &last];
        let shown = |into| at(&frames, into, false, Some(&before)).unwrap();
        assert_eq!(
            (shown(1.0).from, shown(1.0).to, shown(1.0).passed, shown(1.0).ease, shown(1.0).arrow),
            ("a", "b", 1.0, 2.0, true)
        );
        assert_eq!((shown(3.0).from, shown(3.0).to, shown(3.0).arrow), ("b", "b", false));
        assert_eq!((shown(4.5).from, shown(4.5).to, shown(4.5).passed), ("b", "c", 0.5));
        assert!(!shown(500.0).is_moving() && shown(500.0).to == "c", "the last one stays");
    }

    #[test]
    fn frames_that_go_round_come_from_the_last_one() {
        let (up, down) = (frame("up", Some(2.0), 1.0), frame("down", Some(2.0), 1.0));
        let shown = |into| at(&[&up, &down], into, true, None).unwrap();
        assert!(!shown(0.5).is_moving(), "nothing stood before");
        assert_eq!((shown(4.5).from, shown(4.5).to), ("down", "up"));
        assert_eq!((shown(6.5).from, shown(6.5).to), ("up", "down"));
    }

    #[test]
    fn a_cut_is_a_cut() {
        let (before, cut) = (frame("a", None, 0.0), frame("b", None, 0.0));
        assert!(!at(&[&cut], 0.0, false, Some(&before)).unwrap().is_moving());
        assert_eq!(at(&[], 0.0, false, Some(&before)), None);
    }
}
