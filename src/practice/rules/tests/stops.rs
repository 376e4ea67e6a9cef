//! Rule 6 and the stop levels: what ends an exercise, what it closes, what settles.

use super::Days;
use super::day;
use super::dose;
use super::everything;
use super::exercise;
use crate::content::Lock;
use crate::content::Urgency;
use crate::practice::Rules;
use crate::practice::Verdict;
use crate::practice::rules::EndCause;
use crate::practice::rules::Stopped;
use crate::practice::rules::SymptomLevel;
use crate::practice::rules::end_now;
use crate::practice::rules::level_of_help;
use crate::practice::rules::level_of_note;
use crate::practice::rules::lock_after_note;
use crate::practice::rules::settling;
use crate::practice::tests::library;
use crate::record::Ending;
use crate::record::FactBody;
use crate::record::Ratings;
use crate::record::RuleChoice;
use crate::record::SymptomNote;

fn of(pull: u8, pain: u8) -> Ratings {
    Ratings { pull: Some(pull), pain: Some(pain), ..Ratings::default() }
}

#[test]
fn pain_two_pull_three_a_spreading_spasm_or_effort_above_seven_end_an_exercise() {
    assert_eq!(end_now(of(3, 1), of(5, 2), &[]), None);
    assert_eq!(end_now(of(3, 1), of(5, 3), &[]), Some(EndCause::Pain));
    assert_eq!(end_now(of(3, 1), of(6, 1), &[]), Some(EndCause::Pull));
    assert_eq!(end_now(of(3, 1), of(3, 1), &[SymptomNote::Tired]), None);
    assert_eq!(end_now(of(3, 1), of(3, 1), &[SymptomNote::SpasmSpread]), Some(EndCause::SpasmSpread));
    let effort = |effort| Ratings { effort: Some(effort), ..Ratings::default() };
    assert_eq!(end_now(Ratings::default(), effort(7), &[]), None);
    assert_eq!(end_now(Ratings::default(), effort(8), &[]), Some(EndCause::Effort));
    assert_eq!(end_now(Ratings::default(), of(10, 10), &[]), None, "nothing to compare with");
}

#[test]
fn the_levels_are_those_of_the_help_page() {
    assert_eq!(level_of_help(Urgency::Now), Some(SymptomLevel::CallNow));
    assert_eq!(level_of_help(Urgency::Today), Some(SymptomLevel::CallToday));
    assert_eq!(level_of_help(Urgency::ThisWeek), None);
    assert_eq!(level_of_note(SymptomNote::Dizzy), SymptomLevel::StopForToday);
    assert_eq!(level_of_note(SymptomNote::DizzyStays), SymptomLevel::CallToday);
    assert!(SymptomLevel::CallNow < SymptomLevel::StopForToday);
}

#[test]
fn dizziness_closes_the_neck_only_during_a_neck_exercise_and_a_fall_always_closes_falls() {
    assert_eq!(lock_after_note(SymptomNote::Dizzy, exercise("turn-away")), Some(Lock::Neck));
    assert_eq!(lock_after_note(SymptomNote::DizzyStays, exercise("eyes-first")), Some(Lock::Neck));
    assert_eq!(lock_after_note(SymptomNote::Dizzy, exercise("six-breaths")), None);
    assert_eq!(lock_after_note(SymptomNote::Fell, exercise("six-breaths")), Some(Lock::Falls));
    assert_eq!(lock_after_note(SymptomNote::Tired, exercise("turn-away")), None);
}

#[test]
fn what_settles_is_there() {
    let ids: Vec<_> = settling(library()).iter().map(|e| e.code.as_str()).collect();
    for code in ["M8", "M4", "S2"] {
        assert!(ids.contains(&code), "{ids:?}");
    }
}

/// What a stop of `id` with `notes` today means for `other`.
fn after_stop(id: &str, notes: &[SymptomNote], other: &str, now: i64) -> Verdict<'static> {
    let mut days = Days::default();
    let none = (Ratings::default(), Ratings::default());
    days.session(id, "default", 2, Ending::StoppedForSymptom, none, notes);
    days.fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
    let (diary, agreed) = (days.diary(), everything(day(0)));
    let rules = Rules::of(&diary, &agreed, library(), day(now));
    rules.verdict(exercise(other), dose(exercise(other), "default"))
}

#[test]
fn a_stopped_exercise_rests_for_the_day_and_calm_ones_stay_open_even_with_the_rules_off() {
    let spread = [SymptomNote::SpasmSpread];
    assert_eq!(after_stop("big-loops", &spread, "big-loops", 0), Verdict::Stopped(Stopped::ThisExercise));
    assert_eq!(after_stop("big-loops", &spread, "big-loops", 1), Verdict::Open);
    assert_eq!(after_stop("big-loops", &spread, "texture-pairs", 0), Verdict::Open);
    assert_eq!(after_stop("big-loops", &[], "big-loops", 0), Verdict::Open, "a stop alone closes nothing");
    assert_eq!(after_stop("big-loops", &[SymptomNote::Tired], "big-loops", 0), Verdict::Open);
    let fell = [SymptomNote::Fell];
    assert_eq!(after_stop("big-loops", &fell, "texture-pairs", 0), Verdict::Stopped(Stopped::AfterAFall));
    assert_eq!(after_stop("big-loops", &fell, "kind-minute", 0), Verdict::Open);
    let dizzy = [SymptomNote::DizzyStays];
    assert_eq!(after_stop("big-loops", &dizzy, "texture-pairs", 0), Verdict::Stopped(Stopped::CallToday));
    assert_eq!(after_stop("big-loops", &dizzy, "texture-pairs", 1), Verdict::Open);
}
