//! Facts that happened; only ever appended.
//!
//! Invariant: a fact is never edited or deleted by use of the program; a correction is a new fact.
//! The instant, the offset, the zone and the local day decided then are all kept, so that travel,
//! daylight saving or another day-start hour never rewrite history. Folded in [`crate::stats`].

use jiff::Timestamp;
use serde::Deserialize;
use serde::Serialize;
use uuid::Uuid;

use super::daily::CheckIn;
use super::daily::DayKind;
use super::daily::Direction;
use super::daily::Interruption;
use super::daily::Limit;
use super::daily::OperatedPart;
use super::daily::RuleChoice;
use super::daily::Worse;
use super::sequence::PlanItem;
use super::sequence::PlannedPart;
use super::sequence::SequenceId;
use super::sequence::SequenceSource;
use crate::clock::Day;

/// One run of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionId(pub Uuid);

/// Something that happened, with where and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// UUIDv7: unique on every computer, in order of time.
    pub id: Uuid,
    /// The computer it came from.
    pub device: Uuid,
    pub at: Timestamp,
    /// Seconds east of UTC at that moment.
    pub offset_seconds: i32,
    /// IANA name, or an offset where the system knows no name.
    pub zone: String,
    /// The person's day it counts for, decided when it happened.
    pub day: Day,
    pub body: FactBody,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FactBody {
    /// A person pressed Start. The plan is kept, so an unfinished run can be taken up as it was.
    SessionStarted {
        session: SessionId,
        exercise: String,
        dose: String,
        segments: u32,
        planned_ms: u64,
        seed: u64,
    },
    /// One segment of the timeline was done or skipped. `spent_ms` is time really spent in it.
    StepFinished {
        session: SessionId,
        segment: u32,
        step: String,
        spent_ms: u64,
        skipped: bool,
    },
    /// An optional question during a step was answered.
    StepAnswered {
        session: SessionId,
        segment: u32,
        about: Option<String>,
        answer: String,
    },
    /// The tempo a metronome exercise was left at, in beats a minute.
    TempoKept {
        exercise: String,
        bpm: f32,
    },
    /// The beat was not easy at `bpm` beats a minute; slower for the rest of that day.
    TempoNotEasy {
        exercise: String,
        bpm: f32,
    },
    /// Taps against the beat in one segment: whole milliseconds after their beat (before it when negative),
    /// `delay_ms` already taken off; while the beat was heard, and while it was silent.
    TapsTimed {
        session: SessionId,
        segment: u32,
        delay_ms: u16,
        heard_ms: Vec<i32>,
        silent_ms: Vec<i32>,
    },
    /// A picture was judged: the side it shows, the side that was said (nothing: not sure), and how long it
    /// was looked at. "left" or "right".
    SideJudged {
        session: SessionId,
        segment: u32,
        shows: String,
        said: Option<String>,
        took_ms: u64,
        /// "hand" or "head"; a hand where it was not yet kept.
        #[serde(default)]
        of: Option<String>,
    },
    /// The pictures that a person wants in "left or right?" from now on (`content`'s word for them).
    PicturesChosen {
        exercise: String,
        pictures: String,
    },
    SessionEnded {
        session: SessionId,
        how: Ending,
    },
    SessionRated {
        session: SessionId,
        moment: RatingMoment,
        ratings: Ratings,
    },
    /// Offered for resuming, and the person chose to start fresh or let it be.
    SessionPutAside {
        session: SessionId,
    },
    /// What the person noted about a stop because of a symptom.
    SymptomNoted {
        session: SessionId,
        what: Vec<SymptomNote>,
    },
    ArticleFinished {
        article: String,
    },
    /// A person's own exercise as it was written then, as TOML; the last one counts.
    OwnExerciseKept {
        exercise: String,
        text: String,
    },
    /// A person's own exercise was deleted. What it was stays in the record.
    OwnExerciseRemoved {
        exercise: String,
    },
    /// How it was before practice, or at any time of the day.
    CheckedIn {
        answers: CheckIn,
    },
    /// What the person says today is; the last word counts.
    DaySaid {
        what: DayKind,
    },
    /// A sudden change without a known reason, on the day of this fact; `there` false takes it back, or says
    /// that the clinic knows.
    SuddenChange {
        there: bool,
    },
    /// An injection at a place (`content`'s word for it); `given` false takes a wrong note back.
    InjectionNoted {
        place: String,
        on: Day,
        given: bool,
    },
    /// From which week after an injection it usually wears off; `None` when the person has no such week.
    WearOffChosen {
        week: Option<u8>,
    },
    /// "New trouble swallowing, speaking or breathing?" in the weeks after an injection.
    SwallowingAnswered {
        trouble: bool,
    },
    /// "Worse than your usual because of practice?" about the practice of one day.
    NextDayAnswered {
        about: Day,
        worse: Worse,
    },
    /// An illness, operation or fall, on a day.
    Interrupted {
        by: Interruption,
        on: Day,
    },
    /// A part of the body that the operation noted on a day was on; `there` false takes it back.
    OperationPart {
        on: Day,
        part: OperatedPart,
        there: bool,
    },
    /// A lock that closed again until someone has said yes; its name in the list of ticks.
    LockClosed {
        key: String,
    },
    /// One step forward or back, chosen by the person.
    StepChosen {
        exercise: String,
        dose: String,
        direction: Direction,
    },
    /// The answers to the start questions, as what asks first; the last ones count.
    LimitsNoted {
        limits: Vec<Limit>,
    },
    RuleChosen {
        rule: RuleChoice,
        on: bool,
    },
    /// A person started several exercises in a row. The plan is kept, so that the rest can be taken up.
    SequenceStarted {
        sequence: SequenceId,
        source: SequenceSource,
        parts: Vec<PlannedPart>,
    },
    /// An exercise of a sequence began: its run, and which part it is, from 0.
    PartBegun {
        sequence: SequenceId,
        part: u32,
        session: SessionId,
    },
    /// A part is behind, done or skipped. `spent_ms` is time spent in a part that is no exercise; the
    /// steps of an exercise keep their own time.
    PartPassed {
        sequence: SequenceId,
        part: u32,
        skipped: bool,
        spent_ms: u64,
    },
    SequenceEnded {
        sequence: SequenceId,
        how: Ending,
    },
    /// Once before and once after the whole.
    SequenceRated {
        sequence: SequenceId,
        moment: RatingMoment,
        ratings: Ratings,
    },
    /// The path the person follows from now on and the week they are in, from 1; nothing when they
    /// stopped following one. The last one counts.
    PathFollowed {
        path: Option<String>,
        week: u32,
    },
    /// The person's own plan as it is from now on. The last one counts.
    PlanKept {
        items: Vec<PlanItem>,
    },
}

/// How a run ended. None of them is a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    Completed,
    /// The person finished before the end of the plan. A partial session is a session.
    DoneForToday,
    StoppedForSymptom,
}

/// Before or after practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RatingMoment {
    Before,
    After,
}

/// A person's own ratings, each 0–10 and each optional. Not a validated scale.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings {
    /// 0 none, 10 most.
    pub pull: Option<u8>,
    /// 0 none, 10 most.
    pub pain: Option<u8>,
    /// 0 none, 10 most.
    pub energy: Option<u8>,
    /// 0 none, 10 most.
    pub ease: Option<u8>,
    /// 0 none, 10 most.
    #[serde(default)]
    pub effort: Option<u8>,
    pub felt: Option<Felt>,
}

impl Ratings {
    /// These, and where one is missing, the one of `others`.
    #[must_use]
    pub fn or(self, others: Self) -> Self {
        Self {
            pull: self.pull.or(others.pull),
            pain: self.pain.or(others.pain),
            energy: self.energy.or(others.energy),
            ease: self.ease.or(others.ease),
            effort: self.effort.or(others.effort),
            felt: self.felt.or(others.felt),
        }
    }

    /// What was rated before practice, as a check-in.
    pub const fn reading(self) -> CheckIn {
        CheckIn { pull: self.pull, pain: self.pain, energy: self.energy, worry: None, ready: None }
    }
}

/// How a set felt against the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Felt {
    Easier,
    Same,
    Harder,
}

/// What made a person stop, for their own notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SymptomNote {
    Pull,
    Pain,
    SpasmSpread,
    Tired,
    /// Light-headed, or dizzy for a moment.
    Dizzy,
    /// Dizzy for more than five minutes, or again.
    DizzyStays,
    /// A fall without injury.
    Fell,
    SomethingElse,
}
