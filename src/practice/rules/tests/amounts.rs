//! Rules 7, 9 and 10: the day after, how much in a day, and after time away.

use std::time::Duration;

use super::Days;
use super::day;
use super::dose;
use super::everything;
use super::exercise;
use crate::content::Load;
use crate::practice::Rules;
use crate::practice::Verdict;
use crate::practice::rules::AfterWorse;
use crate::practice::rules::Gap;
use crate::practice::rules::GentleWhy;
use crate::practice::rules::after_gap;
use crate::practice::rules::after_worse_next_day;
use crate::practice::rules::ceiling_minutes;
use crate::practice::rules::half_amount;
use crate::practice::rules::next_day_question;
use crate::practice::tests::library;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::Ratings;
use crate::record::RuleChoice;
use crate::record::Worse;

const ID: &str = "texture-pairs";

fn verdict(days: &Days, id: &str, amount: &str, now: i64) -> Verdict<'static> {
    let (diary, agreed) = (days.diary(), everything(day(now)));
    Rules::of(&diary, &agreed, library(), day(now)).verdict(exercise(id), dose(exercise(id), amount))
}

fn worse(about: i64, worse: Worse) -> FactBody {
    FactBody::NextDayAnswered { about: day(about), worse }
}

#[test]
fn the_day_after_is_asked_once_for_three_days() {
    let mut days = Days::default();
    assert_eq!(next_day_question(&days.diary(), day(0)), None);
    days.practised(ID);
    let due = |days: &Days, now| next_day_question(&days.diary(), day(now));
    assert_eq!(due(&days, 0), None, "not on the day itself");
    assert_eq!(due(&days, 1), Some(day(0)));
    assert_eq!(due(&days, 3), Some(day(0)));
    assert_eq!(due(&days, 4), None, "too long ago to say");
    for (rule, on) in [(RuleChoice::FunctionalMode, true), (RuleChoice::Offers, false)] {
        assert_eq!(due(days.clone().fact(FactBody::RuleChosen { rule, on }), 1), None);
    }
    assert_eq!(due(days.clone().fact(FactBody::LimitsNoted { limits: vec![Limit::KindOnly] }), 1), None);
    assert_eq!(due(days.on(1).fact(worse(0, Worse::NotSure)), 1), None);
    assert_eq!(due(days.on(1).practised(ID), 2), Some(day(1)));
}

#[test]
fn one_yes_means_half_and_two_gentle_days() {
    let mut days = Days::default();
    days.practised(ID).on(1).fact(worse(0, Worse::Yes));
    let means = |id: &str, now| after_worse_next_day(&days.diary(), id, day(now));
    assert_eq!(means(ID, 1), Some(AfterWorse::HalfAndGentle { until: day(2) }));
    assert_eq!(means(ID, 2), Some(AfterWorse::HalfAndGentle { until: day(2) }));
    assert_eq!(means(ID, 3), None);
    assert_eq!(means("big-loops", 2), Some(AfterWorse::Gentle { until: day(2) }));
    for answer in [Worse::No, Worse::NotSure] {
        let mut days = Days::default();
        days.practised(ID).on(1).fact(worse(0, answer));
        assert_eq!(after_worse_next_day(&days.diary(), ID, day(1)), None);
    }
    let half = half_amount(exercise(ID)).unwrap();
    assert!(half.stated.0 * 2 <= dose(exercise(ID), "default").stated.0 || half.id == "gentle");
    assert!(matches!(verdict(&days, "big-loops", "default", 2), Verdict::Gentle { .. }));
    assert_eq!(verdict(&days, "big-loops", "gentle", 2), Verdict::Open);
    assert!(matches!(verdict(&days, ID, "default", 2), Verdict::Gentle { fine: Some(_), .. }));
}

#[test]
fn twice_yes_within_fourteen_days_rests_until_a_therapist_has_seen_it() {
    let twice = |second: i64| {
        let mut days = Days::default();
        days.practised(ID).on(1).fact(worse(0, Worse::Yes));
        days.on(second).practised(ID).on(second + 1).fact(worse(second, Worse::Yes));
        days
    };
    let now = |days: &Days, now| after_worse_next_day(&days.diary(), ID, day(now));
    assert_eq!(now(&twice(13), 30), Some(AfterWorse::RestsUntilSeen { since: day(14) }));
    assert_eq!(now(&twice(14), 30), None);
    let days = twice(5);
    let diary = days.diary();
    let closed = |ticked: i64| {
        let agreed = everything(day(ticked));
        let rules = Rules::of(&diary, &agreed, library(), day(40));
        rules
            .closed(exercise(ID), dose(exercise(ID), "default"))
            .into_iter()
            .map(|c| c.key)
            .collect::<Vec<_>>()
    };
    assert_eq!(closed(5), ["T:texture-pairs"], "an older tick does not open it");
    assert_eq!(closed(6), [""; 0]);
    let mut off = days;
    off.fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
    assert_eq!(now(&off, 30), Some(AfterWorse::RestsUntilSeen { since: day(6) }), "locks stay");
}

#[test]
fn the_day_has_a_ceiling_for_each_kind_of_load() {
    let most = [Load::Neck, Load::Hand, Load::Voice, Load::Jaw, Load::Eyelids, Load::Balance];
    assert_eq!(most.map(ceiling_minutes), [20, 45, 15, 10, 10, 20]);
    let at = |minutes| {
        let mut days = Days::default();
        let none = (Ratings::default(), Ratings::default());
        days.session("big-loops", "default", minutes, Ending::Completed, none, &[]);
        days
    };
    let own = dose(exercise(ID), "five-minutes").stated.duration();
    assert_eq!(own, Duration::from_secs(300));
    assert_eq!(verdict(&at(40), ID, "five-minutes", 0), Verdict::Open, "forty and five are 45");
    let much = verdict(&at(41), ID, "five-minutes", 0);
    assert!(matches!(much, Verdict::Much(c) if c.most_minutes == 45 && c.load == Load::Hand), "{much:?}");
    assert!(!much.is_closed() && !much.fits(), "a line, not a wall");
    assert_eq!(verdict(&at(60), "mirror-middle", "gentle", 0), Verdict::Open, "another kind");
    assert_eq!(verdict(&at(60), ID, "five-minutes", 1), Verdict::Open, "another day");
    for rule in [RuleChoice::Ceilings, RuleChoice::Offers] {
        let mut off = at(60);
        off.fact(FactBody::RuleChosen { rule, on: false });
        assert_eq!(verdict(&off, ID, "five-minutes", 0), Verdict::Open);
    }
}

#[test]
fn after_six_days_with_p_exercises_the_seventh_is_free_of_them() {
    let mut days = Days::default();
    for number in 0..6 {
        let now = verdict(&days, "big-loops", "default", number);
        assert_eq!(now, Verdict::Open, "day {number}");
        days.on(number).practised("big-loops");
    }
    assert_eq!(verdict(&days, "big-loops", "default", 6), Verdict::RestDay);
    assert_eq!(verdict(&days, ID, "default", 6), Verdict::Open, "only P exercises");
    assert_eq!(verdict(&days, "big-loops", "default", 7), Verdict::Open);
}

#[test]
fn the_tempo_exercise_is_for_six_days_a_week() {
    let mut days = Days::default();
    for number in 0..6 {
        days.on(number).practised("slow-down-tempo");
    }
    assert_eq!(verdict(&days, "slow-down-tempo", "gentle", 6), Verdict::SixDaysAWeek);
    assert_eq!(verdict(&days, "slow-down-tempo", "gentle", 7), Verdict::Open);
}

#[test]
fn fourteen_days_away_begin_gently_for_one_day() {
    let mut days = Days::default();
    assert_eq!(after_gap(&days.diary(), day(0)), None, "a first practice is no gap");
    days.practised(ID);
    assert_eq!(after_gap(&days.diary(), day(13)), None);
    assert_eq!(after_gap(&days.diary(), day(14)), Some(Gap::Days(14)));
    let gap = verdict(&days, ID, "default", 14);
    assert!(
        matches!(gap, Verdict::Gentle { why: GentleWhy::Gap(Gap::Days(14)), fine: Some(fine) } if fine.id == "gentle")
    );
    assert_eq!(verdict(&days, ID, "gentle", 14), Verdict::Open);
    days.on(14).practised(ID);
    assert_eq!(after_gap(&days.diary(), day(14)), Some(Gap::Days(14)), "the whole first day");
    assert_eq!(after_gap(&days.diary(), day(15)), None);
}

#[test]
fn illness_and_falls_begin_gently_and_close_their_locks() {
    let mut days = Days::default();
    days.practised("big-loops").on(3).fact(FactBody::Interrupted { by: Interruption::HeadKnock, on: day(3) });
    assert_eq!(after_gap(&days.diary(), day(3)), Some(Gap::After(Interruption::HeadKnock)));
    assert_eq!(after_gap(&days.diary(), day(2)), None);
    let closed = |ticked: i64| {
        let (diary, agreed) = (days.diary(), everything(day(ticked)));
        let rules = Rules::of(&diary, &agreed, library(), day(9));
        let keys = rules.closed(exercise("trunk-swing"), dose(exercise("trunk-swing"), "gentle"));
        keys.into_iter().map(|c| c.key).collect::<Vec<_>>()
    };
    assert_eq!(closed(2), ["FALL", "NECK"], "what was ticked before asks again");
    assert_eq!(closed(3), [""; 0]);
    days.on(5).practised("big-loops");
    assert_eq!(after_gap(&days.diary(), day(5)), Some(Gap::After(Interruption::HeadKnock)));
    assert_eq!(after_gap(&days.diary(), day(6)), None);
}
