//! What lies on the pose editor's desk: the poses, the one that is open, what the checks say of it.
//!
//! Invariant: each pose keeps its own row of edits, also while another one is open.

use std::collections::BTreeMap;

use super::Compare;
use super::PoseNews;
use super::PoseShelf;
use crate::figure::pose::Poses;
use crate::posing;
use crate::posing::Checked;
use crate::posing::Clamped;
use crate::posing::Edit;
use crate::posing::Group;
use crate::posing::Move;
use crate::posing::Posing;

/// Everything on the pose editor's desk.
#[derive(Clone, Debug)]
pub struct PoseDesk {
    pub poses: Poses,
    /// Poses of the folder that could not be read, with the reason.
    pub unread: Vec<String>,
    /// All poses that were opened, with what was done to them.
    pub(super) edits: BTreeMap<String, Posing>,
    pub(super) open: Option<String>,
    pub exercise: Option<String>,
    pub moves: Vec<Move>,
    pub checked: Checked,
    pub lists: bool,
    pub shelf: PoseShelf,
    pub search: String,
    pub group: Group,
    pub other_side: bool,
    pub compare: Compare,
    pub clamped: Option<Clamped>,
    /// The value that was changed last.
    pub last: Option<String>,
    /// A number being typed: its name and what stands there.
    pub typed: Option<(String, String)>,
    pub path: String,
    pub news: Option<PoseNews>,
}

impl PoseDesk {
    pub(super) fn new(poses: Poses, unread: Vec<String>) -> Self {
        Self {
            poses,
            unread,
            edits: BTreeMap::new(),
            open: None,
            exercise: None,
            moves: Vec::new(),
            checked: Checked::default(),
            lists: true,
            shelf: PoseShelf::default(),
            search: String::new(),
            group: Group::Head,
            other_side: false,
            compare: Compare::default(),
            clamped: None,
            last: None,
            typed: None,
            path: String::new(),
            news: None,
        }
    }

    /// The pose that is being changed.
    pub fn open(&self) -> Option<&Posing> {
        self.edits.get(self.open.as_ref()?)
    }

    /// Whether a pose was opened and changed.
    pub fn is_changed(&self, pose: &str) -> bool {
        self.edits.get(pose).is_some_and(Posing::is_changed)
    }

    /// All poses as they are now: the changed ones in place of those that were read.
    pub fn pose(&self, id: &str) -> Option<&crate::figure::Pose> {
        self.edits.get(id).map(Posing::now).or_else(|| self.poses.get(id))
    }

    pub(super) fn change(&mut self, change: impl FnOnce(&mut Posing) -> Option<Clamped>) {
        let Some(open) = self.open.as_ref().and_then(|id| self.edits.get_mut(id)) else { return };
        self.clamped = change(open);
        (self.typed, self.news) = (None, None);
        if self.compare == Compare::AsWas {
            self.compare = Compare::Now;
        }
        self.check();
    }

    pub(super) fn edit(&mut self, edit: &Edit) {
        if let Edit::Number { name, .. } | Edit::By { name, .. } | Edit::AsWas(name) = edit {
            self.last = Some(name.clone());
        }
        self.change(|open| open.edit(edit));
    }

    pub(super) fn check(&mut self) {
        if let Some(open) = self.open() {
            let others = self.edits.iter().map(|(id, posing)| (id.clone(), posing.now().clone()));
            let mut poses = self.poses.clone();
            poses.extend(others);
            self.checked = posing::checked(&open.id, open.now(), &poses, &self.moves);
        }
    }

    pub(super) fn number_typed(&mut self) {
        let Some((name, text)) = self.typed.take() else { return };
        let plain = text.trim().replace(',', ".").replace('−', "-");
        if let Ok(to) = plain.parse::<f32>() {
            self.edit(&Edit::Number { name, to });
        }
    }

    pub(super) fn text(&self) -> Option<Result<String, String>> {
        self.open().map(|open| posing::to_toml(&open.id, open.now()))
    }
}
