//! Laws for every list: what lies inside is painted in full and once, what lies outside is not, and nothing
//! that a list may say stops the painter.
//!
//! Invariant: inside and outside come from the definitions in `mod.rs`, `REACH` pixels away from every edge:
//! the soft edge of a spike's tip reaches further than one pixel.

use proptest::collection::vec;
use proptest::prelude::*;

use super::clipped;
use super::faint;
use super::item;
use super::line;
use super::painted;
use super::share;
use crate::figure::DisplayList;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;

/// Pixels looked at, from the upper left corner.
const LOOKED_AT: i64 = 64;
/// How many pixels a soft edge may reach from the true one.
const REACH: i64 = 4;

fn place() -> impl Strategy<Value = [f32; 2]> {
    // Many on a grid, so that sides meet, lie over each other and are level.
    prop_oneof![
        [4.0_f32..60.0, 4.0_f32..60.0],
        [1_u8..16, 1_u8..16].prop_map(|place| place.map(|step| f32::from(step) * 4.0)),
    ]
}

fn small_item() -> impl Strategy<Value = Item> {
    let lines = vec((vec(place(), 1..9), any::<bool>()), 1..4);
    let paint = prop_oneof![Just(Paint::Fill), (1.5_f32..14.0).prop_map(|width| Paint::Stroke { width })];
    let clips = vec((place(), 8.0_f32..50.0, 8.0_f32..50.0), 0..3);
    (paint, lines, clips, prop_oneof![Just(1.0), Just(0.5)]).prop_map(|(paint, lines, clips, opacity)| {
        let lines =
            lines.iter().map(|(points, closed)| line(points, *closed || paint == Paint::Fill)).collect();
        let rectangle = |item, ([x, y], w, h): &([f32; 2], f32, f32)| {
            clipped(item, &[[*x, *y], [x + w, *y], [x + w, y + h], [*x, y + h]])
        };
        clips.iter().fold(faint(item(paint, lines), opacity), rectangle)
    })
}

fn wild() -> impl Strategy<Value = f32> {
    prop_oneof![
        4 => -50.0_f32..450.0,
        1 => any::<f32>(),
        1 => prop_oneof![Just(f32::NAN), Just(f32::INFINITY), Just(0.0), Just(200.0), Just(1e-30)],
    ]
}

fn wild_line() -> impl Strategy<Value = Polyline> {
    (vec([wild(), wild()], 0..12), any::<bool>()).prop_map(|(points, closed)| line(&points, closed))
}

fn wild_item() -> impl Strategy<Value = Item> {
    let paint = prop_oneof![Just(Paint::Fill), wild().prop_map(|width| Paint::Stroke { width })];
    let clips = vec(vec(wild_line(), 0..3), 0..3);
    (paint, vec(wild_line(), 0..4), clips, wild()).prop_map(|(paint, lines, clips, opacity)| {
        let mut item = faint(item(paint, lines), opacity);
        item.clips = clips.into_iter().map(std::sync::Arc::new).collect();
        item
    })
}

/// Whether all pixels within `REACH` of this one belong to the item by the same share.
fn is_even(shares: &[f32], x: i64, y: i64) -> bool {
    let at = |x: i64, y: i64| shares[(y * LOOKED_AT + x) as usize];
    (-REACH..=REACH).all(|dy| (-REACH..=REACH).all(|dx| at(x + dx, y + dy) == at(x, y)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_inside_is_painted_once_and_what_is_outside_is_not(item in small_item()) {
        let picture = painted(std::slice::from_ref(&item));
        let places = (0..LOOKED_AT).flat_map(|y| (0..LOOKED_AT).map(move |x| (x, y)));
        let shares: Vec<f32> = places.map(|(x, y)| share(&item, x, y)).collect();
        let full = 255.0 * item.opacity + 1.0;
        // Where outlines cross, two soft edges may meet in one pixel.
        let twice = picture.pixels.iter().filter(|pixel| f32::from(pixel[3]) > full).count();
        prop_assert!(twice <= 24, "{} pixels are painted twice", twice);
        let (mut looked_at, mut wrong) = (0, 0);
        for y in REACH..LOOKED_AT - REACH {
            for x in REACH..LOOKED_AT - REACH {
                if is_even(&shares, x, y) {
                    looked_at += 1;
                    let wanted = 255.0 * item.opacity * shares[(y * LOOKED_AT + x) as usize];
                    wrong += u32::from((f32::from(picture.at(x, y)[3]) - wanted).abs() > 1.5);
                }
            }
        }
        // Soft edges of spikes that lie over each other may leave a pixel or two that are not quite full.
        prop_assert!(wrong <= 2 + looked_at / 100, "{} of {} pixels are wrong", wrong, looked_at);
    }

    #[test]
    fn any_list_gets_a_mesh_with_places_and_colours(
        items in vec(wild_item(), 0..6), side in wild(), pixels_per_point in wild()
    ) {
        let frame = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::splat(side));
        let mesh = super::super::mesh(&DisplayList { items }, frame, pixels_per_point);
        prop_assert!(mesh.is_valid());
        prop_assert!(mesh.vertices.iter().all(|vertex| vertex.pos.x.is_finite() && vertex.pos.y.is_finite()));
    }
}
