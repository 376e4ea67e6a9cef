//! A dose laid out in time: lengths, variation, choices, rounds and parts.

use std::collections::BTreeSet;

use super::*;
use crate::content::Choice;
use crate::content::ChoiceOrder;

/// `times` cues of eyes-first, with a stay of `stay` seconds, laid out by `seed`.
fn cues(times: u16, stay: f64, seed: u64) -> Timeline {
    let exercise = exercise("eyes-first");
    let plan = vec![entry(times, &[("eyes", 1.0), ("follow", 3.0), ("stay", stay)])];
    Timeline::lay_out(exercise, &planned(exercise, plan), seed)
}

/// The lengths of all stays.
fn stays(timeline: &Timeline) -> Vec<Duration> {
    timeline.segments().iter().skip(2).step_by(3).map(|s| s.length).collect()
}

/// How much longer or shorter a stay may be.
fn jitter_of_stay() -> Duration {
    let jitter = exercise("eyes-first").step("stay").expect("eyes-first has a stay").jitter.duration();
    assert!(jitter > Duration::ZERO, "this test needs a step that varies");
    jitter
}

#[test]
fn a_timeline_is_as_long_as_its_plan_whatever_the_seed() {
    for (exercise, dose) in every_dose() {
        for seed in 0..20 {
            let length = Timeline::lay_out(exercise, dose, seed).length();
            assert_eq!(length, exercise.length_of(dose).duration(), "{} {}", exercise.id, dose.id);
        }
    }
}

#[test]
fn variation_sums_to_nothing_and_stays_within_its_limit() {
    let most = jitter_of_stay();
    for seed in 0..500 {
        for times in [1, 2, 3, 7, 10] {
            let stays = stays(&cues(times, 2.0, seed));
            assert_eq!(stays.iter().sum::<Duration>(), seconds(2.0) * u32::from(times));
            assert!(stays.iter().all(|s| s.abs_diff(seconds(2.0)) <= most), "{stays:?}");
        }
    }
}

#[test]
fn variation_larger_than_its_step_still_keeps_the_length() {
    assert!(jitter_of_stay() > seconds(0.3));
    for seed in 0..200 {
        let stays = stays(&cues(8, 0.3, seed));
        assert_eq!(stays.iter().sum::<Duration>(), seconds(0.3) * 8, "{stays:?}");
    }
}

#[test]
fn variation_cannot_be_learned_by_heart() {
    let lengths: BTreeSet<_> = stays(&cues(10, 2.0, 1)).into_iter().collect();
    assert_eq!(lengths.len(), 10, "every stay is a little different");
    let first: BTreeSet<_> = (0..100).map(|seed| stays(&cues(10, 2.0, seed))[0]).collect();
    assert!(first.len() > 90, "the first stay takes {} lengths", first.len());
    let longer_first = (0..1000).filter(|seed| stays(&cues(2, 2.0, *seed))[0] > seconds(2.0)).count();
    assert!((400..600).contains(&longer_first), "{longer_first} of 1000 begin with the longer one");
    let first_two: Vec<Duration> =
        (0..300).map(|seed| stays(&cues(4, 2.0, seed))[..2].iter().sum()).collect();
    let balanced = first_two.iter().filter(|sum| **sum == seconds(4.0)).count();
    assert!((60..140).contains(&balanced), "{balanced} of 300 balance at once; one in three would be chance");
}

#[test]
fn steps_without_variation_are_exactly_as_long_as_written() {
    for (exercise, dose) in every_dose() {
        for segment in Timeline::lay_out(exercise, dose, 3).segments() {
            let step = &exercise.steps[segment.step];
            let written = dose.plan[segment.part].lengths.get(&step.id).copied().unwrap_or(step.length);
            if step.jitter.duration().is_zero() {
                assert_eq!(segment.length, written.duration(), "{} {}", exercise.id, step.id);
            }
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_timeline_and_another_seed_another() {
    assert_eq!(cues(10, 2.0, 5), cues(10, 2.0, 5));
    let all: Vec<_> = (0..50).map(|seed| cues(10, 2.0, seed)).collect();
    for (i, one) in all.iter().enumerate() {
        assert!(all[i + 1..].iter().all(|other| other != one), "seed {i} has a twin");
    }
}

/// What is called out, repetition by repetition, with other choices than the exercise's own.
fn called(weights: &[u8], order: ChoiceOrder, times: u16, seed: u64) -> Vec<usize> {
    let mut exercise = exercise("eyes-first").clone();
    let eyes = exercise.steps.iter_mut().find(|s| s.id == "eyes").expect("eyes-first has eyes");
    let choices = eyes.choices.as_mut().expect("eyes are called out");
    choices.order = order;
    choices.items = weights.iter().map(|w| Choice { name: format!("{w}"), weight: *w }).collect();
    let plan = vec![entry(times, &[("eyes", 1.0)])];
    let timeline = Timeline::lay_out(&exercise, &planned(&exercise, plan), seed);
    timeline.segments().iter().map(|s| s.choice.expect("something is called out")).collect()
}

#[test]
fn shuffled_choices_come_as_often_as_their_weights_say() {
    for seed in 0..200 {
        let called = called(&[1, 2, 3], ChoiceOrder::Shuffled, 15, seed);
        let mut orders = Vec::new();
        for deck in called.chunks_exact(6) {
            let mut deck = deck.to_vec();
            orders.push(deck.clone());
            deck.sort_unstable();
            assert_eq!(deck, [0, 1, 1, 2, 2, 2]);
        }
        assert_eq!((called.len(), orders.len()), (15, 2));
    }
}

#[test]
fn shuffled_choices_come_in_every_order() {
    let orders: BTreeSet<_> =
        (0..200).map(|seed| called(&[1, 1, 1], ChoiceOrder::Shuffled, 3, seed)).collect();
    assert_eq!(orders.len(), 6);
}

#[test]
fn ordered_choices_come_as_written_and_start_again() {
    for seed in 0..5 {
        let called = called(&[1, 1, 2], ChoiceOrder::Ordered, 9, seed);
        assert_eq!(called, [0, 1, 2, 2, 0, 1, 2, 2, 0]);
    }
}

#[test]
fn every_exercise_calls_out_something_exactly_where_it_has_choices() {
    for (exercise, dose) in every_dose() {
        for segment in Timeline::lay_out(exercise, dose, 9).segments() {
            let choices = exercise.steps[segment.step].choices.as_ref();
            match (choices, segment.choice) {
                (Some(choices), Some(choice)) => assert!(choice < choices.items.len()),
                (choices, choice) => assert!(choices.is_none() && choice.is_none(), "{}", exercise.id),
            }
        }
    }
}

#[test]
fn segments_follow_the_plan_entry_by_entry_and_round_by_round() {
    for (exercise, dose) in every_dose() {
        let timeline = Timeline::lay_out(exercise, dose, 1);
        let mut segments = timeline.segments().iter();
        for (part, entry) in dose.plan.iter().enumerate() {
            for number in 1..=entry.times {
                for (place, id) in entry.steps.iter().enumerate() {
                    let segment = segments.next().expect("the plan has this segment");
                    let step = &exercise.steps[segment.step];
                    assert_eq!((&step.id, step.kind, part), (id, segment.kind, segment.part));
                    assert_eq!(segment.round, Round { number, of: entry.times });
                    assert_eq!(segment.opens_round, place == 0);
                    assert_eq!(segment.counted_as.is_some(), entry.counted_as.is_some() && entry.times > 1);
                }
            }
        }
        assert_eq!((segments.next(), timeline.parts()), (None, dose.plan.len()));
    }
}

#[test]
fn only_what_repeats_is_counted() {
    let exercise = exercise("turn-away");
    let plan = vec![entry(1, &[("long-rest", 9.0)]), entry(2, &[("turn", 4.0)])];
    let timeline = Timeline::lay_out(exercise, &planned(exercise, plan), 1);
    let names: Vec<_> = timeline.segments().iter().map(|s| s.counted_as.as_deref()).collect();
    assert_eq!(names, [None, Some("Round"), Some("Round")]);
}

#[test]
fn the_bounds_of_rounds_and_parts_are_where_they_change() {
    for (exercise, dose) in every_dose() {
        let timeline = Timeline::lay_out(exercise, dose, 1);
        let all = timeline.segments();
        for (i, here) in all.iter().enumerate() {
            let (start, end, part) = (timeline.round_start(i), timeline.round_end(i), timeline.part_start(i));
            let same_round = |s: &Segment| (s.part, s.round) == (here.part, here.round);
            assert!(start <= i && i < end && all[start..end].iter().all(same_round));
            assert!(start == 0 || !same_round(&all[start - 1]));
            assert!(end == all.len() || !same_round(&all[end]));
            assert!(part <= start && all[part..=i].iter().all(|s| s.part == here.part));
            assert!(part == 0 || all[part - 1].part != here.part);
        }
    }
}
