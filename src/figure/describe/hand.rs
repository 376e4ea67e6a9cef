//! Large hands and the inside of the mouth in pieces.
//!
//! Invariant: which hand it is comes from `crate::figure::sides`; a finger counts as bent from 0.2 of its way
//! on. Bodies' small hands are in `body.rs`.

use super::Does;
use super::Ground;
use super::Much;
use super::Picture;
use super::Place;
use super::Said;
use super::Spread;
use super::Teller;
use super::Tongue;
use super::Touching;
use super::Writes;
use crate::figure::geometry::Point;
use crate::figure::rig::hand::Finger;
use crate::figure::rig::hand::Grip;
use crate::figure::rig::hand::Ground as Under;
use crate::figure::rig::hand::Hand;
use crate::figure::rig::hand::HandSide;
use crate::figure::rig::hand::MirrorBox;
use crate::figure::rig::hand::Surface;
use crate::figure::rig::hand::Trace;
use crate::figure::rig::hand::View;
use crate::figure::rig::hand::Writing;

/// How far fingers are bent: a little, clearly, fully.
const BENDS: [f32; 3] = [0.2, 0.5, 0.85];

impl Teller {
    pub(super) fn flat_hand(&mut self, hand: &Hand) {
        let own = self.hand;
        self.say(if hand.view == View::Palm { Said::HandPalm(own) } else { Said::HandBack(own) });
        self.fingers(hand.flex, hand.spread);
        for finger in &hand.focus {
            self.say(Said::Marked(*finger));
        }
        for touch in &hand.touches {
            let how = if touch.partner { Touching::Helper } else { Touching::Fingertip };
            self.say(Said::Touch { how, place: Place::Palm, side: None, hand: own.other() });
        }
    }

    fn fingers(&mut self, flex: [f32; 5], spread: f32) {
        let [_, others @ ..] = flex;
        let least = others.iter().copied().fold(1.0, f32::min);
        if least >= BENDS[0] {
            return self.say(Said::AllCurled(Much::of(least, BENDS)));
        }
        self.say(Said::Fingers(match spread {
            s if s < 1.0 => Spread::Close,
            s if s < 1.3 => Spread::Easy,
            _ => Spread::Wide,
        }));
        for (bend, finger) in flex.into_iter().zip(Finger::ALL) {
            self.say_if(bend >= 0.2, Said::Curled(*finger));
        }
    }

    pub(super) fn side_hand(&mut self, hand: &HandSide) {
        self.say(Said::HandSide(self.hand));
        let pressed = hand.press > 0.5;
        self.say(Said::HandDoes(match hand.on {
            Surface::Table if hand.hover > 8.0 => Does::Above,
            Surface::Table => Does::LiesFlat,
            Surface::Key if pressed => Does::PressesKey,
            Surface::Key => Does::OverKey,
            Surface::Putty if pressed => Does::PressesPutty,
            Surface::Putty if hand.lift > 0.5 => Does::LiftsFinger,
            Surface::Putty => Does::OnPutty,
        }));
    }

    pub(super) fn writing(&mut self, hand: &Writing) {
        self.say(Said::HandSide(self.hand));
        self.say(Said::PenHeld { tripod: hand.grip == Grip::Tripod });
        self.say_if(hand.thick > 13.0, Said::ThickPen);
        self.say_if(hand.glove, Said::Glove);
        self.say_if(hand.lift > 8.0, Said::PenLifted);
        self.say(Said::Writes(match hand.ink {
            Trace::None => Writes::Nothing,
            Trace::Line => Writes::Line,
            Trace::Loops => Writes::Loops,
            Trace::Words => Writes::Words,
        }));
        match hand.surface {
            Under::Paper => {}
            Under::Foil => self.say(Said::WritesOn(Ground::Foil)),
            Under::Slope => self.say(Said::WritesOn(Ground::Slope)),
        }
    }

    /// The practising hand is hidden; the other is seen.
    pub(super) fn mirror_box(&mut self, hand: &MirrorBox) {
        self.say(Said::HandInMirror(self.hand.other()));
        self.fingers(hand.flex, hand.spread);
    }

    pub(super) fn mouth_inside(&mut self, tip: Point) {
        self.say(Said::Picture(Picture::Inside));
        self.say(Said::Tongue(match tip {
            tip if tip.y > 220.0 => Tongue::Floor,
            tip if tip.x > 250.0 => Tongue::BehindUpperTeeth,
            _ => Tongue::Palate,
        }));
    }

    pub(super) fn teeth(&mut self, tip: Point) {
        self.say(Said::Picture(Picture::OpenMouth));
        self.say(Said::Tongue(Tongue::Gum(self.own(tip.x - 200.0))));
    }
}
