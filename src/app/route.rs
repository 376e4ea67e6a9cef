//! Where a person is: gate, house, session. Room, page, one page below, never deeper.

use crate::record::SequenceSource;

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    // — gate —
    Onboarding,
    StoreDamaged,
    Resume,
    // — house —
    Today,
    Practise,
    Exercise(String),
    /// A person's own exercise, to be changed.
    OwnExercise(String),
    /// An exercise from a file.
    BringIn,
    /// The page before several exercises in a row.
    Prepare(SequenceSource),
    /// A learning path.
    Path(String),
    /// The person's own plan.
    Plan,
    ReadHome,
    Reader(String),
    /// All words of the glossary.
    Glossary,
    /// One word, with where it is used.
    Word(String),
    /// All cited works.
    Sources,
    /// One cited work, with what cites it.
    Source(String),
    /// The claims of an article with their sources.
    Claims(String),
    /// The articles with questions.
    Questions,
    /// The questions of an article.
    Quiz(String),
    /// Touches that ease for some people, by region.
    Touches,
    /// The ring picture.
    Ring,
    /// One search over everything.
    Search,
    Progress,
    /// The tempos of an exercise, day by day.
    Staircase(String),
    Help,
    /// How it is right now.
    CheckIn,
    /// Noting an injection, and what follows from it.
    Injection,
    /// Who should ask first: the start questions.
    AskFirst,
    Settings(SettingsTab),
    /// A short page: instructions for use.
    Page(String),
    ContentErrors,
    /// Changing the figure's poses; only where Geste was started for content.
    PoseEditor,
    // — session —
    Player,
    /// Between two parts of a sequence, and at a touch.
    Between,
    After,
    SymptomStop,
    /// The window was asked to close.
    Closing,
}

/// The tabs of Settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettingsTab {
    Comfort,
    /// The practice rules.
    Rules,
    /// Keys and switches.
    Keys,
    /// Sound and voice.
    Sound,
    /// What is signalled how; below Sound.
    Signals,
    Data,
    Content,
    About,
}

/// The rooms and helpers of the rail, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Room {
    Today,
    Practise,
    Read,
    Progress,
    Help,
    Settings,
}

impl Room {
    /// All of them, in the rail's order.
    pub const ALL: [Self; 6] =
        [Self::Today, Self::Practise, Self::Read, Self::Progress, Self::Help, Self::Settings];

    /// The room's first screen.
    pub const fn route(self) -> Route {
        match self {
            Self::Today => Route::Today,
            Self::Practise => Route::Practise,
            Self::Read => Route::ReadHome,
            Self::Progress => Route::Progress,
            Self::Help => Route::Help,
            Self::Settings => Route::Settings(SettingsTab::Comfort),
        }
    }
}

impl Route {
    /// The room a screen belongs to; nothing for gate and session, which show no rail.
    pub const fn room(&self) -> Option<Room> {
        match self {
            Self::Today | Self::Resume | Self::CheckIn | Self::Injection => Some(Room::Today),
            Self::Practise
            | Self::Exercise(_)
            | Self::OwnExercise(_)
            | Self::BringIn
            | Self::Prepare(_)
            | Self::Path(_)
            | Self::Plan => Some(Room::Practise),
            Self::ReadHome | Self::Reader(_) => Some(Room::Read),
            Self::Glossary | Self::Word(_) | Self::Sources | Self::Source(_) => Some(Room::Read),
            Self::Claims(_) | Self::Questions | Self::Quiz(_) => Some(Room::Read),
            Self::Touches | Self::Ring | Self::Search => Some(Room::Read),
            Self::Progress | Self::Staircase(_) => Some(Room::Progress),
            Self::Help | Self::AskFirst => Some(Room::Help),
            Self::Settings(_) | Self::Page(_) | Self::ContentErrors | Self::PoseEditor => {
                Some(Room::Settings)
            }
            Self::Onboarding
            | Self::StoreDamaged
            | Self::Player
            | Self::Between
            | Self::After
            | Self::SymptomStop
            | Self::Closing => None,
        }
    }

    /// The screen one level up, where Esc leads.
    pub fn up(&self) -> Self {
        match self {
            Self::Claims(article) => Self::Reader(article.clone()),
            Self::Exercise(_)
            | Self::OwnExercise(_)
            | Self::BringIn
            | Self::Prepare(_)
            | Self::Path(_)
            | Self::Plan => Self::Practise,
            Self::Reader(_) | Self::Glossary | Self::Sources | Self::Questions => Self::ReadHome,
            Self::Touches | Self::Ring | Self::Search => Self::ReadHome,
            Self::Word(_) => Self::Glossary,
            Self::Source(_) => Self::Sources,
            Self::Quiz(_) => Self::Questions,
            Self::Staircase(_) => Self::Progress,
            Self::AskFirst => Self::Help,
            Self::Page(_) => Self::Settings(SettingsTab::About),
            Self::ContentErrors | Self::PoseEditor => Self::Settings(SettingsTab::Content),
            Self::Settings(SettingsTab::Signals) => Self::Settings(SettingsTab::Sound),
            _ => Self::Today,
        }
    }
}
