//! Sequences, paths and plans from their facts: any order, any number of times, any day.

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::record::PlanItem;
use crate::record::PlannedWork;

const TODAY: Day = date(2026, 11, 23);

fn fact(minute: i64, body: FactBody) -> Fact {
    let at: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
    let at = at + jiff::SignedDuration::from_mins(minute);
    Fact {
        id: Uuid::nil(),
        device: Uuid::nil(),
        at,
        offset_seconds: 0,
        zone: "UTC".to_owned(),
        day: TODAY,
        body,
    }
}

fn id(n: u128) -> SequenceId {
    SequenceId(Uuid::from_u128(n))
}

fn run(n: u128) -> SessionId {
    SessionId(Uuid::from_u128(100 + n))
}

/// Two exercises with a touch between them.
fn started(n: u128) -> FactBody {
    let exercise = |name: &str| PlannedWork::Exercise { exercise: name.into(), dose: "gentle".into() };
    let works = [exercise("a"), PlannedWork::Touch { ms: 60_000 }, exercise("b")];
    let parts = works.map(|work| PlannedPart { work, left_out: false }).to_vec();
    FactBody::SequenceStarted { sequence: id(n), source: SequenceSource::Today, parts }
}

fn session(n: u128) -> FactBody {
    let (exercise, dose) = ("a".to_owned(), "gentle".to_owned());
    FactBody::SessionStarted { session: run(n), exercise, dose, segments: 4, planned_ms: 60_000, seed: 1 }
}

fn begun(sequence: u128, part: u32, n: u128) -> FactBody {
    FactBody::PartBegun { sequence: id(sequence), part, session: run(n) }
}

fn step(n: u128, ms: u64) -> FactBody {
    let step = String::new();
    FactBody::StepFinished { session: run(n), segment: 0, step, spent_ms: ms, skipped: false }
}

fn passed(sequence: u128, part: u32, spent_ms: u64) -> FactBody {
    FactBody::PartPassed { sequence: id(sequence), part, skipped: false, spent_ms }
}

fn history(bodies: &[FactBody]) -> History {
    let facts: Vec<Fact> = (0..).zip(bodies).map(|(minute, body)| fact(minute, body.clone())).collect();
    History::of(&facts)
}

#[test]
fn time_in_the_exercises_and_between_them_adds_up_and_counts_for_the_day() {
    let facts =
        [started(1), session(1), begun(1, 0, 1), step(1, 90_000), passed(1, 0, 0), passed(1, 1, 40_000)];
    let history = history(&facts);
    let sequence = history.sequence(id(1)).unwrap();
    assert_eq!(history.practised_in(sequence), Duration::from_secs(130));
    assert_eq!(history.day(TODAY).practised, Duration::from_secs(130));
    assert_eq!(history.sequence_of(run(1)).map(|s| s.id), Some(id(1)));
    let behind: Vec<_> = (0..4).map(|part| history.is_behind(sequence, part)).collect();
    assert_eq!(behind, [true, true, false, true]);
}

#[test]
fn a_touch_alone_is_practice() {
    let history = history(&[started(1), passed(1, 1, 60_000)]);
    assert_eq!(history.day(TODAY).sessions, 1);
}

#[test]
fn what_was_cut_off_is_offered_with_its_sequence() {
    let mut facts = vec![started(1), session(1), begun(1, 0, 1), step(1, 9_000)];
    let open = |facts: &[FactBody]| match history(facts).left_open() {
        Some(LeftOpen::Session(session)) => (None, Some(session.id)),
        Some(LeftOpen::Sequence(sequence, session)) => (Some(sequence.id), session.map(|s| s.id)),
        None => (None, None),
    };
    assert_eq!(open(&facts), (Some(id(1)), Some(run(1))), "in the middle of an exercise");
    facts.push(FactBody::SessionEnded { session: run(1), how: Ending::Completed });
    assert_eq!(open(&facts), (Some(id(1)), None), "killed before the part's own fact was written");
    facts.push(passed(1, 0, 0));
    assert_eq!(open(&facts), (Some(id(1)), None), "between two exercises");
    facts.extend([session(2)]);
    assert_eq!(open(&facts), (None, Some(run(2))), "what was begun later is offered first");
    facts.push(FactBody::SessionPutAside { session: run(2) });
    facts.push(FactBody::SequenceEnded { sequence: id(1), how: Ending::DoneForToday });
    assert_eq!(open(&facts), (None, None));
}

#[test]
fn a_sequence_with_everything_behind_it_is_not_offered() {
    let facts = [started(1), passed(1, 0, 0), passed(1, 1, 0), passed(1, 2, 0)];
    assert_eq!(history(&facts).left_open(), None);
}

#[test]
fn the_path_followed_last_and_the_plan_kept_last_count() {
    let follow = |path: Option<&str>, week| FactBody::PathFollowed { path: path.map(str::to_owned), week };
    let now = history(&[follow(Some("neck"), 1), follow(Some("neck"), 3)]);
    assert_eq!(now.path().map(|f| (f.path.as_str(), f.week, f.since)), Some(("neck", 3, TODAY)));
    assert_eq!(history(&[follow(Some("neck"), 1), follow(None, 1)]).path(), None);
    assert_eq!(history(&[follow(Some("neck"), 0)]).path().map(|f| f.week), Some(1));
    let item = PlanItem { exercise: "a".into(), dose: "gentle".into(), days: vec![] };
    let plans = [vec![item.clone()], vec![item.clone(), item]];
    let kept = plans.map(|items| FactBody::PlanKept { items });
    assert_eq!(history(&kept).plan().len(), 2);
}

fn a_fact() -> impl Strategy<Value = FactBody> {
    prop_oneof![
        (0..3_u128).prop_map(started),
        (0..3_u128).prop_map(session),
        (0..3_u128, 0..4_u32, 0..3_u128).prop_map(|(s, part, n)| begun(s, part, n)),
        (0..3_u128, 0..9_000_u64).prop_map(|(n, ms)| step(n, ms)),
        (0..3_u128, 0..5_u32, 0..9_000_u64).prop_map(|(s, part, ms)| passed(s, part, ms)),
        (0..3_u128).prop_map(|s| FactBody::SequenceEnded { sequence: id(s), how: Ending::Completed }),
    ]
}

proptest! {
    #[test]
    fn any_facts_in_any_order_fold_without_trouble(bodies in prop::collection::vec(a_fact(), 0..40)) {
        let history = history(&bodies);
        for sequence in history.sequences() {
            let _ = history.practised_in(sequence);
        }
        if let Some(LeftOpen::Sequence(sequence, _)) = history.left_open() {
            prop_assert!((0..sequence.parts.len()).any(|part| !history.is_behind(sequence, part)));
        }
    }

    #[test]
    fn a_start_that_comes_late_changes_nothing(bodies in prop::collection::vec(a_fact(), 0..20), at in 0..20_usize) {
        let rest: Vec<_> = bodies.into_iter().filter(|b| !matches!(b, FactBody::SequenceStarted { .. })).collect();
        let at = at.min(rest.len());
        let late: Vec<_> = [&rest[..at], &[started(1)], &rest[at..]].concat();
        let first: Vec<_> = [&[started(1)], &rest[..]].concat();
        let (late, first) = (history(&late), history(&first));
        let (late, first) = (late.sequence(id(1)).unwrap(), first.sequence(id(1)).unwrap());
        prop_assert_eq!((&late.passed, &late.begun, late.ending), (&first.passed, &first.begun, first.ending));
    }
}
