//! Laws for every list: nothing that a list may say stops the painter.
//!
//! Invariant: numbers of every kind are tried, also those that are none. What poses look like once painted is
//! held in `tests/figures/painted.rs`.

use proptest::collection::vec;
use proptest::prelude::*;

use super::faint;
use super::item;
use super::line;
use crate::figure::DisplayList;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;

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

#[test]
fn pixels_larger_than_the_world_paint_nothing() {
    let frame = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::Vec2::splat(321.746_95));
    for pixels_per_point in [2.570_479e-39, 1e-30, 0.0, -1.0, f32::NAN, f32::INFINITY] {
        let items = vec![item(Paint::Stroke { width: 0.0 }, vec![line(&[[0.0, 0.0]], false)])];
        let mesh = super::super::mesh(&DisplayList { items }, frame, pixels_per_point);
        assert!(mesh.is_empty(), "{pixels_per_point}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

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
