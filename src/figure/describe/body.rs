//! Whole bodies in pieces: how they sit, stand, walk or lie, and where the hands are.
//!
//! Invariant: someone seen from the side faces screen right, so the near side is the right one. Places are in
//! figure units, compared with the joints at rest of each rig.

use super::Much;
use super::Picture;
use super::Rests;
use super::Said;
use super::Teller;
use super::Way;
use crate::figure::rig::Figure;
use crate::figure::rig::body::Arm;
use crate::figure::rig::body::Desk;
use crate::figure::rig::body::HandShape;
use crate::figure::rig::body::Lying;
use crate::figure::rig::body::SeatedFront;
use crate::figure::rig::body::SeatedSide;
use crate::figure::rig::body::Side;
use crate::figure::rig::body::StandFront;
use crate::figure::rig::body::StandSide;
use crate::figure::rig::body::View;

/// Strides from which a step is short, long, very long.
const STEPS: [f32; 3] = [0.5, 0.8, 1.1];

impl Teller {
    pub(super) fn figure(&mut self, figure: &Figure) {
        match figure {
            Figure::None => {}
            Figure::BustFront(bust) => self.bust_front(bust, false),
            Figure::Face(bust) => self.bust_front(bust, true),
            Figure::BustSide(bust) => self.bust_side(bust),
            Figure::BustBack(bust) => self.bust_back(bust),
            Figure::Hand(hand) => self.flat_hand(hand),
            Figure::HandSide(hand) => self.side_hand(hand),
            Figure::Writing(hand) => self.writing(hand),
            Figure::MirrorBox(hand) => self.mirror_box(hand),
            Figure::Mouth(mouth) => self.mouth_inside(mouth.tip),
            Figure::Arch(arch) => self.teeth(arch.tip),
            Figure::SeatedFront(body) => self.seated_front(body),
            Figure::SeatedSide(body) => self.seated_side(body),
            Figure::StandFront(body) => self.stand_front(body),
            Figure::StandSide(body) => self.stand_side(body),
            Figure::Lying(body) => self.lying_down(body),
            Figure::Bike(body) => {
                self.say(Said::Picture(Picture::Cycle));
                self.side_head(&body.head);
                self.say_if(body.arm.hand == HandShape::Fist, Said::BothHands(Rests::OnBars));
            }
            Figure::Desk(body) => self.desk(body),
        }
    }

    fn seated_front(&mut self, body: &SeatedFront) {
        self.say(Said::Picture(Picture::SitFront));
        self.head(&body.head);
        self.shoulders(body.shoulder_left, body.shoulder_right);
        self.say_if(body.lean.abs() >= 4.0, Said::Sways(self.own(body.lean)));
        self.say_if(body.tall >= 3.0, Said::SitsTall);
        let place = |arm: &Arm| match arm.wrist {
            wrist if wrist.y >= 242.0 => Rests::OnThigh,
            wrist if wrist.y < 110.0 => Rests::Raised,
            wrist if (wrist.x - 200.0).abs() < 45.0 => Rests::InFront,
            _ => Rests::OutToSide,
        };
        self.hands(body.arms.each_ref().map(place));
    }

    fn seated_side(&mut self, body: &SeatedSide) {
        self.say(Said::Picture(Picture::SitSide));
        self.side_head(&body.head);
        self.say_if(body.tall >= 3.0, Said::SitsTall);
        self.say_if(body.back >= 4.0, Said::LeansBack);
        self.say_if(body.lean >= 4.0, Said::Leans(Way::Forward));
        self.say_if(body.arm.is_none(), Said::BothHands(Rests::OnThigh));
    }

    fn stand_front(&mut self, body: &StandFront) {
        let from_behind = body.view == View::Back;
        self.say(Said::Picture(if from_behind { Picture::StandBack } else { Picture::StandFront }));
        self.head(&body.head);
        self.shoulders(body.shoulder_left, body.shoulder_right);
        self.say_if(body.twist.abs() >= 3.0, Said::Twists(self.own(body.twist)));
        self.say_if(body.hip_shift.abs() >= 8.0, Said::Weight(self.own(body.hip_shift)));
        let [left, right] = body.ankles;
        let apart = right.x - left.x;
        let ahead = left.y - right.y;
        if ahead.abs() > 8.0 {
            let foot = self.own(-ahead);
            self.say(if apart < 14.0 { Said::FeetInLine(foot) } else { Said::OneFootAhead(foot) });
        } else {
            self.say_if(apart < 40.0, Said::FeetTogether);
            self.say_if(apart > 90.0, Said::FeetApart);
        }
        let Some(arms) = &body.arms else { return };
        let behind = [Side::Left, Side::Right].map(|side| body.arm_back == Some(side));
        let counter = self.counter;
        let [left, right] = arms.each_ref().map(|arm| match standing_arm(arm) {
            Rests::OutToSide if counter && arm.hand == HandShape::Flat => Rests::OnCounter,
            rests => rests,
        });
        let across = |arm: &Arm, x: f32| (arm.wrist.x - 200.0) * x < 0.0 && arm.wrist.y < 215.0;
        let [on_left, on_right] = arms;
        self.hands([
            if behind[0] {
                Rests::Behind
            } else if across(on_left, -1.0) {
                Rests::Across
            } else {
                left
            },
            if behind[1] {
                Rests::Behind
            } else if across(on_right, 1.0) {
                Rests::Across
            } else {
                right
            },
        ]);
    }

    fn stand_side(&mut self, body: &StandSide) {
        let walks = body.step != 0.0;
        self.say(Said::Picture(if walks { Picture::Walk } else { Picture::StandSide }));
        self.side_head(&body.head);
        let front = if body.step > 0.0 { self.near() } else { self.near().other() };
        self.say_if(walks, Said::Step(Much::of(body.step, STEPS), front));
        if let Some((near, far)) = body.leg_near.zip(body.leg_far) {
            let ahead = if near.ankle.x > far.ankle.x { self.near() } else { self.near().other() };
            self.say_if((near.ankle.x - far.ankle.x).abs() > 5.0, Said::OneFootAhead(ahead));
        }
        self.say_if(body.lean >= 4.0, Said::Leans(Way::Forward));
        let bent = body.arm_near.is_some_and(|arm| arm.hand == HandShape::Fist);
        self.say_if(bent, Said::BothHands(Rests::InFront));
    }

    fn lying_down(&mut self, body: &Lying) {
        self.say(Said::Picture(if body.bed { Picture::LieInBed } else { Picture::Lie }));
        self.side_head(&body.head);
        self.say_if(body.nod >= 3.0, Said::Nod);
        self.say_if(body.cover, Said::Covered);
        self.say_if(body.belly >= 6.0, Said::BellyUp);
        if body.cover {
            return;
        }
        self.say(Said::Hand(self.near(), Rests::OnBelly));
        self.say_if(body.arm_far.is_some(), Said::Hand(self.near().other(), Rests::OnBreastbone));
    }

    fn desk(&mut self, body: &Desk) {
        self.say(Said::Picture(Picture::AtTable));
        self.head(&body.head);
        self.shoulders(body.shoulder_left, body.shoulder_right);
        let place = |arm: &Arm| match arm.hand {
            HandShape::Hold => Rests::HoldsPen,
            HandShape::Cup => Rests::Reaches,
            _ => Rests::OnTable,
        };
        self.hands(body.arms.each_ref().map(place));
    }

    /// Both hands, screen left first.
    fn hands(&mut self, [left, right]: [Rests; 2]) {
        if left == right {
            return self.say(Said::BothHands(left));
        }
        self.say(Said::Hand(self.own(1.0), right));
        self.say(Said::Hand(self.own(-1.0), left));
    }
}

fn standing_arm(arm: &Arm) -> Rests {
    let out = (arm.wrist.x - 200.0).abs();
    if arm.hand == HandShape::Hold {
        Rests::HoldsPen
    } else if arm.wrist.y < 120.0 {
        Rests::Raised
    } else if out > 75.0 {
        Rests::OutToSide
    } else {
        Rests::Hangs
    }
}
