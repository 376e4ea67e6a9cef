//! How Geste opens: which screen comes first, and what is decided about a damaged record.
//!
//! Invariant: whatever is wrong with the content, the record or the settings, the application opens,
//! says so in plain words, and everything that can be done without the broken part can be done.

use std::path::PathBuf;
use std::sync::Arc;

use super::Action;
use super::App;
use super::Drafts;
use super::Effect;
use super::Filters;
use super::Notice;
use super::Reading;
use super::Route;
use super::Voices;
use crate::clock::Clock;
use crate::content::Library;
use crate::content::Problem;
use crate::content::Severity;
use crate::content::load::load_folder;
use crate::practice::Diary;
use crate::settings::Settings;
use crate::stats::History;
use crate::store::CopyInfo;
use crate::store::MemoryStore;
use crate::store::NoShelf;
use crate::store::Opened;
use crate::store::SettingsShelf;
use crate::store::SqliteStore;
use crate::store::Store;
use crate::store::StoreError;

/// Where things are kept, for people who ask.
#[derive(Clone, Debug, Default)]
pub struct Places {
    pub record: PathBuf,
    pub copies: PathBuf,
    pub settings: PathBuf,
    /// Content read from a folder in place of the bundled content.
    pub content: Option<PathBuf>,
    /// How many copies of the record there are.
    pub copy_count: usize,
}

/// Everything the application opens with.
pub struct Opening {
    pub library: Library,
    pub problems: Vec<Problem>,
    pub settings: Settings,
    /// What had to be mended in the settings.
    pub settings_notes: Vec<String>,
    pub shelf: Box<dyn SettingsShelf>,
    pub record: Result<Opened, StoreError>,
    pub places: Places,
    pub clock: Arc<dyn Clock>,
    /// What the person asked to open.
    pub open: Option<Route>,
}

impl App {
    /// Content read from a folder.
    pub(super) fn own_content(&mut self, action: Action) {
        match action {
            Action::CheckContentAgain => self.check_content_again(),
            Action::ChooseContent => self.effects.push(Effect::ChooseFolder),
            Action::TypeContent(text) => self.drafts.content_folder = text,
            Action::UseContent(folder) => {
                self.places.content = Some(folder);
                self.check_content_again();
            }
            _ => {}
        }
    }

    /// Opens the application.
    pub fn open(opening: Opening) -> Self {
        let now = opening.clock.now().wall;
        let mut notices: Vec<Notice> =
            opening.settings_notes.into_iter().map(|what| Notice::SettingsMended { what }).collect();
        let memory = || -> Box<dyn Store> { Box::new(MemoryStore::new(now)) };
        let (store, damage) = match opening.record {
            Ok(Opened::Ready(store)) => (Box::new(store) as Box<dyn Store>, None),
            Ok(Opened::Newer { store, .. }) => {
                notices.push(Notice::RecordReadOnly);
                (Box::new(store) as Box<dyn Store>, None)
            }
            Ok(Opened::Damaged(damage)) => (memory(), Some(damage)),
            Err(error) => {
                notices.extend([Notice::Trouble { what: error.to_string() }, Notice::InMemoryOnly]);
                (memory(), None)
            }
        };
        let mut app = Self {
            library: Arc::new(opening.library),
            catalogue: std::sync::OnceLock::new(),
            lexicon: std::sync::OnceLock::new(),
            problems: opening.problems,
            settings: opening.settings,
            shelf: opening.shelf,
            store,
            damage,
            places: opening.places,
            history: History::default(),
            diary: Diary::default(),
            unsaved: Vec::new(),
            clock: opening.clock,
            ids: std::sync::Mutex::new(uuid::ContextV7::new()),
            route: Route::Today,
            came_from: Vec::new(),
            run: None,
            sequence: None,
            prepared: None,
            leaves_part: false,
            drafts: Drafts::default(),
            filters: Filters::default(),
            reading: Reading::default(),
            left: std::collections::BTreeMap::new(),
            lookup: super::Lookup::default(),
            notices,
            effects: Vec::new(),
            voices: Voices::default(),
            spoken: None,
            talking: false,
            arrivals: 0,
            resume_declined: false,
            own: super::OwnDesk::default(),
            poses: None,
            closing_from: None,
        };
        app.read_record();
        app.set_levels();
        let first = app.gate(opening.open);
        app.arrive_at(first);
        app
    }

    /// An application that keeps everything in memory, for tests and pictures.
    pub fn in_memory(library: Library, clock: Arc<dyn Clock>) -> Self {
        let now = clock.now().wall;
        let mut app = Self::open(Opening {
            library,
            problems: Vec::new(),
            settings: Settings { onboarded: true, ..Settings::default() },
            settings_notes: Vec::new(),
            shelf: Box::new(NoShelf),
            record: Err(StoreError::Other { path: PathBuf::new(), detail: String::new() }),
            places: Places::default(),
            clock,
            open: None,
        });
        app.notices.clear();
        app.store = Box::new(MemoryStore::new(now));
        app
    }

    fn read_record(&mut self) {
        match self.store.facts() {
            Ok(facts) => {
                (self.history, self.diary) = (History::of(&facts), Diary::of(&facts));
                self.own_read();
            }
            Err(error) => self.notices.push(Notice::Trouble { what: error.to_string() }),
        }
    }

    /// The screens before the house, in order, each at most once.
    fn gate(&self, asked_for: Option<Route>) -> Route {
        if self.damage.is_some() {
            Route::StoreDamaged
        } else if !self.settings.onboarded {
            Route::Onboarding
        } else {
            asked_for.unwrap_or_else(|| self.first_screen())
        }
    }

    /// The first screen of the house.
    pub(super) fn first_screen(&self) -> Route {
        if self.places.content.is_some() && self.problems.iter().any(|p| p.severity == Severity::Error) {
            Route::ContentErrors
        } else if self.history.left_open().is_some() && !self.resume_declined {
            Route::Resume
        } else {
            Route::Today
        }
    }

    /// Takes the person's decision about a damaged record.
    pub(super) fn mend(&mut self, action: Action) {
        let now = self.clock.local();
        let decided = match (&self.damage, action) {
            (Some(damage), Action::UseCopy(path)) => {
                let copy: Option<&CopyInfo> = damage.copies.iter().find(|c| c.path == path);
                copy.map(|copy| damage.restore(copy, &now))
            }
            (Some(damage), Action::StartEmpty) => Some(damage.start_empty(&now)),
            _ => None,
        };
        match decided {
            Some(Ok(store)) => self.take_record(store),
            Some(Err(error)) => self.say(Notice::Trouble { what: error.to_string() }),
            None => {
                self.say(Notice::InMemoryOnly);
                self.go(self.gate_after_damage());
            }
        }
    }

    fn take_record(&mut self, mut store: SqliteStore) {
        let practised_meanwhile = self.store.facts().unwrap_or_default();
        if let Err(error) = store.append_all(&practised_meanwhile) {
            self.say(Notice::NotKept { reason: error.to_string() });
            return;
        }
        self.store = Box::new(store);
        self.damage = None;
        self.notices.retain(|n| *n != Notice::InMemoryOnly);
        self.say(Notice::CopyInPlace);
        self.read_record();
        self.go(self.gate_after_damage());
    }

    fn gate_after_damage(&self) -> Route {
        if self.settings.onboarded { self.first_screen() } else { Route::Onboarding }
    }

    /// Reads the content folder again, when content comes from one.
    pub(super) fn reload_content(&mut self) {
        if let Some(folder) = self.places.content.clone() {
            let mut loaded = load_folder(&folder, Some(self.today()));
            loaded.library.help = loaded.library.help.or_else(|| self.library.help.clone());
            self.library = Arc::new(loaded.library);
            self.problems = loaded.problems;
            self.catalogue = std::sync::OnceLock::new();
            self.lexicon = std::sync::OnceLock::new();
            self.lookup = super::Lookup::default();
            self.own_read();
        }
    }
}
