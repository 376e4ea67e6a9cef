//! What the figure costs: a moving one at 1080 pixels, and a library full of still ones.
//!
//! | what | good enough |
//! | --- | --- |
//! | the player's figure, 1080 pixels: rig and mesh, the middle of all poses | 0.5 ms a frame |
//! | a library's cards, none of them kept yet: the slowest frame | 4 ms |
//! | the same cards once they are kept | next to nothing |
//! | all poses in the binary | 400 KB |
//!
//! Every pose is drawn and painted over and over; its time is the best of its rounds, because a computer
//! that does something else meanwhile makes it longer and nothing makes it shorter. Beside them stands the
//! *reference*, timed in the same run in the same way: egui's own tessellator on the same outlines, as convex
//! polygons and lines (a wrong picture, but the work that egui would do for one).
//!
//! `cargo bench --bench figure`

#![expect(
    clippy::disallowed_methods,
    reason = "it measures real time, and paints outlines in their own colours"
)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::hint::black_box;
use std::time::Duration;
use std::time::Instant;

use egui::Color32;
use egui::Mesh;
use egui::Pos2;
use egui::Rect;
use egui::Shape;
use egui::Stroke;
use egui::Vec2;
use egui::epaint::ClippedShape;
use geste::bundle;
use geste::figure;
use geste::figure::DisplayList;
use geste::figure::LINE;
use geste::figure::Look;
use geste::figure::Pose;
use geste::figure::list::Paint;
use geste::ui::figure::A_FRAME;
use geste::ui::figure::Painter;
use geste::ui::figure::Still;
use geste::ui::figure::Stills;
use geste::ui::figure::telling;

/// Each picture is made this often.
const ROUNDS: usize = 15;
const PLAYER: f32 = 1080.0;
/// A picture in the library, in pixels.
const CARD: f32 = 120.0;

fn main() {
    println!("{:<62} {:>10} {:>10}", "", "measured", "limit");
    let poses: Vec<&Pose> = bundle::poses().values().collect();
    let look = Look::default();
    let lists: Vec<DisplayList> = poses.iter().map(|pose| figure::draw(pose, &look, LINE)).collect();
    player(&poses, &lists, look);
    library();
    let packed = include_bytes!(concat!(env!("OUT_DIR"), "/poses.json")).len();
    row("all poses in the binary", &format!("{:.0} KB", packed as f32 / 1000.0), "400 KB");
}

fn player(poses: &[&Pose], lists: &[DisplayList], look: Look) {
    println!("the player's figure at {PLAYER} pixels, {} poses:", poses.len());
    let (mut painter, mut mesh) = (Painter::default(), Mesh::default());
    let place = square(PLAYER);
    let whole = poses.iter().map(|pose| {
        best(|| {
            let list = figure::draw(pose, &look, LINE);
            painter.repaint(&list, place, 1.0, &mut mesh);
            black_box(&mesh);
        })
    });
    let [half, most, worst] = spread(whole.collect());
    row("  rig and mesh: the middle of all poses", &ms(half), "0.500 ms");
    row("  … nine of ten are below", &ms(most), "");
    row("  … the worst", &ms(worst), "");
    let rig = poses.iter().map(|pose| best(|| drop(black_box(figure::draw(pose, &look, LINE)))));
    row("  the rig alone: middle", &ms(spread(rig.collect())[0]), "");
    let ctx = egui::Context::default();
    drop(ctx.run_ui(egui::RawInput::default(), |_| {}));
    let shapes: Vec<Vec<ClippedShape>> = lists.iter().map(|list| as_egui(list, place)).collect();
    let theirs = shapes.iter().map(|shapes| {
        let copies: Vec<_> = (0..ROUNDS).map(|_| shapes.clone()).collect();
        let times = copies.into_iter().map(|copy| timed(|| drop(black_box(ctx.tessellate(copy, 1.0)))));
        times.min().unwrap_or_default()
    });
    let [theirs, most, _] = spread(theirs.collect());
    row("  reference, egui's tessellator on the same: middle", &ms(theirs), "");
    row("  … nine of ten are below", &ms(most), "");
}

fn library() {
    let library = bundle::library();
    let look =
        |whose: &str| Look { skin: figure::palette::SkinTone::ALL[whose.len() % 4], ..Look::default() };
    let cards: Vec<(&str, Look)> = library
        .exercises
        .iter()
        .filter_map(|exercise| Some((telling(exercise)?.pose.as_str(), look(&exercise.id))))
        .collect();
    println!("a library of {} cards of {CARD} pixels:", cards.len());
    let show = |stills: &mut Stills, frame: u64| {
        stills.begin(frame);
        for (pose, look) in &cards {
            let still = Still { pose, look: *look, mirrored: false };
            let draw = || figure::draw(&bundle::poses()[*pose], look, LINE);
            black_box(stills.picture(still, square(CARD), 1.0, draw));
        }
    };
    let frames = cards.len().div_ceil(A_FRAME) as u64;
    let (mut slowest, mut together) = (vec![f64::INFINITY; frames as usize], f64::INFINITY);
    for _ in 0..ROUNDS {
        let mut stills = Stills::default();
        let mut sum = 0.0;
        for (frame, slowest) in (1..=frames).zip(&mut slowest) {
            let start = Instant::now();
            show(&mut stills, frame);
            let took = start.elapsed().as_secs_f64() * 1000.0;
            *slowest = slowest.min(took);
            sum += took;
        }
        together = together.min(sum);
    }
    let slowest = slowest.into_iter().fold(0.0, f64::max);
    row(&format!("  none kept yet: the slowest of {frames} frames"), &format!("{slowest:.3} ms"), "4.000 ms");
    row("  all of them together", &format!("{together:.3} ms"), "");
    let mut kept = Stills::default();
    (1..=frames).for_each(|frame| show(&mut kept, frame));
    row("  all kept", &ms(best(|| show(&mut kept, 0))), "0.050 ms");
}

/// What egui would be given for these outlines.
fn as_egui(list: &DisplayList, place: Rect) -> Vec<ClippedShape> {
    let scale = place.width() / 400.0;
    let shape = |item: &figure::list::Item| {
        let [r, g, b] = item.color.0;
        let color = Color32::from_rgb(r, g, b);
        let shapes = item.lines.iter().map(|line| {
            let points = line.points.iter().map(|p| Pos2::new(p.x * scale, p.y * scale)).collect();
            match item.paint {
                Paint::Fill => Shape::convex_polygon(points, color, Stroke::NONE),
                Paint::Stroke { width } if line.closed => {
                    Shape::closed_line(points, Stroke::new(width * scale, color))
                }
                Paint::Stroke { width } => Shape::line(points, Stroke::new(width * scale, color)),
            }
        });
        ClippedShape {
            clip_rect: place,
            shape: Shape::Vec(shapes.collect()),
            transform_after_tessellation: egui::emath::TSTransform::IDENTITY,
        }
    };
    list.items.iter().map(shape).collect()
}

fn square(side: f32) -> Rect {
    Rect::from_min_size(Pos2::ZERO, Vec2::splat(side))
}

fn timed(what: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    what();
    begun.elapsed()
}

fn best(mut what: impl FnMut()) -> Duration {
    (0..ROUNDS).map(|_| timed(&mut what)).min().unwrap_or_default()
}

/// The middle, what nine of ten are below, and the worst.
fn spread(mut times: Vec<Duration>) -> [Duration; 3] {
    times.sort();
    [times[times.len() / 2], times[times.len() * 9 / 10], times[times.len() - 1]]
}

fn ms(time: Duration) -> String {
    format!("{:.3} ms", time.as_secs_f64() * 1000.0)
}

fn row(what: &str, measured: &str, limit: &str) {
    println!("{what:<62} {measured:>10} {limit:>10}");
}
