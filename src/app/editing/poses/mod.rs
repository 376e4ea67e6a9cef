//! The pose editor, for those who draw: which pose is open, what was done to it, where it goes.
//!
//! Invariant: there is no desk unless Geste was started for content; changing to another pose loses nothing, and
//! no file is ever written over. What an edit does is in [`crate::posing`]; the page is
//! `crate::ui::screens::settings::poses`.

mod desk;

use std::io;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;

use crate::app::App;
use crate::app::Effect;
use crate::app::Route;
use crate::figure::pose::Poses;
use crate::posing;
use crate::posing::Edit;
use crate::posing::Group;
use crate::posing::Posing;
use crate::store::FileTrouble;
use crate::store::another_file;

pub use desk::PoseDesk;

/// Something done at the pose editor.
#[derive(Clone, Debug, PartialEq)]
pub enum PoseAction {
    /// Show the list to choose a pose from, or put it away.
    List(bool),
    Shelf(PoseShelf),
    Search(String),
    /// Open a pose; with the exercise whose movement is to be seen.
    Open {
        pose: String,
        exercise: Option<String>,
    },
    Edit(Edit),
    Undo,
    Redo,
    Group(Group),
    OtherSide(bool),
    Compare(Compare),
    /// A number as it is being typed, and what it is typed for.
    TypeNumber(String, String),
    /// The number typed is meant.
    NumberTyped,
    Copy,
    TypePath(String),
    ChooseTarget,
    Save(PathBuf),
}

/// What the list of poses shows while nothing is searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PoseShelf {
    /// The views to choose from.
    #[default]
    Views,
    /// All poses drawn by this rig.
    View(String),
    Exercises,
    Exercise(String),
}

/// What of the pose stands in the picture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Compare {
    #[default]
    Now,
    AsWas,
    /// As it is now, with the earlier one pale behind it.
    Both,
}

/// What came of taking a pose out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PoseNews {
    Copied,
    Written(PathBuf),
    /// Something has this name; it was left as it is.
    Taken(PathBuf),
    NotWritten(PathBuf, FileTrouble),
    /// The pose cannot be written as text.
    NoText(String),
}

impl App {
    /// Puts a desk for poses into the window: for those who write content.
    pub fn offer_poses(&mut self, poses: Poses, unread: Vec<String>) {
        self.poses = Some(Box::new(PoseDesk::new(poses, unread)));
    }

    /// The pose editor's desk, if Geste was started with one.
    pub fn poses(&self) -> Option<&PoseDesk> {
        self.poses.as_deref()
    }

    /// Takes one action at the pose editor; nothing without a desk.
    pub(in crate::app) fn pose_action(&mut self, action: PoseAction) {
        let Some(desk) = self.poses.as_deref_mut() else { return };
        match action {
            PoseAction::List(show) => self.show_poses(show),
            PoseAction::Open { pose, exercise } => self.open_pose(&pose, exercise),
            PoseAction::Shelf(shelf) => {
                desk.shelf = shelf;
                self.arrivals += 1;
            }
            PoseAction::Search(text) => desk.search = text,
            PoseAction::Edit(edit) => desk.edit(&edit),
            PoseAction::Undo => desk.change(|open| {
                open.undo();
                None
            }),
            PoseAction::Redo => desk.change(|open| {
                open.redo();
                None
            }),
            PoseAction::Group(group) => {
                (desk.group, desk.typed) = (group, None);
                self.arrivals += 1;
            }
            PoseAction::OtherSide(other) => desk.other_side = other,
            PoseAction::Compare(compare) => desk.compare = compare,
            PoseAction::TypeNumber(name, text) => desk.typed = Some((name, text)),
            PoseAction::NumberTyped => desk.number_typed(),
            PoseAction::Copy => self.copy_pose(),
            PoseAction::TypePath(path) => desk.path = path,
            PoseAction::ChooseTarget => {
                let pose = desk.open().map(|open| open.id.clone());
                self.effects.extend(pose.map(|pose| Effect::ChoosePoseTarget { pose }));
            }
            PoseAction::Save(path) => desk.news = save(desk, &path),
        }
    }

    fn show_poses(&mut self, show: bool) {
        let Some(desk) = self.poses.as_deref_mut() else { return };
        desk.lists = show || desk.open.is_none();
        self.drafts.shown_since = None;
        self.arrivals += 1;
    }

    /// Opens a pose of this id; one that nobody knows opens nothing.
    pub fn open_pose(&mut self, id: &str, exercise: Option<String>) {
        let Some(desk) = self.poses.as_deref_mut() else { return };
        let Some(pose) = desk.poses.get(id) else { return };
        desk.edits.entry(id.to_owned()).or_insert_with(|| Posing::new(id, pose.clone()));
        desk.open = Some(id.to_owned());
        desk.moves = posing::moves_with(id, &self.library.exercises);
        desk.exercise = exercise.or_else(|| desk.moves.first().map(|found| found.exercise.clone()));
        (desk.clamped, desk.last, desk.typed, desk.news, desk.lists) = (None, None, None, None, false);
        desk.check();
        let numbers = desk.open().map(Posing::numbers).unwrap_or_default();
        if !numbers.iter().any(|number| posing::group(&number.name) == desk.group) {
            let first = numbers.first().map(|number| posing::group(&number.name));
            desk.group = first.unwrap_or(Group::Picture);
        }
        self.drafts.shown_since = None;
        self.arrivals += 1;
    }

    /// Esc on the list of poses leads back to the pose that is open; says whether it did.
    pub(in crate::app) fn left_pose_list(&mut self) -> bool {
        let on_list = self.route == Route::PoseEditor
            && self.poses.as_deref().is_some_and(|desk| desk.lists && desk.open.is_some());
        if on_list {
            self.show_poses(false);
        }
        on_list
    }

    fn copy_pose(&mut self) {
        let Some(desk) = self.poses.as_deref_mut() else { return };
        match desk.text() {
            Some(Ok(text)) => {
                desk.news = Some(PoseNews::Copied);
                self.effects.push(Effect::CopyText(text));
            }
            Some(Err(why)) => desk.news = Some(PoseNews::NoText(why)),
            None => {}
        }
    }
}

fn save(desk: &PoseDesk, path: &Path) -> Option<PoseNews> {
    let text = match desk.text()? {
        Ok(text) => text,
        Err(why) => return Some(PoseNews::NoText(why)),
    };
    let written = another_file(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.keep()
    });
    let path = path.to_owned();
    Some(match written {
        Ok(()) => PoseNews::Written(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => PoseNews::Taken(path),
        Err(error) => PoseNews::NotWritten(path, FileTrouble::from(&error)),
    })
}
