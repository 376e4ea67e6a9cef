//! The order of the rules: locks, stop levels, hard day, injection days, own rule, general rules.

use super::Days;
use super::day;
use super::dose;
use super::everything;
use super::exercise;
use crate::practice::Rules;
use crate::practice::Verdict;
use crate::practice::rules::HardDay;
use crate::practice::rules::Injected;
use crate::practice::tests::library;
use crate::record::DayKind;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::Ratings;
use crate::record::SymptomNote;
use crate::record::Worse;

const ID: &str = "slow-down-tempo";

/// Everything at once, then one layer after another is taken away.
#[test]
fn the_first_rule_in_order_speaks() {
    let mut days = Days::default();
    for number in 0..6 {
        days.on(number).practised(ID);
    }
    days.on(6).fact(FactBody::NextDayAnswered { about: day(5), worse: Worse::Yes });
    let says = |days: &Days, agreed: bool, now: i64| {
        let (diary, ticks) = (days.diary(), if agreed { everything(day(now)) } else { Default::default() });
        let rules = Rules::of(&diary, &ticks, library(), day(now));
        let mut asks = exercise(ID).clone();
        asks.locks = vec![crate::content::Lock::Arm];
        match rules.verdict(&asks, dose(exercise(ID), "default")) {
            Verdict::Open => "open",
            Verdict::Locked(_) => "locked",
            Verdict::Stopped(_) => "stopped",
            Verdict::HardDay { .. } => "hard day",
            Verdict::Injected(_) => "injected",
            Verdict::SixDaysAWeek => "own rule",
            Verdict::Gentle { .. } => "gentle",
            Verdict::Much(_) => "much",
            Verdict::RestDay => "rest day",
        }
    };
    assert_eq!(says(&days, true, 7), "gentle", "the own rule is over on the seventh day");
    assert_eq!(says(&days, true, 6), "own rule");
    days.fact(FactBody::InjectionNoted { place: "hand".to_owned(), on: day(5), given: true });
    assert_eq!(says(&days, true, 6), "injected");
    days.fact(FactBody::DaySaid { what: DayKind::Hard });
    assert_eq!(says(&days, true, 6), "hard day");
    let none = (Ratings::default(), Ratings::default());
    days.session(ID, "gentle", 1, Ending::StoppedForSymptom, none, &[SymptomNote::SpasmSpread]);
    assert_eq!(says(&days, true, 6), "stopped");
    assert_eq!(says(&days, false, 6), "locked");
}

#[test]
fn on_a_hard_day_the_fine_amount_is_named_and_may_be_proposed() {
    let mut days = Days::default();
    days.fact(FactBody::DaySaid { what: DayKind::Hard });
    let (diary, agreed) = (days.diary(), everything(day(0)));
    let rules = Rules::of(&diary, &agreed, library(), day(0));
    let six = exercise("six-breaths");
    let long = rules.verdict(six, dose(six, "demanding"));
    assert!(matches!(long, Verdict::HardDay { why: HardDay::Said, fine: Some(fine) } if fine.id == "gentle"));
    assert!(!long.fits() && !long.is_closed(), "the person can start it anyway");
    assert_eq!(rules.verdict(six, dose(six, "gentle")), Verdict::Open);
    let loops = exercise("big-loops");
    assert!(matches!(rules.verdict(loops, dose(loops, "gentle")), Verdict::HardDay { fine: None, .. }));
}

#[test]
fn care_after_an_injection_may_be_proposed_and_a_rest_may_not() {
    let mut days = Days::default();
    days.fact(FactBody::InjectionNoted { place: "hand".to_owned(), on: day(0), given: true });
    let (diary, agreed) = (days.diary(), everything(day(0)));
    let loops = exercise("big-loops");
    let at = |now| Rules::of(&diary, &agreed, library(), day(now)).verdict(loops, dose(loops, "gentle"));
    assert!(matches!(at(1), Verdict::Injected(Injected::Rest { .. })) && !at(1).fits());
    assert!(matches!(at(4), Verdict::Injected(Injected::SoftestOnly { .. })) && at(4).fits());
}
