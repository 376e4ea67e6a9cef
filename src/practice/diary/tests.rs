//! The fold itself: early facts, late words, unknown places.

use std::time::Duration;

use uuid::Uuid;

use crate::practice::Diary;
use crate::practice::rules::tests::Days;
use crate::practice::rules::tests::day;
use crate::record::DayKind;
use crate::record::FactBody;
use crate::record::RuleChoice;
use crate::record::SessionId;

#[test]
fn facts_about_a_run_may_come_before_the_fact_that_began_it() {
    let mut days = Days::default();
    days.practised("six-breaths").practised("kind-minute");
    let mut turned = days.facts.clone();
    turned.reverse();
    let diary = Diary::of(&turned);
    assert_eq!(diary, days.diary());
    let runs = diary.runs(day(0));
    let told: Vec<_> = runs.iter().map(|r| (r.begun().unwrap().exercise.as_str(), r.practised)).collect();
    let five = Duration::from_secs(300);
    assert_eq!(told, [("six-breaths", five), ("kind-minute", five)]);
}

#[test]
fn a_run_that_was_only_begun_is_no_practice() {
    let mut days = Days::default();
    days.fact(FactBody::SessionStarted {
        session: SessionId(Uuid::from_u128(9)),
        exercise: "six-breaths".into(),
        dose: "gentle".into(),
        segments: 3,
        planned_ms: 1,
        seed: 1,
    });
    assert!(days.diary().runs(day(0)).is_empty() && days.diary().last_practice_before(day(1)).is_none());
}

#[test]
fn the_last_word_counts_whatever_order_it_is_read_in() {
    let mut days = Days::default();
    days.fact(FactBody::DaySaid { what: DayKind::Hard }).fact(FactBody::DaySaid { what: DayKind::Usual });
    days.fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
    days.facts.reverse();
    assert_eq!(days.diary().said(day(0)), Some(DayKind::Usual));
    assert!(!days.diary().chose(RuleChoice::Offers));
    assert!(Diary::default().chose(RuleChoice::Offers) && Diary::default().chose(RuleChoice::Ceilings));
    assert!(!Diary::default().chose(RuleChoice::FunctionalMode));
}

#[test]
fn the_tempo_counts_from_the_day_it_became_what_it_is() {
    let mut days = Days::default();
    for (on, bpm) in [(0, 50.0), (2, 60.0), (5, 60.0)] {
        days.on(on).fact(FactBody::TempoKept { exercise: "slow-down-tempo".into(), bpm });
    }
    let diary = days.diary();
    assert_eq!(diary.tempo_since("slow-down-tempo", day(9)), Some(day(2)));
    assert_eq!(diary.tempo_since("slow-down-tempo", day(1)), Some(day(0)));
    assert_eq!(diary.tempo_since("other", day(9)), None);
}
