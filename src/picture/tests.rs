//! Pixels and sheets, on pictures whose pixels are known.
//!
//! Invariant: nothing here depends on how a pose looks; poses as pixels are in `tests/figures`.

use std::sync::Arc;

use super::*;
use crate::figure::DisplayList;
use crate::figure::geometry::pt;
use crate::figure::list::Color;
use crate::figure::list::Item;
use crate::figure::list::Paint;
use crate::figure::list::Polyline;
use crate::figure::palette::Theme;

const RED: Color = Color([200, 30, 20]);

fn rectangle(from: (f32, f32), to: (f32, f32)) -> Vec<Polyline> {
    let points = vec![pt(from.0, from.1), pt(to.0, from.1), pt(to.0, to.1), pt(from.0, to.1)];
    vec![Polyline { points, closed: true }]
}

fn filled(lines: Vec<Polyline>) -> Item {
    Item { paint: Paint::Fill, color: RED, opacity: 1.0, lines, clips: Vec::new(), bleed: false }
}

fn list(items: Vec<Item>) -> DisplayList {
    DisplayList { items }
}

fn at(pixels: &Pixels, x: u32, y: u32) -> [u8; 4] {
    let start = ((y * pixels.width + x) * 4) as usize;
    [0, 1, 2, 3].map(|i| pixels.rgba[start + i])
}

#[test]
fn a_shape_lies_where_it_should_and_the_rest_stays_clear() {
    let picture = list(vec![filled(rectangle((100.0, 100.0), (300.0, 200.0)))]);
    let pixels = raster(&picture, 40, None);
    assert_eq!((pixels.width, pixels.height, pixels.rgba.len()), (40, 40, 6400));
    assert_eq!(at(&pixels, 10, 10), [200, 30, 20, 255]);
    assert_eq!(at(&pixels, 29, 19), [200, 30, 20, 255]);
    assert_eq!(at(&pixels, 30, 19), [0; 4]);
    let red = pixels.rgba.chunks(4).filter(|pixel| pixel[3] > 0).count();
    assert_eq!(red, 20 * 10);
    assert_eq!(at(&raster(&picture, 40, Some(Color([1, 2, 3]))), 30, 19), [1, 2, 3, 255]);
}

#[test]
fn clips_cut_and_a_clip_without_an_inside_lets_nothing_through() {
    let painted = |clips: Vec<Vec<Polyline>>| {
        let mut item = filled(rectangle((0.0, 0.0), (400.0, 400.0)));
        item.clips = clips.into_iter().map(Arc::new).collect();
        raster(&list(vec![item]), 40, None).rgba.chunks(4).filter(|pixel| pixel[3] > 0).count()
    };
    let left = || rectangle((0.0, 0.0), (200.0, 400.0));
    let top = || rectangle((0.0, 0.0), (400.0, 100.0));
    assert_eq!(painted(vec![left()]), 20 * 40);
    assert_eq!(painted(vec![left(), top()]), 20 * 10);
    assert_eq!(painted(vec![Vec::new()]), 0);
    assert_eq!(painted(vec![left(), Vec::new()]), 0);
}

#[test]
fn a_dot_is_round_and_faint_colours_are_faint() {
    let dot = Polyline { points: vec![pt(200.0, 200.0)], closed: false };
    let mut item = filled(vec![dot]);
    item.paint = Paint::Stroke { width: 200.0 };
    item.opacity = 0.5;
    let pixels = raster(&list(vec![item]), 40, None);
    let covered: f32 = pixels.rgba.chunks(4).map(|pixel| f32::from(pixel[3]) / 127.5).sum();
    let wanted = std::f32::consts::PI * 100.0;
    assert!((covered - wanted).abs() < 6.0, "{covered} in place of {wanted}");
}

#[test]
fn a_png_can_be_read_again() {
    let picture = list(vec![filled(rectangle((0.0, 0.0), (200.0, 400.0)))]);
    let pixels = raster(&picture, 16, None);
    let read = image::load_from_memory(&pixels.png().unwrap()).unwrap().to_rgba8();
    assert_eq!((read.width(), read.height(), read.into_raw()), (16, 16, pixels.rgba));
}

fn sheet(count: usize, caption: &str) -> Sheet {
    let cell = || Cell {
        list: list(vec![filled(rectangle((0.0, 0.0), (400.0, 400.0)))]),
        caption: caption.to_owned(),
        note: "4 s".to_owned(),
    };
    let cells = (0..count).map(|_| cell()).collect();
    let page = Page::of(Theme::Paper);
    Sheet { title: "Turn away".to_owned(), note: "turn-away".to_owned(), page, cells }
}

#[test]
fn nothing_on_a_sheet_lies_over_anything_else() {
    let long = "A caption of many words that does not fit into one line under its picture";
    for count in [0, 1, 4, 5, 6, 23] {
        let sheet = sheet(count, long);
        let layout = sheet.layout();
        assert_eq!(layout.pictures.len(), count);
        let mut boxes: Vec<[f32; 4]> =
            layout.pictures.iter().map(|(x, y, _)| [*x, *y, x + sheet::SIDE, y + sheet::SIDE]).collect();
        boxes.extend(layout.words.iter().map(|words| {
            let width = text::width(&words.words, words.weight, words.size);
            let descent = words.size * 0.25;
            [words.x, words.baseline - words.size * 0.9, words.x + width, words.baseline + descent]
        }));
        for (i, a) in boxes.iter().enumerate() {
            assert!(a[0] >= 0.0 && a[1] >= 0.0 && a[2] <= layout.width && a[3] <= layout.height, "{a:?}");
            for b in &boxes[..i] {
                let apart = a[2] <= b[0] || b[2] <= a[0] || a[3] <= b[1] || b[3] <= a[1];
                assert!(apart, "{a:?} and {b:?} on a sheet of {count}");
            }
        }
    }
}

#[test]
fn a_sheet_has_its_pictures_and_words_in_both_forms() {
    let sheet = sheet(3, "Back & <rest>");
    let pixels = sheet.pixels(100).unwrap();
    let layout = sheet.layout();
    for (x, y, _) in &layout.pictures {
        let middle = |a: f32| ((a + sheet::SIDE / 2.0) / 2.0) as u32;
        assert_eq!(at(&pixels, middle(*x), middle(*y)), [200, 30, 20, 255]);
    }
    for words in &layout.words {
        let width = text::width(&words.words, words.weight, words.size);
        let rows = (words.baseline - words.size) as u32 / 2..words.baseline as u32 / 2;
        let inked = rows
            .flat_map(|y| (words.x as u32 / 2..(words.x + width) as u32 / 2).map(move |x| (x, y)))
            .any(|(x, y)| at(&pixels, x, y)[0] < 120);
        assert!(inked, "{words:?} is not there");
    }
    let svg = sheet.svg();
    assert_eq!(svg.matches("<svg").count(), 1 + 3);
    assert!(svg.contains("Back &amp; &lt;rest&gt;</text>"), "{svg}");
    assert!(svg.contains("<title>Turn away</title>"));
}

#[test]
fn a_line_breaks_between_words_and_keeps_them_all() {
    use text::Weight;
    let words = "Let the head come back to the middle";
    let lines = text::lines(words, Weight::Regular, 14.0, 100.0);
    assert!(lines.len() > 1);
    assert_eq!(lines.join(" "), words);
    assert!(lines.iter().all(|line| text::width(line, Weight::Regular, 14.0) <= 100.0));
    assert_eq!(text::lines("Unbreakable", Weight::Regular, 14.0, 10.0), ["Unbreakable"]);
    assert!(text::width("MMMM", Weight::Bold, 14.0) > text::width("iiii", Weight::Bold, 14.0) * 2.0);
}
