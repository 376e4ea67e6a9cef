//! The application without a screen: what is open, what runs, what happens on each [`Action`].
//!
//! Invariant: everything a person does goes through [`App::apply`], everything time does through
//! [`App::tick`]; both are free of egui, and what only the outside can do leaves as an [`Effect`].
//! Look next at [`Route`] (the map of screens) and `run.rs` (the exercise being done).

mod action;
mod apply;
mod day;
mod editing;
mod effect;
mod heard;
mod lookup;
mod notice;
mod opening;
mod paper;
mod record;
mod route;
mod run;
mod sequence;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::OnceLock;
use std::time::Duration;

pub use action::Action;
pub use action::DayAction;
pub use action::Filter;
pub use action::GuideAction;
pub use action::PlanAction;
pub use action::PlayerPanel;
pub use action::Rating;
pub use action::SequenceAction;
pub use action::Setting;
pub use action::Shelf;
pub use day::DayDrafts;
pub use editing::Compare;
pub use editing::Drafts;
pub use editing::KeyNote;
pub use editing::OwnAction;
pub use editing::OwnDesk;
pub use editing::OwnExercise;
pub use editing::OwnNews;
pub use editing::PoseAction;
pub use editing::PoseDesk;
pub use editing::PoseNews;
pub use editing::PoseShelf;
pub use editing::Reading;
pub use effect::Effect;
pub use effect::Levels;
pub use heard::Spoken;
pub use heard::VoiceState;
pub use heard::Voices;
pub use heard::Way;
pub use heard::WhySilent;
pub use heard::is_signalled;
pub use heard::speaker;
pub use lookup::Filters;
pub use lookup::Look;
pub use lookup::Lookup;
pub use lookup::Quiz;
pub use lookup::SearchBox;
pub use notice::Notice;
pub use opening::Opening;
pub use opening::Places;
pub use paper::Paper;
pub use paper::PaperTrouble;
pub use route::Room;
pub use route::Route;
pub use route::SettingsTab;
pub use run::OwnPart;
pub use run::Run;
pub use run::Tune;
pub use run::called_out;
pub use sequence::PartDrafts;
pub use sequence::Prepared;
pub use sequence::REST;
pub use sequence::SequenceRun;
pub use sequence::Stage;
pub use sequence::minute_choices;

use uuid::ContextV7;

use crate::catalogue::Catalogue;
use crate::clock::Clock;
use crate::clock::Day;
use crate::clock::day_of;
use crate::content::Lexicon;
use crate::content::Library;
use crate::content::Problem;
use crate::practice::Diary;
use crate::record::Fact;
use crate::record::Ratings;
use crate::session::Event;
use crate::settings::Settings;
use crate::stats::History;
use crate::store::Damage;
use crate::store::SettingsShelf;
use crate::store::Store;

/// The whole application, headless.
pub struct App {
    library: Arc<Library>,
    /// The ways through the library, made when they are first asked for.
    catalogue: OnceLock<Catalogue>,
    lexicon: OnceLock<Lexicon>,
    problems: Vec<Problem>,
    settings: Settings,
    shelf: Box<dyn SettingsShelf>,
    store: Box<dyn Store>,
    damage: Option<Damage>,
    places: Places,
    history: History,
    diary: Diary,
    /// Facts that could not be written yet, oldest first.
    unsaved: Vec<Fact>,
    clock: Arc<dyn Clock>,
    /// Keeps ids of one millisecond in order.
    ids: std::sync::Mutex<ContextV7>,
    route: Route,
    /// Where a page was opened from, for Esc.
    came_from: Vec<Route>,
    run: Option<Run>,
    /// Several exercises in a row, of which `run` is the present one.
    sequence: Option<SequenceRun>,
    /// What stands ready on the page before a sequence.
    prepared: Option<Prepared>,
    /// The person leaves the exercise in the player, not the sequence.
    leaves_part: bool,
    drafts: Drafts,
    filters: Filters,
    reading: Reading,
    /// How each article stood when it was left, for coming back to it.
    left: BTreeMap<String, Reading>,
    lookup: Lookup,
    notices: Vec<Notice>,
    effects: Vec<Effect>,
    voices: Voices,
    /// What was said last in the present run.
    spoken: Option<Spoken>,
    /// Something was said since the last hush.
    talking: bool,
    /// Changes with every change of screen, so that the focus moves once.
    arrivals: u64,
    resume_declined: bool,
    own: OwnDesk,
    /// Only for those who write content.
    poses: Option<Box<PoseDesk>>,
    /// Where the person was when the window was asked to close.
    closing_from: Option<Route>,
}

impl App {
    /// Time passed: called before every frame and at least four times a second while a session runs.
    pub fn tick(&mut self) {
        if self.run.as_ref().is_some_and(|r| r.session.is_moving()) {
            let before = self.run.as_ref().and_then(|r| heard::spoken::time_in_step(&r.session));
            self.session_event(Event::Tick);
            self.speak_of_time(before);
        }
    }

    /// What the outside has to do, oldest first; each is given once.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        std::mem::take(&mut self.effects)
    }

    /// Says something calmly until dismissed; the same thing only once.
    pub fn say(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    /// How long the movement has been shown; nothing while it stands still.
    pub fn shown_for(&self) -> Option<Duration> {
        Some(self.clock.now().mono.saturating_sub(self.drafts.shown_since?))
    }

    /// Shows another screen.
    pub(crate) fn go(&mut self, route: Route) {
        if self.route.room().is_some() && route.room().is_some() && self.route != route {
            self.came_from.push(self.route.clone());
        }
        self.arrive_at(route);
    }

    fn arrive_at(&mut self, route: Route) {
        self.drafts.asked_first = false;
        if let Route::Reader(article) = &self.route {
            self.left.insert(article.clone(), self.reading.clone());
        }
        self.open_lookup(&route);
        if self.route != route {
            self.own_keep_open();
            self.drafts.forget_day();
        }
        if let Route::OwnExercise(id) = &route {
            self.own_arrive(&id.clone());
        }
        (self.drafts.key_for, self.drafts.key_note) = (None, None);
        if let Route::Reader(article) = &route {
            self.open_article(&article.clone());
        }
        if let Route::Exercise(id) = &route
            && self.route != route
        {
            self.drafts.dose = None;
            self.drafts.before = Ratings::default();
            self.drafts.exercise.clone_from(id);
            self.drafts.key_picture = 0;
        }
        if matches!(route, Route::Path(_)) && self.route != route {
            self.drafts.open_week = None;
        }
        if let Route::Prepare(source) = &route {
            if self.route != route && !matches!(self.route, Route::Exercise(_)) {
                self.drafts.before = Ratings::default();
            }
            self.prepare(&source.clone());
        }
        self.drafts.shown_since = None;
        self.route = route;
        self.arrivals += 1;
    }

    /// One level up, or back to where the page was opened from.
    fn go_up(&mut self) {
        match self.came_from.pop() {
            Some(back) if back != self.route => {
                let chosen = (self.drafts.exercise.clone(), self.drafts.dose.clone(), self.drafts.before);
                self.arrive_at(back);
                self.stand_as_before();
                if matches!(&self.route, Route::Exercise(id) if *id == chosen.0) {
                    (_, self.drafts.dose, self.drafts.before) = chosen;
                }
            }
            _ => self.arrive_at(self.route.up()),
        }
    }

    /// Back in an article: at the same sentence, with the same claim open.
    fn stand_as_before(&mut self) {
        if let Route::Reader(article) = &self.route
            && let Some(left) = self.left.get(article)
        {
            let (at, claim) = (left.at, left.claim.clone());
            self.reading = Reading { jump_to: Some(at), at, claim, ..Reading::default() };
        }
    }

    /// Today, as the person counts days.
    pub fn today(&self) -> Day {
        day_of(self.clock.now().wall, &self.clock.zone(), self.settings.day_start_hour)
    }

    /// Time's door.
    pub fn clock(&self) -> &dyn Clock {
        self.clock.as_ref()
    }

    /// Everything there is to read and practise.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The ways through the library: uses of words, citations, search.
    pub fn catalogue(&self) -> &Catalogue {
        self.catalogue.get_or_init(|| Catalogue::of(&self.library))
    }

    /// Finds the words of the glossary in a text.
    pub fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::of(&self.library.glossary))
    }

    /// What is being looked up.
    pub const fn lookup(&self) -> &Lookup {
        &self.lookup
    }

    /// What the content checker found in the content in use.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// The person's comfort settings.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What has been done, folded from the facts.
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The record.
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// What is known about a damaged record, until the person has decided.
    pub const fn damage(&self) -> Option<&Damage> {
        self.damage.as_ref()
    }

    /// Where things are kept.
    pub const fn places(&self) -> &Places {
        &self.places
    }

    /// The screen shown.
    pub const fn route(&self) -> &Route {
        &self.route
    }

    /// How many screens have been shown; a change means: put the focus on the main control.
    pub const fn arrivals(&self) -> u64 {
        self.arrivals
    }

    /// What is known about the system's voices.
    pub const fn voices(&self) -> &Voices {
        &self.voices
    }

    /// The outside tells what became of the system's voices.
    pub fn set_voices(&mut self, state: VoiceState, names: Vec<String>) {
        self.voices = Voices { state, names, wanted: self.voices.wanted };
    }

    /// The exercise being done or just done.
    pub const fn run(&self) -> Option<&Run> {
        self.run.as_ref()
    }

    /// What has been chosen but not kept yet.
    pub const fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The library's filters.
    pub const fn filters(&self) -> &Filters {
        &self.filters
    }

    /// What the reader shows.
    pub const fn reading(&self) -> &Reading {
        &self.reading
    }

    /// What should be said until dismissed.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }
}
