//! Laws, tried on many diaries: offers stay offers, quiet means quiet, and nothing breaks.

use jiff::SignedDuration;
use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use super::day;
use super::everything;
use super::exercise;
use crate::practice::Diary;
use crate::practice::Rules;
use crate::practice::Verdict;
use crate::practice::rules;
use crate::practice::rules::Injected;
use crate::practice::tests::library;
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
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::RuleChoice;
use crate::record::SequenceId;
use crate::record::SessionId;
use crate::record::SymptomNote;
use crate::record::Worse;

const IDS: [&str; 6] =
    ["texture-pairs", "slow-down-tempo", "turn-away", "six-breaths", "kind-minute", "steady-gaze"];
/// Days a diary reaches over.
const SPAN: i64 = 40;

fn ratings() -> impl Strategy<Value = Ratings> {
    let one = || prop::option::of(0_u8..=10);
    let felt = prop::option::of(prop::sample::select(vec![Felt::Easier, Felt::Same, Felt::Harder]));
    (one(), one(), one(), one(), one(), felt).prop_map(|(pull, pain, energy, ease, effort, felt)| Ratings {
        pull,
        pain,
        energy,
        ease,
        effort,
        felt,
    })
}

fn exercise_id() -> impl Strategy<Value = String> {
    prop::sample::select(IDS.to_vec()).prop_map(str::to_owned)
}

fn session() -> impl Strategy<Value = SessionId> {
    (0_u128..8).prop_map(|n| SessionId(Uuid::from_u128(n)))
}

fn body_of_a_run() -> impl Strategy<Value = FactBody> {
    let amount = prop::sample::select(vec!["default", "gentle", "demanding", "no-such"]);
    let started =
        (session(), exercise_id(), amount).prop_map(|(session, exercise, dose)| FactBody::SessionStarted {
            session,
            exercise,
            dose: dose.to_owned(),
            segments: 1,
            planned_ms: 1,
            seed: 1,
        });
    let finished = (session(), 0_u64..4_000_000).prop_map(|(session, spent_ms)| FactBody::StepFinished {
        session,
        segment: 0,
        step: String::new(),
        spent_ms,
        skipped: false,
    });
    let endings = vec![Ending::Completed, Ending::DoneForToday, Ending::StoppedForSymptom];
    let ended = (session(), prop::sample::select(endings))
        .prop_map(|(session, how)| FactBody::SessionEnded { session, how });
    let moments = prop::sample::select(vec![RatingMoment::Before, RatingMoment::After]);
    let rated = (session(), moments, ratings())
        .prop_map(|(session, moment, ratings)| FactBody::SessionRated { session, moment, ratings });
    let notes =
        vec![SymptomNote::Dizzy, SymptomNote::DizzyStays, SymptomNote::Fell, SymptomNote::SpasmSpread];
    let noted = (session(), prop::sample::select(notes))
        .prop_map(|(session, note)| FactBody::SymptomNoted { session, what: vec![note] });
    let whole = || (0_u128..4).prop_map(|n| SequenceId(Uuid::from_u128(n)));
    let part = (whole(), session()).prop_map(|(sequence, session)| FactBody::PartBegun {
        sequence,
        part: 0,
        session,
    });
    let moments = prop::sample::select(vec![RatingMoment::Before, RatingMoment::After]);
    let whole = (whole(), moments, ratings())
        .prop_map(|(sequence, moment, ratings)| FactBody::SequenceRated { sequence, moment, ratings });
    prop_oneof![started, finished, ended, rated, noted, part, whole]
}

fn body_of_a_day() -> impl Strategy<Value = FactBody> {
    let answers = (prop::option::of(0_u8..=12), prop::option::of(0_u8..=12), prop::option::of(0_u8..=12));
    let checked = answers.prop_map(|(pull, pain, energy)| FactBody::CheckedIn {
        answers: CheckIn { pull, pain, energy, worry: None, ready: None },
    });
    let said = prop::sample::select(vec![DayKind::Hard, DayKind::Usual]);
    let places = prop::sample::select(vec!["neck", "hand", "jaw", "voice", "leg", "eyelids", "nowhere"]);
    let injected = (places, -5..SPAN + 5, any::<bool>()).prop_map(|(place, on, given)| {
        FactBody::InjectionNoted { place: place.to_owned(), on: day(on), given }
    });
    let answers = prop::sample::select(vec![Worse::Yes, Worse::No, Worse::NotSure]);
    let worse =
        (0..SPAN, answers).prop_map(|(about, worse)| FactBody::NextDayAnswered { about: day(about), worse });
    let causes = prop::sample::select(vec![Interruption::Fever, Interruption::Fall, Interruption::Operation]);
    let interrupted = (causes, 0..SPAN).prop_map(|(by, on)| FactBody::Interrupted { by, on: day(on) });
    let operated = (prop::sample::select(OperatedPart::ALL.to_vec()), 0..SPAN, any::<bool>())
        .prop_map(|(part, on, there)| FactBody::OperationPart { on: day(on), part, there });
    let directions = prop::sample::select(vec![Direction::Forward, Direction::Back]);
    let step = (exercise_id(), directions).prop_map(|(exercise, direction)| FactBody::StepChosen {
        exercise,
        dose: "default".to_owned(),
        direction,
    });
    let rules =
        prop::sample::select(vec![RuleChoice::FunctionalMode, RuleChoice::Offers, RuleChoice::Ceilings]);
    let rule = (rules, any::<bool>()).prop_map(|(rule, on)| FactBody::RuleChosen { rule, on });
    let limits = prop::sample::subsequence(vec![Limit::Neck, Limit::CalmOnly, Limit::WithAdult], 0..=3);
    prop_oneof![
        3 => checked,
        2 => said.prop_map(|what| FactBody::DaySaid { what }),
        2 => injected,
        1 => prop::option::of(0_u8..=60).prop_map(|week| FactBody::WearOffChosen { week }),
        1 => any::<bool>().prop_map(|trouble| FactBody::SwallowingAnswered { trouble }),
        2 => worse,
        1 => interrupted,
        1 => operated,
        1 => any::<bool>().prop_map(|there| FactBody::SuddenChange { there }),
        2 => step,
        1 => rule,
        1 => limits.prop_map(|limits| FactBody::LimitsNoted { limits }),
        1 => Just(FactBody::LockClosed { key: "NECK".to_owned() }),
        1 => (exercise_id(), 30.0_f32..90.0).prop_map(|(exercise, bpm)| FactBody::TempoKept { exercise, bpm }),
    ]
}

fn facts() -> impl Strategy<Value = Vec<Fact>> {
    let one = (0..SPAN, prop_oneof![3 => body_of_a_run(), 2 => body_of_a_day()]);
    prop::collection::vec(one, 0..60).prop_map(|bodies| {
        let noon: Timestamp = "2026-10-01T10:00:00Z".parse().unwrap();
        let fact = |(number, (on, body)): (u64, (i64, FactBody))| Fact {
            id: Uuid::from_u128(u128::from(number) + 1),
            device: Uuid::nil(),
            at: noon + SignedDuration::from_hours(24 * on) + SignedDuration::from_secs(number.cast_signed()),
            offset_seconds: 0,
            zone: "UTC".to_owned(),
            day: day(on),
            body,
        };
        (0..).zip(bodies).map(fact).collect()
    })
}

/// Three easy days before the diary, so that offers are not rare.
fn with_easy_days(mut facts: Vec<Fact>, until: i64) -> Vec<Fact> {
    let mut days = super::Days::default();
    for number in until - 2..=until {
        days.on(number).easy("texture-pairs");
    }
    for (number, mut fact) in (0..).zip(days.facts) {
        fact.id = Uuid::from_u128(0xEA5E_0000 + number);
        facts.push(fact);
    }
    facts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn the_same_facts_give_the_same_diary_in_any_order_and_twice(facts in facts(), turn in 0_usize..60) {
        let once = Diary::of(&facts);
        let mut turned = facts.clone();
        turned.rotate_left(turn.min(facts.len()));
        turned.extend(facts.iter().rev().cloned());
        prop_assert_eq!(once, Diary::of(&turned));
    }

    #[test]
    fn no_diary_breaks_a_rule(facts in facts(), now in -3..SPAN + 40) {
        let (diary, today) = (Diary::of(&facts), day(now));
        let agreed = everything(day(now / 2));
        let rules = Rules::of(&diary, &agreed, library(), today);
        for exercise in &library().exercises {
            for dose in &exercise.doses {
                let verdict = rules.verdict(exercise, dose);
                prop_assert!(!(verdict.fits() && verdict.is_closed()));
            }
            rules::forward_offer(&diary, exercise, today);
            rules::back_offer(&diary, exercise, today);
            rules::functional_note(&diary, exercise);
        }
        rules::tell_clinic_this_week(&diary, today);
        rules::next_day_question(&diary, today);
        rules::swallowing_question(&diary, today);
        rules::wear_off(&diary, today);
    }

    #[test]
    fn switched_off_rules_never_offer_and_only_locks_and_stop_levels_and_the_own_word_stay(
        facts in facts(),
        now in 2..SPAN,
    ) {
        let mut facts = with_easy_days(facts, now);
        facts.retain(|f| !matches!(f.body, FactBody::RuleChosen { rule: RuleChoice::Offers, .. }));
        let mut off = super::Days::default();
        off.on(-1).fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
        facts.extend(off.facts.into_iter().map(|f| Fact { id: Uuid::from_u128(0x0FF), ..f }));
        let (diary, today) = (Diary::of(&facts), day(now));
        let agreed = everything(today);
        let rules = Rules::of(&diary, &agreed, library(), today);
        prop_assert_eq!(rules::next_day_question(&diary, today), None);
        let tell = rules::tell_clinic_this_week(&diary, today);
        prop_assert!(tell.is_none_or(|why| why == rules::TellClinic::SuddenChange), "the own word stays");
        for id in IDS {
            prop_assert_eq!(rules::forward_offer(&diary, exercise(id), today), None);
            prop_assert_eq!(rules::back_offer(&diary, exercise(id), today), None);
            for dose in &exercise(id).doses {
                let verdict = rules.verdict(exercise(id), dose);
                let said = matches!(verdict, Verdict::HardDay { why: rules::HardDay::Said, .. });
                prop_assert!(said || verdict.is_closed() || verdict == Verdict::Open, "{verdict:?}");
            }
        }
    }

    #[test]
    fn a_step_is_never_offered_on_a_hard_day_after_a_gap_in_an_injection_rest_or_a_third_time(
        facts in facts(),
        now in 2..SPAN,
    ) {
        let (diary, today) = (Diary::of(&with_easy_days(facts, now)), day(now));
        for id in IDS {
            if rules::forward_offer(&diary, exercise(id), today).is_none() {
                continue;
            }
            prop_assert_eq!(rules::is_hard_day(&diary, today), None);
            prop_assert_eq!(rules::after_gap(&diary, today), None);
            let rests = matches!(rules::injected(&diary, exercise(id), today), Some(Injected::Rest { .. }));
            prop_assert!(!rests);
            let week = diary.steps(today).into_iter().filter(|s| s.direction == Direction::Forward);
            let week = week.filter(|s| crate::practice::diary::days_between(s.day, today) < 7);
            let (all, own): (Vec<_>, Vec<_>) = (week.clone().collect(), week.filter(|s| s.exercise == id).collect());
            prop_assert!(all.len() < 2 && own.is_empty());
        }
    }

    #[test]
    fn nothing_is_known_before_it_happens(mut facts in facts(), now in 0..SPAN) {
        let today = day(now);
        // A run rated again on another day holds the later ratings; runs end within their day.
        facts.retain(|f| !matches!(f.body, FactBody::SessionRated { .. } | FactBody::SequenceRated { .. }));
        let until: Vec<Fact> = facts.iter().filter(|f| f.day <= today).cloned().collect();
        let (all, past) = (Diary::of(&facts), Diary::of(&until));
        prop_assert_eq!(all.readings(today), past.readings(today));
        prop_assert_eq!(all.said(today), past.said(today));
        prop_assert_eq!(all.steps(today), past.steps(today));
    }
}
