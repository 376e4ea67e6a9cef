//! Everything a person can do, as data. Screens give actions back; [`super::App::apply`] takes them.
//!
//! Invariant: an action says what the person did and never how it is carried out.

mod day;
mod guide;
mod setting;

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::app::KeyNote;
use crate::app::editing::OwnAction;
use crate::app::editing::PoseAction;
use crate::app::lookup::Look;
use crate::app::paper::Paper;
use crate::app::paper::PaperTrouble;
use crate::app::route::Route;
use crate::app::run::Tune;
use crate::content::Pillar;
use crate::content::Region;
use crate::content::SidePictures;
use crate::record::Felt;
use crate::record::SymptomNote;
use crate::session::BodySide;
use crate::session::Event;

pub use day::DayAction;
pub use guide::GuideAction;
pub use guide::PlanAction;
pub use guide::SequenceAction;
pub use guide::Shelf;
pub use setting::Setting;

/// One thing a person did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Go(Route),
    /// Esc: one level up, or back to where the page was opened from.
    Up,
    /// The window was asked to close.
    AskToClose,
    /// Stay, where it was.
    StayOpen,
    /// Close; what was done is kept.
    CloseNow,
    Set(Setting),
    FinishOnboarding,
    /// Choose an amount on an exercise's page.
    ChooseDose(String),
    /// The pictures wanted in "left or right?", from now on.
    ChoosePictures {
        exercise: String,
        pictures: SidePictures,
    },
    /// Show the movement on an exercise's page, or stop.
    ShowMovement(bool),
    /// Show this key picture of an exercise's page, counted from 0.
    ShowPicture(usize),
    /// Rate before practice, on the exercise's page.
    RateBefore(Rating, u8),
    /// Start an exercise at an amount.
    Start {
        exercise: String,
        dose: String,
    },
    /// Take up the unfinished session.
    PickUp,
    /// Let the unfinished session be, and start the same exercise fresh.
    StartFresh,
    /// Keep the offer for later.
    NotNow,
    Session(Event),
    /// The person tapped on the beat.
    Tap,
    /// One tap of the tempo they want.
    TapTempo,
    /// The beat was not easy: slower for the rest of the day.
    SlowerToday,
    /// The side in the picture; `None` is "not sure".
    Judge(Option<BodySide>),
    /// Change what paces this run.
    Tune(Tune),
    /// The next key is wanted for this use; `None` gives up the wish.
    AskForKey(Option<String>),
    /// The person's own keys from now on, and what to say about it.
    KeepKeys(BTreeMap<String, Vec<String>>, Option<KeyNote>),
    /// Answer the present step's question with this answer.
    Answer(usize),
    Show(PlayerPanel),
    RateAfter(Rating, u8),
    Feel(Felt),
    /// Keep the ratings of After and leave.
    SaveAfter,
    /// Leave After without answering.
    SkipAfter,
    Note(SymptomNote),
    /// Keep the notes of the stop screen and go to `Route`.
    LeaveStop(Route),
    Filter(Filter),
    OpenClaim(Option<String>),
    ToggleContents,
    /// Looking something up: a word, a source, a question, a touch, the ring, a search.
    Look(Look),
    /// The reader stands at this sentence.
    ReadTo {
        article: String,
        sentence: u32,
    },
    JumpTo(u32),
    /// The sentence jumped to is not in view yet.
    JumpTried,
    FinishArticle(String),
    Dismiss(usize),
    UseCopy(PathBuf),
    StartEmpty,
    DecideLater,
    CheckContentAgain,
    /// Ask for a folder to read content from.
    ChooseContent,
    /// What is typed as that folder.
    TypeContent(String),
    /// Read content from this folder, until Geste is closed.
    UseContent(PathBuf),
    /// Put something into a file of the documents folder.
    OnPaper(Paper),
    /// Where the file is, or why there is none.
    PaperSaved(Result<PathBuf, PaperTrouble>),
    CopyText(String),
    RetrySound,
    HearChime,
    Day(DayAction),
    /// Hear how beats sound.
    HearBeats,
    HearVoice,
    /// Look for the system's voices, again if need be.
    LookForVoices,
    /// About a person's own exercises.
    Own(OwnAction),
    /// At the pose editor.
    Pose(PoseAction),
    Sequence(SequenceAction),
    Guide(GuideAction),
}

/// A rating of 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    Pull,
    Pain,
    Energy,
    Worry,
    Ease,
    Effort,
}

/// What the player shows besides the step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PlayerPanel {
    #[default]
    None,
    Cues,
    Steps,
    Beat,
}

/// The library's filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    Region(Option<Region>),
    /// At most this many minutes.
    Minutes(Option<u32>),
    Pillar(Option<Pillar>),
    More,
    Clear,
}
