//! Tests of the record on disk, and the facts and folders they share.
//!
//! Invariant: every kind of fact occurs in [`a_day_of_facts`]. `contract` runs against both stores.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use jiff::ToSpan;
use jiff::Zoned;
use uuid::Uuid;

use super::Damage;
use super::Opened;
use super::SqliteStore;
use super::Store;
use super::open;
use super::record_path;
use crate::record::CheckIn;
use crate::record::DayKind;
use crate::record::Direction;
use crate::record::Ending;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::Felt;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::record::PlanItem;
use crate::record::PlannedPart;
use crate::record::PlannedWork;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::Readiness;
use crate::record::RuleChoice;
use crate::record::SequenceId;
use crate::record::SequenceSource;
use crate::record::SessionId;
use crate::record::SymptomNote;
use crate::record::Worse;

mod contract;
mod copying;
mod damaged;
mod migrating;
mod opening;
mod together;

/// A Monday at noon in Berlin.
pub fn noon() -> Zoned {
    "2026-11-23T12:00:00+01:00[Europe/Berlin]".parse().unwrap()
}

/// One fact of every kind, a minute apart; those of version 1 come first.
pub fn a_day_of_facts(device: Uuid) -> Vec<Fact> {
    let session = SessionId(Uuid::from_u128(7));
    let exercise = || "neck-release".to_owned();
    let ratings = Ratings {
        pull: Some(4),
        pain: None,
        energy: Some(10),
        ease: Some(0),
        effort: None,
        felt: Some(Felt::Easier),
    };
    let practised = [
        FactBody::SessionStarted {
            session,
            exercise: exercise(),
            dose: "short".into(),
            segments: 9,
            planned_ms: 180_000,
            seed: u64::MAX,
        },
        FactBody::StepFinished {
            session,
            segment: 0,
            step: "settle".into(),
            spent_ms: 30_250,
            skipped: false,
        },
        FactBody::StepAnswered {
            session,
            segment: 1,
            about: Some("jaw".into()),
            answer: "softer – “ja”".into(),
        },
        FactBody::TempoKept { exercise: exercise(), bpm: 62.5 },
        FactBody::SymptomNoted { session, what: vec![SymptomNote::Tired, SymptomNote::SpasmSpread] },
        FactBody::SessionEnded { session, how: Ending::DoneForToday },
        FactBody::SessionRated { session, moment: RatingMoment::After, ratings },
        FactBody::SessionPutAside { session },
        FactBody::ArticleFinished { article: "what-is-dystonia".into() },
    ];
    let now = noon();
    (0u8..)
        .zip(practised.into_iter().chain(in_a_row(session, ratings)).chain(about_the_day()))
        .map(|(minute, body)| Fact {
            id: Uuid::from_u128(0x0197_0000_0000_7000_8000_0000_0000_0000 + u128::from(minute)),
            device,
            at: now.timestamp() + jiff::SignedDuration::new(i64::from(minute) * 60, 1),
            offset_seconds: 3600,
            zone: "Europe/Berlin".to_owned(),
            day: now.date(),
            body,
        })
        .collect()
}

/// Several exercises in a row, paths and the plan.
fn in_a_row(session: SessionId, ratings: Ratings) -> [FactBody; 8] {
    let sequence = SequenceId(Uuid::from_u128(8));
    let exercise = || "neck-release".to_owned();
    [
        FactBody::SequenceStarted {
            sequence,
            source: SequenceSource::Ready { session: "hard-day".into() },
            parts: vec![
                PlannedPart {
                    work: PlannedWork::Exercise { exercise: exercise(), dose: "short".into() },
                    left_out: false,
                },
                PlannedPart { work: PlannedWork::Touch { ms: 60_000 }, left_out: true },
            ],
        },
        FactBody::PartBegun { sequence, part: 0, session },
        FactBody::PartPassed { sequence, part: 1, skipped: false, spent_ms: 41_000 },
        FactBody::SequenceRated { sequence, moment: RatingMoment::Before, ratings },
        FactBody::SequenceEnded { sequence, how: Ending::Completed },
        FactBody::PathFollowed { path: Some("neck-first-weeks".into()), week: 3 },
        FactBody::PathFollowed { path: None, week: 1 },
        FactBody::PlanKept {
            items: vec![PlanItem { exercise: exercise(), dose: "short".into(), days: vec![1, 7] }],
        },
    ]
}

/// What a person said about the day, and what they chose about the rules.
fn about_the_day() -> [FactBody; 17] {
    let answers = CheckIn {
        pull: Some(7),
        pain: None,
        energy: Some(2),
        worry: Some(1),
        ready: Some(Readiness::ALittle),
    };
    let on = noon().date().yesterday().unwrap();
    [
        FactBody::CheckedIn { answers },
        FactBody::DaySaid { what: DayKind::Hard },
        FactBody::InjectionNoted { place: "neck".into(), on, given: true },
        FactBody::WearOffChosen { week: Some(10) },
        FactBody::SwallowingAnswered { trouble: false },
        FactBody::NextDayAnswered { about: on, worse: Worse::NotSure },
        FactBody::Interrupted { by: Interruption::HeadKnock, on },
        FactBody::LockClosed { key: "NECK".into() },
        FactBody::OperationPart { on, part: OperatedPart::Eyes, there: true },
        FactBody::SuddenChange { there: true },
        FactBody::StepChosen {
            exercise: "neck-release".into(),
            dose: "short".into(),
            direction: Direction::Forward,
        },
        FactBody::LimitsNoted { limits: vec![Limit::Neck, Limit::LeanBack] },
        FactBody::RuleChosen { rule: RuleChoice::FunctionalMode, on: true },
        FactBody::PicturesChosen { exercise: "hand-left-right".into(), pictures: "both".into() },
        FactBody::SideJudged {
            session: SessionId(Uuid::from_u128(7)),
            segment: 1,
            shows: "left".into(),
            said: None,
            took_ms: 1800,
            of: Some("head".into()),
        },
        FactBody::OwnExerciseKept { exercise: "own-1".into(), text: "title = \"Mine\"\n".into() },
        FactBody::OwnExerciseRemoved { exercise: "own-1".into() },
    ]
}

/// The store of a record that needs no decision.
pub fn ready(opened: Opened) -> SqliteStore {
    match opened {
        Opened::Ready(store) => store,
        other => panic!("not ready: {other:?}"),
    }
}

fn damaged(opened: Opened) -> Damage {
    match opened {
        Opened::Damaged(damage) => damage,
        other => panic!("not damaged: {other:?}"),
    }
}

/// A closed record in `folder` with `count` facts.
fn a_closed_record(folder: &Path, count: u32) -> Vec<Fact> {
    let mut store = ready(open(folder, &noon()).unwrap());
    let day = a_day_of_facts(store.device());
    let facts: Vec<Fact> = (0..count)
        .zip(day.iter().cycle())
        .map(|(id, fact)| Fact {
            id: Uuid::from_u128(id.into()),
            at: noon().timestamp() + i64::from(id).seconds(),
            ..fact.clone()
        })
        .collect();
    store.append_all(&facts).unwrap();
    facts
}

fn bytes_of(path: impl AsRef<Path>) -> Vec<u8> {
    fs::read(path).unwrap()
}

/// The one damaged record below `moved_to`.
fn moved_record(damage: &Damage) -> PathBuf {
    record_path(damage.moved_to.as_deref().unwrap())
}
