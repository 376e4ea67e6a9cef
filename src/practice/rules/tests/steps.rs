//! Rules 4 and 5, and the one published rule: forward, stay, back.

use super::Days;
use super::day;
use super::exercise;
use crate::practice::rules::BackOffer;
use crate::practice::rules::ForwardOffer;
use crate::practice::rules::back_offer;
use crate::practice::rules::easy_session;
use crate::practice::rules::forward_offer;
use crate::record::DayKind;
use crate::record::Direction;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::Felt;
use crate::record::Ratings;
use crate::record::RuleChoice;

const ID: &str = "texture-pairs";

fn offered(days: &Days, now: i64) -> Option<ForwardOffer> {
    forward_offer(&days.diary(), exercise(ID), day(now))
}

/// Easy sessions on these days.
fn easy_on(numbers: &[i64]) -> Days {
    let mut days = Days::default();
    for number in numbers {
        days.on(*number).easy(ID);
    }
    days
}

fn step(exercise: &str) -> FactBody {
    let dose = "default".to_owned();
    FactBody::StepChosen { exercise: exercise.to_owned(), dose, direction: Direction::Forward }
}

#[test]
fn an_easy_session_has_ease_six_pain_at_most_one_higher_and_nothing_harder() {
    let is_easy = |before: Ratings, after: Ratings, ending| {
        let mut days = Days::default();
        days.session(ID, "default", 5, ending, (before, after), &[]);
        easy_session(days.diary().runs(day(0)).first().unwrap())
    };
    let none = Ratings::default();
    let of = |ease, pain, felt| Ratings { ease, pain, felt, ..none };
    let pain = |pain| Ratings { pain: Some(pain), ..none };
    let done = Ending::Completed;
    assert!(is_easy(none, of(Some(6), None, None), done));
    assert!(!is_easy(none, of(Some(5), None, None), done));
    assert!(!is_easy(none, of(None, None, Some(Felt::Easier)), done), "ease was not answered");
    assert!(!is_easy(none, of(Some(9), None, Some(Felt::Harder)), done));
    assert!(is_easy(pain(3), of(Some(6), Some(4), None), done));
    assert!(!is_easy(pain(3), of(Some(6), Some(5), None), done));
    assert!(!is_easy(none, of(Some(6), Some(2), None), done), "pain that was not rated counts from 0");
    assert!(is_easy(none, of(Some(6), None, None), Ending::DoneForToday), "a part is a session");
    assert!(!is_easy(none, of(Some(6), None, None), Ending::StoppedForSymptom));
}

#[test]
fn three_easy_sessions_on_three_different_days_offer_one_step() {
    assert_eq!(offered(&easy_on(&[0, 1]), 1), None);
    assert_eq!(offered(&easy_on(&[0, 0, 1]), 1), None, "two on one day are one day");
    assert_eq!(offered(&easy_on(&[0, 1, 2]), 2), Some(ForwardOffer::ThreeEasyDays));
    let mut days = easy_on(&[0, 1, 2]);
    assert_eq!(offered(days.on(3).harder(ID), 3), None, "the last one was not easy");
    let mut days = easy_on(&[0, 1]);
    let easy = Ratings { ease: Some(8), ..Ratings::default() };
    let both = (Ratings::default(), easy);
    days.on(2).session(ID, "gentle", 5, Ending::Completed, both, &[]);
    assert_eq!(offered(&days, 2), None, "easy at another amount is another thing");
}

#[test]
fn one_step_an_exercise_and_two_in_all_a_week() {
    let mut days = easy_on(&[0, 1, 2]);
    days.on(2).fact(step(ID));
    for number in 3..=8 {
        days.on(number).easy(ID);
        assert_eq!(offered(&days, number), None, "day {number}");
    }
    assert_eq!(offered(days.on(9).easy(ID), 9), Some(ForwardOffer::ThreeEasyDays));

    let mut others = easy_on(&[0, 1, 2]);
    others.on(2).fact(step("big-loops"));
    assert_eq!(offered(&others, 2), Some(ForwardOffer::ThreeEasyDays));
    others.fact(step("feather-pressure"));
    assert_eq!(offered(&others, 2), None, "two steps in all");
    assert_eq!(offered(others.on(9).easy(ID), 9), Some(ForwardOffer::ThreeEasyDays));
}

#[test]
fn after_a_step_the_three_days_begin_again() {
    let mut days = easy_on(&[0, 1, 2]);
    days.on(2).fact(step(ID));
    days.on(9).easy(ID);
    days.on(10).easy(ID);
    assert_eq!(offered(&days, 10), None);
    assert_eq!(offered(days.on(11).easy(ID), 11), Some(ForwardOffer::ThreeEasyDays));
}

#[test]
fn no_step_on_a_hard_day_in_functional_mode_with_rules_off_or_where_nothing_grows() {
    let mut hard = easy_on(&[0, 1, 2]);
    hard.fact(FactBody::DaySaid { what: DayKind::Hard });
    assert_eq!(offered(&hard, 2), None);
    for (rule, on) in [(RuleChoice::FunctionalMode, true), (RuleChoice::Offers, false)] {
        let mut days = easy_on(&[0, 1, 2]);
        days.fact(FactBody::RuleChosen { rule, on });
        assert_eq!(offered(&days, 2), None);
    }
    for id in ["map-the-pattern", "kind-minute"] {
        let mut days = Days::default();
        for number in 0..3 {
            days.on(number).easy(id);
        }
        assert_eq!(forward_offer(&days.diary(), exercise(id), day(2)), None, "{id}");
    }
}

#[test]
fn no_step_on_the_first_day_after_a_gap() {
    let mut days = easy_on(&[0, 1]);
    assert_eq!(offered(days.on(15).easy(ID), 15), None);
    assert_eq!(offered(days.on(16).easy(ID), 16), None, "what was easy before the gap says nothing now");
    assert_eq!(offered(days.on(17).easy(ID), 17), Some(ForwardOffer::ThreeEasyDays));
}

#[test]
fn twice_strained_in_a_row_offers_a_step_back_and_once_a_rest() {
    let back = |days: &Days, now: i64| back_offer(&days.diary(), exercise(ID), day(now));
    let pull = |pull| Ratings { pull: Some(pull), ..Ratings::default() };
    let mut days = Days::default();
    assert_eq!(back(&days, 0), None);
    assert_eq!(back(days.rated(ID, pull(3), pull(4)), 0), None);
    assert_eq!(back(days.on(1).rated(ID, pull(3), pull(5)), 1), Some(BackOffer::Rest));
    assert_eq!(back(days.on(2).harder(ID), 2), Some(BackOffer::Back));
    assert_eq!(back(days.on(3).practised(ID), 3), None);
    assert_eq!(back(days.on(4).harder("big-loops"), 4), None, "another exercise");
    days.on(5).harder(ID).on(6).harder(ID).fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
    assert_eq!(back(&days, 6), None);
}

#[test]
fn in_the_wear_off_weeks_rising_pull_alone_offers_no_step_back() {
    let pull = |pull| Ratings { pull: Some(pull), ..Ratings::default() };
    let mut days = Days::default();
    days.fact(FactBody::InjectionNoted { place: "neck".to_owned(), on: day(-70), given: true });
    days.rated(ID, pull(3), pull(5)).rated(ID, pull(3), pull(5));
    assert_eq!(back_offer(&days.diary(), exercise(ID), day(0)), Some(BackOffer::Back), "no week is preset");
    let mut later = days.clone();
    later.fact(FactBody::WearOffChosen { week: Some(11) });
    assert_eq!(back_offer(&later.diary(), exercise(ID), day(0)), Some(BackOffer::Back), "week 10 is before");
    days.fact(FactBody::WearOffChosen { week: Some(10) });
    assert_eq!(back_offer(&days.diary(), exercise(ID), day(0)), None);
    days.on(1).harder(ID).harder(ID);
    assert_eq!(back_offer(&days.diary(), exercise(ID), day(1)), Some(BackOffer::Back));
}

#[test]
fn the_tempo_exercise_keeps_one_tempo_for_fourteen_days() {
    const TEMPO: &str = "slow-down-tempo";
    let bpm = |bpm| FactBody::TempoKept { exercise: TEMPO.to_owned(), bpm };
    let offer = |days: &Days, now: i64| forward_offer(&days.diary(), exercise(TEMPO), day(now));
    let mut days = Days::default();
    for number in [0, 4, 9, 13] {
        days.on(number).easy(TEMPO).fact(bpm(60.0));
        assert_eq!(offer(&days, number), None, "day {number}: three easy days are not its rule");
    }
    assert_eq!(offer(days.on(14).easy(TEMPO).fact(bpm(60.0)), 14), Some(ForwardOffer::Fortnight));
    let mut other = days.clone();
    other.on(15).easy(TEMPO).fact(bpm(57.0));
    assert_eq!(offer(&other, 15), None, "another tempo begins anew");
    let mut hard = days.clone();
    hard.on(15).easy(TEMPO).fact(FactBody::TempoNotEasy { exercise: TEMPO.to_owned(), bpm: 60.0 });
    assert_eq!(offer(&hard, 15), None, "the beat was not easy");
    days.on(15).harder(TEMPO).on(16).easy(TEMPO);
    assert_eq!(offer(&days, 16), None, "one of them felt harder");
}

#[test]
fn the_tempo_rule_needs_no_ratings_and_heeds_them_where_they_are() {
    // Review 2.2, order: the exercise's own published rule goes before the general one.
    const TEMPO: &str = "slow-down-tempo";
    let mut days = Days::default();
    for number in [0, 7, 14] {
        days.on(number).practised(TEMPO);
        days.fact(FactBody::TempoKept { exercise: TEMPO.to_owned(), bpm: 60.0 });
    }
    let offer = |days: &Days| forward_offer(&days.diary(), exercise(TEMPO), day(14));
    assert_eq!(offer(&days), Some(ForwardOffer::Fortnight));
    let mut hard = days.clone();
    let after = Ratings { ease: Some(5), ..Ratings::default() };
    assert_eq!(offer(hard.rated(TEMPO, Ratings::default(), after)), None, "ease was answered, and low");
    let none = (Ratings::default(), Ratings::default());
    days.session(TEMPO, "default", 5, Ending::StoppedForSymptom, none, &[]);
    assert_eq!(offer(&days), None, "stopped for a symptom");
}
