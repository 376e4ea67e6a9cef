//! What the painter must never get wrong, tried on shapes whose pixels are known.
//!
//! Invariant: nothing here looks at how triangles are made, only at the pixels they give.
//!
//! | question | file |
//! | --- | --- |
//! | is the right area covered, once, with soft edges | `shapes.rs`, `lines.rs` |
//! | do outlines that cross, touch and lie in each other follow the non-zero rule | `windings.rs` |
//! | does any list get its picture | `any_list.rs` |
//! | are kept pictures those that were asked for | `stills.rs` |
//! | how pixels are made | `raster.rs` |

mod any_list;
mod lines;
mod raster;
mod shapes;
mod stills;
mod windings;

use std::sync::Arc;

use egui::Pos2;
use egui::Rect;
use egui::Vec2;

use crate::figure::DisplayList;
use crate::figure::geometry::Point;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;
use raster::Raster;

/// A figure unit is a pixel.
const SIDE: i64 = 400;

fn line(points: &[[f32; 2]], closed: bool) -> Polyline {
    Polyline { points: points.iter().map(|p| Point::from(*p)).collect(), closed }
}

fn item(paint: Paint, lines: Vec<Polyline>) -> Item {
    Item { paint, color: Color([255; 3]), opacity: 1.0, lines, clips: Vec::new(), bleed: false }
}

fn shape(outlines: &[&[[f32; 2]]]) -> Item {
    item(Paint::Fill, outlines.iter().map(|outline| line(outline, true)).collect())
}

fn stroke(width: f32, points: &[[f32; 2]], closed: bool) -> Item {
    item(Paint::Stroke { width }, vec![line(points, closed)])
}

fn clipped(mut item: Item, by: &[[f32; 2]]) -> Item {
    item.clips.push(Arc::new(vec![line(by, true)]));
    item
}

fn faint(mut item: Item, opacity: f32) -> Item {
    item.opacity = opacity;
    item
}

fn frame(side: f32) -> Rect {
    Rect::from_min_size(Pos2::ZERO, Vec2::splat(side))
}

/// On nothing, 400 × 400 pixels.
fn painted(items: &[Item]) -> Raster {
    let mesh = super::mesh(&DisplayList { items: items.to_vec() }, frame(SIDE as f32), 1.0);
    let mut raster = Raster::new(SIDE, SIDE, [0; 4]);
    raster.paint(&mesh, 1.0);
    raster
}

fn circle(center: [f32; 2], radius: f32, points: u16) -> Vec<[f32; 2]> {
    let on = |i: u16| {
        let (sin, cos) = (f32::from(i) / f32::from(points) * std::f32::consts::TAU).sin_cos();
        [center[0] + radius * cos, center[1] + radius * sin]
    };
    (0..points).map(on).collect()
}

/// Square units inside an outline that does not cross itself.
fn area(outline: &[[f32; 2]]) -> f32 {
    let sides = outline.iter().zip(outline.iter().cycle().skip(1));
    sides.map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f32>().abs() / 2.0
}

#[track_caller]
fn assert_near(found: f32, expected: f32, part: f32) {
    assert!((found - expected).abs() <= expected * part, "{found} in place of {expected}");
}

/// How often the item's outlines wind around a place; the non-zero rule by its definition.
fn winding(lines: &[Polyline], at: Point) -> i32 {
    let mut winding = 0;
    for line in lines {
        for (a, b) in line.points.iter().zip(line.points.iter().cycle().skip(1)) {
            let side = (b.x - a.x) * (at.y - a.y) - (at.x - a.x) * (b.y - a.y);
            match (a.y <= at.y, b.y <= at.y) {
                (true, false) if side > 0.0 => winding += 1,
                (false, true) if side < 0.0 => winding -= 1,
                _ => {}
            }
        }
    }
    winding
}

/// From `p` to the straight piece between `a` and `b`.
fn distance(p: Point, a: Point, b: Point) -> f32 {
    let (way, to) = (b - a, p - a);
    let square = way.x * way.x + way.y * way.y;
    let t = if square == 0.0 { 0.0 } else { ((to.x * way.x + to.y * way.y) / square).clamp(0.0, 1.0) };
    (to - way * t).length()
}

/// Whether a place belongs to an item, by the definitions of fill, line and clip.
fn belongs(item: &Item, at: Point) -> bool {
    let is_inside = match item.paint {
        Paint::Fill => winding(&item.lines, at) != 0,
        Paint::Stroke { width } => item.lines.iter().any(|line| {
            let first = line.points.first().copied().unwrap_or_default();
            let last = if line.closed { Some(first) } else { None };
            let ends = line.points.iter().copied().skip(1).chain(last);
            let is_on = |(a, b): (&Point, Point)| distance(at, *a, b) <= width / 2.0;
            line.points.iter().zip(ends).any(is_on) || (at - first).length() <= width / 2.0
        }),
    };
    is_inside && item.clips.iter().all(|clip| winding(clip, at) != 0)
}

/// The share of a pixel that belongs to an item, from 4 × 4 places in it.
fn share(item: &Item, x: i64, y: i64) -> f32 {
    let place = |i: i64, fine: i64| i as f32 + (fine as f32 + 0.5) / 4.0;
    let fine = (0..4).flat_map(|i| (0..4).map(move |j| (i, j)));
    fine.filter(|(i, j)| belongs(item, pt(place(x, *i), place(y, *j)))).count() as f32 / 16.0
}
