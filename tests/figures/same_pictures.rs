//! Every pose looks like its reference when both are painted.
//!
//! Invariant: at 400 × 400 pixels fewer than 2 % of them differ by more than 24 of 255 in any channel. Where
//! lists are compared item by item is `same_lists.rs`. Ours are painted by the program, the reference here.

use std::sync::Arc;
use std::thread;

use geste::figure::DisplayList;
use geste::figure::Pose;
use geste::figure::list::Clip;
use geste::figure::list::Color;
use geste::figure::list::Item;
use geste::figure::list::Paint;
use geste::figure::list::Polyline;
use tiny_skia::FillRule;
use tiny_skia::LineCap;
use tiny_skia::LineJoin;
use tiny_skia::Mask;
use tiny_skia::Path;
use tiny_skia::PathBuilder;
use tiny_skia::Pixmap;
use tiny_skia::Stroke;
use tiny_skia::Transform;

use crate::better::BETTER;
use crate::better::must_match;
use crate::poses;
use crate::reference;

const SIDE: u32 = 400;
/// Of 255, in any channel.
const VISIBLE: u8 = 24;
const MOST: f32 = 0.02;
const CARD: Color = Color([0xFF, 0xFD, 0xF9]);

/// Poses drawn better than they were designed, and why. No other pose may differ.
const DIFFERENT_ON_PURPOSE: &[(&str, &str)] = &[];

#[test]
fn every_pose_matches_its_svg_at_400_px() {
    let (poses, reference) = (poses::all(), reference::all());
    let poses: Vec<(&'static String, &Pose)> = poses.iter().filter(|(id, _)| must_match(id)).collect();
    let compare = |&(id, pose): &(&'static String, &Pose)| -> (f32, &str) {
        (difference(&ours(&poses::drawn(pose)), painted(&reference[id]).data()), id)
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut shares: Vec<(f32, &str)> = thread::scope(|scope| {
        let parts = poses.chunks(poses.len().div_ceil(threads));
        let running: Vec<_> = parts.map(|part| scope.spawn(|| part.iter().map(compare).collect())).collect();
        running.into_iter().flat_map(|part| -> Vec<_> { part.join().expect("it does not panic") }).collect()
    });
    assert_eq!(shares.len() + BETTER.len(), 235);
    shares.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    let line = |(share, id): &(f32, &str)| format!("{:5.2} %  {id}", share * 100.0);
    println!("{}", shares.iter().take(10).map(line).collect::<Vec<_>>().join("\n"));
    let is_meant = |id: &str| DIFFERENT_ON_PURPOSE.iter().any(|(other, _)| *other == id);
    let (meant, others): (Vec<_>, Vec<_>) = shares.iter().partition(|(_, id)| is_meant(id));
    assert_eq!(meant.len(), DIFFERENT_ON_PURPOSE.len(), "a pose of that list is not there");
    let wrong: Vec<String> = others.iter().filter(|(share, _)| *share >= MOST).map(line).collect();
    assert!(wrong.is_empty(), "these look different:\n{}", wrong.join("\n"));
}

/// The share of pixels that visibly differ; four bytes a pixel.
pub fn difference(a: &[u8], b: &[u8]) -> f32 {
    assert_eq!(a.len(), b.len(), "both have one size");
    let visible = |(a, b): &(&[u8], &[u8])| a.iter().zip(*b).any(|(a, b)| a.abs_diff(*b) > VISIBLE);
    let differing = a.chunks_exact(4).zip(b.chunks_exact(4)).filter(visible).count();
    differing as f32 / (a.len() / 4) as f32
}

/// As the program's own files are painted.
fn ours(list: &DisplayList) -> Vec<u8> {
    geste::picture::raster(list, SIDE, Some(CARD)).rgba
}

/// One unit of the figure is one pixel; the ground is a card.
fn painted(list: &DisplayList) -> Pixmap {
    let mut picture = Pixmap::new(SIDE, SIDE).expect("it has a size");
    let Color([r, g, b]) = CARD;
    picture.fill(tiny_skia::Color::from_rgba8(r, g, b, 0xFF));
    let mut last: (Vec<Clip>, Option<Mask>) = (Vec::new(), None);
    for item in &list.items {
        let same = last.0.len() == item.clips.len()
            && last.0.iter().zip(&item.clips).all(|(a, b)| Arc::ptr_eq(a, b));
        if !same {
            last = (item.clips.clone(), mask(&item.clips));
        }
        paint(&mut picture, item, last.1.as_ref());
    }
    picture
}

fn mask(clips: &[Clip]) -> Option<Mask> {
    let (first, others) = clips.split_first()?;
    let mut mask = Mask::new(SIDE, SIDE).expect("it has a size");
    let outline = |clip: &Clip| path(clip, true).expect("a clip has an outline");
    mask.fill_path(&outline(first), FillRule::Winding, true, Transform::identity());
    for other in others {
        mask.intersect_path(&outline(other), FillRule::Winding, true, Transform::identity());
    }
    Some(mask)
}

fn paint(picture: &mut Pixmap, item: &Item, mask: Option<&Mask>) {
    let [r, g, b] = item.color.0;
    let mut color = tiny_skia::Color::from_rgba8(r, g, b, 0xFF);
    color.set_alpha(item.opacity);
    let paint = tiny_skia::Paint {
        shader: tiny_skia::Shader::SolidColor(color),
        anti_alias: true,
        ..tiny_skia::Paint::default()
    };
    let still = Transform::identity();
    match item.paint {
        Paint::Fill => {
            if let Some(path) = path(&item.lines, true) {
                picture.fill_path(&path, &paint, FillRule::Winding, still, mask);
            }
        }
        Paint::Stroke { width } => {
            let stroke =
                Stroke { width, line_cap: LineCap::Round, line_join: LineJoin::Round, ..Stroke::default() };
            if let Some(path) = path(&item.lines, false) {
                picture.stroke_path(&path, &paint, &stroke, still, mask);
            }
        }
    }
}

/// None when there is nothing to see.
fn path(lines: &[Polyline], filled: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    for line in lines {
        let Some((first, rest)) = line.points.split_first() else { continue };
        path.move_to(first.x, first.y);
        for point in rest {
            path.line_to(point.x, point.y);
        }
        if filled || line.closed {
            path.close();
        }
    }
    path.finish()
}

/// `GESTE_LOOK=mf-bike,mb-open cargo test --test figures -- --ignored look` writes these poses and their
/// references side by side to `target/figures/`.
#[test]
#[ignore = "writes pictures"]
fn look() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("target/figures");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let wanted = std::env::var("GESTE_LOOK").unwrap_or_default();
    let reference = reference::all();
    for (id, pose) in poses::all().iter().filter(|(id, _)| wanted.split(',').any(|w| w == id.as_str())) {
        for (kind, list) in [("ours", &poses::drawn(pose)), ("reference", &reference[id])] {
            let map = painted(list);
            let file = folder.join(format!("{id}_{kind}.png"));
            let (width, height) = (map.width(), map.height());
            image::save_buffer(file, map.data(), width, height, image::ColorType::Rgba8)
                .expect("the folder can be written");
        }
    }
}

mod can_fail {
    use super::*;

    #[test]
    fn on_a_face_that_turns_the_other_way() {
        let (poses, reference) = (poses::all(), reference::all());
        let turned = geste::figure::mirrored(&poses["turn"], &Default::default(), geste::figure::LINE);
        assert!(difference(&ours(&turned), painted(&reference["turn"]).data()) > MOST);
        assert!(difference(painted(&reference["turn"]).data(), painted(&reference["turn"]).data()) == 0.0);
    }
}
