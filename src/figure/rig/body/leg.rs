//! Legs from the side, and creases of cloth.
//!
//! Invariant: a leg is drawn shoe first, so that the trouser falls over it. Shoes are in `shoe.rs`; legs seen
//! from the front belong to their rigs.

use serde::Deserialize;
use serde::Serialize;

use crate::figure::curve::Path;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::pen::Pen;
use crate::figure::rig::body::shoe::SideShoe;
use crate::figure::tube::Ends;
use crate::figure::tube::Tube;
use crate::figure::tube::stop;
use crate::figure::tube::stop_sides;
use crate::figure::tube::tube;
use crate::figure::values::Degrees;
use crate::figure::values::Limits;
use crate::figure::values::Value;
use crate::figure::values::Visitor;
use crate::figure::values::key;

/// Where a leg seen from the side is; the hip is the body's.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub knee: Point,
    pub ankle: Point,
    /// How far the shoe turns about the ankle; positive: the heel lifts.
    pub turn: Degrees,
}

impl Value for Step {
    fn mix(&self, to: &Self, t: f32) -> Self {
        Self {
            knee: self.knee.mix(&to.knee, t),
            ankle: self.ankle.mix(&to.ankle, t),
            turn: self.turn.mix(&to.turn, t),
        }
    }

    fn visit(&mut self, name: &str, _limits: Limits, each: Visitor) {
        let limits = Some(0.0..=400.0);
        self.knee.visit(&key(name, "knee"), limits.clone(), each);
        self.ankle.visit(&key(name, "ankle"), limits, each);
        self.turn.visit(&key(name, "turn"), Some(-60.0..=60.0), each);
    }

    fn fresh(_place: usize) -> Option<Self> {
        Some(Self { knee: pt(194.0, 294.0), ankle: pt(190.0, 358.0), turn: 0.0 })
    }
}

/// A leg from the side.
#[derive(Clone, Copy, Debug)]
pub struct SideLeg {
    /// Hip, knee, ankle.
    pub joints: [Point; 3],
    /// Radii at hip, thigh, knee, shin, calf and ankle.
    pub radii: [f32; 6],
    /// How round the trouser's end is, 0 to 1.
    pub hem: f32,
    /// Bends begin so far before the knee.
    pub round: f32,
    /// Places of the bend; four do for a knee that is nearly straight.
    pub places: u8,
    pub shoe: SideShoe,
    /// Behind the other, in its shade.
    pub far: bool,
}

impl SideLeg {
    pub fn draw(&self, pen: &mut Pen, lw: f32) -> Tube {
        let colors = pen.palette();
        let [hip, thigh, knee, shin, calf, ankle] = self.radii;
        let profile = [
            stop(0.0, hip),
            stop(0.6, thigh),
            stop(1.0, knee),
            stop_sides(1.4, shin, calf),
            stop(1.95, ankle),
        ];
        let leg = tube(
            &self.joints,
            &profile,
            Ends { last: self.hem, round: self.round, places: self.places, ..Ends::default() },
        );
        self.shoe.draw(pen, self.far);
        pen.solid(&leg.path, if self.far { colors.trousers_shade } else { colors.trousers }, lw);
        leg
    }
}

/// Short soft lines in cloth: each a curve from a point, its control and its end relative to that.
pub fn creases<const N: usize>(lines: [(Point, [f32; 2], [f32; 2]); N]) -> Path {
    let mut all = Path::default();
    for (from, by, to) in lines {
        all = all.then_from(from).quad_by(by, to);
    }
    all
}
