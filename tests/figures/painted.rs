//! The pictures as the screens paint them: every pose becomes one sound mesh.
//!
//! Invariant: what is painted is what the picture files show, but for the softness of edges.

use egui::Mesh;
use egui::Pos2;
use egui::Rect;
use egui::Vec2;
use geste::figure;
use geste::figure::LINE;
use geste::figure::Look;
use geste::figure::geometry::pt;
use geste::figure::list::Color;
use geste::figure::list::DisplayList;
use geste::figure::list::Item;
use geste::figure::list::Paint;
use geste::figure::list::Polyline;
use geste::ui::figure::mesh;

use crate::poses;
use crate::same_pictures::difference;
use raster::Raster;

#[path = "../../src/ui/figure/tests/raster.rs"]
#[allow(dead_code, reason = "the painter's own tests look at more")]
mod raster;

/// Pixels, as in a list of exercises.
const CARD: i64 = 160;

fn frame(side: f32) -> Rect {
    Rect::from_min_size(Pos2::new(10.0, 20.0), Vec2::splat(side))
}

/// The area of all triangles, each weighed by how opaque it is.
fn area(mesh: &Mesh) -> f32 {
    let corner = |index: &u32| &mesh.vertices[*index as usize];
    let triangles = mesh.indices.chunks_exact(3).map(|three| {
        let [a, b, c] = [corner(&three[0]), corner(&three[1]), corner(&three[2])];
        let (one, two) = (b.pos - a.pos, c.pos - a.pos);
        let opacity = [a, b, c].map(|v| f32::from(v.color.a()) / 255.0).iter().sum::<f32>() / 3.0;
        (one.x * two.y - one.y * two.x).abs() / 2.0 * opacity
    });
    triangles.sum()
}

fn filled(points: &[(f32, f32)]) -> DisplayList {
    let points = points.iter().map(|(x, y)| pt(*x, *y)).collect();
    let item = Item {
        paint: Paint::Fill,
        color: Color([200, 100, 50]),
        opacity: 1.0,
        lines: vec![Polyline { points, closed: true }],
        clips: Vec::new(),
        bleed: false,
    };
    DisplayList { items: vec![item] }
}

#[test]
fn every_pose_becomes_a_mesh_without_holes_in_its_numbers() {
    for (id, pose) in poses::all() {
        for side in [120.0, 700.0] {
            let mesh = mesh(&figure::draw(pose, &Look::default(), LINE), frame(side), 1.5);
            assert!(mesh.is_valid() && !mesh.indices.is_empty(), "{id}");
            assert!(mesh.vertices.iter().all(|v| v.pos.x.is_finite() && v.pos.y.is_finite()), "{id}");
            assert!(area(&mesh) > side * side * 0.01, "{id} paints almost nothing");
        }
    }
}

#[test]
fn the_screen_shows_what_the_files_show() {
    let mut shares: Vec<(f32, &str)> = Vec::new();
    for (id, pose) in poses::all() {
        let list = poses::drawn(pose);
        let place = Rect::from_min_size(Pos2::ZERO, Vec2::splat(CARD as f32));
        let mut screen = Raster::new(CARD, CARD, [0xFF, 0xFD, 0xF9, 0xFF]);
        screen.paint(&mesh(&list, place, 1.0), 1.0);
        let file = geste::picture::raster(&list, CARD as u32, Some(Color([0xFF, 0xFD, 0xF9])));
        shares.push((difference(screen.pixels.as_flattened(), &file.rgba), id));
    }
    shares.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let line = |(share, id): &(f32, &str)| format!("{:5.2} %  {id}", share * 100.0);
    println!("{}", shares.iter().take(10).map(line).collect::<Vec<_>>().join("\n"));
    let wrong: Vec<String> = shares.iter().filter(|(share, _)| *share >= 0.02).map(line).collect();
    assert!(wrong.is_empty(), "these look different on the screen:\n{}", wrong.join("\n"));
}

#[test]
fn a_concave_outline_covers_its_own_area_and_no_more() {
    let square = filled(&[(100.0, 100.0), (300.0, 100.0), (300.0, 300.0), (100.0, 300.0)]);
    let notched = [(100.0, 100.0), (300.0, 100.0), (200.0, 200.0), (300.0, 300.0), (100.0, 300.0)];
    for (list, expected) in [(square, 40_000.0), (filled(&notched), 30_000.0)] {
        let covered = area(&mesh(&list, frame(400.0), 1.0));
        assert!((covered / expected - 1.0).abs() < 0.02, "{covered} of {expected}");
    }
}

#[test]
fn a_clip_cuts_and_a_clip_around_everything_changes_nothing() {
    let square = filled(&[(100.0, 100.0), (300.0, 100.0), (300.0, 300.0), (100.0, 300.0)]);
    let clipped = |left: f32, right: f32| {
        let mut list = square.clone();
        let outline = [(left, 0.0), (right, 0.0), (right, 400.0), (left, 400.0)];
        let points = outline.iter().map(|(x, y)| pt(*x, *y)).collect();
        list.items[0].clips = vec![std::sync::Arc::new(vec![Polyline { points, closed: true }])];
        area(&mesh(&list, frame(400.0), 1.0))
    };
    let whole = clipped(0.0, 400.0);
    assert!((whole / 40_000.0 - 1.0).abs() < 0.02, "{whole}");
    assert!((clipped(0.0, 200.0) / 20_000.0 - 1.0).abs() < 0.02);
    assert!(clipped(0.0, 50.0) < 1.0, "nothing outside of a clip");
}
