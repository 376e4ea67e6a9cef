//! Keeping facts: each gets its id, its moment and its day here, and is written before anything else.
//!
//! Invariant: a fact that could not be written is kept in memory, said once, and tried again with
//! every later fact, in order; it is never dropped.

use uuid::Uuid;

use super::Action;
use super::App;
use super::Notice;
use super::Route;
use crate::practice::Diary;
use crate::record::Fact;
use crate::record::FactBody;
use crate::stats::History;
use crate::store::StoreError;

/// Frames a jump may take until its sentence is in view.
const MOST_TRIES: u8 = 4;

impl App {
    /// Keeps something that happened just now.
    pub(super) fn keep(&mut self, body: FactBody) {
        if self.sequence.as_ref().is_some_and(|run| run.only_shown) {
            return; // a therapist shows it; nothing goes into anyone's record
        }
        let fact = self.fact(body);
        self.history.add(&fact);
        self.diary.add(&fact);
        self.unsaved.push(fact);
        self.write_unsaved();
    }

    fn fact(&self, body: FactBody) -> Fact {
        let at = self.clock.now().wall;
        let local = self.clock.local();
        let zone = local.time_zone();
        Fact {
            id: self.new_id(),
            device: self.store.device(),
            at,
            offset_seconds: local.offset().seconds(),
            zone: zone.iana_name().map_or_else(|| local.offset().to_string(), str::to_owned),
            day: self.today(),
            body,
        }
    }

    /// An id that no other computer will give: a UUIDv7 of this moment, later than the one before
    /// even within one millisecond, so that facts keep their order.
    pub(super) fn new_id(&self) -> Uuid {
        let now = self.clock.now().wall;
        let seconds = u64::try_from(now.as_second()).unwrap_or(0);
        let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
        Uuid::new_v7(uuid::Timestamp::from_unix(&self.ids, seconds, nanos))
    }

    pub(super) fn write_unsaved(&mut self) {
        let had_trouble = self.notices.iter().any(|n| matches!(n, Notice::NotKept { .. }));
        while let Some(fact) = self.unsaved.first() {
            match self.store.append(fact) {
                Ok(()) => {
                    self.unsaved.remove(0);
                }
                Err(StoreError::Newer { .. }) => {
                    self.unsaved.clear();
                    self.say(Notice::RecordReadOnly);
                    return;
                }
                Err(error) => {
                    tracing::error!(%error, "a fact could not be written");
                    self.notices.retain(|n| !matches!(n, Notice::NotKept { .. }));
                    self.say(Notice::NotKept { reason: error.to_string() });
                    return;
                }
            }
        }
        if had_trouble {
            self.notices.retain(|n| !matches!(n, Notice::NotKept { .. }));
            self.say(Notice::KeptNow);
        }
    }

    /// Why something that happened is not on disk; nothing when all of it is.
    pub fn unsaved_trouble(&self) -> Option<String> {
        self.notices.iter().find_map(|notice| match notice {
            Notice::NotKept { reason } => Some(reason.clone()),
            Notice::RecordReadOnly => {
                Some("the record was written by a newer Geste and is only read".to_owned())
            }
            _ => None,
        })
    }

    /// Reads the record again when another window has written to it.
    pub fn catch_up(&mut self) {
        if self.run.is_none() && self.unsaved.is_empty() && self.store.changed_elsewhere() {
            match self.store.facts() {
                Ok(facts) => {
                    (self.history, self.diary) = (History::of(&facts), Diary::of(&facts));
                    self.own_read();
                }
                Err(error) => tracing::warn!(%error, "the record could not be read again"),
            }
        }
    }

    /// Takes an action of the reader.
    pub(super) fn read(&mut self, action: Action) {
        match action {
            Action::OpenClaim(claim) => {
                if claim.is_none() {
                    self.jump_to(self.reading.at);
                }
                self.reading.claim = claim;
                self.reading.contents = false;
                self.lookup.word = None;
            }
            Action::ToggleContents => {
                self.reading.contents = !self.reading.contents;
                self.reading.claim = None;
            }
            Action::JumpTo(sentence) => self.jump_to(sentence),
            Action::JumpTried => self.jump_tried(),
            Action::ReadTo { article, sentence } => self.read_to(&article, sentence),
            _ => {}
        }
    }

    /// Opens an article where it was left.
    pub(super) fn open_article(&mut self, article: &str) {
        let place = self.store.reading_place(article).ok().flatten().unwrap_or(0);
        self.reading = super::Reading { jump_to: Some(place), at: place, ..Default::default() };
    }

    /// Brings a sentence into view, in this frame and, until it is there, a few more.
    pub(super) fn jump_to(&mut self, sentence: u32) {
        self.reading.jump_to = Some(sentence);
        self.reading.tries = 0;
        self.reading.contents = false;
        if let Route::Reader(article) = self.route.clone() {
            self.keep_place(&article, sentence);
        }
    }

    /// One more frame without the sentence in view; after a few the jump is given up.
    pub(super) fn jump_tried(&mut self) {
        self.reading.tries += 1;
        if self.reading.tries >= MOST_TRIES {
            self.reading.jump_to = None;
        }
    }

    /// The reader stands at `sentence`.
    pub(super) fn read_to(&mut self, article: &str, sentence: u32) {
        self.reading.jump_to = None;
        if self.reading.at != sentence {
            self.keep_place(article, sentence);
        }
    }

    fn keep_place(&mut self, article: &str, sentence: u32) {
        self.reading.at = sentence;
        let at = self.clock.now().wall;
        if let Err(error) = self.store.keep_reading_place(article, sentence, at) {
            tracing::warn!(%error, "the reading place could not be kept");
        }
    }
}
