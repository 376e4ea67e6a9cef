//! The laws of own exercises, tried on the bundled library.
//!
//! Invariant: whatever is pressed in whatever order, the result can be written, read back as it was,
//! and has no problem but empty words.

use std::path::Path;

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::content::Library;
use crate::content::Pillar;
use crate::content::StepKind;
use crate::content::load::load_exercise;
use crate::content::load::load_folder;

/// The content as the build reads it.
fn library() -> Library {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    load_folder(&folder, None).library
}

fn kit() -> OwnKit {
    library().own_kit.expect("the bundled content has a kit")
}

fn begun() -> Exercise {
    blank(&kit(), new_id(7), "My exercise".to_owned(), date(2026, 11, 23))
}

fn errors(exercise: &Exercise) -> Vec<String> {
    let (back, problems) = load_exercise(&exercise.id, &exercise.to_toml());
    let errors: Vec<String> = problems.iter().filter(|p| p.is_error()).map(ToString::to_string).collect();
    if errors.is_empty() {
        assert_eq!(&back, exercise);
    }
    errors
}

#[test]
fn a_new_exercise_can_be_practised_as_it_is() {
    assert_eq!(errors(&begun()), Vec::<String>::new());
}

#[test]
fn every_bundled_exercise_can_be_made_ones_own() {
    let (library, kit) = (library(), kit());
    for exercise in &library.exercises {
        let mine = copy_of(exercise, &kit, new_id(1), exercise.title.clone(), date(2026, 11, 23));
        assert_eq!(errors(&mine), Vec::<String>::new(), "{}", exercise.id);
        assert_eq!((&mine.locks, &mine.warning), (&exercise.locks, &exercise.warning));
        assert_eq!(mine.evidence.grade, Grade::Unknown);
    }
}

#[test]
fn more_rounds_are_more_in_every_amount_and_gentle_is_half() {
    let (mut exercise, kit) = (begun(), kit());
    edit(&mut exercise, &kit, Edit::Times(1));
    let times =
        |id: &str| exercise.dose(id).map(|dose| dose.plan.iter().map(|entry| entry.times).sum::<u16>());
    assert_eq!([times("gentle"), times("default"), times("demanding")], [Some(4), Some(7), Some(11)]);
    assert_eq!(exercise.dose("default").map(|dose| dose.label.as_str()), Some("7 times"));
}

#[test]
fn a_breath_brings_its_steps_and_its_rate_sets_their_length() {
    let (mut exercise, kit) = (begun(), kit());
    edit(&mut exercise, &kit, Edit::Guide(Guide::Breath));
    edit(&mut exercise, &kit, Edit::Rate(-1));
    let length = |kind| exercise.steps.iter().find(|step| step.kind == kind).map(|step| step.length.0);
    assert_eq!((length(StepKind::BreatheIn), length(StepKind::BreatheOut)), (Some(4_400), Some(6_500)));
    assert_eq!(guide(&exercise), Guide::Breath);
    assert_eq!(errors(&exercise), Vec::<String>::new());
}

#[test]
fn a_problem_is_told_at_its_field() {
    let (mut exercise, kit) = (begun(), kit());
    edit(&mut exercise, &kit, Edit::AddStep("x".to_owned()));
    edit(&mut exercise, &kit, Edit::Cue(1, "You must do this".to_owned()));
    edit(&mut exercise, &kit, Edit::Title(String::new()));
    let text = exercise.to_toml();
    let (_, problems) = load_exercise(&exercise.id, &text);
    let fields: Vec<Field> = problems.iter().map(|problem| field_of(&text, problem)).collect();
    assert!(fields.contains(&Field::Title) && fields.contains(&Field::Step(1)), "{problems:?}");
    assert!(!fields.contains(&Field::Step(0)));
}

#[test]
fn the_first_stop_rule_and_the_last_step_stay() {
    let (mut exercise, kit) = (begun(), kit());
    edit(&mut exercise, &kit, Edit::Stop(0));
    edit(&mut exercise, &kit, Edit::Remove(0));
    assert_eq!((exercise.stop.len(), exercise.steps.len()), (1, 1));
    edit(&mut exercise, &kit, Edit::Stop(2));
    assert_eq!(exercise.stop.len(), 2);
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let by = prop_oneof![Just(1_i8), Just(-1_i8)];
    prop_oneof![
        (0_usize..16).prop_map(Edit::AddPhrase),
        Just(Edit::AddStep("Look around".to_owned())),
        (0_usize..6, by.clone()).prop_map(|(index, by)| Edit::Length(index, by)),
        (0_usize..6).prop_map(Edit::MoveUp),
        (0_usize..6).prop_map(Edit::Remove),
        by.clone().prop_map(Edit::Times),
        prop_oneof![Just(Guide::Seconds), Just(Guide::Beat)].prop_map(Edit::Guide),
        by.prop_map(Edit::Rate),
        (0_usize..7).prop_map(Edit::Stop),
        proptest::option::of(0_usize..6).prop_map(Edit::Pose),
        Just(Edit::Pillar(Pillar::Awakening)),
        Just(Edit::Region(Region::Neck)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_press_makes_an_exercise_that_cannot_be_practised(edits in prop::collection::vec(any_edit(), 1..25)) {
        let (mut exercise, kit) = (begun(), kit());
        for change in edits {
            edit(&mut exercise, &kit, change);
        }
        prop_assert_eq!(errors(&exercise), Vec::<String>::new());
    }
}
