//! Heads and busts in pieces: turned, tilted, eyes, mouth, shoulders, touches.
//!
//! Invariant: what is at rest is not said, but a head in the middle is. Thresholds are in degrees of the
//! joints; below 3 degrees nothing is called a turn.

use super::Lids;
use super::Much;
use super::Picture;
use super::Place;
use super::Said;
use super::Teller;
use super::Touching;
use super::Way;
use crate::figure::geometry::Point;
use crate::figure::rig::bust::BustBack;
use crate::figure::rig::bust::BustFront;
use crate::figure::rig::bust::BustSide;
use crate::figure::rig::bust::Head;
use crate::figure::rig::bust::SideHead;
use crate::figure::rig::bust::Touch;
use crate::figure::rig::bust::front::FrontRegion;
use crate::figure::rig::bust::touch::SpotKind;
use crate::figure::rig::bust::touch::Tool;

/// Degrees from which a head is turned a little, clearly, far.
const TURNS: [f32; 3] = [6.0, 17.0, 30.0];
const TILTS: [f32; 3] = [3.0, 8.0, 14.0];
const MOUTHS: [f32; 3] = [0.12, 0.33, 0.6];

impl Teller {
    pub(super) fn bust_front(&mut self, bust: &BustFront, near: bool) {
        self.say(Said::Picture(if near { Picture::Face } else { Picture::HeadFront }));
        self.head(&bust.head);
        self.say_if(bust.straw, Said::MouthStraw);
        self.shoulders(bust.shoulder_left, bust.shoulder_right);
        for region in &bust.regions {
            let x = match region {
                FrontRegion::ScmLeft | FrontRegion::TrapeziusLeft => -1.0,
                FrontRegion::ScmRight | FrontRegion::TrapeziusRight => 1.0,
            };
            self.say(Said::Works(self.own(x)));
        }
        self.touches(&bust.touches);
        for spot in &bust.spots {
            let (place, side) = self.on_face(spot.at);
            let touched =
                bust.touches.iter().any(|touch| touch.at == spot.at && touch.gap == Point::default());
            match spot.kind {
                SpotKind::Contact if touched => {}
                SpotKind::Contact => self.say(Said::Mark(place, side)),
                SpotKind::Imagined => self.say(Said::ImaginedMark(place, side)),
            }
        }
        self.say_if(bust.palming, Said::HandsOverEyes);
        self.say_if(bust.chest_hand, Said::HandOnBreastbone(self.own(1.0)));
    }

    pub(super) fn bust_back(&mut self, bust: &BustBack) {
        self.say(Said::Picture(Picture::HeadBack));
        let head = Head { yaw: bust.head.yaw, roll: bust.head.roll, ..Head::default() };
        self.held(&head);
        self.shoulders(bust.shoulder_left, bust.shoulder_right);
        for touch in &bust.touches {
            let how = touching(touch);
            let side = Some(self.own(touch.at.x - 200.0));
            self.say(Said::Touch { how, place: Place::ShoulderBlade, side, hand: self.near() });
        }
    }

    pub(super) fn bust_side(&mut self, bust: &BustSide) {
        self.say(Said::Picture(Picture::HeadSide));
        self.side_head(&bust.head);
        self.say_if(bust.protract >= 5.0, Said::HeadSlides(Way::Forward));
        self.say_if(bust.protract <= -2.0, Said::HeadSlides(Way::Back));
        self.say_if(!bust.regions.is_empty(), Said::NeckWorks);
    }

    /// How it is held and what the face does.
    pub(super) fn head(&mut self, head: &Head) {
        self.held(head);
        self.lids(head.eyes * head.eye_left.min(head.eye_right), head.squeeze);
        if head.eyes >= 0.12 {
            if head.gaze_x.abs() >= 0.35 {
                self.say(Said::Looks(Way::To(self.own(head.gaze_x))));
            } else if head.gaze_y.abs() >= 0.3 {
                self.say(Said::Looks(if head.gaze_y < 0.0 { Way::Up } else { Way::Down }));
            }
        }
        self.mouth(head.jaw, head.pucker);
        self.say_if(head.glasses, Said::Glasses);
    }

    pub(super) fn side_head(&mut self, head: &SideHead) {
        self.pitch(head.pitch);
        self.lids(head.eyes, 0.0);
        self.mouth(head.jaw, head.round > 0.5);
    }

    fn held(&mut self, head: &Head) {
        let (turned, tilted) = (head.yaw.abs() >= 3.0, head.roll.abs() >= 1.5);
        self.say_if(turned, Said::Turned(Much::of(head.yaw, TURNS), self.own(head.yaw)));
        self.say_if(tilted, Said::Tilted(Much::of(head.roll, TILTS), self.own(head.roll)));
        self.say_if(!turned && !tilted, Said::HeadMiddle);
        self.pitch(head.pitch);
    }

    fn pitch(&mut self, pitch: f32) {
        let way = if pitch > 0.0 { Way::Up } else { Way::Down };
        self.say_if(pitch.abs() >= 3.0, Said::Chin(Much::of(pitch, TILTS), way));
    }

    fn lids(&mut self, open: f32, squeeze: f32) {
        if open < 0.12 {
            self.say(Said::Lids(if squeeze > 0.3 { Lids::Pressed } else { Lids::Closed }));
        } else if open < 0.55 {
            self.say(Said::Lids(Lids::Half));
        } else {
            let near = self.said.contains(&Said::Picture(Picture::Face));
            self.say_if(open < 0.85, Said::Lids(Lids::Soft));
            self.say_if(open >= 0.85 && near, Said::Lids(Lids::Open));
        }
    }

    fn mouth(&mut self, jaw: f32, round: bool) {
        self.say_if(round, Said::LipsRound);
        self.say_if(jaw >= 0.08, Said::MouthOpen(Much::of(jaw, MOUTHS)));
    }

    pub(super) fn shoulders(&mut self, left: f32, right: f32) {
        let way = |lift: f32| if lift > 0.0 { Way::Up } else { Way::Down };
        let moved = |lift: f32| lift.abs() >= 2.5;
        if moved(left) && moved(right) && (left > 0.0) == (right > 0.0) {
            self.say(Said::Shoulders(way(left)));
        } else {
            self.say_if(moved(left), Said::Shoulder(self.own(-1.0), way(left)));
            self.say_if(moved(right), Said::Shoulder(self.own(1.0), way(right)));
        }
    }

    pub(super) fn touches(&mut self, touches: &[Touch]) {
        for touch in touches {
            let (place, side) = self.on_face(touch.at);
            let hand = self.own(if touch.flip { 1.0 } else { -1.0 });
            self.say(Said::Touch { how: touching(touch), place, side, hand });
        }
    }

    /// The nearest place of a face to a point in head coordinates, and its side unless it is in the middle.
    fn on_face(&self, at: Point) -> (Place, Option<super::Own>) {
        const PLACES: [(Place, f32, f32); 7] = [
            (Place::Brow, 30.0, -34.0),
            (Place::Temple, 50.0, -16.0),
            (Place::BesideEye, 50.0, 5.0),
            (Place::Cheek, 34.0, 28.0),
            (Place::Nose, 15.0, 22.0),
            (Place::UpperLip, 8.0, 43.0),
            (Place::Chin, 5.0, 79.0),
        ];
        let far = |x: f32, y: f32| (at.x.abs() - x).hypot(at.y - y);
        let nearest = PLACES.iter().min_by(|a, b| far(a.1, a.2).total_cmp(&far(b.1, b.2)));
        let place = nearest.map_or(Place::Elsewhere, |(place, ..)| *place);
        let in_the_middle = matches!(place, Place::Chin | Place::UpperLip);
        (place, (!in_the_middle).then(|| self.own(at.x)))
    }
}

fn touching(touch: &Touch) -> Touching {
    if touch.partner {
        Touching::Helper
    } else if touch.gap.length() > 5.0 {
        Touching::Hovers
    } else if touch.tool == Tool::Bud {
        Touching::Bud
    } else {
        Touching::Fingertip
    }
}
