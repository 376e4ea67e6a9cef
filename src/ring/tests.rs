//! The invented data keep to their specification.

use super::*;

fn inside(link: &Link) -> bool {
    link.from / GROUP == link.to / GROUP
}

#[test]
fn the_data_are_the_same_on_every_computer() {
    assert_eq!(states(), states());
    let [first, _] = states();
    let sum: f64 = first.links.iter().map(|link| link.weight).sum();
    assert_eq!((first.links.len(), format!("{sum:.6}").as_str()), (126, "80.432594"));
}

#[test]
fn the_weights_keep_to_the_specification() {
    let [first, second] = states();
    let pairs = |network: &Network| network.links.iter().map(|l| (l.from, l.to)).collect::<Vec<_>>();
    assert_eq!(pairs(&first), pairs(&second), "the same lines in both states");
    for link in &first.links {
        let range = if inside(link) { 0.55..=0.95 } else { 0.2..=0.5 };
        assert!(range.contains(&link.weight), "{link:?}");
    }
    let joined = first.links.iter().filter(|link| inside(link)).count();
    assert!((72..=96).contains(&joined), "{joined} of 120 pairs inside groups");
    let raised = second.links.iter().filter(|link| !inside(link) && link.weight >= 0.55).count();
    assert_eq!(raised, 14);
    for (one, other) in first.links.iter().zip(&second.links).filter(|(one, _)| inside(one)) {
        let share = other.weight / one.weight;
        assert!((0.69..=0.81).contains(&share), "{share}");
    }
}

#[test]
fn the_groups_of_state_one_are_those_on_the_ring_and_state_two_has_others() {
    let [first, second] = states();
    assert_eq!(Groups::found_in(&first), Groups::by_place());
    let others = Groups::found_in(&second);
    assert_ne!(others, Groups::by_place());
    assert!((2..=20).contains(&others.len()));
}

#[test]
fn one_threshold_makes_the_states_alike_and_another_worlds_apart() {
    let [first, second] = states();
    let groups = Groups::by_place();
    let share = |network: &Network, at| groups.count(network, at).between_percent();
    assert!(share(&first, 20).abs_diff(share(&second, 20)) <= 3);
    assert!(share(&second, 55).abs_diff(share(&first, 55)) >= 15);
}

#[test]
fn counting_nothing_gives_no_mean_and_no_division() {
    let [first, _] = states();
    assert_eq!(Groups::by_place().count(&first, 95).lines, 0);
    let none = Count { lines: 0, between: 0, mean: None };
    assert_eq!((Groups::by_place().count(&first, 99), none.between_percent()), (none, 0));
}

#[test]
fn shuffling_keeps_the_weights_and_joins_each_pair_at_most_once() {
    let [first, _] = states();
    for seed in 1..20 {
        let other = first.shuffled(seed);
        let weights = |n: &Network| n.links.iter().map(|l| l.weight).collect::<Vec<_>>();
        assert_eq!(weights(&first), weights(&other));
        let mut pairs: Vec<_> = other.links.iter().map(|l| (l.from, l.to)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        assert_eq!(pairs.len(), first.links.len());
    }
}

#[test]
fn presses_stay_in_range_and_can_be_taken_back() {
    let mut view = View::default();
    let before = view.clone();
    for (way, end) in [(1, 95), (-1, 20)] {
        for _ in 0..40 {
            view.change(Change::Threshold(way));
        }
        assert_eq!(view.threshold, end);
    }
    for _ in 0..6 {
        view.change(Change::Threshold(1));
    }
    view.change(Change::Shuffle);
    assert_ne!(view.networks(), before.networks());
    view.change(Change::Unshuffle);
    view.change(Change::Dot(-1));
    assert_eq!(view.dot.map(name).as_deref(), Some("H6"));
    view.change(Change::Dot(1));
    assert_eq!(view.dot.map(name).as_deref(), Some("A1"));
    view.change(Change::NoDot);
    assert_eq!(view, before);
}

#[test]
fn every_dot_stands_on_the_ring_and_apart_from_the_others() {
    for dot in 0..DOTS {
        let (x, y) = place(dot);
        assert!((x.hypot(y) - 1.0).abs() < 1e-9);
        for other in 0..dot {
            let (a, b) = place(other);
            assert!((x - a).hypot(y - b) > 0.1, "{} and {}", name(dot), name(other));
        }
    }
}
