//! What Today proposes from a path, a plan and a number of minutes, with the content that is really there.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::practice::Standing;
use crate::practice::standing;
use crate::record::Fact;
use crate::record::FactBody;
use crate::record::PlanItem;
use crate::record::SessionId;

/// A Monday.
const TODAY: Day = date(2026, 11, 23);

fn library() -> &'static Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/content"));
        crate::content::load::load_folder(folder, None).library
    })
}

fn fact(day: Day, body: FactBody) -> Fact {
    let at: Timestamp = day.at(10, 0, 0, 0).in_tz("UTC").unwrap().timestamp();
    Fact { id: Uuid::nil(), device: Uuid::nil(), at, offset_seconds: 0, zone: "UTC".to_owned(), day, body }
}

/// A minute of an exercise so many days ago.
fn practised(number: u128, exercise: &str, ago: i64) -> [Fact; 2] {
    let session = SessionId(Uuid::from_u128(number));
    let day = TODAY - ago.days();
    let (exercise, dose, step) = (exercise.to_owned(), "gentle".to_owned(), String::new());
    let started =
        FactBody::SessionStarted { session, exercise, dose, segments: 1, planned_ms: 60_000, seed: 1 };
    let done = FactBody::StepFinished { session, segment: 0, step, spent_ms: 60_000, skipped: false };
    [fact(day, started), fact(day, done)]
}

fn follows(week: u32) -> Fact {
    fact(TODAY - 30.days(), FactBody::PathFollowed { path: Some("neck-first-weeks".to_owned()), week })
}

fn open(_: &Exercise, _: &Dose) -> Standing {
    Standing::Open
}

fn propose(history: &History, wish: Wish) -> DayProposal {
    for_today(library(), history, TODAY, wish, &open).unwrap()
}

fn ids(proposal: &DayProposal) -> Vec<&str> {
    proposal.portions.iter().map(|portion| portion.exercise.as_str()).collect()
}

fn length(proposal: &DayProposal) -> u64 {
    let of = |portion: &Portion| {
        let exercise = library().exercise(&portion.exercise).unwrap();
        exercise.length_of(exercise.dose(&portion.dose).unwrap()).duration().as_secs()
    };
    proposal.portions.iter().map(of).sum()
}

#[test]
fn a_path_proposes_the_exercises_of_its_week_in_the_order_of_the_pillars() {
    let proposal = propose(&History::of(&[follows(1)]), Wish::default());
    assert_eq!(proposal.why, Why::Week { path: "neck-first-weeks".to_owned(), week: 1 });
    assert_eq!(ids(&proposal), ["arrive-breath", "map-the-pattern", "kind-minute"]);
}

#[test]
fn what_was_practised_on_its_days_of_the_last_seven_does_not_come_up_again() {
    let mut facts = vec![follows(1)];
    facts.extend(practised(1, "map-the-pattern", 3));
    facts.extend(practised(2, "kind-minute", 1));
    assert_eq!(ids(&propose(&History::of(&facts), Wish::default())), ["arrive-breath", "kind-minute"]);
    facts.extend(practised(3, "kind-minute", 0));
    assert_eq!(ids(&propose(&History::of(&facts), Wish::default())), ["arrive-breath"]);
    let long_ago: Vec<_> = [follows(1)].into_iter().chain(practised(1, "map-the-pattern", 7)).collect();
    assert!(ids(&propose(&History::of(&long_ago), Wish::default())).contains(&"map-the-pattern"));
}

#[test]
fn a_week_that_has_come_up_offers_something_calm_of_it_again() {
    let mut facts = vec![follows(1)];
    for (number, exercise) in (0_u8..).zip(["arrive-breath", "kind-minute", "map-the-pattern"]) {
        facts.extend(practised(number.into(), exercise, 0));
    }
    let proposal = propose(&History::of(&facts), Wish::default());
    assert!(matches!(proposal.why, Why::WeekAgain { week: 1, .. }), "{proposal:?}");
    assert_eq!(ids(&proposal), ["arrive-breath", "kind-minute"], "mapping is for once a week");
}

#[test]
fn the_next_week_is_offered_once_everything_of_this_one_was_practised_since_it_was_set() {
    let mut facts = vec![follows(1)];
    let come_up = |facts: &[Fact]| {
        let history = History::of(facts);
        let followed = history.path().unwrap().clone();
        let (_, week, _) = week_of(library(), &followed).unwrap();
        has_come_up(week, &history, &followed)
    };
    facts.extend(practised(1, "arrive-breath", 2));
    facts.extend(practised(2, "kind-minute", 31));
    facts.extend(practised(3, "map-the-pattern", 1));
    assert!(!come_up(&facts), "the kind minute was before the week");
    facts.extend(practised(4, "kind-minute", 0));
    assert!(come_up(&facts));
}

#[test]
fn a_path_or_week_that_is_no_longer_there_is_no_trouble() {
    let gone = fact(TODAY, FactBody::PathFollowed { path: Some("gone".to_owned()), week: 2 });
    assert!(matches!(propose(&History::of(&[gone]), Wish::default()).why, Why::Free(_)));
    let far = follows(99);
    let proposal = propose(&History::of(&[far]), Wish::default());
    assert!(matches!(proposal.why, Why::Week { week: 8, .. }), "{proposal:?}");
    let stopped = [follows(2), fact(TODAY, FactBody::PathFollowed { path: None, week: 1 })];
    assert!(matches!(propose(&History::of(&stopped), Wish::default()).why, Why::Free(_)));
}

#[test]
fn the_own_plan_comes_before_the_path_on_its_days_only() {
    let item = |exercise: &str, days: &[u8]| PlanItem {
        exercise: exercise.to_owned(),
        dose: "default".to_owned(),
        days: days.to_vec(),
    };
    let plan = |items: Vec<PlanItem>| fact(TODAY, FactBody::PlanKept { items });
    let monday = [follows(1), plan(vec![item("turn-away", &[1]), item("six-breaths", &[])])];
    let proposal = propose(&History::of(&monday), Wish::default());
    assert_eq!((ids(&proposal), &proposal.why), (vec!["turn-away", "six-breaths"], &Why::Plan));
    let tuesday = [follows(1), plan(vec![item("turn-away", &[2])])];
    assert!(matches!(propose(&History::of(&tuesday), Wish::default()).why, Why::Week { .. }));
}

#[test]
fn one_day_in_seven_is_without_movement() {
    let mut facts = vec![follows(4)];
    for ago in 1..=5 {
        facts.extend(practised(ago as u128, "lying-melt", ago));
    }
    assert!(!is_day_without_movement(library(), &History::of(&facts), TODAY));
    facts.extend(practised(6, "turn-away", 6));
    let history = History::of(&facts);
    assert!(is_day_without_movement(library(), &history, TODAY));
    let proposal = propose(&history, Wish::default());
    assert!(proposal.no_movement);
    for id in ids(&proposal) {
        assert_ne!(library().exercise(id).unwrap().pillar, Pillar::Plasticity, "{id}");
    }
}

#[test]
fn on_a_gentle_day_the_gentle_amount_takes_the_place_and_resting_ones_are_left_out() {
    let standings = |exercise: &Exercise, dose: &Dose| match exercise.id.as_str() {
        "map-the-pattern" => Standing::Resting,
        _ if dose.id == "gentle" => Standing::Open,
        _ => Standing::GentleOnly { dose: "gentle".to_owned() },
    };
    let history = History::of(&[follows(1)]);
    let proposal = for_today(library(), &history, TODAY, Wish::default(), &standings).unwrap();
    assert_eq!(ids(&proposal), ["arrive-breath", "kind-minute"]);
    assert!(proposal.portions.iter().all(|portion| portion.dose == "gentle"));
}

#[test]
fn only_calm_is_only_what_suits_a_hard_day() {
    let calm = Wish { calm: true, minutes: None };
    for history in [History::default(), History::of(&[follows(4)])] {
        let proposal = propose(&history, calm);
        assert_eq!(proposal.why, Why::Calm);
        for portion in &proposal.portions {
            let exercise = library().exercise(&portion.exercise).unwrap();
            assert_eq!(exercise.hard_day.as_deref(), Some(portion.dose.as_str()));
        }
    }
}

#[test]
fn with_everything_closed_nothing_is_proposed() {
    let closed = |_: &Exercise, _: &Dose| Standing::Closed(Vec::new());
    for wish in [Wish::default(), Wish { minutes: Some(10), calm: false }, Wish { minutes: None, calm: true }]
    {
        assert_eq!(for_today(library(), &History::of(&[follows(1)]), TODAY, wish, &closed), None);
    }
}

fn some_history() -> impl Strategy<Value = History> {
    let exercises: Vec<&str> = library().exercises.iter().map(|e| e.id.as_str()).collect();
    let session = (prop::sample::select(exercises), 0..10_i64);
    (prop::collection::vec(session, 0..25), 0..10_u32).prop_map(|(sessions, week)| {
        let mut facts: Vec<Fact> = (week > 0).then(|| follows(week)).into_iter().collect();
        for ((exercise, ago), number) in sessions.into_iter().zip(0_u8..) {
            facts.extend(practised(number.into(), exercise, ago));
        }
        History::of(&facts)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_proposal_fits_the_minutes_where_it_has_more_than_one_part(
        history in some_history(), minutes in 1..30_u32, calm: bool,
    ) {
        let agreed = BTreeMap::new();
        let standings = |e: &Exercise, d: &Dose| standing(e, d, &agreed);
        let wish = Wish { minutes: Some(minutes), calm };
        let proposal = for_today(library(), &history, TODAY, wish, &standings);
        if let Some(proposal) = proposal {
            let fits = length(&proposal) <= u64::from(minutes) * 60 + 30;
            prop_assert!(fits || proposal.portions.len() == 1, "{proposal:?} {}", length(&proposal));
            for portion in &proposal.portions {
                let exercise = library().exercise(&portion.exercise).unwrap();
                let dose = exercise.dose(&portion.dose).unwrap();
                prop_assert!(standings(exercise, dose).is_open(), "{portion:?}");
            }
        }
    }
}
