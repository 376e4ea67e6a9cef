//! What a picture shows, as typed pieces: for screen readers, and for whoever asks where they are.
//!
//! Invariant: made from joint values, props and marks alone, without a word of any language, and left and right
//! are always the person's own. Heads are in `head.rs`, bodies and arms in `body.rs`, large hands in `hand.rs`,
//! props and marks in `things.rs`; the words are in `crate::ui`.

mod body;
mod hand;
mod head;
mod things;

use crate::figure::Pose;
use crate::figure::props::Prop;
use crate::figure::props::page::PageKind;
use crate::figure::rig::body::Lying;
use crate::figure::rig::hand::Finger;
use crate::figure::sides::Own;

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Much {
    /// Hardly to be seen.
    Trace,
    Little,
    Clear,
    Far,
}

impl Much {
    /// A trace below the first number, far from the last on.
    fn of(value: f32, [little, clear, far]: [f32; 3]) -> Self {
        match value.abs() {
            x if x < little => Self::Trace,
            x if x < clear => Self::Little,
            x if x < far => Self::Clear,
            _ => Self::Far,
        }
    }
}

/// Who or what is in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    HeadFront,
    Face,
    HeadSide,
    HeadBack,
    SitFront,
    SitSide,
    StandFront,
    StandBack,
    StandSide,
    Walk,
    Lie,
    LieInBed,
    Cycle,
    AtTable,
    Inside,
    OpenMouth,
}

/// Eyelids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lids {
    Pressed,
    Closed,
    Half,
    Soft,
    Open,
}

/// A way to look or to move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    To(Own),
    Up,
    Down,
    Forward,
    Back,
}

/// Where a finger, a hand or a mark touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Brow,
    Temple,
    BesideEye,
    Cheek,
    Nose,
    UpperLip,
    Chin,
    BackOfHead,
    Feet,
    Belly,
    Hands,
    Palm,
    ShoulderBlade,
    Fingertips,
    Elsewhere,
}

/// How something touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touching {
    Fingertip,
    Bud,
    Hovers,
    Helper,
}

/// Where a hand of a whole body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rests {
    OnThigh,
    OnBelly,
    OnBreastbone,
    OnTable,
    Hangs,
    InFront,
    Across,
    OutToSide,
    Raised,
    Behind,
    HoldsPen,
    Reaches,
    OnBars,
    OnCounter,
}

/// Where the tip of the tongue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    BehindUpperTeeth,
    Palate,
    Floor,
    Gum(Own),
}

/// What a large hand lies on or does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    LiesFlat,
    Above,
    OverKey,
    PressesKey,
    OnPutty,
    PressesPutty,
    LiftsFinger,
}

/// A thing in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Mirror,
    Tapes,
    Headrest,
    Wall,
    Pillow,
    Cloth,
    Board,
    Card,
    Counter,
    Soles,
    Rail,
    Window,
    NightWindow,
    Keys,
    Table,
    Swatches,
    Towel,
    Bag,
    InBag,
    Key,
    DotCard,
    Page(PageKind, u8),
    Scale,
    Notebook(u8),
    Pen,
    Marker,
    Screen,
    DarkScreen,
    Bubble,
    Cup,
    Glass,
    Straw,
    Lamp,
    Phone,
    DarkPhone,
    Metronome,
    Fruit,
    Stickers,
    Others,
    Heart,
    Halo,
    Chair,
    Cube,
    Drawn(Shape),
}

/// What a line that somebody draws looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Line,
    Circle,
    SmallCircle,
    Eight,
    Wave,
}

/// A kind of voice or breath.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    BreathIn,
    BreathOut,
    Breath,
    Buzz,
    Sing,
    Chant,
    Melody,
    Talk,
}

/// One piece of a description, in the order in which they are said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    Picture(Picture),
    HeadMiddle,
    Turned(Much, Own),
    Tilted(Much, Own),
    Chin(Much, Way),
    HeadSlides(Way),
    Lids(Lids),
    Looks(Way),
    MouthOpen(Much),
    LipsRound,
    Glasses,
    MouthStraw,
    Shoulders(Way),
    Shoulder(Own, Way),
    Works(Own),
    NeckWorks,
    Touch { how: Touching, place: Place, side: Option<Own>, hand: Own },
    Mark(Place, Option<Own>),
    ImaginedMark(Place, Option<Own>),
    Chosen,
    HandsOverEyes,
    HandOnBreastbone(Own),
    SitsTall,
    LeansBack,
    Leans(Way),
    Twists(Own),
    Weight(Own),
    FeetTogether,
    FeetApart,
    OneFootAhead(Own),
    FeetInLine(Own),
    Step(Much, Own),
    Sways(Own),
    BellyUp,
    Covered,
    Nod,
    BothHands(Rests),
    Hand(Own, Rests),
    HandBack(Own),
    HandPalm(Own),
    HandSide(Own),
    HandInMirror(Own),
    Fingers(Spread),
    Curled(Finger),
    AllCurled(Much),
    Marked(Finger),
    HandDoes(Does),
    PenHeld { tripod: bool },
    PenLifted,
    ThickPen,
    Glove,
    Writes(Writes),
    WritesOn(Ground),
    Tongue(Tongue),
    Moves(Way),
    Pulled(Way),
    Sounds(Sound),
    LookHere(Way),
    LookAhead,
    Lands,
    FeelsGround,
    AreaMarked(Place),
    Thing(Thing),
    Ghost,
}

/// How wide the fingers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spread {
    Close,
    Easy,
    Wide,
}

/// What is on the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Writes {
    Nothing,
    Line,
    Loops,
    Words,
}

/// What a pen writes on, where it is not paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    Foil,
    Slope,
}

/// What the pose shows, for a person whose left and right are changed over when `other_side`.
pub fn describe(pose: &Pose, other_side: bool) -> Vec<Said> {
    let mut teller = Teller::new(pose, other_side);
    teller.figure(&pose.figure);
    teller.parts(pose);
    teller.things(pose);
    teller.said
}

/// Collects the pieces of one pose.
struct Teller {
    said: Vec<Said>,
    /// Where screen left is.
    left: Own,
    other_side: bool,
    /// Which hand a large hand is.
    hand: Own,
    /// Seen from the side, screen right is ahead.
    sideways: bool,
    /// Someone lies there.
    lying: Option<Lying>,
    /// There is a counter to hold.
    counter: bool,
}

impl Teller {
    fn new(pose: &Pose, other_side: bool) -> Self {
        use crate::figure::rig::Figure;
        let sideways = matches!(
            pose.figure,
            Figure::BustSide(_)
                | Figure::SeatedSide(_)
                | Figure::StandSide(_)
                | Figure::Lying(_)
                | Figure::Bike(_)
        );
        let faces = pose.faces_you() || matches!(pose.figure, Figure::Arch(_));
        let left = if faces { Own::Right } else { Own::Left };
        let hands = matches!(
            pose.figure,
            Figure::Hand(_) | Figure::HandSide(_) | Figure::Writing(_) | Figure::MirrorBox(_)
        );
        Self {
            said: Vec::new(),
            other_side,
            left: left.changed(other_side != (pose.flip && !hands)),
            hand: pose.working_hand().changed(other_side),
            sideways,
            lying: if let Figure::Lying(body) = &pose.figure { Some(body.clone()) } else { None },
            counter: pose.props.iter().any(|placed| matches!(placed.prop, Prop::Counter(_))),
        }
    }

    fn say(&mut self, said: Said) {
        self.said.push(said);
    }

    fn say_if(&mut self, so: bool, said: Said) {
        if so {
            self.said.push(said);
        }
    }

    /// The person's side at this distance from the middle of the screen.
    fn own(&self, x: f32) -> Own {
        self.left.changed(x > 0.0)
    }

    /// The near side of someone who faces screen right.
    fn near(&self) -> Own {
        self.left.other()
    }

    /// The greater part of a way on screen.
    fn way(&self, x: f32, y: f32) -> Way {
        if y.abs() > x.abs() || (self.lying.is_some() && y.abs() > 0.5 * x.abs()) {
            if y < 0.0 { Way::Up } else { Way::Down }
        } else if self.sideways {
            if x > 0.0 { Way::Forward } else { Way::Back }
        } else {
            Way::To(self.own(x))
        }
    }
}
