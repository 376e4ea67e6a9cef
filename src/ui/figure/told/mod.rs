//! A figure in words, for screen readers and for "Where am I?".
//!
//! Invariant: what is said comes from `crate::figure::describe`, how it is said from the language; one piece is
//! one sentence of the interface. What the picture flips, the words do not.

mod things;

use super::sides::Sides;
use crate::content::Exercise;
use crate::figure::Pose;
use crate::figure::describe::Does;
use crate::figure::describe::Ground;
use crate::figure::describe::Lids;
use crate::figure::describe::Much;
use crate::figure::describe::Picture;
use crate::figure::describe::Place;
use crate::figure::describe::Rests;
use crate::figure::describe::Said;
use crate::figure::describe::Sound;
use crate::figure::describe::Spread;
use crate::figure::describe::Tongue;
use crate::figure::describe::Touching;
use crate::figure::describe::Way;
use crate::figure::describe::Writes;
use crate::figure::describe::describe;
use crate::figure::rig::hand::Finger;
use crate::figure::sides::Own;
use crate::strings::Texts;

/// What a pose of an exercise shows, for this person.
pub fn told(t: &Texts, pose: &Pose, exercise: &Exercise, sides: Sides) -> String {
    let other_side = sides.seen(Some(exercise), pose).other_side;
    sentence(t, &describe(pose, other_side))
}

/// The pieces as one sentence.
pub fn sentence(t: &Texts, said: &[Said]) -> String {
    let mut pieces: Vec<String> = said.iter().filter_map(|said| piece(t, *said)).collect();
    let things: Vec<String> = said
        .iter()
        .filter_map(|said| match said {
            Said::Thing(thing) => Some(things::name(t, *thing)),
            _ => None,
        })
        .collect();
    if !things.is_empty() {
        pieces.push(t.told_things(things.join(", ")));
    }
    let all = pieces.join("; ");
    let mut letters = all.chars();
    letters.next().map_or_else(String::new, |first| {
        let first: String = first.to_uppercase().collect();
        format!("{first}{}.", letters.as_str())
    })
}

fn piece(t: &Texts, said: Said) -> Option<String> {
    body(t, said).or_else(|| head(t, said)).or_else(|| hand(t, said)).or_else(|| mark(t, said))
}

fn head(t: &Texts, said: Said) -> Option<String> {
    Some(match said {
        Said::HeadMiddle => t.told_head_middle(),
        Said::Turned(how, to) => t.told_turned(much(how), side(to)),
        Said::Tilted(how, to) => t.told_tilted(much(how), side(to)),
        Said::Chin(how, to) => t.told_chin(much(how), way(to)),
        Said::HeadSlides(to) => t.told_head_slides(way(to)),
        Said::Lids(Lids::Pressed) => t.told_eyes_pressed(),
        Said::Lids(Lids::Closed) => t.told_eyes_closed(),
        Said::Lids(Lids::Half) => t.told_eyes_half(),
        Said::Lids(Lids::Soft) => t.told_eyes_soft(),
        Said::Lids(Lids::Open) => t.told_eyes_open(),
        Said::Looks(to) => t.told_looks(way(to)),
        Said::MouthOpen(how) => t.told_mouth_open(much(how)),
        Said::LipsRound => t.told_lips_round(),
        Said::Glasses => t.told_glasses(),
        Said::MouthStraw => t.told_mouth_straw(),
        Said::Shoulders(to) => t.told_shoulders(way(to)),
        Said::Shoulder(own, to) => t.told_shoulder(side(own), way(to)),
        Said::Works(own) => t.told_works(side(own)),
        Said::NeckWorks => t.told_neck_works(),
        Said::Touch { how, place, side: own, hand } => touch(t, how, place, own, hand),
        Said::Mark(at, own) => t.told_mark(place(t, at, own)),
        Said::ImaginedMark(at, own) => t.told_imagined(place(t, at, own)),
        Said::HandsOverEyes => t.told_hands_over_eyes(),
        Said::HandOnBreastbone(own) => t.told_hand(side(own), rests(Rests::OnBreastbone)),
        Said::Tongue(Tongue::BehindUpperTeeth) => t.told_tongue("teeth"),
        Said::Tongue(Tongue::Palate) => t.told_tongue("palate"),
        Said::Tongue(Tongue::Floor) => t.told_tongue("floor"),
        Said::Tongue(Tongue::Gum(own)) => t.told_tongue_gum(side(own)),
        _ => return None,
    })
}

fn body(t: &Texts, said: Said) -> Option<String> {
    Some(match said {
        Said::Picture(picture) => t.told_picture(shown(picture)),
        Said::SitsTall => t.told_sits_tall(),
        Said::LeansBack => t.told_leans_back(),
        Said::Leans(to) => t.told_leans(way(to)),
        Said::Twists(to) => t.told_twists(side(to)),
        Said::Weight(to) => t.told_weight(side(to)),
        Said::Sways(to) => t.told_sways(side(to)),
        Said::FeetTogether => t.told_feet_together(),
        Said::FeetApart => t.told_feet_apart(),
        Said::OneFootAhead(own) => t.told_one_foot_ahead(side(own)),
        Said::FeetInLine(own) => t.told_feet_in_line(side(own)),
        Said::Step(how, own) => t.told_step(much(how), side(own)),
        Said::BellyUp => t.told_belly_up(),
        Said::Covered => t.told_covered(),
        Said::Nod => t.told_nod(),
        Said::BothHands(at) => t.told_both_hands(rests(at)),
        Said::Hand(own, at) => t.told_hand(side(own), rests(at)),
        Said::Ghost => t.told_ghost(),
        _ => return None,
    })
}

fn hand(t: &Texts, said: Said) -> Option<String> {
    Some(match said {
        Said::HandBack(own) => t.told_hand_back(side(own)),
        Said::HandPalm(own) => t.told_hand_palm(side(own)),
        Said::HandSide(own) => t.told_hand_side(side(own)),
        Said::HandInMirror(own) => t.told_hand_in_mirror(side(own)),
        Said::Fingers(Spread::Close) => t.told_fingers("close"),
        Said::Fingers(Spread::Easy) => t.told_fingers("easy"),
        Said::Fingers(Spread::Wide) => t.told_fingers("wide"),
        Said::Curled(which) => t.told_curled(finger(which)),
        Said::AllCurled(how) => t.told_all_curled(much(how)),
        Said::Marked(which) => t.told_marked(finger(which)),
        Said::HandDoes(does) => t.told_does(match does {
            Does::LiesFlat => "flat",
            Does::Above => "above",
            Does::OverKey => "over-key",
            Does::PressesKey => "key",
            Does::OnPutty => "on-putty",
            Does::PressesPutty => "putty",
            Does::LiftsFinger => "lift",
        }),
        Said::PenHeld { tripod: true } => t.told_pen("tripod"),
        Said::PenHeld { tripod: false } => t.told_pen("web"),
        Said::PenLifted => t.told_pen_lifted(),
        Said::ThickPen => t.told_pen_thick(),
        Said::Glove => t.told_glove(),
        Said::Writes(what) => t.told_writes(match what {
            Writes::Nothing => "nothing",
            Writes::Line => "line",
            Writes::Loops => "loops",
            Writes::Words => "words",
        }),
        Said::WritesOn(Ground::Foil) => t.told_on_foil(),
        Said::WritesOn(Ground::Slope) => t.told_on_slope(),
        _ => return None,
    })
}

fn mark(t: &Texts, said: Said) -> Option<String> {
    Some(match said {
        Said::Moves(to) => t.told_moves(way(to)),
        Said::Pulled(to) => t.told_pulled(way(to)),
        Said::Sounds(sound) => t.told_sounds(match sound {
            Sound::BreathIn => "in",
            Sound::BreathOut => "out",
            Sound::Breath => "breath",
            Sound::Buzz => "buzz",
            Sound::Sing => "sing",
            Sound::Chant => "chant",
            Sound::Melody => "melody",
            Sound::Talk => "talk",
        }),
        Said::LookHere(to) => t.told_target(way(to)),
        Said::LookAhead => t.told_target_ahead(),
        Said::Chosen => t.told_chosen(),
        Said::Lands => t.told_lands(),
        Said::FeelsGround => t.told_feels_ground(),
        Said::AreaMarked(at) => t.told_area(place(t, at, None)),
        _ => return None,
    })
}

fn touch(t: &Texts, how: Touching, at: Place, own: Option<Own>, hand: Own) -> String {
    let place = place(t, at, own);
    match how {
        Touching::Fingertip => t.told_touch(side(hand), &place),
        Touching::Bud => t.told_touch_bud(side(hand), &place),
        Touching::Hovers => t.told_touch_hovers(side(hand), &place),
        Touching::Helper => t.told_touch_helper(&place),
    }
}

/// "the left cheek", or "the chin".
fn place(t: &Texts, at: Place, own: Option<Own>) -> String {
    let name = t.told_place(match at {
        Place::Brow => "brow",
        Place::Temple => "temple",
        Place::BesideEye => "eye",
        Place::Cheek => "cheek",
        Place::Nose => "nose",
        Place::UpperLip => "lip",
        Place::Chin => "chin",
        Place::BackOfHead => "back-of-head",
        Place::Feet => "feet",
        Place::Belly => "belly",
        Place::Hands => "hands",
        Place::Palm => "palm",
        Place::ShoulderBlade => "shoulder-blade",
        Place::Fingertips => "fingertips",
        Place::Elsewhere => "elsewhere",
    });
    own.map_or_else(|| name.clone(), |own| t.told_place_side(&name, side(own)))
}

const fn side(own: Own) -> &'static str {
    match own {
        Own::Left => "left",
        Own::Right => "right",
    }
}

const fn much(how: Much) -> &'static str {
    match how {
        Much::Trace => "trace",
        Much::Little => "little",
        Much::Clear => "clear",
        Much::Far => "far",
    }
}

const fn way(to: Way) -> &'static str {
    match to {
        Way::To(own) => side(own),
        Way::Up => "up",
        Way::Down => "down",
        Way::Forward => "forward",
        Way::Back => "back",
    }
}

const fn finger(which: Finger) -> &'static str {
    match which {
        Finger::Thumb => "thumb",
        Finger::Index => "index",
        Finger::Middle => "middle",
        Finger::Ring => "ring",
        Finger::Little => "little",
    }
}

const fn rests(at: Rests) -> &'static str {
    match at {
        Rests::OnThigh => "thigh",
        Rests::OnBelly => "belly",
        Rests::OnBreastbone => "breastbone",
        Rests::OnTable => "table",
        Rests::Hangs => "hangs",
        Rests::InFront => "front",
        Rests::Across => "across",
        Rests::OutToSide => "side",
        Rests::Raised => "raised",
        Rests::Behind => "behind",
        Rests::HoldsPen => "pen",
        Rests::Reaches => "reaches",
        Rests::OnBars => "bars",
        Rests::OnCounter => "counter",
    }
}

const fn shown(picture: Picture) -> &'static str {
    match picture {
        Picture::HeadFront => "head-front",
        Picture::Face => "face",
        Picture::HeadSide => "head-side",
        Picture::HeadBack => "head-back",
        Picture::SitFront => "sit-front",
        Picture::SitSide => "sit-side",
        Picture::StandFront => "stand-front",
        Picture::StandBack => "stand-back",
        Picture::StandSide => "stand-side",
        Picture::Walk => "walk",
        Picture::Lie => "lie",
        Picture::LieInBed => "bed",
        Picture::Cycle => "cycle",
        Picture::AtTable => "table",
        Picture::Inside => "inside",
        Picture::OpenMouth => "open-mouth",
    }
}
