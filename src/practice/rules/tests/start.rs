//! The start questions (2.5) and functional mode: what is closed, what is hidden, what is asked.

use std::collections::BTreeMap;

use super::Days;
use super::day;
use super::dose;
use super::everything;
use super::exercise;
use crate::practice::Rules;
use crate::practice::closed_today;
use crate::practice::rules::AskLine;
use crate::practice::rules::Gap;
use crate::practice::rules::Hidden;
use crate::practice::rules::after_gap;
use crate::practice::rules::as_practised;
use crate::practice::rules::asks_ratings;
use crate::practice::rules::functional_note;
use crate::practice::rules::hidden;
use crate::practice::rules::limits_for;
use crate::practice::rules::ready_only;
use crate::practice::tests::library;
use crate::record::FactBody;
use crate::record::Interruption;
use crate::record::Limit;
use crate::record::OperatedPart;
use crate::record::RuleChoice;

fn limited(lines: &[AskLine]) -> Days {
    let mut days = Days::default();
    days.on(1).fact(FactBody::LimitsNoted { limits: limits_for(lines, &[]) });
    days
}

/// What still asks before the gentle amount of `id`, with everything ticked on day `ticked`.
fn closed(lines: &[AskLine], id: &str, amount: &str, ticked: i64) -> Vec<String> {
    let (diary, agreed) = (limited(lines).diary(), everything(day(ticked)));
    let rules = Rules::of(&diary, &agreed, library(), day(5));
    rules.closed(exercise(id), dose(exercise(id), amount)).into_iter().map(|c| c.key).collect()
}

#[test]
fn there_is_one_line_for_each_of_the_help_page() {
    let help = library().help.as_ref().unwrap();
    assert_eq!(AskLine::ALL.len(), help.ask_first.items.len());
    let words = [
        "no diagnosis",
        "under 16",
        "pregnant",
        "surgery",
        "stimulator",
        "unstable",
        "osteoporosis",
        "epilepsy",
        "swallowing",
        "heart",
        "falls",
        "crisis",
        "after a medicine",
    ];
    for (line, (item, word)) in AskLine::ALL.iter().zip(help.ask_first.items.iter().zip(words)) {
        assert!(item.contains(word), "{line:?} stands at {item:?}");
    }
    assert!(AskLine::AfterAMedicine.leads_to_help());
}

#[test]
fn without_a_clear_kind_only_the_calmest_stay_open() {
    let of = |id: &str, amount: &str| closed(&[AskLine::NoDiagnosis], id, amount, 5);
    let calm = ["ASK:calm-only"];
    for id in ["arrive-breath", "micro-pause", "kind-minute", "three-wins", "six-breaths"] {
        assert_eq!(of(id, "gentle"), [""; 0], "{id}");
    }
    assert_eq!(of("six-breaths", "default"), calm, "M4 only gentle");
    assert_eq!(of("texture-pairs", "gentle"), calm);
    assert_eq!(of("belly-hands", "gentle"), calm);
}

#[test]
fn in_a_crisis_only_the_two_kindest_stay_open_and_nothing_is_rated() {
    let open: Vec<&str> = library()
        .exercises
        .iter()
        .filter(|e| e.dose("gentle").is_some() && closed(&[AskLine::Crisis], &e.id, "gentle", 5).is_empty())
        .map(|e| e.code.as_str())
        .collect();
    let mut open = open;
    open.sort_unstable();
    assert_eq!(open, ["S1", "S2"]);
    assert!(!asks_ratings(&limited(&[AskLine::Crisis]).diary()));
}

#[test]
fn a_line_closes_its_lock_until_it_is_ticked_on_that_day_or_later() {
    let neck = [AskLine::NeckMayBeUnstable];
    assert_eq!(closed(&neck, "eyes-first", "gentle", 0), ["NECK"]);
    assert_eq!(closed(&neck, "eyes-first", "gentle", 1), [""; 0]);
    assert_eq!(closed(&neck, "soft-eyes", "gentle", 0), [""; 0]);
    assert_eq!(closed(&[AskLine::Surgery], "soft-eyes", "gentle", 0), ["EYE"]);
    assert_eq!(closed(&[AskLine::SwallowingOrVoice], "straw-voice", "gentle", 0), ["VOX", "SWAL"]);
    assert_eq!(closed(&[AskLine::Bones], "beat-walk", "gentle", 0), ["FALL"]);
    assert_eq!(closed(&[AskLine::FallsAlone], "beat-walk", "gentle", 0), ["FALL"]);
    assert_eq!(closed(&[], "beat-walk", "gentle", 0), [""; 0]);
}

#[test]
fn the_other_lines_ask_where_the_review_says() {
    let rows = [
        (AskLine::Pregnant, "beat-walk", true),
        (AskLine::Pregnant, "six-breaths", true),
        (AskLine::Pregnant, "texture-pairs", false),
        (AskLine::StimulatorOrPump, "trunk-swing", true),
        (AskLine::StimulatorOrPump, "lying-melt", true),
        (AskLine::StimulatorOrPump, "texture-pairs", false),
        (AskLine::HeartOrVertigo, "move-first", true),
        (AskLine::HeartOrVertigo, "six-breaths", true),
        (AskLine::HeartOrVertigo, "big-loops", false),
        (AskLine::Seizures, "six-breaths", false),
        (AskLine::AfterAMedicine, "six-breaths", false),
    ];
    for (line, id, asks) in rows {
        let keys = closed(&[line], id, "gentle", 5);
        assert_eq!(!keys.is_empty(), asks, "{line:?} {id}: {keys:?}");
    }
    assert_eq!(closed(&[AskLine::StimulatorOrPump], "sway-to-music", "gentle", 5), [""; 0], "seated");
    assert_eq!(closed(&[AskLine::StimulatorOrPump], "sway-to-music", "demanding", 5), ["ASK:no-twist"]);
}

#[test]
fn the_last_answers_count_and_a_yes_opens() {
    let mut days = limited(&[AskLine::HeartOrVertigo]);
    let keys = |days: &Days, agreed: &BTreeMap<_, _>| {
        let diary = days.diary();
        let rules = Rules::of(&diary, agreed, library(), day(5));
        rules.closed(exercise("move-first"), dose(exercise("move-first"), "gentle")).len()
    };
    assert_eq!(keys(&days, &everything(day(5))), 1);
    let yes = |on: i64| [("ASK:easy-effort".to_owned(), day(on))].into_iter().collect();
    assert_eq!(keys(&days, &yes(0)), 1, "a yes from before the line was ticked");
    assert_eq!(keys(&days, &yes(1)), 0);
    days.on(2).fact(FactBody::LimitsNoted { limits: Vec::new() });
    assert_eq!(keys(&days, &everything(day(5))), 0);
}

#[test]
fn for_a_child_strength_laser_and_numbers_are_not_there() {
    let diary = limited(&[AskLine::Under16]).diary();
    assert_eq!(diary.limits().map(|(_, limits)| limits.to_vec()), Some(vec![Limit::WithAdult]));
    for id in ["big-loops", "nose-draws", "steady-gaze"] {
        assert_eq!(hidden(&diary, exercise(id)), Some(Hidden::WithAdult), "{id}");
    }
    assert_eq!(hidden(&diary, exercise("six-breaths")), None);
    assert!(!asks_ratings(&diary));
}

#[test]
fn functional_mode_hides_changes_and_asks_only_whether_one_is_ready() {
    let mut days = Days::default();
    let steady = exercise("steady-gaze");
    assert_eq!(hidden(&days.diary(), steady), None);
    assert!(asks_ratings(&days.diary()) && !ready_only(&days.diary()));
    days.fact(FactBody::RuleChosen { rule: RuleChoice::FunctionalMode, on: true });
    let diary = days.diary();
    assert_eq!(hidden(&diary, steady), Some(Hidden::Functional));
    assert_eq!(hidden(&diary, exercise("map-the-pattern")), None);
    let note = functional_note(&diary, exercise("map-the-pattern")).unwrap();
    assert!(note.contains("What helps me"), "{note}");
    assert_eq!(functional_note(&diary, exercise("six-breaths")), None);
    assert!(!asks_ratings(&diary) && ready_only(&diary));
    days.fact(FactBody::RuleChosen { rule: RuleChoice::FunctionalMode, on: false });
    assert_eq!(hidden(&days.diary(), steady), None);
}

#[test]
fn surgery_locks_the_region_it_was_on_and_all_of_the_line_while_nobody_said_which() {
    // Review 2.5 no. 4: "related region locked".
    let of = |parts: &[OperatedPart]| limits_for(&[AskLine::Surgery], parts);
    assert_eq!(of(&[]), [Limit::Neck, Limit::Swallowing, Limit::Voice, Limit::Eye]);
    assert_eq!(of(&[OperatedPart::Eyes]), [Limit::Eye]);
    assert_eq!(of(&[OperatedPart::Jaw, OperatedPart::Neck]), [Limit::Neck, Limit::Swallowing]);
    assert_eq!(of(&[OperatedPart::Leg]), [Limit::Falls]);
    assert_eq!(of(&[OperatedPart::Hand]), []);
    assert!(of(&[OperatedPart::Brain]).len() == 5, "the brain may touch any of them");
    assert_eq!(limits_for(&[AskLine::Bones], &[OperatedPart::Eyes]), [Limit::Falls], "only with its line");
}

#[test]
fn an_operation_closes_what_belongs_to_its_part_and_a_new_tick_opens_it() {
    // Review 2.2 rule 10: "related locks close until ticked".
    let mut days = Days::default();
    days.on(5).fact(FactBody::Interrupted { by: Interruption::Operation, on: day(5) });
    let closed = |days: &Days, id: &str, ticked: i64| {
        let exercise = exercise(id);
        let locks =
            closed_today(&days.diary(), &everything(day(ticked)), exercise, &exercise.doses[0], day(6));
        !locks.is_empty()
    };
    let neck_eyes_jaw =
        |days: &Days, ticked: i64| ["turn-away", "soft-blink", "slow-jaw"].map(|id| closed(days, id, ticked));
    assert_eq!(neck_eyes_jaw(&days, 4), [true, true, true], "which one is not known yet");
    days.fact(FactBody::OperationPart { on: day(5), part: OperatedPart::Eyes, there: true });
    assert_eq!(neck_eyes_jaw(&days, 4), [false, true, false]);
    assert_eq!(neck_eyes_jaw(&days, 5), [false, false, false], "ticked again");
    days.fact(FactBody::OperationPart { on: day(5), part: OperatedPart::Eyes, there: false });
    assert_eq!(neck_eyes_jaw(&days, 4), [true, true, true], "taken back");
    days.fact(FactBody::OperationPart { on: day(5), part: OperatedPart::Hand, there: true });
    assert_eq!(neck_eyes_jaw(&days, 4), [false, false, false], "a hand has no lock; it begins gently");
    assert_eq!(after_gap(&days.diary(), day(6)), Some(Gap::After(Interruption::Operation)));
}

#[test]
fn in_functional_mode_the_changed_steps_are_played_at_the_same_length_and_nothing_is_counted() {
    // Review 1.1, rows M2, M3, P13, P14; 0 no. 4; 2.2 rule 3.
    let mut days = Days::default();
    let usual = days.diary();
    let diary = days.fact(FactBody::RuleChosen { rule: RuleChoice::FunctionalMode, on: true }).diary();
    for written in &library().exercises {
        assert_eq!(*as_practised(&usual, written), *written, "nobody else's practice changes");
        let played = as_practised(&diary, written);
        for (dose, own) in written.doses.iter().zip(&played.doses) {
            assert_eq!(written.length_of(dose), played.length_of(own), "{} {}", written.id, dose.id);
            assert!(own.plan.iter().all(|entry| entry.counted_as.is_none()), "{}", written.id);
        }
        let own_words = written.functional.as_ref().map_or(0, |functional| functional.steps.len());
        let changed = written.steps.iter().zip(&played.steps).filter(|(a, b)| a != b).count();
        assert_eq!(own_words, changed, "{}", written.id);
        let noted = functional_note(&diary, written).is_some();
        assert_eq!(noted, changed > 0, "{}: a note that says what changes, and steps that do", written.id);
    }
    let says = |id: &str, word: &str| {
        let played = as_practised(&diary, exercise(id));
        played.steps.iter().any(|s| [&s.cue, &s.say, &s.detail].iter().any(|t| t.contains(word)))
    };
    assert!(!says("body-scan-kind", "isit"), "no visit to the part that pulls");
    assert!(!says("map-the-pattern", "pull") && says("map-the-pattern", "What helps"));
    assert!(!says("imagine-clean", "From inside") && says("imagine-clean", "goal"));
    let asks = |id: &str| as_practised(&diary, exercise(id)).steps.iter().any(|step| step.ask.is_some());
    assert!(!asks("map-the-pattern") && !asks("micro-pause") && !asks("rest-after"));
}
