//! Left and right as the person in the picture has them.
//!
//! Invariant: `Own` is always a side of a body, never of the screen. Someone who faces you has the right hand
//! on screen left; seen from behind, or looking at a hand of your own, left is left.

use crate::figure::Pose;
use crate::figure::rig::Figure;
use crate::figure::rig::body::HandShape;
use crate::figure::rig::body::View as BodyView;
use crate::figure::rig::hand::View as HandView;

/// A side of a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Own {
    Left,
    #[default]
    Right,
}

impl Own {
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }

    /// This side, or the other.
    #[must_use]
    pub const fn changed(self, over: bool) -> Self {
        if over { self.other() } else { self }
    }
}

/// The side to which side-dependent neck poses are drawn pulled: screen left, so the right of someone who
/// faces you.
pub const DRAWN_PULL: Own = Own::Right;

impl Pose {
    /// Whether the person faces you, so that a mirror would show the same movement the other way round.
    pub fn faces_you(&self) -> bool {
        match &self.figure {
            Figure::BustFront(_) | Figure::Face(_) | Figure::SeatedFront(_) | Figure::Desk(_) => true,
            Figure::StandFront(body) => body.view == BodyView::Front,
            _ => false,
        }
    }

    /// Whether someone at a table holds a pen.
    pub fn writes_at_table(&self) -> bool {
        let Figure::Desk(desk) = &self.figure else { return false };
        desk.arms.iter().any(|arm| arm.hand == HandShape::Hold)
    }

    /// The hand that works in the picture: the back of a hand is a right one, its palm and a hand from the
    /// side a left one, unless the pose flips them; whole bodies work with the right.
    pub fn working_hand(&self) -> Own {
        let drawn = match &self.figure {
            Figure::Hand(hand) if hand.view == HandView::Palm => Own::Left,
            // At a table the pen is on screen right.
            Figure::HandSide(_) | Figure::Writing(_) | Figure::Desk(_) => Own::Left,
            _ => Own::Right,
        };
        drawn.changed(self.flip)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::rig::hand::Hand;
    use crate::figure::rig::hand::Writing;

    #[test]
    fn a_flipped_hand_is_the_other_hand() {
        let back = Pose { figure: Figure::Hand(Hand::default()), ..Pose::default() };
        assert_eq!(back.working_hand(), Own::Right);
        let palm = Hand { view: HandView::Palm, ..Hand::default() };
        assert_eq!(Pose { figure: Figure::Hand(palm), ..Pose::default() }.working_hand(), Own::Left);
        let pen = Pose { figure: Figure::Writing(Writing::default()), flip: true, ..Pose::default() };
        assert_eq!(pen.working_hand(), Own::Right, "a pen is written with from left to right");
        assert_eq!(Own::Left.changed(true), Own::Right);
    }
}
