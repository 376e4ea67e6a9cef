//! Facts in, history out: what the screens are told about days, weeks and unfinished runs.

use std::time::Duration;

use jiff::Timestamp;
use jiff::ToSpan as _;
use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::clock::DEFAULT_DAY_START_HOUR;
use crate::clock::Day;
use crate::clock::day_of;
use crate::record::Ending;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::SessionId;
use crate::record::SymptomNote;

const TODAY: Day = date(2026, 11, 23);

fn id(n: u128) -> SessionId {
    SessionId(Uuid::from_u128(n))
}

fn fact_at(at: &str, day: Day, body: FactBody) -> Fact {
    let at: Timestamp = at.parse().unwrap();
    Fact { id: Uuid::nil(), device: Uuid::nil(), at, offset_seconds: 0, zone: "UTC".to_owned(), day, body }
}

fn fact(day: Day, body: FactBody) -> Fact {
    fact_at("2026-11-23T10:00:00Z", day, body)
}

fn started(session: u128, day: Day) -> Fact {
    let (exercise, dose) = (format!("exercise-{session}"), "gentle".to_owned());
    let body = FactBody::SessionStarted {
        session: id(session),
        exercise,
        dose,
        segments: 32,
        planned_ms: 120_500,
        seed: 9,
    };
    fact(day, body)
}

fn step(session: u128, segment: u32, spent_ms: u64, skipped: bool) -> Fact {
    let step = "in".to_owned();
    fact(TODAY, FactBody::StepFinished { session: id(session), segment, step, spent_ms, skipped })
}

fn ended(session: u128, how: Ending) -> Fact {
    fact(TODAY, FactBody::SessionEnded { session: id(session), how })
}

fn put_aside(session: u128) -> Fact {
    fact(TODAY, FactBody::SessionPutAside { session: id(session) })
}

fn rated(session: u128, moment: RatingMoment, pull: u8) -> Fact {
    let ratings = Ratings { pull: Some(pull), ..Ratings::default() };
    fact(TODAY, FactBody::SessionRated { session: id(session), moment, ratings })
}

fn answered(session: u128, about: Option<&str>, answer: &str) -> Fact {
    let (about, answer) = (about.map(str::to_owned), answer.to_owned());
    fact(TODAY, FactBody::StepAnswered { session: id(session), segment: 3, about, answer })
}

/// A session of some seconds on a day.
fn practice(session: u128, day: Day, seconds: u64) -> [Fact; 2] {
    [started(session, day), step(session, 0, seconds * 1000, false)]
}

#[test]
fn a_started_session_is_kept_as_it_was_planned() {
    let history = History::of(&[started(1, TODAY)]);
    let [session] = history.sessions() else { panic!("{history:?}") };
    assert_eq!(
        (session.id, session.exercise.as_str(), session.dose.as_str()),
        (id(1), "exercise-1", "gentle")
    );
    assert_eq!((session.segments, session.next_segment, session.seed), (32, 0, 9));
    assert_eq!((session.planned, session.practised), (Duration::from_millis(120_500), Duration::ZERO));
    assert_eq!((session.day, session.started.to_string()), (TODAY, "2026-11-23T10:00:00Z".to_owned()));
    assert_eq!(history.session(id(1)), Some(session));
    assert_eq!(history.session(id(2)), None);
}

#[test]
fn steps_add_up_and_tell_where_to_go_on() {
    let mut history = History::of(&[started(1, TODAY), step(1, 0, 3000, false), step(1, 1, 4500, false)]);
    let at = |h: &History| h.session(id(1)).map(|s| (s.next_segment, s.practised)).unwrap();
    assert_eq!(at(&history), (2, Duration::from_millis(7500)));
    history.add(&step(1, 2, 250, true));
    assert_eq!(at(&history), (3, Duration::from_millis(7750)), "what was done of a skipped step counts");
    history.add(&step(1, 0, 3000, false));
    assert_eq!(at(&history), (1, Duration::from_millis(10_750)), "the person went back");
}

#[test]
fn ratings_before_and_after_do_not_mix_and_the_last_one_counts() {
    let facts = [
        started(1, TODAY),
        rated(1, RatingMoment::Before, 6),
        rated(1, RatingMoment::After, 4),
        rated(1, RatingMoment::After, 3),
    ];
    let history = History::of(&facts);
    let session = history.session(id(1)).unwrap();
    assert_eq!((session.before.pull, session.after.pull), (Some(6), Some(3)));
}

#[test]
fn answers_are_kept_in_their_order_with_what_was_called_out() {
    let facts = [started(1, TODAY), answered(1, Some("chin"), "Easier"), answered(1, None, "The same")];
    let history = History::of(&facts);
    let said = |about: Option<&str>, answer: &str| (about.map(str::to_owned), answer.to_owned());
    let expected = [said(Some("chin"), "Easier"), said(None, "The same")];
    assert_eq!(history.session(id(1)).unwrap().answers, expected);
}

#[test]
fn the_unfinished_session_is_the_latest_that_is_neither_ended_nor_put_aside() {
    let mut history = History::default();
    assert_eq!(history.unfinished(), None);
    for session in 1..=4 {
        history.add(&started(session, TODAY));
    }
    let unfinished = |h: &History| h.unfinished().map(|s| s.id);
    assert_eq!(unfinished(&history), Some(id(4)));
    history.add(&ended(3, Ending::Completed));
    history.add(&put_aside(4));
    assert_eq!(unfinished(&history), Some(id(2)));
    history.add(&ended(2, Ending::StoppedForSymptom));
    assert_eq!(unfinished(&history), Some(id(1)));
    history.add(&ended(1, Ending::DoneForToday));
    assert_eq!(unfinished(&history), None);
    let endings: Vec<_> = history.sessions().iter().map(|s| (s.ending, s.put_aside)).collect();
    let how = [Some(Ending::DoneForToday), Some(Ending::StoppedForSymptom), Some(Ending::Completed), None];
    assert_eq!(endings, how.map(|ending| (ending, ending.is_none())));
}

#[test]
fn the_last_tempo_and_every_finished_article_are_remembered() {
    let tempo = |exercise: &str, bpm| fact(TODAY, FactBody::TempoKept { exercise: exercise.to_owned(), bpm });
    let article = FactBody::ArticleFinished { article: "what-dystonia-is".to_owned() };
    let history = History::of(&[tempo("a", 60.0), tempo("b", 80.0), tempo("a", 54.5), fact(TODAY, article)]);
    let now = |exercise| history.tempo(exercise, TODAY);
    assert_eq!((now("a"), now("b"), now("c")), (Some(54.5), Some(80.0), None));
    assert!(history.has_finished("what-dystonia-is") && !history.has_finished("what-maps-means"));
}

#[test]
fn facts_about_a_session_that_is_not_here_change_nothing() {
    let note = FactBody::SymptomNoted { session: id(9), what: vec![SymptomNote::Pain] };
    let strangers = [
        step(9, 4, 1000, false),
        ended(9, Ending::Completed),
        put_aside(9),
        rated(9, RatingMoment::After, 3),
        answered(9, None, "Easier"),
        fact(TODAY, note),
    ];
    let mut history = History::of(&[started(1, TODAY)]);
    let before = history.sessions().to_vec();
    strangers.iter().for_each(|f| history.add(f));
    assert_eq!(history.sessions(), before);
    assert_eq!((history.session(id(9)), history.unfinished().map(|s| s.id)), (None, Some(id(1))));
}

#[test]
fn days_without_practice_are_days_not_gaps() {
    let facts =
        [practice(1, TODAY, 100), practice(2, date(2026, 11, 20), 50), practice(3, TODAY, 20)].concat();
    let week = History::of(&facts).week_ending(TODAY);
    let days: Vec<_> = week.days.iter().map(|d| (d.day.day(), d.sessions, d.practised.as_secs())).collect();
    assert_eq!(days, [(17, 0, 0), (18, 0, 0), (19, 0, 0), (20, 1, 50), (21, 0, 0), (22, 0, 0), (23, 2, 120)]);
    assert_eq!((week.practice_days(), week.practised()), (2, Duration::from_secs(170)));
    let empty = History::default().week_ending(TODAY);
    assert_eq!((empty.days.len(), empty.practice_days(), empty.practised()), (7, 0, Duration::ZERO));
}

#[test]
fn a_session_in_which_nothing_was_practised_is_no_practice() {
    let history = History::of(&[started(1, TODAY), ended(1, Ending::DoneForToday)]);
    assert_eq!(history.day(TODAY).sessions, 0);
    assert_eq!(history.week_ending(TODAY).practice_days(), 0);
}

#[test]
fn a_partial_session_is_a_session() {
    let facts = [started(1, TODAY), step(1, 0, 1, true), ended(1, Ending::StoppedForSymptom)];
    assert_eq!(History::of(&facts).day(TODAY).sessions, 1);
}

#[test]
fn weeks_follow_each_other_without_overlap_and_across_the_new_year() {
    let last = date(2027, 1, 3);
    let facts =
        [practice(1, last, 60), practice(2, date(2026, 12, 27), 30), practice(3, date(2026, 12, 14), 10)];
    let weeks = History::of(&facts.concat()).weeks_ending(last, 3);
    let days: Vec<_> = weeks.iter().flat_map(|w| &w.days).map(|d| d.day).collect();
    let expected: Vec<_> = (0..21).map(|n| date(2026, 12, 14) + n.days()).collect();
    assert_eq!(days, expected);
    let practised: Vec<_> = weeks.iter().map(|w| (w.practised().as_secs(), w.practice_days())).collect();
    assert_eq!(practised, [(10, 1), (30, 1), (60, 1)]);
}

#[test]
fn a_session_after_midnight_belongs_to_the_day_decided_then() {
    let at = "2026-11-24T00:30:00Z";
    let day = day_of(at.parse().unwrap(), &TimeZone::UTC, DEFAULT_DAY_START_HOUR);
    let late = fact_at(at, day, started(1, TODAY).body);
    let history = History::of(&[late, step(1, 0, 60_000, false)]);
    assert_eq!((history.day(TODAY).sessions, history.day(date(2026, 11, 24)).sessions), (1, 0));
    assert_eq!(history.session(id(1)).unwrap().started.to_string(), at);
}

#[test]
fn a_clock_that_was_set_back_loses_no_session() {
    let facts =
        [step(1, 0, 5000, false), ended(1, Ending::Completed), started(1, TODAY), step(1, 1, 500, true)];
    let history = History::of(&facts);
    let session = history.session(id(1)).unwrap();
    let practised = Duration::from_millis(5500);
    assert_eq!(
        (session.practised, session.next_segment, session.ending),
        (practised, 2, Some(Ending::Completed))
    );
}

#[test]
fn any_practice_is_at_least_one_minute_and_minutes_round_to_the_nearest() {
    let cases = [(0, 0), (1, 1), (29, 1), (30, 1), (89, 1), (90, 2), (149, 2), (150, 3), (3_600, 60)];
    for (seconds, expected) in cases {
        assert_eq!(minutes(Duration::from_secs(seconds)), expected, "{seconds} s");
    }
    assert_eq!((minutes(Duration::from_millis(1)), minutes(Duration::from_millis(89_999))), (1, 1));
}

fn a_fact() -> impl Strategy<Value = Fact> {
    let session = 0..5_u128;
    prop_oneof![
        (session.clone(), 0..9_i64).prop_map(|(s, back)| started(s, TODAY - back.days())),
        (session.clone(), 0..40_u32, 0..90_000_u64, any::<bool>())
            .prop_map(|(s, n, ms, skip)| step(s, n, ms, skip)),
        (session.clone(), 0..11_u8).prop_map(|(s, pull)| rated(s, RatingMoment::Before, pull)),
        (session.clone(), 0..11_u8).prop_map(|(s, pull)| rated(s, RatingMoment::After, pull)),
        session.clone().prop_map(|s| ended(s, Ending::Completed)),
        session.clone().prop_map(put_aside),
        session.prop_map(|s| answered(s, Some("chin"), "Easier")),
        (20..200_u8)
            .prop_map(|bpm| fact(TODAY, FactBody::TempoKept { exercise: "a".to_owned(), bpm: bpm.into() })),
    ]
}

/// Each session starts once at most, also after its first steps: a clock may have been set back.
fn facts() -> impl Strategy<Value = Vec<Fact>> {
    prop::collection::vec(a_fact(), 0..60).prop_map(|mut facts| {
        let mut seen = Vec::new();
        facts.retain(|f| {
            let FactBody::SessionStarted { session, .. } = f.body else { return true };
            let is_first = !seen.contains(&session);
            seen.push(session);
            is_first
        });
        facts
    })
}

/// Which session a fact of these tests is about.
fn session_of(fact: &Fact) -> Option<SessionId> {
    match &fact.body {
        FactBody::SessionStarted { session, .. }
        | FactBody::StepFinished { session, .. }
        | FactBody::StepAnswered { session, .. }
        | FactBody::SessionEnded { session, .. }
        | FactBody::SessionRated { session, .. }
        | FactBody::SessionPutAside { session } => Some(*session),
        _ => None,
    }
}

proptest! {
    #[test]
    fn adding_facts_one_by_one_is_the_same_as_folding_them_all(facts in facts(), cut in 0..60_usize) {
        let (before, after) = facts.split_at(cut.min(facts.len()));
        let mut history = History::of(before);
        after.iter().for_each(|f| history.add(f));
        prop_assert_eq!(format!("{history:?}"), format!("{:?}", History::of(&facts)));
    }

    #[test]
    fn what_other_sessions_do_changes_nothing_for_this_one(facts in facts(), one in 0..5_u128) {
        let own: Vec<_> = facts.iter().filter(|f| session_of(f) == Some(id(one))).cloned().collect();
        let (all, own) = (History::of(&facts), History::of(&own));
        prop_assert_eq!(all.session(id(one)), own.session(id(one)));
    }

    #[test]
    fn a_week_is_the_sum_of_its_days_and_of_its_sessions(facts in facts()) {
        let history = History::of(&facts);
        let first = TODAY - 6.days();
        let of_week = history.sessions().iter().filter(|s| s.day >= first && s.day <= TODAY);
        let week = history.week_ending(TODAY);
        prop_assert_eq!(week.practised(), of_week.clone().map(|s| s.practised).sum::<Duration>());
        let sessions: usize = week.days.iter().map(|d| d.sessions).sum();
        prop_assert_eq!(sessions, of_week.filter(|s| !s.practised.is_zero()).count());
    }
}
