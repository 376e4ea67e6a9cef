//! Everything a person can do, as data. Screens give actions back; [`super::App::apply`] takes them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::KeyNote;
use super::editing::OwnAction;
use super::editing::PoseAction;
use super::heard::Way;
use super::lookup::Look;
use super::paper::Paper;
use super::paper::PaperTrouble;
use super::route::Route;
use super::run::Tune;
use crate::clock::Day;
use crate::content::InjectedPlace;
use crate::content::Pillar;
use crate::content::Region;
use crate::content::SidePictures;
use crate::record::DayKind;
use crate::record::Direction;
use crate::record::Felt;
use crate::record::Interruption;
use crate::record::OperatedPart;
use crate::record::Readiness;
use crate::record::RuleChoice;
use crate::record::SymptomNote;
use crate::record::Worse;
use crate::session::BodySide;
use crate::session::Cue;
use crate::session::Event;
use crate::settings::FigureSettings;
use crate::settings::ReaderSettings;
use crate::settings::Scanning;
use crate::settings::Side;
use crate::settings::SoundChoice;
use crate::settings::Speaker;
use crate::settings::Theme;

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

/// What a person says about the day, an injection, and the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayAction {
    /// Rate how it is right now, on the check-in page.
    Check(Rating, u8),
    Ready(Readiness),
    SaveCheckIn,
    Say(DayKind),
    /// It came suddenly, without a known reason; or the clinic knows by now.
    Sudden(bool),
    /// One of the signs of the help page is new: it opens, and nothing is kept.
    SomethingNew,
    /// "New trouble swallowing, speaking or breathing?"
    Swallowing(bool),
    NextDay {
        about: Day,
        worse: Worse,
    },
    /// An illness, operation or fall, today.
    Interrupted(Interruption),
    /// A part of the body that today's operation was on, on or off.
    Operated(OperatedPart),
    /// The same for the surgery of the start questions, not kept yet.
    Surgery(OperatedPart),
    /// A place of the injection to be noted, on or off.
    Place(InjectedPlace),
    /// The injection to be noted was this many days from today; negative is back.
    On(i64),
    KeepInjection,
    TakeBackInjection {
        place: InjectedPlace,
        on: Day,
    },
    /// The wear-off week one later or earlier; `None` for no such week.
    WearOff(Option<i8>),
    /// The step chosen on After; `None` is "stay".
    Step(Option<Direction>),
    /// A line of the start questions, on or off, by its place.
    Line(usize),
    /// Keep what the ticked lines mean; none ticked is "none of these".
    KeepLines,
    Choose(RuleChoice, bool),
}

/// What one can do with several exercises in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SequenceAction {
    // — on the page before —
    /// Leave a part out, or take it in again.
    Toggle(usize),
    Earlier(usize),
    Later(usize),
    /// Take the other exercise of a part.
    TakeOther(usize),
    /// More (`true`) or fewer minutes today.
    Minutes(bool),
    /// The gentle amounts, or the usual ones.
    Gentle(bool),
    Start,
    /// Start what Today proposes, as it is.
    StartToday,
    // — while it runs —
    GoOn,
    /// Leave out what comes next.
    SkipPart,
    /// Leave the exercise in the player and go to what follows.
    LeavePart,
    EndHere,
    StopForSymptom,
    // — when it is over —
    /// Ask how each exercise was, or only the whole.
    AskEach(bool),
    /// How the exercise of this part was.
    Feel(usize, Felt),
    /// The step chosen for this part; `None` is "stay".
    Step(Option<(usize, Direction)>),
}

/// What one can do with paths, the own plan, and the choices of Today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GuideAction {
    /// Follow this path from this week on, from 1.
    Follow {
        path: String,
        week: u32,
    },
    StopFollowing,
    /// Show what is in a week of the path shown, or close it.
    OpenWeek(usize),
    /// How many minutes there are today.
    Minutes(Option<u32>),
    Calm(bool),
    /// Show or hide what else there is today.
    Others,
    /// At first start: where to begin, a path's id.
    BeginWith(Option<String>),
    Shelf(Shelf),
    Plan(PlanAction),
}

/// One change of the person's own plan, kept at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanAction {
    Add {
        exercise: String,
        dose: String,
    },
    Remove(usize),
    Earlier(usize),
    Later(usize),
    /// The next larger (`true`) or smaller amount.
    Amount(usize, bool),
    /// A weekday on or off, 1 Monday to 7 Sunday.
    Day(usize, u8),
    AnyDay(usize),
}

/// What Practise shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shelf {
    #[default]
    Exercises,
    Sessions,
    Paths,
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

/// One change of the comfort settings, kept at once.
#[derive(Clone, Debug, PartialEq)]
pub enum Setting {
    Side(Side),
    Theme(Theme),
    /// Percent, 100–400.
    Zoom(u16),
    Sound(SoundChoice),
    /// 0–10.
    Loudness(u8),
    /// 0–10, of beats.
    BeatsLoudness(u8),
    /// Milliseconds, 0–500.
    SoundDelay(u16),
    KeepOpen(bool),
    Speaker(Speaker),
    /// 0–10.
    VoiceLoudness(u8),
    /// −5 to 5.
    VoiceRate(i8),
    Voice(Option<String>),
    /// Whether a moment is signalled in a way.
    Signal(Cue, Way, bool),
    /// Every moment as it was at the beginning.
    UsualSignals,
    MovingPictures(bool),
    MyPace(bool),
    ByEar(bool),
    /// Milliseconds, 0–1500.
    IgnoreSecondPress(u16),
    Reader(ReaderSettings),
    Figures(FigureSettings),
    EmergencyNumber(String),
    /// Milliseconds, 0–300.
    TapDelay(u16),
    Scanning(Scanning),
    /// Milliseconds, 500–10,000.
    ScanPace(u16),
    /// The person says yes to a lock, today; or takes it back.
    Agree(String, bool),
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
