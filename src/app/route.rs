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
    /// The page before several exercises in a row.
    Prepare(SequenceSource),
    /// A learning path.
    Path(String),
    /// The person's own plan.
    Plan,
    ReadHome,
    Reader(String),
    Progress,
    Help,
    Settings(SettingsTab),
    /// A short page: instructions for use.
    Page(String),
    ContentErrors,
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
            Self::Today | Self::Resume => Some(Room::Today),
            Self::Practise | Self::Exercise(_) | Self::Prepare(_) | Self::Path(_) | Self::Plan => {
                Some(Room::Practise)
            }
            Self::ReadHome | Self::Reader(_) => Some(Room::Read),
            Self::Progress => Some(Room::Progress),
            Self::Help => Some(Room::Help),
            Self::Settings(_) | Self::Page(_) | Self::ContentErrors => Some(Room::Settings),
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
    pub const fn up(&self) -> Self {
        match self {
            Self::Exercise(_) | Self::Prepare(_) | Self::Path(_) | Self::Plan => Self::Practise,
            Self::Reader(_) => Self::ReadHome,
            Self::Page(_) => Self::Settings(SettingsTab::About),
            Self::ContentErrors => Self::Settings(SettingsTab::Content),
            Self::Settings(SettingsTab::Signals) => Self::Settings(SettingsTab::Sound),
            _ => Self::Today,
        }
    }
}
