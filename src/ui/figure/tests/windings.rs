//! Outlines that cross, touch, turn back and lie in each other: painted by the non-zero rule, whatever their
//! directions.
//!
//! Invariant: what belongs to a shape is asked of the rule's definition and, for whole pictures, of tiny-skia;
//! places nearer to an outline than two pixels are left out, because edges are soft. Plain shapes are in
//! `shapes.rs`.

use proptest::collection::vec;
use proptest::prelude::*;

use super::circle;
use super::distance;
use super::line;
use super::painted;
use super::shape;
use super::winding;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Polyline;

type Outline = Vec<[f32; 2]>;

/// Far enough from every edge for its softness not to matter.
fn is_clear(lines: &[Polyline], at: Point) -> bool {
    let near = |line: &Polyline| {
        let next = line.points.iter().cycle().skip(1);
        line.points.iter().zip(next).any(|(a, b)| distance(at, *a, *b) < 2.0)
    };
    !lines.iter().any(near)
}

/// The first place that is painted and should not be, or the other way round.
fn wrong_place(outlines: &[Outline]) -> Option<String> {
    let refs: Vec<&[[f32; 2]]> = outlines.iter().map(Vec::as_slice).collect();
    let picture = painted(&[shape(&refs)]);
    let lines: Vec<Polyline> = outlines.iter().map(|outline| line(outline, true)).collect();
    for y in (2..400).step_by(6) {
        for x in (2..400).step_by(6) {
            let at = pt(x as f32 + 0.5, y as f32 + 0.5);
            if !is_clear(&lines, at) {
                continue;
            }
            let (wound, alpha) = (winding(&lines, at), picture.at(x, y)[3]);
            if (wound != 0) != (alpha > 128) {
                return Some(format!("({x}, {y}) is wound around {wound} times and has alpha {alpha}"));
            }
        }
    }
    None
}

fn place() -> impl Strategy<Value = [f32; 2]> {
    // Some on a grid, so that sides touch and corners meet.
    let on_grid = (1_u8..8, 1_u8..8).prop_map(|(x, y)| [f32::from(x) * 48.0, f32::from(y) * 48.0]);
    prop_oneof![2 => [20.0_f32..380.0, 20.0_f32..380.0], 1 => on_grid]
}

fn round() -> impl Strategy<Value = Outline> {
    (place(), 20.0_f32..120.0, 3_u16..24).prop_map(|(middle, radius, points)| {
        let inside = |p: [f32; 2]| p.map(|x| x.clamp(5.0, 395.0));
        circle(middle, radius, points).into_iter().map(inside).collect()
    })
}

/// A round outline with a spike: at one of its points it goes far away and comes straight back.
fn spiked() -> impl Strategy<Value = Outline> {
    (round(), place(), any::<prop::sample::Index>(), 0.0_f32..30.0).prop_map(
        |(mut outline, tip, at, wide)| {
            let at = at.index(outline.len());
            let base = outline[at];
            outline.splice(at..at, [base, tip, [base[0] + wide, base[1]]]);
            outline
        },
    )
}

fn any_outline() -> impl Strategy<Value = Outline> {
    let outline = prop_oneof![2 => round(), 3 => spiked(), 2 => vec(place(), 3..8)];
    (outline, any::<bool>()).prop_map(|(mut outline, turned)| {
        if turned {
            outline.reverse();
        }
        outline
    })
}

#[test]
fn a_spike_that_runs_against_another_outline_cuts_it() {
    let square = vec![[100.0, 100.0], [300.0, 100.0], [300.0, 300.0], [100.0, 300.0]];
    // It begins outside of the square and runs the other way.
    let spike = vec![[40.0, 180.0], [40.0, 220.0], [360.0, 220.0], [360.0, 180.0]];
    assert_eq!(wrong_place(&[square.clone(), spike.clone()]), None);
    let along: Outline = spike.into_iter().rev().collect();
    assert_eq!(wrong_place(&[square, along]), None);
}

#[test]
fn sides_that_are_hardly_level_are_painted_as_level_ones() {
    let diamond = vec![[336.0, 133.99477], [277.99475, 192.0], [336.0, 250.00523], [394.00525, 192.0]];
    // The side at the top falls by a hundred thousandth of a pixel.
    let round = [
        [395.0, 277.36484],
        [395.0, 338.82074],
        [369.8868, 353.99908],
        [334.90427, 353.99908],
        [303.3861, 338.8207],
        [281.57486, 311.47028],
        [273.79053, 277.36484],
        [281.57486, 243.25937],
        [303.3861, 215.90894],
        [334.9043, 200.73059],
        [369.8868, 200.7306],
        [395.0, 215.90897],
    ];
    assert_eq!(wrong_place(&[diamond, round.to_vec()]), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_outlines_are_painted_by_the_non_zero_rule(outlines in vec(any_outline(), 1..5)) {
        prop_assert_eq!(wrong_place(&outlines), None, "{:?}", outlines);
    }
}
