//! Arms of whole bodies: bare forearm, short sleeve, small hand.
//!
//! Invariant: between two poses an arm turns about shoulder and elbow, so it never grows shorter or longer
//! than both. It is drawn in `draw.rs`; the hand at its end is in `crate::figure::rig::body::hand`.

mod draw;

use serde::Deserialize;
use serde::Serialize;

use crate::figure::geometry::Point;
use crate::figure::geometry::lerp;
use crate::figure::geometry::polar;
use crate::figure::geometry::pt;
use crate::figure::rig::body::hand::HandShape;
use crate::figure::rig::body::hand::Thumb;
use crate::figure::values::Degrees;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;
use crate::figure::values::choices::Chooser;
use crate::figure::values::key;

/// An arm from the elbow on; the shoulder is the body's.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Arm {
    pub elbow: Point,
    pub wrist: Point,
    /// The direction of the fingers: 0 to screen right, 90 down.
    pub angle: Degrees,
    pub hand: HandShape,
    pub thumb: Thumb,
}

/// Elbow, wrist, direction of the fingers in degrees, hand, thumb.
pub const fn arm(elbow: [f32; 2], wrist: [f32; 2], angle: Degrees, hand: HandShape, thumb: Thumb) -> Arm {
    let ([ex, ey], [wx, wy]) = (elbow, wrist);
    Arm { elbow: pt(ex, ey), wrist: pt(wx, wy), angle, hand, thumb }
}

/// How an arm belongs to its body.
#[derive(Clone, Copy, Debug)]
pub enum Joined {
    /// Behind the body and in its shade.
    Behind,
    /// In front; the sleeve runs into the shirt `inward` from the shoulder, where it is `radius` thick.
    /// Both at size 1.
    InFront { inward: Point, radius: f32 },
}

impl Joined {
    pub const fn in_front(x: f32, y: f32, radius: f32) -> Self {
        Self::InFront { inward: pt(x, y), radius }
    }
}

impl Arm {
    /// `t` of the way to `to`. Lengths are eased; upper arm, forearm and hand turn the shorter way.
    #[must_use]
    pub fn turned(&self, to: &Self, shoulder: Point, t: f32) -> Self {
        let elbow = turned(self.elbow - shoulder, to.elbow - shoulder, t);
        let wrist = turned(self.wrist - self.elbow, to.wrist - to.elbow, t);
        Self {
            elbow: shoulder + elbow,
            wrist: shoulder + elbow + wrist,
            angle: nearer(self.angle, to.angle, t),
            hand: self.hand.mix(&to.hand, t),
            thumb: self.thumb.mix(&to.thumb, t),
        }
    }
}

fn turned(from: Point, to: Point, t: f32) -> Point {
    polar(pt(0.0, 0.0), lerp(from.length(), to.length(), t), nearer(from.angle(), to.angle(), t))
}

/// `t` of the shorter way from one direction to another.
fn nearer(from: Degrees, to: Degrees, t: f32) -> Degrees {
    let way = (to - from) % 360.0;
    let way = if way > 180.0 {
        way - 360.0
    } else if way < -180.0 {
        way + 360.0
    } else {
        way
    };
    from + way * t
}

/// Eased by the rigs, which know the shoulder.
impl Value for Arm {
    fn visit(&mut self, name: &str, _limits: Limits, each: Visitor) {
        let limits = Some(-100.0..=500.0);
        self.elbow.visit(&key(name, "elbow"), limits.clone(), each);
        self.wrist.visit(&key(name, "wrist"), limits, each);
        self.angle.visit(&key(name, "angle"), Some(-360.0..=360.0), each);
    }

    fn choose(&mut self, name: &str, each: Chooser) {
        self.hand.choose(&key(name, "hand"), each);
        self.thumb.choose(&key(name, "thumb"), each);
    }

    /// Hanging: the first on screen left, the next on screen right.
    fn fresh(place: usize) -> Option<Self> {
        Some(if place == 0 {
            arm([151.0, 172.0], [152.0, 222.0], 88.0, HandShape::Rest, Thumb::Anticlockwise)
        } else {
            arm([249.0, 172.0], [248.0, 222.0], 92.0, HandShape::Rest, Thumb::Clockwise)
        })
    }
}

/// Both arms, screen left first, about their shoulders at rest.
#[must_use]
pub fn both_turned(from: &[Arm; 2], to: &[Arm; 2], shoulders: [Point; 2], t: f32) -> [Arm; 2] {
    let ([left, right], [to_left, to_right], [on_left, on_right]) = (from, to, shoulders);
    [left.turned(to_left, on_left, t), right.turned(to_right, on_right, t)]
}

/// An arm that may be left to the rig: turned when both poses name it, else switched.
#[must_use]
pub fn maybe_turned(from: &Option<Arm>, to: &Option<Arm>, shoulder: Point, t: f32) -> Option<Arm> {
    match (from, to) {
        (Some(from), Some(to)) => Some(from.turned(to, shoulder, t)),
        _ => from.mix(to, t),
    }
}
