//! A person's own exercises: kept as facts, shown in the library, changed on their page, in and out
//! as files.
//!
//! Invariant: what is written is kept when the page is left, also when it cannot be practised yet;
//! only what passes the checker stands among the exercises. Deleting is a fact too, so the record
//! still has every version. What a change does is in [`crate::own`].

use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use crate::app::App;
use crate::app::Effect;
use crate::app::Route;
use crate::content::Exercise;
use crate::content::OwnKit;
use crate::content::Problem;
use crate::content::load::load_exercise;
use crate::content::load::read_text;
use crate::own;
use crate::own::Edit;
use crate::record::FactBody;
use crate::store::FileTrouble;
use crate::store::new_file;

/// Something a person does about own exercises.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnAction {
    /// Begin a new one, with this name.
    New(String),
    /// Make one from another, with this name.
    CopyOf {
        exercise: String,
        title: String,
    },
    Edit(Edit),
    /// Keep what is written and show the exercise's page.
    Done,
    /// Keep it and start it at its usual amount.
    Try,
    /// Ask whether to delete, or take the question back.
    AskDelete(bool),
    Delete,
    /// Show the ready phrases, or put them away.
    Phrases,
    /// A path typed in place of choosing a file.
    TypePath(String),
    /// Ask for a place to write this exercise to.
    ChooseExport(String),
    /// Write this exercise to a file.
    Export {
        exercise: String,
        to: PathBuf,
    },
    /// Ask for a file to read.
    ChooseImport,
    Import(PathBuf),
}

/// One own exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnExercise {
    pub id: String,
    /// What could be read; whole when there is no error among the problems.
    pub exercise: Exercise,
    pub problems: Vec<Problem>,
}

impl OwnExercise {
    fn read(id: &str, text: &str) -> Self {
        let (mut exercise, problems) = load_exercise(id, text);
        id.clone_into(&mut exercise.id);
        Self { id: id.to_owned(), exercise, problems }
    }

    /// Whether it can be practised.
    pub fn is_ready(&self) -> bool {
        !self.problems.iter().any(Problem::is_error)
    }
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum OwnNews {
    Written(PathBuf),
    NotWritten {
        path: PathBuf,
        reason: FileTrouble,
    },
    NotRead {
        path: PathBuf,
        reason: FileTrouble,
    },
    /// It was read, and has errors.
    Refused {
        path: PathBuf,
        problems: Vec<Problem>,
    },
}

/// All own exercises, and what is open of them.
#[derive(Clone, Debug, Default)]
pub struct OwnDesk {
    /// In the order they were first made.
    pub all: Vec<OwnExercise>,
    /// The one on the page, with what was changed.
    pub open: Option<OwnExercise>,
    /// Something was changed since it was last kept.
    changed: bool,
    pub asks_delete: bool,
    pub phrases: bool,
    pub path: String,
    pub news: Option<OwnNews>,
}

impl App {
    /// Own exercises and what is open of them.
    pub const fn own(&self) -> &OwnDesk {
        &self.own
    }

    /// Takes one action about own exercises.
    pub(in crate::app) fn own_action(&mut self, action: OwnAction) {
        match action {
            OwnAction::New(title) => self.own_begin(|kit, id, today| own::blank(kit, id, title, today)),
            OwnAction::CopyOf { exercise, title } => {
                if let Some(source) = self.library().exercise(&exercise).cloned() {
                    self.own_begin(|kit, id, today| own::copy_of(&source, kit, id, title, today));
                }
            }
            OwnAction::Edit(change) => self.own_edit(change),
            OwnAction::Done => self.own_leave(Route::Exercise),
            OwnAction::Try => self.own_try(),
            OwnAction::AskDelete(ask) => self.own.asks_delete = ask,
            OwnAction::Delete => self.own_delete(),
            OwnAction::Phrases => self.own.phrases = !self.own.phrases,
            OwnAction::TypePath(path) => self.own.path = path,
            OwnAction::ChooseExport(exercise) => self.effects.push(Effect::ChooseTarget { exercise }),
            OwnAction::Export { exercise, to } => self.own_export(&exercise, &to),
            OwnAction::ChooseImport => self.effects.push(Effect::ChooseFile),
            OwnAction::Import(path) => self.own_import(&path),
        }
    }

    fn own_begin(&mut self, make: impl FnOnce(&OwnKit, String, jiff::civil::Date) -> Exercise) {
        let Some(kit) = self.library().own_kit.clone() else { return };
        let id = own::new_id(self.new_id().as_u64_pair().1);
        let exercise = make(&kit, id.clone(), self.today());
        self.own_keep(&exercise);
        self.go(Route::OwnExercise(id));
    }

    /// The window closes: what is written on a page is kept.
    pub fn close(&mut self) {
        self.own_keep_open();
    }

    /// The page of one opens.
    pub(in crate::app) fn own_arrive(&mut self, id: &str) {
        self.own.open = self.own.all.iter().find(|own| own.id == id).cloned();
        (self.own.changed, self.own.asks_delete, self.own.phrases) = (false, false, false);
    }

    fn own_edit(&mut self, change: Edit) {
        let Some(kit) = self.library().own_kit.clone() else { return };
        let Some(mut open) = self.own.open.take() else { return };
        own::edit(&mut open.exercise, &kit, change);
        open.problems = load_exercise(&open.id, &open.exercise.to_toml()).1;
        self.own.open = Some(open);
        self.own.changed = true;
        self.own.asks_delete = false;
    }

    /// Keeps what was changed on the page; nothing when nothing was.
    pub(in crate::app) fn own_keep_open(&mut self) {
        if let Some(open) = self.own.open.clone().filter(|_| self.own.changed) {
            self.own.changed = false;
            self.own_keep(&open.exercise);
        }
    }

    fn own_keep(&mut self, exercise: &Exercise) {
        self.keep(FactBody::OwnExerciseKept { exercise: exercise.id.clone(), text: exercise.to_toml() });
        self.own_read();
    }

    /// Lists what the record has, and puts what is ready among the exercises.
    pub(in crate::app) fn own_read(&mut self) {
        let kept = self.history.own_exercises();
        self.own.all = kept.map(|(id, text)| OwnExercise::read(id, text)).collect();
        let had = self.library.exercises.iter().any(|exercise| own::is_own(&exercise.id));
        if !had && self.own.all.is_empty() {
            return;
        }
        let library = Arc::make_mut(&mut self.library);
        library.exercises.retain(|exercise| !own::is_own(&exercise.id));
        let ready = self.own.all.iter().filter(|own| own.is_ready()).map(|own| own.exercise.clone());
        library.exercises.extend(ready);
    }

    fn own_leave(&mut self, to: fn(String) -> Route) {
        self.own_keep_open();
        let Some(open) = &self.own.open else { return };
        let route = if open.is_ready() { to(open.id.clone()) } else { Route::Practise };
        self.go(route);
    }

    fn own_try(&mut self) {
        self.own_keep_open();
        if let Some(id) = self.own.open.as_ref().filter(|open| open.is_ready()).map(|open| open.id.clone()) {
            self.start_if_open(&id, "default");
        }
    }

    fn own_delete(&mut self) {
        let Some(id) = self.own.open.take().map(|open| open.id) else { return };
        let unfinished = self.history.unfinished().filter(|session| session.exercise == id);
        if let Some(session) = unfinished.map(|session| session.id) {
            self.keep(FactBody::SessionPutAside { session });
        }
        self.keep(FactBody::OwnExerciseRemoved { exercise: id });
        self.own_read();
        self.came_from.clear();
        self.go(Route::Practise);
    }

    fn own_export(&mut self, id: &str, to: &Path) {
        self.own_keep_open();
        let Some(own) = self.own.all.iter().find(|own| own.id == id) else { return };
        let text = own.exercise.to_toml();
        let written = new_file(to).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.keep()
        });
        let path = to.to_owned();
        self.own.news = Some(match written {
            Ok(()) => OwnNews::Written(path),
            Err(error) => OwnNews::NotWritten { path, reason: FileTrouble::from(&error) },
        });
    }

    fn own_import(&mut self, path: &Path) {
        let text = match read_text(path) {
            Ok(text) => text,
            Err(error) => {
                let (path, reason) = (path.to_owned(), FileTrouble::from(&error));
                self.own.news = Some(OwnNews::NotRead { path, reason });
                return;
            }
        };
        // The file may carry any name; its own id is replaced, so nothing is written over.
        let named = text.parse::<toml::Table>().ok();
        let named = named.and_then(|table| Some(table.get("id")?.as_str()?.to_owned()));
        let (mut exercise, problems) = load_exercise(named.as_deref().unwrap_or("own"), &text);
        if problems.iter().any(Problem::is_error) {
            self.own.news = Some(OwnNews::Refused { path: path.to_owned(), problems });
            return;
        }
        self.own.news = None;
        self.own.path.clear();
        exercise.id = own::new_id(self.new_id().as_u64_pair().1);
        let id = exercise.id.clone();
        self.own_keep(&exercise);
        self.go(Route::OwnExercise(id));
    }
}
