//! What a frame costs before anything is painted, and when a frame is drawn at all: without a
//! window, with a clock that moves only when told to.
//!
//! Good enough: 4 ms before painting for the longest article at any place; no repaint on a screen on
//! which nobody does anything; 4 a second at most while a hold is counted.
//!
//! `cargo bench --bench frame`; `benches/measure.sh` prints these figures with those of real windows.

#![expect(clippy::disallowed_methods, reason = "it measures real time")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../tests/screens/staging/mod.rs"]
#[allow(dead_code, reason = "a bench needs fewer screens than the tests")]
mod staging;

use std::time::Duration;
use std::time::Instant;

use egui::Context;
use egui::Pos2;
use egui::RawInput;
use egui::Rect;
use egui::Vec2;
use geste::app::Action;
use geste::app::App;
use geste::app::Route;
use geste::app::Setting;
use geste::clock::FakeClock;
use geste::ui;
use geste::ui::Shell;

use crate::staging::STAGES;

const WINDOW: Vec2 = Vec2::new(1280.0, 800.0);
/// A frame of the longest article may take this long before painting.
const FRAME_LIMIT: Duration = Duration::from_millis(4);
/// Places in the article.
const PLACES: u32 = 20;
/// Frames measured at each place.
const FRAMES: usize = 60;

fn main() {
    println!("{:<62} {:>10} {:>10}", "", "measured", "limit");
    frames_of_the_longest_article(false, 100);
    frames_of_the_longest_article(true, 100);
    frames_of_the_longest_article(false, 200);
    repaints();
}

/// A shell without a window.
struct Screen {
    ctx: Context,
    shell: Shell,
    clock: FakeClock,
    time: Duration,
}

/// What one frame took and asked for.
struct Frame {
    layout: Duration,
    tessellation: Duration,
    again_after: Duration,
}

impl Screen {
    fn new(app: App, clock: FakeClock) -> Self {
        let ctx = Context::default();
        ui::set_up(&ctx);
        Self { ctx, shell: staging::shell(app), clock, time: Duration::ZERO }
    }

    fn frame(&mut self) -> Frame {
        let zoom = f32::from(self.shell.app.settings().text_scale_percent) / 100.0;
        self.ctx.set_zoom_factor(zoom);
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, WINDOW / zoom)),
            time: Some(self.time.as_secs_f64()),
            focused: true,
            ..RawInput::default()
        };
        let begun = Instant::now();
        let mut output = self.ctx.run_ui(input, |ui| self.shell.frame(ui));
        let layout = begun.elapsed();
        let shapes = std::mem::take(&mut output.shapes);
        let begun = Instant::now();
        let primitives = self.ctx.tessellate(shapes, output.pixels_per_point);
        let tessellation = begun.elapsed();
        std::hint::black_box(primitives);
        let again_after = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
        output.drop_without_applying_deltas();
        Frame { layout, tessellation, again_after }
    }

    /// Time passes, on both clocks.
    fn pass(&mut self, by: Duration) {
        self.time += by;
        self.clock.advance(by);
    }

    /// Frames until no more are wanted at once, as a window would draw them.
    fn settle(&mut self) -> usize {
        for count in 1..=240 {
            let frame = self.frame();
            if frame.again_after > Duration::from_millis(30) {
                return count;
            }
            self.pass(Duration::from_millis(16));
        }
        240
    }

    /// How many frames are drawn while `time` passes, with the waits they ask for.
    fn frames_in(&mut self, time: Duration) -> usize {
        let (mut count, end) = (0, self.time + time);
        let mut wait = self.frame().again_after;
        while wait < end.saturating_sub(self.time) {
            self.pass(wait.max(Duration::from_millis(16)));
            wait = self.frame().again_after;
            count += 1;
        }
        count
    }
}

fn frames_of_the_longest_article(screen_reader: bool, zoom: u16) {
    let library = staging::library();
    let article = library.articles.iter().max_by_key(|a| a.body.sentences).expect("there are articles");
    let clock = staging::clock();
    let mut app = staging::at(&clock, Route::Reader(article.id.clone()));
    staging::set(&mut app, Setting::Zoom(zoom));
    let mut screen = Screen::new(app, clock);
    if screen_reader {
        screen.ctx.enable_accesskit();
    }
    screen.settle();
    let last = article.body.sentences.saturating_sub(1);
    let (mut whole, mut worst_jump) = (Vec::new(), Duration::ZERO);
    let with = if screen_reader { ", screen reader on" } else { "" };
    println!("a frame of “{}” ({} sentences) at {zoom} %{with}:", article.title, last + 1);
    for place in 0..PLACES {
        let sentence = last * place / (PLACES - 1);
        screen.shell.app.apply(Action::JumpTo(sentence));
        let jump = screen.frame();
        worst_jump = worst_jump.max(jump.layout + jump.tessellation);
        screen.pass(Duration::from_millis(16));
        screen.settle();
        let frames: Vec<Frame> = (0..FRAMES)
            .map(|_| {
                screen.pass(Duration::from_millis(16));
                screen.frame()
            })
            .collect();
        let stands_at = screen.shell.app.reading().at;
        assert_eq!(stands_at, sentence, "the article did not go to the place that was asked for");
        let (layout, _) = median_and_worst(frames.iter().map(|f| f.layout));
        let (both, worst) = median_and_worst(frames.iter().map(|f| f.layout + f.tessellation));
        whole.push((both, worst, sentence));
        println!(
            "  at sentence {sentence:>3}: layout {}, with tessellation {}, worst {}",
            ms(layout),
            ms(both),
            ms(worst)
        );
    }
    let (median, _) = median_and_worst(whole.iter().map(|w| w.0));
    let slowest = whole.iter().map(|w| w.0).max().unwrap_or_default();
    let worst = whole.iter().map(|w| w.1).max().unwrap_or_default();
    row(&format!("frame of the longest article at {zoom} %{with}: median"), &ms(median), &ms(FRAME_LIMIT));
    row("  … median at the slowest place", &ms(slowest), &ms(FRAME_LIMIT));
    row("  … worst of all frames", &ms(worst), &ms(FRAME_LIMIT));
    row("  … the frame of a jump, worst", &ms(worst_jump), &ms(FRAME_LIMIT));
}

/// Every screen: how many frames ten seconds take when nobody does anything.
fn repaints() {
    println!("repaints in ten seconds in which nobody does anything:");
    let ten = Duration::from_secs(10);
    for stage in STAGES {
        let clock = staging::clock();
        let app = (stage.set)(&clock);
        let mut screen = Screen::new(app, clock);
        let moving = screen.shell.app.run().is_some_and(|r| r.session.is_moving());
        screen.settle();
        let count = screen.frames_in(ten);
        let limit = if moving { "it moves" } else { "0" };
        row(&format!("  {}", stage.name), &count.to_string(), limit);
    }
    // Fifty seconds in, a stay of thirty seconds runs.
    let clock = staging::clock();
    let mut app = staging::app(&clock);
    app.rehearse("mirror-middle", "demanding");
    clock.advance(Duration::from_secs(3 + 4 + 5));
    let mut screen = Screen::new(app, clock);
    screen.settle();
    let count = screen.frames_in(ten);
    row("  a hold of thirty seconds", &format!("{:.1} /s", count as f32 / 10.0), "4 /s");
}

fn median_and_worst(times: impl Iterator<Item = Duration>) -> (Duration, Duration) {
    let mut times: Vec<Duration> = times.collect();
    times.sort();
    (times[times.len() / 2], times[times.len() - 1])
}

fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

fn row(what: &str, measured: &str, limit: &str) {
    println!("{what:<62} {measured:>10} {limit:>10}");
}
