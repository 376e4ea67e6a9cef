//! Lines: caps, joins, sharp turns, closed ones, ones that cross themselves, thin ones.
//!
//! Invariant: areas are known from geometry. Shapes are in `shapes.rs`.

use std::f32::consts::PI;

use super::assert_near;
use super::circle;
use super::clipped;
use super::faint;
use super::painted;
use super::share;
use super::stroke;
use crate::figure::list::Item;

/// The sum of alpha, and the exact area from 8 × 8 places in each pixel.
fn both(item: &Item) -> (f32, f32) {
    let exact: f32 = (0..400).map(|y| (0..400).map(|x| share(item, x, y)).sum::<f32>()).sum();
    (painted(std::slice::from_ref(item)).covered(), exact)
}

#[test]
fn a_line_has_round_ends() {
    let item = stroke(20.0, &[[100.0, 100.0], [300.0, 250.0]], false);
    assert_near(painted(&[item]).covered(), 250.0 * 20.0 + PI * 100.0, 0.01);
}

#[test]
fn a_line_of_no_length_is_a_dot_and_one_of_no_points_is_nothing() {
    for points in [&[[200.3, 200.6]][..], &[[200.3, 200.6]; 3]] {
        for closed in [false, true] {
            assert_near(painted(&[stroke(24.0, points, closed)]).covered(), PI * 144.0, 0.02);
        }
    }
    assert_eq!(painted(&[stroke(24.0, &[], true)]).covered(), 0.0);
    assert_eq!(painted(&[stroke(0.0, &[[100.0, 100.0], [200.0, 100.0]], false)]).covered(), 0.0);
}

#[test]
fn a_sharp_turn_has_a_round_join_and_no_spike() {
    let turn = [[80.0, 200.0], [320.0, 200.0], [90.0, 215.0]];
    for opacity in [1.0, 0.999] {
        let item = faint(stroke(16.0, &turn, false), opacity);
        let (covered, exact) = both(&item);
        assert_near(covered, exact, 0.01);
        let picture = painted(&[item]);
        assert_eq!(picture.at(331, 200)[3], 0, "the join reaches 8 units and no further");
        assert!(picture.at(326, 200)[3] > 200);
    }
}

#[test]
fn a_line_that_turns_back_on_itself_is_no_wider() {
    for opacity in [1.0, 0.999] {
        let item = faint(stroke(10.0, &[[100.0, 200.0], [300.0, 200.0], [150.0, 200.0]], false), opacity);
        assert_near(painted(&[item]).covered(), 2000.0 + PI * 25.0, 0.02);
    }
}

#[test]
fn a_closed_line_has_no_ends() {
    let ring = circle([200.0, 200.0], 100.0, 48);
    for (width, opacity) in [(12.0, 1.0), (12.0, 0.999), (3.0, 1.0), (3.0, 0.999)] {
        let item = faint(stroke(width, &ring, true), opacity);
        let picture = painted(std::slice::from_ref(&item));
        assert_near(picture.covered(), 2.0 * 48.0 * 100.0 * (PI / 48.0).sin() * width, 0.01);
        assert_eq!(picture.at(200, 200), [0; 4]);
    }
    let corners = [[100.0, 100.0], [300.0, 100.0], [300.0, 300.0], [100.0, 300.0]];
    for opacity in [1.0, 0.999] {
        let (covered, exact) = both(&faint(stroke(14.0, &corners, true), opacity));
        assert_near(covered, exact, 0.01);
    }
}

#[test]
fn a_faint_line_that_crosses_itself_is_painted_once() {
    let loop_ = [[80.0, 150.0], [330.0, 220.0], [300.0, 330.0], [200.0, 330.0], [260.0, 60.0]];
    let two = {
        let mut item = stroke(18.0, &loop_, false);
        item.lines.push(super::line(&[[60.0, 300.0], [340.0, 100.0]], false));
        faint(item, 0.5)
    };
    let picture = painted(&[two]);
    let most = picture.pixels.iter().map(|pixel| pixel[3]).max().unwrap_or(0);
    assert!((127..=129).contains(&most), "{most}");
}

#[test]
fn a_curve_tighter_than_the_line_is_wide_has_no_hole() {
    let tight = circle([200.0, 200.0], 4.0, 24);
    for opacity in [1.0, 0.999] {
        let item = faint(stroke(20.0, &tight, true), opacity);
        assert_near(painted(std::slice::from_ref(&item)).covered(), PI * 14.0 * 14.0, 0.03);
        assert!(painted(&[item]).at(200, 200)[3] > 250);
    }
}

#[test]
fn thin_lines_fade_and_do_not_grow() {
    for width in [0.2, 0.5, 0.9, 1.1, 1.5, 2.5] {
        for opacity in [1.0, 0.999] {
            let item = faint(stroke(width, &[[60.0, 100.0], [340.0, 130.0]], false), opacity);
            let length = (280.0_f32 * 280.0 + 900.0).sqrt();
            assert_near(painted(&[item]).covered(), length * width + PI * width * width / 4.0, 0.03);
        }
    }
}

#[test]
fn a_clipped_line_ends_at_its_clip() {
    let window = [[150.0, 50.0], [250.0, 50.0], [250.0, 350.0], [150.0, 350.0]];
    let item = clipped(stroke(10.0, &[[20.0, 200.0], [380.0, 200.0]], false), &window);
    let picture = painted(&[item]);
    assert_near(picture.covered(), 1000.0, 0.01);
    assert_eq!(
        (picture.at(148, 200), picture.at(200, 200), picture.at(252, 200)),
        ([0; 4], [255; 4], [0; 4])
    );
    let inside = clipped(stroke(10.0, &[[180.0, 200.0], [220.0, 200.0]], false), &window);
    assert_near(painted(&[inside]).covered(), 400.0 + PI * 25.0, 0.02);
}
