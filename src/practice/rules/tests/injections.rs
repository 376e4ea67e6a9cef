//! Rule 11 and the table of injection days, by place and by day.

use super::Days;
use super::day;
use super::exercise;
use crate::practice::rules::CallClinicIf;
use crate::practice::rules::Injected;
use crate::practice::rules::call_clinic_if;
use crate::practice::rules::injected;
use crate::practice::rules::swallowing_question;
use crate::practice::rules::wear_off;
use crate::record::FactBody;
use crate::record::RuleChoice;

fn noted(place: &str, on: i64) -> Days {
    let mut days = Days::default();
    days.fact(FactBody::InjectionNoted { place: place.to_owned(), on: day(on), given: true });
    days
}

/// What an injection on day 0 at `place` means for `id` on day `now`.
fn means(place: &str, id: &str, now: i64) -> Option<Injected> {
    injected(&noted(place, 0).diary(), exercise(id), day(now))
}

#[test]
fn the_injected_part_rests_on_days_zero_to_two() {
    let rows = [
        ("neck", "turn-away"),
        ("voice", "easy-onset"),
        ("jaw", "slow-jaw"),
        ("eyelids", "soft-blink"),
        ("face", "face-touch-map"),
        ("hand", "putty-fingers"),
        ("leg", "feet-and-floor"),
    ];
    for (place, id) in rows {
        for now in 0..=2 {
            let rests = means(place, id, now);
            assert!(
                matches!(rests, Some(Injected::Rest { day, .. }) if day == now),
                "{place} {id} {now}: {rests:?}"
            );
        }
        assert!(!matches!(means(place, id, 3), Some(Injected::Rest { .. })), "{place} {id}");
        assert_eq!(means(place, id, -1), None, "planned: {place}");
        assert_eq!(means(place, "six-breaths", 1), None, "breathing goes on: {place}");
    }
}

#[test]
fn from_day_three_to_28_each_place_has_its_own_line() {
    type Is = fn(Injected) -> bool;
    let rows: [(&str, &str, Is); 5] = [
        ("neck", "turn-away", |i| matches!(i, Injected::Supported { .. }) && !i.rests()),
        ("voice", "easy-onset", |i| matches!(i, Injected::ClinicFirst { .. }) && i.rests()),
        ("jaw", "slow-jaw", |i| matches!(i, Injected::Swallowing { .. }) && i.rests()),
        ("hand", "putty-fingers", |i| matches!(i, Injected::SoftestOnly { .. }) && !i.rests()),
        ("leg", "beat-walk", |i| matches!(i, Injected::WithHelper { .. }) && !i.rests()),
    ];
    for (place, id, is) in rows {
        for now in [3, 28] {
            assert!(means(place, id, now).is_some_and(is), "{place} {now}");
        }
        assert_eq!(means(place, id, 29), None, "{place}");
    }
    assert_eq!(means("eyelids", "soft-blink", 3), None);
}

#[test]
fn jaw_practice_opens_after_a_no_to_the_swallowing_question_of_that_day() {
    let jaw = |days: &Days, now| injected(&days.diary(), exercise("slow-jaw"), day(now));
    let mut days = noted("jaw", 0);
    days.on(5).fact(FactBody::SwallowingAnswered { trouble: false });
    assert_eq!(jaw(&days, 5), None);
    assert!(matches!(jaw(&days, 6), Some(Injected::Swallowing { .. })), "it is asked each day");
    days.on(6).fact(FactBody::SwallowingAnswered { trouble: true });
    assert!(matches!(jaw(&days, 6), Some(Injected::Swallowing { .. })));
}

#[test]
fn swallowing_is_asked_for_four_weeks_after_neck_voice_and_jaw() {
    for place in ["neck", "voice", "jaw"] {
        let diary = noted(place, 0).diary();
        assert!(!swallowing_question(&diary, day(-1)), "{place}");
        assert!(swallowing_question(&diary, day(0)) && swallowing_question(&diary, day(28)), "{place}");
        assert!(!swallowing_question(&diary, day(29)), "{place}");
    }
    for place in ["hand", "leg", "eyelids", "face"] {
        assert!(!swallowing_question(&noted(place, 0).diary(), day(3)), "{place}");
    }
    let mut off = noted("neck", 0);
    off.fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
    assert!(swallowing_question(&off.diary(), day(3)), "safety stays");
    assert_eq!(injected(&off.diary(), exercise("turn-away"), day(1)), None);
}

#[test]
fn the_latest_injection_counts_and_a_wrong_note_can_be_taken_back() {
    let mut days = noted("neck", 0);
    days.fact(FactBody::InjectionNoted { place: "neck".to_owned(), on: day(20), given: true });
    assert!(matches!(
        injected(&days.diary(), exercise("turn-away"), day(21)),
        Some(Injected::Rest { day: 1, .. })
    ));
    days.fact(FactBody::InjectionNoted { place: "neck".to_owned(), on: day(20), given: false });
    let back = injected(&days.diary(), exercise("turn-away"), day(21));
    assert!(matches!(back, Some(Injected::Supported { day: 21, .. })), "{back:?}");
    days.fact(FactBody::InjectionNoted {
        place: "elbow-of-a-newer-geste".to_owned(),
        on: day(21),
        given: true,
    });
    assert_eq!(injected(&days.diary(), exercise("turn-away"), day(21)), back);
}

#[test]
fn a_rest_goes_before_care() {
    let mut days = noted("neck", 0);
    days.fact(FactBody::InjectionNoted { place: "leg".to_owned(), on: day(9), given: true });
    let sway = injected(&days.diary(), exercise("sway-to-music"), day(10));
    assert!(matches!(sway, Some(Injected::Rest { day: 1, .. })), "{sway:?}");
}

#[test]
fn the_wear_off_week_is_the_persons_own_and_none_is_preset() {
    let mut days = noted("neck", 0);
    assert_eq!(wear_off(&days.diary(), day(200)), None);
    days.fact(FactBody::WearOffChosen { week: Some(10) });
    assert_eq!(wear_off(&days.diary(), day(69)), None);
    assert_eq!(wear_off(&days.diary(), day(70)), Some(10));
    assert_eq!(wear_off(&days.diary(), day(90)), Some(12));
    days.fact(FactBody::InjectionNoted { place: "hand".to_owned(), on: day(85), given: true });
    assert_eq!(wear_off(&days.diary(), day(90)), None, "the next injection begins anew");
    days.fact(FactBody::WearOffChosen { week: None });
    assert_eq!(wear_off(&days.diary(), day(84)), None);
}

#[test]
fn after_eyelids_face_and_voice_box_four_weeks_say_when_to_call_the_clinic() {
    // Review 2.2, table of injection days.
    let of = |place: &str, now: i64| {
        let mut days = Days::default();
        days.fact(FactBody::InjectionNoted { place: place.to_owned(), on: day(0), given: true });
        days.fact(FactBody::RuleChosen { rule: RuleChoice::Offers, on: false });
        call_clinic_if(&days.diary(), day(now))
    };
    for place in ["eyelids", "face"] {
        assert_eq!(of(place, 3), [CallClinicIf::EyeTrouble]);
        assert_eq!((of(place, 28).len(), of(place, 29).len()), (1, 0), "{place}");
    }
    assert_eq!(of("voice", 28), [CallClinicIf::CoughingOnDrinks]);
    assert!(of("voice", 29).is_empty() && of("hand", 5).is_empty() && of("voice", -1).is_empty());
}
