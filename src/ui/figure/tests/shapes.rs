//! Shapes: concave, with holes, crossing themselves, thin, clipped.
//!
//! Invariant: areas are known from geometry, not from another painter. Lines are in `lines.rs`.

use super::area;
use super::assert_near;
use super::circle;
use super::clipped;
use super::faint;
use super::painted;
use super::shape;
use crate::figure::list::Item;

const SQUARE: [[f32; 2]; 4] = [[100.0, 100.0], [300.0, 100.0], [300.0, 300.0], [100.0, 300.0]];

fn star() -> Vec<[f32; 2]> {
    let (outer, inner) = (circle([200.0, 200.0], 150.0, 10), circle([200.0, 200.0], 60.0, 10));
    (0..10).map(|i| if i % 2 == 0 { outer[i] } else { inner[i] }).collect()
}

fn smaller(square: [[f32; 2]; 4], by: f32) -> [[f32; 2]; 4] {
    square.map(|p| p.map(|x| 200.0 + (x - 200.0) * by))
}

fn turned_round<const N: usize>(mut outline: [[f32; 2]; N]) -> [[f32; 2]; N] {
    outline.reverse();
    outline
}

#[test]
fn a_concave_star_covers_its_area_and_nothing_between_its_points() {
    let star = star();
    let picture = painted(&[shape(&[&star])]);
    assert_near(picture.covered(), area(&star), 0.005);
    assert_eq!(picture.at(200, 200), [255; 4]);
    let notch = circle([200.0, 200.0], 110.0, 20);
    for at in notch.iter().skip(2).step_by(4) {
        assert_eq!(picture.at(at[0] as i64, at[1] as i64), [0; 4], "{at:?}");
    }
}

#[test]
fn the_direction_of_an_outline_makes_no_difference() {
    let (one, other) = (painted(&[shape(&[&SQUARE])]), painted(&[shape(&[&turned_round(SQUARE)])]));
    assert_eq!(one.pixels, other.pixels);
}

#[test]
fn holes_follow_the_non_zero_rule() {
    let inner = smaller(SQUARE, 0.5);
    let hole = painted(&[shape(&[&SQUARE, &turned_round(inner)])]);
    assert_near(hole.covered(), 30_000.0, 0.005);
    assert_eq!((hole.at(200, 200), hole.at(120, 120)), ([0; 4], [255; 4]));
    let no_hole = painted(&[shape(&[&SQUARE, &inner])]);
    assert_near(no_hole.covered(), 40_000.0, 0.005);
    let island = smaller(SQUARE, 0.2);
    let with_island = painted(&[shape(&[&SQUARE, &turned_round(inner), &island])]);
    assert_near(with_island.covered(), 31_600.0, 0.005);
    let apart = [[320.0, 320.0], [380.0, 320.0], [380.0, 380.0], [320.0, 380.0]];
    let two = painted(&[shape(&[&SQUARE, &turned_round(apart)])]);
    assert_near(two.covered(), 43_600.0, 0.005);
}

#[test]
fn both_wings_of_a_bow_are_painted() {
    let bow = [[100.0, 100.0], [300.0, 300.0], [300.0, 100.0], [100.0, 300.0]];
    assert_near(painted(&[shape(&[&bow])]).covered(), 20_000.0, 0.01);
    let uneven = [[100.0, 100.0], [320.0, 300.0], [320.0, 240.0], [100.0, 300.0]];
    let picture = painted(&[shape(&[&uneven])]);
    assert_eq!((picture.at(120, 200), picture.at(310, 270)), ([255; 4], [255; 4]));
}

#[test]
fn a_faint_shape_that_lies_over_itself_is_painted_once() {
    // A tube that crosses its own beginning, and a ring that goes round twice.
    let tube = [
        [60.0, 180.0],
        [300.0, 180.0],
        [300.0, 340.0],
        [180.0, 340.0],
        [180.0, 60.0],
        [220.0, 60.0],
        [220.0, 300.0],
        [260.0, 300.0],
        [260.0, 220.0],
        [60.0, 220.0],
    ];
    let twice: Vec<[f32; 2]> = circle([200.0, 200.0], 90.0, 40).repeat(2);
    // Not on the middles of pixels, which two neighbours may share.
    let tube = tube.map(|p| p.map(|x| x + 0.3));
    for outline in [&tube[..], &twice] {
        let picture = painted(&[faint(shape(&[outline]), 0.5)]);
        let twice: Vec<u8> =
            picture.pixels.iter().map(|pixel| pixel[3]).filter(|alpha| *alpha > 129).collect();
        // At the four corners where it crosses itself two soft edges meet in one pixel.
        assert!(twice.len() <= 4 && twice.iter().all(|alpha| *alpha < 200), "painted twice: {twice:?}");
        assert!(picture.covered() > 10_000.0);
    }
    let picture = painted(&[faint(shape(&[&tube]), 0.5)]);
    assert_eq!(
        (picture.at(200, 200)[3], picture.at(280, 200)[3]),
        (picture.at(100, 200)[3], picture.at(100, 200)[3])
    );
}

#[test]
fn colour_falls_evenly_to_nothing_over_one_pixel() {
    for offset in [0.0, 0.25, 0.5, 0.75] {
        let left = 100.0 + offset;
        let picture = painted(&[shape(&[&[[left, 50.0], [300.0, 50.0], [300.0, 350.0], [left, 350.0]]])]);
        let row: Vec<f32> = (97..104).map(|x| f32::from(picture.at(x, 200)[3]) / 255.0).collect();
        assert!(row.windows(2).all(|pair| pair[0] <= pair[1]), "{row:?}");
        assert_eq!((row[0], row[1], row[6]), (0.0, 0.0, 1.0), "{row:?}");
        assert!((row[3] - (1.0 - offset)).abs() < 0.03, "{row:?} at {offset}");
    }
}

#[test]
fn a_thin_shape_fades_and_does_not_grow() {
    for width in [0.3, 0.5, 0.8, 1.2, 2.0] {
        let sliver = [[50.0, 100.3], [350.0, 120.3], [350.0, 120.3 + width], [50.0, 100.3 + width]];
        assert_near(painted(&[shape(&[&sliver])]).covered(), 300.0 * width, 0.05);
        let dot = circle([200.2, 200.4], width, 16);
        assert_near(painted(&[shape(&[&dot])]).covered(), area(&dot), 0.3);
    }
}

#[test]
fn a_clip_around_everything_changes_no_pixel_and_one_beside_it_leaves_nothing() {
    let star = shape(&[&star()]);
    let whole = painted(std::slice::from_ref(&star));
    let around = painted(&[clipped(star.clone(), &[[0.0, 0.0], [400.0, 0.0], [400.0, 400.0], [0.0, 400.0]])]);
    let differing = |a: &[u8; 4], b: &[u8; 4]| a[3].abs_diff(b[3]) > 5;
    assert_eq!(whole.pixels.iter().zip(&around.pixels).filter(|(a, b)| differing(a, b)).count(), 0);
    let beside = [[0.0, 0.0], [40.0, 0.0], [40.0, 400.0], [0.0, 400.0]];
    assert_eq!(painted(&[clipped(star.clone(), &beside)]).covered(), 0.0);
    // A clip of no area, and one with no points at all.
    assert_eq!(painted(&[clipped(star.clone(), &[[0.0, 0.0], [400.0, 400.0]])]).covered(), 0.0);
    assert_eq!(painted(&[clipped(star, &[])]).covered(), 0.0);
}

#[test]
fn two_clips_leave_what_lies_in_both() {
    let left = [[0.0, 0.0], [200.0, 0.0], [200.0, 400.0], [0.0, 400.0]];
    let lower = [[0.0, 150.0], [400.0, 150.0], [400.0, 400.0], [0.0, 400.0]];
    let both = clipped(clipped(shape(&[&SQUARE]), &left), &lower);
    let picture = painted(std::slice::from_ref(&both));
    assert_near(picture.covered(), 15_000.0, 0.01);
    assert_eq!(
        (picture.at(150, 250), picture.at(250, 250), picture.at(150, 120)),
        ([255; 4], [0; 4], [0; 4])
    );
    let own = clipped(shape(&[&SQUARE]), &SQUARE);
    assert_near(painted(&[own]).covered(), 40_000.0, 0.01);
}

#[test]
fn items_are_painted_in_their_order_and_hidden_ink_may_be_left_out() {
    let colored = |mut item: Item, color: [u8; 3]| {
        item.color = crate::figure::list::Color(color);
        item
    };
    let ink = |item: Item| colored(item, [0, 0, 0]);
    let skin = colored(shape(&[&SQUARE]), [200, 150, 100]);
    let contour = ink(super::stroke(6.0, &SQUARE, true));
    let picture = painted(&[ink(shape(&[&SQUARE])), contour.clone(), skin.clone()]);
    assert_eq!((picture.at(200, 200), picture.at(98, 200)), ([200, 150, 100, 255], [0, 0, 0, 255]));
    assert_eq!(painted(&[contour.clone(), skin.clone()]).pixels, picture.pixels);
    let over = painted(&[skin, contour]);
    assert_eq!(over.at(101, 200), [0, 0, 0, 255]);
}
