//! The start questions (2.5) and functional mode: what is closed, what is hidden, what is asked.

use std::collections::BTreeMap;

use super::Days;
use super::day;
use super::dose;
use super::everything;
use super::exercise;
use crate::practice::Rules;
use crate::practice::rules::AskLine;
use crate::practice::rules::Hidden;
use crate::practice::rules::asks_ratings;
use crate::practice::rules::functional_note;
use crate::practice::rules::hidden;
use crate::practice::rules::limits_for;
use crate::practice::rules::ready_only;
use crate::practice::tests::library;
use crate::record::FactBody;
use crate::record::Limit;
use crate::record::RuleChoice;

fn limited(lines: &[AskLine]) -> Days {
    let mut days = Days::default();
    days.on(1).fact(FactBody::LimitsNoted { limits: limits_for(lines) });
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
