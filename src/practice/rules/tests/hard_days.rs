//! Rule 8: a hard day is the person's word, or worse than their own usual.

use super::Days;
use super::day;
use super::dose;
use super::exercise;
use crate::practice::rules::HardDay;
use crate::practice::rules::Measure;
use crate::practice::rules::TellClinic;
use crate::practice::rules::allowed_on_hard_day;
use crate::practice::rules::is_hard_day;
use crate::practice::rules::tell_clinic_this_week;
use crate::practice::tests::library;
use crate::record::CheckIn;
use crate::record::DayKind;
use crate::record::FactBody;
use crate::record::RatingMoment;
use crate::record::Ratings;
use crate::record::RuleChoice;
use crate::record::SessionId;

/// These pulls on the days before, and this one today.
fn after(earlier: &[u8], today: u8) -> Option<HardDay> {
    let mut days = Days::default();
    for (number, pull) in (0..).zip(earlier) {
        days.on(number).check_in(*pull);
    }
    let now = i64::try_from(earlier.len()).unwrap();
    is_hard_day(&days.on(now).check_in(today).diary(), day(now))
}

#[test]
fn two_worse_than_the_usual_of_seven_check_ins_is_a_hard_day() {
    let worse = Some(HardDay::WorseThanUsual(Measure::Pull));
    assert_eq!(after(&[2; 7], 3), None);
    assert_eq!(after(&[2; 7], 4), worse);
    assert_eq!(after(&[6; 7], 7), None, "someone who lives at 6 is not locked out at 7");
    assert_eq!(after(&[2; 6], 4), None, "six check-ins are no usual yet");
    assert_eq!(after(&[2; 6], 7), None);
    assert_eq!(after(&[2; 6], 8), Some(HardDay::High(Measure::Pull)));
}

#[test]
fn someone_who_lives_at_eight_has_no_hard_day_at_eight() {
    assert_eq!(after(&[8; 7], 8), None);
    assert_eq!(after(&[8; 7], 9), Some(HardDay::High(Measure::Pull)));
}

#[test]
fn the_usual_is_the_median_of_the_last_fourteen() {
    let mut pulls = [9; 20];
    pulls[6..].fill(3);
    assert_eq!(after(&pulls, 5), Some(HardDay::WorseThanUsual(Measure::Pull)), "old check-ins are left out");
    pulls[6..13].fill(4);
    assert_eq!(after(&pulls, 5), None, "of seven fours and seven threes the middle is 3.5");
    assert_eq!(after(&pulls, 6), Some(HardDay::WorseThanUsual(Measure::Pull)));
}

#[test]
fn pain_and_lost_energy_count_like_pull() {
    let check = |answers: CheckIn| {
        let mut days = Days::default();
        is_hard_day(&days.fact(FactBody::CheckedIn { answers }).diary(), day(0))
    };
    let of = |pain, energy| check(CheckIn { pain, energy, ..CheckIn::default() });
    assert_eq!(of(Some(7), None), None);
    assert_eq!(of(Some(8), None), Some(HardDay::High(Measure::Pain)));
    assert_eq!(of(None, Some(3)), None, "energy 3 is a loss of 7");
    assert_eq!(of(None, Some(2)), Some(HardDay::High(Measure::EnergyLoss)));
    assert_eq!(of(None, None), None);
}

#[test]
fn the_persons_word_weighs_more_than_any_number_and_the_last_word_counts() {
    let mut days = Days::default();
    days.check_in(1).fact(FactBody::DaySaid { what: DayKind::Hard });
    assert_eq!(is_hard_day(&days.diary(), day(0)), Some(HardDay::Said));
    days.fact(FactBody::DaySaid { what: DayKind::Usual }).check_in(10);
    assert_eq!(is_hard_day(&days.diary(), day(0)), None);
    assert_eq!(is_hard_day(&days.diary(), day(1)), None, "a word is about one day");
}

#[test]
fn a_rating_before_practice_is_a_check_in_too() {
    let mut days = Days::default();
    let ratings = Ratings { pull: Some(9), ..Ratings::default() };
    let session = SessionId(uuid::Uuid::nil());
    days.fact(FactBody::SessionRated { session, moment: RatingMoment::Before, ratings });
    assert_eq!(is_hard_day(&days.diary(), day(0)), Some(HardDay::High(Measure::Pull)));
}

#[test]
fn in_functional_mode_and_with_the_rules_off_only_the_persons_word_counts() {
    for (rule, on) in [(RuleChoice::FunctionalMode, true), (RuleChoice::Offers, false)] {
        let mut days = Days::default();
        days.check_in(10).fact(FactBody::RuleChosen { rule, on });
        assert_eq!(is_hard_day(&days.diary(), day(0)), None);
        days.fact(FactBody::DaySaid { what: DayKind::Hard });
        assert_eq!(is_hard_day(&days.diary(), day(0)), Some(HardDay::Said));
    }
}

#[test]
fn what_is_fine_on_a_hard_day_is_the_list_of_the_review() {
    let fine: Vec<&str> = library()
        .exercises
        .iter()
        .filter(|e| e.doses.iter().any(|dose| allowed_on_hard_day(e, dose)))
        .map(|e| e.code.as_str())
        .collect();
    let mut expected = vec!["M1", "M2", "M4", "M5", "M7", "M8", "S1", "S2", "S3", "S4", "S5"];
    expected.sort_unstable();
    let mut fine = fine;
    fine.sort_unstable();
    assert_eq!(fine, expected);
}

#[test]
fn only_the_gentle_amounts_of_these_are_fine() {
    let fine = |id: &str, amount: &str| allowed_on_hard_day(exercise(id), dose(exercise(id), amount));
    assert!(fine("body-scan-kind", "gentle") && !fine("body-scan-kind", "default"));
    assert!(fine("six-breaths", "gentle") && !fine("six-breaths", "demanding"));
    assert!(fine("flare-plan", "reading") && !fine("flare-plan", "default"));
    assert!(!fine("map-the-pattern", "gentle") && !fine("tense-release-far", "gentle"));
}

#[test]
fn five_hard_days_in_seven_tell_the_clinic() {
    let hard = |numbers: &[i64]| {
        let mut days = Days::default();
        for number in numbers {
            days.on(*number).fact(FactBody::DaySaid { what: DayKind::Hard });
        }
        days.diary()
    };
    let five = Some(TellClinic::FiveHardDays);
    assert_eq!(tell_clinic_this_week(&hard(&[3, 4, 5, 6]), day(6)), None);
    assert_eq!(tell_clinic_this_week(&hard(&[0, 3, 4, 5, 6]), day(6)), five);
    assert_eq!(tell_clinic_this_week(&hard(&[0, 3, 4, 5, 6]), day(7)), None, "the first is eight days ago");
}

#[test]
fn a_sudden_change_is_the_persons_own_word_and_holds_for_a_week_or_until_the_clinic_knows() {
    let mut days = Days::default();
    assert_eq!(tell_clinic_this_week(&days.on(2).check_in(10).diary(), day(2)), None, "never computed");
    days.fact(FactBody::SuddenChange { there: true });
    days.fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
    for (on, told) in [(1, None), (2, Some(TellClinic::SuddenChange)), (8, Some(TellClinic::SuddenChange))] {
        assert_eq!(tell_clinic_this_week(&days.diary(), day(on)), told, "day {on}");
    }
    assert_eq!(tell_clinic_this_week(&days.diary(), day(9)), None);
    days.on(3).fact(FactBody::SuddenChange { there: false });
    assert_eq!(tell_clinic_this_week(&days.diary(), day(3)), None);
}

#[test]
fn worry_is_a_note_and_makes_no_day_hard() {
    let mut days = Days::default();
    let answers = CheckIn { worry: Some(10), ..CheckIn::default() };
    days.fact(FactBody::CheckedIn { answers });
    assert_eq!(is_hard_day(&days.diary(), day(0)), None);
}
