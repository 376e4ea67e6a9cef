//! What the checks say about a pose while it is being changed.
//!
//! Invariant: the same limits that `cargo test --test figures` holds the content against; a pose of which nothing
//! is said here passes there. The measuring is in `law.rs`.

use super::Move;
use super::law;
use crate::figure;
use crate::figure::LINE;
use crate::figure::Look;
use crate::figure::Pose;
use crate::figure::motion;
use crate::figure::motion::Moment;
use crate::figure::pose::Poses;
use crate::figure::values::Problem;
use crate::figure::values::Value;

/// Something to be mended.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    /// A number outside its limits.
    Limit(Problem),
    /// Out of the frame by so many figure units.
    Frame(f32),
    /// Out of the frame on the way of this move.
    FrameOnTheWay(usize, f32),
    /// The head is too fast in this move: degrees a second, and the seconds that would do.
    Head { at: usize, fast: f32, enough: f32 },
    /// A hand or the tongue: figure units a second, and the seconds that would do.
    Hand { at: usize, fast: f32, enough: f32 },
}

/// What was looked at and what was found. Moves are named by their place in the list that was given.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Checked {
    pub found: Vec<Check>,
    /// How many moves could be measured; cuts have no speed.
    pub moves: usize,
    /// Degrees a second of the fastest move.
    pub head: f32,
    /// Figure units a second of the fastest move.
    pub hand: f32,
}

/// Checks `pose` in place of the one of this id among `poses`.
pub fn checked(id: &str, pose: &Pose, poses: &Poses, moves: &[Move]) -> Checked {
    let mut checked = Checked::default();
    checked.found.extend(Value::problems(pose).into_iter().map(Check::Limit));
    let out = outside(pose);
    if out > law::OUT_STANDING {
        checked.found.push(Check::Frame(out));
    }
    let known = |other: &str| if other == id { Some(pose) } else { poses.get(other) };
    for (at, shown) in moves.iter().enumerate().filter(|(_, shown)| shown.seconds > 0.0) {
        let Some((from, to)) = known(&shown.from).zip(known(&shown.to)) else { continue };
        if motion::has_same_rig(&from.figure, &to.figure) {
            checked.take(at, from, to, shown.seconds);
        }
    }
    checked
}

impl Checked {
    fn take(&mut self, at: usize, from: &Pose, to: &Pose, seconds: f32) {
        self.moves += 1;
        let (head, hand) = law::fastest(from, to, seconds);
        (self.head, self.hand) = (self.head.max(head), self.hand.max(hand));
        if head > law::FASTEST_HEAD + 0.05 {
            self.found.push(Check::Head {
                at,
                fast: head,
                enough: enough(seconds, head / law::FASTEST_HEAD),
            });
        }
        if hand > law::FASTEST_HAND + 0.5 {
            self.found.push(Check::Hand {
                at,
                fast: hand,
                enough: enough(seconds, hand / law::FASTEST_HAND),
            });
        }
        let on_the_way = [0.25, 0.5, 0.75].map(|share| {
            let moment = Moment { passed: share, ease: 1.0, arrow: true, breath: None };
            outside(&motion::at(from, to, moment))
        });
        let out = on_the_way.into_iter().fold(0.0, f32::max);
        if out > law::OUT_MOVING {
            self.found.push(Check::FrameOnTheWay(at, out));
        }
    }
}

fn outside(pose: &Pose) -> f32 {
    law::outside(&figure::draw(pose, &Look::default(), LINE))
}

/// Seconds after which a move so many times too fast is slow enough, to the next tenth.
fn enough(seconds: f32, times: f32) -> f32 {
    (seconds * times * 10.0).ceil() / 10.0
}
